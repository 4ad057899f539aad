"""Searching and asking the small archive."""

import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from samples import small_archive
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.errors import CacheError, NoRecord
from vmc_desktop.store.cache import is_whole
from vmc_desktop.store.library import Library
from vmc_desktop.store.records import CATALOGUE


def keys(library, query, **how):
    return {hit.key.text for hit in library.search(Question(query, **how)).hits}


@pytest.mark.parametrize(
    "query", ["Çataklı ", "catakli ", "CATAKLI", "ismail", "İSMAİL ", "Ismail Catakli"]
)
def test_names_are_found_with_and_without_marks(library, query):
    assert {"2019/lasting-partnerships", "2018/keynote"} <= keys(library, query)


def test_words_are_found_in_every_form(library):
    assert "2019/lasting-partnerships" in keys(library, "partnership ")
    assert "2019/lasting-partnerships" in keys(library, "partnerships ")


def test_a_german_text_is_found_by_german_forms(library):
    assert "2019/quotations/leere-phrase" in keys(library, "Konzepte ")
    assert "2019/quotations/leere-phrase" in keys(library, "leeren Phrasen ")


def test_the_original_of_a_quotation_is_found(library):
    hit = library.search(Question("Vertrauen ")).hits[0]
    assert hit.key.text == "2019/lasting-partnerships/quotations/no-trust"
    assert [s.text[a:b] for s in hit.snippets for a, b in s.marks] == ["Vertrauen"]


def test_a_hit_shows_where_it_is(library):
    hit = next(
        h for h in library.search(Question("ground ")).hits if h.key.text.endswith("trust-first")
    )
    assert (hit.kind, hit.year, hit.title) == ("highlight", 2019, "Trust comes first")
    assert hit.path == (
        "2019: Safe Harbours",
        "Lasting Partnerships – Towards Long-Term Cooperation",
    )
    assert hit.snippets[0].text == "Trust was named as the ground of every partnership."
    assert [hit.snippets[0].text[a:b] for a, b in hit.snippets[0].marks] == ["ground"]


def test_marks_the_title_and_several_passages(library):
    hit = library.search(Question('"trust"')).hits[0]
    assert hit.title_marks == ((0, 5),)
    found = [s for h in library.search(Question("partnership")).hits for s in h.snippets if s.marks]
    assert len(found) > len(library.search(Question("partnership")).hits)


def test_counts_are_those_in_and_below(library):
    results = library.search(Question("trust "))
    assert results.counts["2019"] == results.total
    assert results.counts["2019/lasting-partnerships"] == 3
    assert "2018" not in results.counts


def test_limit_cuts_hits_and_nothing_else(library):
    everything = library.search(Question("partnership "), limit=None)
    one = library.search(Question("partnership "), limit=1)
    assert one.hits == everything.hits[:1]
    assert replace(one, hits=()) == replace(everything, hits=())


def test_reads_in_the_order_of_the_tree(library):
    order = library.search(
        Question("a OR o OR e* OR t* OR i* OR year:2018.. "), limit=None
    ).reading_order
    assert order[0] == Key("2019")
    assert order[-1].year == 2018
    assert len(order) == len(set(order))


def test_other_words_are_searched_and_said(library):
    results = library.search(Question("undocumented migration "))
    assert "2018/keynote" in {hit.key.text for hit in results.hits}
    assert "Irregular migration" in results.also
    assert "also searched: Irregular migration" in results.understood
    assert library.search(Question("undocumented migration ", synonyms=False)).total == 0


def test_words_nobody_uses_are_not_said_to_be_searched(library):
    assert "undocumented migration" not in library.search(Question("irregular migration ")).also


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("has:conflict ", {"2019"}),
        ("has:gap ", {"2019"}),
        ("kind:keynote ", {"2018/keynote"}),
        ("kind:edition ", {"2018", "2019"}),
        ("is:translated ", {"2019/lasting-partnerships/quotations/no-trust"}),
        ("speaker:dordevic kind:panel ", {"2019/lasting-partnerships"}),
        ('person:"Élodie Brûlé"', {"2019"}),
        ("moderator:weiss kind:panel ", {"2019/lasting-partnerships"}),
        ('moderator:"A. Weiss" kind:panel ', {"2019/lasting-partnerships"}),
        ("country:türkiye kind:panel ", {"2019/lasting-partnerships"}),
        ("topic:irregular ", {"2018"}),
        ("topic:undocumented ", {"2018"}),
        ("year:2018 kind:panel ", {"2018/keynote"}),
        ("source:hafenbote year:2019 kind:highlight ", {"2019/lasting-partnerships/trust-first"}),
    ],
)
def test_fields_narrow_the_search(library, query, expected):
    assert keys(library, query) == expected


def test_says_that_a_value_is_nobodys(library):
    results = library.search(Question("speaker:nobody "))
    assert results.total == 0
    assert any("nobody" in note for note in results.notes)


def test_facets_count_the_hits(library):
    facets = dict(library.search(Question("migration ")).facets)
    assert dict(facets["year"])["2018"] == sum(
        1 for hit in library.search(Question("migration ")).hits if hit.year == 2018
    )
    assert dict(facets["session"]) == {"keynote": 1}


def test_nothing_found_is_an_answer(library):
    results = library.search(Question("xyzzy"))
    assert (results.total, results.hits, results.counts) == (0, (), {})
    assert library.search(Question("")).total == 0


