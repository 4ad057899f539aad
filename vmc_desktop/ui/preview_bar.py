"""The bar of the print preview: pages, zoom, options, save, print."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIntValidator, QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QWidget,
)

from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.page_view import Fit
from vmc_desktop.ui.theme import ICON_SIZE, SPACE, Palette
from vmc_desktop.wording import tr

_Keys = QKeySequence.StandardKey


class PreviewBar(QToolBar):
    """Every command of the preview, with its key in the tool tip.

    Signals:
        side_wanted: whether the small pages are shown.
        step_asked: one page forward (1) or back (-1).
        page_asked: number of a page, from 0.
        zoom_asked: one step larger (1) or smaller (-1), or the size of the paper (0).
        fit_asked: a `Fit`.
        options_wanted: whether the options are shown.
        save_asked, print_asked: no argument.
    """

    side_wanted = Signal(bool)
    step_asked = Signal(int)
    page_asked = Signal(int)
    zoom_asked = Signal(int)
    fit_asked = Signal(object)
    options_wanted = Signal(bool)
    save_asked = Signal()
    print_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._icons = icons
        self._drawings: list[tuple[QAction | QPushButton, str]] = []
        self.setIconSize(ICON_SIZE)
        self.setAccessibleName(tr("PreviewBar", "Print preview"))
        self._side = self._add("shelf", tr("PreviewBar", "Small pages"), "F9")
        self._side.setCheckable(True)
        self._side.setChecked(True)
        self._side.toggled.connect(self.side_wanted)
        self.addSeparator()
        self._add_pages()
        self.addSeparator()
        self._add_zoom()
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self._options = self._add("more", tr("PreviewBar", "How it is printed"), "F8")
        self._options.setCheckable(True)
        self._options.setChecked(True)
        self._options.toggled.connect(self.options_wanted)
        self._add_spacer()
        self._save = self._add_button("save", tr("PreviewBar", "&Save as PDF …"), _Keys.Save)
        self._save.clicked.connect(self.save_asked)
        self._add_spacer()
        self._print = self._add_button("print", tr("PreviewBar", "&Print …"), _Keys.Print)
        self._print.setProperty("primary", True)
        self._print.clicked.connect(self.print_asked)

    def set_palette(self, palette: Palette) -> None:
        """Draw the pictures in these colours."""
        for control, drawing in self._drawings:
            control.setIcon(self._icons.icon(drawing, palette))
        # This button has the accent as its ground.
        self._print.setIcon(self._icons.pixmap("print", palette.on_accent, 20, _density(self)))

    def show_side(self, shown: bool) -> None:
        """Whether the small pages are shown."""
        self._side.setChecked(shown)

    def show_page(self, page: int, count: int) -> None:
        """The page that is looked at, from 0, of so many."""
        self._field.setText(str(page + 1))
        self._check.setTop(count)
        self._count.setText(tr("PreviewBar", "of {0}").format(count))
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page + 1 < count)

    def show_zoom(self, zoom: float, fit: Fit) -> None:
        """The zoom in force, and what it follows."""
        self._percent.setText(f"{zoom:.0%}")
        self._page_fit.setChecked(fit is Fit.PAGE)
        self._width_fit.setChecked(fit is Fit.WIDTH)

    def enter_page(self) -> None:
        """Let the reader type the number of a page."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _add_pages(self) -> None:
        self._before = self._add("previous-match", tr("PreviewBar", "Page before"), "Ctrl+PgUp")
        self._before.triggered.connect(lambda: self.step_asked.emit(-1))
        self._after = self._add("next-match", tr("PreviewBar", "Next page"), "Ctrl+PgDown")
        self._after.triggered.connect(lambda: self.step_asked.emit(1))
        self._add_spacer()
        self._field, self._count = QLineEdit(self), QLabel(self)
        self._check = QIntValidator(1, 1, self)
        self._field.setValidator(self._check)
        self._field.setFixedWidth(6 * SPACE)
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field.setAccessibleName(tr("PreviewBar", "Page"))
        self._field.setToolTip(_with_key(tr("PreviewBar", "Go to page"), QKeySequence("Ctrl+G")))
        self._field.returnPressed.connect(self._tell_page)
        self._count.setContentsMargins(SPACE // 2, 0, SPACE // 2, 0)
        self.addWidget(self._field)
        self.addWidget(self._count)
        self._add_key("Ctrl+G", self.enter_page)

    def _add_zoom(self) -> None:
        smaller = self._add("zoom-out", tr("PreviewBar", "Smaller"), _Keys.ZoomOut)
        smaller.triggered.connect(lambda: self.zoom_asked.emit(-1))
        self._percent = QLabel(self)
        self._percent.setAccessibleName(tr("PreviewBar", "Zoom"))
        self._percent.setMinimumWidth(6 * SPACE)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self._percent)
        larger = self._add("zoom-in", tr("PreviewBar", "Larger"), _Keys.ZoomIn, "Ctrl+=")
        larger.triggered.connect(lambda: self.zoom_asked.emit(1))
        self._page_fit = self._add("fit-page", tr("PreviewBar", "Whole page"), "Ctrl+1")
        self._width_fit = self._add("fit-width", tr("PreviewBar", "Whole width"), "Ctrl+2")
        for action, fit in ((self._page_fit, Fit.PAGE), (self._width_fit, Fit.WIDTH)):
            action.setCheckable(True)
            action.triggered.connect(lambda _, fit=fit: self.fit_asked.emit(fit))
        self._add_key("Ctrl+0", lambda: self.zoom_asked.emit(0))

    def _add(self, drawing: str, words: str, *keys: str | _Keys) -> QAction:
        action = QAction(words, self)
        sequences = [QKeySequence(key) for key in keys]
        action.setShortcuts(sequences)
        action.setToolTip(_with_key(words, sequences[0]))
        self._drawings.append((action, drawing))
        self.addAction(action)
        return action

    def _add_key(self, key: str | _Keys, slot: Callable[[], None]) -> None:
        """A key without a picture."""
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(slot)
        self._window.addAction(action)

    def _add_button(self, drawing: str, words: str, key: _Keys) -> QPushButton:
        button = QPushButton(words, self)
        # Enter goes to a page in the page field; it must not print as well.
        button.setAutoDefault(False)
        # An action, because a shortcut of the button would take the place of its mnemonic.
        self._add_key(key, button.click)
        button.setToolTip(_with_key(words.replace("&", ""), QKeySequence(key)))
        button.setIconSize(ICON_SIZE)
        self._drawings.append((button, drawing))
        self.addWidget(button)
        return button

    def _add_spacer(self) -> None:
        spacer = QWidget(self)
        spacer.setFixedWidth(SPACE // 2)
        self.addWidget(spacer)

    def _tell_page(self) -> None:
        self.page_asked.emit(int(self._field.text()) - 1)


def _with_key(words: str, key: QKeySequence) -> str:
    return f"{words} ({key.toString(QKeySequence.SequenceFormat.NativeText)})"


def _density(widget: QWidget) -> float:
    return widget.devicePixelRatioF()
