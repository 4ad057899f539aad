"""A whole window over a small archive that lives in memory."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from vmc_desktop.answers import (
    Appeared,
    EditionNumbers,
    Group,
    Hit,
    Listed,
    Node,
    Outline,
    Overview,
    PersonReading,
    Reading,
    Results,
    Snippet,
    TopicReading,
)
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Edition,
    Highlight,
    Key,
    Panel,
    Person,
    Source,
    Statement,
    Topic,
)
from vmc_desktop.errors import NoRecord, Problem
from vmc_desktop.models.beside import Beside
from vmc_desktop.models.hits import HitList
from vmc_desktop.models.navigator import Navigator, Place
from vmc_desktop.models.opening import Opening
from vmc_desktop.models.search import Search
from vmc_desktop.models.settings import Settings
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.render import page
from vmc_desktop.ui import theme
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import MainWindow, Models

RESOURCES = Path(__file__).parents[2] / "resources"
HEAD = ArchiveHead("vmc", "Conference", "Publisher", version="0123456789abcdef")
SOURCES = (
    Source(Key("2017/sources/s1"), "First source", "Press", "2017-10-25", "https://example.org/a"),
    Source(Key("2017/sources/s2"), "Second source", "Paper", "2017-10", "https://example.org/b"),
)


def panel(key, title, *points, highlights=()):
    return Panel(
        Key(key),
        title,
        "panel",
        speakers=(Appearance("Ada Önder", Key("people/ada-onder"), "Minister", "Austria"),),
        summary=tuple(Statement.of(point, "s1") for point in points),
        highlights=highlights,
    )


LONG = tuple(f"Point {n} of a long page about a partnership." for n in range(80))
OPENING = panel(
    "2017/opening",
    "Opening",
    "A partnership of equals.",
    "Another Partnership.",
    highlights=(Highlight(Key("2017/opening/grail"), "Grail", (Statement.of("No partnership."),)),),
)
EDITIONS = (
    Edition(
        Key("2018"),
        2018,
        theme="Later",
        panels=(panel("2018/long", "Long", *LONG),),
        sources=(Source(Key("2018/sources/s1"), "Later source"),),
    ),
    Edition(
        Key("2017"),
        2017,
        theme="Earlier",
        panels=(OPENING, panel("2017/closing", "Closing & <b>end</b>", "Nothing.")),
        sources=SOURCES,
    ),
)


ADA = Person(Key("people/ada-onder"), "Ada Önder")
RETURN = Topic(Key("topics/return"), "Return")


class FakeRecords:
    head = HEAD

    def outline(self):
        numbers = tuple(EditionNumbers(one.key, one.year) for one in EDITIONS)
        return Outline(HEAD, tuple(map(_edition_node, EDITIONS)), 2, 3, 1, numbers=numbers)

    def overview(self, recent=()):
        return Overview(self.outline(), recent=tuple((key, key.text, key.kind) for key in recent))

    def person(self, key):
        if key != ADA.key:
            raise NoRecord(key.text)
        return PersonReading(key, HEAD, ADA, EDITIONS[1:])

    def topic(self, key):
        if key != RETURN.key:
            raise NoRecord(key.text)
        return TopicReading(key, HEAD, RETURN)

    def people(self):
        return (Listed(ADA.key, ADA.name, 2), Listed(Key("people/bo"), "Bo Straße"))

    def people_by(self, grouping):
        return (({"organisation": "Ministry", "country": "Austria"}[grouping], (ADA.key,)),)

    def appearances(self, _person):
        held = ("Minister", "Ministry", "Austria")
        return (Appeared(OPENING.key, 2017, OPENING.title, "speaker", *held),)

    def topics(self):
        return (Listed(RETURN.key, RETURN.name, 1),)

    def reading(self, key):
        for edition in EDITIONS:
            if key == edition.key:
                return Reading(key, HEAD, edition)
            for one in edition.panels:
                if key == one.key:
                    after = Key("2017/closing") if one is OPENING else None
                    return Reading(key, HEAD, edition.without_panels(), one, after=after)
                for highlight in one.highlights:
                    if key == highlight.key:
                        return Reading(key, HEAD, edition.without_panels(), one, highlight)
        raise NoRecord(key.text)

    def close(self):
        pass


class FakeMarks:
    def __init__(self, query):
        self.query = query.lower().strip('"')

    def spans(self, text):
        found, start = [], text.lower().find(self.query)
        while start >= 0 and self.query:
            found.append((start, start + len(self.query)))
            start = text.lower().find(self.query, start + 1)
        return tuple(found)


class FakeLibrary:
    def search(self, question, _limit=50):
        query = question.text.strip()
        hits = [hit for group in self.groups(question, 0, 20) for hit in group.hits]
        keys = tuple(hit.key for hit in hits)
        years = tuple((str(hit.year), 1) for hit in self.hits(query))
        return Results(
            question,
            f"the word {query}",
            len(hits),
            groups=len(hits),
            facets=(("year", years), ("kind", (("panel", len(hits)),))),
            counts={key.text: 1 for key in keys} | {key.parts[0]: 1 for key in keys},
            reading_order=keys,
            also=("cooperation",) if question.synonyms else (),
            meant=("partnership",) if query == "partnershap" else (),
        )

    def groups(self, question, start=0, number=20):
        years = dict(question.chosen).get("year", ())
        hits = [h for h in self.hits(question.text.strip()) if not years or str(h.year) in years]
        if question.sort == "oldest":
            hits.reverse()
        return tuple(Group(hit, (hit,)) for hit in hits[start : start + number])

    def group(self, question, head):
        return next((one for one in self.groups(question) if one.head.key == head), None)

    def hits(self, query):
        marks = FakeMarks(query)
        hits = []
        for edition in EDITIONS:
            for one in edition.panels:
                texts = [s.text for s in one.summary if marks.spans(s.text)]
                if texts:
                    snippets = tuple(Snippet(text, marks.spans(text)) for text in texts)
                    path = (str(edition.year),)
                    hits.append(
                        Hit(one.key, "panel", edition.year, one.title, path, 1.0, (), snippets)
                    )
        return hits

    def marks(self, question):
        return FakeMarks(question.text.strip())

    def problems(self):
        return (Problem("2017/edition.md", 3, "year", "a number", "x"),)

    def close(self):
        pass


class FakeDoor:
    def __init__(self):
        self.kept = Path("kept")
        self.fault = None

    def find(self):
        return self.kept

    def records(self, _folder):
        return FakeRecords()

    def build(self, _opening):
        if self.fault is not None:
            raise self.fault
        return SimpleNamespace(folder=Path("built"), rebuilt=("2017",))

    def library(self, _folder):
        return FakeLibrary()


def _edition_node(edition):
    panels = tuple(
        Node(
            one.key,
            one.title,
            "panel",
            "",
            tuple(Node(h.key, h.heading, "highlight") for h in one.highlights),
        )
        for one in edition.panels
    )
    return Node(edition.key, str(edition.year), "edition", edition.theme, panels)


@pytest.fixture
def door():
    return FakeDoor()


@pytest.fixture
def icons(qapp):
    return Icons(RESOURCES / "icons")


@pytest.fixture
def empty_window(qtbot, door, icons):
    """The window before anything is opened."""
    tasks = Tasks()
    look = theme.look(theme.LIGHT)
    models = Models(
        ArchiveTree(),
        HitList(),
        Beside(),
        Navigator(look),
        Search(tasks),
        Opening(door, tasks),
    )
    made = MainWindow(models.tree, theme.LIGHT, look, Settings())
    made.complete(models, icons)
    made.models = models
    models.opening.records_opened.connect(
        lambda records: made.show_records(records, page, Place(), ("2017",))
    )
    models.opening.library_opened.connect(lambda library, _: models.search.use(library))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    yield made
    models.opening.close()


@pytest.fixture
def window(qtbot, empty_window):
    """The window with its archive open and ready to search."""
    opening = empty_window.models.opening
    opening.start()
    with qtbot.waitExposed(empty_window):
        empty_window.show()
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
    return empty_window
