"""Values to narrow an answer by."""

import pytest
from PySide6.QtCore import Qt

from vmc_desktop.answers import Question, Results
from vmc_desktop.models.facets import (
    FacetList,
    FacetRole,
    counts_of,
    name_of,
    toggled,
    value_name,
    with_values,
)


def results(*counts, facet="kind", chosen=()):
    return Results(
        Question("x", ((facet, chosen),) if chosen else ()), "", 1, facets=((facet, counts),)
    )


@pytest.fixture
def kinds(qtbot):
    model = FacetList("kind")
    model.show_counts(results(("panel", 5), ("highlight", 3), ("quotation", 2)))
    return model


def rows(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def test_keeps_the_promises_of_a_model(kinds, qtmodeltester):
    qtmodeltester.check(kinds)


def test_values_have_human_names(kinds):
    assert rows(kinds) == ["Panel", "Highlight", "Quotation"]
    assert kinds.index(0).data(FacetRole.LABEL) == "panel"
    assert kinds.index(0).data(FacetRole.COUNT) == 5
    assert kinds.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Quotation, 2 results"
    assert value_name("session", "high-level panel") == "High-level panel"
    assert value_name("person", "von der Leyen") == "von der Leyen"
    assert name_of("organisation") == "Organisation"


def test_ticks_what_is_chosen(kinds):
    kinds.show_counts(results(("panel", 5), ("highlight", 3), chosen=("highlight",)))
    states = [kinds.index(row).data(Qt.ItemDataRole.CheckStateRole) for row in range(2)]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]


def test_values_keep_their_place_while_one_ticks(kinds, qtbot):
    with qtbot.assertNotEmitted(kinds.modelReset):
        kinds.show_counts(results(("quotation", 9), ("panel", 1), ("highlight", 1)))
    assert rows(kinds) == ["Panel", "Highlight", "Quotation"]
    assert kinds.index(2).data(FacetRole.COUNT) == 9


def test_ticking_asks(kinds, qtbot):
    with qtbot.waitSignal(kinds.toggled) as caught:
        kinds.setData(kinds.index(1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert caught.args == ["highlight"]
    with qtbot.assertNotEmitted(kinds.toggled):
        kinds.toggle(7)


def test_a_long_list_can_be_filtered(kinds, qtbot):
    kinds.set_filter(" HIGH")
    assert rows(kinds) == ["Highlight"]
    with qtbot.waitSignal(kinds.toggled) as caught:
        kinds.toggle(0)
    assert caught.args == ["highlight"]
    kinds.set_filter("")
    assert kinds.rowCount() == kinds.number == 3


def test_what_is_chosen_stays_though_nothing_has_it():
    assert counts_of(results(("panel", 1), chosen=("quotation",)), "kind") == (
        ("panel", 1),
        ("quotation", 0),
    )


def test_values_are_added_and_taken_away():
    chosen = toggled((), "topic", "Return")
    chosen = toggled(chosen, "year", "2017")
    chosen = toggled(chosen, "topic", "Labour")
    assert chosen == (("year", ("2017",)), ("topic", ("Return", "Labour")))
    assert toggled(chosen, "topic", "Return") == (("year", ("2017",)), ("topic", ("Labour",)))
    assert with_values(chosen, "topic", ()) == (("year", ("2017",)),)
