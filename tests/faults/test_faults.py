"""Disk, clock and memory fail, and two write at once. `script/torture faults` does it for long."""

import gc
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from torturing.kinds import PANEL, built_fits, keep_some, kept
from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.editing.sheet import Sheet
from vmc_desktop.formats.writing import write_archive

if sys.platform == "win32":
    pytest.skip("there is no fork there", allow_module_level=True)

from samples import small_archive
from torturing.faults import compiler
from vmc_desktop.store.build import build

ROOT = Path(__file__).resolve().parents[2]
DISK = ("full", "read-error", "read-only", "vanished", "two")


@pytest.mark.parametrize(
    ("faults", "kinds"),
    [(DISK, ("own-things", "edit", "import")), (("clock", "memory"), ("re-index", "own-things"))],
    ids=["disk", "machine"],
)
def test_nothing_is_lost(faults, kinds):
    if compiler() is None:
        pytest.skip("no compiler of C here for the layer that fails")
    words = ["1", *faults, *kinds]
    command = [sys.executable, str(ROOT / "tests" / "torturing"), "faults", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == len(faults) * len(kinds)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield disk
    # What was opened when there was no room hangs on the error that is told.
    gc.collect()
    subprocess.run(["umount", str(disk)], check=True)


def fill(file):
    with suppress(OSError), file.open("wb", buffering=0) as filling:
        while True:
            filling.write(b"x" * 4096)


@pytest.mark.parametrize("room", [0, 4096, 40_000])
def test_on_a_disk_that_is_really_full_nothing_is_lost(small_disk, room):
    write_archive(small_archive(), small_disk / "archive")
    build(small_disk / "archive", small_disk / "cache")
    said = set()
    keep_some(small_disk, said.add)
    file = small_disk / "archive" / PANEL
    before = file.read_text(encoding="utf-8")
    ballast = small_disk / "ballast"
    fill(ballast)
    os.truncate(ballast, max(ballast.stat().st_size - room, 0))
    longer = before + "A long statement. " * 3000 + "[@s1]\n"
    with pytest.raises(ArchiveError, match="No space left"):
        Sheet.read(file).write(longer)
    with pytest.raises(ArchiveError):
        keep_some(small_disk, said.add, 1000)
    assert file.read_text(encoding="utf-8") == before
    ballast.unlink()
    assert not kept(small_disk, said)
    assert not built_fits(small_disk)
