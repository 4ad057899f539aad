"""The index on disk."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh.index import open_dir
from whoosh.query import Or, Phrase, Term

from vmc_desktop.store.index.codec import Passages, Postings
from vmc_desktop.store.index.lexicon import merge_words
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.index.segment import Entry, write_segment

EDITIONS = {
    "2019": [
        Entry("2019", (("title", "en", ["safe", "harbours"]), ("text", "de", ["leere", "phrase"]))),
        Entry(
            "2019/opening",
            (
                ("text", "en", ["returns", "were", "many"]),
                ("text", "en", ["many", "returned"]),
                ("names", "en", ["weiss"]),
            ),
        ),
    ],
    "2018": [Entry("2018", (("text", "en", ["return", "safe"]),))],
}


@pytest.fixture
def folder(tmp_path):
    """An index of two editions."""
    for edition, entries in EDITIONS.items():
        write_segment(tmp_path / edition, entries)
    merge_words(tmp_path, list(EDITIONS))
    return tmp_path


@pytest.fixture
def index(folder):
    """The same, open."""
    opened = Index.open(folder)
    yield opened
    opened.close()


def said(index, numbers):
    return sorted(index.lexicon.words[number] for number in numbers)


def test_documents_are_numbered_through_all_editions(index):
    assert index.size == 3
    safe = index.postings(index.lexicon.number("safe"))
    assert {field: list(p.documents) for field, p in safe.items()} == {"title": [0], "text": [2]}
    assert list(index.lengths("text")) == [2, 5, 2]


def test_no_phrase_reaches_from_one_passage_into_the_next(index):
    many = index.postings(index.lexicon.number("many"))["text"]
    returned = index.postings(index.lexicon.number("returned"))["text"]
    (first, second), (third,) = many.by_document()[1], returned.by_document()[1]
    assert second - first > Passages.JUMP
    assert third == second + 1


def test_forms_share_a_stem_in_a_language_that_the_texts_speak(index):
    assert said(index, index.lexicon.forms("returning")) == ["return", "returned", "returns"]
    assert said(index, index.lexicon.forms("Leeren".lower())) == ["leere"]
    assert said(index, index.lexicon.forms("weiss")) == ["weiss"]
    assert index.lexicon.forms("nowhere") == frozenset()


def test_completions_begin_so(index):
    assert said(index, index.lexicon.completions("ret")) == ["return", "returned", "returns"]
    assert said(index, index.lexicon.completions("x")) == []


def test_it_stays_an_index_of_whoosh(folder):
    with open_dir(str(folder / "2019"), readonly=True).searcher() as searcher:
        found = searcher.search(Or([Term("text", "returns"), Term("title", "safe")]), limit=None)
        assert len(found) == 2
        assert len(searcher.search(Phrase("text", ["many", "returned"]), limit=None)) == 1
        assert searcher.document_number(key="2019/opening") == 1


NUMBERS = st.lists(st.integers(0, 2**32 - 1))


@given(documents=NUMBERS, frequencies=NUMBERS, positions=NUMBERS, before=st.binary())
def test_a_list_is_read_as_it_was_written(documents, frequencies, positions, before):
    frequencies = [*frequencies, *documents][: len(documents)]
    postings = Postings(array("I", documents), array("I", frequencies), array("I", positions))
    assert Postings.decode(before + postings.encode(), len(before)) == postings
