"""A start where something is missing that nearly every machine has: the archive is read anyway."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vmc_desktop.store.build import build

ROOT = str(Path(__file__).parents[1])
PROGRAM = """
import os, sys
from pathlib import Path
if "LARGEST_FILE" in os.environ:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from vmc_desktop.app import Program, main
from vmc_desktop.paths import Paths

own = Program._use_library

def told(program, library):
    own(program, library)
    QTimer.singleShot(0, lambda: (print(program.window.head.key), program.window.close()))

if __name__ == "__main__":
    Program._use_library = told
    sys.exit(main([], Paths(*map(Path, sys.argv[1:]))))
"""
MISSING = ("HOME", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY", "CUPS_SERVER")
XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")


def started(paths, **environment):
    """What a start says at its end, and its exit status."""
    folders = (paths.resources, paths.archive, paths.cache, paths.config, paths.data)
    kept = {name: value for name, value in os.environ.items() if name not in (*MISSING, *XDG)}
    said = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, folders)],
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ROOT, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in said.stderr, said.stderr
    return said.stdout.strip(), said.returncode


@pytest.fixture
def built(paths):
    build(paths.archive, paths.cache)
    return paths


def test_without_a_home_and_without_a_bus(built, tmp_path):
    file = tmp_path / "no folder"
    file.touch()
    nowhere = str(file / "home")
    homeless = built.__class__(
        built.resources, built.archive, built.cache, file / "config", file / "data"
    )
    places = dict.fromkeys(("HOME", *XDG), nowhere)
    assert started(homeless, **places) == ("demo", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of Unix")
def test_with_a_full_disk(built):
    assert started(built, LARGEST_FILE="0") == ("demo", 0)
