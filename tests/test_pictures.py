"""The pictures that `script/screenshots` makes: that they are pictures, and of different things."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pictures import LOOKS, contact_sheet

PICTURES = Path(__file__).parent / "pictures.py"
SOME = {
    "small light": ("start", "search", "problems", "no archive"),
    "right to left": ("no archive", "empty archive"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("pictures")
    for look, views in SOME.items():
        done = subprocess.run(
            [sys.executable, "-W", "error", str(PICTURES), str(made), look, *views],
            # Another test may have left the size of its interface there.
            env={name: text for name, text in os.environ.items() if name != "QT_SCALE_FACTOR"},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    return made


def pictures(folder):
    return {
        f"{look}/{view}": QImage(str(folder / look / f"{view}.png"))
        for look, views in SOME.items()
        for view in views
    }


def test_every_picture_has_the_size_of_its_look(folder):
    for name, picture in pictures(folder).items():
        look = LOOKS[name.partition("/")[0]]
        assert (picture.width(), picture.height()) == (look.width, look.height), name


def test_no_picture_is_blank_and_no_two_are_the_same(folder):
    made = pictures(folder)
    for name, picture in made.items():
        colours = {
            picture.pixel(x, y)
            for x in range(0, picture.width(), 5)
            for y in range(0, picture.height(), 5)
        }
        assert len(colours) > 10, f"{name} is blank"
    alike = [
        (one, other) for one in made for other in made if one < other and made[one] == made[other]
    ]
    assert not alike


def test_the_contact_sheet_shows_them_all(folder, qapp):
    sheet = QImage(str(contact_sheet(folder)))
    assert sheet.width() > 2 * 360
    assert sheet.height() > 20 * 200
