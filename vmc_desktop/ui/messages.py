"""Facts in, sentences out: the only place of the window that words errors and states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from vmc_desktop.answers import Outline, Results, Sort
from vmc_desktop.errors import (
    ArchiveError,
    CacheError,
    ExportError,
    NoArchive,
    NoRecord,
    PaperError,
    PersonalError,
)
from vmc_desktop.formats.bundle.values import BundleError
from vmc_desktop.models.shortening import shortened
from vmc_desktop.render.words import format_date
from vmc_desktop.wording import number, said, tr


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
        NoArchive: tr("messages", "The archive cannot be opened"),
        BundleError: tr("messages", "The bundle cannot be opened"),
        CacheError: tr("messages", "The archive could not be prepared"),
        PaperError: tr("messages", "The page could not be put on paper"),
        PersonalError: tr("messages", "Your own searches could not be kept"),
        ExportError: tr("messages", "The results could not be exported"),
    }
    title = titles.get(type(error), tr("messages", "Something is in the way"))
    remedy = error.remedy
    if not remedy and isinstance(error, CacheError):
        remedy = tr(
            "messages",
            "Your archive is untouched. Look whether the disk is full, and whether you may write "
            "to this folder; then try again.",
        )
    # What the process that builds has said comes in English.
    reason, remedy = said("Errors", error.reason), said("Errors", remedy)
    parts = (_sentence(reason), _sentence(remedy), error.path)
    return Message(title, "\n".join(part for part in parts if part))


def _no_record(error: NoRecord) -> Message:
    text = tr("messages", "This archive has nothing under the name “{key}”.").format(key=error.key)
    if error.nearest:
        text += "\n" + tr("messages", "Most like it: {names}.").format(
            names=", ".join(error.nearest)
        )
    return Message(tr("messages", "No such record"), text)


def cancelled(shown: bool) -> Message:
    """The reader stopped the preparing of the archive; ``shown``: an older state is open."""
    if shown:
        return Message(tr("messages", "Stopped: the archive is shown as it was"), "")
    return Message(
        tr("messages", "The archive is not prepared"),
        tr("messages", "You stopped it. Nothing was changed; it can be prepared at any time."),
    )


def number_of_results(results: Results) -> str:
    """How many, in words."""
    if not results.total:
        return tr("messages", "Nothing found")
    if results.groups < 2:
        return tr("messages", "%n result(s)", "", results.total)
    # An edition is a page too: what it says of itself is in no panel.
    return tr("messages", "{results} on {pages}").format(
        results=tr("messages", "%n result(s)", "", results.total),
        pages=tr("messages", "%n page(s)", "", results.groups),
    )


def files_changed(gone: bool) -> tuple[str, str]:
    """What to say when the archive's files changed under the reader, and what to offer."""
    if gone:
        said = tr("messages", "The archive's files are gone. What was read of them is still shown.")
        return said, tr("messages", "Look again")
    return tr("messages", "The archive's files have changed."), tr("messages", "Show the changes")


def number_of_passages(passages: int) -> str:
    """How many passages of a panel match."""
    return tr("messages", "%n passage(s)", "", passages)


def more_passages(number: int, kind: str) -> str:
    """How many passages of a panel, or of an edition, are not listed yet."""
    if kind == "edition":
        return tr("messages", "%n more in this edition", "", number)
    return tr("messages", "%n more in this panel", "", number)


def position(result: int, results: int, match: int, matches: int) -> str:
    """Where one stands: at which result of all, and at which match of those on the page.

    ``result`` and ``match`` count from 1; 0: at none.
    """
    if result:
        there = tr("messages", "Result {result} of {results}").format(
            result=number(result), results=number(results)
        )
    else:
        there = tr("messages", "%n result(s)", "", results)
    if not matches:
        here = tr("messages", "no match on this page")
    elif match:
        here = tr("messages", "match {match} of {matches} here").format(
            match=number(match), matches=number(matches)
        )
    else:
        here = tr("messages", "%n match(es) on this page", "", matches)
    return f"{there}  ·  {here}"


def sort_name(sort: Sort) -> str:
    """What an order is called."""
    names = {
        "relevance": tr("messages", "Best first"),
        "newest": tr("messages", "Newest first"),
        "oldest": tr("messages", "Oldest first"),
    }
    return names[sort]


def year_with_results(year: int, results: int) -> str:
    """A bar in words."""
    said = tr("messages", "%n result(s)", "", results)
    return f"{year}: {said}"


SYNONYMS_OFF, SYNONYMS_ON = "synonyms:off", "synonyms:on"
WITHOUT_FILTERS, HELP, SEARCH = "filters:off", "help:", "search:"
"""Links in what is said: what follows the colon of a search is the text to search for."""


MORE, LESS = "all:on", "all:off"
_APART = "  ·  "


def understood(results: Results, opened: bool = False) -> str:
    """How a question was read, with a link to search other words too or not, in HTML.

    ``opened``: more than one line was asked for; a link takes that back.
    """
    target, words = _switch(results)
    parts = (
        escape(results.understood),
        _link(LESS, tr("messages", "Less")) if opened else "",
        _link(target, words) if target else "",
    )
    return _APART.join(part for part in parts if part)


