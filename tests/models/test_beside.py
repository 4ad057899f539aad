"""Sources and people beside a page."""

from dataclasses import replace

import pytest

from vmc_desktop.answers import Reading, Related
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Citation,
    Edition,
    Key,
    Panel,
    Source,
    Statement,
)
from vmc_desktop.models.beside import Beside, BesideRole
from vmc_desktop.render.look import Look
from vmc_desktop.render.page import page

SOURCES = (
    Source(Key("2017/sources/s1"), "Unused"),
    Source(Key("2017/sources/s2"), "Second", "Press", "2017-10-25"),
    Source(Key("2017/sources/s3"), "Third"),
)
PANEL = Panel(
    Key("2017/a"),
    "A",
    "panel",
    moderators=(Appearance("Ada", Key("people/ada"), "Editor", "Paper"),),
    speakers=(
        Appearance("Bo", Key("people/bo"), "Minister", part="announced"),
        Appearance("Ada", Key("people/ada"), "Editor"),
    ),
    summary=(Statement.of("x", "s3"), Statement.of("y", "s2", "s3")),
    citations=(Citation("s3"),),
)
READING = Reading(
    PANEL.key, ArchiveHead("vmc", "C"), Edition(Key("2017"), 2017, sources=SOURCES), PANEL
)


@pytest.fixture
def beside(qtbot):
    model = Beside()
    model.show_page(page(READING, Look()))
    return model


def said(model, role):
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_keeps_the_promises_of_a_model(beside, qtmodeltester):
    qtmodeltester.check(beside)


def test_lists_numbered_sources_then_each_person_once(beside):
    assert [beside.index(row).data() for row in range(beside.rowCount())] == [
        "Sources",
        "Third",
        "Second",
        "People",
        "Ada",
        "Bo",
    ]
    assert said(beside, BesideRole.NUMBER) == [0, 1, 2, 0, 0, 0]
    assert said(beside, BesideRole.DETAIL)[2] == "Press, 25 October 2017"
    assert said(beside, BesideRole.DETAIL)[4] == "Moderator · Editor, Paper"
    assert said(beside, BesideRole.DETAIL)[5] == "Minister · announced"
    assert said(beside, BesideRole.SOURCE)[1] is SOURCES[2]
    assert said(beside, BesideRole.KEY)[5] == Key("people/bo")


def test_headings_cannot_be_chosen(beside):
    flags = [beside.flags(beside.index(row)) for row in range(beside.rowCount())]
    selectable = [bool(flag & flag.ItemIsSelectable) for flag in flags]
    assert selectable == [False, True, True, False, True, True]


def test_a_source_lists_what_rests_on_it_and_puts_it_away(beside, qtmodeltester):
    assert said(beside, BesideRole.RESTING)[1:3] == [2, 1]
    beside.toggle(1)
    assert [beside.index(row).data() for row in range(5)] == [
        "Sources",
        "Third",
        "x",
        "y",
        "Second",
    ]
    assert said(beside, BesideRole.PASSAGE)[2:4] == ["1", "2"]
    assert said(beside, BesideRole.DETAIL)[2] == "¶ 1"
    qtmodeltester.check(beside)
    assert beside.rows()[2][1] == "Second"
    beside.toggle(1)
    assert beside.rowCount() == 6


def test_panels_of_other_years_come_last_with_the_reason(beside):
    near = Related(Key("2016/b"), "B", 2016, ("Return",), ("Ada",), ("words",))
    beside.show_page(page(replace(READING, related=(near,)), Look()))
    last = beside.index(beside.rowCount() - 1)
    assert (last.data(), last.data(BesideRole.KEY)) == ("B", near.key)
    assert last.data(BesideRole.DETAIL) == "2016 · Ada, Return"


def test_without_a_page_it_is_empty(beside):
    beside.show_page(None)
    assert beside.rowCount() == 0
