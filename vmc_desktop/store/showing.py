"""Records as hits show them: fetched once, their words cut once, kept while one types."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from vmc_desktop.domain import Key, KindOfRecord
from vmc_desktop.store.told import Spans, Told

_KEPT = 2_000
_AT_ONCE = 500

_texts = msgspec.json.Decoder(tuple[str, ...])


@dataclass(frozen=True, slots=True)
class Shown:
    """What a hit shows of a record; ``passages`` are in reading order, without the title.

    ``told`` is all of it, title first, a line after another: a query looks through it at once.
    ``starts`` is where each begins there, and where another one would.
    """

    key: Key
    kind: KindOfRecord
    year: int
    title: Told
    path: tuple[str, ...]
    passages: tuple[str, ...]
    detail: str
    told: Told
    starts: list[int]

    def parted(self, spans: Spans) -> tuple[Spans, dict[int, Spans]]:
        """The spans of ``told``: those of the title, and by passage where there are any."""
        found: dict[int, list[tuple[int, int]]] = {}
        starts, limit, begin, some = self.starts, 0, 0, list[tuple[int, int]]()
        for start, end in spans:
            if start >= limit:
                number = bisect_right(starts, start)
                begin, limit = starts[number - 1 : number + 1]
                some = found[number - 2] = []
            some.append((start - begin, end - begin))
        title = tuple(found.pop(-1, ()))
        return title, {number: tuple(some) for number, some in found.items()}


_ASKED = (
    "SELECT r.key, r.kind, e.year, r.title, r.detail, r.path, passages_of(r.edition, r.position) "
    "FROM records r JOIN editions e ON e.key = r.edition WHERE r.key IN ({})"
)


class Showcase:
    """Gives records to be shown; keystroke after keystroke asks for much the same."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: OrderedDict[str, Shown] = OrderedDict()

    def show(self, keys: Sequence[str]) -> list[Shown]:
        """The records with these keys, in this order."""
        self._fetch([key for key in keys if key not in self._kept])
        found = [self._kept[key] for key in keys]
        for key in keys:
            self._kept.move_to_end(key)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

    def titles(self) -> list[tuple[str, str]]:
        """(key, title) of the editions and panels."""
        asked = "SELECT key, title FROM records WHERE kind IN ('edition', 'panel')"
        return self._connection.execute(asked).fetchall()

    def _fetch(self, keys: Sequence[str]) -> None:
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            asked = _ASKED.format(",".join("?" * len(some)))
            for key, kind, year, title, detail, path, passages in self._connection.execute(
                asked, some
            ):
                texts = _texts.decode(passages)
                if title in texts:
                    texts = tuple(text for text in texts if text != title)
                starts = [0]
                for text in (title, *texts):
                    starts.append(starts[-1] + len(text) + 1)
                self._kept[key] = Shown(
                    Key(key),
                    kind,
                    year,
                    Told(title),
                    _texts.decode(path),
                    texts,
                    detail,
                    Told("\n".join((title, *texts))),
                    starts,
                )
