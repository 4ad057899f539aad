"""How long paper takes: from a record to the PDF that is previewed, printed and saved.

Cold is a fresh process: imports, typefaces and the first sheet. The last lines set the same words
by QTextDocument and QPdfWriter, which write neither tags nor an archival file: what the levels
cost. Wall time and processor time are given: on a busy machine only the second says much. What a
reader waits for, from Ctrl+P to the first page, is `benchmarks/first_paper.py`. Run it from the
checkout:

    python -m benchmarks.paper
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

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
from vmc_desktop.dossier import Dossier, DossierEntry
from vmc_desktop.render.papers import DossierReading, Subject

if TYPE_CHECKING:
    from vmc_desktop.render.sheet import Press

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


def warm(make: Callable[[int], object], runs: int) -> tuple[list[float], list[float]]:
    wall, processor = [], []
    for run in range(runs):
        start, used = time.perf_counter(), time.process_time()
        make(run)
        wall.append(time.perf_counter() - start)
        processor.append(time.process_time() - used)
    return wall, processor


def show(name: str, times: list[float], note: str = "", used: list[float] | None = None) -> float:
    milliseconds = sorted(1000 * one for one in times)
    median = statistics.median(milliseconds)
    said = f"{1000 * statistics.median(used):10.1f}" if used else " " * 10
    print(f"{name:44}{median:10.1f}{milliseconds[-1]:10.1f}{said}  {note}")
    return median


def dossier(highlights: int) -> DossierReading:
    """So many highlights, a heading before every hundred."""
    whole = reading(1)
    edition = whole.edition
    entries, readings = [], []
    for number in range(highlights):
        if number % 100 == 0:
            entries.append(DossierEntry("heading", text=f"Chapter {number // 100 + 1}"))
            readings.append(None)
        made = panel(number)
        one = made.highlights[0]
        entries.append(DossierEntry("record", one.key, note="Ask." if number % 10 == 0 else ""))
        readings.append(Reading(one.key, HEAD, edition, made, one))
    kept = Dossier("d", "A thousand highlights", "For the benchmark.", tuple(entries))
    return DossierReading(kept, HEAD, tuple(readings), (), "2031-11-01")


def by_qt(text: str) -> bytes:
    """The same words by Qt's own writer."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setHtml(text)
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def html_of(subject: Subject) -> str:
    from vmc_desktop.render.files.forms import written

    return written(subject, "html").decode()


def main() -> None:
    from vmc_desktop.render.sheet import Press

    print(f"{'milliseconds':44}{'median':>10}{'worst':>10}{'processor':>10}")
    imports, opened, first = cold(7)
    show("cold: import of the press", imports)
    show("cold: typefaces", opened)
    show("cold: first sheet of a panel", first)
    press = Press(RESOURCES)
    for name, sessions, runs in (
        ("a panel", 1, 30),
        ("an edition of 10 sessions", 10, 10),
        ("an edition of 300 sessions", 300, 1),
    ):
        record = reading(sessions)

        def changed(run: int, record: Reading = record) -> bytes:
            # Another version each time: nothing of the page may come from the press's memory.
            from dataclasses import replace

            return press.sheet(replace(record, head=replace(HEAD, version=f"{run:012}")))

        pdf = press.sheet(record)
        pages = pdf.count(b"/Type/Page/")
        wall, used = warm(changed, runs)
        show(f"warm: {name}", wall, f"{pages} pages, {len(pdf) // 1024} KB", used)
    thousand = dossier(1000)
    pdf = press.sheet(thousand)
    wall, used = warm(lambda _: press.sheet(thousand), 2)
    pages = pdf.count(b"/Type/Page/")
    long = show(
        "a dossier of 1,000 highlights", wall, f"{pages} pages, {len(pdf) // 1024} KB", used
    )
    beside_qt(press, thousand, long)


def beside_qt(press: Press, thousand: DossierReading, long: float) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    record = reading(1)
    wall, used = warm(lambda _: press.sheet(record), 15)
    one = show("a panel again", wall, "", used)
    text = html_of(record)
    wall, used = warm(lambda _: by_qt(text), 15)
    qt = show("QTextDocument: a panel", wall, "", used)
    print(f"{'':44}{one / qt:10.1f} times as long as Qt")
    text = html_of(thousand)
    wall, used = warm(lambda _: by_qt(text), 2)
    qt = show("QTextDocument: the dossier", wall, "", used)
    print(f"{'':44}{long / qt:10.1f} times as long as Qt")
    del application


if __name__ == "__main__":
    once() if "once" in sys.argv else main()
