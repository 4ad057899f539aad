"""Drafts of articles into archives: what was accepted, with its source, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.accession.articles import enter
from vmc_desktop.formats.accession.sorting import is_article, sort_files
from vmc_desktop.formats.articles.drafting import draft
from vmc_desktop.formats.articles.reading import read_material, read_pasted
from vmc_desktop.formats.articles.values import ArticleError
from vmc_desktop.formats.folder import read_archive

DATA = Path(__file__).parents[2] / "data"
ARTICLES = DATA / "articles"


@pytest.fixture
def into(tmp_path):
    return tmp_path / "vmc"


def drafted(name):
    return draft(read_material(ARTICLES / name))


def only(found, *numbers):
    """The draft with no other proposals accepted than these."""
    some = [replace(one, accepted=one.number in numbers) for one in found.proposals]
    return replace(found, proposals=tuple(some))


def edition_of(folder):
    archive, problems = read_archive(folder)
    assert problems == ()
    (edition,) = archive.editions
    return edition


@pytest.mark.parametrize("name", sorted(one.name for one in ARTICLES.iterdir()))
def test_an_article_becomes_an_edition_without_a_fault(into, name):
    entered = enter(drafted(name), into, title="Vienna Migration Conference")
    assert entered.written
    edition = edition_of(into)
    (source,) = edition.sources
    assert source.note.startswith(name)
    cited = [s for h in edition.highlights for s in h.statements]
    assert all(one.citations[0].source == source.id for one in cited)
    assert all(one.citations[0].locator.startswith("para. ") for one in cited)


def test_the_same_article_is_not_entered_twice(into):
    enter(drafted("page.html"), into)
    before = {file: file.read_bytes() for file in into.rglob("*.*")}
    again = enter(drafted("page.html"), into)
    assert (again.written, again.source) == (False, "s1")
    assert before == {file: file.read_bytes() for file in into.rglob("*.*")}


def test_a_second_article_completes_the_edition_and_overwrites_nothing(into):
    enter(drafted("highlights.txt"), into)
    entered = enter(drafted("bericht.txt"), into)
    edition = edition_of(into)
    assert [one.id for one in edition.sources] == ["s1", "s2"]
    assert edition.venue == "Austrian Academy of Sciences"
    assert entered.kept[0].fields == ("theme", "venue", "city", "participants", "countries")
    assert len(edition.highlights) == 6
    names = [one.name for one in edition.unplaced]
    assert names.count("Michael Spindelegger") == 1


def test_what_was_not_accepted_does_not_enter_and_neither_does_what_is_below_it(into):
    found = drafted("page.html")
    panel = next(one for one in found.proposals if one.kind == "panel")
    year = next(one for one in found.proposals if one.kind == "year")
    below = [one.number for one in found.proposals if one.parent == panel.number]
    enter(only(found, year.number, *below), into, "2016")
    edition = edition_of(into) if (into / "2016").exists() else None
    assert edition is None or (edition.panels, edition.unplaced) == ((), ())


def test_plain_text_that_is_accepted_becomes_a_statement(into):
    found = drafted("highlights.txt")
    plain = next(one for one in found.proposals if one.kind == "text" and "visit" in one.text)
    enter(only(found, plain.number), into, "2017")
    (statement,) = edition_of(into).overview
    assert statement.text == plain.text


def test_a_file_with_remarks_is_left_as_it_is_and_that_is_said(into):
    enter(drafted("highlights.txt"), into)
    (panel,) = (into / "2017" / "panels").iterdir()
    panel.write_text(panel.read_text().replace("kind: panel", "kind: panel  # sure?"))
    text = (
        "Vienna Migration Conference 2017\n\nPanel 1: Sustainable Partnerships – Towards "
        "Long-Term Cooperation\nSpeakers: Anna Berg, Jean Dupont\n"
    )
    before = panel.read_bytes()
    entered = enter(draft(read_pasted(text)), into)
    assert "its file has remarks" in entered.left[0]
    assert panel.read_bytes() == before


def test_a_dry_run_writes_nothing(into):
    entered = enter(drafted("highlights.txt"), into, dry_run=True)
    assert (entered.written, len(entered.added)) == (False, 1)
    assert not into.exists()


def test_a_text_without_a_year_asks_for_the_edition(into):
    found = draft(
        read_pasted("A title\n\nPanel 1: Something else\nSpeakers: Anna Berg, Jean Dupont")
    )
    with pytest.raises(ArticleError, match="no year"):
        enter(found, into)
    assert enter(found, into, "2018").written
    with pytest.raises(ArticleError, match="no edition"):
        enter(found, into, "../2018")


def test_a_read_only_archive_is_said(into, monkeypatch):
    enter(drafted("highlights.txt"), into)

    def refuse(folder, *_, **__):
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(ArchiveError, match="cannot be written"):
        enter(drafted("bericht.txt"), into)


def test_files_are_told_apart_by_what_is_in_them(tmp_path):
    programmes, articles = sort_files([DATA / "programmes", ARTICLES])
    assert {one.parent.name for one in articles} == {"articles"}
    assert {one.parent.name for one in programmes} == {"programmes"}
    named = tmp_path / "schedule.html"
    named.write_text("<?xml version='1.0'?><schedule></schedule>")
    assert not is_article(named)


TEXTS = st.text(
    alphabet=st.sampled_from("ab*_[]{}#@<>&\\`|~-+1. :;\"'“”?!()\u202eÄßé\n") | st.characters(),
    min_size=1,
    max_size=60,
)


@settings(max_examples=60)
@given(TEXTS, TEXTS, TEXTS)
def test_whatever_a_person_types_is_read_back_without_a_fault(tmp_path_factory, a, b, c):
    into = tmp_path_factory.mktemp("any") / "vmc"
    found = drafted("page.html")
    words = {
        "highlight": a,
        "panel": b,
        "quotation": c,
        "speaker": a,
        "question": b,
        "statement": c,
    }
    some = [
        replace(one, text=words.get(one.kind, one.text), details=(("speaker", a), ("role", c)))
        for one in found.proposals
    ]
    enter(replace(found, proposals=tuple(some)), into)
    _, problems = read_archive(into)
    assert problems == ()
