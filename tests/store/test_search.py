"""Searching while one types: what is kept from one keystroke to the next."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples import small_archive
from vmc_desktop.answers import Question
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.store.build import build
from vmc_desktop.store.library import Library

PHRASES = (
    "return migration",
    "Rückkehr irreg",
    "undocumented migration return",
    "retour OR trust -keynote",
    '"trust comes" first',
    "trust NEAR/4 partnership",
    "speaker:catakli partnerships",
    "irregular migration ßtrust",
)
TYPED = [phrase[:n] for phrase in PHRASES for n in (*range(3, len(phrase), 3), len(phrase))]
QUESTIONS = st.builds(Question, st.sampled_from(TYPED), synonyms=st.booleans())


@pytest.fixture(scope="module")
def typing(tmp_path_factory):
    """A library that is asked one thing after another."""
    place = tmp_path_factory.mktemp("typing")
    write_archive(small_archive(), place / "archive")
    opened = Library.open(build(place / "archive", place / "cache").folder)
    yield opened
    opened.close()


def answer(library, question):
    """Everything that is shown of an answer."""
    found = library.search(question, 20)
    marks = library.marks(question)
    texts = "\n".join(s.text for hit in found.hits for s in hit.snippets)
    shown = (found.hits, library.groups(question, 0, 6), marks.spans(texts), marks.spans("Weiß s"))
    words = (found.understood, found.also, found.notes, found.meant)
    return shown, words, (found.total, found.facets, found.counts)


@settings(max_examples=40)
@given(before=st.lists(QUESTIONS, max_size=12), question=QUESTIONS)
def test_what_is_kept_between_keystrokes_changes_no_answer(typing, before, question):
    for one in before:
        answer(typing, one)
    fresh = Library.open(typing.records.folder)
    expected = answer(fresh, question)
    fresh.close()
    assert answer(typing, question) == expected
    # Once more without the finished answer, from what is kept of its parts.
    typing._searcher._answers.clear()
    assert answer(typing, question) == expected
