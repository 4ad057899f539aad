"""How the window looks: two palettes, type scale and rhythm, applied to Fusion and to pages."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QDir, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from vmc_desktop.models.settings import Scheme, Settings
from vmc_desktop.render.look import Look

ICONS = "icons"
"""Qt's search path for the pictures: ``icons:search.svg``."""

SPACE = 8
"""The rhythm: distances are multiples of this (or its half), in pixels."""
ROW_HEIGHT = 28
ICON_SIZE = QSize(20, 20)

TINY, UI, BODY, LEAD, TITLE, DISPLAY = 12, 13, 15, 18, 24, 30
"""The type scale in pixels: notes, interface, reading, and three sizes of headings."""

SANS, SERIF = "Noto Sans", "Noto Serif"
_OWN, _SELDOM = ("NotoSans-", "NotoSerif-"), "-BoldItalic.ttf"
_USUAL = Settings()


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one scheme, ``#rrggbb``.

    Grounds, from back to front: ``chrome`` (bars), ``shelf`` (tree, hits, side panel), ``paper``
    (pages), ``field`` (what one types into). On them: ``ink``, ``quiet`` (second texts), ``faint``
    (what is inactive, and lines in which nothing was found). ``rule`` parts areas, ``edge``
    outlines controls. ``accent`` is the only strong colour: links, focus, the default button, with
    ``on_accent`` as its text. ``hover``, ``held`` (pressed) and ``chosen`` (selected;
    ``chosen_idle`` while the focus is elsewhere) are grounds that carry ``ink`` and ``quiet``.
    ``tint`` is the ground of quotations, ``mark`` that of what a search matched, ``warn_tint`` that
    of conflicts and gaps. ``desk`` lies behind the sheets of a preview. ``tip`` is the ground of a
    tool tip, ``tip_ink`` its text.
    """

    name: Literal["light", "sepia", "dark"]
    chrome: str
    shelf: str
    paper: str
    field: str
    ink: str
    quiet: str
    faint: str
    rule: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    hover: str
    held: str
    chosen: str
    chosen_idle: str
    tint: str
    mark: str
    mark_ink: str
    warn: str
    warn_tint: str
    desk: str
    tip: str
    tip_ink: str
    slider: str
    slider_hover: str


LIGHT = Palette(
    name="light",
    chrome="#f4f0e8",
    shelf="#f9f6f0",
    paper="#fdfcf9",
    field="#ffffff",
    ink="#1f2328",
    quiet="#575d64",
    faint="#6b6e70",
    rule="#e0dbd0",
    edge="#8a857b",
    accent="#0b5c7a",
    accent_hover="#094b64",
    on_accent="#ffffff",
    hover="#ece7dc",
    held="#e1dbce",
    chosen="#d3e6ec",
    chosen_idle="#e6e2d8",
    tint="#f4f1ea",
    mark="#ffdb7d",
    mark_ink="#1f2328",
    warn="#834607",
    warn_tint="#fbf1e3",
    desk="#e6e1d7",
    tip="#2b2f34",
    tip_ink="#f4f1ea",
    slider="#cbc5b8",
    slider_hover="#a8a295",
)

SEPIA = Palette(
    name="sepia",
    chrome="#e9dcc3",
    shelf="#efe4cf",
    paper="#f5ecd9",
    field="#fbf5e8",
    ink="#33281a",
    quiet="#5e5140",
    faint="#6a5d49",
    rule="#d8c8a9",
    edge="#83745b",
    accent="#7a3b12",
    accent_hover="#632f0d",
    on_accent="#fdf7ea",
    hover="#e1d2b5",
    held="#d6c5a5",
    chosen="#e8cfae",
    chosen_idle="#ddcfb3",
    tint="#ebdfc7",
    mark="#f2c450",
    mark_ink="#2b2013",
    warn="#7c330f",
    warn_tint="#f0d9bd",
    desk="#d9caaf",
    tip="#3a2f20",
    tip_ink="#f5ecd9",
    slider="#c6b592",
    slider_hover="#a8966f",
)

DARK = Palette(
    name="dark",
    chrome="#1a1c1f",
    shelf="#1e2023",
    paper="#222529",
    field="#16181a",
    ink="#e6e3dc",
    quiet="#a9adb2",
    faint="#8b9096",
    rule="#33373c",
    edge="#70767d",
    accent="#7fc6de",
    accent_hover="#9fd6e8",
    on_accent="#0d2129",
    hover="#2a2d32",
    held="#34383e",
    chosen="#23414d",
    chosen_idle="#303439",
    tint="#292d31",
    mark="#63500f",
    mark_ink="#fff4d2",
    warn="#ecb56d",
    warn_tint="#352b1c",
    desk="#121315",
    tip="#3b4046",
    tip_ink="#f2efe8",
    slider="#44494f",
    slider_hover="#666c73",
)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours ``#rrggbb``, 1 to 21.

    Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    """
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def look(palette: Palette, settings: Settings = _USUAL) -> Look:
    """The same look for pages, as the reader wishes to read them."""
    return Look(
        paper=palette.paper,
        ink=palette.ink,
        quiet=palette.quiet,
        accent=palette.accent,
        rule=palette.rule,
        tint=palette.tint,
        mark=palette.mark,
        mark_ink=palette.mark_ink,
        warn=palette.warn,
        warn_tint=palette.warn_tint,
        serif=SERIF if settings.face == "serif" else SANS,
        sans=SANS,
        size=round(BODY * settings.zoom / 100),
        column=settings.column,
    )


