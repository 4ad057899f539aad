"""Every visible text goes through here, so that the interface can speak another language.

The texts in the code are English. ``tr`` gives them as they are, with plurals made by a small
rule, until a program says by whom they are spoken (``speak``): the window hands over Qt's
translator, the command line does not. So no floor needs to know Qt to have its words translated.
``lupdate`` finds the texts by the calls of ``tr``: context and text stand there literally.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Speaker = Callable[[str, str, str, int], str]
"""(context, text, comment, number) to the text in the reader's language; number -1: no plural."""

_ONE_OR_MANY = re.compile(r"\((?P<one>\w*)(?P<split>\|)?(?P<many>\w*)\)")


def english(_context: str, text: str, _comment: str = "", number: int = -1) -> str:
    """The text as it stands in the code: "%n panel(s)" as "1 panel", "%n entr(y|ies)" likewise."""
    if number < 0:
        return text

    def ending(found: re.Match[str]) -> str:
        one, many = (found["one"], found["many"]) if found["split"] else ("", found["one"])
        return one if number == 1 else many

    return _ONE_OR_MANY.sub(ending, text).replace("%n", f"{number:,}")


class _Voice:
    """By whom the texts are spoken; one for the program, as its language is."""

    speaker: Speaker = staticmethod(english)


def speak(speaker: Speaker) -> None:
    """From now on ``speaker`` gives the texts; ``english`` takes it back."""
    _Voice.speaker = staticmethod(speaker)


def tr(context: str, text: str, comment: str = "", number: int = -1) -> str:
    """The text in the reader's language.

    Args:
        context: Where it stands, as translators see it; the name of a class or module.
        text: The English text; places for values as ``{name}``, filled by ``str.format`` after it.
        comment: A word for the translator, and what tells two equal texts apart.
        number: For a plural: how many; the text then holds ``%n``.
    """
    return _Voice.speaker(context, text, comment, number)
