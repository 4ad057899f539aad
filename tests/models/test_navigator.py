"""Where the reader is, and the way back."""

import pytest

from vmc_desktop.answers import Outline, Overview, PersonReading, Reading, TopicReading
from vmc_desktop.domain import ArchiveHead, Edition, Key, Panel, Person, Topic
from vmc_desktop.errors import NoRecord
from vmc_desktop.models.kept_places import as_text, from_text
from vmc_desktop.models.navigator import Navigator, Place
from vmc_desktop.render import page
from vmc_desktop.render.look import Look

HEAD = ArchiveHead("vmc", "Conference")
PANELS = tuple(Panel(Key(f"2017/{name}"), name.title(), "panel") for name in "abcd")
EDITION = Edition(Key("2017"), 2017, panels=PANELS)


class FakeShelf:
    """Four panels; ``2017/old`` is an alias of ``2017/a``."""

    def outline(self):
        return Outline(HEAD)

    def overview(self, recent=()):
        return Overview(self.outline(), recent=tuple((key, key.text, key.kind) for key in recent))

    def person(self, key):
        return PersonReading(key, HEAD, Person(key, "Ada"))

    def topic(self, key):
        return TopicReading(key, HEAD, Topic(key, "Return"))

    def reading(self, key):
        if key == Key("2017/old"):
            key = Key("2017/a")
        if key == EDITION.key:
            return Reading(key, HEAD, EDITION)
        panel = next((panel for panel in PANELS if panel.key == key), None)
        if panel is None:
            raise NoRecord(key.text, ("2017/a",))
        return Reading(key, HEAD, EDITION.without_panels(), panel)


class Reader:
    """Listens to a navigator, and says which character is in view."""

    def __init__(self, navigator):
        self.pages, self.positions, self.places, self.ways, self.errors = [], [], [], [], []
        self.position = 0
        navigator.watch(lambda: self.position)
        navigator.page_changed.connect(self.show)
        navigator.place_changed.connect(self.places.append)
        navigator.ways_changed.connect(lambda back, on: self.ways.append((back, on)))
        navigator.failed.connect(self.errors.append)

    def show(self, page, position):
        self.pages.append(page.title)
        self.positions.append(position)
        self.position = position


@pytest.fixture
def navigator(qtbot):
    made = Navigator(Look())
    made.reader = Reader(made)
    made.use(FakeShelf(), page, Place())
    return made


def at(name):
    return Key(f"2017/{name}")


def test_begins_on_the_first_page(navigator):
    assert navigator.place == Place()
    assert navigator.reading is None
    assert len(navigator.reader.pages) == 1


def test_opens_a_record(navigator):
    navigator.open(at("a"))
    assert navigator.reading.panel is PANELS[0]
    assert navigator.reader.places == [at("a")]
    assert navigator.reader.ways[-1] == (True, False)


def test_back_and_forward_give_the_place_in_the_page_too(navigator):
    navigator.open(at("a"))
    navigator.reader.position = 420
    navigator.open(at("b"))
    navigator.back()
    assert navigator.place == Place(at("a"), 420)
    assert navigator.reader.positions[-1] == 420
    assert navigator.reader.ways[-1] == (True, True)
    navigator.forward()
    assert navigator.place.key == at("b")
    assert navigator.reader.ways[-1] == (True, False)
    navigator.back()
    navigator.back()
    assert navigator.place.key is None
    assert navigator.reader.ways[-1] == (False, True)


def test_back_at_the_beginning_does_nothing(navigator):
    navigator.back()
    navigator.forward()
    assert navigator.place.key is None
    assert navigator.reader.ways == []


def test_leafing_through_is_one_step_of_the_way_back(navigator):
    navigator.open(at("a"))
    for name in "bcd":
        navigator.open(at(name), passing=True)
    assert navigator.place.key == at("d")
    navigator.back()
    assert navigator.place.key == at("a")


def test_the_record_one_is_at_is_not_opened_again(navigator):
    navigator.open(at("a"))
    shown = len(navigator.reader.pages)
    navigator.open(at("a"))
    assert len(navigator.reader.pages) == shown
    navigator.back()
    assert navigator.place.key is None


def test_an_alias_leads_to_the_present_key(navigator):
    navigator.open(Key("2017/old"))
    assert navigator.place.key == at("a")


def test_an_unknown_key_is_said_and_one_stays(navigator):
    navigator.open(at("a"))
    navigator.open(at("zzz"))
    assert navigator.reader.errors[0].key == "2017/zzz"
    assert navigator.place.key == at("a")
    navigator.back()
    assert navigator.place.key is None


