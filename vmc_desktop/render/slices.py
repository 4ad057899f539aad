"""A page in parts, so that what is seen first can be shown first.

Qt's text browser takes a tenth of a second to read and lay out a long page, of which one screenful
is seen. Cut is between paragraphs and tables that stand in nothing else; each part read by itself
gives what it gives as a part of the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TAG = re.compile(
    r"<(/?)(p|table|div|ul|ol|dl|blockquote|pre|center|h[1-6])\b[^>]*>", re.IGNORECASE
)
_BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
_NEXT = re.compile(r"\s*<(?:p|table)\b", re.IGNORECASE)
_END = re.compile(r"\s*</body>\s*(?:</html>)?\s*$", re.IGNORECASE)
_CUT = ("p", "table")
_JOINT = '<p style="-qt-paragraph-type:empty;"></p>'
"""The first paragraph of what is inserted becomes the end of the one before: here, an empty one."""


class Slices:
    """The parts of a page in their order; each is HTML with the style of the whole.

    Args:
        html: the page.
    """

    def __init__(self, html: str) -> None:
        body = _BODY.search(html)
        start = body.end() if body is not None else 0
        self._head = html[:start]
        self._html = _END.sub("", html)
        self._blocks = self._cut(start)
        self._held = next(self._blocks, "")
        self.reached = 0
        """How far in the page the parts handed out lead."""

    @property
    def left(self) -> bool:
        """Whether there is a further part."""
        return bool(self._held)

    @property
    def share(self) -> float:
        """How much of the page was handed out, up to 1."""
        return self.reached / len(self._html) if self._held else 1.0

    def take(self, size: int) -> str:
        """The next part, about so many characters long, at least one paragraph or table."""
        taken: list[str] = []
        length = 0
        follows = self.reached > 0
        while self._held and (not taken or length + len(self._held) <= size):
            taken.append(self._held.strip())
            length += len(self._held)
            self._held = next(self._blocks, "")
        self.reached = self._end - len(self._held)
        joint = _JOINT if follows and taken and taken[0][:2].lower() == "<p" else ""
        return f"{self._head}{joint}{''.join(taken)}"

    def _cut(self, start: int) -> Iterator[str]:
        depth = 0
        self._end = start
        for tag in _TAG.finditer(self._html, start):
            depth += -1 if tag[1] else 1
            if (
                not depth
                and tag[1]
                and tag[2].lower() in _CUT
                and _NEXT.match(self._html, tag.end())
            ):
                cut, self._end = self._end, tag.end()
                yield self._html[cut : self._end]
        cut, self._end = self._end, len(self._html)
        if cut < self._end:
            yield self._html[cut:]
