"""Kept seeds changed at random and read, as many as one likes; each run can be repeated.

    script/torture mutate [EXECUTIONS [SEED [PARSER...]]]

The executions are shared out among all parsers, the quick ones try more. Says for each parser how
many it tried in how many seconds of the processor, and what it found; an input that was answered by
neither an answer nor a refusal is written beside, to become a seed.
"""

from __future__ import annotations

import random
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from torturing.parsers import PARSERS, Parser

_LARGEST = 200_000
_CLOCK = hasattr(signal, "setitimer")
_PATIENCE = 20
"""Seconds of the processor that one input may take."""


class Mutator:
    """Makes inputs from seeds: cut, doubled, spliced, with words of the language put in."""

    def __init__(self, seeds: list[bytes], words: tuple[str, ...], seed: str) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - no secret
        self._seeds = seeds or [b""]
        self._words = [one.encode("utf-8") for one in words] or [b" "]
        self._changes = (
            self._cut, self._put, self._put, self._flip, self._double, self._splice, self._number,
            self._letters,
        )  # fmt: skip

    def make(self) -> bytes:
        """Another input."""
        data = self._chance.choice(self._seeds)
        for _ in range(self._chance.choice((1, 1, 2, 3, 5, 8))):
            data = self._chance.choice(self._changes)(data)
        return data[:_LARGEST]

    def _place(self, data: bytes) -> int:
        return self._chance.randint(0, len(data))

    def _cut(self, data: bytes) -> bytes:
        at = self._place(data)
        return data[:at] + data[at + self._chance.choice((1, 1, 2, 8, 64)) :]

    def _put(self, data: bytes) -> bytes:
        at = self._place(data)
        return data[:at] + self._chance.choice(self._words) + data[at:]

    def _flip(self, data: bytes) -> bytes:
        if not data:
            return data
        at = self._chance.randrange(len(data))
        return data[:at] + bytes((self._chance.randrange(256),)) + data[at + 1 :]

    def _double(self, data: bytes) -> bytes:
        first, last = sorted((self._place(data), self._place(data)))
        times = self._chance.choice((2, 2, 3, 40))
        return data[:first] + data[first:last][: _LARGEST // times] * times + data[last:]

    def _splice(self, data: bytes) -> bytes:
        other = self._chance.choice(self._seeds)
        return data[: self._place(data)] + other[self._place(other) :]

    def _number(self, data: bytes) -> bytes:
        at = self._place(data)
        one = self._chance.choice((b"0", b"-1", b"99999999999999999999", b"1e999", b"\xd9\xa3"))
        return data[:at] + one + data[at:]

    def _letters(self, data: bytes) -> bytes:
        at = self._place(data)
        some = "\u202e\u2066\u0301\u00a0\ufeff\u2028\x85\x0c\U0001f600ßİﬁ٣’\0"
        return data[:at] + self._chance.choice(some).encode() + data[at:]


@dataclass
class Found:
    """What came of one parser."""

    parser: str
    tried: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    slow: bytes = b""
    faults: dict[str, bytes] = field(default_factory=dict)
    """The first input for each kind of fault, by its place."""

    def line(self) -> str:
        pace = self.tried / self.seconds if self.seconds else 0
        return (
            f"{self.parser}: {self.tried} executions, {self.seconds:.0f} s, {pace:.0f} a second, "
            f"slowest {self.slowest:.2f} s; {len(self.faults) or 'no'} kinds of fault"
        )


class TooLong(Exception):
    """One input took more of the processor than any should."""


def _ring(*_: object) -> None:
    raise TooLong


def mutate(parser: Parser, executions: int, seed: int) -> Found:
    """Try the seeds, then so many changed ones."""
    seeds = parser.seeds()
    mutator = Mutator(seeds, parser.words, f"{seed} {parser.name}")
    found = Found(parser.name)
    before = signal.signal(signal.SIGVTALRM, _ring) if _CLOCK else None
    begun = time.process_time()
    for number in range(executions):
        _try(parser, seeds[number] if number < len(seeds) else mutator.make(), found)
    if _CLOCK:
        signal.signal(signal.SIGVTALRM, before)
    found.seconds = time.process_time() - begun
    return found


def _try(parser: Parser, data: bytes, found: Found) -> None:
    start = time.process_time()
    if _CLOCK:
        signal.setitimer(signal.ITIMER_VIRTUAL, _PATIENCE)
    try:
        parser.attempt(data)
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is what is looked for
        last = traceback.extract_tb(fault.__traceback__)[-1]
        place = f"{type(fault).__name__} in {Path(last.filename).name}:{last.lineno}: {fault}"[:200]
        found.faults.setdefault(place.split(": ")[0], data)
    finally:
        if _CLOCK:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    found.tried += 1
    took = time.process_time() - start
    if took > found.slowest:
        found.slowest, found.slow = took, data


def main(words: list[str]) -> int:
    """EXECUTIONS SEED [PARSER...]; 1 where something was found."""
    executions = int(words[0]) if words else 1_000_000
    seed = int(words[1]) if len(words) > 1 else 1
    folder = Path(tempfile.gettempdir()) / "torture-found"
    bad = 0
    for parser in PARSERS:
        if words[2:] and parser.name not in words[2:]:
            continue
        found = mutate(parser, max(1, executions * parser.share // 1000), seed)
        sys.stdout.write(f"{found.line()}\n")
        kept = {**found.faults, **({"slow": found.slow} if found.slowest > 2 else {})}
        for number, (what, data) in enumerate(kept.items()):
            folder.mkdir(exist_ok=True)
            file = folder / f"{parser.name}-{seed}-{number}"
            file.write_bytes(data)
            sys.stdout.write(f"    {what}: {file} ({len(data)} bytes) {data[:80]!r}\n")
        sys.stdout.flush()
        bad += len(found.faults)
    return 1 if bad else 0
