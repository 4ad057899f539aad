"""The icons: one family, tinted by the palette, crisp on dense screens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import DARK, LIGHT, Palette

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
OWN_COLOURS = {"app", "chevron-down", "tick"}
EVERY = sorted(path.stem for path in FOLDER.glob("*.svg"))
FAMILY = sorted(set(EVERY) - OWN_COLOURS)


def _colours(image: QImage) -> set[str]:
    """The colours of the opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def _image(icon: QIcon, mode=QIcon.Mode.Normal, state=QIcon.State.Off, ratio=1.0) -> QImage:
    return icon.pixmap(QSize(20, 20), ratio, mode, state).toImage()


def test_the_names_are_those_of_the_files(qapp: QApplication) -> None:
    assert list(Icons(FOLDER).names()) == EVERY


@pytest.mark.parametrize("name", FAMILY)
def test_the_icons_are_one_family(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke="currentColor"' in text
    assert 'stroke-width="1.6"' in text
    assert 'stroke-linecap="round"' in text
    assert not re.search(r"#[0-9a-f]{3}", text), "a colour of its own"


@pytest.mark.parametrize("name", EVERY)
def test_every_icon_paints_something(qapp: QApplication, name: str) -> None:
    image = Icons(FOLDER).pixmap(name, LIGHT.ink, 32).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_icons_wear_the_palette(qapp: QApplication, palette: Palette) -> None:
    icon = Icons(FOLDER, (2.0,)).icon("scheme", palette)
    modes = [
        (QIcon.Mode.Normal, QIcon.State.Off, palette.ink),
        (QIcon.Mode.Normal, QIcon.State.On, palette.accent),
        (QIcon.Mode.Disabled, QIcon.State.Off, palette.faint),
    ]
    for mode, state, colour in modes:
        assert _colours(_image(icon, mode, state, 2.0)) == {QColor(colour).name()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_icons_are_drawn_for_the_density_of_the_screen(qapp: QApplication, ratio: float) -> None:
    pixmap = Icons(FOLDER, (ratio,)).icon("print", LIGHT).pixmap(QSize(20, 20), ratio)
    assert pixmap.size() == QSize(round(20 * ratio), round(20 * ratio))
    assert pixmap.deviceIndependentSize().toSize() == QSize(20, 20)


def test_a_dense_icon_is_not_an_enlarged_one(qapp: QApplication) -> None:
    icons = Icons(FOLDER)
    dense = icons.pixmap("print", LIGHT.ink, 20, 2.0).toImage()
    enlarged = icons.pixmap("print", LIGHT.ink, 20).toImage().scaled(40, 40)
    enlarged.setDevicePixelRatio(2.0)
    assert dense != enlarged


def test_the_programs_own_mark_is_legible_at_16_pixels(qapp: QApplication) -> None:
    image = Icons(FOLDER, (1.0,)).app_icon().pixmap(QSize(16, 16)).toImage()
    colours = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
    assert any(colour.lightness() > 230 for colour in colours), "the wings"
    assert any(colour.red() > 230 and colour.blue() < 120 for colour in colours), "the point"


def test_an_unknown_icon_is_a_mistake_of_ours(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Icons(FOLDER).icon("no-such-icon", LIGHT)
