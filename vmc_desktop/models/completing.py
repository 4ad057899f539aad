"""What may be meant by what is typed: asked beside the search, the newest wins."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from vmc_desktop.answers import Completion
from vmc_desktop.models.tasks import Tasks

_LANE = "complete"
_WAIT_MS = 30
"""The results are asked first and painted within this: completions do not hold them up."""
LIMIT = 8
"""So many are shown: one sees them at a glance, and the results below them still."""


class Completer(Protocol):
    """What is asked: the library."""

    def complete(self, text: str, limit: int) -> tuple[Completion, ...]:
        """What may be meant, the likeliest first."""


class Completing(QObject):
    """The text under way and what may be meant by it.

    ``completed`` (the text, its completions): on the owner's thread, only for the newest text.
    """

    completed = Signal(str, object)

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, wait_ms: int = _WAIT_MS
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._library: Completer | None = None
        self._text = ""
        self._waiting = QTimer(self, singleShot=True, interval=wait_ms)
        self._waiting.timeout.connect(self._ask)

    def use(self, library: Completer | None) -> None:
        """Ask here from now on."""
        self._library = library
        self.end()

    def ask(self, text: str) -> None:
        """Look for completions of this text; there are none of nothing."""
        self.end()
        if text.strip():
            self._text = text
            self._waiting.start()

    def end(self) -> None:
        """Nothing is typed any more."""
        self._waiting.stop()
        self._tasks.void(_LANE)

    def _ask(self) -> None:
        library, text = self._library, self._text
        if library is not None:
            self._tasks.run(
                _LANE,
                lambda: library.complete(text, LIMIT),
                lambda found: self._tell(text, found),
                # The search that goes on beside this one says it.
                lambda _: self._tell(text, ()),
            )

    def _tell(self, text: str, found: tuple[Completion, ...]) -> None:
        # What stands there already completes nothing.
        typed = text.strip().casefold()
        some = tuple(one for one in found if one.key or one.text.strip().casefold() != typed)
        self.completed.emit(text, some)
