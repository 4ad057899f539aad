"""What every test stands on: no screen, a small archive, and nothing left running or unsaid.

A test fails if Qt or Python warns (pyproject.toml), if something is logged as a warning, or if a
thread or timer that it started still runs at its end. A test that expects a logged warning asks
for pytest's ``caplog`` and looks at it.
"""

import gc
import logging
import os
import shutil
import subprocess
import sys
import threading
from itertools import compress
from pathlib import Path

import pytest
from hypothesis import settings

from vmc_desktop.paths import Paths

ROOT = Path(__file__).resolve().parent.parent

# The same cases at every run, so that a red run is always somebody's doing; other cases are
# searched for with --hypothesis-profile=default. No time limit: machines are slow at times.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")

# Before Qt's application is made. The screen is a desk's: the usual 800x800 has no room for us.
# (A relative path: Qt takes the colon after a drive's letter for its own.)
SCREEN = os.path.relpath(ROOT / "tests" / "screen.json")
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"
for name in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "QT_FONT_DPI"):
    os.environ.pop(name, None)
# English, whoever runs the tests: the program speaks the language of the system.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)


def pytest_collection_finish():
    """Set aside all that is loaded by now: no test has made it, so none needs it looked through."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def _shelf(tmp_path_factory):
    """The small archive as files in ``archive`` and built in ``cache``; tests get copies of it."""
    from samples import small_archive  # noqa: PLC0415
    from vmc_desktop.formats.writing import write_archive  # noqa: PLC0415
    from vmc_desktop.store.build import build  # noqa: PLC0415

    shelf = tmp_path_factory.mktemp("shelf")
    write_archive(small_archive(), shelf / "archive")
    build(shelf / "archive", shelf / "cache")
    return shelf


@pytest.fixture
def archive_folder(_shelf, tmp_path):
    """The small archive as a folder of files, to read and to change."""
    return Path(shutil.copytree(_shelf / "archive", tmp_path / "archive"))


@pytest.fixture
def paths(archive_folder, tmp_path):
    """The program's own resources, the small archive, and for the rest empty places."""
    return Paths(
        resources=ROOT / "resources",
        archive=archive_folder,
        cache=tmp_path / "cache",
        config=tmp_path / "config",
        data=tmp_path / "data",
    )


@pytest.fixture
def library_folder(_shelf, paths):
    """The built catalogue and index of the archive in ``paths``, found there without building."""
    from vmc_desktop.store.build import build  # noqa: PLC0415

    shutil.copytree(_shelf / "cache", paths.cache)
    built = build(paths.archive, paths.cache)
    assert not built.rebuilt, "a copied cache should fit a copied archive"
    return built.folder


@pytest.fixture(scope="session")
def display():
    """A screen of its own for a program started by the test: the name for DISPLAY."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a virtual screen is a matter of Linux")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    command += ["-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


@pytest.fixture(autouse=True)
def _nothing_logged(request):
    """No warning in the log, unless the test looks for it by itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    heard = _Heard()
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    assert not heard.lines, "logged: " + "; ".join(heard.lines)


@pytest.fixture(autouse=True)
def _nothing_left_running(request):
    """No thread, QThread or repeating QTimer of the test outlives it."""
    threads = set(threading.enumerate())
    shows = "qapp" in request.fixturenames
    before = {id(runner) for runner in _running_in_qt()} if shows else set()
    yield
    # Threads that are at their end may finish; a living one is named.
    strays = [thread for thread in threading.enumerate() if thread not in threads]
    for thread in strays:
        thread.join(timeout=1)
    left = [thread.name for thread in strays if thread.is_alive()]
    if shows:
        left += [_name(runner) for runner in _running_in_qt() if id(runner) not in before]
    assert not left, "left running: " + ", ".join(left)


class _Heard(logging.Handler):
    """Keeps what is logged at WARNING or above."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(f"{record.name}: {record.getMessage()}")


def _running_in_qt():
    from PySide6.QtCore import QThread, QTimer  # noqa: PLC0415 - only tests with Qt load it
    from shiboken6 import isValid  # noqa: PLC0415

    class Kinds(dict):
        def __missing__(self, kind):
            return self.setdefault(kind, issubclass(kind, QTimer | QThread))

    # A hundred thousand objects before and after each test: each type is asked once what it is.
    held = gc.get_objects()
    for found in compress(held, map(Kinds().__getitem__, map(type, held))):
        if isValid(found):
            # A timer of one shot ends by itself; one that repeats was forgotten.
            timer = isinstance(found, QTimer)
            if found.isActive() and not found.isSingleShot() if timer else found.isRunning():
                yield found


def _name(runner):
    owner = runner.parent()
    return f"{type(runner).__name__} {runner.objectName()!r} of {type(owner).__name__}"
