"""Proposals as a tree: what is ticked, changed, moved, and what then enters."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from vmc_desktop.formats.articles.drafting import draft
from vmc_desktop.formats.articles.reading import read_material, read_pasted
from vmc_desktop.models.proposals import ENTERS, NUMBER, ProposalTree, passage_at

ARTICLE = Path(__file__).parents[1] / "data" / "articles" / "page.html"


@pytest.fixture
def tree(qtmodeltester):
    made = ProposalTree()
    qtmodeltester.check(made)
    made.show_draft(draft(read_material(ARTICLE)))
    yield made
    qtmodeltester.check(made)


def number_of(tree, words):
    return next(one.number for one in tree.proposals() if one.text == words)


def lines(tree, parent=None):
    parents = () if parent is None else (parent,)
    return [tree.index(row, 0, *parents).data() for row in range(tree.rowCount(*parents))]


def test_what_belongs_together_stands_together(tree):
    assert lines(tree) == [
        "The edition and the source",
        "Panels",
        "Highlights",
        "Not understood, plain text",
    ]
    panels = tree.index(1, 0)
    assert lines(tree, panels) == [
        "A New Foreign Migration Policy",
        "International Refugee Protection",
    ]
    first = tree.index(0, 0, panels)
    assert lines(tree, first)[0] == "Michael Spindelegger · Director General, ICMPD"


def test_facts_stand_in_the_order_of_their_kinds(tree):
    facts = tree.index(0, 0)
    kinds = [tree.index(row, 1, facts).data() for row in range(tree.rowCount(facts))]
    assert kinds[:5] == ["Year", "Title of the source", "Published", "Days", "Venue"]


def test_without_its_panel_nothing_below_it_enters(tree):
    panel = number_of(tree, "A New Foreign Migration Policy")
    index = tree.index_of(panel)
    below = tree.index(0, 0, index)
    assert below.data(ENTERS)
    assert tree.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not tree.index(0, 0, tree.index_of(panel)).data(ENTERS)
    assert below.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_words_are_changed_in_place_and_never_emptied(tree):
    index = tree.index_of(number_of(tree, "Vienna"))
    assert tree.setData(index, "  Wien \n")
    assert not tree.setData(index, " ")
    assert tree.draft().fact("city") == "Wien"


def test_plain_text_becomes_a_highlight_and_stands_among_them(tree, qtbot):
    number = number_of(tree, "ICMPD was founded in 1993.")
    with qtbot.waitSignal(tree.moved) as moved:
        tree.ask(number, "kind", "highlight")
    assert moved.args == [number]
    assert tree.index_of(number).parent().data() == "Highlights"


def test_a_statement_moves_below_a_panel(tree):
    number = number_of(tree, "ICMPD was founded in 1993.")
    panel = number_of(tree, "International Refugee Protection")
    assert panel in dict(tree.owners(number))
    tree.ask(number, "parent", panel)
    assert tree.index_of(number).parent().data(NUMBER) == panel


def test_every_change_goes_to_who_keeps_them_and_can_be_unmade(tree):
    kept = []
    tree.keep = kept.append
    number = number_of(tree, "Michael Spindelegger")
    tree.ask(number, "role", "Head")
    tree.ask(number, "role", "Director General")
    (edit,) = kept
    tree.make(edit)
    assert tree.proposal(number).detail("role") == "Head"
    tree.unmake(edit)
    assert tree.proposal(number).detail("role") == "Director General"


def test_facts_stay_facts_and_persons_persons(tree):
    assert tree.kinds(number_of(tree, "Vienna")) == ("city",)
    assert tree.kinds(number_of(tree, "Sebastian Kurz")) == ("moderator", "speaker")


def test_a_place_in_the_text_leads_to_the_shortest_passage_around_it():
    found = draft(read_pasted("VMC 2017\n\nHeld at the Palais Niederösterreich, conference city."))
    place = found.material.text.index("Palais")
    best = passage_at(found.proposals, place)
    assert next(one.kind for one in found.proposals if one.number == best) == "venue"
    assert passage_at(found.proposals, 10_000) == 0


def test_a_screen_reader_hears_what_a_line_is(tree):
    index = tree.index_of(number_of(tree, "Vienna"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "City: Vienna"
