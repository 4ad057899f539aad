"""Made-up archives of any size, the same for the same seed: for benchmarks and tests of the store.

Words follow Zipf's law over a vocabulary of English field words and words made of syllables, with
plurals and -ing forms; some quotations have a German or French original.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from vmc_desktop.domain import (
    Appearance,
    Archive,
    ArchiveHead,
    Citation,
    Conflict,
    Edition,
    Highlight,
    Key,
    Panel,
    Quotation,
    Source,
    Statement,
    Topic,
)
from vmc_desktop.errors import Problem
from vmc_desktop.formats.slug import slug


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FIELD = _split(
    "the of and in to for on a with was by from at be that as more their between not "
    "migration return partnership asylum policy border labour refugee country protection state "
    "development cooperation agreement route skill reintegration diaspora climate city health "
    "education employer visa pathway smuggling trafficking data crisis funding region minister "
    "speaker participant panel conference government institution programme dialogue framework "
    "europe africa asia vienna union commission bank international regular irregular legal safe"
)
GERMAN = _split("die der und zu Rückkehr Partnerschaft Migration Schutz Grenze wird nicht mehr")
FRENCH = _split("la le et de retour partenariat migration protection frontière sera pas plus")
FIRST = _split("Anna İsmail Péter Marko Élodie Wolf Siân Łukasz Søren Zoë José Aïcha Müge John")
ROLES = ("Minister", "Director", "Professor", "Commissioner", "Head of Unit", "Ambassador")
KINDS = ("panel", "keynote", "roundtable", "opening", "workshop")
COUNTRIES = tuple(f"{name}land" for name in ("Aar", "Bel", "Cor", "Dun", "Es", "Fin", "Gal", "Hol"))
_WORDS, _MANY_WORDS = 12_000, 50_000
"""A large archive says more different things."""
_ONSETS = _split("b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w z")
_VOWELS = _split("a e i o u ai ea io ou")
_ENDS = ("", "n", "r", "s", "l", "t", "nd", "rk", "st", "m")
_ENDINGS = ("", "s", "ing", "ed", "er", "ation")


@cache
def vocabulary(size: int = _WORDS) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Words, commonest first, and their running weights."""
    chance = random.Random(1)
    words = dict.fromkeys(FIELD)
    while len(words) < size:
        syllables = chance.choice((1, 2, 2, 3))
        root = "".join(
            chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(syllables)
        ) + chance.choice(_ENDS)
        for ending in _ENDINGS[: chance.randint(1, len(_ENDINGS))]:
            words.setdefault(root + ending)
    weights = (1 / (rank + 3) ** 1.05 for rank in range(len(words)))
    return tuple(words), tuple(itertools.accumulate(weights))


