"""How long a search takes: ours beside SQLite FTS5, on the same records in the same run.

    python -m benchmarks.search                     the shipped archive, 1,000 and 10,000 sessions
    python -m benchmarks.search --sizes 0 1000      0 is the shipped archive

Asked are the best 50 hits with marked snippets, the exact total and facets. ``first`` empties all
caches before each question, ``again`` only that of finished answers (a word asked before, in
another question). In ``typing`` the caches are emptied once, before the first key. FTS5 gives the
best 50 with snippets, the total, and counts by year and kind.
Each cell: p50 / p95 / worst, in ms. Made-up archives are the same for the same seed.
"""

from __future__ import annotations

import argparse
import gc
import random
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.generated import archive
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.store.build import build
from vmc_desktop.store.documents import Names, documents
from vmc_desktop.store.library import Library
from vmc_desktop.store.records import Records

SHIPPED = Path(__file__).parents[1] / "archive"
CLASSES = (
    *("rare", "common", "and", "or", "phrase", "not", "prefix 1", "prefix 2", "prefix 4"),
    *("year", "speaker", "typing"),
)
EACH = 24


def measure(work: Callable[[str], object], questions: Sequence[str]) -> list[float]:
    """Milliseconds for each question, ascending."""
    gc.collect()
    taken = []
    for question in questions:
        start = time.perf_counter()
        work(question)
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)


def cell(taken: Sequence[float]) -> str:
    last = len(taken) - 1
    return f"{taken[last // 2]:6.2f} /{taken[round(last * 0.95)]:7.2f} /{taken[-1]:7.2f}"


