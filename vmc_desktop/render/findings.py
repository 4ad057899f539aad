"""What a search found as files for others: CSV for a table, Markdown for a text.

Both begin by saying what was asked, of which archive and when, so that a file found years later
still explains itself.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

from vmc_desktop.answers import Group, Hit, Question, Results
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.render import words
from vmc_desktop.wording import marked, number, said, tr

COLUMNS = (
    "year",
    "panel",
    "kind",
    "title",
    "detail",
    "key",
    "permalink",
    "passages",
)
"""The columns of the table, one row for each hit."""

_SORTED = {
    "relevance": marked("Findings", "by relevance"),
    "newest": marked("Findings", "newest first"),
    "oldest": marked("Findings", "oldest first"),
}
_BETWEEN = " | "
# What a spreadsheet would take for a formula, wide forms and leading blanks included.
_FORMULA = re.compile(r"[\s\0]*[=+\-@|%＝＋－＠]")
# NUL and its like have no place in a table or a text; line ends are kept apart as blanks.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# What CommonMark reads as more than words. (The archive's own writer would load its parser, 70 ms.)
_SIGNS = re.compile(r"([\\`*_\[\]<>&|~])")
_BLOCK_START = re.compile(r"\d{1,9}[.)]|[-+=](?!\w)|#")


def results_csv(results: Results, groups: Sequence[Group], head: ArchiveHead, when: date) -> str:
    """The hits as a table in the form of RFC 4180, after lines that say what was asked.

    To be written as UTF-8 without another change: the text begins with the mark that spreadsheets
    know UTF-8 by, and its lines end as the RFC has it. No cell can be taken for a formula.

    Args:
        results: the answer.
        groups: the hits to list, all or some, by panel.
        head: the archive that was searched.
        when: the day of the search.
    """
    file = io.StringIO(newline="")
    file.write("\ufeff")
    writer = csv.writer(file)
    for name, told in about(results, groups, head, when):
        writer.writerow(row((name, told)))
    writer.writerow(row(()))
    writer.writerow(row(COLUMNS))
    for group in groups:
        for hit in group.hits:
            writer.writerow(row(_cells(group.head, hit, head)))
    return file.getvalue()


def results_markdown(
    results: Results, groups: Sequence[Group], head: ArchiveHead, when: date
) -> str:
    """The hits as a text in CommonMark: by panel, what matched in bold, each with its permalink.

    Args:
        results: the answer.
        groups: the hits to list, all or some, by panel.
        head: the archive that was searched.
        when: the day of the search.
    """
    asked = _plain(results.question.text.strip()) or tr("Findings", "everything")
    parts = ["# " + tr("Findings", "Search: {query}").format(query=asked)]
    facts = about(results, groups, head, when)
    parts.append("\n".join(f"- {name}: {_plain(told)}" for name, told in facts))
    for group in groups:
        parts.append(f"## {_panel_heading(group.head)}")
        parts += [part for hit in group.hits for part in _entry(group.head, hit, head)]
    return "\n\n".join(parts) + "\n"


def about(
    results: Results, groups: Sequence[Group], head: ArchiveHead, when: date
) -> list[tuple[str, str]]:
    """(name, words): what was asked of which archive, and when; only what there is to say."""
    question = results.question
    listed = sum(len(group.hits) for group in groups)
    hits = words.count(results.total, "hit")
    if listed < results.total:
        hits = tr("Findings", "{hits}, {number} of them listed").format(
            hits=hits, number=number(listed)
        )
    about = [
        (tr("Findings", "Query"), question.text.strip()),
        (tr("Findings", "Read as"), results.understood),
        (tr("Findings", "Filters"), _filters(question)),
        (tr("Findings", "Order"), said("Findings", _SORTED[question.sort])),
        (tr("Findings", "Synonyms"), _synonyms(results)),
        (tr("Findings", "Notes"), " ".join(results.notes)),
        (tr("Findings", "Hits"), hits),
        (tr("Findings", "Archive"), words.joined(head.title, head.publisher)),
        (tr("Findings", "Archive version"), head.version),
        (tr("Findings", "Date"), when.isoformat()),
    ]
    return [(name, one) for place, (name, one) in enumerate(about) if one or not place]


def _filters(question: Question) -> str:
    either = tr("Findings", " or ", "between values")
    chosen = (f"{name}: {either.join(some)}" for name, some in question.chosen)
    return "; ".join(chosen) or tr("Findings", "none", "no filter")


def _synonyms(results: Results) -> str:
    if not results.question.synonyms:
        return tr("Findings", "not searched")
    if not results.also:
        return tr("Findings", "none used")
    return tr("Findings", "also searched: {words}").format(words=", ".join(results.also))


# ---- the table ---------------------------------------------------------------------------------


def _cells(panel: Hit, hit: Hit, head: ArchiveHead) -> tuple[str, ...]:
    return (
        str(hit.year),
        panel.title,
        hit.kind,
        hit.title,
        hit.detail,
        hit.key.text,
        hit.key.link(head.key),
        _BETWEEN.join(snippet.text for snippet in hit.snippets),
    )


def row(cells: Iterable[str], width: int = len(COLUMNS)) -> list[str]:
    """A line of a table; each has the same number of cells, as the RFC asks, none is a formula."""
    known = [_cell(cell) for cell in cells]
    return [*known, *[""] * (width - len(known))]


def _cell(text: str) -> str:
    guard = "'" if _FORMULA.match(text) else ""
    return guard + _single(text)


# ---- the text ----------------------------------------------------------------------------------


def _panel_heading(panel: Hit) -> str:
    title = _plain(panel.title)
    return title if panel.kind == "edition" else f"{title} ({panel.year})"


def _entry(panel: Hit, hit: Hit, head: ArchiveHead) -> list[str]:
    """A hit: what it is and where it stands, then its passages."""
    link = f"<{hit.key.link(head.key)}>"
    if hit.key == panel.key:
        parts = [words.joined(words.kind_label(hit.kind), _plain(hit.detail), link)]
    else:
        title = _marked(hit.title, hit.title_marks)
        what = words.joined(words.kind_label(hit.kind), _plain(hit.detail))
        parts = [f"### {title}", words.joined(what, link)]
    return parts + [f"> {_marked(one.text, one.marks)}" for one in hit.snippets]


def _marked(text: str, marks: Sequence[tuple[int, int]]) -> str:
    """The text with what matched in bold."""
    parts, end = [], 0
    for start, stop in marks:
        parts += [escaped(text[end:start]), "**", escaped(text[start:stop]), "**"]
        end = stop
    return begun("".join((*parts, escaped(text[end:]))))


def _plain(text: str) -> str:
    return begun(escaped(text))


def escaped(text: str) -> str:
    """Text in one line that CommonMark reads as words alone."""
    return _SIGNS.sub(r"\\\1", _single(text))


def begun(text: str) -> str:
    """The text, no list, heading or code at its beginning."""
    bare = text.lstrip()
    found = _BLOCK_START.match(bare)
    if found is None:
        return bare
    place = found.end() - 1
    return f"{bare[:place]}\\{bare[place:]}"


def _single(text: str) -> str:
    return _CONTROL.sub(" ", text)
