"""The tree over an outline."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from vmc_desktop.answers import Node, Outline
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.models.tree import ArchiveTree, Role


def outline() -> Outline:
    return Outline(
        ArchiveHead("vmc", "Conference"),
        (
            Node(
                Key("2018"),
                "2018",
                "edition",
                "Theme",
                (
                    Node(
                        Key("2018/opening"),
                        "Opening",
                        "panel",
                        "",
                        (Node(Key("2018/opening/first"), "First", "highlight"),),
                    ),
                    Node(Key("2018/closing"), "Closing", "panel"),
                ),
            ),
            Node(Key("2017"), "2017", "edition"),
        ),
        2,
        2,
        1,
    )


@pytest.fixture
def tree(qtmodeltester):
    model = ArchiveTree()
    qtmodeltester.check(model)
    model.show_outline(outline())
    return model


def test_keeps_the_promises_of_a_model(qtmodeltester):
    model = ArchiveTree()
    model.show_outline(outline())
    qtmodeltester.check(model)


def test_shows_years_panels_highlights(tree):
    first = tree.index(0, 0)
    panel = tree.index(0, 0, first)
    highlight = tree.index(0, 0, panel)
    assert [i.data() for i in (first, panel, highlight)] == ["2018", "Opening", "First"]
    assert tree.rowCount() == 2
    assert tree.rowCount(first) == 2
    assert tree.rowCount(highlight) == 0
    assert highlight.parent() == panel
    assert panel.data(Role.KIND) == "panel"
    assert first.data(Role.DETAIL) == "Theme"


def test_an_index_carries_a_number_only(tree):
    index = tree.index_of(Key("2018/opening/first"))
    assert isinstance(index.internalId(), int)
    assert tree.key_of(index) == Key("2018/opening/first")


def test_a_key_without_a_line_is_found_at_the_nearest_above(tree):
    assert tree.index_of(Key("2018/opening/quotations/x")).data() == "Opening"
    assert tree.index_of(Key("2018/sources/s1")).data() == "2018"
    assert not tree.index_of(Key("2031")).isValid()
    assert tree.key_of(QModelIndex()) is None


def test_counts_fade_what_is_empty(tree, qtbot):
    panel = tree.index_of(Key("2018/opening"))
    closing = tree.index_of(Key("2018/closing"))
    assert panel.data(Role.LINE).count is None
    assert not panel.data(Role.LINE).faded
    with qtbot.waitSignal(tree.dataChanged):
        tree.set_counts({"2018": 2, "2018/opening": 2})
    assert panel.data(Role.LINE).count == 2
    assert closing.data(Role.LINE).count == 0
    assert closing.data(Role.LINE).faded
    assert not panel.data(Role.LINE).faded
    tree.set_counts(None)
    assert not closing.data(Role.LINE).faded


def test_the_same_counts_again_change_nothing(tree, qtbot):
    tree.set_counts({"2018": 1})
    assert tree.index_of(Key("2018")).data(Role.LINE).count == 1
    with qtbot.assertNotEmitted(tree.dataChanged):
        tree.set_counts({"2018": 1})


def test_says_the_count_to_a_screen_reader(tree):
    index = tree.index_of(Key("2018"))
    tree.set_counts({"2018": 2})
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2018, Theme, 2 hits"
    tree.set_counts({"2018": 1})
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2018, Theme, 1 hit"


def test_another_outline_replaces_the_tree(tree, qtmodeltester):
    tree.set_counts({"2018": 2})
    tree.show_outline(Outline(ArchiveHead("x", "X"), (Node(Key("2020"), "2020", "edition"),)))
    assert tree.rowCount() == 1
    assert tree.index(0, 0).data(Role.LINE).count is None


def test_only_lines_whose_count_was_seen_and_changed_are_told(tree):
    for key in ("2018", "2018/opening", "2018/closing"):
        tree.index_of(Key(key)).data(Role.LINE)
    tree.set_counts({"2018": 2, "2018/opening": 1, "2018/closing": 1})
    told = []
    tree.dataChanged.connect(
        lambda first, last, _: told.append((first.data(), last.data(), first.row(), last.row()))
    )
    tree.set_counts({"2018": 2, "2018/closing": 2})
    assert told == [("Opening", "Closing", 0, 1)]
    told.clear()
    tree.set_counts({"2018": 3, "2018/closing": 3})
    assert told == [("2018", "2018", 0, 0), ("Closing", "Closing", 1, 1)]


def test_a_line_that_nobody_saw_is_not_compared(tree):
    class Counts(dict):
        def items(self):
            raise AssertionError("all of them")

    told = []
    tree.dataChanged.connect(lambda first, last, _: told.append((first.data(), last.data())))
    tree.index_of(Key("2018")).data(Role.LINE)
    for number in (1, 2, 2):
        tree.set_counts(Counts({"2018": number, "2018/opening": number}))
    assert told == [("2018", "2018")] * 2


def test_a_line_says_how_deep_it_stands(tree):
    first = tree.index(0, 0)
    highlight = tree.index(0, 0, tree.index(0, 0, first))
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    assert [first.data(role), highlight.data(role)] == ["Level 1", "Level 3"]


class Unopened(tuple):
    """Lines below a line that nobody opened: to be counted, but not to be gone through."""

    __slots__ = ()

    def __iter__(self):
        raise AssertionError("what is below a closed line was looked at")


def test_nothing_below_a_line_is_looked_at_before_it_is_opened():
    closed = Node(Key("2018/opening"), "Opening", "panel", "", Unopened(range(2500)))
    edition = Node(Key("2019"), "2019", "edition", "", Unopened((closed,)))
    opened = Node(Key("2018"), "2018", "edition", "", (closed,))
    tree = ArchiveTree()
    tree.show_outline(Outline(ArchiveHead("vmc", "Conference"), (edition, opened), 2, 1, 0))
    panel = tree.index_of(Key("2018/opening"))
    assert tree.key_of(panel) == Key("2018/opening")
    assert tree.rowCount(panel) == 2500
    assert tree.hasChildren(tree.index_of(Key("2019")))


def test_a_line_is_found_before_any_branch_was_opened():
    tree = ArchiveTree()
    tree.show_outline(outline())
    index = tree.index_of(Key("2018/opening/first"))
    assert index.data() == "First"
    assert index.parent().data() == "Opening"


def test_an_outline_that_says_the_same_keeps_open_branches_and_is_what_opens_next(qtbot):
    def of(point: str) -> Outline:
        below = (Node(Key("2018/opening/first"), point, "highlight"),)
        panel = Node(Key("2018/opening"), "Opening", "panel", "", below)
        edition = Node(Key("2018"), "2018", "edition", "", (panel,))
        return Outline(ArchiveHead("vmc", "Conference"), (edition,), 1, 1, 1)

    tree = ArchiveTree()
    tree.show_outline(of("Before"))
    panel = tree.index_of(Key("2018/opening"))
    with qtbot.assertNotEmitted(tree.modelReset):
        tree.show_outline(of("After"))
    assert tree.index(0, 0, panel).data() == "After"
    with qtbot.waitSignal(tree.modelReset):
        tree.show_outline(of("Later"))