class Maker:
    """Makes the records of one archive."""

    def __init__(self, seed: int, words: int = _WORDS) -> None:
        self.chance = random.Random(seed)
        self.words, self.weights = vocabulary(words)
        surnames = [self.word().title() + "ić" * (n % 7 == 0) for n in range(900)]
        self.names = [f"{self.chance.choice(FIRST)} {name}" for name in surnames]
        self.organisations = [f"{self.word().title()} {self.word().title()}" for _ in range(200)]

    def word(self) -> str:
        return self.chance.choices(self.words, cum_weights=self.weights)[0]

    def text(self, words: int) -> str:
        some = self.chance.choices(self.words, cum_weights=self.weights, k=words)
        return " ".join(some).capitalize() + "."

    def statement(self) -> Statement:
        return Statement.of(self.text(self.chance.randint(10, 28)), f"s{self.chance.randint(1, 9)}")

    def statements(self, most: int) -> tuple[Statement, ...]:
        return tuple(self.statement() for _ in range(self.chance.randint(1, most)))

    def title(self) -> str:
        return self.text(self.chance.randint(3, 8)).rstrip(".").title()

    def appearance(self) -> Appearance:
        name = self.chance.choice(self.names)
        return Appearance(
            name,
            Key(f"people/{slug(name)}"),
            self.chance.choice(ROLES),
            self.chance.choice(self.organisations),
            self.chance.choice(COUNTRIES),
            citations=(Citation("s1"),),
        )

    def appearances(self, most: int) -> tuple[Appearance, ...]:
        found = {one.person: one for one in (self.appearance() for _ in range(most))}
        return tuple(found.values())

    def panel(self, year: int, number: int) -> Panel:
        key = f"{year}/session-{number}"
        speakers = self.appearances(self.chance.randint(1, 5))
        return Panel(
            Key(key),
            self.title(),
            self.chance.choice(KINDS),
            date=f"{year}-10-{10 + number % 3}",
            moderators=self.appearances(1),
            speakers=speakers,
            questions=(self.text(9),),
            topics=(Key(f"topics/topic-{self.chance.randrange(30)}"),),
            citations=(Citation("s2"),),
            summary=self.statements(5),
            highlights=tuple(
                Highlight(Key(f"{key}/highlight-{n}"), self.title(), self.statements(3))
                for n in range(self.chance.randint(0, 3))
            ),
            quotations=tuple(
                self.quotation(Key(f"{key}/quotations/q{n}"), speakers[0].name)
                for n in range(self.chance.randint(0, 1))
            ),
        )

    def quotation(self, key: Key, speaker: str) -> Quotation:
        language, foreign = self.chance.choice((("", ()), ("de", GERMAN), ("fr", FRENCH)))
        original = " ".join(self.chance.choices(foreign, k=8)) if foreign else ""
        return Quotation(
            key,
            self.text(14),
            speaker,
            (Citation("s3"),),
            original=original,
            original_language=language,
        )

    def edition(self, year: int, sessions: int) -> Edition:
        return Edition(
            Key(str(year)),
            year,
            theme=self.title(),
            dates=(f"{year}-10-10", f"{year}-10-12"),
            city="Vienna",
            country="Austria",
            topics=(Key("topics/topic-1"),),
            overview=self.statements(4),
            panels=tuple(self.panel(year, n) for n in range(sessions)),
            highlights=tuple(
                Highlight(Key(f"{year}/highlights/h{n}"), self.title(), self.statements(3))
                for n in range(4)
            ),
            conflicts=(Conflict("number of participants", self.statements(2)),),
            gaps=self.statements(2),
            sources=tuple(
                Source(
                    Key(f"{year}/sources/s{n}"), self.title(), "Publisher", f"{year}", "", "news"
                )
                for n in range(1, 10)
            ),
        )


def editions(sessions: int, seed: int = 7) -> Iterator[Edition]:
    """Editions with this many sessions in all, 400 at most in one."""
    maker = Maker(seed, _WORDS if sessions <= 10_000 else _MANY_WORDS)
    number = max(2, -(-sessions // 400))
    for n in range(number):
        yield maker.edition(2025 - number + n, sessions // number + (n < sessions % number))


def read_edition(folder: Path, name: str) -> tuple[Edition, tuple[Problem, ...]]:
    """An edition that was written as JSON into a folder, and what is wrong with it: nothing."""
    return msgspec.json.decode((folder / name).read_bytes(), type=Edition), ()


def topics() -> tuple[Topic, ...]:
    """A vocabulary of 30 topics with synonyms."""
    words, _ = vocabulary()
    return tuple(
        Topic(
            Key(f"topics/topic-{n}"),
            words[25 + n].title(),
            (
                ("en", (f"{words[60 + n]} {words[90 + n]}", words[120 + n])),
                ("de", (GERMAN[n % 5],)),
            ),
        )
        for n in range(30)
    )


def archive_head() -> ArchiveHead:
    """The head of every made-up archive."""
    return ArchiveHead("made", "Made-up Conference", languages=("en", "de", "fr"))


def archive(sessions: int, seed: int = 7) -> Archive:
    """An archive with this many sessions."""
    return Archive(archive_head(), tuple(editions(sessions, seed)), (), topics())
