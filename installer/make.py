"""Makes what is handed out, under the Python of the packaging environment; see script/package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import deb
import icons
import weight

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
PROGRAM = BUILD / "folder" / "vmc-desktop"


def make_wheel() -> None:
    """Wheel and sdist, with archive, resources and the built catalogue inside."""
    _run(sys.executable, "-m", "hatchling", "build", "-d", str(DIST))


def make_folder() -> None:
    """The program with its interpreter, as a folder."""
    catalogue, pictures = BUILD / "catalogue", BUILD / "icons"
    for folder in (catalogue, pictures):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    _run(sys.executable, str(ROOT / "hatch_build.py"), str(catalogue))
    icons.draw(ROOT, pictures)
    _run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(PROGRAM.parent), "--workpath", str(BUILD / "work")),
        str(ROOT / "installer" / "vmc-desktop.spec"),
        VMC_CATALOGUE=str(catalogue),
        VMC_ICONS=str(pictures),
    )
    if sys.platform == "linux":
        _strip(PROGRAM)
    print(weight.table(PROGRAM))


def make_deb() -> None:
    """The package for Debian and what descends from it, from the folder."""
    made = deb.build(ROOT, PROGRAM, BUILD, DIST)
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")


def make_installer() -> None:
    """The installer for Windows or macOS, from the folder; signed where a certificate is given."""
    DIST.mkdir(exist_ok=True)
    if sys.platform == "win32":
        _run(
            *("iscc", f"/DVersion={deb.version(ROOT)}", f"/O{DIST}"),
            f"/DSigned={int(bool(os.environ.get('VMC_SIGNTOOL')))}",
            f"/Ssigntool={os.environ.get('VMC_SIGNTOOL', 'none')} $f",
            str(ROOT / "installer" / "windows" / "vmc-desktop.iss"),
        )
        return
    app = PROGRAM.parent / "VMC Desktop.app"
    identity = os.environ.get("VMC_SIGNING_IDENTITY")
    if identity:
        _run("codesign", "--deep", "--force", "--options", "runtime", "-s", identity, str(app))
    image = DIST / f"VMC-Desktop-{deb.version(ROOT)}.dmg"
    _run(
        *("hdiutil", "create", "-ov", "-format", "UDZO", "-volname", "VMC Desktop"),
        *("-srcfolder", str(app), str(image)),
    )


def make_sbom() -> None:
    """What the packages are made of, as CycloneDX, beside them."""
    DIST.mkdir(exist_ok=True)
    bill = DIST / f"vmc-desktop-{deb.version(ROOT)}.cdx.json"
    _run(sys.executable, str(ROOT / "script" / "supply.py"), "sbom", str(bill))


STEPS: dict[str, Callable[[], None]] = {"wheel": make_wheel, "folder": make_folder}
STEPS |= {"deb": make_deb} if sys.platform == "linux" else {"installer": make_installer}
STEPS |= {"sbom": make_sbom}


def main(words: list[str]) -> int:
    """Do the steps that are named, all where none is."""
    if unknown := set(words) - set(STEPS):
        sys.stderr.write(f"There is no {', '.join(sorted(unknown))} here: {', '.join(STEPS)}.\n")
        return 2
    for name, step in STEPS.items():
        if not words or name in words:
            begun = time.monotonic()
            step()
            print(f"-- {name}: {time.monotonic() - begun:.0f} s", flush=True)
    return 0


def _strip(folder: Path) -> None:
    """Take what only a debugger reads out of the libraries: 75 MB, most of it of the interpreter.

    NumPy's do not bear it: what wheels do to their sections leaves them unreadable.
    """
    for file in folder.rglob("*.so*"):
        if not file.is_symlink() and "numpy" not in str(file.relative_to(folder)):
            _run("strip", "--strip-unneeded", str(file))


def _run(*command: str, **variables: str) -> None:
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, **variables})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
