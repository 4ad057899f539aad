"""Whether catalogue and index say what the archive's files say: a check of our own work."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from vmc_desktop.domain import Archive
from vmc_desktop.store import cache
from vmc_desktop.store.documents import FACETS, Document, Names, documents
from vmc_desktop.store.folding import words
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.query_tree import Phrase
from vmc_desktop.store.showing import Showcase

_NAMED = 5


def differences(
    folder: Path, archive: Archive, connection: sqlite3.Connection, holding: Holding
) -> list[str]:
    """What differs between an archive and what was built of it, one sentence each.

    Args:
        folder: the built folder.
        archive: the archive, read anew.
        connection: the catalogue.
        holding: the index and the values of records.
    """
    fresh = _fresh(archive)
    found = list(_of_manifest(folder))
    found += _of_keys(fresh, connection, holding)
    if [one.key.text for one in fresh] == list(holding.keys):
        # Record by record only where each number means the same record.
        found += _of_texts(fresh, connection)
        found += _of_words(fresh, holding)
        found += _of_values(fresh, holding)
    return found


def _fresh(archive: Archive) -> list[Document]:
    names = Names(
        archive.head.languages[0],
        {person.key: (person.name, *person.variants) for person in archive.people},
        {topic.key: topic.name for topic in archive.topics},
    )
    newest_first = sorted(archive.editions, key=lambda edition: -edition.year)
    return [document for edition in newest_first for document in documents(edition, names)]


def _of_manifest(folder: Path) -> Iterator[str]:
    manifest = cache.read_manifest(folder)
    if manifest is None or not cache.has_content(folder, manifest):
        yield f"{folder}: files are not what the manifest says."


def _of_keys(
    fresh: Sequence[Document], connection: sqlite3.Connection, holding: Holding
) -> Iterator[str]:
    asked = "SELECT key FROM records WHERE kind != 'source'"
    archive = {document.key.text for document in fresh}
    catalogue = {key for (key,) in connection.execute(asked)}
    index = set(holding.keys)
    for name, known in (("catalogue", catalogue), ("index", index)):
        for key in sorted(archive - known):
            yield f"{key}: not in the {name}."
        for key in sorted(known - archive):
            yield f"{key}: in the {name}, but not in the archive."
    if archive == index and [one.key.text for one in fresh] != list(holding.keys):
        yield "The index has the records in another order than the archive."


def _of_texts(fresh: Sequence[Document], connection: sqlite3.Connection) -> Iterator[str]:
    showcase = Showcase(connection)
    for document in fresh:
        (shown,) = showcase.show([document.key.text])
        title = document.title
        texts = [one.text for one in document.passages if one.text != title]
        if shown.title != title or shown.path != document.path:
            yield f"{document.key}: the catalogue has another title."
        if list(shown.passages) != texts:
            yield f"{document.key}: the catalogue has other texts."


def _of_words(fresh: Sequence[Document], holding: Holding) -> Iterator[str]:
    """The words of each record in the index against those of its texts, cut anew."""
    indexed: list[set[str]] = [set() for _ in fresh]
    for word in holding.words:
        for record in holding.records(holding.matching(Phrase((word,)))):
            indexed[record].add(word)
    for document, has in zip(fresh, indexed, strict=True):
        texts = (text for passage in document.passages for _, text in passage.indexed)
        should = {word for text in texts for word in words(text)}
        if should - has:
            yield f"{document.key}: the index lacks {_few(should - has)}."
        if has - should:
            yield f"{document.key}: the index has {_few(has - should)} of its own."


def _of_values(fresh: Sequence[Document], holding: Holding) -> Iterator[str]:
    """How many records carry each value."""
    for facet in FACETS:
        should = Counter(
            identity for one in fresh for shelf, identity, _ in one.tags if shelf == facet
        )
        has = Counter(dict(zip(holding.identities(facet), holding.carriers(facet), strict=True)))
        wrong = sorted(value for value in should | has if should[value] != has[value])
        for value in wrong:
            yield f"{facet} “{value}”: {has[value]} records in the index, {should[value]} in truth."


def _few(some: Iterable[str]) -> str:
    ordered = sorted(some)
    more = f" and {len(ordered) - _NAMED} more" if len(ordered) > _NAMED else ""
    return ", ".join(f"“{word}”" for word in ordered[:_NAMED]) + more
