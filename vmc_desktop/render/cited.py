"""Which sources a page cites, in the order in which a reader meets them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vmc_desktop.answers import Reading
from vmc_desktop.domain import (
    Citation,
    Edition,
    Highlight,
    Panel,
    Quotation,
    Statement,
)


def cited(reading: Reading) -> Iterator[str]:
    """The ids of the sources on the page of a record, as they come; one may come again."""
    if reading.quotation is not None:
        return _ids(reading.quotation.citations)
    if reading.highlight is not None:
        return _in_statements(reading.highlight.statements)
    if reading.panel is not None:
        return _in_panel(reading.panel)
    return _in_edition(reading.edition)


def _in_panel(panel: Panel) -> Iterator[str]:
    for one in (*panel.moderators, *panel.speakers):
        yield from _ids(one.citations)
    yield from _ids(panel.citations)
    yield from _in_statements(panel.summary)
    yield from _in_statements(panel.abstract)
    yield from _in_highlights(panel.highlights)
    yield from _in_quotations(panel.quotations)
    for media in panel.media:
        yield from _ids(media.citations)


def _in_edition(edition: Edition) -> Iterator[str]:
    yield from _ids(edition.citations)
    yield from _in_statements(edition.overview)
    yield from _in_highlights(edition.highlights)
    yield from _in_quotations(edition.quotations)
    for one in (*edition.unplaced, *edition.announced):
        yield from _ids(one.citations)
    for media in edition.media:
        yield from _ids(media.citations)
    for conflict in edition.conflicts:
        yield from _in_statements(conflict.versions)
    yield from _in_statements(edition.gaps)
    for panel in edition.panels:
        yield from _in_panel(panel)


def _in_highlights(highlights: Iterable[Highlight]) -> Iterator[str]:
    for highlight in highlights:
        yield from _in_statements(highlight.statements)


def _in_quotations(quotations: Iterable[Quotation]) -> Iterator[str]:
    for quotation in quotations:
        yield from _ids(quotation.citations)


def _in_statements(statements: Iterable[Statement]) -> Iterator[str]:
    for statement in statements:
        yield from (run.target for run in statement.runs if run.style == "source")
        yield from _ids(statement.citations)


def _ids(citations: Iterable[Citation]) -> Iterator[str]:
    return (citation.source for citation in citations)
