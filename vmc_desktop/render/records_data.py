"""What a paper tells, as data: the JSON that is attached to a PDF or written as a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from vmc_desktop.answers import (
    PersonReading,
    PersonRecord,
    Reading,
    Results,
    TopicReading,
    TopicRecord,
)
from vmc_desktop.domain import Appearance, Edition, Key
from vmc_desktop.dossier import DossierEntry
from vmc_desktop.render.authority import authority_data
from vmc_desktop.render.charts import Bars, bars_of
from vmc_desktop.render.data import Data, as_data, head_data, plain, results_data
from vmc_desktop.render.papers import DossierReading, Entry, Findings, Subject


def records_data(subject: Subject) -> Data:
    """A record as ``--json`` tells it; a search with all its hits, a dossier entry by entry."""
    if isinstance(subject, Findings):
        hits = tuple(hit for group in subject.groups for hit in group.hits)
        return {
            "archive": head_data(subject.head),
            "day": subject.day,
            **results_data(replace(subject.results, hits=hits)),
        }
    if isinstance(subject, DossierReading):
        return _dossier(subject)
    return _record(subject)


def _record(reading: Entry) -> Data:
    if isinstance(reading, Reading):
        return as_data(reading)
    if isinstance(reading, PersonReading):
        return authority_data(_person(reading), reading.head)
    carriers = tuple(sorted(reading.carriers))
    return authority_data(TopicRecord(reading.topic, reading.narrower, carriers), reading.head)


def _person(reading: PersonReading) -> PersonRecord:
    return PersonRecord(
        reading.person,
        tuple(
            (key, capacity, one)
            for edition in reading.editions
            for key, capacity, one in _appearances(edition)
            if one.person == reading.key
        ),
    )


def _appearances(edition: Edition) -> Iterator[tuple[Key, str, Appearance]]:
    for panel in edition.panels:
        yield from ((panel.key, "moderator", one) for one in panel.moderators)
        yield from ((panel.key, "speaker", one) for one in panel.speakers)
    yield from ((edition.key, "unplaced", one) for one in edition.unplaced)
    yield from ((edition.key, "announced", one) for one in edition.announced)


def _dossier(subject: DossierReading) -> Data:
    dossier = subject.dossier
    once: dict[str, Data] = {}
    for reading in subject.readings:
        if reading is not None and reading.key.text not in once:
            once[reading.key.text] = _record(reading)
    return {
        "title": dossier.title,
        "note": plain(dossier.note),
        "day": plain(subject.day),
        "archive": head_data(subject.head),
        "entries": [
            _entry(entry, _counted(entry, reading, found, subject.years))
            for entry, reading, found in zip_longest(
                dossier.entries, subject.readings, subject.found
            )
        ],
        "records": list(once.values()),
    }


def _counted(
    entry: DossierEntry, reading: Entry | None, found: Findings | None, years: tuple[int, ...]
) -> Bars:
    """The bars of a chart; of any other entry none."""
    counts = found.results if found is not None else reading
    if entry.kind == "chart" and isinstance(counts, Results | PersonReading | TopicReading):
        return bars_of(counts, years)
    return ()


def _entry(entry: DossierEntry, bars: Bars) -> Data:
    made = {
        "kind": entry.kind,
        "key": plain(entry.key),
        "passage": plain(entry.passage),
        "text": plain(entry.text),
        "note": plain(entry.note),
        "state": plain(entry.state),
    }
    return {**made, "years": {str(year): number for year, number in bars}} if bars else made
