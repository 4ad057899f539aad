"""What the reader chose, and where things stood: kept in one small file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray

from vmc_desktop.models.ini import open_ini

if TYPE_CHECKING:
    from vmc_desktop.answers import Sort

SETTINGS = "window.ini"
"""The file of all that is kept of a window, in the folder of settings."""
Scheme = Literal["system", "light", "sepia", "dark"]
SCHEMES: tuple[Scheme, ...] = ("system", "light", "sepia", "dark")
Face = Literal["serif", "sans"]
FACES: tuple[Face, ...] = ("serif", "sans")
Language = Literal["system", "en", "de", "fr"]
LANGUAGES: tuple[Language, ...] = ("system", "en", "de", "fr")
COLUMNS = (60, 72, 88)
"""Most characters in a line of a page: narrow, usual, wide."""
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of the whole interface in per cent."""
PaperSize = Literal["a4", "us-letter"]
PAPER_SIZES: tuple[PaperSize, ...] = ("a4", "us-letter")
CITATION_STYLES = ("apa", "chicago-author-date", "chicago-notes", "harvard", "mla", "oscola")
SORTS: tuple[Sort, ...] = ("relevance", "newest", "oldest")
ZOOM_STEPS = (70, 80, 90, 100, 110, 125, 140, 160, 180, 200, 240)
"""Sizes of the text in per cent."""
_MOST = 100_000_000
"""No number of ours is larger; what Qt cannot take as one would be a fault."""
_FIRST_PAGE = "-"
"""Stands for the page that has no key."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Chosen by the reader.

    ``scheme`` are the colours, ``zoom`` the size of a page's text in per cent, ``paper`` what is
    printed on, ``face`` and ``column`` the typeface of pages and their width in characters,
    ``scale`` the size of the whole interface in per cent, from the next start on. ``sort`` is the
    order of results, ``synonyms`` whether other words of the vocabulary are searched too.
    ``language`` is that of the interface.
    ``export_folder`` is where results were last exported to; "": nowhere yet.
    ``citation`` is the style of references. ``printed`` are the words of what was chosen when
    something was printed last, beside ``paper``.
    """

    scheme: Scheme = "system"
    zoom: int = 100
    paper: PaperSize = "a4"
    face: Face = "serif"
    column: int = 72
    scale: int = 100
    sort: Sort = "relevance"
    synonyms: bool = True
    export_folder: str = ""
    language: Language = "system"
    citation: str = "apa"
    printed: str = ""


@dataclass(frozen=True, slots=True)
class WindowState:
    """How the window stood when it was closed.

    ``geometry`` is Qt's own, ``tree_width``, ``hits_width`` and ``side_width`` are pixels (0: not
    known), ``place`` as `models.kept_places` writes it (empty: the first page) and ``position`` its
    first character in view, ``expanded`` the keys of the open branches, ``recent`` those of the
    last places, ``tabs`` the places of the open tabs and ``tab`` the one that is read, ``left``
    what was searched (see `models.left_open`). These belong to one archive. ``way`` is how one
    goes in (editions, people, topics), ``grouping`` how people are put together.
    """

    geometry: bytes = b""
    tree_width: int = 0
    hits_width: int = 0
    side_width: int = 0
    side_shown: bool = True
    place: str = ""
    position: int = 0
    expanded: tuple[str, ...] = ()
    tree_shown: bool = True
    tabs: tuple[str, ...] = ()
    tab: int = 0
    recent: tuple[str, ...] = ()
    way: str = ""
    grouping: str = ""
    left: str = ""


def next_zoom(percent: int, way: int) -> int:
    """One step larger (1) or smaller (-1); the last step stays."""
    steps = [step for step in ZOOM_STEPS if (step - percent) * way > 0]
    return min(steps, key=lambda step: abs(step - percent), default=percent)


