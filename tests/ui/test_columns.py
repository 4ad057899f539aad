"""Who gets how much of a narrow room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.ui.columns import (
    LEAST_HITS,
    LEAST_PAGE,
    LEAST_SIDE,
    LEAST_TREE,
    NARROW_PAGE,
    PAGE,
    Asked,
    Columns,
    share,
)

USUAL = Columns(272, 376, 264)
NOTHING_ASKED = Asked()


def page(room, columns):
    return room - columns.tree - columns.hits - columns.side


@pytest.mark.parametrize(
    ("room", "wished", "given"),
    [
        (1600, USUAL, USUAL),
        (1280, USUAL, Columns(272, 376, 0)),
        (1280, Columns(272, 0, 264), Columns(272, 0, 264)),
        (800, Columns(272, 0, 264), Columns(272, 0, 0)),
        # Nobody steps back while it is enough that all become narrower.
        (1000, Columns(272, 376, 0), Columns(234, 326, 0)),
        (780, Columns(272, 376, 0), Columns(200, 280, 0)),
        (760, Columns(272, 376, 0), Columns(0, 320, 0)),
        (640, Columns(272, 0, 264), Columns(200, 0, 0)),
    ],
)
def test_the_page_has_room_to_be_read(room, wished, given):
    assert share(room, wished, NOTHING_ASKED) == given


def test_what_one_asks_for_comes_where_there_is_any_room():
    assert share(1280, USUAL, Asked(side=True)).side > 0
    assert share(700, Columns(272, 0, 264), Asked(side=True)) == Columns(200, 0, 200)
    assert share(600, Columns(272, 0, 264), Asked(side=True)).side == 0, "none at all"
    assert share(700, Columns(272, 376, 0), Asked(tree=True)) == Columns(200, 280, 0)


def test_what_is_not_wanted_gets_nothing():
    assert share(1600, Columns(0, 0, 0), Asked(tree=True, side=True)) == Columns(0, 0, 0)


WIDTH = st.one_of(st.just(0), st.integers(150, 900))


@given(
    st.integers(640, 3000),
    st.builds(Columns, WIDTH, WIDTH, WIDTH),
    st.builds(Asked, st.booleans(), st.booleans()),
)
def test_parts_give_way_and_never_grow(room, wished, asked):
    given_ = share(room, wished, asked)
    for one, least, had in zip(
        (given_.tree, given_.hits, given_.side),
        (LEAST_TREE, LEAST_HITS, LEAST_SIDE),
        (wished.tree, wished.hits, wished.side),
        strict=True,
    ):
        assert one == 0 or min(least, had) <= one <= had
    assert bool(given_.hits) == bool(wished.hits), "the answer stays"
    if given_.tree and given_.hits and not asked.tree:
        assert page(room, given_) >= NARROW_PAGE
    if given_.side and not asked.side:
        assert page(room, wished) >= PAGE
    if given_.side:
        assert page(room, given_) >= LEAST_PAGE
