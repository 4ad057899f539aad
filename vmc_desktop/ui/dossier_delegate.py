"""How an entry of a dossier is painted: as it will read on paper, with what became of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vmc_desktop.models.dossier_list import DossierList, EntryRole
from vmc_desktop.models.dossiers import Shown
from vmc_desktop.personal.values import Entry
from vmc_desktop.render import words
from vmc_desktop.render.charts import Bars, counted
from vmc_desktop.ui.delegates import beginning, draw_ground
from vmc_desktop.ui.side_panel import broken_lines
from vmc_desktop.ui.theme import BODY, LEAD, SERIF, SPACE, TINY, UI, Palette, font
from vmc_desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex
_EDGE = 2 * SPACE
_NUMBER = 4 * SPACE
_MOST = {"heading": 2, "text": 8, "passage": 6, "record": 3, "search": 2, "chart": 2}
_BARS_HIGH = 4 * SPACE
_BAR_WIDE = 2 * SPACE + SPACE // 2
_KEPT = 4_000


class DossierDelegate(QStyledItemDelegate):
    """Draws an entry of any kind, in as many lines as it needs."""

    def __init__(self, palette: Palette, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent
        self._palette = palette
        self._broken: dict[tuple[str, int, bool, int, int], list[str]] = {}
        self._heights: dict[str, tuple[object, int]] = {}
        self._faces = {
            "heading": font(LEAD, bold=True, family=SERIF),
            "text": font(BODY, family=SERIF),
            "passage": font(BODY, family=SERIF),
            "record": font(UI, bold=True),
            "search": font(UI, bold=True),
            "chart": font(UI, bold=True),
        }
        self._tiny, self._number = font(TINY), font(UI)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As high as its lines at the width of the list.

        A list asks it of every row whenever one of them changes, so what was measured is kept.
        """
        width = self._view.viewport().width()
        model = index.model()
        if not isinstance(model, DossierList):
            return QSize(width, self._measured(index, width))
        told = (width, model.told(index.row()))
        name = told[1][0].id
        kept = self._heights.get(name)
        if kept is None or kept[0] != told:
            if len(self._heights) >= _KEPT:
                self._heights.clear()
            kept = self._heights[name] = (told, self._measured(index, width))
        return QSize(width, kept[1])

    def _measured(self, index: Index, width: int) -> int:
        height = sum(
            len(self._lines(text, face, width, most)) * QFontMetrics(face).lineSpacing()
            for text, face, _, most in self._texts(index)
        )
        above = SPACE if index.data(EntryRole.ENTRY).kind == "heading" else 0
        bars = _BARS_HIGH + SPACE if index.data(EntryRole.BARS) else 0
        return height + 2 * SPACE + above + bars

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it on its ground."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        draw_ground(painter, rect, option, self._palette)
        entry: Entry = index.data(EntryRole.ENTRY)
        top = rect.top() + SPACE + (SPACE if entry.kind == "heading" else 0)
        self._draw_number(painter, option, top, index)
        if entry.kind == "passage":
            bar = QRect(rect.left() + _EDGE + _NUMBER - SPACE, top, 2, rect.bottom() - top - SPACE)
            painter.fillRect(_mirrored(option, bar), QColor(self._palette.accent))
        # Each text runs in its own direction, but all of them begin at the same side.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = beginning(option.direction).value | Qt.TextFlag.TextSingleLine.value
        room = rect.width() - 2 * _EDGE - _NUMBER
        for text, face, colour, most in self._texts(index):
            painter.setFont(face)
            painter.setPen(QColor(colour))
            high = QFontMetrics(face).lineSpacing()
            for line in self._lines(text, face, rect.width(), most):
                place = QRect(rect.left() + _EDGE + _NUMBER, top, room, high)
                painter.drawText(_mirrored(option, place), flags, line)
                top += high
        self._draw_bars(painter, option, top, index)
        painter.restore()

    def _draw_bars(
        self, painter: QPainter, option: QStyleOptionViewItem, top: int, index: Index
    ) -> None:
        """A small picture of a chart: on paper it has years and numbers."""
        bars: Bars = index.data(EntryRole.BARS)
        if not bars:
            return
        left, floor = option.rect.left() + _EDGE + _NUMBER, top + SPACE // 2 + _BARS_HIGH
        each = min(_BAR_WIDE, (option.rect.width() - 2 * _EDGE - _NUMBER) / len(bars))
        most = max(number for _, number in bars) or 1
        for place, (_, number) in enumerate(bars):
            high = max(2, round(_BARS_HIGH * number / most)) if number else 0
            wide = max(round(each * 0.75), 1)
            bar = QRect(left + round(each * place), floor - high, wide, high)
            painter.fillRect(_mirrored(option, bar), QColor(self._palette.accent))
        line = QRect(left, floor, round(each * len(bars)), 1)
        painter.fillRect(_mirrored(option, line), QColor(self._palette.rule))

    def _draw_number(
        self, painter: QPainter, option: QStyleOptionViewItem, top: int, index: Index
    ) -> None:
        number = index.data(EntryRole.NUMBER)
        if number:
            high = QFontMetrics(self._faces[index.data(EntryRole.ENTRY).kind]).lineSpacing()
            painter.setFont(self._number)
            painter.setPen(QColor(self._palette.quiet))
            room = _mirrored(option, QRect(option.rect.left() + _EDGE, top, _NUMBER, high))
            flags = beginning(option.direction).value | Qt.AlignmentFlag.AlignVCenter.value
            painter.drawText(room, flags, str(number))

    def _texts(self, index: Index) -> list[tuple[str, QFont, str, int]]:
        """What is written: text, face, colour, at most so many lines."""
        entry: Entry = index.data(EntryRole.ENTRY)
        now: Shown = index.data(EntryRole.SHOWN)
        palette = self._palette
        ink = palette.quiet if now.state == "gone" else palette.ink
        again = index.data(EntryRole.AGAIN)
        kinds = {"search": tr("DossierDelegate", "Search"), "chart": counted(entry.key)}
        kind = kinds.get(entry.kind, "")
        twice = tr("DossierDelegate", "The same as {number}").format(number=again) if again else ""
        texts = [
            (now.title, self._faces[entry.kind], ink, _MOST[entry.kind]),
            (words.joined(kind, now.detail), self._tiny, palette.quiet, 1),
            (now.since, self._tiny, palette.warn, 3),
            (twice, self._tiny, palette.warn, 1),
        ]
        return [one for one in texts if one[0]]

    def _lines(self, text: str, face: QFont, width: int, most: int) -> list[str]:
        """The lines of a text, broken once; its paragraphs stay parted."""
        room = width - 2 * _EDGE - _NUMBER
        asked = (text, face.pixelSize(), face.bold(), room, most)
        if asked not in self._broken:
            if len(self._broken) >= _KEPT:
                self._broken.clear()
            paragraphs = [one for one in text.splitlines() if one.strip()]
            lines = [line for one in paragraphs for line in broken_lines(one, face, room, most)]
            if len(lines) > most:
                lines = [*lines[: most - 1], lines[most - 1].rstrip(".") + " …"]
            self._broken[asked] = lines
        return self._broken[asked]


def _mirrored(option: QStyleOptionViewItem, room: QRect) -> QRect:
    """A part of the row, counted from the left, where it stands in this direction of reading."""
    return QStyle.visualRect(option.direction, option.rect, room)
