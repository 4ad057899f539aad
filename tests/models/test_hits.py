"""The list of hits."""

import pytest
from PySide6.QtCore import Qt

from vmc_desktop.answers import Hit, Snippet
from vmc_desktop.domain import Key
from vmc_desktop.models.hits import HitList, HitRole

HITS = (
    Hit(
        Key("2018/opening"),
        "panel",
        2018,
        "Opening",
        ("2018", "Opening"),
        2.0,
        ((0, 4),),
        (Snippet("a word or two", ((2, 6),)),),
    ),
    Hit(Key("2017"), "edition", 2017, "2017", ("2017",), 1.0),
)


@pytest.fixture
def hits(qtbot):
    model = HitList()
    model.show_hits(HITS)
    return model


def test_keeps_the_promises_of_a_model(hits, qtmodeltester):
    qtmodeltester.check(hits)


def test_says_every_part_of_a_hit(hits):
    index = hits.index(0)
    assert index.data() == "Opening"
    said = {role: index.data(role) for role in HitRole}
    assert said == {
        HitRole.KEY: Key("2018/opening"),
        HitRole.KIND: "panel",
        HitRole.TITLE: "Opening",
        HitRole.TITLE_MARKS: ((0, 4),),
        HitRole.PATH: ("2018", "Opening"),
        HitRole.SNIPPETS: HITS[0].snippets,
        HitRole.YEAR: 2018,
    }
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Opening. 2018, Opening. a word or two"


def test_finds_rows_and_keys(hits):
    assert hits.row_of(Key("2017")) == 1
    assert hits.row_of(Key("2030")) == -1
    assert hits.key_at(0) == Key("2018/opening")
    assert hits.key_at(2) is None
    assert hits.key_at(-1) is None


def test_the_same_hits_again_change_nothing(hits, qtbot):
    with qtbot.assertNotEmitted(hits.modelReset):
        hits.show_hits(HITS)
    with qtbot.waitSignal(hits.modelReset):
        hits.show_hits(())
    assert hits.rowCount() == 0
