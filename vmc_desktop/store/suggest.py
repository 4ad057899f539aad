"""What the word at the end of what is typed may be meant to become."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from vmc_desktop.answers import Completion
from vmc_desktop.domain import Key
from vmc_desktop.store.folding import offsets, words
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.named import Entry, Named
from vmc_desktop.store.query import FIELDS, QUOTES

_OPEN = re.compile(rf"(?:(?P<field>[^\W\d_]+):)?[{QUOTES}](?P<value>[^{QUOTES}]*)\Z")
_PLAIN = re.compile(rf"(?:(?P<field>[^\W\d_]+):)?(?P<value>[^\s{QUOTES}():|]*)\Z")
_BEFORE = re.compile(r"(?<![^\s(])(?!(?:OR|AND|NOT|NEAR)\b)[\w’'-]+\s+\Z")
_TAIL = 3
"""How many words of a name may stand before the one that is typed."""
_EACH = 3
"""How many of each kind there are at most, where there are several kinds."""
_WEIGHED = 12
_TITLE_LETTERS = 3

_OFFERED = ("year", "kind", "speaker", "moderator", "person", "org", "country", "topic", "source")
_NAMED = {"person": "person", "org": "organisation", "topic": "topic"}
"""Field -> kind of what is offered by its name alone."""
_KINDS = {"speaker": "person", "moderator": "person", **_NAMED, "organisation": "organisation"}

Names = Mapping[str, tuple[str, ...]]
"""Identity of a person or topic -> its other names."""


class Suggestions:
    """Completes what is typed by what an archive has; each list is made when it is first asked."""

    def __init__(
        self,
        holding: Holding,
        written: Callable[[str], str],
        names: Names,
        titles: Callable[[], Iterable[tuple[str, str]]],
    ) -> None:
        """Take what may be meant.

        Args:
            holding: the words and values of the archive.
            written: how a folded word is written.
            names: other names of persons and topics.
            titles: gives (key, title) of the editions and panels.
        """
        self._holding = holding
        self._written = written
        self._names = names
        self._titles = titles
        self._lists: dict[str, Named] = {}

    def complete(self, text: str, limit: int = 8) -> tuple[Completion, ...]:
        """What the end of a text may be meant to become, best first.

        Args:
            text: a query as far as it is typed.
            limit: how many are wanted at most.
        """
        quoted = sum(text.count(quote) for quote in QUOTES) % 2 == 1
        match = (_OPEN if quoted else _PLAIN).search(text)
        if match is None or not text.strip():
            return ()
        before, value, typed = text[: match.start()], match["value"], words(match["value"])
        # A sign that excludes stays where it is.
        if not quoted and value.startswith("-"):
            before += "-"
        name = (match["field"] or "").lower()
        if name:
            return self._values(before, name, typed, limit) if name in FIELDS else ()
        begun = bool(typed) and offsets(value)[-1][1] == len(value)
        return self._anything(text, before, typed, quoted, limit) if begun else ()

    # A value of a field.

    def _values(
        self, before: str, name: str, typed: Sequence[str], limit: int
    ) -> tuple[Completion, ...]:
        if FIELDS[name] == "year":
            years = sorted(self._list("year").find(typed, 1_000), key=lambda e: e.label)[::-1]
            return tuple(_taken(before, entry) for entry in years[:limit])
        return tuple(_taken(before, entry) for entry in self._list(name).find(typed, limit))

    def _list(self, name: str) -> Named:
        known = self._lists.get(name)
        if known is None:
            entries = self._title_entries() if name == "title" else self._entries(name)
            known = self._lists[name] = Named(entries)
        return known

    def _entries(self, name: str) -> Iterable[tuple[Entry, Sequence[Sequence[str]]]]:
        """The values of a field, each with the words of all its names."""
        field = FIELDS[name]
        seen: set[str] = set()
        for shelf in ("kind", "session") if field == "kind" else (field,):
            holding = self._holding
            values = zip(
                holding.labels(shelf),
                holding.identities(shelf),
                holding.carriers(shelf),
                strict=True,
            )
            for label, identity, number in values:
                # What stands before a source's title is its number in the edition.
                shown = label.partition(" ")[2] if field == "source" else label
                all_names = (shown, *self._names.get(identity, ()))
                query = f"{name}:{_in_quotes(shown)} "
                kind = _KINDS.get(name, "field")
                # A kind of record and of session may be called alike: they are asked for together.
                if query in seen:
                    continue
                seen.add(query)
                yield Entry(kind, shown, query, number), tuple(map(words, all_names))

    def _title_entries(self) -> Iterable[tuple[Entry, Sequence[Sequence[str]]]]:
        for key, title in self._titles():
            yield Entry("title", title, f"{_in_quotes(title)} ", 1, Key(key)), (words(title),)

    # A word of its own.

    def _anything(
        self, text: str, before: str, typed: Sequence[str], quoted: bool, limit: int
    ) -> tuple[Completion, ...]:
        kinds: list[list[Completion]] = []
        for name in (*_NAMED, "title"):
            if name != "title" or len(typed[-1]) >= _TITLE_LETTERS:
                kinds.append(self._called(name, before, typed))
        if not quoted and len(typed) == 1:
            kinds.append([_field(before, f) for f in _OFFERED if f.startswith(typed[0])])
        # To look up how a word is written costs most: as few as will be shown.
        number = _EACH if any(kinds) else limit
        return _mixed([self._words(text, typed[-1], quoted, number), *kinds], limit)

    def _words(self, text: str, begun: str, quoted: bool, most: int) -> list[Completion]:
        """Words that begin so; of several forms of one only the commonest."""
        start = offsets(text)[-1][0]
        often = {
            word: self._holding.often(word) for word in self._holding.completions(begun, _WEIGHED)
        }
        found: list[str] = []
        for word in sorted(often, key=lambda word: (-often[word], word)):
            if not any(_is_form(word, other) for other in found):
                found.append(word)
        made: list[Completion] = []
        for word in found[:most]:
            written = self._written(word)
            whole = f"{text[:start]}{written}{'' if quoted else ' '}"
            made.append(Completion(whole, written, "word", often[word]))
        return made

    def _called(self, name: str, before: str, typed: Sequence[str]) -> list[Completion]:
        """What is called so, by as many of the words before as belong to the name."""
        starts = [(before, tuple(typed))]
        for _ in range(_TAIL):
            match = _BEFORE.search(starts[-1][0])
            if match is None:
                break
            said = (*words(match[0]), *starts[-1][1])
            starts.append((starts[-1][0][: match.start()], said))
        for rest, said in reversed(starts):
            found = self._list(name).find(said, _EACH)
            if found:
                return [_taken(rest, entry) for entry in found]
        return []


def _taken(before: str, entry: Entry) -> Completion:
    return Completion(before + entry.query, entry.label, entry.kind, entry.number, entry.key)


def _field(before: str, name: str) -> Completion:
    return Completion(f"{before}{name}:", f"{name}:", "field")


def _mixed(kinds: Sequence[Sequence[Completion]], limit: int) -> tuple[Completion, ...]:
    """The first of each kind, then the second of each, as many as wanted; kind by kind."""
    several = sum(1 for some in kinds if some) > 1
    taken = [0] * len(kinds)
    for _ in range(_EACH if several else limit):
        for n, some in enumerate(kinds):
            if sum(taken) < limit and taken[n] < len(some):
                taken[n] += 1
    return tuple(one for some, number in zip(kinds, taken, strict=True) for one in some[:number])


def _is_form(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    return longer.startswith(shorter) and len(longer) - len(shorter) <= len("es")


def _in_quotes(label: str) -> str:
    bare = re.sub(rf"[{QUOTES}]", "", label)
    return bare if re.fullmatch(r"\w+", bare) else f'"{bare}"'
