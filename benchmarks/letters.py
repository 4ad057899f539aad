"""What each letter of a query costs the library: the search worker's part of a keystroke.

    python -m benchmarks.letters [--archive FOLDER] [--rounds 5] [--first]

Each phrase of `benchmarks.keystroke` is typed letter by letter, and asked is what the window asks:
the answer, the first groups with all their passages, the marks. Counted is the time that this
thread had a processor, the least of the rounds for each letter. Finished answers are forgotten
before each phrase; with ``--first`` everything is, as for a reader who types the first query.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from pathlib import Path

from benchmarks.keystroke import PHRASES
from vmc_desktop.answers import Question
from vmc_desktop.models.search import FIRST
from vmc_desktop.store.build import build
from vmc_desktop.store.index.stems import stem
from vmc_desktop.store.library import Library

SHIPPED = Path(__file__).parents[1] / "archive"
Taken = tuple[float, float, float]


def ask(library: Library, text: str) -> Taken:
    """Milliseconds of the answer, of its groups, and of everything."""
    question = Question(text)
    begun = time.thread_time()
    library.search(question, 0)
    answered = time.thread_time()
    library.groups(question, 0, FIRST)
    grouped = time.thread_time()
    library.marks(question)
    ended = time.thread_time()
    return 1000 * (answered - begun), 1000 * (grouped - answered), 1000 * (ended - begun)


def measure(folder: Path, rounds: int, first: bool) -> dict[str, Taken]:
    """The least of each part, by what stands in the field."""
    found: dict[str, Taken] = {}
    library = Library.open(folder)
    for number in range(rounds + 1):
        for phrase in PHRASES:
            library._searcher._answers.clear()
            if first:
                library.close()
                re.purge()
                stem.cache_clear()
                library = Library.open(folder)
                # What is loaded and made once is not a matter of this query.
                ask(library, "xyz migrat")
            for end in range(1, len(phrase) + 1):
                taken = ask(library, phrase[:end])
                # The first round warms up.
                if number or first:
                    known = found.get(phrase[:end], taken)
                    found[phrase[:end]] = tuple(map(min, known, taken))  # type: ignore[assignment]
    library.close()
    return found


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("--archive", type=Path, default=SHIPPED)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--first", action="store_true")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = build(given.archive, Path(scratch)).folder
        found = measure(folder, given.rounds, given.first)
    print(f"{len(found)} texts; ms of processor time, p50 / p95 / worst")
    for place, name in enumerate(("answer", "groups", "all")):
        taken = sorted(one[place] for one in found.values())
        last = len(taken) - 1
        print(
            f"{name:7}{taken[last // 2]:6.2f} /{taken[round(last * 0.95)]:6.2f} /{taken[-1]:6.2f}"
        )


if __name__ == "__main__":
    main()
