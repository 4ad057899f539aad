"""Long papers in a process of their own: the same bytes, stopped at once."""

import multiprocessing
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.paper import reading
from readings import reading_of
from vmc_desktop.errors import Cancelled
from vmc_desktop.render import sheet
from vmc_desktop.render.papers import Paper, choices, chosen
from vmc_desktop.render.sheet import Press

RESOURCES = Path(__file__).parents[2] / "resources"
OPENING = reading_of("2019/lasting-partnerships")


@pytest.fixture(scope="module")
def press():
    return Press(RESOURCES)


@pytest.fixture
def _short_is_long(monkeypatch):
    monkeypatch.setattr(sheet, "_LONG", 10)


@pytest.mark.usefixtures("_short_is_long")
def test_a_paper_set_apart_is_the_same(press):
    # Long papers are not tried a second time, a little closer; this one has a single page.
    assert press.sheet(OPENING, stopped=lambda: False) == press.sheet(OPENING)
    assert not multiprocessing.active_children()


@pytest.mark.usefixtures("_short_is_long")
def test_what_has_no_typeface_is_replaced_there_too(press):
    strange = reading_of("2019/lasting-partnerships")
    titled = replace(strange, panel=replace(strange.panel, title="A title \U0001d2e0"))
    made = press.lay_out(titled, stopped=lambda: False)
    assert made.missing == ("\U0001d2e0",)


def test_a_long_paper_is_stopped_in_the_midst_of_it(press):
    asked = []

    def stopped():
        asked.append(multiprocessing.active_children())
        return len(asked) > 1

    with pytest.raises(Cancelled):
        press.sheet(reading(150), stopped=stopped)
    assert [len(one) for one in asked] == [1, 1]
    assert not multiprocessing.active_children()


def test_what_was_chosen_is_kept_in_words():
    every = Paper("us-letter", True, 2, "larger", False, False, True, True, True, False)
    assert chosen("us-letter", choices(every)) == every
    assert choices(Paper()) == ""
    assert chosen("a4", "black from-a-newer-program") == Paper(black=True)
