"""The look: contrast of every pair that carries text, scheme, typefaces, style sheet."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from vmc_desktop.models.settings import Settings
from vmc_desktop.ui import theme
from vmc_desktop.ui.theme import DARK, LIGHT, SEPIA, Palette, Theme

RESOURCES = Path(__file__).parents[2] / "resources"
GROUNDS = ("chrome", "shelf", "paper", "field", "hover", "held", "chosen", "chosen_idle", "tint")
PALETTES = pytest.mark.parametrize(
    "palette", [LIGHT, SEPIA, DARK], ids=lambda palette: palette.name
)


@pytest.fixture
def dressed(qapp: QApplication):
    """Gives the application; takes our clothes off it again afterwards."""
    font = qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    qapp.styleHints().unsetColorScheme()


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#ffffff", "#ffffff") == pytest.approx(1)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert theme.contrast("#ffffff", "#777777") == theme.contrast("#777777", "#ffffff")


@PALETTES
@pytest.mark.parametrize("ground", [*GROUNDS, "warn_tint"])
@pytest.mark.parametrize("text", ["ink", "quiet", "accent", "warn"])
def test_every_text_is_legible_on_every_ground(palette: Palette, ground: str, text: str) -> None:
    assert theme.contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@PALETTES
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("mark_ink", "mark"),
        ("tip_ink", "tip"),
    ],
)
def test_texts_on_their_own_ground_are_legible(palette: Palette, text: str, ground: str) -> None:
    assert theme.contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@PALETTES
@pytest.mark.parametrize("ground", GROUNDS)
def test_what_is_inactive_stays_readable(palette: Palette, ground: str) -> None:
    assert theme.contrast(palette.faint, getattr(palette, ground)) >= 3


@PALETTES
@pytest.mark.parametrize("ground", ["chrome", "shelf", "paper", "field"])
def test_lines_without_a_match_can_be_read(palette: Palette, ground: str) -> None:
    assert theme.contrast(palette.faint, getattr(palette, ground)) >= 4.5


@PALETTES
@pytest.mark.parametrize("ground", ["shelf", "paper", "field"])
def test_signs_and_bars_are_visible(palette: Palette, ground: str) -> None:
    for sign in (palette.accent, palette.quiet, palette.faint, palette.edge):
        assert theme.contrast(sign, getattr(palette, ground)) >= 3


@PALETTES
@pytest.mark.parametrize("ground", GROUNDS)
def test_focus_ring_is_visible(palette: Palette, ground: str) -> None:
    assert theme.contrast(palette.accent, getattr(palette, ground)) >= 3


@PALETTES
@pytest.mark.parametrize("ground", ["chrome", "shelf", "paper", "field"])
def test_controls_have_a_visible_outline(palette: Palette, ground: str) -> None:
    assert theme.contrast(palette.edge, getattr(palette, ground)) >= 3


@PALETTES
def test_marks_stand_out_from_their_ground(palette: Palette) -> None:
    for ground in (palette.paper, palette.shelf, palette.tint):
        assert theme.contrast(palette.mark, ground) >= 1.15


@PALETTES
def test_style_sheet_leaves_no_name_unfilled(palette: Palette) -> None:
    sheet = theme.style_sheet(palette, RESOURCES)
    assert "$" not in sheet.replace("after a dollar sign", "")
    for colour in (palette.accent, palette.chrome, palette.rule):
        assert colour in sheet


def test_every_picture_of_the_style_sheet_exists() -> None:
    sheet = theme.style_sheet(LIGHT, RESOURCES)
    pictures = re.findall(r'url\("icons:([^"]+)"\)', sheet)
    assert pictures
    assert all((RESOURCES / "icons" / picture).is_file() for picture in pictures)


@PALETTES
def test_pages_wear_the_same_colours(palette: Palette) -> None:
    page = theme.look(palette)
    assert (page.paper, page.ink, page.accent) == (palette.paper, palette.ink, palette.accent)
    assert {field.name for field in dataclasses.fields(page)} >= {"serif", "sans", "size"}


def test_text_zoom_scales_pages_and_never_vanishes() -> None:
    assert theme.look(LIGHT).size == theme.BODY
    assert theme.look(LIGHT, Settings(zoom=200)).size == 2 * theme.BODY
    assert theme.look(LIGHT, Settings(face="sans")).serif == theme.SANS


def test_typefaces_are_our_own(qapp: QApplication) -> None:
    families = theme.load_fonts(RESOURCES / "fonts", other_scripts=False)
    assert {theme.SANS, theme.SERIF} <= set(families)
    assert QFontInfo(theme.font()).family() == theme.SANS
    assert QFontInfo(theme.font(family=theme.SERIF)).family() == theme.SERIF


def test_the_chosen_scheme_is_applied_at_once(dressed: QApplication, qtbot) -> None:
    worn = Theme(dressed, RESOURCES, "light")
    assert worn.palette == LIGHT
    with qtbot.waitSignal(worn.changed) as told:
        worn.set_scheme("dark")
    assert told.args == [DARK]
    assert dressed.palette().window().color().name() == DARK.chrome
    assert DARK.chrome in dressed.styleSheet()


def test_the_same_scheme_again_changes_nothing(dressed: QApplication, qtbot) -> None:
    worn = Theme(dressed, RESOURCES, "dark")
    with qtbot.assertNotEmitted(worn.changed):
        worn.set_scheme("dark")


def test_system_follows_the_system_live(dressed: QApplication, qtbot, monkeypatch) -> None:
    worn = Theme(dressed, RESOURCES, "system")
    assert worn.palette == LIGHT
    hints = dressed.styleHints()
    monkeypatch.setattr(theme, "system_scheme", lambda _: Qt.ColorScheme.Dark)
    with qtbot.waitSignal(worn.changed) as told:
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told.args == [DARK]


def test_a_chosen_scheme_does_not_follow_the_system(dressed, qtbot, monkeypatch) -> None:
    worn = Theme(dressed, RESOURCES, "light")
    monkeypatch.setattr(theme, "system_scheme", lambda _: Qt.ColorScheme.Dark)
    with qtbot.assertNotEmitted(worn.changed):
        dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
