"""What goes into the program of files, and what stays out; read by the recipe and by a test."""

from __future__ import annotations

import fnmatch
from pathlib import Path

PLUGINS = (
    # Windows on every system, and none at all (offscreen: for printing where no display is).
    *("platforms/*xcb*", "platforms/*wayland*", "platforms/*offscreen*"),
    *("platforms/*windows*", "platforms/*cocoa*"),
    *("wayland-shell-integration/*", "wayland-decoration-client/*", "xcbglintegrations/*glx*"),
    # Input methods, the dialogs and colours of the desktop, printers.
    *("platforminputcontexts/*ibus*", "platforminputcontexts/*compose*"),
    *("platformthemes/*", "printsupport/*", "styles/*"),
    *("imageformats/*svg*", "imageformats/*jpeg*", "imageformats/*gif*", "imageformats/*webp*"),
    *("imageformats/*ico*", "iconengines/*svg*"),
)
"""Qt's plugins that are used; all others stay out."""

EXCLUDED_MODULES = (
    *("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "pytest", "setuptools", "pip"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtDesigner", "PySide6.QtTest"),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtConcurrent"),
    # Only SQLite is spoken to; and nothing is tested, typed or profiled by who has this program.
    *("sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql"),
    *("sqlalchemy.testing", "alembic.testing", "numpy.testing", "numpy.f2py", "numpy.distutils"),
    *("greenlet", "psycopg2", "pydantic.mypy", "pydantic.v1.mypy", "mypy", "PIL", "IPython"),
    # Nothing is ever sent, so nothing need be enciphered.
    *("ssl", "_ssl"),
)
"""Modules that an import somewhere names, and that nobody comes to."""

UNWANTED = (
    *("*Qt6Qml*", "*Qt6Quick*", "*Qt6Designer*", "*Qt6VirtualKeyboard*", "*Qt6WaylandCompositor*"),
    *("*Qt6Pdf*", "*Qt6Sql*", "*Qt6Test*", "*Qt6OpenGLWidgets*", "*Qt6ShaderTools*"),
    *("*Qt6EglFS*", "*Qt6EglFs*", "libivi-shell*", "libwl-shell*", "libqt-shell*"),
)
"""Files that come along by themselves, by name."""

FROM_THE_SYSTEM = (
    *("libpython3*", "libsqlite3*", "libcrypto*", "libffi*", "libbz2*", "liblzma*", "libz.so*"),
    *("libxcb-cursor*", "libxcb-icccm*", "libxcb-image*", "libxcb-keysyms*", "libxcb-util*"),
    *("libxcb-render-util*", "libexpat*"),
)
"""Libraries of the Linux that builds which go along; all others are the reader's system's own.

Of two copies of GTK, GLib or fontconfig that meet in a program one is wrong, and printing needs the
CUPS that is there.
"""

MACOS = {
    "CFBundleDisplayName": "VMC Desktop",
    "NSHighResolutionCapable": True,
    "CFBundleURLTypes": [{"CFBundleURLName": "VMC Desktop", "CFBundleURLSchemes": ["vmc"]}],
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "VMC bundle",
            "CFBundleTypeExtensions": ["vmca"],
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Owner",
        }
    ],
}
"""What the application bundle of macOS says of itself."""


def is_wanted(name: str) -> bool:
    """Whether a file that the analysis found is taken; ``name`` is its place in the program."""
    place = name.replace("\\", "/")
    if "PySide6" in place:
        if "/translations/" in place:
            # The words of Qt's own dialogs in the languages that the interface has.
            return place.endswith(("qtbase_de.qm", "qtbase_fr.qm", "qtbase_en.qm"))
        if "/plugins/" in place:
            plugin = place.partition("/plugins/")[2]
            return any(fnmatch.fnmatch(plugin, one) for one in PLUGINS)
        if "/qml/" in place:
            return False
    if "/" not in place and place.startswith("lib") and ".so" in place:
        return any(fnmatch.fnmatch(place, one) for one in FROM_THE_SYSTEM)
    if any(part in place for part in ("/tests/", "/testing/", "/test/")):
        return False
    return not any(fnmatch.fnmatch(place.rpartition("/")[2], one) for one in UNWANTED)


def unseen_imports(root: Path) -> list[str]:
    """Modules that are imported by name only, so that no analysis finds them."""
    ours = [
        ".".join(file.relative_to(root).with_suffix("").parts)
        for file in (root / "vmc_desktop").rglob("*.py")
        if "migrations" not in file.parts and file.name != "__init__.py"
    ]
    return [*ours, "sqlalchemy.dialects.sqlite", "logging.config", "tzdata"]
