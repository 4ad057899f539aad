"""What rests on a source: the statements, quotations and appearances that cite it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from vmc_desktop.answers import Reading
from vmc_desktop.domain import (
    Appearance,
    Citation,
    Conflict,
    Edition,
    Key,
    Panel,
    Quotation,
    Run,
    Statement,
)
from vmc_desktop.render import words
from vmc_desktop.wording import tr


@dataclass(frozen=True, slots=True)
class Resting:
    """What of one edition (its panels apart) or one panel rests on a source."""

    key: Key
    title: str
    statements: tuple[Statement, ...]
    quotations: tuple[Quotation, ...]
    people: tuple[Appearance, ...]

    @property
    def numbers(self) -> str:
        """How much that is, in one line."""
        held = (
            (self.statements, "statement"),
            (self.quotations, "quotation"),
            (self.people, "person"),
        )
        said = (words.count(len(records), one) for records, one in held if records)
        return words.joined(*said) or tr("Pages", "facts of the whole")


def resting(reading: Reading) -> tuple[Resting, ...]:
    """What rests on the source that is read, the edition first, then its panels in order."""
    if reading.source is None:
        return ()
    source = reading.source.id
    edition = reading.edition
    people = (*edition.unplaced, *edition.announced)
    found = [_of(edition, words.edition_title(reading), edition.overview, people, source)]
    for panel in edition.panels:
        people = (*panel.moderators, *panel.speakers)
        told = (*panel.summary, *panel.abstract)
        found.append(_of(panel, panel.title, told, people, source))
    return tuple(one for one in found if one is not None)


def _of(
    whole: Edition | Panel,
    title: str,
    told: Iterable[Statement],
    people: Iterable[Appearance],
    source: str,
) -> Resting | None:
    every = [*told, *chain.from_iterable(one.statements for one in whole.highlights)]
    if isinstance(whole, Edition):
        every += [_about(one, version) for one in whole.conflicts for version in one.versions]
    made = Resting(
        whole.key,
        title,
        tuple(one for one in every if _cites(one.citations, source) or _names(one, source)),
        tuple(one for one in whole.quotations if _cites(one.citations, source)),
        tuple(one for one in people if _cites(one.citations, source)),
    )
    rests = made.statements or made.quotations or made.people or _cites(whole.citations, source)
    return made if rests else None


def _about(conflict: Conflict, version: Statement) -> Statement:
    """A version of what sources disagree on, readable where it stands alone."""
    about = Run(f"{words.sentence(conflict.about)}: ")
    return Statement((about, *version.runs), version.citations)


def _cites(citations: Iterable[Citation], source: str) -> bool:
    return any(one.source == source for one in citations)


def _names(statement: Statement, source: str) -> bool:
    return any(run.style == "source" and run.target == source for run in statement.runs)
