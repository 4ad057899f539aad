"""Tabs, each with its own place and way back."""

import pytest

from vmc_desktop.answers import Outline, Overview, Reading
from vmc_desktop.domain import ArchiveHead, Edition, Key, Panel
from vmc_desktop.models.navigator import Navigator, Place
from vmc_desktop.models.tabs import Tabs
from vmc_desktop.render import page
from vmc_desktop.render.look import Look

HEAD = ArchiveHead("vmc", "Conference")
A, B, C, D = (Key(f"2017/{name}") for name in "abcd")
PANELS = {key: Panel(key, key.text[-1].upper(), "panel") for key in (A, B, C, D)}


class FakeShelf:
    def outline(self):
        return Outline(HEAD)

    def overview(self, _recent):
        return Overview(self.outline())

    def reading(self, key):
        return Reading(key, HEAD, Edition(Key("2017"), 2017), PANELS[key])


def title(place):
    if place.dossier:
        return f"Dossier {place.dossier}"
    return PANELS[place.key].title if place.key else "First page"


@pytest.fixture
def navigator(qtbot):
    made = Navigator(Look())
    made.position = 0
    made.watch(lambda: made.position)
    made.page_changed.connect(lambda _, position: setattr(made, "position", position))
    return made


@pytest.fixture
def tabs(navigator):
    made = Tabs(navigator, title)
    navigator.use(FakeShelf(), page, Place())
    return made


def test_begins_with_one_that_goes_where_the_reader_goes(tabs, navigator):
    assert tabs.titles() == ("First page",)
    navigator.open(A)
    assert (tabs.titles(), tabs.current) == (("A",), 0)


def test_opens_beside_the_current_one_and_goes_there(tabs, navigator):
    navigator.open(A)
    tabs.open(B)
    tabs.choose(0)
    tabs.open(C)
    assert (tabs.titles(), tabs.current) == (("A", "C", "B"), 1)
    assert navigator.place.key == C


def test_opens_behind_and_stays(tabs, navigator):
    navigator.open(A)
    tabs.open(B, behind=True)
    assert (tabs.titles(), tabs.current) == (("A", "B"), 0)
    assert navigator.place.key == A


def test_each_keeps_its_place_and_its_way_back(tabs, navigator):
    navigator.open(A)
    navigator.position = 40
    tabs.open(B)
    navigator.open(C)
    navigator.position = 7
    tabs.choose(0)
    assert navigator.place == Place(A, 40)
    navigator.back()
    assert navigator.place.key is None
    tabs.choose(1)
    assert navigator.place == Place(C, 7)
    navigator.back()
    assert navigator.place.key == B


def test_closing_goes_to_the_neighbour_and_can_be_undone(tabs, navigator):
    navigator.open(A)
    tabs.open(B)
    tabs.open(C)
    navigator.open(D)
    tabs.close()
    assert (tabs.titles(), tabs.current, navigator.place.key) == (("A", "B"), 1, B)
    tabs.close(0)
    assert (tabs.titles(), tabs.current, navigator.place.key) == (("B",), 0, B)
    tabs.reopen()
    tabs.reopen()
    assert (tabs.titles(), navigator.place.key) == (("A", "B", "D"), D)
    navigator.back()
    assert navigator.place.key == C, "with its way back"
    tabs.reopen()
    assert len(tabs.titles()) == 3, "nothing more was closed"


def test_the_last_one_goes_to_the_first_page(tabs, navigator):
    navigator.open(A)
    tabs.close()
    assert (tabs.titles(), navigator.place.key) == (("First page",), None)


def test_turns_round_and_round(tabs):
    tabs.open(A)
    tabs.open(B)
    tabs.turn(1)
    assert tabs.current == 0
    tabs.turn(-1)
    assert tabs.current == 2
    tabs.choose(99)
    assert tabs.current == 2


def test_moving_keeps_the_current_one(tabs, navigator):
    navigator.open(A)
    tabs.open(B)
    tabs.open(C)
    tabs.move(2, 0)
    assert (tabs.titles(), tabs.current, navigator.place.key) == (("C", "A", "B"), 0, C)


def test_comes_back_at_the_next_start(tabs, navigator):
    navigator.open(A)
    tabs.open(B)
    kept = tabs.places()
    assert kept == (Place(A), Place(B))
    again = Tabs(navigator, title)
    again.restore(kept, 1)
    assert (again.titles(), again.current) == (("A", "B"), 1)
    again.choose(0)
    assert navigator.place.key == A
    again.restore((), 0)
    assert len(again.titles()) == 2


def test_a_dossier_is_in_a_tab_as_a_page_is(tabs, navigator):
    navigator.open(A)
    tabs.open_place(Place(A, dossier="d"), behind=True)
    assert (tabs.titles(), tabs.current) == (("A", "Dossier d"), 0)
    tabs.choose(1)
    assert navigator.place == Place(A, dossier="d")
    navigator.open(B)
    assert tabs.titles() == ("A", "B")
    navigator.back()
    assert tabs.titles() == ("A", "Dossier d")
    tabs.choose(0)
    assert navigator.place == Place(A)
