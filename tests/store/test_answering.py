"""Counts and reading order, worked out as far as they are looked at."""

import pytest

from vmc_desktop.answers import Question
from vmc_desktop.domain import Key


@pytest.fixture(scope="module")
def results(made_library):
    return made_library.search(Question("migration "), limit=1)


def test_the_reading_order_is_a_sequence(results):
    order = results.reading_order
    keys = list(order)
    assert len(order) == len(keys) == results.total > 50
    assert order[0] == keys[0]
    assert order[-1] == keys[-1]
    assert list(order[3:9:2]) == keys[3:9:2]
    assert [order.index(key) for key in keys[:20]] == list(range(20))
    assert keys[7] in order
    with pytest.raises(IndexError):
        order[len(keys)]


def test_what_is_no_hit_has_no_place(results, made_library):
    order = results.reading_order
    outside = next(key for key in made_library._lookup.keys if Key(key) not in set(order))
    for nothing in (Key(outside), Key("1900/nowhere"), "2024"):
        assert nothing not in order
        with pytest.raises(ValueError, match="is no hit"):
            order.index(nothing)


def test_counts_are_a_mapping(results):
    counts = results.counts
    every = dict(counts.items())
    assert len(counts) == len(every)
    assert {key: counts[key] for key in counts} == every
    assert counts.get("1900", 0) == 0
    assert counts == every
    assert sum(counts[key] for key in counts if "/" not in key) == results.total