def questions(library: Library, seed: int) -> dict[str, list[str]]:
    """Questions of each class, from the words that the archive has."""
    chance = random.Random(seed)
    lexicon = library._index.lexicon
    numbers = [n for n, word in enumerate(lexicon.words) if word.isalpha() and len(word) > 3]
    held = {n: _held(library, n) for n in numbers}
    ranked = sorted(numbers, key=lambda n: -held[n])
    words = lexicon.words
    common = [words[n] for n in ranked[:EACH]]
    middle = [words[n] for n in ranked[EACH : EACH * 12]]
    rare = chance.sample([words[n] for n in ranked[len(ranked) // 2 :]], EACH)
    pairs = [(chance.choice(common), chance.choice(middle)) for _ in range(EACH)]
    names = chance.sample(library._lookup.shelves["speaker"].labels, EACH)
    return {
        "rare": [f"{word} " for word in rare],
        "common": [f"{word} " for word in common],
        "and": [f"{a} {b} " for a, b in pairs],
        "or": [f"{a} OR {b} OR {chance.choice(middle)} " for a, b in pairs],
        "phrase": [f'"{pair}"' for pair in _neighbours(library, chance)],
        "not": [f"{a} -{b} " for a, b in pairs],
        "prefix 1": list("abcdefghilmnoprstuvw"),
        "prefix 2": [word[:2] for word in middle[:EACH]],
        "prefix 4": [word[:4] for word in middle[:EACH]],
        "year": [f"year:2020..2023 {word} " for word in common],
        "speaker": [f'speaker:"{name}"' for name in names],
        "typing": [f"{a} {b}"[:n] for a, b in pairs[:8] for n in range(1, len(a) + len(b) + 2)],
    }


def _held(library: Library, number: int) -> int:
    return sum(len(postings.documents) for postings in library._index.postings(number).values())


def _neighbours(library: Library, chance: random.Random) -> list[str]:
    rows = library._connection.execute("SELECT folded FROM texts WHERE length(folded) > 60")
    texts = [text.split() for (text,) in rows.fetchmany(5_000)]
    found = []
    for _ in range(EACH):
        text = chance.choice(texts)
        place = chance.randrange(len(text) - 1)
        found.append(f"{text[place]} {text[place + 1]}")
    return found


class Fts:
    """The same records in SQLite FTS5, with the same weights."""

    def __init__(self, folder: Path) -> None:
        found, _ = read_archive(folder)
        names = Names("en", {}, {topic.key: topic.name for topic in found.topics})
        every = [d for edition in found.editions for d in documents(edition, names)]
        start = time.perf_counter()
        self.db = sqlite3.connect(":memory:")
        self.db.execute("CREATE TABLE records (id INTEGER PRIMARY KEY, year, kind, speakers)")
        self.db.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(title, heading, names, text,"
            " tokenize = 'porter unicode61 remove_diacritics 2', prefix = '1 2 4')"
        )
        for number, document in enumerate(every):
            fields: dict[str, list[str]] = {}
            for passage in document.passages:
                for field, text in passage.indexed:
                    fields.setdefault(field, []).append(text)
            row = [" \n ".join(fields.get(n, ())) for n in ("title", "heading", "names", "text")]
            speakers = "|".join(label for shelf, _, label in document.tags if shelf == "speaker")
            tagged = (number, document.key.year, document.kind, speakers)
            self.db.execute("INSERT INTO records VALUES (?, ?, ?, ?)", tagged)
            self.db.execute(
                "INSERT INTO texts (rowid, title, heading, names, text) VALUES (?, ?, ?, ?, ?)",
                (number, *row),
            )
        self.db.execute("INSERT INTO texts (texts) VALUES ('optimize')")
        self.seconds = time.perf_counter() - start

    def ask(self, question: str) -> None:
        """The best 50 with snippets, the total, and counts by year and kind."""
        where, values = self._where(question)
        self.db.execute(
            "SELECT texts.rowid, snippet(texts, -1, '[', ']', '...', 30) FROM texts"
            f" JOIN records ON records.id = texts.rowid WHERE {where}"
            " ORDER BY bm25(texts, 5, 4, 3, 1) LIMIT 50",
            values,
        ).fetchall()
        for column in ("year", "kind"):
            self.db.execute(
                f"SELECT {column}, count(*) FROM texts JOIN records ON records.id = texts.rowid"
                f" WHERE {where} GROUP BY {column}",
                values,
            ).fetchall()

    def _where(self, question: str) -> tuple[str, tuple[object, ...]]:
        if question.startswith("speaker:"):
            return "speakers LIKE ?", (f"%{question[9:-1]}%",)
        filters = ""
        if question.startswith("year:"):
            filters, question = " AND year BETWEEN 2020 AND 2023", question.partition(" ")[2]
        if not question.endswith((" ", '"')):
            *whole, last = question.split()
            question = " ".join((*(f'"{word}"' for word in whole), f'"{last}"*'))
        return f"texts MATCH ?{filters}", (question.replace(" -", " NOT "),)


def compare(folder: Path, name: str, seed: int, work: Path) -> None:
    """Build, ask and print the table of one archive."""
    built = build(folder, work / f"cache-{name}")
    size = sum(file.stat().st_size for file in built.folder.rglob("*") if file.is_file())
    start = time.perf_counter()
    library = Library.open(built.folder)
    opened = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    first = library.search(Question("migration "), 50)
    answered = (time.perf_counter() - start) * 1000
    fts = Fts(folder)
    outline = library.records.outline()
    print(
        f"\n## {name}: {outline.panels} sessions, {library._index.size} records,"
        f" {len(library._index.lexicon.words)} words"
    )
    print(
        f"built in {built.seconds:.1f} s ({size / 1e6:.1f} MB; FTS5 alone {fts.seconds:.1f} s),"
        f" opened in {opened:.0f} ms, first answer ({first.total} hits) {answered:.1f} ms"
    )
    _readings(built.folder, library)
    asked = questions(library, seed)
    print(f"{'':10} {'ours, first':26} {'ours, again':26} {'FTS5':26} p50: FTS5 / ours first")
    for group in CLASSES:
        some = asked[group]

        _forget(library)
        cold = _each(library, some, cold=group != "typing")
        _each(library, some, cold=False)
        warm = _each(library, some, cold=False)
        fts_taken = measure(fts.ask, some)
        ratio = fts_taken[len(fts_taken) // 2] / cold[len(cold) // 2]
        print(f"{group:10} {cell(cold):26} {cell(warm):26} {cell(fts_taken):26} {ratio:5.1f}x")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process so far, FTS5 and all: {peak:.0f} MB")
    library.close()


def _each(library: Library, some: Sequence[str], cold: bool) -> list[float]:
    """As `measure`, emptying caches between the questions, outside the time."""
    taken = []
    for question in some:
        library._searcher._answers.clear()
        if cold:
            _forget(library)
        start = time.perf_counter()
        library.search(Question(question), 50)
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)


def _forget(library: Library) -> None:
    searcher = library._searcher
    searcher._answers.clear()
    searcher._matcher._known.clear()
    searcher._showcase._kept.clear()
    library._index._lists.clear()
    library._index._kept = 0


def _readings(folder: Path, library: Library) -> None:
    records = Records.open(folder)
    panels = [key for key in library._lookup.keys if key.count("/") == 1][:500]
    taken = measure(lambda key: records.reading(Key(key)), panels)
    outline = measure(lambda _: records.outline(), ["", "", ""])
    print(f"reading a panel {cell(taken)} ms; the outline {outline[1]:.1f} ms")
    records.close()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--sizes", type=int, nargs="*", default=[0, 1_000, 10_000])
    asked.add_argument("--seed", type=int, default=7)
    asked.add_argument("--work", type=Path, help="keep made-up archives here, to use them again")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as place:
        work = given.work or Path(place)
        print(f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}")
        for size in given.sizes:
            folder = SHIPPED if size == 0 else work / f"archive-{size}-{given.seed}"
            if not folder.exists():
                write_archive(archive(size, given.seed), folder)
            compare(folder, str(size) if size else "shipped", given.seed, work)


if __name__ == "__main__":
    main()
