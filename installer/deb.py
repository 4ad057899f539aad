"""The package for Debian: the folder with what makes a program belong to a desktop."""

from __future__ import annotations

import gzip
import hashlib
import platform
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import icons

NAME = "vmc-desktop"
HOME = "usr/lib/vmc-desktop"
DEPENDS = (
    "libc6 (>= 2.34)",
    "libstdc++6",
    "libegl1",
    "libgl1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "libxcb-glx0",
    "libxcb-randr0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
)
"""What Qt takes from the system; no Python is among it."""
RECOMMENDS = ("libcups2 | libcups2t64", "cups-client", "fonts-noto-core", "xdg-utils")
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def version(root: Path) -> str:
    """The version of the program."""
    text = (root / "vmc_desktop" / "__init__.py").read_text(encoding="utf-8")
    return text.split('"')[-2]


def build(root: Path, program: Path, work: Path, dist: Path) -> Path:
    """Put the package together.

    Args:
        root: the sources.
        program: the folder that PyInstaller made.
        work: where there is room; the icons are in it.
        dist: where the package goes.

    Returns:
        The package.
    """
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / HOME, symlinks=True)
    _furnish(root, work / "icons", tree)
    _control(root, tree)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == tree / HOME / NAME or path.parent.name == "DEBIAN"
            path.chmod(0o755 if runs else 0o644)
    tree.chmod(0o755)
    (tree / "DEBIAN" / "control").chmod(0o644)
    (tree / "DEBIAN" / "md5sums").chmod(0o644)
    dist.mkdir(exist_ok=True)
    made = dist / f"{NAME}_{version(root)}_{_architecture()}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return made


def _furnish(root: Path, pictures: Path, tree: Path) -> None:
    """The launcher, the mark, the type of bundles, the page of the manual, the licences."""
    here, share = root / "installer" / "linux", tree / "usr" / "share"
    binaries = tree / "usr" / "bin"
    binaries.mkdir(parents=True)
    (binaries / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _copy(here / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(here / f"{NAME}.xml", share / "mime" / "packages" / f"{NAME}.xml")
    metainfo = share / "metainfo" / f"{NAME}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(metadata(root), encoding="utf-8")
    for name, drawing in icons.drawings(root).items():
        kind = "apps" if name == NAME else "mimetypes"
        hicolor = share / "icons" / "hicolor"
        _copy(drawing, hicolor / "scalable" / kind / f"{name}.svg")
        for size in icons.SIZES:
            picture = pictures / f"{name}-{size}.png"
            _copy(picture, hicolor / f"{size}x{size}" / kind / f"{name}.png")
    manual = share / "man" / "man1" / f"{NAME}.1.gz"
    manual.parent.mkdir(parents=True)
    page = (here / f"{NAME}.1").read_bytes().replace(b"@VERSION@", version(root).encode())
    manual.write_bytes(gzip.compress(page, 9, mtime=0))
    papers = share / "doc" / NAME
    papers.mkdir(parents=True)
    parts = ("LICENSE", "LICENSE-archive", "resources/fonts/OFL.txt", "resources/csl/README.md")
    texts = [(root / part).read_text(encoding="utf-8") for part in parts]
    (papers / "copyright").write_text("\n\n".join(texts), encoding="utf-8")
    news = (root / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(news, 9, mtime=0))


def metadata(root: Path) -> str:
    """The AppStream metadata, of this version and day."""
    text = (root / "installer" / "linux" / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    day = datetime.now(UTC).date().isoformat()
    return text.replace("@VERSION@", version(root)).replace("@DATE@", day)


def _control(root: Path, tree: Path) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) // 1024
    papers = tree / "DEBIAN"
    papers.mkdir()
    text = f"""\
Package: {NAME}
Version: {version(root)}
Architecture: {_architecture()}
Maintainer: The VMC Desktop project <vmc-desktop@localhost>
Installed-Size: {size}
Depends: {", ".join(DEPENDS)}
Recommends: {", ".join(RECOMMENDS)}
Section: misc
Priority: optional
Description: desktop reading room for the editions of a conference
 Years, panels and highlights of the Vienna Migration Conference, 2016 to 2025,
 beside a full-text search and a reading pane. Panels print as PDF/A. It works
 offline and sends nothing anywhere.
"""
    (papers / "control").write_text(text, encoding="utf-8")
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree).as_posix()}\n"
        for path in files
    ]
    (papers / "md5sums").write_text("".join(sums), encoding="utf-8")
    for name in ("postinst", "postrm"):
        _copy(root / "installer" / "linux" / name, papers / name)


def _architecture() -> str:
    return ARCHITECTURES[platform.machine()]


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
