from dataclasses import replace

import pytest

from readings import reading_of
from samples import small_archive
from vmc_desktop.render.cite.items import date_parts, item, name, references


def test_a_panel_is_cited_by_its_speakers_and_says_that_it_is_a_summary():
    cited = item(reading_of("2019/lasting-partnerships"))
    assert [who["family"] for who in cited["author"]] == ["Çataklı", "Đorđević"]
    assert cited["genre"] == "Panel; summary, not verbatim"
    assert cited["URL"] == "demo:2019/lasting-partnerships"
    assert cited["event-place"] == "Hamburg, Germany"


def test_a_conclusion_is_nobodys_speech():
    key = small_archive().editions[1].panels[1].highlights[0].key.text
    assert item(reading_of(key))["author"] == [{"literal": "Harbour Institute"}]


def test_a_quotation_is_its_speakers_and_carries_the_words():
    cited = item(reading_of("2019/quotations/leere-phrase"))
    assert cited["author"] == [{"family": "Weiß", "given": "Anna"}]
    assert (cited["genre"], cited["abstract"]) == ("Quotation", "leere Phrase, leeres Konzept")


def test_an_edition_brings_its_panels_and_sources_where_they_are_wanted():
    reading = reading_of("2019")
    assert [one["id"] for one in references(reading)] == ["2019"]
    both = [one["id"] for one in references(reading, panels=True, sources=True)]
    assert both[:3] == ["2019", "2019-opening", "2019-lasting-partnerships"]
    assert "2019-sources-s1" in both


def test_a_day_that_no_source_gives_is_that_of_the_edition():
    reading = reading_of("2019/lasting-partnerships")
    assert reading.panel is not None
    unknown = replace(reading, panel=replace(reading.panel, date=""))
    assert item(unknown)["issued"] == {"date-parts": [[2019, 10, 23], [2019, 10, 24]]}


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("Werner Hoyer", {"family": "Hoyer", "given": "Werner"}),
        ("Ursula von der Leyen", {"family": "von der Leyen", "given": "Ursula"}),
        ("Genetzke", {"literal": "Genetzke"}),
        ("محمد الحسن", {"literal": "محمد الحسن"}),
        ("Σοφία Παπά", {"literal": "Σοφία Παπά"}),
    ],
)
def test_a_name_by_its_parts(said, parts):
    assert name(said) == parts


@pytest.mark.parametrize(
    ("dates", "parts"),
    [
        (("2019-10-23", "2019-10-23"), {"date-parts": [[2019, 10, 23]]}),
        (("2019-10",), {"date-parts": [[2019, 10]]}),
        (("spring 2019",), {}),
        ((), {}),
    ],
)
def test_dates_as_csl_has_them(dates, parts):
    assert date_parts(*dates) == parts
