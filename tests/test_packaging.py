"""What is handed out is whole: the built wheel runs from an environment of its own.

The program of files and its packages take minutes to make, so script/package is not run here; what
its recipe says is.
"""

import configparser
import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from importlib import import_module
from pathlib import Path

import pytest
from defusedxml import ElementTree

from vmc_desktop import __version__
from vmc_desktop.__main__ import VERBS
from vmc_desktop.formats.bundle.ending import ENDING
from vmc_desktop.models.asked import OPTIONS

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


def test_the_installed_program_waits_for_no_building(program, tmp_path):
    cache = tmp_path / "cache"
    run([program, "--cache", str(cache), "list"], tmp_path)
    run([program, "--cache", str(cache), "search", "partnership"], tmp_path)
    assert not cache.exists()


LINUX = ROOT / "installer" / "linux"


@pytest.fixture
def recipe(monkeypatch):
    """Gives a module of the recipe by its name."""
    monkeypatch.syspath_prepend(ROOT / "installer")
    yield import_module
    for name in ("content", "deb", "icons", "make", "weight"):
        sys.modules.pop(name, None)


@pytest.fixture
def launcher():
    made = configparser.ConfigParser(interpolation=None)
    made.optionxform = str
    made.read(LINUX / "vmc-desktop.desktop", encoding="utf-8")
    return made["Desktop Entry"]


def test_the_launcher_opens_bundles_and_links(launcher, recipe):
    types = set(launcher["MimeType"].strip(";").split(";"))
    assert types == {"application/x-vmca", "x-scheme-handler/vmc"}
    assert launcher["Exec"] == "vmc-desktop %u"
    # By these two a desktop finds the window's launcher, and with it its icon.
    source = (ROOT / "vmc_desktop" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{launcher["StartupWMClass"]}")' in source
    assert launcher["Icon"] in recipe("icons").drawings(ROOT)


def test_a_bundle_is_known_by_its_ending_and_has_its_own_icon(recipe):
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ElementTree.parse(LINUX / "vmc-desktop.xml").getroot().find(f"{space}mime-type")
    assert kind.find(f"{space}glob").get("pattern") == f"*{ENDING}"
    drawings = recipe("icons").drawings(ROOT)
    assert kind.find(f"{space}icon").get("name") in drawings
    assert all(file.is_file() for file in drawings.values())


def test_the_metadata_is_of_this_version(recipe):
    told = ElementTree.fromstring(recipe("deb").metadata(ROOT))
    assert told.find("releases/release").get("version") == __version__
    assert told.find("launchable").text == "vmc-desktop.desktop"
    assert {one.text for one in told.findall("provides/mediatype")} == {
        "application/x-vmca",
        "x-scheme-handler/vmc",
    }


def test_the_page_of_the_manual_names_every_verb():
    page = (LINUX / "vmc-desktop.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert not [verb for verb in VERBS if verb not in page]
    assert OPTIONS[0] in page


def test_the_package_for_debian_asks_for_no_python(recipe):
    deb = recipe("deb")
    assert not [one for one in (*deb.DEPENDS, *deb.RECOMMENDS) if "python" in one]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Gui.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("libpython3.12.so.1.0", True),
        ("libgtk-3.so.0", False),
        ("libcups.so.2", False),
        ("numpy/tests/data.so", False),
        ("vmc_desktop/archive/2017/edition.md", True),
    ],
)
def test_only_what_is_used_goes_along(recipe, name, wanted):
    assert recipe("content").is_wanted(name) is wanted


def test_beside_the_packages_stands_what_they_are_made_of(recipe, tmp_path, monkeypatch):
    make = recipe("make")
    monkeypatch.setattr(make, "DIST", tmp_path / "dist")
    assert make.main(["sbom"]) == 0
    (bill,) = (tmp_path / "dist").iterdir()
    assert bill.name == f"vmc-desktop-{__version__}.cdx.json"
    assert json.loads(bill.read_text(encoding="utf-8"))["bomFormat"] == "CycloneDX"


def test_every_language_of_the_interface_has_qts_words(recipe):
    languages = {file.stem.removeprefix("vmc_") for file in (ROOT / "resources").rglob("*.qm")}
    for language in languages:
        assert recipe("content").is_wanted(f"PySide6/Qt/translations/qtbase_{language}.qm")


def test_the_recipe_finds_what_is_imported_by_name_only(recipe):
    found = recipe("content").unseen_imports(ROOT)
    assert "vmc_desktop.store.build" in found
    assert "sqlalchemy.dialects.sqlite" in found
