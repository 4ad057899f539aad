"""Lines of text that are laid out once."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from vmc_desktop.ui.theme import UI, font
from vmc_desktop.ui.writing import Writing

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


@pytest.fixture
def writing(qapp):
    return Writing(font(UI))


def written(writing: Writing, text: str, width: int, colour: str = "#000000") -> tuple[int, QImage]:
    image = QImage(300, 28, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    taken = writing.write(painter, text, QRect(0, 0, width, 28), LEFT, colour)
    painter.end()
    return taken, image


def test_what_has_room_is_written_whole_and_what_has_not_is_cut(writing):
    whole, _ = written(writing, "Sustainable partnerships", 300)
    cut, _ = written(writing, "Sustainable partnerships", 60)
    assert whole == writing.width_of("Sustainable partnerships")
    assert 0 < cut <= 60


def test_where_no_letter_has_room_nothing_is_written(writing):
    taken, image = written(writing, "Opening", 2)
    assert taken == 0
    assert image == written(writing, "", 300)[1]


def test_the_same_line_comes_in_another_colour_too(writing):
    black, red = written(writing, "Opening", 300)[1], written(writing, "Opening", 300, "#ff0000")[1]
    assert black != red
    assert black == written(writing, "Opening", 300)[1]