class SettingsFile:
    """The file of settings; reading never fails, what is missing or odd is the default."""

    def __init__(self, path: Path) -> None:
        self._file = open_ini(path)

    def read_settings(self) -> Settings:
        """What was chosen."""
        scheme = self._text("view/scheme")
        zoom = self._number("view/zoom", 100)
        paper = self._text("print/paper")
        face = self._text("view/face")
        column = self._number("view/column", 72)
        scale = self._number("view/scale", 100)
        sort = self._text("search/sort")
        language = self._text("view/language")
        citation = self._text("cite/style")
        return Settings(
            scheme=scheme if scheme in SCHEMES else "system",
            zoom=zoom if zoom in ZOOM_STEPS else 100,
            paper=paper if paper in PAPER_SIZES else _usual_paper(),
            face=face if face in FACES else "serif",
            column=column if column in COLUMNS else 72,
            scale=scale if scale in SCALES else 100,
            sort=sort if sort in SORTS else "relevance",
            synonyms=self._text("search/synonyms") != "no",
            export_folder=self._text("search/export_folder"),
            language=language if language in LANGUAGES else "system",
            citation=citation if citation in CITATION_STYLES else "apa",
            printed=self._text("print/chosen"),
        )

    def write_settings(self, settings: Settings) -> None:
        """Keep what was chosen."""
        self._file.setValue("view/scheme", settings.scheme)
        self._file.setValue("view/zoom", settings.zoom)
        self._file.setValue("print/paper", settings.paper)
        self._file.setValue("view/face", settings.face)
        self._file.setValue("view/column", settings.column)
        self._file.setValue("view/scale", settings.scale)
        self._file.setValue("view/language", settings.language)
        self._file.setValue("search/sort", settings.sort)
        self._file.setValue("search/synonyms", "yes" if settings.synonyms else "no")
        self._file.setValue("search/export_folder", settings.export_folder)
        self._file.setValue("cite/style", settings.citation)
        self._file.setValue("print/chosen", settings.printed)
        self._file.sync()

    def read_state(self, archive: str) -> WindowState:
        """How the window stood with this archive (its key)."""
        geometry = self._value("window/geometry")
        return WindowState(
            geometry=bytes(geometry.data()) if isinstance(geometry, QByteArray) else b"",
            tree_width=self._number("window/tree_width"),
            hits_width=self._number("window/hits_width"),
            side_width=self._number("window/side_width"),
            side_shown=self._text("window/side_shown") != "no",
            place=self._text(f"{_group(archive)}/place"),
            position=self._number(f"{_group(archive)}/position"),
            expanded=tuple(self._text(f"{_group(archive)}/expanded").split()),
            tree_shown=self._text("window/tree_shown") != "no",
            tabs=_keys(self._text(f"{_group(archive)}/tabs")),
            tab=self._number(f"{_group(archive)}/tab"),
            recent=tuple(self._text(f"{_group(archive)}/recent").split()),
            way=self._text("window/way"),
            grouping=self._text("window/grouping"),
            left=self._text(f"{_group(archive)}/left"),
        )

    def write_state(self, archive: str, state: WindowState) -> None:
        """Keep how the window stands with this archive (its key)."""
        values: dict[str, object] = {
            "window/geometry": QByteArray(state.geometry),
            "window/tree_width": state.tree_width,
            "window/hits_width": state.hits_width,
            "window/side_width": state.side_width,
            "window/side_shown": "yes" if state.side_shown else "no",
            "window/tree_shown": "yes" if state.tree_shown else "no",
            f"{_group(archive)}/tabs": " ".join(key or _FIRST_PAGE for key in state.tabs),
            f"{_group(archive)}/tab": state.tab,
            f"{_group(archive)}/place": state.place,
            f"{_group(archive)}/position": state.position,
            f"{_group(archive)}/expanded": " ".join(state.expanded),
            f"{_group(archive)}/recent": " ".join(state.recent),
            "window/way": state.way,
            "window/grouping": state.grouping,
            f"{_group(archive)}/left": state.left,
        }
        for name, value in values.items():
            self._file.setValue(name, value)
        self._file.sync()

    def _text(self, name: str) -> str:
        value = self._value(name)
        return value if isinstance(value, str) else ""

    def _number(self, name: str, default: int = 0) -> int:
        value = self._value(name)
        try:
            return min(max(0, int(value)), _MOST) if isinstance(value, int | str) else default
        except ValueError:
            return default

    def _value(self, name: str) -> object:
        """What the file holds; None where it is of a kind that this Qt or Python does not know."""
        try:
            return self._file.value(name)
        except RuntimeError:
            return None


def _usual_paper() -> PaperSize:
    """The paper of the country: Letter where one measures in inches as in the United States."""
    # Two milliseconds of enums that a start with a choice kept does without.
    from PySide6.QtCore import QLocale  # noqa: PLC0415

    inches = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "us-letter" if inches else "a4"


def _keys(text: str) -> tuple[str, ...]:
    return tuple("" if word == _FIRST_PAGE else word for word in text.split())


def _group(archive: str) -> str:
    return f"archive-{archive or 'unnamed'}"
