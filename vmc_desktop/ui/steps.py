"""What the reader did to own things, step by step, each of which can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from vmc_desktop.models.desk import Desk
from vmc_desktop.personal.values import Change
from vmc_desktop.wording import tr

_STEPS = 200


class _Step(QUndoCommand):
    def __init__(self, words: str, desk: Desk, do: Change, undo: Change) -> None:
        super().__init__(words)
        self._desk, self._do, self._undo = desk, do, undo

    def redo(self) -> None:
        self._desk.do(self._do)

    def undo(self) -> None:
        self._desk.do(self._undo)


class Steps(QObject):
    """One row of steps for notes, bookmarks, tags and dossiers. ``told`` (str): what was undone."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_STEPS)

    def take(self, words: str, do: Change, undo: Change) -> None:
        """Do something of this name; ``undo`` takes it back."""
        self.stack.push(_Step(words, self._desk, do, undo))

    def undo(self) -> None:
        """Take the last step back, and say which it was: it may be of a page that is not shown."""
        words = self.stack.undoText()
        if self.stack.canUndo():
            self.stack.undo()
            self.told.emit(tr("Steps", "Undone: {what}").format(what=words))

    def redo(self) -> None:
        """Take it again."""
        words = self.stack.redoText()
        if self.stack.canRedo():
            self.stack.redo()
            self.told.emit(tr("Steps", "Done again: {what}").format(what=words))

    def forget(self) -> None:
        """Another archive is open: its steps are others."""
        self.stack.clear()
