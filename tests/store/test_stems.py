"""Stems, whatever the word."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.store.folding import words
from vmc_desktop.store.index.stems import has_stemmer, stem

ROOT = Path(__file__).parents[2]
LANGUAGES = "ar da de en es fi fr hu it nl no pt ro ru sv".split()  # noqa: SIM905
SYLLABLES = "al mu ar ado ando gue que yendo ía mente ing ال وال است ين و ي".split()  # noqa: SIM905


def test_every_language_of_these_has_a_stemmer():
    assert [language for language in LANGUAGES if not has_stemmer(language)] == []


@pytest.mark.parametrize("language", [*LANGUAGES, "", "xx"])
@given(
    text=st.one_of(
        st.text(st.characters(categories=["L"]), min_size=3, max_size=12),
        st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=5).map("".join),
    )
)
def test_no_word_of_any_language_fails(language, text):
    for word in words(text):
        assert isinstance(stem(word, language), str)


@pytest.mark.parametrize(("language", "word"), [("es", "ague"), ("ar", "مستشفى")])
def test_a_word_at_which_a_stemmer_fails_is_its_own_stem(language, word):
    assert stem(word, language) == word


def test_the_first_compiling_of_whoosh_says_nothing(tmp_path):
    code = "import vmc_desktop.store.library"
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-W", "default", "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "whoosh" not in done.stderr
