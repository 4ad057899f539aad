"""The best of many, in exact order."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.store.ranking import Panels, best

SCORES = st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.5]), max_size=30)


@given(scores=SCORES, most=st.none() | st.integers(0, 35))
def test_the_best_come_in_the_order_of_a_whole_sort(scores, most):
    expected = sorted(range(len(scores)), key=lambda place: (-scores[place], place))
    assert best(np.array(scores), most).tolist() == expected[:most]


@given(
    scores=st.lists(st.sampled_from([0.0, 0.5, 1.0, 2.5, 2.75, 3.0]), min_size=1, max_size=7),
    size=st.integers(200, 500),
    most=st.integers(1, 12),
)
def test_the_best_of_very_many_come_in_that_order_too(scores, size, most):
    many = (scores * size)[:size]
    expected = sorted(range(size), key=lambda place: (-many[place], place))
    assert best(np.array(many), most).tolist() == expected[:most]


def test_panels_come_by_their_best_hit_and_keep_theirs_together():
    # An edition (0) with a panel (2), and hits of its own before and after it.
    documents = np.array([0, 2, 3, 5, 9, 10])
    heads = np.array([0, 2, 2, 0, 9, 9])
    scores = np.array([1.0, 1.0, 3.0, 2.0, 3.0, 0.5])
    panels = Panels(documents, heads, scores)
    assert panels.heads.tolist() == [2, 9, 0], "equal ones in the order of reading"
    assert documents[panels.members(0, 6)].tolist() == [0, 5]
    assert documents[panels.members(2, 5)].tolist() == [2, 3]