def test_a_person_through_the_years(library):
    record = library.person(Key("people/ismail-catakli"))
    assert record.person.name == "İsmail Çataklı"
    assert [(key.text, capacity, one.role) for key, capacity, one in record.appearances] == [
        ("2018/keynote", "speaker", "Adviser"),
        ("2019/lasting-partnerships", "speaker", "Deputy Minister"),
    ]
    unplaced = library.person(Key("people/elodie-brule"))
    assert [(key.text, capacity) for key, capacity, _ in unplaced.appearances] == [
        ("2019", "unplaced")
    ]
    with pytest.raises(NoRecord):
        library.person(Key("people/nobody"))


def test_a_topic_with_what_carries_it(library):
    record = library.topic(Key("topics/partnerships"))
    assert [key.text for key in record.carriers] == ["2019", "2019/lasting-partnerships"]
    broader = library.topic(Key("topics/irregular-migration"))
    assert [topic.name for topic in broader.narrower] == ["Return"]
    with pytest.raises(NoRecord):
        library.topic(Key("topics/none"))


@pytest.mark.parametrize(
    ("wrong", "nearest"),
    [
        ("2019/lasting-partnership", "2019/lasting-partnerships"),
        ("demo:2019/Lasting Partnerships", "2019/lasting-partnerships"),
        ("2018/trust-first", "2019/lasting-partnerships/trust-first"),
        ("people/ismail-cataklı", "people/ismail-catakli"),
        ("2019/no-holy-grail", "2019/highlights/no-holy-grail"),
    ],
)
def test_a_wrong_key_has_a_nearest(library, wrong, nearest):
    assert library.nearest(wrong)[0] == nearest


def test_nothing_is_near_to_nonsense(library):
    assert library.nearest("zzzz/qqqq") == ()
    assert library.nearest("") == ()


def test_holds_what_the_records_hold(library):
    assert library.records.head.title == small_archive().head.title
    assert library.problems() == ()


@pytest.mark.parametrize("spoil", ["flip", "cut", "remove", "add"])
def test_an_index_that_is_not_ours_is_not_opened(library_folder, spoil):
    file = next((library_folder / "index").glob("*.toc"))
    data = file.read_bytes()
    match spoil:
        case "flip":
            file.write_bytes(bytes([data[0] ^ 1]) + data[1:])
        case "cut":
            file.write_bytes(data[:-1])
        case "remove":
            file.unlink()
        case "add":
            (file.parent / "_MAIN_2.toc").write_bytes(data)
    with pytest.raises(CacheError):
        Library.open(library_folder)


def test_a_catalogue_that_is_damaged_anywhere_is_not_opened(library_folder):
    file = library_folder / CATALOGUE
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(CacheError):
        Library.open(library_folder)


def test_words_that_only_a_build_reads_are_looked_at_by_the_build(library_folder):
    file = library_folder / "index/2018/words.arrays"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    Library.open(library_folder).close()
    assert not is_whole(library_folder)


def test_values_of_a_facet_narrow_and_leave_the_others_to_choose_from(library):
    every = library.search(Question("migration "), limit=None)
    question = Question("migration ", (("year", ("2018",)),))
    narrowed = library.search(question, limit=None)
    assert {hit.year for hit in narrowed.hits} == {2018}
    assert narrowed.total == dict(dict(every.facets)["year"])["2018"]
    assert dict(narrowed.facets)["year"] == dict(every.facets)["year"]
    assert sum(n for _, n in dict(narrowed.facets)["kind"]) == narrowed.total


def test_several_values_of_one_facet_are_any_of_them_several_facets_all(library):
    every = library.search(Question("migration "), limit=None).hits
    chosen = (("year", ("2018", "2019")), ("kind", ("panel",)))
    found = library.search(Question("migration ", chosen), limit=None).hits
    assert {hit.key for hit in found} == {hit.key for hit in every if hit.kind == "panel"}


@pytest.mark.parametrize(("sort", "way"), [("newest", -1), ("oldest", 1)])
def test_hits_come_by_date_where_that_is_asked(library, sort, way):
    years = [h.year for h in library.search(Question("migration ", sort=sort), limit=None).hits]
    assert years == sorted(years, key=lambda year: way * year)
    assert len(set(years)) > 1


def test_hits_come_by_panel_with_every_passage(library):
    question = Question("migration ")
    results = library.search(question, limit=None)
    groups = library.groups(question)
    assert len(groups) == results.groups
    assert sorted(hit.key for group in groups for hit in group.hits) == sorted(
        hit.key for hit in results.hits
    )
    for group in groups:
        assert group.head.kind in ("panel", "edition")
        for hit in group.hits:
            assert group.head.key in (hit.key, hit.key.parent)
        assert library.group(question, group.head.key) == group
    assert library.groups(question, 1, 1) == groups[1:2]
    assert library.group(question, Key("2017/no-such-panel")) is None
    assert library.group(Question("zzzz"), groups[0].head.key) is None


def test_a_cache_that_somebody_clears_meanwhile_is_said(library_folder):
    with closing(Library.open(library_folder)) as library:
        shutil.rmtree(library_folder)
        with pytest.raises(CacheError, match="cannot be read any more"):
            library.groups(Question("harbour"))
