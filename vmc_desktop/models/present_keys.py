"""The present keys of records that own things hang on: one that was renamed has another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from vmc_desktop.domain import Key
from vmc_desktop.models.saying import Said

_AT_ONCE = 4
"""So many records are read before the window may do something else."""


class PresentKeys(QObject):
    """Looks keys up in small steps, whenever nothing else happens.

    ``looked``: it is known of every key.
    """

    looked = Signal()

    def __init__(self, ask: Callable[[Key], Said | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._present: dict[Key, Key] = {}
        self._waiting: list[Key] = []
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look_further)

    def of(self, key: Key) -> Key:
        """The present key of a record; the key itself as long as nothing else is known."""
        return self._present.get(key, key)

    def forget(self) -> None:
        """Another archive is there, or the same one read again."""
        self.look(tuple(self._present), anew=True)

    def look(self, keys: Iterable[Key], anew: bool = False) -> None:
        """Look these keys up, as far as they are not known."""
        wanted = dict.fromkeys(keys)
        if anew:
            self._present.clear()
        self._waiting = [one for one in wanted if one not in self._present]
        if self._waiting:
            self._looking.start()

    def _look_further(self) -> None:
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for key in now:
            said = self._ask(key)
            self._present[key] = said.key if said is not None else key
        if not self._waiting:
            self._looking.stop()
            self.looked.emit()
