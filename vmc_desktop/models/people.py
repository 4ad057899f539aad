"""Everybody in the archive: by name, by organisation, by country; below each the appearances."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from PySide6.QtCore import QObject

from vmc_desktop.answers import Appeared, Listed
from vmc_desktop.domain import Key
from vmc_desktop.models.filtering import asked_words, holds
from vmc_desktop.models.ways import Line, Lines
from vmc_desktop.wording import tr

Grouping = Literal["name", "organisation", "country"]
GROUPINGS: tuple[Grouping, ...] = ("name", "organisation", "country")


class Register(Protocol):
    """What is asked for persons: the records of an archive."""

    def people(self) -> tuple[Listed, ...]:
        """Everybody, by name."""

    def people_by(
        self, grouping: Literal["organisation", "country"]
    ) -> tuple[tuple[str, tuple[Key, ...]], ...]:
        """Organisations or countries with those who once appeared for them."""

    def appearances(self, person: Key) -> tuple[Appeared, ...]:
        """Where a person appeared, by year."""


class People(Lines):
    """Persons as lines, perhaps in groups; their appearances are read when one is opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register: Register | None = None
        self._people: dict[Key, Listed] = {}
        self._groups: dict[Grouping, tuple[tuple[str, tuple[Key, ...]], ...]] = {}
        self._grouping: Grouping = "name"
        self._asked: tuple[str, ...] = ()

    @property
    def grouping(self) -> Grouping:
        """How the persons are put together."""
        return self._grouping

    def use(self, register: Register) -> None:
        """List the persons of this archive; they are read when they are first looked at."""
        self._register, self._people = register, {}
        self._groups.clear()
        self._replace(())

    def show(self) -> None:
        """Read the persons, unless they were read already."""
        if self._register is not None and not self._people:
            self._people = {one.key: one for one in self._register.people()}
            self._list()

    def group(self, grouping: Grouping) -> None:
        """Put the persons together in another way."""
        if grouping != self._grouping:
            self._grouping = grouping
            self._list()

    def narrow(self, text: str) -> None:
        """List only persons or groups whose names hold words that begin so; "": all."""
        asked = asked_words(text)
        if asked != self._asked:
            self._asked = asked
            self._list()

    def _list(self) -> None:
        if self._grouping == "name":
            self._replace([self._line(one) for one in self._people.values() if self._fits(one)])
            return
        lines = []
        for name, keys in self._grouped():
            number = len(keys) if holds(self._asked, name) else len(self._fitting(keys))
            if number:
                said = tr("People", "%n person(s)", "", number)
                lines.append(Line(name, "group", number=number, spoken=f"{name}, {said}"))
        self._replace(lines)

    def _grouped(self) -> tuple[tuple[str, tuple[Key, ...]], ...]:
        if self._register is None or not self._people or self._grouping == "name":
            return ()
        if self._grouping not in self._groups:
            self._groups[self._grouping] = self._register.people_by(self._grouping)
        return self._groups[self._grouping]

    def _fits(self, one: Listed) -> bool:
        return holds(self._asked, one.name, *one.others)

    def _fitting(self, keys: Sequence[Key]) -> list[Listed]:
        known = (self._people[key] for key in keys if key in self._people)
        return [one for one in known if self._fits(one)]

    def _line(self, one: Listed) -> Line:
        number = tr("People", "%n appearance(s)", "", one.number)
        said = ", ".join((one.name, number, *one.others))
        return Line(one.name, "person", one.key, number=one.number, spoken=said)

    def _lines_below(self, line: Line, number: int) -> Sequence[Line]:
        if line.kind == "group":
            keys = dict(self._grouped()).get(line.title, ())
            whole = holds(self._asked, line.title)
            order = {key: number for number, key in enumerate(self._people)}
            found = [self._people[key] for key in keys] if whole else self._fitting(keys)
            return [self._line(one) for one in sorted(found, key=lambda one: order[one.key])]
        if line.key is None or self._register is None:
            return ()
        above = self._parent_line(number)
        return [
            self._appearance(one)
            for one in self._register.appearances(line.key)
            # Within a group only what the person did for it.
            if above is None or above.title in (one.organisation, one.country)
        ]

    def _appearance(self, one: Appeared) -> Line:
        capacities = {
            "moderator": tr("People", "Moderator"),
            "speaker": tr("People", "Speaker"),
            "announced": tr("People", "Announced"),
            "unplaced": tr("People", "Took part"),
        }
        held = ", ".join(filter(None, (one.role, one.organisation, one.country)))
        said = " · ".join(filter(None, (capacities[one.capacity], held)))
        where = one.title if one.key.kind == "panel" else tr("People", "Edition as a whole")
        title = f"{one.year}  {where}"
        return Line(title, "appearance", one.key, said, spoken=f"{title}\n{said}", leaf=True)
