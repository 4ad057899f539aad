"""What could not be searched as it was asked: the first of it, the rest on request."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from vmc_desktop.ui import messages
from vmc_desktop.ui.theme import UI, font
from vmc_desktop.wording import tr


class Notes(QLabel):
    """One note, however many there are; a link opens the others, as many lines as they take."""

    def __init__(self) -> None:
        super().__init__()
        self._notes: tuple[str, ...] = ()
        self._open = False
        self.setProperty("part", "warning")
        self.setFont(font(UI))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setAccessibleName(tr("Notes", "Notes on the search"))
        self.setWordWrap(True)
        self.linkActivated.connect(self._turn)

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Say these; none: nothing is said."""
        if notes != self._notes:
            self._notes, self._open = notes, False
            self.setText(messages.notes(notes, opened=False))
            # A label with a name of its own is read by that alone; nothing of it is left out.
            self.setAccessibleDescription("\n".join(notes))
        self.setVisible(bool(notes))

    def _turn(self, link: str) -> None:
        self._open = link == messages.MORE
        self.setText(messages.notes(self._notes, opened=self._open))
