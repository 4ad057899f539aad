"""Built folders of made-up archives, from records in memory: no files of an archive are written.

What is measured of the building is what catalogue, index and lookup cost; reading an archive's
files comes on top of it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.generated import archive_head, editions, topics
from vmc_desktop.domain import Edition
from vmc_desktop.formats.common import Common
from vmc_desktop.store import catalogue, lookup, rows, schema, workshop
from vmc_desktop.store.admission import Admission
from vmc_desktop.store.cache import INDEX
from vmc_desktop.store.documents import Document, Names, documents
from vmc_desktop.store.index.merging import merge_segments

CLOCK = time.perf_counter
NAMES = Names("en", {}, {topic.key: topic.name for topic in topics()})


class _Watch:
    """Adds up stretches of time."""

    def __init__(self) -> None:
        self.wall = self.cpu = 0.0

    def go(self) -> None:
        self.wall -= time.perf_counter()
        self.cpu -= time.process_time()

    def stop(self) -> None:
        self.wall += time.perf_counter()
        self.cpu += time.process_time()


def every_document(sessions: int, seed: int) -> Iterator[Document]:
    """The documents of a made-up archive in their order."""
    for edition in newest_first(sessions, seed):
        yield from documents(edition, NAMES)


def newest_first(sessions: int, seed: int) -> list[Edition]:
    return sorted(editions(sessions, seed), key=lambda edition: -edition.year)


def store(sessions: int, seed: int, folder: Path) -> tuple[float, float]:
    """Build a folder that `Library.open` takes; seconds, and those of a processor, texts apart."""
    folder.mkdir(parents=True)
    watch = _Watch()
    watch.go()
    engine = rows.engine_to_write(folder)
    common = Common(head=archive_head(), topics=topics())
    with engine.begin() as connection:
        schema.METADATA.create_all(connection)
        rows.write_common(connection, common)
        admission = Admission(folder, connection, NAMES)
        watch.stop()
        for edition in editions(sessions, seed):
            watch.go()
            assert not admission.admit(edition)
            watch.stop()
        watch.go()
        rows.write_head(connection, common.head, common.people)
        keys = catalogue.read_edition_keys(connection)
    engine.dispose()
    finish(folder, keys)
    watch.stop()
    return watch.wall, watch.cpu


def finish(folder: Path, keys: tuple[str, ...]) -> None:
    merge_segments(folder / INDEX, keys)
    lookup.merge_parts(folder, keys)
    workshop.write_manifest(folder, "made", "made", dict.fromkeys(keys, "made"), {})


def replace_edition(folder: Path, edition: Edition, edited: int | None) -> float:
    """Write one edition anew in a copy of a built folder, one of its panels edited, or none."""
    if edited is not None:
        panels = list(edition.panels)
        panels[edited] = replace(panels[edited], title="Quetzalcoatlus")
        edition = replace(edition, panels=tuple(panels))
    start = CLOCK()
    engine = rows.engine_to_write(folder)
    with engine.begin() as connection:
        assert not Admission(folder, connection, NAMES).admit(edition)
        keys = catalogue.read_edition_keys(connection)
    engine.dispose()
    finish(folder, keys)
    return CLOCK() - start
