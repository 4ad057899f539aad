"""Things that stand where files should: pipes, rings of links, folders, names that are no text."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no such things in its folders", allow_module_level=True)

from samples import small_archive
from vmc_desktop.cli import main
from vmc_desktop.formats.bundle.sealing import seal
from vmc_desktop.formats.bundle.values import BundleError
from vmc_desktop.formats.editing.sheet import Sheet
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.writing import write_archive

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def archive(tmp_path):
    write_archive(small_archive(), tmp_path / "archive")
    return tmp_path / "archive"


def pipe(file):
    os.mkfifo(file)


def ring(file):
    file.symlink_to(file.name)


ODD = pytest.mark.parametrize("put", [pipe, ring, Path.mkdir], ids=["pipe", "ring", "folder"])


@ODD
def test_what_is_no_file_costs_itself(archive, tmp_path, put, capsys):
    put(archive / "2019" / "panels" / "9-odd.md")
    read, problems = read_archive(archive)
    assert len(read.editions) == 2
    assert [(one.file, one.costs_file) for one in problems] == [("2019/panels/9-odd.md", True)]
    words = ["--archive", str(archive), "--cache", str(tmp_path / "cache")]
    assert main([*words, "list"], "vmc-desktop") == 0
    assert "Harbour Forum" in capsys.readouterr().out


@pytest.mark.parametrize("put", [pipe, ring])
def test_what_is_no_file_goes_into_no_bundle(archive, tmp_path, put):
    put(archive / "2019" / "panels" / "9-odd.md")
    with pytest.raises(BundleError, match=r"9-odd\.md: is (no ordinary file|a link)"):
        seal(archive, tmp_path / "one.vmca")


def test_a_pipe_is_not_opened_in_a_form(archive):
    pipe(archive / "2019" / "panels" / "9-odd.md")
    with pytest.raises(Exception, match="no ordinary file"):
        Sheet.read(archive / "2019" / "panels" / "9-odd.md")


@pytest.mark.parametrize("name", [b"1-op\xff.md", b"1-a\nb.md", b"1-OPENING.md"])
def test_a_bundle_that_others_could_not_open_is_not_made(archive, tmp_path, name):
    home = archive / "2019" / "panels"
    if (home / os.fsdecode(name)).exists():
        pytest.skip("this disk takes capitals and small letters for one")
    (home / os.fsdecode(name)).write_bytes((home / "1-opening.md").read_bytes())
    with pytest.raises(BundleError, match=r"forbid|are one name") as told:
        seal(archive, tmp_path / "one.vmca")
    str(told.value).encode()


def test_a_name_that_is_no_text_is_told_and_read(archive, tmp_path, capsys):
    home = archive / "2019" / "panels"
    (home / os.fsdecode(b"9-op\xffx.md")).write_text("no front", encoding="utf-8")
    assert main(["check", str(archive)], "vmc-desktop") == 1
    assert main(["check", "--json", str(archive)], "vmc-desktop") == 1
    words = ["--archive", str(archive), "--cache", str(tmp_path / "cache")]
    assert main([*words, "list"], "vmc-desktop") == 0


@pytest.mark.parametrize(
    ("to", "status", "said"),
    [
        (">/dev/full", 1, "standard output: cannot be written: No space left on device."),
        (">&-", 0, ""),
    ],
)
@pytest.mark.parametrize("verb", ["list", "list --json"])
def test_output_that_cannot_be_written(archive, tmp_path, to, status, said, verb):
    if "full" in to and not Path("/dev/full").exists():
        pytest.skip("there is no such device here")
    call = f'"{sys.executable}" -m vmc_desktop --archive archive --cache cache {verb} {to}'
    command = ["bash", "-o", "pipefail", "-c", call]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment
    )
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    assert said in done.stderr
