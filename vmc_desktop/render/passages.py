"""The numbered passages of a page, in its order, with the sources that each rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from vmc_desktop.answers import Reading
from vmc_desktop.domain import Highlight, Key, Quotation, Statement
from vmc_desktop.wording import tr


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage one can refer to: ``name`` of its place in the page, "3" or "quotation-margins".

    ``sources`` are keys. What is numbered in the page has its number as its name.
    """

    name: str
    text: str
    sources: tuple[Key, ...] = ()


def passages(reading: Reading, numbers: Mapping[str, int]) -> tuple[Passage, ...]:
    """The passages of a record's page; ``numbers`` are those of its sources, by their ids."""
    edition = reading.edition.key
    statements, quotations = _read(reading)
    numbered = tuple(
        of_statement(edition, one, number, numbers) for number, one in enumerate(statements, 1)
    )
    return (*numbered, *(of_quotation(edition, one) for one in quotations))


def said_at(reading: Reading, name: str) -> Statement | Quotation | None:
    """What stands at a place of the record's page; None: no passage has this name."""
    statements, quotations = _read(reading)
    if name.isdecimal():
        return next((one for n, one in enumerate(statements, 1) if n == int(name)), None)
    return next((one for one in quotations if anchor(one.key) == name), None)


def of_statement(edition: Key, one: Statement, number: int, numbers: Mapping[str, int]) -> Passage:
    """A statement of an edition as a passage; a source that it names has its number there."""
    named = [run.target for run in one.runs if run.style == "source"]
    cited = (citation.source for citation in one.citations)
    sources = tuple(_source(edition, source) for source in dict.fromkeys((*cited, *named)))
    word = tr("Sheet", "source {number}")
    text = "".join(
        word.format(number=numbers.get(run.target, run.target))
        if run.style == "source"
        else run.text
        for run in one.runs
    )
    return Passage(str(number), text, sources)


def of_quotation(edition: Key, one: Quotation) -> Passage:
    """A quotation as a passage."""
    cited = dict.fromkeys(citation.source for citation in one.citations)
    sources = tuple(_source(edition, source) for source in cited)
    return Passage(anchor(one.key), f"{one.speaker}: {one.text}", sources)


def anchor(key: Key) -> str:
    """The name of a record's place within a page of another."""
    return key.text.replace("/", "-")


def _read(reading: Reading) -> tuple[Iterable[Statement], tuple[Quotation, ...]]:
    if reading.source is not None:
        return (), ()
    if reading.quotation is not None:
        return (), (reading.quotation,)
    if reading.highlight is not None:
        return reading.highlight.statements, ()
    if reading.panel is not None:
        panel = reading.panel
        return (*panel.summary, *panel.abstract, *_of(panel.highlights)), panel.quotations
    edition = reading.edition
    return (*edition.overview, *_of(edition.highlights)), edition.quotations


def _of(highlights: Iterable[Highlight]) -> Iterator[Statement]:
    return (statement for one in highlights for statement in one.statements)


def _source(edition: Key, source: str) -> Key:
    return Key(f"{edition}/sources/{source}")