def test_another_look_shows_the_same_place(navigator):
    navigator.open(at("a"))
    navigator.reader.position = 99
    shown = len(navigator.reader.pages)
    navigator.set_look(Look(size=20))
    assert len(navigator.reader.pages) == shown + 1
    assert navigator.place == Place(at("a"), 99)
    navigator.set_look(Look(size=20))
    assert len(navigator.reader.pages) == shown + 1


def test_a_place_that_is_gone_at_the_start_gives_the_first_page(navigator):
    navigator.use(FakeShelf(), page, Place(at("zzz")))
    assert navigator.place.key is None


def test_a_person_and_a_topic_have_pages(navigator):
    for key in (Key("people/ada"), Key("topics/return")):
        navigator.open(key)
        assert navigator.place.key == key
        assert navigator.reading is None
        assert navigator.link == f"vmc:{key}"
    navigator.back()
    assert navigator.place.key == Key("people/ada")
    navigator.up()
    assert navigator.place.key is None
    assert navigator.link == ""


def test_the_last_places_are_kept_each_once_the_newest_first(navigator):
    navigator.remember((at("d"), at("c")))
    for name in "aba":
        navigator.open(at(name))
    assert navigator.recent == tuple(map(at, "abdc"))
    navigator.open(None)
    assert navigator.recent == tuple(map(at, "abdc"))
    navigator.remember(tuple(Key(f"20{n}/x") for n in range(10, 30)))
    assert len(navigator.recent) == 8


def test_a_passage_is_asked_for_after_its_page(navigator, qtbot):
    with qtbot.waitSignal(navigator.passage_asked) as caught:
        navigator.go(Place(at("a"), passage="3"))
    assert caught.args == ["3"]
    assert navigator.place.key == at("a")
    with qtbot.waitSignal(navigator.passage_asked) as caught:
        navigator.go(Place(at("a"), passage="4"))
    assert caught.args == ["4"]


def test_without_an_archive_nothing_happens(qtbot):
    navigator = Navigator(Look())
    navigator.open(at("a"))
    navigator.set_look(Look(size=20))
    assert navigator.place == Place()


def test_after_a_glance_the_reader_goes_where_he_went_meanwhile(qtbot):
    navigator = Navigator(Look())
    reader = Reader(navigator)
    navigator.show_glance(Place(at("a")))
    assert reader.places == [at("a")]
    navigator.open(at("b"))
    assert reader.pages == []
    navigator.use(FakeShelf(), page, Place(at("a")))
    assert navigator.place.key == at("b")
    navigator.back()
    assert navigator.place.key == at("a")


def test_one_level_up_ends_on_the_first_page(navigator):
    navigator.open(at("a"))
    navigator.up()
    assert navigator.place.key == Key("2017")
    navigator.up()
    assert navigator.place.key is None
    navigator.up()
    assert navigator.place.key is None


def test_a_dossier_is_a_place_in_front_of_the_page(navigator):
    seen = []
    navigator.dossier_changed.connect(seen.append)
    navigator.open(at("a"))
    navigator.reader.position = 30
    navigator.open_dossier("d")
    assert navigator.place == Place(at("a"), 30, dossier="d")
    navigator.open_dossier("d")
    navigator.open(at("b"))
    navigator.back()
    assert navigator.place.dossier == "d"
    navigator.back()
    assert navigator.place == Place(at("a"), 30)
    navigator.forward()
    assert (navigator.place.key, navigator.place.dossier) == (at("a"), "d")
    assert seen == ["d", "", "d", "", "d"]


def test_the_page_below_a_dossier_is_not_made_anew(navigator):
    navigator.open(at("a"))
    pages = len(navigator.reader.pages)
    navigator.open_dossier("d")
    navigator.open(at("a"))
    assert navigator.place.dossier == ""
    assert len(navigator.reader.pages) == pages
    navigator.open_dossier("d")
    navigator.set_look(Look(size=20))
    assert len(navigator.reader.pages) == pages + 1
    assert navigator.place.dossier == "d"


@pytest.mark.parametrize(
    ("place", "text"),
    [(Place(), ""), (Place(at("a")), "2017/a"), (Place(at("a"), dossier="0f"), "2017/a~0f")],
)
def test_a_place_is_kept_in_a_word(place, text):
    assert as_text(place) == text
    assert from_text(text) == place


def test_what_somebody_wrote_in_place_of_a_place_is_none():
    assert from_text("No key") is None
