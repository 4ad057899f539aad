"""How a page looks: colours, typefaces and sizes, given by the window's theme."""

from __future__ import annotations

from dataclasses import dataclass

_LARGE = 22
"""Half as large again as usual, in pixels."""


@dataclass(frozen=True, slots=True)
class Look:
    """Colours are ``#rrggbb``, sizes pixels at 100 % text zoom.

    ``paper`` is the page's ground, ``ink`` its text, ``quiet`` second texts, ``accent`` links and
    references, ``rule`` lines, ``tint`` the ground of quotations and notes, ``mark`` the ground
    of what a search matched (``mark_ink`` its text), ``warn`` conflicts and gaps (``warn_tint``
    their ground). ``serif`` is the typeface that is read, whichever it is, ``sans`` that of labels.
    ``column`` is the width of the text in characters, ``narrow`` whether there is room for much
    less.
    """

    paper: str = "#fdfcf9"
    ink: str = "#1f2328"
    quiet: str = "#5b626b"
    accent: str = "#0b5c7a"
    rule: str = "#dedbd3"
    tint: str = "#f4f1ea"
    mark: str = "#ffe9a8"
    mark_ink: str = "#1f2328"
    warn: str = "#8a4b08"
    warn_tint: str = "#fbf1e3"
    serif: str = "Noto Serif"
    sans: str = "Noto Sans"
    size: int = 15
    column: int = 72
    narrow: bool = False

    @property
    def large(self) -> bool:
        """Whether what else stands beside each other goes below: large text, or little room."""
        return self.narrow or self.size >= _LARGE
