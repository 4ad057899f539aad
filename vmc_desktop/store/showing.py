"""Records as hits show them: fetched once, their words cut once, kept while one types."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

import msgspec

from vmc_desktop.domain import Key, KindOfRecord
from vmc_desktop.errors import CacheError
from vmc_desktop.store.marks import Marks
from vmc_desktop.store.told import Spans, Told
from vmc_desktop.wording import tr

_KEPT = 2_000
_AT_ONCE = 500
_JOINED = 4
"""So many lists of records are kept as one text, with what was found in it."""

_texts = msgspec.json.Decoder(tuple[str, ...])


class Shown(NamedTuple):
    """What a hit shows of a record; ``passages`` are in reading order, without the title.

    ``told`` is all of it, title first, a line after another: a query looks through it at once.
    ``starts`` is where each begins there, and where another one would.
    """

    key: Key
    kind: KindOfRecord
    year: int
    title: str
    path: tuple[str, ...]
    passages: tuple[str, ...]
    detail: str
    told: Told
    starts: list[int]

    def headed(self) -> Shown:
        """The same with its title alone."""
        return self._replace(passages=(), told=Told(self.title), starts=[0, len(self.title) + 1])

    def parted(
        self, spans: Spans, before: int = 0, most: int | None = None
    ) -> tuple[Spans, dict[int, Spans]]:
        """The spans of ``told``: those of the title, and by passage where there are any.

        Args:
            spans: them, in order.
            before: where ``told`` begins in the text that the spans are of.
            most: of how many passages they are wanted; None: of all.
        """
        title: Spans = ()
        passages: dict[int, Spans] = {}
        starts, place, last = self.starts, 0, len(spans)
        while place < last:
            number = bisect_right(starts, spans[place][0] - before)
            begin = starts[number - 1] + before
            end = bisect_left(spans, (starts[number] + before, 0), place)
            if number > 1 and len(passages) == most:
                break
            some = tuple([(start - begin, stop - begin) for start, stop in spans[place:end]])
            if number > 1:
                passages[number - 2] = some
            else:
                title = some
            place = end
        return title, passages


_ASKED = (
    "SELECT r.key, r.kind, e.year, r.title, r.detail, r.path, passages_of(r.edition, r.position) "
    "FROM records r JOIN editions e ON e.key = r.edition WHERE r.key IN ({})"
)


class Showcase:
    """Gives records to be shown; keystroke after keystroke asks for much the same."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: OrderedDict[str, Shown] = OrderedDict()
        self._joined = lru_cache(_JOINED)(Told.joined)

    def show(self, keys: Sequence[str]) -> list[Shown]:
        """The records with these keys, in this order."""
        self._fetch([key for key in keys if key not in self._kept])
        found = [self._kept[key] for key in keys]
        for key in keys:
            self._kept.move_to_end(key)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

    def parted(
        self, shown: Sequence[Shown], marks: Marks, most: int | None = None
    ) -> list[tuple[Spans, dict[int, Spans]]]:
        """What is marked in each of these, by title and passage; all are looked through at once."""
        spans = marks.spans(self._joined(tuple([one.told for one in shown]))) if marks else ()
        found, before, first = [], 0, 0
        for one in shown:
            end = before + one.starts[-1]
            last = bisect_left(spans, (end, 0), first)
            found.append(one.parted(spans[first:last], before, most))
            before, first = end, last
        return found

    def titles(self) -> list[tuple[str, str]]:
        """(key, title) of the editions and panels."""
        asked = "SELECT key, title FROM records WHERE kind IN ('edition', 'panel')"
        return self._rows(asked, ())

    def _fetch(self, keys: Sequence[str]) -> None:
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            asked = _ASKED.format(",".join("?" * len(some)))
            for key, kind, year, title, detail, path, passages in self._rows(asked, some):
                texts = _texts.decode(passages)
                if title in texts:
                    texts = tuple([text for text in texts if text != title])
                every = (title, *texts)
                self._kept[key] = Shown(
                    Key(key),
                    kind,
                    year,
                    title,
                    _texts.decode(path),
                    texts,
                    detail,
                    Told("\n".join(every)),
                    [0, *accumulate([len(text) + 1 for text in every])],
                )

    def _rows(self, asked: str, values: Sequence[str]) -> list[Any]:
        try:
            return self._connection.execute(asked, values).fetchall()
        except sqlite3.Error as fault:
            # Somebody cleared the cache, or the disk with it went away. What is open does not know.
            _, _, file = self._connection.execute("PRAGMA database_list").fetchone()
            raise CacheError(
                file,
                tr("Errors", "what was kept of the archive cannot be read any more."),
                tr("Errors", "Load the archive again."),
            ) from fault
