"""What the reader does with dossiers, each step of which can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from vmc_desktop.models.desk import Desk
from vmc_desktop.personal import changes
from vmc_desktop.personal.values import Change, Entry, KeptDossier
from vmc_desktop.ui.steps import Steps
from vmc_desktop.wording import tr


class DossierDesk(QObject):
    """The dossier that is worked on.

    ``turned`` (`KeptDossier` or None): another one is worked on, or it is not what it was.
    """

    turned = Signal(object)

    def __init__(self, desk: Desk, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._steps = desk, steps
        self._current = ""
        self._shown: KeptDossier | None = None
        desk.changed.connect(lambda _: self._look())

    @property
    def dossier(self) -> KeptDossier | None:
        """The dossier that is worked on; None: there is none."""
        found = self._desk.dossier(self._current)
        if found is None and self._desk.things.dossiers:
            found = self._desk.things.dossiers[-1]
        return found

    def turn_to(self, name: str) -> None:
        """Work on the dossier of this id."""
        self._current = name
        self._look()

    def forget(self) -> None:
        """Another archive is open."""
        self._current = ""

    def begin(self, title: str) -> KeptDossier:
        """Begin a dossier and work on it."""
        made = KeptDossier(changes.new_id(), title, datetime.now(UTC))
        self._current = made.id
        self._do(
            tr("DossierDesk", "New dossier"),
            changes.put_dossier(made),
            changes.drop_dossier(made.id),
        )
        return made

    def remove(self, dossier: KeptDossier) -> None:
        """Take a dossier away, with its entries."""
        self._do(
            tr("DossierDesk", "Remove the dossier"),
            changes.drop_dossier(dossier.id),
            changes.put_dossier(dossier),
        )

    def add(self, entries: Sequence[Entry], before: str = "") -> KeptDossier:
        """Add entries to the dossier that is worked on; the first one begins one."""
        into = self.dossier or self.begin(tr("DossierDesk", "My dossier"))
        self._do(
            tr("DossierDesk", "Add"),
            changes.put_entries(into, entries, before),
            changes.drop_entries(into, [one.id for one in entries]),
        )
        return into

    def drop(self, names: Sequence[str]) -> None:
        """Take entries out."""
        dossier = self.dossier
        if dossier is not None and names:
            self._do(
                tr("DossierDesk", "Remove"),
                changes.drop_entries(dossier, names),
                _put_back(dossier, names),
            )

    def move(self, names: Sequence[str], before: str) -> None:
        """Move entries before another; "": to the end."""
        dossier = self.dossier
        if dossier is None or not names:
            return
        do = changes.move_entries(dossier, names, before)
        if do(self._desk.things) != self._desk.things:
            self._do(tr("DossierDesk", "Move"), do, _put_back(dossier, names))

    def shift(self, names: Sequence[str], way: int) -> None:
        """Move entries one up (-1) or down (1), together."""
        dossier = self.dossier
        if dossier is None or not names:
            return
        order = [one.id for one in dossier.entries]
        places = sorted(order.index(name) for name in names if name in order)
        if not places:
            return
        if way < 0:
            before = order[max(places[0] - 1, 0)]
            before = next((one for one in order[order.index(before) :] if one not in names), "")
        else:
            rest = [one for one in order[places[-1] + 2 :] if one not in names]
            before = rest[0] if rest else ""
        self.move(names, before)

    def word(self, entry: Entry, text: str) -> None:
        """Give a heading or own text other words."""
        dossier = self.dossier
        if dossier is not None and text != entry.text:
            self._do(
                tr("DossierDesk", "Write"),
                changes.reword(dossier, entry, text),
                changes.reword(dossier, replace(entry, text=text), entry.text),
            )

    def cover(self, title: str, note: str) -> None:
        """Give the dossier a title and a cover note."""
        seen = self.dossier
        if seen is not None and (title, note) != (seen.title, seen.note):
            after = replace(seen, title=title, note=note)
            self._do(
                tr("DossierDesk", "Cover"),
                changes.cover(seen, title, note),
                changes.cover(after, seen.title, seen.note),
            )

    def _do(self, words: str, do: Change, undo: Change) -> None:
        self._steps.take(words, do, undo)

    def _look(self) -> None:
        dossier = self.dossier
        if dossier != self._shown:
            self._shown = dossier
            self.turned.emit(dossier)


def _put_back(dossier: KeptDossier, names: Sequence[str]) -> Change:
    """Put entries where they are now, one after the other from the end."""
    steps = []
    following = ""
    for one in reversed(dossier.entries):
        if one.id in names:
            steps.append(changes.put_entries(dossier, [one], following))
        following = one.id
    return changes.chain(*steps)
