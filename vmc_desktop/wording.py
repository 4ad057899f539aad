"""Every visible text goes through here, so that the interface can speak another language.

The texts in the code are English. ``tr`` gives them as they are, with plurals made by a small
rule, until a program says by whom they are spoken (``speak``): the window hands over Qt's
translator, the command line does not. So no floor needs to know Qt to have its words translated.
``script/translate`` finds the texts by the calls of ``tr`` and ``marked``: context and text stand
there literally.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

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
    """By whom the texts are spoken, and in which language; one for the program."""

    speaker: Speaker = staticmethod(english)
    language: str = "en"


def speak(speaker: Speaker, language: str = "en") -> None:
    """From now on ``speaker`` gives the texts, in ``language``; ``english`` takes it back."""
    _Voice.speaker = staticmethod(speaker)
    _Voice.language = language


def language() -> str:
    """The code of the language that is spoken: "en", "de"."""
    return _Voice.language


def tr(context: str, text: str, comment: str = "", number: int = -1) -> str:
    """The text in the reader's language.

    Args:
        context: Where it stands, as translators see it; the name of a class or module.
        text: The English text; places for values as ``{name}``, filled by ``str.format`` after it.
        comment: A word for the translator, and what tells two equal texts apart.
        number: For a plural: how many; the text then holds ``%n``.
    """
    return _Voice.speaker(context, text, comment, number)


def marked(context: str, text: str, comment: str = "") -> str:  # noqa: ARG001  for the translator
    """The text as it is, to be translated where it is used (`said`): for tables and constants."""
    return text


def said(context: str, text: str, comment: str = "") -> str:
    """A text that was ``marked`` with this context, in the reader's language.

    A text that was not, a word of the archive's own, stays as it is.
    """
    return _Voice.speaker(context, text, comment, -1) if text else ""


def number(value: int) -> str:
    """A number as the reader's language writes it: "1,200"."""
    plain = f"{value:,}"
    return plain.replace(",", tr("Numbers", ",", "between thousands")) if len(plain) > 3 else plain


def listed(texts: Sequence[str]) -> str:
    """Texts in a row with "and" before the last: "a, b and c"."""
    if len(texts) < 2:
        return "".join(texts)
    before = tr("Lists", ", ", "between the parts of a list").join(texts[:-1])
    return tr("Lists", "{before} and {last}").format(before=before, last=texts[-1])
