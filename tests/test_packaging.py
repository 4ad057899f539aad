"""What is handed out is whole: the built wheel runs from an environment of its own."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, built from this folder without fetching anything."""
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def program(wheel, tmp_path_factory):
    """The installed program; what it depends on is lent by the environment of the tests."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False)
    binaries = folder / ("Scripts" if os.name == "nt" else "bin")
    variables = {"base": str(folder), "platbase": str(folder)}
    site = Path(sysconfig.get_path("purelib", "venv", variables))
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    python = binaries / ("python.exe" if os.name == "nt" else "python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    run([*pip, "--no-deps", "--no-index", str(wheel)], folder)
    return binaries / "vmc-desktop"


def run(command, folder, **variables):
    # Without the sources on the path: what is installed must do by itself.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | variables
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def tracked(folder):
    return {p.relative_to(ROOT).as_posix() for p in (ROOT / folder).rglob("*") if p.is_file()}


@pytest.mark.parametrize("folder", ["resources", "archive"])
def test_the_wheel_holds(wheel, folder):
    held = {
        name.removeprefix("vmc_desktop/")
        for name in zipfile.ZipFile(wheel).namelist()
        if name.startswith(f"vmc_desktop/{folder}/")
    }
    assert held == tracked(folder)


def test_the_wheel_holds_its_licences(wheel):
    names = {Path(name).name for name in zipfile.ZipFile(wheel).namelist()}
    assert {"LICENSE", "LICENSE-archive", "OFL.txt"} <= names


def test_the_installed_program_lists_the_archive(program, tmp_path):
    cache = str(tmp_path / "cache")
    listed = json.loads(run([program, "--cache", cache, "list", "--json"], tmp_path))
    years = sorted(str(edition["year"]) for edition in listed["editions"])
    assert years == sorted(folder.name for folder in (ROOT / "archive").glob("[0-9]*"))


def test_the_installed_program_prints(program, tmp_path):
    cache = str(tmp_path / "cache")
    listed = json.loads(run([program, "--cache", cache, "list", "--json"], tmp_path))
    key = listed["editions"][0]["key"]
    run([program, "--cache", cache, "print", key, "-o", "edition.pdf"], tmp_path)
    assert (tmp_path / "edition.pdf").read_bytes().startswith(b"%PDF-")
