"""Facts in, sentences out: the only place of the window that words errors and states."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from vmc_desktop.answers import Outline, Results
from vmc_desktop.errors import (
    ArchiveError,
    CacheError,
    ExportError,
    NoArchive,
    NoRecord,
    PaperError,
    PersonalError,
)


@dataclass(frozen=True, slots=True)
class Message:
    """A title of few words, and what it means and what to do about it."""

    title: str
    text: str


def of_error(error: ArchiveError) -> Message:
    """What went wrong, for a person."""
    if isinstance(error, NoRecord):
        return _no_record(error)
    titles = {
        NoArchive: _tr("The archive cannot be opened"),
        CacheError: _tr("The archive could not be prepared"),
        PaperError: _tr("The page could not be put on paper"),
        PersonalError: _tr("Your own searches could not be kept"),
        ExportError: _tr("The results could not be exported"),
    }
    title = titles.get(type(error), _tr("Something is in the way"))
    parts = (_sentence(error.reason), _sentence(error.remedy), error.path)
    return Message(title, "\n".join(part for part in parts if part))


def _no_record(error: NoRecord) -> Message:
    text = _tr("This archive has nothing under the name “{key}”.").format(key=error.key)
    if error.nearest:
        text += "\n" + _tr("Most like it: {names}.").format(names=", ".join(error.nearest))
    return Message(_tr("No such record"), text)


def number_of_results(results: Results) -> str:
    """How many, in words."""
    if not results.total:
        return _tr("Nothing found")
    number = _tr("%n result(s)", results.total)
    shown = len(results.hits)
    if shown < results.total:
        return _tr("{number}, the best {shown}").format(number=number, shown=shown)
    return number


def files_changed(gone: bool) -> tuple[str, str]:
    """What to say when the archive's files changed under the reader, and what to offer."""
    if gone:
        said = _tr("The archive's files are gone. What was read of them is still shown.")
        return said, _tr("Look again")
    return _tr("The archive's files have changed."), _tr("Show the changes")


def nothing_found(query: str) -> str:
    """What else to try for this query, as a list in HTML; nothing of the query is in it."""
    advice = [_tr("Check the spelling, or type only the beginning of a word.")]
    if len(query.split()) > 1:
        advice.append(_tr("Use fewer words: all of them have to occur."))
    if '"' in query:
        advice.append(
            _tr("Leave out the quotation marks, to find the words apart from each other.")
        )
    if ":" in query:
        advice.append(_tr("Leave out the field, such as year: or speaker:."))
    if " -" in f" {query}":
        advice.append(_tr("Leave out the excluded words."))
    advice.append(_tr("Try another word for it, in English, German or French."))
    lead = _tr("No edition, panel, highlight or source matches. What may help:")
    # A table, since Qt hangs the points of a list too close.
    rows = "".join(f"<tr><td>•&nbsp;&nbsp;</td><td>{escape(line)}</td></tr>" for line in advice)
    return f"<p>{escape(lead)}</p><table cellspacing='0' cellpadding='2'>{rows}</table>"


def waiting_for_search() -> str:
    """The search is not ready yet."""
    return _tr("One moment …")


def numbers(outline: Outline) -> str:
    """What the archive holds, for the status bar."""
    return ", ".join(
        (
            _tr("%n edition(s)", outline.editions),
            _tr("%n panel(s)", outline.panels),
            _tr("%n highlight(s)", outline.highlights),
        )
    )


def number_of_problems(number: int) -> str:
    """How many faults the files of the archive have."""
    return _tr("%n problem(s) in the archive", number)


def placeholder(outline: Outline | None) -> str:
    """What stands in the empty search field."""
    if outline is None or not outline.editions:
        return _tr("Search")
    return _tr("Search %n edition(s)", outline.editions)


def _sentence(text: str) -> str:
    text = text.strip()
    if text and text[-1] not in ".!?…":
        text += "."
    return text[:1].upper() + text[1:]


def _tr(text: str, number: int = -1) -> str:
    said = QCoreApplication.translate("messages", text, None, number)
    # Without a translation Qt leaves the plural mark as it is: English is made here.
    return said.replace("(s)", "" if number == 1 else "s") if number >= 0 else said
