"""The page of a dossier: its cover, what one does with it, its entries."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QUndoStack
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.models.dossier_list import DossierList
from vmc_desktop.personal.values import KeptDossier
from vmc_desktop.ui.claiming import claims
from vmc_desktop.ui.entry_list import EntryList
from vmc_desktop.ui.flow import Flow
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.order import put_in_order
from vmc_desktop.ui.theme import BODY, SERIF, SPACE, TITLE, UI, Palette, font
from vmc_desktop.wording import tr

_PAUSE_MS = 800
"""After so long a pause what is typed on the cover is kept."""
_NOTE_LINES = 3
_MARGIN = 4 * SPACE
_COLUMN = 88
"""Characters of a page's text: the widest column that pages have, since lines are indented."""


class DossierPage(QWidget):
    """Shows a dossier and says what is done to it; it does nothing itself.

    ``covered`` (title, note), ``left``: Esc, back to what one read.
    """

    covered = Signal(str, str)
    left = Signal()

    def __init__(
        self, model: DossierList, steps: QUndoStack, palette: Palette, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._steps = model, steps
        self._dossier: KeptDossier | None = None
        self.setObjectName("dossierPage")
        self.setProperty("part", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLineEdit(self)
        self.title.setFont(font(TITLE, bold=True, family=SERIF))
        self.title.setProperty("part", "cover")
        # Qt keeps two pixels of its own: the title begins where everything below it does.
        self.title.setTextMargins(-2, 0, -2, 0)
        self.title.setAccessibleName(tr("DossierPage", "Title of the dossier"))
        self.note = QPlainTextEdit(self)
        self.note.setFont(font(UI))
        self.note.setProperty("part", "cover")
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(tr("DossierPage", "Cover note: what this dossier is for"))
        self.note.setAccessibleName(tr("DossierPage", "Cover note"))
        self.note.setFixedHeight(_NOTE_LINES * self.note.fontMetrics().lineSpacing() + 2 * SPACE)
        self.state = QLabel(self)
        self.state.setFont(font(UI))
        self.state.setProperty("part", "quiet")
        self.list = EntryList(model, palette, self)
        self.empty = self._make_empty()
        self.actions_by_name: dict[str, QAction] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep_cover)
        for signal in (self.title.textEdited, self.note.textChanged):
            signal.connect(self._pause.start)
        for one in (self.title, self.note):
            one.installEventFilter(self)
        self._lay_out()
        model.looked.connect(self._tell_state)
        model.modelReset.connect(self._tell_state)

    def offer(self, action: QAction, words: str) -> None:
        """Offer a command of the window among those of the dossier, by these words."""
        button = QToolButton(self)
        button.setText(words)
        button.setFont(font(UI))
        button.setToolTip(action.toolTip())
        button.setAccessibleName(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIcon(action.icon())
        action.changed.connect(lambda: button.setIcon(action.icon()))
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        button.clicked.connect(action.trigger)
        self._row.addWidget(button)

    def show_dossier(self, dossier: KeptDossier | None) -> None:
        """Show a dossier, or how to begin one; what is being typed stays."""
        other = dossier is None or self._dossier is None or dossier.id != self._dossier.id
        if other:
            self.keep_cover()
        before, self._dossier = self._dossier, dossier
        title = dossier.title if dossier is not None else tr("DossierPage", "No dossier yet")
        note = dossier.note if dossier is not None else ""
        untouched = before is None or self.title.text() == before.title
        if other or untouched:
            self.title.setText(title)
        if other or before is None or self.note.toPlainText() == before.note:
            self._write_note(note)
        self.title.setEnabled(dossier is not None)
        self.note.setEnabled(dossier is not None)
        self._model.show_dossier(dossier)
        self._tell_state()

    def keep_cover(self) -> None:
        """Say what stands on the cover now, if it is not what is kept."""
        self._pause.stop()
        dossier = self._dossier
        if dossier is None:
            return
        title = self.title.text().strip() or dossier.title
        note = self.note.toPlainText().strip()
        if (title, note) != (dossier.title, dossier.note):
            self.covered.emit(title, note)

    def set_palette(self, palette: Palette, icons: Icons) -> None:
        """Draw in these colours from now on."""
        self.list.set_palette(palette)
        for name, drawing in _DRAWINGS.items():
            self.actions_by_name[name].setIcon(icons.icon(drawing, palette))

    def _write_note(self, note: str) -> None:
        if note != self.note.toPlainText():
            self.note.blockSignals(True)
            self.note.setPlainText(note)
            self.note.blockSignals(False)

    def _tell_state(self) -> None:
        number, other = self._model.rowCount(), self._model.changed_since()
        parts = [tr("DossierPage", "%n entr(y|ies)", "", number)] if number else []
        if other:
            parts.append(tr("DossierPage", "%n changed or gone since they were added", "", other))
        self.state.setText(" · ".join(parts))
        for name in ("up", "down", "remove"):
            self.actions_by_name[name].setEnabled(number > 0)
        self.actions_by_name["delete"].setEnabled(self._dossier is not None)
        self.list.setVisible(number > 0)
        self.empty.setVisible(number == 0)

    def _lay_out(self) -> None:
        bar = QWidget(self)
        self._row = row = Flow(bar, SPACE // 2)
        buttons = [self._button(*one) for one in _TOOLS]
        for button in buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 2 * SPACE, _MARGIN, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(bar)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        put_in_order(self.title, self.note, *buttons, self.list)
        self._steps.canUndoChanged.connect(self.actions_by_name["undo"].setEnabled)
        self._steps.canRedoChanged.connect(self.actions_by_name["redo"].setEnabled)
        for name in ("undo", "redo"):
            self.actions_by_name[name].setEnabled(False)

    def _button(self, name: str, keys: str) -> QToolButton:
        words = _words()[name]
        action = QAction(words, self)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
            # What is typed into the cover has an undo of its own, and Delete there is a letter.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{words} ({_keys(name, keys)})" if _keys(name, keys) else words)
        self.actions_by_name[name] = action
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFont(font(UI))
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        with_words = name in ("heading", "text")
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if with_words
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if keys:
            self.addAction(action)
        return button

    def _make_empty(self) -> QLabel:
        words = tr(
            "DossierPage",
            "Nothing is in this dossier yet.\n\n"
            "Ctrl+Shift+D adds what you read: the page, the passage that is selected in it, the "
            "line of a list, or a result. A right click offers the same.\n\n"
            "Headings and your own text stand between, Alt+Up and Alt+Down (or the mouse) put all "
            "in order.",
        )
        label = QLabel(words, self)
        label.setObjectName("dossierEmpty")
        label.setFont(font(UI))
        label.setWordWrap(True)
        label.setProperty("part", "quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to a column in the middle, as pages do: lines across a wide window are not read."""
        super().resizeEvent(event)
        column = _COLUMN * QFontMetrics(font(BODY, family=SERIF)).averageCharWidth()
        margin = max(_MARGIN, (self.width() - column) // 2)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, 2 * SPACE, margin, SPACE)

    def event(self, event: QEvent) -> bool:
        """Esc leads back to what one read, before it means anything else."""
        return claims(event, Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.keep_cover()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Whoever leaves the cover has said what stands on it."""
        if event.type() == QEvent.Type.FocusOut:
            self.keep_cover()
        return super().eventFilter(watched, event)


_TOOLS = (
    ("heading", "Ctrl+Shift+H"),
    ("text", "Ctrl+Shift+E"),
    ("up", ""),
    ("down", ""),
    ("remove", ""),
    ("undo", ""),
    ("redo", ""),
    ("delete", ""),
)
_DRAWINGS = {
    "heading": "heading",
    "text": "own-text",
    "up": "previous-match",
    "down": "next-match",
    "remove": "clear",
    "undo": "undo",
    "redo": "redo",
    "delete": "bin",
}


def _words() -> dict[str, str]:
    return {
        "heading": tr("DossierPage", "Heading"),
        "text": tr("DossierPage", "Own text"),
        "up": tr("DossierPage", "Move up"),
        "down": tr("DossierPage", "Move down"),
        "remove": tr("DossierPage", "Take out of the dossier"),
        "undo": tr("DossierPage", "Undo"),
        "redo": tr("DossierPage", "Redo"),
        "delete": tr("DossierPage", "Remove the dossier"),
    }


def _keys(name: str, keys: str) -> str:
    return {
        "up": "Alt+Up",
        "down": "Alt+Down",
        "remove": "Del",
        "undo": "Ctrl+Z",
        "redo": "Ctrl+Shift+Z",
    }.get(name, keys)
