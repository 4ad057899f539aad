"""Own things as a list to go in by: dossiers, bookmarks, notes, tags, what was read last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from vmc_desktop.domain import Key
from vmc_desktop.models.filtering import asked_words, holds
from vmc_desktop.models.tree import Role
from vmc_desktop.models.ways import Index, Line, Lines
from vmc_desktop.personal.values import KeptDossier, Note, OwnThings
from vmc_desktop.wording import tr

_SECOND = (Role.DETAIL, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_VISITS = 30
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class OwnLine(Line):
    """A line of the reader's own: ``own`` is the id of the dossier or note that it is.

    ``group`` ("bookmarks", "tags") tells apart what else looks alike: records.
    """

    own: str = ""
    group: str = ""


class OwnLines(Lines):
    """Groups of own things; a group without any says how to make one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._things = OwnThings()
        self._asked: tuple[str, ...] = ()
        self._is_gone: Callable[[Key], bool] = lambda _: False
        self._below_group: dict[str, Sequence[OwnLine]] = {}
        self._list()

    def read_from(self, is_gone: Callable[[Key], bool]) -> None:
        """Ask here whether the archive has a record no longer, from now on."""
        self._is_gone = is_gone
        self._list()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a line says; of a record that is gone, that it is."""
        if role in _SECOND and index.isValid():
            line = self.line_of(index)
            if line is not None and line.key is not None and self._is_gone(line.key):
                gone = tr("OwnLines", "gone from the archive")
                return gone if role == Role.DETAIL else f"{line.spoken}, {gone}"
        return super().data(index, role)

    def show_things(self, things: OwnThings) -> None:
        """List these things."""
        if things != self._things:
            self._things = things
            self._list()

    def title_of(self, dossier: str) -> str:
        """What the dossier of this id is called; "": there is none."""
        found = self._things.dossier(dossier)
        return found.title if found is not None else ""

    def narrow(self, text: str) -> None:
        """List only what holds words that begin so; "": all."""
        asked = asked_words(text)
        if asked != self._asked:
            self._asked = asked
            self._list()

    def _list(self) -> None:
        things = self._things
        groups: tuple[tuple[str, str, list[OwnLine]], ...] = (
            (
                tr("OwnLines", "Dossiers"),
                tr("OwnLines", "Ctrl+Shift+D adds what you read"),
                [_dossier(one) for one in things.dossiers],
            ),
            (
                tr("OwnLines", "Bookmarks"),
                tr("OwnLines", "Ctrl+D bookmarks a page"),
                [_record(one.key, one.title, "bookmarks") for one in reversed(things.bookmarks)],
            ),
            (
                tr("OwnLines", "Notes"),
                tr("OwnLines", "Ctrl+Shift+N notes on a passage"),
                [_note(one) for one in reversed(things.notes)],
            ),
            (
                tr("OwnLines", "Tags"),
                tr("OwnLines", "Ctrl+Shift+M tags a page"),
                self._tagged(),
            ),
            (
                tr("OwnLines", "Read last"),
                tr("OwnLines", "What you read is listed here"),
                [_record(one.key, one.title) for one in things.visits[: -_VISITS - 1 : -1]],
            ),
        )
        self._below_group = {}
        roots = []
        for title, hint, lines in groups:
            fit = [one for one in lines if holds(self._asked, one.title, one.detail)]
            if fit or not self._asked:
                spoken = f"{title}, {len(fit)}"
                roots.append(OwnLine(title, "group", number=len(fit), spoken=spoken))
                self._below_group[title] = fit or [OwnLine(hint, "hint", spoken=hint, leaf=True)]
        self._replace(roots)

    def _tagged(self) -> list[OwnLine]:
        tags = sorted(self._things.tags, key=lambda one: (one.word.casefold(), one.title))
        return [
            OwnLine(
                f"#{one.word}",
                "topic",
                one.key,
                one.title,
                spoken=f"{one.word}: {one.title}",
                leaf=True,
                group="tags",
            )
            for one in tags
        ]

    def _lines_below(self, line: Line, number: int) -> Sequence[Line]:  # noqa: ARG002
        return self._below_group.get(line.title, ())


def _record(key: Key, title: str, group: str = "") -> OwnLine:
    spoken = f"{title}, {key.text}"
    return OwnLine(title, _kind(key), key, _place(key), spoken=spoken, leaf=True, group=group)


def _note(one: Note) -> OwnLine:
    words = " ".join(one.body.split())[:_LONGEST]
    spoken = f"{words}, {one.title}"
    return OwnLine(words, "note", one.key, one.title, spoken=spoken, leaf=True, own=one.id)


def _dossier(one: KeptDossier) -> OwnLine:
    number = len(one.entries)
    spoken = f"{one.title}, " + tr("OwnLines", "%n entr(y|ies)", "", number)
    return OwnLine(one.title, "dossier", number=number, spoken=spoken, leaf=True, own=one.id)


def _kind(key: Key) -> str:
    try:
        return key.kind
    except ValueError:
        return "panel"


def _place(key: Key) -> str:
    return str(key.year or "")
