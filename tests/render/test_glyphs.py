"""Text made fit for paper."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.render import glyphs

BREAK = "\u200b"


@given(st.text())
def test_plain_text_has_no_controls_and_no_turned_directions(text: str) -> None:
    plain = glyphs.plain(text)
    assert not {unicodedata.category(char) for char in plain} & {"Cc", "Cs"}
    assert not set(plain) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert plain == glyphs.plain(plain)


@given(st.text())
def test_breaking_long_words_changes_no_letter(text: str) -> None:
    assert glyphs.clean(text).replace(BREAK, "") == glyphs.plain(text).replace(BREAK, "")


@given(st.text(st.characters(categories=("L", "N", "P", "S"), max_codepoint=0x4FF), min_size=31))
def test_no_word_is_longer_than_a_line(word: str) -> None:
    pieces = glyphs.clean(word).replace("-", BREAK).split(BREAK)
    assert max(map(len, pieces)) <= 30


def test_words_of_usual_length_stay_whole() -> None:
    for text in ("Migrationspartnerschaften", "Long-Term Co-operation", "สวัสดี" * 20, "中" * 60):
        assert glyphs.clean(text) == text


def test_marks_stay_with_their_letter() -> None:
    assert all(
        not unicodedata.category(piece[0]).startswith("M")
        for piece in glyphs.clean("x\u0323\u0302" * 40).split(BREAK)
    )


def test_reported_characters_are_read_and_replaced_on_the_page_only() -> None:
    reported = glyphs.missing(
        'error: PDF/A-3a error: the text `"\\u{378}"` could not be displayed with font `"Noto"`\n'
        'error: the text `"中"` could not be displayed with font `"Noto"`\n'
        'error: PDF/A-3a error: the PDF contains the codepoint `"\\u{e000}"`\n'
        'error: the text `"e\\u{301}\\u{378}"` could not be displayed with font `"Noto"`\n'
    )
    assert reported == {"\u0378", "中", "\ue000", "e\u0301\u0378"}
    data = {
        "text": ["中 e\u0301\u0378 e\u0301"],
        "target": "https://x/中",
        "about": {"title": "中"},
        "listed": True,
    }
    assert glyphs.replaced(data, reported) == {
        "text": ["[U+4E2D] e[U+0301][U+0378] e\u0301"],
        "target": "https://x/中",
        "about": {"title": "中"},
        "listed": True,
    }


def test_nothing_reported_nothing_replaced() -> None:
    assert glyphs.missing("error: unknown variable: x") == frozenset()
    assert glyphs.replaced({"text": "中"}, frozenset()) == {"text": "中"}
