"""How long a sheet takes: from a record to the PDF that is previewed, printed and saved.

Cold is a fresh process: imports, typefaces and the first sheet. Run it from the checkout:

    python -m benchmarks.paper
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from vmc_desktop.answers import Reading
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Citation,
    Edition,
    Highlight,
    Key,
    Panel,
    Quotation,
    Source,
    Statement,
)

RESOURCES = Path(__file__).parents[1] / "resources"
HEAD = ArchiveHead("series", "Conference Series", "Publisher", version="0123456789abcdef")
SENTENCE = "Delegates of twelve countries discussed what lasting partnerships would have to offer. "


def statement(number: int) -> Statement:
    return Statement.of(f"{number}. {SENTENCE * 2}", f"s{number % 12}", f"s{number % 7}")


def panel(number: int) -> Panel:
    key = f"2031/session-{number}"
    speakers = tuple(
        Appearance(
            f"Speaker {n} of Session {number}",
            Key(f"people/speaker-{n}"),
            "Director General",
            "Ministry of the Interior",
            "Ruritania",
            citations=(Citation(f"s{n}"),),
        )
        for n in range(5)
    )
    highlights = tuple(
        Highlight(Key(f"{key}/highlight-{n}"), f"Highlight {n}", (*map(statement, range(3)),))
        for n in range(2)
    )
    quotation = Quotation(
        Key(f"{key}/quotations/q"), SENTENCE, "Speaker 1 of Session 1", (Citation("s1"),)
    )
    return Panel(
        Key(key),
        f"Session {number}: lasting partnerships",
        "panel",
        date="2031-10-23",
        speakers=speakers,
        summary=(*map(statement, range(5)),),
        highlights=highlights,
        quotations=(quotation,),
    )


def reading(sessions: int) -> Reading:
    sources = tuple(
        Source(Key(f"2031/sources/s{n}"), f"Report {n}", "Agency", "2031", "https://example.org/")
        for n in range(12)
    )
    edition = Edition(
        Key("2031"),
        2031,
        theme="Partnerships",
        dates=("2031-10-23", "2031-10-24"),
        panels=(*map(panel, range(sessions)),),
        sources=sources,
    )
    if sessions > 1:
        return Reading(edition.key, HEAD, edition)
    return Reading(edition.panels[0].key, HEAD, edition.without_panels(), edition.panels[0])


def once() -> None:
    """Import, read the typefaces, make one sheet: what the first Ctrl+P costs."""
    start = time.perf_counter()
    from vmc_desktop.render.sheet import Press

    imported = time.perf_counter()
    press = Press(RESOURCES)
    ready = time.perf_counter()
    press.sheet(reading(1))
    print(imported - start, ready - imported, time.perf_counter() - ready)


def cold(runs: int) -> tuple[list[float], ...]:
    command = [sys.executable, "-m", "benchmarks.paper", "once"]
    rows = [
        [
            float(word)
            for word in subprocess.run(command, capture_output=True, check=True).stdout.split()
        ]
        for _ in range(runs)
    ]
    return tuple(map(list, zip(*rows, strict=True)))


def warm(make: Callable[[int], bytes], runs: int) -> list[float]:
    times = []
    for run in range(runs):
        start = time.perf_counter()
        make(run)
        times.append(time.perf_counter() - start)
    return times


def show(name: str, times: list[float], note: str = "") -> None:
    milliseconds = sorted(1000 * one for one in times)
    print(f"{name:44}{statistics.median(milliseconds):10.1f}{milliseconds[-1]:10.1f}  {note}")


def main() -> None:
    from vmc_desktop.render.sheet import Press

    print(f"{'milliseconds':44}{'median':>10}{'worst':>10}")
    imports, opened, first = cold(7)
    show("cold: import of the press", imports)
    show("cold: typefaces", opened)
    show("cold: first sheet of a panel", first)
    press = Press(RESOURCES)
    for name, sessions, runs in (
        ("a panel", 1, 30),
        ("an edition of 10 sessions", 10, 10),
        ("an edition of 300 sessions", 300, 3),
    ):
        record = reading(sessions)

        def changed(run: int, record: Reading = record) -> bytes:
            # Another version each time: nothing of the page may come from the press's memory.
            from dataclasses import replace

            return press.sheet(replace(record, head=replace(HEAD, version=f"{run:012}")))

        pdf = press.sheet(record)
        pages = pdf.count(b"/Type/Page/")
        show(f"warm: {name}", warm(changed, runs), f"{pages} pages, {len(pdf) // 1024} KB")


if __name__ == "__main__":
    once() if "once" in sys.argv else main()
