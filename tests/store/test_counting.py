"""Counting the values of many records at once."""

from collections import Counter

import numpy as np
import pytest

from vmc_desktop.store.counting import Family


@pytest.fixture(scope="module", params=["place", "year", "record"])
def shelves(request, made_library):
    lookup = made_library._lookup
    every = {name: lookup.shelf(name) for name in lookup.names}
    return {name: shelf for name, shelf in every.items() if shelf.family == request.param}


def counted(shelf, documents):
    """(label, number) as a person would count them."""
    counts = Counter()
    for document in documents:
        profile = shelf.profiles[document]
        counts.update(shelf.values[shelf.starts[profile] : shelf.starts[profile + 1]].tolist())
    order = sorted(counts, key=lambda value: (-counts[value], shelf.labels[value], value))
    return tuple((shelf.labels[value], counts[value]) for value in order)


@pytest.mark.parametrize("number", [0, 1, 20, 40, 150, None])
def test_values_are_counted_alike_whether_few_or_many_have_them(made_library, shelves, number):
    size = len(made_library._lookup.keys)
    documents = [n * size // number for n in range(number)] if number is not None else range(size)
    found = Family(shelves).count(np.array(documents, np.intp))
    assert found == {name: counted(shelf, documents) for name, shelf in shelves.items()}
