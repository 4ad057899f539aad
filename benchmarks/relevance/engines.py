"""Three ways to rank the same records: ours, plain Whoosh, SQLite FTS5.

The other two get the very texts of our documents, in the same fields. Each is asked twice: as it
comes, where all words must be there, and with OR between the words, which fails less and is the
harder one to beat.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from whoosh.analysis import StemmingAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import AndGroup, MultifieldParser, OrGroup

from vmc_desktop.answers import Question
from vmc_desktop.store.documents import Document
from vmc_desktop.store.library import Library

Engine = Callable[[str], list[str]]
"""A question as typed -> keys of records, best first."""

FIELDS = ("title", "heading", "names", "text")
DEPTH = 50


def ours(folder: Path) -> Engine:
    """Our own search, on a built folder; the question ends with a blank, as after Enter."""
    library = Library.open(folder)

    def ask(question: str) -> list[str]:
        return [hit.key.text for hit in library.search(Question(f"{question} "), DEPTH).hits]

    return ask


def whoosh(documents: Iterable[Document], every_word: bool) -> Engine:
    """Whoosh with its defaults: stemming analyser, multi-field parser, BM25F."""
    fields = {field: TEXT(analyzer=StemmingAnalyzer()) for field in FIELDS}
    schema = Schema(key=ID(stored=True), **fields)
    index = RamStorage().create_index(schema)
    writer = index.writer()
    for document in documents:
        writer.add_document(key=document.key.text, **_fields(document))
    writer.commit()
    searcher = index.searcher()
    parser = MultifieldParser(list(FIELDS), schema, group=AndGroup if every_word else OrGroup)

    def ask(question: str) -> list[str]:
        return [hit["key"] for hit in searcher.search(parser.parse(question), limit=DEPTH)]

    return ask


def fts5(documents: Iterable[Document], every_word: bool) -> Engine:
    """SQLite FTS5 with the Porter stemmer and bm25(), one column for each field."""
    connection = sqlite3.connect(":memory:")
    columns = ", ".join(FIELDS)
    connection.execute(
        f"CREATE VIRTUAL TABLE records USING fts5(key UNINDEXED, {columns}, tokenize='porter')"
    )
    for document in documents:
        fields = _fields(document)
        connection.execute(
            "INSERT INTO records VALUES (?, ?, ?, ?, ?)",
            (document.key.text, *(fields[field] for field in FIELDS)),
        )
    found = "SELECT key FROM records WHERE records MATCH ? ORDER BY bm25(records), rowid LIMIT ?"

    def ask(question: str) -> list[str]:
        # What is quoted stays a phrase; every other word is quoted, so none is an operator.
        parts = re.findall(r'"[^"]+"|\w+', question)
        phrases = [part if part.startswith('"') else f'"{part}"' for part in parts]
        text = (" " if every_word else " OR ").join(phrases)
        return [key for (key,) in connection.execute(found, (text, DEPTH))]

    return ask


def _fields(document: Document) -> dict[str, str]:
    texts: dict[str, list[str]] = {field: [] for field in FIELDS}
    for passage in document.passages:
        for field, text in passage.indexed:
            texts[field].append(text)
    return {field: "\n".join(some) for field, some in texts.items()}
