"""What a start loads before tree and page are on the screen."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from vmc_desktop.store.build import build

ROOT = str(Path(__file__).parents[1])
LATER = (
    *("vmc_desktop.answers", "vmc_desktop.domain", "vmc_desktop.furniture", "vmc_desktop.reach"),
    *("vmc_desktop.store", "vmc_desktop.personal", "vmc_desktop.formats.folder"),
    *("vmc_desktop.errors", "vmc_desktop.formats.bundle.values"),
    *("vmc_desktop.render.page", "vmc_desktop.render.words", "vmc_desktop.render.templates"),
    *("vmc_desktop.models.navigator", "vmc_desktop.models.own", "vmc_desktop.models.search"),
    *("vmc_desktop.models.tasks", "vmc_desktop.models.hits"),
    *("vmc_desktop.ui.hit_panel", "vmc_desktop.ui.parts", "vmc_desktop.ui.room"),
    *("vmc_desktop.ui.icons", "vmc_desktop.ui.notice"),
    *("vmc_desktop.ui.search_tools", "vmc_desktop.ui.searching", "vmc_desktop.ui.side_panel"),
)
"""Our own modules that are made around tree and page once these are on the screen."""
HEAVY = (
    *("sqlalchemy", "whoosh", "numpy", "alembic", "jinja2", "markdown_it", "msgspec", "pydantic"),
    *("typst", "pypdfium2", "typer", "rich", "citeproc"),
)
PROGRAM = """
import builtins, gc, sys
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
    seen.append(str("PySide6.QtSvg" in sys.modules))
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
print(*seen, builtins.__import__ is own and gc.isenabled(), sep="\\n")
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


def test_what_may_be_loaded_later_is_there_by_name():
    """A module that was renamed would be held back no more."""
    for name in LATER:
        assert find_spec(name) is not None, name


def test_the_first_painting_waits_for_nothing_it_does_not_need(second_start):
    loaded, pictures_loaded, fonts_loaded, as_before = second_start
    assert {"vmc_desktop", "PySide6"} <= set(loaded.split())
    assert not set(HEAVY + LATER) & set(loaded.split())
    assert (pictures_loaded, fonts_loaded) == ("False", "False")
    assert as_before == "True", "Python imports and looks for garbage as it always does"
