"""The index on disk."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays_of
from whoosh.index import open_dir
from whoosh.query import Or, Phrase, Prefix, Term

from vmc_desktop.store.index.arrays import Arrays, write_arrays
from vmc_desktop.store.index.merging import merge_segments
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.index.segment import FIELDS, Records, write_segment

EDITIONS = {
    "2019": [
        [("title", "en", "safe harbours"), ("text", "de", "leere phrase")],
        [
            ("text", "en", "returns were many"),
            ("text", "en", "many returned"),
            ("names", "en", "weiss"),
        ],
    ],
    "2018": [[("text", "en", "return safe")]],
}


def records(passages):
    """Records, each as (field, language, words) of its passages."""
    each = [passage for record in passages for passage in record]
    columns = ([passage[n] for passage in each] for n in range(3))
    return Records([len(record) for record in passages], *columns)


@pytest.fixture
def folder(tmp_path):
    """An index of two editions."""
    for edition, passages in EDITIONS.items():
        write_segment(tmp_path / edition, records(passages))
    merge_segments(tmp_path, list(EDITIONS))
    return tmp_path


@pytest.fixture
def index(folder):
    """The same, open."""
    opened = Index.open(folder)
    yield opened
    opened.close()


def said(index, numbers):
    return sorted(index.lexicon.words[number] for number in numbers)


def places(index, word):
    """(document, field) for each time a word stands somewhere."""
    cells = index.cells([index.lexicon.number(word)]).tolist()
    return [(cell // len(FIELDS), FIELDS[cell % len(FIELDS)]) for cell in cells]


def test_documents_are_numbered_through_all_editions(index):
    assert index.size == 3
    assert places(index, "safe") == [(0, "title"), (2, "text")]
    assert places(index, "many") == [(1, "text"), (1, "text")]
    assert index.lengths.reshape(3, len(FIELDS)).tolist() == [
        [2, 0, 0, 2],
        [0, 0, 1, 5],
        [0, 0, 0, 2],
    ]


def test_knows_how_many_records_hold_a_word(index):
    held = {word: index.lexicon.held(n) for n, word in enumerate(index.lexicon.words)}
    assert (held["safe"], held["many"], held["weiss"]) == (2, 1, 1)


def test_words_that_begin_alike_lie_in_one_stretch(index):
    completions = index.lexicon.completions("ret")
    one_by_one = [place for n in completions for place in index.places([n]).tolist()]
    assert index.places(completions).tolist() == one_by_one
    assert index.frequency(completions) == len(one_by_one) == 3


def test_a_break_stands_between_passages(index):
    first, second = index.places([index.lexicon.number("many")]).tolist()
    assert index.tokens[first + 1] == len(index.lexicon.words), "the end of the passage"
    (returned,) = index.places([index.lexicon.number("returned")]).tolist()
    assert returned == second + 1


def test_forms_share_a_stem_in_a_language_that_the_texts_speak(index):
    assert said(index, index.lexicon.forms("returning")) == ["return", "returned", "returns"]
    assert said(index, index.lexicon.forms("Leeren".lower())) == ["leere"]
    assert said(index, index.lexicon.forms("weiss")) == ["weiss"]
    assert index.lexicon.forms("nowhere") == frozenset()


def test_completions_begin_so(index):
    assert said(index, index.lexicon.completions("ret")) == ["return", "returned", "returns"]
    assert said(index, index.lexicon.completions("x")) == []


def test_it_stays_an_index_of_whoosh(folder):
    with open_dir(str(folder), readonly=True).searcher() as searcher:
        found = searcher.search(Or([Term("text", "returns"), Term("title", "safe")]), limit=None)
        assert sorted(hit.docnum for hit in found) == [0, 1]
        assert len(searcher.search(Phrase("text", ["many", "returned"]), limit=None)) == 1
        assert len(searcher.search(Phrase("text", ["many", "many"]), limit=None)) == 0
        assert len(searcher.search(Prefix("text", "ret"), limit=None)) == 2
        assert searcher.reader().field_length("text") == 9
        assert list(searcher.reader().field_terms("names")) == ["weiss"]


KINDS = st.sampled_from([np.uint8, np.uint16, np.uint32, np.int64, np.float64])
NUMBERS = KINDS.flatmap(lambda kind: arrays_of.arrays(kind, st.integers(0, 40)))
THINGS = st.dictionaries(st.text(), NUMBERS | st.lists(st.text(st.characters(codec="utf-8"))))


@given(things=THINGS)
def test_arrays_and_texts_are_read_as_they_were_written(tmp_path_factory, things):
    file = tmp_path_factory.mktemp("arrays") / "file"
    write_arrays(file, things)
    arrays = Arrays(file)
    assert sorted(arrays) == sorted(things)
    for name, thing in things.items():
        if isinstance(thing, np.ndarray):
            np.testing.assert_array_equal(arrays.numbers(name), thing)
            assert arrays.numbers(name).dtype == thing.dtype
        else:
            assert arrays.texts(name) == thing
    arrays.close()
