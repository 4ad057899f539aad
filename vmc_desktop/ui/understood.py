"""How a question was understood: one line that opens where it has more to say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QSizePolicy

from vmc_desktop.answers import Results
from vmc_desktop.ui import messages
from vmc_desktop.ui.after_painting import AfterPainting
from vmc_desktop.ui.theme import TINY, font
from vmc_desktop.wording import tr

_SLACK = 4
"""Rich text comes out a little wider than the sum of its parts."""


class Understood(QLabel):
    """One line under the number of results, whatever was searched besides; all of it on request.

    ``followed`` (str): a link of `messages` was clicked.
    """

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._results: Results | None = None
        self._open = False
        self._describing = AfterPainting(self._describe, self)
        self.setProperty("part", "quiet")
        self.setFont(font(TINY))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setAccessibleName(tr("Understood", "How the question was understood"))
        # A line that is not broken would hold the panel as wide as itself.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.linkActivated.connect(self._follow)

    def show_results(self, results: Results) -> None:
        """Say how the question of an answer was read."""
        if self._results is None or results.understood != self._results.understood:
            self._open = False
        self._results = results
        self._say()

    def forget(self) -> None:
        """The search has ended: whatever room there is, nothing is fitted into it."""
        self._results = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With more room more of it is said."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._say()

    def _say(self) -> None:
        results = self._results
        if results is None:
            return
        if self._open:
            said = messages.understood(results, opened=True)
        else:
            said = messages.understood_in_short(results, self._fits)
        cut = f'"{messages.MORE}"' in said
        self.setToolTip(messages.understood_as_hint(results) if cut else "")
        self.setWordWrap(self._open)
        if self.text() != said:
            self.setText(said)
        self._describing.ask()
        self.setVisible(bool(said))

    def _describe(self) -> None:
        if self._results is None:
            return
        # A label with a name of its own is read by that alone; nothing of it is shortened.
        said = QTextDocumentFragment.fromHtml(messages.understood(self._results)).toPlainText()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _fits(self, plain: str) -> bool:
        return QFontMetrics(self.font()).horizontalAdvance(plain) <= self.width() - _SLACK

    def _follow(self, link: str) -> None:
        if link in (messages.MORE, messages.LESS):
            self._open = link == messages.MORE
            self._say()
        else:
            self.followed.emit(link)
