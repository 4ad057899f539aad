"""The door to a built archive: reading, searching, asking for persons and topics."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Engine

from vmc_desktop.answers import Completion, Group, PersonRecord, Question, Results, TopicRecord
from vmc_desktop.domain import Archive, Key
from vmc_desktop.errors import CacheError, NoRecord, Problem
from vmc_desktop.store import cache, catalogue, choosing, compare, nearest
from vmc_desktop.store.authority import Shelves
from vmc_desktop.store.cache import INDEX
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.index.stems import stem
from vmc_desktop.store.lookup import Lookup, read_lookup
from vmc_desktop.store.marks import Marks
from vmc_desktop.store.records import Records, connect
from vmc_desktop.store.search import Searcher
from vmc_desktop.store.thesaurus import Thesaurus
from vmc_desktop.store.values import Values
from vmc_desktop.wording import tr


class Library:
    """Everything about one archive as it was built; belongs to the thread that opened it."""

    def __init__(
        self,
        records: Records,
        connection: sqlite3.Connection,
        engine: Engine,
        index: Index,
        lookup: Lookup,
    ) -> None:
        self.records = records
        self._connection = connection
        self._engine = engine
        self._index = index
        self._lookup = lookup
        self._searcher = self._make_searcher()

    @classmethod
    def open(cls, folder: Path) -> Library:
        """Open a built folder.

        Raises:
            CacheError: it is not whole; build anew.
        """
        manifest = cache.read_manifest(folder)
        try:
            # Arrays that are not what was written would be wrong answers; the catalogue could be
            # damaged in a page that is seldom read (some 20 ms for 10,000 sessions).
            if manifest is None or not cache.can_be_asked(folder, manifest):
                raise CacheError(folder, tr("Errors", "it is not what was built."))
            index, lookup = Index.open(folder / INDEX), read_lookup(folder)
        except cache.UNREADABLE as error:
            raise CacheError(
                folder, tr("Errors", "the index cannot be read: {why}.").format(why=error)
            ) from error
        try:
            records, connection = Records.open(folder), connect(folder)
        except CacheError:
            index.close()
            raise
        return cls(records, connection, catalogue.engine_to_read(folder), index, lookup)

    @property
    def size(self) -> int:
        """How many records can be found."""
        return len(self._searcher.holding.keys)

    def close(self) -> None:
        """Close catalogue and index; closing again does nothing."""
        self.records.close()
        self._connection.close()
        self._engine.dispose()
        self._searcher.close()
        self._index.close()
        self._lookup.close()

    def search(self, question: Question, limit: int | None = 20) -> Results:
        """Find records; total, counts and facets are exact. See `store.query` for the language.

        Args:
            question: what was asked.
            limit: how many hits are shown, the best first; None shows all.
        """
        return self._searcher.search(question, limit)

    def groups(self, question: Question, start: int = 0, number: int = 20) -> tuple[Group, ...]:
        """The same hits by panel, every one with every passage that matches.

        Args:
            question: what was asked.
            start: how many groups were given before.
            number: how many are wanted; fewer come where there are no more.
        """
        return self._searcher.groups(question, start, number)

    def group(self, question: Question, head: Key) -> Group | None:
        """The hits in one panel, or in an edition outside its panels; None where there are none."""
        return self._searcher.group(question, head)

    def marks(self, question: Question) -> Marks:
        """What the question matches, to be marked in any text."""
        return self._searcher.marks(question)

    def complete(self, text: str, limit: int = 8) -> tuple[Completion, ...]:
        """What the word at the end of what is typed may be meant to become, best first.

        Args:
            text: a query as far as it is typed.
            limit: how many are wanted at most.
        """
        return self._searcher.suggestions.complete(text, limit)

    def values(self, facet: str, said: str) -> tuple[str, ...]:
        """The values of a facet that a person means, as `Question.chosen` takes them.

        Args:
            facet: "year", "kind", "topic", "person", "organisation" or "country".
            said: what was typed.

        Raises:
            NoValue: nothing is called so.
        """
        return choosing.values(self._searcher.holding, self._names, facet, said)

    def differences(self, folder: Path, archive: Archive) -> list[str]:
        """What is not in catalogue and index as it is in the archive; see `store.compare`.

        Args:
            folder: the built folder that is open.
            archive: the archive it was built from, read anew.
        """
        return compare.differences(folder, archive, self._connection, self._searcher.holding)

    def person(self, key: Key) -> PersonRecord:
        """A person with every appearance, oldest first.

        Raises:
            NoRecord: nobody has this key.
        """
        with self._engine.connect() as connection:
            found = catalogue.read_person(connection, key)
        if found is None:
            raise NoRecord(key.text, self.nearest(key.text))
        return found

    def topic(self, key: Key) -> TopicRecord:
        """A topic with what carries it, newest first.

        Raises:
            NoRecord: no topic has this key.
        """
        with self._engine.connect() as connection:
            found = catalogue.read_topic(connection, key)
        if found is None:
            raise NoRecord(key.text, self.nearest(key.text))
        return found

    def nearest(self, text: str) -> tuple[str, ...]:
        """The keys most like a text that is none, best first; perhaps none at all."""
        return nearest.nearest(self._connection, text)

    def shelves(self) -> Shelves:
        """The same records with the ways across the editions; to be closed.

        Raises:
            CacheError: the catalogue is not there any more.
        """
        return Shelves.open(self.records.folder)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the files of the archive, as they were when it was built."""
        with self._engine.connect() as connection:
            return catalogue.read_problems(connection)

    def _make_searcher(self) -> Searcher:
        with self._engine.connect() as connection:
            topics = catalogue.read_topics(connection)
            people = catalogue.read_people_with_variants(connection)
        self._names = {person.key.text: person.variants for person in people}
        self._names |= {
            topic.key.text: tuple(label for _, labels in topic.synonyms for label in labels)
            for topic in topics
        }
        head = self.records.head
        language = head.languages[0] if head.languages else "en"
        return Searcher(
            self._connection,
            self._index,
            self._lookup,
            Values(self._lookup, self._names),
            Thesaurus(topics, language, stem),
            self._names,
        )
