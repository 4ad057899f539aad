from pathlib import Path

import pytest

from readings import reading_of
from vmc_desktop.render import words
from vmc_desktop.render.cite.copying import Shown, copied
from vmc_desktop.render.cite.styles import Styles
from vmc_desktop.render.passages import passages

STYLES = Styles(Path(__file__).parents[3] / "resources")


def copy(key, selection=""):
    reading = reading_of(key)
    sources = tuple(enumerate(words.number_sources(reading), 1))
    shown = Shown(passages(reading, {one.id: n for n, one in sources}), sources)
    return copied(reading, shown, selection, STYLES, "apa")


def test_a_quotation_stands_in_marks_with_its_speaker_and_source():
    lines = copy("2019/quotations/leere-phrase").plain.splitlines()
    assert lines[0] == "„leere Phrase, leeres Konzept“"
    assert lines[1].startswith("— Anna Weiß")
    assert any(line.startswith("Source: Konferenz im Hafen") for line in lines)
    assert "Permanent name: demo:2019/quotations/leere-phrase" in lines
    assert lines[-1].startswith("Weiß, A. (2019")


def test_a_summary_never_stands_in_marks_and_says_what_it_is():
    reading = reading_of("2019/lasting-partnerships")
    assert reading.panel is not None
    text = reading.panel.summary[0].text
    said = copy("2019/lasting-partnerships", text)
    assert said.plain.splitlines()[:2] == [text, "(summary, not verbatim)"]
    assert "“" not in said.plain.splitlines()[0]


def test_what_is_in_no_passage_is_called_no_summary():
    said = copy("2019/lasting-partnerships", "The archive holds no summary of this panel.")
    assert said.plain.startswith("The archive holds no summary of this panel.")
    assert "not verbatim" not in said.plain.splitlines()[1]


def test_the_link_leads_to_the_one_passage_that_was_selected():
    reading = reading_of("2019/lasting-partnerships")
    assert reading.panel is not None
    text = reading.panel.summary[0].text
    assert "demo:2019/lasting-partnerships#1" in copy("2019/lasting-partnerships", text).plain


def test_words_within_a_quotation_are_the_speakers():
    said = copy("2019", "leeres  Konzept").plain.splitlines()
    assert said[0] == "„leeres Konzept“"
    assert "Permanent name: demo:2019/quotations/leere-phrase" in said


def test_a_panel_without_a_selection_is_cited_alone():
    lines = copy("2019/lasting-partnerships").plain.splitlines()
    assert lines[0].startswith("Lasting Partnerships")
    assert lines[1] == "Permanent name: demo:2019/lasting-partnerships"


def test_the_rich_form_links_to_sources():
    said = copy("2019", "No single solution fits every route.")
    assert '<a href="https://example.org/2019/closing">' in said.html
    assert "https://example.org/2019/closing" in said.plain


def test_no_text_becomes_an_element():
    assert "<script>" not in copy("2019/lasting-partnerships", "<script>x</script>").html


@pytest.mark.parametrize("key", ["2019", "2019/opening", "2019/sources/s1"])
def test_every_record_can_be_copied(key):
    said = copy(key)
    assert f"demo:{key}" in said.plain
    assert said.html.startswith("<p>")
