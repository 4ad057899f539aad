"""What takes the space in the program of files."""

from __future__ import annotations

from pathlib import Path

_GROUPS = (
    ("Typst, the press", ("typst/",)),
    ("ICU, for Qt", ("libicu",)),
    ("Qt's libraries", ("libQt6", "PySide6/Qt/lib", "Qt6")),
    ("Qt's plugins", ("PySide6/Qt/plugins", "PySide6/plugins")),
    ("Qt's words", ("translations",)),
    ("PySide, Qt in Python", ("PySide6/", "shiboken6/")),
    ("NumPy with OpenBLAS", ("numpy",)),
    ("PDFium", ("pypdfium2",)),
    ("pydantic", ("pydantic",)),
    ("SQLAlchemy", ("sqlalchemy",)),
    ("lxml, for word processors and citing", ("lxml",)),
    ("Citation styles", ("citeproc", "resources/csl")),
    ("The archive, built", ("vmc_desktop/catalogue",)),
    ("The archive", ("vmc_desktop/archive",)),
    ("Typefaces", ("vmc_desktop/resources/fonts",)),
    ("Python modules, ours too", ("vmc-desktop", "base_library.zip", "vmc_desktop")),
    ("The interpreter", ("libpython", "lib-dynload")),
)


def weigh(folder: Path) -> dict[str, int]:
    """Bytes by group, heaviest first; a link weighs nothing."""
    found: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_symlink() or not file.is_file():
            continue
        place = file.relative_to(folder).as_posix().removeprefix("_internal/")
        group = next(
            (name for name, marks in _GROUPS if any(mark in place for mark in marks)),
            "Everything else",
        )
        found[group] = found.get(group, 0) + file.stat().st_size
    return dict(sorted(found.items(), key=lambda one: -one[1]))


def table(folder: Path) -> str:
    """The same as a table in Markdown."""
    found = weigh(folder)
    lines = [f"| {name} | {size / 1e6:.1f} |" for name, size in found.items()]
    whole = f"| **all** | **{sum(found.values()) / 1e6:.1f}** |"
    return "\n".join(["| what | MB |", "|---|---:|", *lines, whole])
