"""Finds become proposals: numbered, each below what it belongs to, none twice."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from vmc_desktop.formats.articles.finds import Find
from vmc_desktop.formats.articles.values import PERSONS, Passage, Proposal
from vmc_desktop.formats.slug import fold

_ONCE = (*PERSONS, "question", "quotation")


@dataclass(slots=True)
class Ledger:
    """The proposals of a draft while it is made."""

    proposals: list[Proposal] = field(default_factory=list)
    """In the order of their numbers, which count from 1."""
    _named: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def date(self, number: int, day: str) -> bool:
        """Give a panel its day; False where it has one."""
        made = self.proposals[number - 1]
        if made.detail("date"):
            return False
        self.proposals[number - 1] = replace(made, details=(*made.details, ("date", day)))
        return True

    def panel_of(self, title: str) -> int:
        """The number of the panel of this title; 0 for none."""
        return self._named.get(("panel", fold(title)), [0])[0]

    def add(self, find: Find, parent: int = 0) -> int:
        """Propose it; a person, question or quotation that is there already is not repeated."""
        named = ("person" if find.kind in PERSONS else find.kind, fold(find.text))
        known = self._named.setdefault(named, [])
        for number in known if find.kind in _ONCE else ():
            one = self.proposals[number - 1]
            # Who sits on a panel needs no place beside all panels.
            if one.parent == parent or (find.kind in PERSONS and not parent):
                told = tuple((dict(find.details) | dict(one.details)).items())
                self.proposals[number - 1] = replace(one, details=told)
                return number
        number = len(self.proposals) + 1
        known.append(number)
        passage = Passage(find.start, find.end)
        self.proposals.append(
            Proposal(number, find.kind, find.text, passage, parent, find.details, find.accepted)
        )
        return number
