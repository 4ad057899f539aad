"""What a start loads before tree and page are on the screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vmc_desktop.store.build import build

ROOT = str(Path(__file__).parents[1])
LATER = ("vmc_desktop.personal", "vmc_desktop.models.own", "vmc_desktop.ui.search_tools")
HEAVY = (
    *("sqlalchemy", "whoosh", "numpy", "alembic", "jinja2", "markdown_it", "msgspec", "pydantic"),
    *("typst", "pypdfium2", "typer", "rich", "citeproc"),
)
PROGRAM = """
import builtins, sys
from pathlib import Path
own = builtins.__import__
from vmc_desktop.app import main
from vmc_desktop.paths import Paths
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

seen = []

def painted():
    ours = {name for name in sys.modules if name.startswith("vmc_desktop.")}
    seen.append(" ".join(sorted(ours | {name.partition(".")[0] for name in sys.modules})))
    seen.append(str("Noto Sans Thaana" in QFontDatabase.families()))
    wait = QTimer(QApplication.instance())
    wait.timeout.connect(close)
    wait.start(20)

def close():
    if "Noto Sans Thaana" in QFontDatabase.families():
        # As the reader does it, so that the place is kept for the next start.
        for window in QApplication.topLevelWidgets():
            window.close()

folders = [Path(word) for word in sys.argv[1:]]
status = main([], Paths(*folders), painted)
print(*seen, builtins.__import__ is own, sep="\\n")
sys.exit(status)
"""


def started(paths):
    folders = (paths.resources, paths.archive, paths.cache, paths.config, paths.data)
    said = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, folders)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ROOT},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return said.stdout.splitlines()


@pytest.fixture
def second_start(paths):
    """What a start says that shows what stood there last, as every start but the first does."""
    build(paths.archive, paths.cache)
    started(paths)
    return started(paths)


def test_the_first_painting_waits_for_nothing_it_does_not_need(second_start):
    loaded, fonts_loaded, import_restored = second_start
    assert {"vmc_desktop", "PySide6"} <= set(loaded.split())
    assert not set(HEAVY + LATER) & set(loaded.split())
    assert fonts_loaded == "False"
    assert import_restored == "True"
