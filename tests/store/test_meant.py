"""Did you mean: queries that find something where the one that was typed does not."""

from dataclasses import replace

import pytest

from samples import small_archive
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key, Topic
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.store.build import build
from vmc_desktop.store.library import Library


def ask(library, text, **more):
    return library.search(Question(text, **more))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Katakli ", "Çataklı"),
        ('"Katakli"', '"Çataklı"'),
        ("speaker:Katakli ", "speaker:Çataklı"),
        ("speker:Çataklı ", "speaker:Çataklı"),
        ("iregular migraton ", "irregular migration"),
        ("irregular qqqqxxxx ", "irregular"),
        ("Katakli year:2018 ", "Çataklı year:2018"),
    ],
)
def test_a_query_that_finds_something_is_offered(library, typed, meant):
    found = ask(library, typed)
    assert found.meant[0] == meant
    assert all(ask(library, f"{one} ", synonyms=False).total for one in found.meant)
    assert len(found.meant) <= 3


def test_where_enough_is_found_nothing_is_offered(library):
    assert ask(library, "trust OR harbour OR forum OR return ").total >= 5
    assert ask(library, "trust OR harbour OR forum OR return ").meant == ()


@pytest.mark.parametrize("typed", ["", "?!", "qqqqxxxx ", "year:1900 "])
def test_where_nothing_is_near_nothing_is_offered(library, typed):
    assert ask(library, typed).meant == ()


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("has:foo ", "“has:” knows conflict, gap, highlight, media, quote; not “foo”."),
        ("is:nonsense ", "“is:” knows"),
        ("kind:Nonsense ", "not “Nonsense”."),
        ("speaker:Hoier ", "No speaker here is called “Hoier”."),
        ("-topic:xyz ", "No topic here is called “xyz”."),
    ],
)
def test_a_value_that_nothing_has_is_told(library, typed, note):
    assert note in " ".join(ask(library, typed).notes)


def test_the_topic_that_is_called_just_so_is_meant(tmp_path):
    visas = Topic(Key("topics/visas"), "Visas", (("en", ("return visas",)),))
    small = small_archive()
    first = replace(small.editions[0], topics=(visas.key,))
    editions = (first, *small.editions[1:])
    archive = replace(small, editions=editions, topics=(*small.topics, visas))
    write_archive(archive, tmp_path / "archive")
    library = Library.open(build(tmp_path / "archive", tmp_path / "cache").folder)
    found = {
        asked: [hit.key.text for hit in ask(library, asked).hits]
        for asked in ("topic:return ", "topic:return", "topic:retour ", "topic:retu")
    }
    library.close()
    assert "2019" in found["topic:return "]
    assert "2018" not in found["topic:return "]
    assert found["topic:return"] == found["topic:return "]
    assert "2018" in found["topic:retu"]
