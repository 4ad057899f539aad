"""Built folders of made-up archives, from records in memory: no files of an archive are written.

What is measured of the building is what catalogue, index and lookup cost; reading an archive's
files comes on top of it.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec

from benchmarks.generated import archive_head, editions, read_edition, topics
from vmc_desktop.domain import Edition
from vmc_desktop.formats.common import Common
from vmc_desktop.store import catalogue, lookup, schema, workshop, writing
from vmc_desktop.store.admission import Admission
from vmc_desktop.store.cache import read_manifest
from vmc_desktop.store.documents import Document, Names, documents
from vmc_desktop.store.hands import Hands, Task, hands_here
from vmc_desktop.store.joining import join, join_beside
from vmc_desktop.store.records import CATALOGUE

CLOCK = time.perf_counter
FEW_SESSIONS = 2_000
"""Up to so many a build starts no other processes, as `store.build` would not."""
NAMES = Names("en", {}, {topic.key: topic.name for topic in topics()})


class _Watch:
    """Adds up stretches of time."""

    def __init__(self) -> None:
        self.wall = self.cpu = 0.0

    def go(self) -> None:
        self.wall -= time.perf_counter()
        self.cpu -= _processors()

    def stop(self) -> None:
        self.wall += time.perf_counter()
        self.cpu += _processors()


def _processors() -> float:
    """Seconds of all processors, those of processes that have ended with them."""
    return sum(os.times()[:4])


def every_document(sessions: int, seed: int) -> Iterator[Document]:
    """The documents of a made-up archive in their order."""
    for edition in newest_first(sessions, seed):
        yield from documents(edition, NAMES)


def newest_first(sessions: int, seed: int) -> list[Edition]:
    return sorted(editions(sessions, seed), key=lambda edition: -edition.year)


def store(sessions: int, seed: int, folder: Path) -> tuple[float, float]:
    """Build a folder that `Library.open` takes; seconds, and those of all processors.

    The texts are made before, and kept as records, one file for each edition.
    """
    folder.mkdir(parents=True)
    made = folder.with_name("editions")
    made.mkdir()
    keys = []
    for edition in editions(sessions, seed):
        (made / edition.key.text).write_bytes(msgspec.json.encode(edition))
        keys.append(edition.key.text)
    watch = _Watch()
    watch.go()
    read = partial(read_edition, made)
    engine = writing.engine_to_write(folder)
    with engine.begin() as connection:
        schema.create_tables(connection)
        common = Common(head=archive_head(), topics=topics())
        writing.write_common(connection, common)
        admission = Admission(folder, connection, NAMES)
        number = hands_here() if sessions > FEW_SESSIONS else 0
        with Hands(number, Task(folder, NAMES, read)) as hands:
            for ready in hands.prepare(keys):
                assert not admission.take(ready, read)
        writing.write_people(connection, common.people)
        keys = list(catalogue.read_edition_keys(connection))

        def rest() -> None:
            schema.create_indexes(connection)
            writing.write_head(connection, common.head)

        join_beside(folder, keys, keys, None, rest)
    engine.dispose()
    workshop.write_manifest(folder, "made", "made", dict.fromkeys(keys, "made"), {})
    watch.stop()
    shutil.rmtree(made)
    return watch.wall, watch.cpu


def replace_edition(folder: Path, before: Path, edition: Edition, edited: int | None) -> float:
    """Make a copy of a built folder with one edition written anew, one of its panels edited.

    This is what `store.build` does when it has read the edition's files.
    """
    if edited is not None:
        panels = list(edition.panels)
        panels[edited] = replace(panels[edited], title="Quetzalcoatlus")
        edition = replace(edition, panels=tuple(panels))
    start = CLOCK()
    key = edition.key.text
    known = read_manifest(before)
    assert known
    own = (f"index/{key}/", f"lookup/{key}.", f"texts/{key}.")
    taken = {n: f for n, f in known.files.items() if "/" in n and not n.startswith(own)}
    taken = {n: f for n, f in taken.items() if n.count("/") == 2 or not n.startswith("index/")}
    shutil.copyfile(before / CATALOGUE, folder / CATALOGUE)
    for name in taken:
        workshop.link(before / name, folder / name)
    engine = writing.engine_to_write(folder)
    with engine.begin() as connection:
        admission = Admission(folder, connection, NAMES, before)
        assert not admission.admit(edition)
        writing.write_head(connection, archive_head())
        if schema.appearances.name in admission.changed:
            writing.write_people(connection, ())
        keys = catalogue.read_edition_keys(connection)
    engine.dispose()
    if join(folder, keys, (key,), before):
        taken[lookup.FILE] = known.files[lookup.FILE]
    workshop.write_manifest(folder, "made", "made", known.editions, taken)
    return CLOCK() - start
