"""Marked text: cut, wrapped, and its marks still where the words are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from vmc_desktop.ui.marked_text import Marked, PaintedLine, elided, spans, wrapped
from vmc_desktop.ui.theme import UI, font

LONG = "It was said at the opening that the answer could only be common, " * 4


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Measuring text needs an application."""


def _marked(text: str, word: str) -> Marked:
    start = text.index(word)
    return Marked(text, ((start, start + len(word)),))


def _words(line: Marked) -> list[str]:
    return [line.text[start:end] for start, end in line.marks]


@given(st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_part_marks_the_same_words(text: str, first: int, second: int) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    whole = Marked(text, ((0, len(text)),) if text else ())
    part = whole.part(start, end)
    assert part.text == text[start:end]
    assert "".join(_words(part)) == text[start:end]


def test_marks_move_behind_a_lead() -> None:
    assert _words(_marked("a common answer", "common").after("… ")) == ["common"]


def test_offsets_come_back_from_qt_as_lists() -> None:
    assert spans([[1, 2], [4, 6]]) == ((1, 2), (4, 6))
    assert spans(None) == ()


def test_what_fits_is_left_alone() -> None:
    line = _marked("a common answer", "common")
    assert elided(line, font(UI), 500) == line


@pytest.mark.parametrize("width", [0, 1, 20, 100, 300])
def test_what_is_too_long_is_cut_to_the_width(width: int) -> None:
    cut = elided(Marked(LONG, ((0, len(LONG)),)), font(UI), width)
    assert QFontMetricsF(font(UI)).horizontalAdvance(cut.text) <= max(width, 15)
    assert all(end <= len(cut.text) for _, end in cut.marks)


def test_a_short_passage_takes_one_line() -> None:
    assert wrapped(Marked("Short."), font(UI), 400, 2) == (Marked("Short."),)


def test_an_empty_passage_takes_no_room() -> None:
    assert all(not line.text for line in wrapped(Marked(""), font(UI), 400, 2))


def test_lines_are_no_wider_than_the_room() -> None:
    lines = wrapped(Marked(LONG), font(UI), 240, 2)
    assert len(lines) == 2
    assert all(QFontMetricsF(font(UI)).horizontalAdvance(line.text) <= 240 for line in lines)
    assert lines[1].text.endswith("…")
    assert LONG.startswith(lines[0].text)


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("width", [180, 240, 360, 600])
@pytest.mark.parametrize("place", range(0, len(LONG), 37))
def test_the_first_mark_is_always_seen(width: int, count: int, place: int) -> None:
    text = f"{LONG[:place]} partnership {LONG[place:]}"
    lines = wrapped(_marked(text, "partnership"), font(UI), width, count)
    assert len(lines) <= count
    assert [word for line in lines for word in _words(line)] == ["partnership"]


def test_a_passage_cut_at_its_front_says_so_and_fills_its_lines() -> None:
    lines = wrapped(_marked(f"{LONG} partnership.", "partnership"), font(UI), 300, 2)
    assert lines[0].text.startswith("… ")
    assert len(lines) == 2


def test_a_word_without_spaces_does_not_hang() -> None:
    text = "x" * 500 + "partnership"
    assert wrapped(_marked(text, "partnership"), font(UI), 200, 2)


def test_marked_words_stand_on_their_ground() -> None:
    image = QImage(300, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    line = PaintedLine(_marked("a common answer", "common"), font(UI), 300, "#000000")
    painter = QPainter(image)
    line.paint(painter, QPointF(0, 2), QColor("#000000"), QColor("#ffdb7d"))
    painter.end()
    row = [image.pixelColor(x, 4).name() for x in range(300)]
    advance = QFontMetricsF(font(UI)).horizontalAdvance
    middle = round(advance("a ") + advance("common") / 2)
    assert row[middle] == "#ffdb7d"
    assert row[0] == "#ffffff"
    assert row[round(advance("a common answer")) - 3] == "#ffffff"
