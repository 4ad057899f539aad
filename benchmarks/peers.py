"""The same records in other engines, asked the same: SQLite FTS5, tantivy, Xapian.

Each gives the best 20 with a snippet of each, the exact total, and counts by year and by kind;
weights of the fields are the same wherever an engine has any.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vmc_desktop.store.documents import Document

BEST = 20
FIELDS = {"title": 5.0, "heading": 4.0, "names": 3.0, "text": 1.0}


@dataclass(frozen=True)
class Asked:
    """A question: its class, our text of it, and its words for engines with another language."""

    kind: str
    text: str
    words: tuple[str, ...] = ()


def _row(document: Document) -> dict[str, str]:
    fields: dict[str, list[str]] = {}
    for passage in document.passages:
        for field, text in passage.indexed:
            fields.setdefault(field, []).append(text)
    return {name: " \n ".join(fields.get(name, ())) for name in FIELDS}


def _speakers(document: Document) -> str:
    return "|".join(label for shelf, _, label in document.tags if shelf == "speaker")


class Fts5:
    """SQLite FTS5, in a file."""

    name = "FTS5"

    def __init__(self, every: Iterable[Document], folder: Path) -> None:
        self.seconds = 0.0
        self.db = sqlite3.connect(folder / "fts5.sqlite", isolation_level=None)
        self.db.execute("PRAGMA journal_mode = OFF")
        self.db.execute("CREATE TABLE records (id INTEGER PRIMARY KEY, year, kind, speakers)")
        self.db.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(title, heading, names, text,"
            " tokenize = 'porter unicode61 remove_diacritics 2', prefix = '1 2 4')"
        )
        self.db.execute("BEGIN")
        for number, document in enumerate(every):
            row = _row(document)
            start = time.perf_counter()
            tagged = (number, document.key.year, document.kind, _speakers(document))
            self.db.execute("INSERT INTO records VALUES (?, ?, ?, ?)", tagged)
            self.db.execute(
                "INSERT INTO texts (rowid, title, heading, names, text) VALUES (?, ?, ?, ?, ?)",
                (number, *row.values()),
            )
            self.seconds += time.perf_counter() - start
        start = time.perf_counter()
        self.db.execute("COMMIT")
        self.db.execute("INSERT INTO texts (texts) VALUES ('optimize')")
        self.seconds += time.perf_counter() - start

    def ask(self, asked: Asked) -> int:
        where, values = self._where(asked)
        self.db.execute(
            "SELECT texts.rowid, snippet(texts, -1, '[', ']', '...', 30) FROM texts"
            f" JOIN records ON records.id = texts.rowid WHERE {where}"
            f" ORDER BY bm25(texts, 5, 4, 3, 1) LIMIT {BEST}",
            values,
        ).fetchall()
        total = 0
        for column in ("year", "kind"):
            counts = self.db.execute(
                f"SELECT {column}, count(*) FROM texts JOIN records ON records.id = texts.rowid"
                f" WHERE {where} GROUP BY {column}",
                values,
            ).fetchall()
            total = sum(count for _, count in counts)
        return total

    def _where(self, asked: Asked) -> tuple[str, tuple[object, ...]]:
        words = [f'"{word}"' for word in asked.words]
        match asked.kind:
            case "speaker":
                return "speakers LIKE ?", (f"%{asked.words[0]}%",)
            case "year":
                return "texts MATCH ? AND year BETWEEN 2020 AND 2023", (words[0],)
            case "or":
                return "texts MATCH ?", (" OR ".join(words),)
            case "phrase":
                return "texts MATCH ?", (f'"{" ".join(asked.words)}"',)
            case "near":
                return "texts MATCH ?", (f"NEAR({' '.join(words)}, 5)",)
            case "not":
                return "texts MATCH ?", (" NOT ".join(words),)
            case "prefix 1" | "prefix 2" | "prefix 4" | "typing":
                return "texts MATCH ?", (" ".join(words) + "*",)
        return "texts MATCH ?", (" ".join(words),)


class Tantivy:
    """tantivy, whose snippets and counts are made by its own."""

    name = "tantivy"

    def __init__(self, every: Iterable[Document], folder: Path) -> None:
        import tantivy

        builder = tantivy.SchemaBuilder()
        for field in FIELDS:
            builder.add_text_field(field, stored=True, tokenizer_name="en_stem")
        builder.add_integer_field("year", stored=False, indexed=True, fast=True)
        builder.add_text_field("kind", tokenizer_name="raw", fast=True)
        self.schema = builder.build()
        self.engine = tantivy
        place = folder / "tantivy"
        place.mkdir()
        self.seconds = 0.0
        index = tantivy.Index(self.schema, path=str(place))
        writer = index.writer(heap_size=200_000_000, num_threads=1)
        for document in every:
            row = _row(document)
            start = time.perf_counter()
            writer.add_document(tantivy.Document(year=document.key.year, kind=document.kind, **row))
            self.seconds += time.perf_counter() - start
        start = time.perf_counter()
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self.seconds += time.perf_counter() - start
        self.index, self.searcher = index, index.searcher()
        self.facets = {
            "year": {"terms": {"field": "year", "size": 1000}},
            "kind": {"terms": {"field": "kind", "size": 10}},
        }

    def ask(self, asked: Asked) -> int:
        query = self._query(asked)
        found = self.searcher.search(query, BEST, count=True)
        snippets = self.engine.SnippetGenerator.create(self.searcher, query, self.schema, "text")
        for _, address in found.hits:
            snippets.snippet_from_doc(self.searcher.doc(address)).to_html()
        counts = self.searcher.aggregate(query, self.facets)
        if isinstance(counts, str):
            json.loads(counts)
        return int(found.count)

    def _query(self, asked: Asked) -> object:
        words = asked.words
        parse = self.index.parse_query
        fields = list(FIELDS)
        match asked.kind:
            case "or":
                text = " OR ".join(words)
            case "phrase":
                text = f'"{" ".join(words)}"'
            case "near":
                text = f'"{" ".join(words)}"~5'
            case "not":
                text = f"+{words[0]} -{words[1]}"
            case "year":
                text = f"+{words[0]} +year:[2020 TO 2023]"
            case "prefix 1" | "prefix 2" | "prefix 4" | "typing":
                query, must = self.engine.Query, self.engine.Occur
                begun = query.boolean_query(
                    [
                        (must.Should, query.regex_query(self.schema, f, f"{words[-1]}.*"))
                        for f in fields
                    ]
                )
                whole = [(must.Must, parse(word, fields, FIELDS)) for word in words[:-1]]
                return query.boolean_query([*whole, (must.Must, begun)])
            case _:
                text = " ".join(f"+{word}" for word in words)
        return parse(text, fields, FIELDS)


class Xapian:
    """Xapian; the texts that snippets are cut from lie in its documents."""

    name = "Xapian"

    def __init__(self, every: Iterable[Document], folder: Path) -> None:
        import xapian

        self.engine = xapian
        self.seconds = 0.0
        db = xapian.WritableDatabase(str(folder / "xapian"), xapian.DB_CREATE)
        generator = xapian.TermGenerator()
        self.stemmer = xapian.Stem("en")
        generator.set_stemmer(self.stemmer)
        for document in every:
            row = _row(document)
            start = time.perf_counter()
            entry = xapian.Document()
            generator.set_document(entry)
            for field, text in row.items():
                generator.index_text(text, int(FIELDS[field]))
                generator.increase_termpos(100)
            entry.add_value(0, str(document.key.year))
            entry.add_value(1, document.kind)
            for name in _speakers(document).split("|"):
                entry.add_boolean_term(f"XS{name[:200]}")
            entry.set_data(" ".join(row.values()))
            db.add_document(entry)
            self.seconds += time.perf_counter() - start
        start = time.perf_counter()
        db.commit()
        db.close()
        self.seconds += time.perf_counter() - start
        self.db = xapian.Database(str(folder / "xapian"))
        self.parser = xapian.QueryParser()
        self.parser.set_database(self.db)
        self.parser.set_stemmer(self.stemmer)
        self.parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
        self.parser.set_default_op(xapian.Query.OP_AND)

    def ask(self, asked: Asked) -> int:
        enquire = self.engine.Enquire(self.db)
        enquire.set_query(self._query(asked))
        spies = [self.engine.ValueCountMatchSpy(slot) for slot in (0, 1)]
        for spy in spies:
            enquire.add_matchspy(spy)
        found = enquire.get_mset(0, BEST, self.db.get_doccount())
        for hit in found:
            found.snippet(hit.document.get_data().decode(), 200, self.stemmer)
        for spy in spies:
            list(spy.values())
        return int(found.get_matches_estimated())

    def _query(self, asked: Asked) -> object:
        words, query, flags = asked.words, self.engine.Query, self.engine.QueryParser
        match asked.kind:
            case "speaker":
                return query(f"XS{words[0][:200]}")
            case "or":
                text, flag = " OR ".join(words), flags.FLAG_BOOLEAN
            case "phrase":
                text, flag = f'"{" ".join(words)}"', flags.FLAG_PHRASE
            case "near":
                text, flag = " NEAR/5 ".join(words), flags.FLAG_BOOLEAN
            case "not":
                text, flag = " NOT ".join(words), flags.FLAG_BOOLEAN
            case "prefix 1" | "prefix 2" | "prefix 4" | "typing":
                text, flag = f"{' '.join(words)}*", flags.FLAG_WILDCARD
            case _:
                text, flag = " ".join(words), flags.FLAG_DEFAULT
        found = self.parser.parse_query(text, flag)
        if asked.kind == "year":
            within = query(query.OP_VALUE_RANGE, 0, "2020", "2023")
            found = query(query.OP_FILTER, found, within)
        return found


Peer = Fts5 | Tantivy | Xapian


def installed(wanted: Sequence[str]) -> Iterator[type[Peer]]:
    """FTS5 comes with Python; the others where somebody has put them."""
    known: tuple[tuple[str, type[Peer]], ...] = (
        ("sqlite3", Fts5),
        ("tantivy", Tantivy),
        ("xapian", Xapian),
    )
    for module, peer in known:
        if peer.name not in wanted:
            continue
        try:
            __import__(module)
        except ImportError:
            continue
        yield peer
