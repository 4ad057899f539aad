"""What a programme told of a panel, as page, terminal and the list beside the page show it."""

from __future__ import annotations

from dataclasses import replace

from readings import reading_of
from samples import announced_archive
from seen import Seen
from vmc_desktop.answers import PersonReading
from vmc_desktop.domain import Key
from vmc_desktop.render.look import Look
from vmc_desktop.render.page import page
from vmc_desktop.render.resting import resting
from vmc_desktop.render.sheet_parts import Parts
from vmc_desktop.render.text import as_text

PANEL = "2019/lasting-partnerships"
ARCHIVE = announced_archive()


def test_the_page_of_a_panel_tells_all_of_it():
    text = Seen(page(reading_of(PANEL, ARCHIVE), Look()).html).text
    for said in (
        "24 October 2019 · 23:30–00:20 · Room 2",
        "Track Policy",
        "Language German",
        "Abstract as announced, in the words of those who announced it",
        "What will be shown.",
        "Links and files",
        "Slides",
    ):
        assert said in text


def test_an_abstract_is_numbered_after_the_summary():
    reading = reading_of(PANEL, ARCHIVE)
    made = page(reading, Look())
    number = len(ARCHIVE.editions[1].panels[1].summary) + 1
    assert made.passages[number - 1].text == "What will be shown."
    assert made.passages[number - 1].sources == (Key("2019/sources/s1"),)
    assert f"{number} What will be shown." in Seen(made.html).text
    assert f"\n{number}.  What will be shown. [1]\n" in as_text(reading)


def test_an_abstract_rests_on_its_source():
    told = [one for one in resting(reading_of("2019/sources/s1", ARCHIVE)) if one.key == Key(PANEL)]
    assert "What will be shown." in [one.text for one in told[0].statements]


def test_a_panel_with_an_abstract_alone_misses_no_summary():
    first, second = ARCHIVE.editions
    panel = replace(second.panels[1], summary=())
    archive = replace(ARCHIVE, editions=(first, replace(second, panels=(panel,))))
    text = Seen(page(reading_of(PANEL, archive), Look()).html).text
    assert "What will be shown." in text
    assert "no summary" not in text


def test_the_page_of_a_person_tells_the_hour():
    person = ARCHIVE.people[0]
    html = page(PersonReading(person.key, ARCHIVE.head, person, ARCHIVE.editions), Look()).html
    assert "Speaker · 24 October 2019 · 23:30–00:20" in Seen(html).text


def test_the_programme_of_an_edition_tells_the_hours():
    text = Seen(page(reading_of("2019", ARCHIVE), Look()).html).text
    assert "Long-Term Cooperation 23:30–00:20 · Panel · 2 speakers" in text


def test_a_sheet_says_whose_words_an_abstract_is():
    parts = Parts(reading_of(PANEL, ARCHIVE))
    panel = ARCHIVE.editions[1].panels[1]
    names = [part.get("text") for part in parts.panel_body(panel) if part["part"] != "passage"]
    place = names.index("Abstract")
    said = "As announced, in the words of those who announced it."
    assert names[place - 1 : place + 2] == ["Summary", "Abstract", said]
