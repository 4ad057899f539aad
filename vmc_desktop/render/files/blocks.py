"""What a sheet says, as a row of plain blocks: what HTML, Markdown, Word and tables are made from.

The parts of a sheet are made for the press, with its places and sizes; a text has an order alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from vmc_desktop.render import glyphs
from vmc_desktop.render.papers import Paper, Subject
from vmc_desktop.render.sheet_records import contents

BlockKind = Literal[
    "heading",
    "eyebrow",
    "text",
    "quiet",
    "fact",
    "passage",
    "item",
    "quotation",
    "own",
    "source",
    "chart",
]
_Part = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Inline:
    """A stretch of text; ``target`` is an address, or ``#name`` of a place in the file."""

    text: str
    style: Literal["", "em", "strong", "cite"] = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``runs`` is what it says, ``more`` further lines of it.

    ``level`` is that of a heading, ``number`` that of a passage or source, ``label`` names a fact
    or says whose words are "own", ``anchor`` is the place that links lead to, ``language`` that of
    a quotation or source where it may be another than the archive's. Of a chart ``runs`` are the
    caption, ``more`` its rows: heads first, each row a year and a number.
    """

    kind: BlockKind
    runs: tuple[Inline, ...] = ()
    level: int = 0
    number: str = ""
    label: str = ""
    anchor: str = ""
    language: str = ""
    more: tuple[tuple[Inline, ...], ...] = ()

    @property
    def text(self) -> str:
        """What it says, without style and without further lines."""
        return "".join(run.text for run in self.runs)


def blocks(subject: Subject, paper: Paper) -> tuple[str, tuple[Block, ...]]:
    """The title of a file, and what it says in order; of ``paper`` only what is left out counts."""
    title, parts = contents(subject, paper)
    plain = glyphs.shown(parts, glyphs.plain)
    made = (block for part in _list(plain) for block in _MAKERS[part["part"]](part))
    return " ".join(glyphs.plain(title).split()), tuple(made)


def _list(parts: object) -> list[_Part]:
    return parts if isinstance(parts, list) else []


# ---- lines -------------------------------------------------------------------------------------


def _run(run: _Part) -> Inline:
    if run["style"] == "source":
        return Inline(run["text"], "", f"#source-{run['target']}" if run["target"] else "")
    if run["style"] == "link":
        return Inline(run["text"], "", run["target"])
    return Inline(run["text"], run["style"])


def _cites(cites: Iterable[_Part]) -> Iterator[Inline]:
    # The first keeps to the word before it.
    blank = "\u00a0"
    for cite in cites:
        target = f"#source-{cite['number']}" if cite["number"] else ""
        yield from (Inline(blank), Inline(f"[{cite['text']}]", "cite", target))
        blank = " "


def _line(line: _Part) -> tuple[Inline, ...]:
    return (*map(_run, line["runs"]), *_cites(line["cites"]))


def _person(person: _Part) -> tuple[Inline, ...]:
    roles = "".join(f", {role}" for role in person["roles"])
    remark = [_run(run) for run in person["remark"]]
    told = (Inline(" ("), *remark, Inline(")")) if remark else ()
    return (Inline(person["name"], "strong"), Inline(roles), *told, *_cites(person["cites"]))


def _says(*texts: str) -> Iterator[Block]:
    yield from (Block("quiet", (Inline(text),)) for text in texts if text)


# ---- parts -------------------------------------------------------------------------------------


def _title(part: _Part) -> Iterator[Block]:
    yield Block("eyebrow", (Inline(part["eyebrow"]),))
    yield Block("heading", (Inline(part["text"]),), 1)
    if part["under"]:
        yield Block("text", (Inline(part["under"], "em"),))
    yield from _says(*part["notes"])


def _cover(part: _Part) -> Iterator[Block]:
    yield Block("eyebrow", (Inline(part["eyebrow"]),))
    yield Block("heading", (Inline(part["text"]),), 1)
    for paragraph in part["paragraphs"]:
        yield Block("text", (Inline(paragraph),))
    yield from _says(*part["lines"])


def _facts(part: _Part) -> Iterator[Block]:
    for fact in part["facts"]:
        first, *more = (*map(_person, fact["people"]), *map(_line, fact["lines"]))
        yield Block("fact", first, label=fact["label"], more=tuple(more))


def _heading(part: _Part) -> Iterator[Block]:
    text = (Inline(part["text"]),)
    yield Block("heading", text, part["level"], anchor=part.get("anchor", ""))


def _session(part: _Part) -> Iterator[Block]:
    yield Block("eyebrow", (Inline(part["eyebrow"]),))
    yield from _heading(part)
    yield from _says(*part["notes"])


def _passage(part: _Part) -> Iterator[Block]:
    yield Block("passage", _line(part), number=part["number"])


def _items(part: _Part) -> Iterator[Block]:
    for item in part["items"]:
        address = item.get("address")
        yield Block("item", _line(item), more=((_run(address),),) if address else ())


def _people(part: _Part) -> Iterator[Block]:
    yield from (Block("item", _person(person)) for person in part["people"])


def _quotation(part: _Part) -> Iterator[Block]:
    more = [(Inline("— "), *_person(part["speaker"]))]
    if part["original"]:
        more.append((Inline(f"{part['original-label']} {part['original']}"),))
    if part["note"]:
        more.append(tuple(map(_run, part["note"])))
    text = (Inline(part["text"]),)
    yield Block("quotation", text, language=part["language"], more=tuple(more))


def _conflict(part: _Part) -> Iterator[Block]:
    yield Block("text", (Inline(part["about"], "strong"),))
    yield from (Block("item", _line(version)) for version in part["versions"])
    if part["note"]:
        yield Block("quiet", tuple(map(_run, part["note"])))


def _rows(part: _Part) -> Iterator[Block]:
    for row in part["rows"]:
        detail = ((Inline(row["detail"]),),) if row["detail"] else ()
        yield Block("item", (Inline(row["title"], "", f"#{row['anchor']}"),), more=detail)


def _contents(part: _Part) -> Iterator[Block]:
    yield Block("heading", (Inline(part["text"]),), 2)
    yield from _rows(part)


def _entry(part: _Part) -> Iterator[Block]:
    yield Block("text", (Inline(part["title"], "em" if part["inner"] else "strong"),))
    yield from _says(part["detail"])
    if line := _line(part):
        yield Block("text", line)


def _own(part: _Part) -> Iterator[Block]:
    first, *more = ((Inline(paragraph),) for paragraph in part["paragraphs"])
    yield Block("own", first, label=part["label"], more=tuple(more))


def _chart(part: _Part) -> Iterator[Block]:
    rows = (part["heads"], *((bar["year"], str(bar["number"])) for bar in part["bars"]))
    more = tuple(tuple(map(Inline, row)) for row in rows)
    yield Block("eyebrow", (Inline(part["eyebrow"]),))
    yield Block("chart", (Inline(part["text"]),), anchor=part["anchor"], more=more)


def _quiet(part: _Part) -> Iterator[Block]:
    yield from _says(part["text"])


def _sources(part: _Part) -> Iterator[Block]:
    yield Block("heading", (Inline(part["name"]),), 2)
    for source in part["sources"]:
        details = f"{source['end']} {source['details']}" if source["details"] else ""
        more = [tuple(map(_run, source["note"]))] if source["note"] else []
        if source["address"]:
            more.append((Inline(source["address"], "", source["target"]),))
        yield Block(
            "source",
            (Inline(source["title"]), Inline(details)),
            number=source["number"],
            anchor=f"source-{source['number']}",
            language=source["language"],
            more=tuple(more),
        )


_MAKERS: dict[str, Callable[[_Part], Iterator[Block]]] = {
    "title": _title,
    "cover": _cover,
    "facts": _facts,
    "section": _heading,
    "heading": _heading,
    "chapter": _heading,
    "session": _session,
    "passage": _passage,
    "items": _items,
    "people": _people,
    "quotation": _quotation,
    "conflict": _conflict,
    "programme": _rows,
    "contents": _contents,
    "entry": _entry,
    "own": _own,
    "chart": _chart,
    "note": _quiet,
    "colophon": _quiet,
    "sources": _sources,
}
