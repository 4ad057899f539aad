"""The preferences: how it looks, how one reads and searches, where things are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.models.settings import (
    COLUMNS,
    FACES,
    LANGUAGES,
    SCALES,
    SCHEMES,
    SORTS,
    ZOOM_STEPS,
    Settings,
)
from vmc_desktop.ui import messages
from vmc_desktop.ui.asking import plain_line
from vmc_desktop.ui.path_line import PathLine
from vmc_desktop.ui.theme import SPACE, TINY, UI, font
from vmc_desktop.wording import tr

_LABELS = 20 * SPACE
_FRAME = QSize(0, 48)
"""What a window manager puts around, about."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where things are, in words: the archive that is shown, the cache, the reader's own."""

    archive: str
    cache: str
    own: str


class Preferences(QDialog):
    """Whatever is chosen holds at once; there is nothing to confirm.

    ``chosen`` (name of a setting, its value), ``reset_asked``, ``clearing_asked``,
    ``folder_asked`` (str: to be shown in the file manager).
    """

    chosen = Signal(str, object)
    reset_asked = Signal()
    clearing_asked = Signal()
    folder_asked = Signal(str)

    def __init__(self, settings: Settings, where: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self.setWindowTitle(tr("Preferences", "Preferences"))
        self.setMinimumWidth(520)
        parts = QWidget(self)
        column = QVBoxLayout(parts)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 0)
        column.setSpacing(SPACE)
        for part in (self._looks(), self._reading(), self._searching(), self._kept(where)):
            column.addLayout(part)
            column.addSpacing(SPACE)
        self._lay_out(parts)
        self.show_settings(settings)

    def _lay_out(self, parts: QWidget) -> None:
        """The buttons stay in sight; on a low screen the rest is scrolled."""
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(parts)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        foot.addWidget(self._foot())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        wanted = parts.sizeHint() + QSize(0, foot.sizeHint().height())
        self.resize(wanted.boundedTo(self.screen().availableSize() - _FRAME))

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force, without choosing it."""
        for name, box in self._boxes.items():
            blocked = box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(getattr(settings, name)), 0))
            box.blockSignals(blocked)
        blocked = self.synonyms.blockSignals(True)
        self.synonyms.setChecked(settings.synonyms)
        self.synonyms.blockSignals(blocked)

    def show_cache(self, size: int) -> None:
        """How much room the cache takes."""
        form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        self.cache_size.setText(QLocale().formattedDataSize(size, 1, form))
        self.clear_button.setEnabled(True)

    def _looks(self) -> QFormLayout:
        part = _part(tr("Preferences", "Appearance"))
        schemes = (
            tr("Preferences", "As the system"),
            tr("Preferences", "Light"),
            tr("Preferences", "Sepia"),
            tr("Preferences", "Dark"),
        )
        self._offer(part, tr("Preferences", "Colours"), "scheme", SCHEMES, schemes)
        # A language is named in itself, so that whoever speaks it finds it.
        languages = (tr("Preferences", "As the system"), "English", "Deutsch", "Français")
        self._offer(part, tr("Preferences", "Language"), "language", LANGUAGES, languages)
        sizes = [f"{scale} %" for scale in SCALES]
        name = tr("Preferences", "Size of the interface")
        self._offer(part, name, "scale", SCALES, sizes, tr("Preferences", "from the next start on"))
        return part

    def _reading(self) -> QFormLayout:
        part = _part(tr("Preferences", "Reading"))
        faces = (tr("Preferences", "With serifs"), tr("Preferences", "Without serifs"))
        self._offer(part, tr("Preferences", "Typeface of pages"), "face", FACES, faces)
        widths = (
            tr("Preferences", "Narrow"),
            tr("Preferences", "Usual"),
            tr("Preferences", "Wide"),
        )
        self._offer(part, tr("Preferences", "Width of pages"), "column", COLUMNS, widths)
        zooms = [f"{step} %" for step in ZOOM_STEPS]
        self._offer(part, tr("Preferences", "Size of the text"), "zoom", ZOOM_STEPS, zooms)
        return part

    def _searching(self) -> QFormLayout:
        part = _part(tr("Preferences", "Search"))
        orders = [messages.sort_name(sort) for sort in SORTS]
        self._offer(part, tr("Preferences", "Order of results"), "sort", SORTS, orders)
        self.synonyms = QCheckBox(tr("Preferences", "With other words of the vocabulary"), self)
        self.synonyms.toggled.connect(lambda on: self.chosen.emit("synonyms", on))
        part.addRow(_name(""), self.synonyms)
        return part

    def _kept(self, where: Keeping) -> QFormLayout:
        part = _part(tr("Preferences", "Where things are"))
        for name, folder in (
            (tr("Preferences", "Archive"), where.archive),
            (tr("Preferences", "Your own"), where.own),
        ):
            part.addRow(_name(name), self._place(name, folder))
        self.cache_size = QLabel(tr("Preferences", "One moment …"), self)
        self.clear_button = QPushButton(tr("Preferences", "Clear the cache"), self)
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(self._ask_to_clear)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.cache_size, 1)
        row.addWidget(self.clear_button)
        self.clear_button.setEnabled(False)
        hint = tr("Preferences", "Catalogues and indexes, which can be built again: {folder}")
        self.cache_size.setToolTip(hint.format(folder=where.cache))
        part.addRow(_name(tr("Preferences", "Cache")), row)
        return part

    def _place(self, name: str, folder: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        copy = QPushButton(tr("Preferences", "Copy"), self)
        copy.setAccessibleName(tr("Preferences", "Copy the path: {name}").format(name=name))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(folder))
        button = QPushButton(tr("Preferences", "Show"), self)
        button.setAccessibleName(tr("Preferences", "Show the folder: {name}").format(name=name))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.folder_asked.emit(folder))
        row.addWidget(PathLine(folder, self), 1)
        row.addWidget(copy)
        row.addWidget(button)
        return row

    def _offer(
        self,
        part: QFormLayout,
        words: str,
        name: str,
        values: Sequence[object],
        texts: Sequence[str],
        hint: str = "",
    ) -> None:
        box = self._boxes[name] = QComboBox(self)
        for value, text in zip(values, texts, strict=True):
            box.addItem(text, value)
        box.setAccessibleName(words)
        box.view().setAccessibleName(words)
        box.setMinimumWidth(_LABELS)
        box.currentIndexChanged.connect(lambda _: self.chosen.emit(name, box.currentData()))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(box)
        said = QLabel(hint, self)
        said.setProperty("part", "quiet")
        said.setFont(font(TINY))
        row.addWidget(said, 1)
        part.addRow(_name(words), row)

    def _foot(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ResetRole
        reset = buttons.addButton(tr("Preferences", "As it was at first"), role)
        reset.setAutoDefault(False)
        reset.clicked.connect(self.reset_asked)
        self.reset_button = reset
        return buttons

    def _ask_to_clear(self) -> None:
        self.clear_button.setEnabled(False)
        self.clearing_asked.emit()


def _part(title: str) -> QFormLayout:
    form = QFormLayout()
    form.setVerticalSpacing(SPACE)
    form.setHorizontalSpacing(2 * SPACE)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.addRow(plain_line(title, UI, bold=True))
    return form


def _name(words: str) -> QLabel:
    """What a line is called; all are as wide, so that the columns of the parts are one."""
    label = QLabel(words)
    label.setFixedWidth(_LABELS)
    return label