def font(size: int = UI, *, bold: bool = False, family: str = SANS) -> QFont:
    """A typeface of ours at a size of the scale."""
    made = QFont(family)
    made.setPixelSize(size)
    made.setBold(bold)
    return made


def load_fonts(folder: Path, *, other_scripts: bool) -> tuple[str, ...]:
    """Load typefaces of the folder; returns the families now known.

    Args:
        folder: where they are.
        other_scripts: whether those for Arabic, Georgian ..., to which Qt falls back, and what is
            seldom seen; else those that everything is set in.
    """
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        first = path.name.startswith(_OWN) and not path.name.endswith(_SELDOM)
        if first == other_scripts:
            continue
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(families))


def style_sheet(palette: Palette, resources: Path) -> str:
    """The rules of ``resources/style.qss`` in the colours of a palette."""
    text = Template((resources / "style.qss").read_text(encoding="utf-8"))
    return text.substitute(dataclasses.asdict(palette), tiny=TINY, ui=UI)


def qt_palette(palette: Palette) -> QPalette:
    """The palette in Qt's roles, for whatever the style sheet does not name."""
    made = QPalette()
    role = QPalette.ColorRole
    every = {
        role.Window: palette.chrome,
        role.WindowText: palette.ink,
        role.Base: palette.paper,
        role.AlternateBase: palette.shelf,
        role.Text: palette.ink,
        role.Button: palette.chrome,
        role.ButtonText: palette.ink,
        role.BrightText: palette.warn,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.PlaceholderText: palette.quiet,
        role.ToolTipBase: palette.tip,
        role.ToolTipText: palette.tip_ink,
        role.Light: palette.field,
        role.Midlight: palette.hover,
        role.Mid: palette.rule,
        role.Dark: palette.edge,
        role.Shadow: palette.desk,
    }
    for which, colour in every.items():
        made.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(disabled, which, QColor(palette.faint))
    made.setColor(disabled, role.Highlight, QColor(palette.chosen_idle))
    return made


def apply(app: QApplication, palette: Palette, resources: Path) -> None:
    """Dress the whole program: style, typeface, palette and style sheet."""
    QDir.setSearchPaths(ICONS, [str(resources / "icons")])
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(style_sheet(palette, resources))


def system_scheme(app: QApplication) -> Qt.ColorScheme:
    """What the system prefers; Unknown where it does not say."""
    return app.styleHints().colorScheme()


class Theme(QObject):
    """The scheme in force; follows the system live while the scheme is "system".

    Signals:
        changed: the new `Palette`, after it was applied.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        scheme: Scheme = "system",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._resources = resources
        self._scheme: Scheme = scheme
        load_fonts(resources / "fonts", other_scripts=False)
        self._tell_platform()
        self._palette = self._fitting()
        apply(app, self._palette, resources)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._palette

    @property
    def scheme(self) -> Scheme:
        """What the reader chose."""
        return self._scheme

    def load_other_scripts(self) -> None:
        """Load the typefaces that the first painting can do without: 27 files, 25 ms."""
        load_fonts(self._resources / "fonts", other_scripts=True)

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose a scheme; the window changes at once."""
        if scheme == self._scheme:
            return
        self._scheme = scheme
        self._tell_platform()
        self._follow()

    def _tell_platform(self) -> None:
        """Let the window's own frame follow too, where the platform can."""
        schemes = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "sepia": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }
        self._app.styleHints().setColorScheme(schemes[self._scheme])

    def _fitting(self) -> Palette:
        if self._scheme == "system":
            return DARK if system_scheme(self._app) == Qt.ColorScheme.Dark else LIGHT
        return {"light": LIGHT, "sepia": SEPIA, "dark": DARK}[self._scheme]

    def _follow(self) -> None:
        palette = self._fitting()
        if palette == self._palette:
            return
        self._palette = palette
        apply(self._app, palette, self._resources)
        self.changed.emit(palette)
