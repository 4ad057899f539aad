"""What the catalogue says of an edition: records in, rows out.

This knows the order of the columns (`schema`) but not SQLAlchemy, which those who only make rows
need not load.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from typing import Any

import msgspec

from vmc_desktop.answers import EditionNumbers, Node
from vmc_desktop.domain import Appearance, Edition, Panel, Source
from vmc_desktop.formats.aliases import claims
from vmc_desktop.outline import above
from vmc_desktop.store.documents import Document, Names
from vmc_desktop.store.records import Line

Row = tuple[Any, ...]
"""The values of a row, in the order of the columns of its table (`schema`)."""
Rows = dict[str, list[Row]]
"""Name of a table -> rows of it."""

_encode = msgspec.json.Encoder().encode


def edition_rows(edition: Edition, documents: Sequence[Document], names: Names) -> Rows:
    """What the catalogue says of an edition, without writing it."""
    panels = {panel.key.text for panel in edition.panels}
    records = [_record_row(edition, n, document, panels) for n, document in enumerate(documents)]
    # Sources are records too, but no part of the reading order.
    records += [_source_record(edition, source) for source in edition.sources]
    return {
        "editions": [_edition_row(edition)],
        "records": records,
        "record_topics": list(_topic_rows(edition, names)),
        "appearances": list(_appearance_rows(edition)),
        "quotations": list(_quotation_rows(edition)),
        "sources": [_source_row(edition, source) for source in edition.sources],
        "aliases": list(_alias_rows(edition)),
    }


def panel_rows(edition: Edition, panel: Panel, first: int, documents: Sequence[Document]) -> Rows:
    """Of the same rows those that differ where title and texts of one panel were edited.

    Args:
        edition: as it is to be.
        panel: the panel.
        first: its place among the edition's records.
        documents: the panel's.
    """
    alone = replace(edition, panels=(panel,), quotations=())
    records = [
        _record_row(edition, first + n, one, {panel.key.text}) for n, one in enumerate(documents)
    ]
    return {
        "editions": [_edition_row(edition)],
        "records": records,
        "quotations": list(_quotation_rows(alone)),
    }


def edition_payload(edition: Edition) -> bytes:
    """What the catalogue keeps of an edition beside its panels."""
    return _encode(edition.without_panels())


def panel_payload(panel: Panel) -> bytes:
    """What is kept of a panel."""
    return _encode(panel)


def record_texts(edition: Edition, documents: Sequence[Document]) -> Iterator[tuple[bytes, bytes]]:
    """What `store.texts` keeps of each record: its passages, and the panel if it is one."""
    panels = {panel.key: panel for panel in edition.panels}
    for document in documents:
        panel = panels.get(document.key)
        passages = _encode([passage.text for passage in document.passages])
        yield passages, b"" if panel is None else panel_payload(panel)


def _edition_row(edition: Edition) -> Row:
    numbers = _numbers(edition)
    return (
        edition.key.text,
        edition.year,
        edition.theme,
        edition.city,
        edition.country,
        edition.dates[0] if edition.dates else "",
        edition.dates[-1] if edition.dates else "",
        numbers.panels,
        numbers.highlights,
        numbers.quotations,
        numbers.sources,
        len(edition.conflicts),
        len(edition.gaps),
        _encode(Line(_node(edition), numbers)),
        edition_payload(edition),
    )


def _numbers(edition: Edition) -> EditionNumbers:
    panels = edition.panels
    return EditionNumbers(
        edition.key,
        edition.year,
        edition.theme,
        len(panels),
        len(edition.highlights) + sum(len(p.highlights) for p in panels),
        len(edition.quotations) + sum(len(p.quotations) for p in panels),
        len(edition.sources),
        edition.theme_official,
        edition.dates,
        edition.city,
    )


def _node(edition: Edition) -> Node:
    panels = tuple(
        Node(
            panel.key,
            panel.title,
            "panel",
            panel.date,
            tuple(Node(h.key, h.heading, "highlight") for h in panel.highlights),
        )
        for panel in edition.panels
    )
    highlights = tuple(Node(h.key, h.heading, "highlight") for h in edition.highlights)
    return Node(edition.key, str(edition.year), "edition", edition.theme, (*panels, *highlights))


def _record_row(edition: Edition, position: int, document: Document, panels: Set[str]) -> Row:
    key = document.key.text
    parent = above(key)
    return (
        key,
        document.kind,
        edition.key.text,
        key if key in panels else parent if parent in panels else "",
        position,
        document.kind != "quotation",
        document.title,
        document.detail,
        _encode(document.path),
    )


def _source_record(edition: Edition, source: Source) -> Row:
    return (source.key.text, "source", edition.key.text, "", -1, False, source.title, "", b"[]")


def _topic_rows(edition: Edition, names: Names) -> Iterator[Row]:
    wholes: tuple[Edition | Panel, ...] = (edition, *edition.panels)
    for record in wholes:
        for topic in dict.fromkeys(record.topics):
            if topic in names.topics:
                yield record.key.text, topic.text, edition.key.text


def _appearance_rows(edition: Edition) -> Iterator[Row]:
    groups: list[tuple[str, str, tuple[Appearance, ...]]] = []
    for held in edition.panels:
        groups.append((held.key.text, "moderator", held.moderators))
        groups.append((held.key.text, "speaker", held.speakers))
    groups.append(("", "announced", edition.announced))
    groups.append(("", "unplaced", edition.unplaced))
    everyone = ((panel, capacity, one) for panel, capacity, some in groups for one in some)
    for position, (panel, capacity, one) in enumerate(everyone):
        yield (
            None,
            edition.key.text,
            panel,
            edition.year,
            position,
            one.person.text,
            capacity,
            one.name,
            one.role,
            one.organisation,
            one.country,
            one.part,
            _encode(one),
        )


def _quotation_rows(edition: Edition) -> Iterator[Row]:
    wholes = [("", edition.quotations), *((p.key.text, p.quotations) for p in edition.panels)]
    for panel, quotations in wholes:
        for quotation in quotations:
            yield (
                quotation.key.text,
                edition.key.text,
                panel,
                quotation.speaker,
                quotation.language,
                quotation.text,
                quotation.original,
                quotation.original_language,
            )


def _source_row(edition: Edition, source: Source) -> Row:
    return (
        source.key.text,
        edition.key.text,
        source.title,
        source.publisher,
        source.published,
        source.kind,
        source.language,
        source.url,
    )


def _alias_rows(edition: Edition) -> Iterator[Row]:
    for position, (alias, key) in enumerate(dict.fromkeys(claims(edition))):
        yield alias, key, position, edition.key.text
