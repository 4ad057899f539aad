"""Pages without boxes: letters that no typeface of this computer has are told in words."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtGui import QFontMetrics

from vmc_desktop.ui.theme import font
from vmc_desktop.wording import tr

# Latin, punctuation and what else every typeface of ours has is not looked at.
_OTHER = re.compile("[^\x00-\u024f\u2000-\u206f\ufe00-\ufe0f]+")
_NAMES = {"CJK": "Chinese", "HANGUL": "Korean", "KATAKANA": "Japanese", "HIRAGANA": "Japanese"}


class Legible:
    """Looks at each letter once; typefaces that are loaded later are asked again."""

    def __init__(self) -> None:
        self._metrics = QFontMetrics(font())
        self._had: set[str] = set()

    def page(self, html: str) -> str:
        """A page with each run of letters that would be boxes told by script and number.

        Plain words, since a run may stand within a tag too.
        """
        if html.isascii():
            return html
        return _OTHER.sub(lambda run: self._told(run.group()), html)

    def _told(self, run: str) -> str:
        if self._had.issuperset(run) or all(map(self._has, run)):
            return run
        told: list[str] = []
        lost = ""
        for char in run:
            # A mark belongs to the letter before it, whatever typeface has it.
            if self._has(char) and not (lost and unicodedata.combining(char)):
                told += [_words(lost), char]
                lost = ""
            else:
                lost += char
        return "".join((*told, _words(lost)))

    def _has(self, char: str) -> bool:
        if char in self._had:
            return True
        there = self._metrics.inFontUcs4(ord(char)) or not char.isprintable()
        if there:
            self._had.add(char)
        return there


def _words(lost: str) -> str:
    if not lost:
        return ""
    first = unicodedata.name(lost[0], "").partition(" ")[0]
    script = _NAMES.get(first, first.title())
    if not script:
        return tr("Legible", "[%n letter(s) for which there is no typeface here]", "", len(lost))
    said = tr("Legible", "[%n letter(s), {script}: no typeface here has them]", "", len(lost))
    return said.format(script=script)
