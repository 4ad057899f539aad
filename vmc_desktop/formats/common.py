"""What all editions share: ``archive.yaml``, ``people.yaml`` and ``topics.yaml``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from vmc_desktop.domain import PEOPLE, TOPICS, ArchiveHead, Key, Person, Topic
from vmc_desktop.errors import NoArchive
from vmc_desktop.formats.checks import LANGUAGE, is_language
from vmc_desktop.formats.files import Desk
from vmc_desktop.formats.front import (
    FORMAT,
    ArchiveFile,
    PeopleFile,
    PersonEntry,
    TopicEntry,
    TopicsFile,
)
from vmc_desktop.formats.layout import ARCHIVE_FILE, PEOPLE_FILE, TOPICS_FILE
from vmc_desktop.formats.slug import fold, slug
from vmc_desktop.wording import tr


@dataclass(frozen=True, slots=True)
class Common:
    """The archive's head, authority file and vocabulary."""

    head: ArchiveHead
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    _by_name: dict[str, Key] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, head: ArchiveHead, people: Sequence[Person], topics: Sequence[Topic]) -> Common:
        """Put together, with the names of the authority file ready to be looked up."""
        by_name = {fold(v): p.key for p in people for v in (*p.variants, p.name)}
        return cls(head, tuple(people), tuple(topics), by_name)

    @property
    def language(self) -> str:
        """The archive's first language, that of texts that name none."""
        return self.head.languages[0] if self.head.languages else "en"

    def person(self, name: str) -> Key:
        """The key of a person: from the authority file, else made from the name."""
        return self._by_name.get(fold(name)) or Key(f"{PEOPLE}/{slug(name)}")


def read_common(desk: Desk) -> Common:
    """Read the shared files of the desk's folder; what is wrong is reported there.

    Raises:
        NoArchive: the folder is missing or has no usable ``archive.yaml``.
    """
    root = desk.root
    if not root.is_dir():
        raise NoArchive(
            root,
            tr("Errors", "there is no such folder."),
            tr("Errors", "Choose a folder with an archive.yaml."),
        )
    head = _head(desk)
    return Common.of(head, _people(desk), _topics(desk))


def _head(desk: Desk) -> ArchiveHead:
    file = desk.root / ARCHIVE_FILE
    if not file.exists():
        raise NoArchive(
            desk.root,
            tr("Errors", "is not an archive: it has no archive.yaml."),
            tr("Errors", "Choose another."),
        )
    text = desk.text(file)
    read = desk.yaml(file, text, ArchiveFile) if text is not None else None
    if read is None:
        first = desk.problems[-1]
        raise NoArchive(
            file,
            tr("Errors", "cannot be used: {first}.").format(first=first),
            tr("Errors", "Mend this file first."),
        )
    found = read[0]
    if found.format != FORMAT:
        raise NoArchive(
            file,
            tr("Errors", "is of format {format}; this program reads format {known}.").format(
                format=found.format[:20], known=FORMAT
            ),
            tr("Errors", "Update this program."),
        )
    for index, code in enumerate(found.languages):
        if not is_language(code):
            line = read[1].line(("languages", index))
            desk.report(file, line, f"languages[{index + 1}]", LANGUAGE, code)
    return ArchiveHead(
        found.key, found.title, found.publisher, tuple(found.languages), found.description
    )


def _people(desk: Desk) -> list[Person]:
    file = desk.root / PEOPLE_FILE
    text = desk.text(file) if file.exists() else None
    read = desk.yaml(file, text, PeopleFile, entries="people") if text is not None else None
    if read is None:
        return []
    made: dict[str, Person] = {}
    owners: dict[str, str] = {}
    for index, entry in enumerate(read[0].people):
        line = read[1].line(("people", index))
        if entry.key in made:
            desk.report(file, line, f"people[{index + 1}].key", "a key of its own", entry.key)
            continue
        made[entry.key] = _person(entry)
        for number, name in enumerate((*entry.variants, entry.name)):
            other = owners.setdefault(fold(name), entry.key)
            if other != entry.key:
                line = read[1].line(("people", index, "variants", number))
                found = f"{name}, which is {other} too"
                desk.report(
                    file, line, f"people[{index + 1}].variants", "names of one person", found
                )
    return list(made.values())


def _person(entry: PersonEntry) -> Person:
    return Person(Key(f"{PEOPLE}/{entry.key}"), entry.name, tuple(entry.variants))


def _topics(desk: Desk) -> list[Topic]:
    file = desk.root / TOPICS_FILE
    text = desk.text(file) if file.exists() else None
    read = desk.yaml(file, text, TopicsFile, entries="topics") if text is not None else None
    if read is None:
        return []
    entries, located = read
    known = {entry.key for entry in entries.topics}
    made: dict[str, Topic] = {}
    for index, entry in enumerate(entries.topics):
        line = located.line(("topics", index))
        if entry.key in made:
            desk.report(file, line, f"topics[{index + 1}].key", "a key of its own", entry.key)
            continue
        if entry.broader and (entry.broader not in known or entry.broader == entry.key):
            where = f"topics[{index + 1}].broader"
            desk.report(file, line, where, "the key of another topic of this file", entry.broader)
        for code in entry.synonyms:
            if not is_language(code):
                at = located.line(("topics", index, "synonyms", code))
                desk.report(file, at, f"topics[{index + 1}].synonyms", LANGUAGE, code)
        made[entry.key] = _topic(entry, known)
    return list(made.values())


def _topic(entry: TopicEntry, known: set[str]) -> Topic:
    broader = entry.broader if entry.broader in known and entry.broader != entry.key else None
    return Topic(
        Key(f"{TOPICS}/{entry.key}"),
        entry.name,
        tuple((language, tuple(words)) for language, words in entry.synonyms.items()),
        Key(f"{TOPICS}/{broader}") if broader else None,
    )
