"""Letters that no typeface has are told in words, not shown as boxes."""

import re
from pathlib import Path

import pytest

from vmc_desktop.domain import Key
from vmc_desktop.ui import legible as module
from vmc_desktop.ui import theme
from vmc_desktop.ui.legible import Legible

# Of these scripts the program ships typefaces; of cuneiform hardly any computer has one.
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
SIGNS = "\U00012000\U00012001"


@pytest.fixture
def legible(qapp, monkeypatch):
    made = Legible()
    # What this computer happens to have does not count.
    monkeypatch.setattr(made, "_has", lambda char: char not in SIGNS)
    return made


@pytest.mark.parametrize("text", ["plain", "İsmail – “Weiß”", "<p>عربي &amp; ქართული</p>"])
def test_what_can_be_shown_stays(legible, text):
    assert legible.page(text) == text


def test_a_run_is_told_by_script_and_number(legible):
    assert legible.page(f"<b>{SIGNS}</b> end") == (
        "<b>[2 letters, Cuneiform: no typeface here has them]</b> end"
    )
    assert legible.page(SIGNS[0] + "é").startswith("[1 letter, Cuneiform")


def test_a_typeface_is_asked_and_one_that_comes_later_too(qapp):
    made = Legible()
    made.page("\u10d0" + SIGNS)
    theme.load_fonts(FONTS, other_scripts=True)
    assert made.page("\u10d0") == "\u10d0", "Georgian is shipped"


def test_the_window_shows_such_a_page_in_words(window, monkeypatch):
    legible = window._legible
    monkeypatch.setattr(legible, "_has", lambda char: char != "Ö")
    monkeypatch.setattr(module, "_OTHER", re.compile("Ö"))
    window.models.navigator.open(Key("2017/opening"))
    assert "Latin: no typeface here has them" in window.room.pane.toPlainText()
