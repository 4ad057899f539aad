"""What each column of a table holds: as its heading tells, or as one says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from vmc_desktop.formats.programmes.asking import TableHead
from vmc_desktop.formats.programmes.columns import FIELDS, OMIT
from vmc_desktop.ui.asking import Asking, plain_line
from vmc_desktop.ui.theme import SPACE, TINY
from vmc_desktop.wording import tr

_LONGEST = 60


class ColumnsWindow(Asking):
    """A list of fields for each heading, with the first cell below it.

    ``said`` (field to heading): at the push of the button.
    """

    said = Signal(object)

    def __init__(self, head: TableHead, parent: QWidget | None = None) -> None:
        """Ask about one table.

        Args:
            head: its headings, and what they are taken for.
            parent: on which it stands.
        """
        super().__init__(
            tr("ColumnsWindow", "Columns of {file}").format(file=head.file.name),
            tr(
                "ColumnsWindow",
                "What does each column hold? Your answer is remembered in the archive, for tables "
                "with these headings.",
            ),
            tr("ColumnsWindow", "Use these columns"),
            parent,
        )
        self._headings = head.headings
        self.boxes: list[QComboBox] = []
        by_column = {at: name for name, at in head.columns.items()}
        for at, (heading, sample) in enumerate(zip(head.headings, head.samples, strict=True)):
            named = heading or tr("ColumnsWindow", "Column {number}").format(number=at + 1)
            self._add(named, sample, by_column.get(at, ""))
        self._scroll()
        self._look()

    def say_yes(self) -> None:
        """Tell what was chosen, and close."""
        chosen = [(str(box.currentData()), heading) for box, heading in self._pairs()]
        columns = {name: heading for name, heading in chosen if name}
        left = [heading for name, heading in chosen if not name and heading]
        if left:
            columns[OMIT] = "\n".join(left)
        self.said.emit(columns)
        self.accept()

    def _pairs(self) -> list[tuple[QComboBox, str]]:
        return list(zip(self.boxes, self._headings, strict=True))

    def _add(self, heading: str, sample: str, name: str) -> None:
        box = QComboBox(self)
        box.setAccessibleName(heading)
        box.addItem(tr("ColumnsWindow", "left out"), "")
        for field, words in _fields().items():
            box.addItem(words, field)
        box.setCurrentIndex(max(box.findData(name), 0))
        box.currentIndexChanged.connect(self._look)
        shown = plain_line(sample[:_LONGEST], TINY)
        shown.setProperty("part", "quiet")
        beside = QWidget(self)
        both = QVBoxLayout(beside)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(box)
        both.addWidget(shown)
        self.form.addRow(heading, beside)
        self.boxes.append(box)

    def _scroll(self) -> None:
        """The rows in a part that scrolls: a table may have many columns."""
        self.column.removeItem(self.form)
        inner = QWidget(self)
        inner.setLayout(self.form)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self.column.insertWidget(2, area, 1)
        self.resize(560, min(260 + len(self.boxes) * 7 * SPACE, 640))

    def _look(self) -> None:
        """Say what keeps it from being used."""
        chosen = [str(box.currentData()) for box in self.boxes if box.currentData()]
        doubled = next((name for name in chosen if chosen.count(name) > 1), "")
        if "title" not in chosen:
            self.note.setText(tr("ColumnsWindow", "Say which column holds the titles."))
        elif doubled:
            said = tr("ColumnsWindow", "Two columns are said to be “{field}”.")
            self.note.setText(said.format(field=_fields()[doubled]))
        else:
            self.note.setText("")
        self.yes.setEnabled("title" in chosen and not doubled)


def _fields() -> dict[str, str]:
    words = {
        "title": tr("ColumnsWindow", "Title"),
        "subtitle": tr("ColumnsWindow", "Subtitle"),
        "day": tr("ColumnsWindow", "Day"),
        "start": tr("ColumnsWindow", "Start, or day and start"),
        "end": tr("ColumnsWindow", "End"),
        "duration": tr("ColumnsWindow", "Length"),
        "room": tr("ColumnsWindow", "Room"),
        "track": tr("ColumnsWindow", "Track"),
        "type": tr("ColumnsWindow", "Kind of session"),
        "language": tr("ColumnsWindow", "Language"),
        "persons": tr("ColumnsWindow", "Speakers"),
        "moderators": tr("ColumnsWindow", "Moderators"),
        "organisation": tr("ColumnsWindow", "Organisation of the speaker"),
        "abstract": tr("ColumnsWindow", "Abstract"),
        "description": tr("ColumnsWindow", "Description"),
        "link": tr("ColumnsWindow", "Links"),
        "id": tr("ColumnsWindow", "Number"),
        "guid": tr("ColumnsWindow", "Lasting number (GUID)"),
    }
    return {name: words[name] for name in words if name in FIELDS}
