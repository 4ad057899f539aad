"""The whole program from start to start, on a real screen and without one."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from vmc_desktop.domain import Key
from vmc_desktop.store.records import Records

WALK = Path(__file__).parent / "walk.py"


def walk(folder, **environment):
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-W", "error", str(WALK), str(folder)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def check_paper(folder, place):
    """The PDF says what the page said: title, source, permalink."""
    kept = next(path.parent for path in (folder / "cache").glob("*/catalogue.sqlite"))
    records = Records.open(kept)
    reading = records.reading(Key(place))
    records.close()
    document = pypdfium2.PdfDocument(folder / "page.pdf")
    pages = [page.get_textpage() for page in document]
    text = " ".join(" ".join(page.get_text_range() for page in pages).split())
    for page in pages:
        page.close()
    document.close()
    assert str(reading.edition.year) in text
    assert f"vmc:{place}" in text
    record = reading.highlight or reading.panel or reading.edition
    statements = getattr(record, "statements", None) or getattr(record, "summary", ())
    for statement in statements[:2]:
        assert " ".join(statement.text.split())[:30] in text


def test_on_a_screen_that_is_not_there(tmp_path):
    place = walk(tmp_path / "walk", QT_QPA_PLATFORM="offscreen")
    check_paper(tmp_path / "walk", place)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a virtual screen is of Linux")
def test_on_a_real_screen(tmp_path, display):
    place = walk(tmp_path / "walk", QT_QPA_PLATFORM="xcb", DISPLAY=display)
    check_paper(tmp_path / "walk", place)
