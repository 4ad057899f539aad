"""How long a search takes: ours beside SQLite FTS5, tantivy and Xapian, on the same records.

    python -m benchmarks.search                          the shipped archive, 1,000 and 10,000
    python -m benchmarks.search --sizes 0 1000 100000    sessions; 0 is the shipped archive

Asked are the best 20 with snippets, the exact total, and counts: ours by all seven facets and in
the tree, the peers' by year and kind. tantivy (``pip install --group bench``) and Xapian (the
system's python3-xapian) are there where they are installed; ``--peers`` leaves some out. Of ours,
``first`` empties all caches before each question; ``again`` only that of finished answers. In
``typing`` they are emptied once.

Each question is asked several times and the least time taken, for every engine: what remains is
the work, not what else the machine does. On a busy machine ``--clock cpu`` counts the time that
the asking thread had a processor. Cells: p50 / p95 / worst of the questions, in ms. Made-up
archives are the same for the same seed, and are built from records in memory.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import random
import resource
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import peers, stored
from benchmarks.peers import BEST, Asked
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.store.build import build
from vmc_desktop.store.documents import Document, Names, documents
from vmc_desktop.store.library import Library
from vmc_desktop.store.records import Records

SHIPPED = Path(__file__).parents[1] / "archive"
CLASSES = (
    *("rare", "common", "and", "or", "phrase", "near", "not", "prefix 1", "prefix 2", "prefix 4"),
    *("year", "speaker", "typing"),
)
EACH = 24
TIMES = 3
MOST_EDITED = 10_000
CLOCK = time.perf_counter


def least(work: Callable[[], object], before: Callable[[], None] = lambda: None) -> float:
    """Milliseconds of the quickest of a few times; ``before`` is not counted."""
    taken = []
    for _ in range(TIMES):
        before()
        start = CLOCK()
        work()
        taken.append((CLOCK() - start) * 1000)
    return min(taken)


def cell(taken: Sequence[float]) -> str:
    taken = sorted(taken)
    last = len(taken) - 1
    return f"{taken[last // 2]:6.2f} /{taken[round(last * 0.95)]:7.2f} /{taken[-1]:7.2f}"


def questions(library: Library, texts: Sequence[list[str]], seed: int) -> dict[str, list[Asked]]:
    """Questions of each class, from the words that the archive has."""
    chance = random.Random(seed)
    lexicon = library._index.lexicon
    words = lexicon.words
    numbers = [n for n, word in enumerate(words) if word.isalpha() and len(word) > 3]
    ranked = [words[n] for n in sorted(numbers, key=lambda n: -lexicon.held(n))]
    common, middle = ranked[:EACH], ranked[EACH : EACH * 12]
    rare = chance.sample(ranked[len(ranked) // 2 :], EACH)
    pairs = [(chance.choice(common), chance.choice(middle)) for _ in range(EACH)]
    shelf = library._lookup.shelf("speaker")
    names = chance.sample(shelf.labels if shelf else [], EACH)
    beside = [chance.choice([text for text in texts if len(text) > 5]) for _ in range(EACH)]
    typed = [f"{a} {b}"[:n] for a, b in pairs[:8] for n in range(1, len(a) + len(b) + 2)]
    made: dict[str, list[tuple[str, tuple[str, ...]]]] = {
        "rare": [(f"{word} ", (word,)) for word in rare],
        "common": [(f"{word} ", (word,)) for word in common],
        "and": [(f"{a} {b} ", (a, b)) for a, b in pairs],
        "or": [(f"{a} OR {b} OR {c} ", (a, b, c)) for a, b in pairs for c in [middle[len(b)]]],
        "phrase": [(f'"{t[1]} {t[2]}"', (t[1], t[2])) for t in beside],
        "near": [(f"{t[1]} NEAR/5 {t[4]} ", (t[1], t[4])) for t in beside],
        "not": [(f"{a} -{b} ", (a, b)) for a, b in pairs],
        "prefix 1": [(letter, (letter,)) for letter in "abcdefghilmnoprstuvw"],
        "prefix 2": [(word[:2], (word[:2],)) for word in middle[:EACH]],
        "prefix 4": [(word[:4], (word[:4],)) for word in middle[:EACH]],
        "year": [(f"year:2020..2023 {word} ", (word,)) for word in common],
        "speaker": [(f'speaker:"{name}"', (name,)) for name in names],
        "typing": [(text, tuple(text.split())) for text in typed if text == text.strip()],
    }
    return {kind: [Asked(kind, text, w) for text, w in some] for kind, some in made.items()}


def compare(
    folder: Path,
    every: Callable[[], Sequence[Document]],
    seed: int,
    scratch: Path,
    wanted: Sequence[str],
) -> None:
    """Ask and print the table of one archive."""
    start = time.perf_counter()
    library = Library.open(folder)
    opened = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    first = library.search(Question("migration "), BEST)
    answered = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    again = Library.open(folder)
    reopened = (time.perf_counter() - start) * 1000
    again.close()
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(
        f"{library._index.size} records, {len(library._index.lexicon.words)} words,"
        f" {size / 1e6:.0f} MB on disk\nopened in {opened:.0f} ms (again {reopened:.0f}), the first"
        f" answer ({first.total} hits) {answered:.1f} ms after it"
    )
    _readings(folder, library)
    records = every()
    others = []
    for peer in peers.installed(wanted):
        others.append(peer(records, scratch))
        print(f"{peer.name}: index alone built in {others[-1].seconds:.1f} s")
    texts = [p.indexed[0][1].lower().rstrip(".").split() for d in records for p in d.passages]
    asked = questions(library, texts, seed)
    del records, texts
    gc.collect()
    names = ("ours, first", "ours, again", *(peer.name for peer in others))
    print(f"\n{'':9}" + "".join(f"{name:26}" for name in names) + "p50 of each / ours, first")
    for kind in CLASSES:
        _row(kind, asked[kind], library, others)
    library.close()


def _row(kind: str, some: Sequence[Asked], library: Library, others: Sequence[peers.Peer]) -> None:
    def ours(asked: Asked) -> Callable[[], object]:
        return lambda: library.search(Question(asked.text), BEST)

    answers = library._searcher._answers
    _forget(library)
    before = answers.clear if kind == "typing" else lambda: _forget(library)
    cold = [least(ours(asked), before) for asked in some]
    warm = [least(ours(asked), answers.clear) for asked in some]
    cells, ratios = [cell(cold), cell(warm)], []
    for peer in others:
        if kind == "speaker" and isinstance(peer, peers.Tantivy):
            cells.append("")
            continue
        taken = [least(lambda asked=asked, peer=peer: peer.ask(asked)) for asked in some]  # type: ignore[misc]
        cells.append(cell(taken))
        ratios.append(
            f"{peer.name} {sorted(taken)[len(taken) // 2] / sorted(cold)[len(cold) // 2]:.1f}x"
        )
    print(f"{kind:9}" + "".join(f"{text:26}" for text in cells) + ", ".join(ratios), flush=True)


def _forget(library: Library) -> None:
    searcher = library._searcher
    searcher.close()
    searcher._showcase._kept.clear()
    searcher._understanding._used.clear()
    searcher._understanding._thesaurus._others.cache_clear()


def _readings(folder: Path, library: Library) -> None:
    records = Records.open(folder)
    panels = [key for key in library._lookup.keys if key.count("/") == 1][:500]
    taken = [least(lambda key=key: records.reading(Key(key))) for key in panels]  # type: ignore[misc]
    outline = least(records.outline)
    print(f"reading a panel {cell(taken)} ms; the outline {outline:.1f} ms")
    records.close()


def _stored(size: int, seed: int, folder: Path) -> None:
    """Build in a process of its own, to know its memory."""
    wall, cpu = stored.store(size, seed, folder)
    print(
        f"\n## {size} sessions: catalogue and index built in {wall:.1f} s ({cpu:.1f} s of one",
        end="",
    )
    print(" processor),", end=" ")
    print(
        f"peak memory {_peak():.0f} MB, mapped files and the edition in hand included", flush=True
    )


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _edited(size: int, seed: int, folder: Path, scratch: Path, clock: str) -> None:
    _use(clock)
    stored.CLOCK = CLOCK
    next(stored.every_document(10, seed))
    edition = stored.newest_first(size, seed)[0]
    for what, number in (("one edition", None), ("one edited record", 3)):
        copy = scratch / "edited"
        copy.mkdir()
        seconds = stored.replace_edition(copy, folder, edition, number)
        start = CLOCK()
        library = Library.open(copy)
        hits = library.search(Question("quetzalcoatlus "), BEST).total
        found = CLOCK() - start
        library.close()
        shutil.rmtree(copy)
        print(
            f"{what} anew: written in {seconds * 1000:.0f} ms, opened and found ({hits} hits) in"
            f" {found * 1000:.0f} ms"
        )


def _in_its_own_process(work: Callable[..., None], *given: object) -> None:
    process = multiprocessing.get_context("spawn").Process(target=work, args=given)
    process.start()
    process.join()
    assert process.exitcode == 0


def _shipped(seed: int, scratch: Path, wanted: Sequence[str]) -> None:
    built = build(SHIPPED, scratch / "cache")
    print(f"\n## the shipped archive: read and built in {built.seconds:.2f} s")

    def every() -> list[Document]:
        found, _ = read_archive(SHIPPED)
        names = Names("en", {}, {topic.key: topic.name for topic in found.topics})
        return [d for edition in found.editions for d in documents(edition, names)]

    compare(built.folder, every, seed, scratch, wanted)


def _made(size: int, seed: int, scratch: Path, wanted: Sequence[str], clock: str) -> None:
    folder = scratch / "made"
    _in_its_own_process(_stored, size, seed, folder)
    if size <= MOST_EDITED:
        _in_its_own_process(_edited, size, seed, folder, scratch, clock)
    compare(folder, lambda: list(stored.every_document(size, seed)), seed, scratch, wanted)


def _use(clock: str) -> None:
    global CLOCK
    CLOCK = time.thread_time if clock == "cpu" else time.perf_counter


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("--sizes", type=int, nargs="*", default=[0, 1_000, 10_000])
    asked.add_argument("--seed", type=int, default=7)
    asked.add_argument("--peers", nargs="*", default=["FTS5", "tantivy", "Xapian"])
    asked.add_argument("--clock", choices=("wall", "cpu"), default="wall")
    given = asked.parse_args()
    _use(given.clock)
    print(f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}, {given.clock} time")
    for size in given.sizes:
        with tempfile.TemporaryDirectory() as place:
            if size:
                _made(size, given.seed, Path(place), given.peers, given.clock)
            else:
                _shipped(given.seed, Path(place), given.peers)


if __name__ == "__main__":
    main()
