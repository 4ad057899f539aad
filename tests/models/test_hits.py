"""The list of hits, panel by panel."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from vmc_desktop.answers import Group, Hit, Snippet
from vmc_desktop.domain import Key
from vmc_desktop.models.hits import FEW, HitList, HitRole

WORD = Snippet("a word or two", ((2, 6),))


def hit(key, *snippets, title="", kind="panel", detail=""):
    return Hit(Key(key), kind, 2018, title or key, ("2018: Theme",), 1.0, (), snippets, detail)


def words(number):
    return tuple(Snippet(f"word {n}", ((0, 4),)) for n in range(number))


def group(number, passages=1):
    one = hit(f"2018/p{number}", *words(passages))
    return Group(one, (one,))


OPENING = Group(
    hit("2018/opening", WORD, title="Opening"),
    (
        hit("2018/opening", WORD, title="Opening"),
        hit("2018/opening/grail", *words(2), title="Grail", kind="highlight"),
        hit("2018/opening/quotations/q", WORD, title="Ada", kind="quotation", detail="Minister"),
    ),
)


@pytest.fixture
def hits(qtbot):
    return HitList()


def shown(hits):
    lines = [hits.index(row).data(HitRole.LINE) for row in range(hits.rowCount())]
    return [(line.kind, line.hit.key.text, line.snippet and line.snippet.text) for line in lines]


@pytest.mark.parametrize("groups", [(), (OPENING,), tuple(group(n, 9) for n in range(20))])
def test_keeps_the_promises_of_a_model(hits, qtmodeltester, groups):
    hits.show_groups(groups, len(groups))
    qtmodeltester.check(hits)


def test_a_panel_stands_above_every_passage_that_matches(hits):
    hits.show_groups((OPENING,), 1)
    assert shown(hits) == [
        ("panel", "2018/opening", None),
        ("passage", "2018/opening", "a word or two"),
        ("passage", "2018/opening/grail", "word 0"),
        ("passage", "2018/opening/grail", "word 1"),
        ("passage", "2018/opening/quotations/q", "a word or two"),
    ]
    leads = [hits.line_at(row).leads for row in range(5)]
    assert leads == [False, False, True, False, True], "a part is named once"
    assert hits.line_at(0).number == 4


def test_a_panel_whose_title_matches_needs_no_passage_of_its_own(hits):
    unmarked = Snippet("nothing of it")
    head = hit("2018/opening", unmarked)
    part = hit("2018/opening/x", WORD, kind="highlight")
    hits.show_groups((Group(head, (head, part)),), 1)
    assert [kind for kind, *_ in shown(hits)] == ["panel", "passage"]
    hits.show_groups((Group(head, (head,)),), 1)
    assert shown(hits)[1][2] == "nothing of it", "but says something where it stands alone"


def test_many_passages_are_opened_on_request(hits, qtmodeltester):
    hits.show_groups((group(1, 9), group(2)), 2)
    more = FEW + 1
    assert hits.line_at(more).kind == "more"
    assert hits.line_at(more).number == 9 - FEW
    before = hits.line_at(more + 1)
    hits.open_more(more)
    assert [line[2] for line in shown(hits)[1:10]] == [f"word {n}" for n in range(9)]
    assert hits.line_at(10) == before
    qtmodeltester.check(hits)


def test_a_single_further_passage_is_shown_at_once(hits):
    hits.show_groups((group(1, FEW + 1),), 1)
    assert [kind for kind, *_ in shown(hits)] == ["panel"] + ["passage"] * (FEW + 1)


def test_further_panels_come_as_one_scrolls_and_are_asked_for_at_the_end(hits, qtbot):
    groups = tuple(group(n) for n in range(20))
    hits.show_groups(groups, 30)
    first = hits.rowCount()
    assert first < 2 * len(groups)
    while hits.rowCount() < 2 * len(groups):
        assert hits.canFetchMore(QModelIndex())
        hits.fetchMore(QModelIndex())
    with qtbot.waitSignal(hits.wanted):
        hits.fetchMore(QModelIndex())
    hits.add_groups(tuple(group(n) for n in range(20, 30)))
    while hits.canFetchMore(QModelIndex()):
        hits.fetchMore(QModelIndex())
    assert hits.rowCount() == 60


def test_finds_rows(hits):
    hits.show_groups((OPENING,), 1)
    assert hits.row_of(Key("2018/opening/grail")) == 2
    assert hits.row_of(Key("2030")) == -1
    assert hits.row_of_passage(Key("2018/opening/grail"), Snippet("word 1", ((0, 4),))) == 3
    assert hits.row_of_passage(Key("2018/opening/grail"), WORD) == -1
    assert hits.first_passage() == 1
    assert hits.line_at(9) is None
    assert hits.line_at(-1) is None


def test_the_same_groups_again_change_nothing(hits, qtbot):
    hits.show_groups((group(1, 9),), 1)
    hits.open_more(FEW + 1)
    with qtbot.assertNotEmitted(hits.modelReset):
        assert not hits.show_groups((group(1, 9),), 1)
    assert hits.rowCount() == 10, "what was opened stays open"
    assert hits.show_groups((), 0)
    assert hits.rowCount() == 0
    assert hits.first_passage() == -1


def test_each_line_is_said(hits):
    hits.set_details({Key("2018/opening"): "5 May 2018"})
    hits.show_groups((OPENING, group(1, 9)), 2)
    said = [hits.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1, 4, 10)]
    assert said == [
        "Opening. 5 May 2018. 2018: Theme. 4 passages",
        "a word or two",
        "Ada. Minister. a word or two",
        "5 more",
    ]
    assert hits.index(0).data(HitRole.KEY) == Key("2018/opening")
    assert hits.index(0).data() == "Opening"
    assert hits.index(1).data() == "a word or two"


def test_all_passages_of_a_panel_can_be_listed(hits):
    hits.show_groups((group(1, 3), group(2, 9)), 2)
    assert hits.reveal(Key("2018/p2"))
    assert hits.row_of_passage(Key("2018/p2"), words(9)[8]) >= 0
    assert not hits.reveal(Key("2018/p2")), "they are listed by now"
    assert not hits.reveal(Key("2018/p1"))
    assert not hits.reveal(Key("2018/p9")), "not fetched yet"
