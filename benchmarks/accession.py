"""How long it takes from schedule XML to a searchable archive, and how much memory.

    python -m benchmarks.accession                    10,000 sessions in 17 editions
    python -m benchmarks.accession --sessions 2000

The files are made up, the same for the same seed. Goals: 60 s from the files to the first answer
of the search, 5 s from a newer version of one edition to the same, 600 MiB at the most, all
processes together. Where Recoll is installed (``apt install recollcmd``) it indexes the files of
the same archive afterwards.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from xml.sax.saxutils import escape

from benchmarks.generated import Maker
from vmc_desktop.answers import Question
from vmc_desktop.formats.accession.taking import take_in
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.store.build import build
from vmc_desktop.store.library import Library

EDITIONS = 17


def schedule(maker: Maker, year: int, sessions: int) -> str:
    """A schedule with HTML in its abstracts, as frab and pretalx write them."""
    days: dict[str, list[str]] = {f"{year}-02-0{day}": [] for day in (3, 4)}
    for number in range(sessions):
        events = days[sorted(days)[number % 2]]
        people = "".join(
            f'<person id="{maker.chance.randrange(5000)}">{escape(one.name)}</person>'
            for one in maker.appearances(maker.chance.randint(1, 3))
        )
        html = "".join(
            f"<p>{escape(maker.text(maker.chance.randint(20, 60)))} "
            f'<a href="https://example.org/{number}">{escape(maker.word())}</a></p>'
            for _ in range(maker.chance.randint(1, 4))
        )
        minutes = 540 + number // 2 * 5 % 540
        events.append(
            f'<event id="{number}"><start>{minutes // 60:02}:{minutes % 60:02}</start>'
            f"<duration>00:25</duration><room>Room {number % 30}</room>"
            f"<title>{escape(maker.title())}</title><track>Track {number % 40}</track>"
            f"<type>talk</type><language>en</language><abstract>{escape(html)}</abstract>"
            f"<persons>{people}</persons><links><link href='https://example.org/l/{number}'>"
            "Page</link></links></event>"
        )
    told = "".join(
        f'<day index="{number}" date="{day}">{"".join(events)}</day>'
        for number, (day, events) in enumerate(days.items(), 1)
    )
    head = (
        f"<title>Made-up Meeting {year}</title><acronym>mm</acronym><day_change>04:00</day_change>"
    )
    return f"<schedule><conference>{head}</conference>{told}</schedule>"


def answered(archive: Path, cache: Path) -> int:
    """Build what is missing and search; how many hits."""
    with closing(Library.open(build(archive, cache).folder)) as library:
        return library.search(Question("migration ")).total


def busy() -> float:
    """Seconds of the processor, of this process and those that it started."""
    told = os.times()
    return told.user + told.system + told.children_user + told.children_system


def resident() -> float:
    """MiB that this process and those that it started hold now; 0 where /proc does not tell."""
    parents: dict[str, list[str]] = {}
    sizes: dict[str, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            # It ended meanwhile.
            continue
        parents.setdefault(words[1], []).append(folder.name)
        sizes[folder.name] = int(words[21]) * os.sysconf("SC_PAGE_SIZE")
    some, total = [str(os.getpid())], 0
    while some:
        one = some.pop()
        total += sizes.get(one, 0)
        some += parents.get(one, [])
    return total / 1024 / 1024


@contextmanager
def watched() -> Iterator[list[float]]:
    """Asks five times a second how much is held; the largest stands in the list."""
    peak, ended = [0.0], threading.Event()

    def watch() -> None:
        while not ended.wait(0.2):
            peak[0] = max(peak[0], resident())

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield peak
    finally:
        ended.set()
        thread.join()


def recoll(archive: Path, home: Path) -> None:
    """Let Recoll index the archive's files, where it is installed."""
    program = shutil.which("recollindex")
    if program is None:
        print("Recoll is not installed")
        return
    conf = home / "recoll"
    conf.mkdir()
    (conf / "recoll.conf").write_text(f"topdirs = {archive}\nloglevel = 1\n", encoding="utf-8")
    start, spent = time.perf_counter(), busy()
    with watched() as peak:
        subprocess.run([program, "-c", str(conf), "-z"], check=True, capture_output=True)
    print(
        f"Recoll indexed the archive in {time.perf_counter() - start:.1f} s, "
        f"of the processor {busy() - spent:.1f} s, peak {peak[0] - resident():.0f} MiB"
    )


def run(home: Path, sessions: int) -> None:
    maker = Maker(7)
    files = home / "files"
    files.mkdir()
    for number in range(EDITIONS):
        share = sessions // EDITIONS + (number < sessions % EDITIONS)
        text = schedule(maker, 2008 + number, share)
        (files / f"{2008 + number}.xml").write_text(text, encoding="utf-8")
    archive, cache = home / "archive", home / "cache"
    with watched() as peak:
        first(files, archive, cache)
        again(files / "2024.xml", archive, cache)
    print(f"peak memory of all processes {peak[0]:.0f} MiB")
    print(f"problems: {len(read_archive(archive)[1])}")
    recoll(archive, home)


def first(files: Path, archive: Path, cache: Path) -> None:
    """All editions, from the files to the first answer."""
    start, spent = time.perf_counter(), busy()
    report = take_in([files], archive)
    taken, taken_busy = time.perf_counter(), busy()
    hits = answered(archive, cache)
    end, end_busy = time.perf_counter(), busy()
    number = sum(len(one.added) for one in report.taken)
    print(f"{number:,} sessions in {len(report.taken)} editions, {hits:,} hits")
    print(
        f"taken in {taken - start:.1f} s, searchable {end - taken:.1f} s, "
        f"together {end - start:.1f} s"
    )
    # On a machine that others use too, this is what tells.
    print(f"of the processor: {taken_busy - spent:.1f} s and {end_busy - taken_busy:.1f} s")


def again(newest: Path, archive: Path, cache: Path) -> None:
    """A newer version of one edition."""
    text = newest.read_text(encoding="utf-8")
    chance = random.Random(1)
    for _ in range(20):
        text = text.replace(f"Room {chance.randrange(30)}<", "Great Hall<", 1)
    newest.write_text(text, encoding="utf-8")
    start, spent = time.perf_counter(), busy()
    (one,) = take_in([newest], archive).taken
    taken, taken_busy = time.perf_counter(), busy()
    answered(archive, cache)
    end = time.perf_counter()
    print(
        f"again: {len(one.changed)} changed, taken in {taken - start:.1f} s, "
        f"searchable {end - taken:.1f} s; of the processor {taken_busy - spent:.1f} s and "
        f"{busy() - taken_busy:.1f} s"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=10_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        run(Path(home), chosen.sessions)


if __name__ == "__main__":
    main()