def understood_in_short(results: Results, fits: Callable[[str], bool]) -> str:
    """The same on one line; a link in it opens the rest.

    ``fits``: whether a text has room.
    """
    target, words = _switch(results)
    if fits(f"{results.understood}{_APART}{words}"):
        return understood(results)

    def left_out(number: int) -> str:
        if number == len(results.also):
            return (
                tr("messages", "%n other word(s)", "", number) if number else tr("messages", "more")
            )
        return tr("messages", "and %n more", "", number) if number else tr("messages", "more")

    def closing(part: str) -> str:
        return ")" * (part.count("(") - part.count(")"))

    def has_room(part: str, left: int) -> bool:
        return fits(f"{part} … {left_out(left)}{closing(part)}{_APART}{words}")

    part, left = shortened(results.understood, results.also, has_room)
    cut = "" if part.endswith(":") else " …"
    switch = f"{_APART}{_link(target, words)}" if target else ""
    return f"{escape(part)}{cut} {_link(MORE, left_out(left))}{closing(part)}{switch}"


def notes(told: tuple[str, ...], opened: bool) -> str:
    """Notes on a search in HTML: the first, or all of them, and a link to the other way."""
    if len(told) < 2:
        return escape("".join(told))
    if opened:
        return f"{'<br>'.join(map(escape, told))} {_link(LESS, tr('messages', 'Less'))}"
    more = tr("messages", "%n more note(s)", "", len(told) - 1)
    return f"{escape(told[0])}{_APART}{_link(MORE, more)}"


def understood_as_hint(results: Results) -> str:
    """All of it, for a tool tip."""
    return f"<qt>{escape(results.understood)}</qt>"


def _switch(results: Results) -> tuple[str, str]:
    """The link for other words, and what it is called; empty where it would change nothing."""
    if results.also:
        return SYNONYMS_OFF, tr("messages", "Only my words")
    if not results.question.synonyms:
        return SYNONYMS_ON, tr("messages", "Other words for it too")
    return "", ""


def nothing_found(results: Results) -> str:
    """What else to try, as HTML; what is meant, or was typed, stands in it escaped."""
    question = results.question
    query = question.text
    parts: list[str] = []
    if results.meant:
        lead = tr("messages", "Did you mean:")
        links = " · ".join(_link(SEARCH + meant, meant) for meant in results.meant)
        parts.append(f"<p>{escape(lead)} {links}</p>")
    if question.chosen:
        without = tr("messages", "Search without the filters")
        parts.append(f"<p>{_link(WITHOUT_FILTERS, without)}</p>")
    advice = [tr("messages", "Check the spelling, or type only the beginning of a word.")]
    if len(query.split()) > 1:
        advice.append(tr("messages", "Use fewer words: all of them have to occur."))
    if '"' in query:
        advice.append(
            tr(
                "messages",
                "Leave out the quotation marks, to find the words apart from each other.",
            )
        )
    if ":" in query:
        advice.append(tr("messages", "Leave out the field, such as year: or speaker:."))
    if " -" in f" {query}":
        advice.append(tr("messages", "Leave out the excluded words."))
    advice.append(tr("messages", "Try another word for it, in English, German or French."))
    lead = tr("messages", "No edition, panel, highlight or source matches. What may help:")
    # A table, since Qt hangs the points of a list too close.
    rows = "".join(f"<tr><td>•&nbsp;&nbsp;</td><td>{escape(line)}</td></tr>" for line in advice)
    parts.append(f"<p>{escape(lead)}</p><table cellspacing='0' cellpadding='2'>{rows}</table>")
    asked = tr("messages", "What can be asked")
    parts.append(f"<p>{_link(HELP, asked)}</p>")
    return "".join(parts)


def _link(target: str, words: str) -> str:
    return f'<a href="{escape(target)}">{escape(words)}</a>'


def waiting_for_search() -> str:
    """The search is not ready yet."""
    return tr("messages", "One moment …")


def numbers(outline: Outline) -> str:
    """What the archive holds, for the status bar."""
    return ", ".join(
        (
            tr("messages", "%n edition(s)", "", outline.editions),
            tr("messages", "%n panel(s)", "", outline.panels),
            tr("messages", "%n highlight(s)", "", outline.highlights),
        )
    )


def sealed(by: str, day: str) -> str:
    """Who sealed the archive that is shown, and when."""
    when = format_date(day)
    if by and when:
        return tr("messages", "Sealed by {name} on {day}").format(name=by, day=when)
    return tr("messages", "Sealed on {day}").format(day=when) if when else tr("messages", "Sealed")


def read_only() -> str:
    """The files of the archive may be read only."""
    return tr("messages", "Read-only")


def wants_another(error: ArchiveError) -> bool:
    """Whether another archive may be what helps."""
    return isinstance(error, NoArchive | BundleError)


def number_of_problems(number: int) -> str:
    """How many faults the files of the archive have."""
    return tr("messages", "%n problem(s) in the archive", "", number)


def placeholder(outline: Outline | None) -> str:
    """What stands in the empty search field."""
    if outline is None or not outline.editions:
        return tr("messages", "Search")
    return tr("messages", "Search %n edition(s)", "", outline.editions)


def cache_lost(error: ArchiveError) -> tuple[str, str]:
    """What cannot be read any more, and the offer to load it anew."""
    return _sentence(said("Errors", error.reason)), files_changed(True)[1]


def _sentence(text: str) -> str:
    text = text.strip()
    if text and text[-1] not in ".!?…":
        text += "."
    return text[:1].upper() + text[1:]
