"""Short lists that outlive a session, in the file of settings: archives, what was used lately."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

from vmc_desktop.models.ini import open_ini

NEXT = "archives/next"
"""The name of the list that holds the archive to be opened next."""


class KeptList:
    """A list of words under a name; reading never fails, what is odd there is left out."""

    def __init__(self, file: Path, name: str) -> None:
        self._file, self._name = file, name

    def read(self) -> tuple[str, ...]:
        """The list as it was last written."""
        found = self._settings().value(self._name, [])
        # The file does not tell a list of one word from a word.
        words = [found] if isinstance(found, str) else found
        if not isinstance(words, list):
            return ()
        return tuple(word for word in words if isinstance(word, str) and word)

    def write(self, words: Sequence[str]) -> None:
        """Keep this list."""
        settings = self._settings()
        settings.setValue(self._name, list(words))
        settings.sync()

    def _settings(self) -> QSettings:
        return open_ini(self._file)
