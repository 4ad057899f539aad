"""Pages for the screen: what they say, where their links lead, and that nothing gets through."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from readings import outline_of, reading_of
from samples import small_archive
from seen import Seen, links_to
from vmc_desktop.answers import Outline, Overview
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Citation,
    Key,
    Media,
    Run,
    Source,
    Statement,
)
from vmc_desktop.render import phrases, words
from vmc_desktop.render.look import Look
from vmc_desktop.render.page import PASSAGE, PLACE, RECORD, SOURCE, message_page, page, start_page

LOOK = Look()
RICH = "2019/lasting-partnerships"
EVERY_KIND = (
    "2018",
    "2019",
    "2019/opening",
    RICH,
    f"{RICH}/trust-first",
    f"{RICH}/quotations/no-trust",
    "2019/highlights/no-holy-grail",
    "2019/quotations/leere-phrase",
    "2019/sources/s2",
)
HARMLESS = {"html", "head", "style", "body", "p", "a", "span", "b", "i", "table", "tr", "td"}


def seen(key, **changes):
    reading = reading_of(key)
    return Seen(page(replace(reading, **changes), LOOK).html)


@pytest.mark.parametrize("key", EVERY_KIND)
def test_every_kind_of_record_has_a_page(key):
    reading = reading_of(key)
    made = page(reading, LOOK)
    shown = Seen(made.html)

    assert made.title == words.title(reading)
    assert made.trail == words.trail(reading)
    assert shown.tags <= HARMLESS
    assert f"demo:{key}" in shown.text


def test_a_panel_says_everything_it_holds():
    text = seen(RICH).text

    for said in (
        "Panel · 24 October 2019 · Hall of Sails",
        "Lasting Partnerships – Towards Long-Term Cooperation",
        "Moderator Anna Weiß Director [1]",
        "Speakers İsmail Çataklı Deputy Minister, Ministry of Interior, Türkiye",
        "– opening statement [1] [2]",
        "What made partnerships last?",
        "Summary in the archive’s words, not words spoken",
        "1 The panel took up partnerships on a long-term basis. [1]",
        "2 What source 2 reports of trust was contested; see the programme. [1, p. 4] [2]",
        "Trust comes first",
        "3 Trust was named as the ground of every partnership. [1]",
        "“Without trust there is no harbour.”",
        "Translated from German. As published:",
        "„Ohne Vertrauen kein Hafen.“",
        "As rendered by the Hafenbote",
        "Partnerships",
    ):
        assert said in text


def test_references_lead_to_their_sources():
    made = page(reading_of(RICH), LOOK)
    shown = Seen(made.html)

    assert ["[1]", f"{SOURCE}:2019/sources/s1"] in shown.links
    assert ["[1, p. 4]", f"{SOURCE}:2019/sources/s1"] in shown.links
    assert [(number, source.id) for number, source in made.sources] == [(1, "s1"), (2, "s2")]
    assert shown.text.index("1 Harbour Forum 2019 closes") < shown.text.index(
        "2 Konferenz im Hafen"
    )
    assert ["example.org", "https://example.org/2019/closing"] in shown.links


def test_a_page_names_its_people():
    people = page(reading_of(RICH), LOOK).people

    assert [(capacity, one.name) for capacity, one in people] == [
        ("moderator", "Anna Weiß"),
        ("speaker", "İsmail Çataklı"),
        ("speaker", "Marko Đorđević"),
    ]


def test_a_panel_without_highlights_leads_to_those_of_the_edition():
    assert f"{RECORD}:2019/highlights/no-holy-grail" in links_to(seen("2019/opening"), RECORD)
    assert f"{RECORD}:2019/highlights/no-holy-grail" not in links_to(seen(RICH), RECORD)


def test_a_panel_admits_what_it_lacks():
    text = seen("2019/workshops").text

    for said in (
        "day not known",
        phrases.TITLE_NOT_OFFICIAL,
        "This record stands for 3 sessions",
        phrases.NO_SPEAKER,
        phrases.NO_SUMMARY,
    ):
        assert said in text
    assert phrases.TITLE_NOT_OFFICIAL not in seen(RICH).text


def test_a_source_leads_to_what_rests_on_it():
    shown = seen("2019/sources/s2")
    assert "1 statement · 1 quotation" in shown.text
    assert {f"{RECORD}:2019", f"{RECORD}:{RICH}"} <= set(links_to(shown, RECORD))


def test_an_edition_says_everything_it_holds():
    shown = seen("2019")

    for said in (
        "Harbour Forum · 2nd edition 2019 Safe Harbours Partnerships that last",
        "23–24 October 2019",
        "Old Customs House, Hamburg, Germany",
        "About 120 (Harbour Institute)",
        "Partnerships · Return",
        "Where do partnerships lead?",
        "The second forum dealt with partnerships. [1]",
        "23 October 2019 Opening Opening · 1 speaker · title by the archive",
        "Day not given by any source Three workshops",
        "There is no “holy grail”",
        "„leere Phrase, leeres Konzept“",
        "Said or written in German.",
        "Also took part no source says in which panel Élodie Brûlé Port of Brest",
        "Announced no source confirms that they came Wolf Sieber Minister – announced only",
        "What the sources disagree on Number of participants – about 120 [1] – more than 150 [2]",
        "The reports count differently",
        "What is not known – Only the first part of source 2 was readable.",
        "Hafenbote · October 2019 · press release · German",
        "Read in print",
    ):
        assert said in shown.text
    assert f"{RECORD}:{RICH}" in links_to(shown, RECORD)
    assert "https://example.org/hall.jpg" in links_to(shown, "https")


def test_an_edition_without_theme_says_so():
    edition = reading_of("2019").edition

    assert phrases.NO_THEME in seen("2018").text
    assert (
        phrases.THEME_NOT_OFFICIAL
        in seen("2019", edition=replace(edition, theme_official=False)).text
    )


def test_a_highlight_of_the_whole_edition_is_tied_to_no_panel():
    assert phrases.NO_PANEL in seen("2019/highlights/no-holy-grail").text
    assert phrases.NO_PANEL not in seen(f"{RICH}/trust-first").text
    assert f"{RECORD}:{RICH}" in links_to(seen(f"{RICH}/trust-first"), RECORD)


def test_a_source_page_tells_what_is_known_of_it():
    text = seen("2019/sources/s2").text

    for said in ("Press release", "Hafenbote", "October 2019", "German", "Read in print"):
        assert said in text
    undated = Source(Key("2019/sources/s9"), "Undated")
    assert "The date is not known." in seen("2019/sources/s9", source=undated).text


def test_every_text_is_escaped():
    """Markup in any text of any record stays text."""
    bad = '<script>x</script><img src="file:///etc/passwd">&amp;"\''
    reading = reading_of("2019")
    spoilt = replace(
        _spoilt(reading, bad), head=ArchiveHead("demo", bad, bad), topics=reading.topics
    )

    shown = Seen(page(spoilt, LOOK).html)

    assert shown.tags <= HARMLESS
    assert shown.text.count("<script>x</script>") > 30
    assert "&amp;" in shown.text


def _spoilt(value, bad):
    """The record with ``bad`` after every text that a person could have written."""
    if isinstance(value, str):
        return f"{value}{bad}" if value else bad
    if isinstance(value, tuple):
        return tuple(_spoilt(one, bad) for one in value)
    if isinstance(value, Key) or not hasattr(value, "__dataclass_fields__"):
        return value
    fixed = {"style", "source", "dates", "date", "languages", "aliases"}
    names = [field.name for field in fields(value) if field.name not in fixed]
    return replace(value, **{name: _spoilt(getattr(value, name), bad) for name in names})


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://example.org/x",
        "vmc-key:2019",
        "//example.org",
        "https:",
        "http://[broken",
        "demo:not a key",
        "\thttp\n://x",
    ],
)
def test_other_addresses_are_shown_as_plain_text(address):
    reading = reading_of("2019")
    edition = replace(
        reading.edition,
        gaps=(Statement((Run("see this", "link", address),)),),
        media=(Media("video", "Film", address),),
        sources=(Source(Key("2019/sources/s1"), "One", url=address),),
    )

    shown = seen("2019", edition=edition)

    assert address not in [link for _, link in shown.links]
    assert {link.partition(":")[0] for _, link in shown.links} <= {RECORD, SOURCE, PASSAGE, PLACE}
    assert "see this (" in shown.text
    assert " ".join(address.split()) in shown.text


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2"),
        ("mailto:office@example.org", "mailto:office@example.org"),
        ("demo:2018/keynote", f"{RECORD}:2018/keynote"),
    ],
)
def test_good_addresses_become_links(address, target):
    panel = replace(reading_of(RICH).panel, summary=(Statement((Run("there", "link", address),)),))

    assert ["there", target] in seen(RICH, panel=panel).links


def test_a_citation_of_a_source_that_is_not_there_leads_nowhere():
    panel = replace(reading_of(RICH).panel, summary=(Statement.of("So.", "s9"),))
    shown = seen(RICH, panel=panel)

    assert "So. [s9]" in shown.text
    assert f"{SOURCE}:2019/sources/s9" not in links_to(shown, SOURCE)


def test_a_quotation_stands_in_the_direction_of_its_language():
    quotation = reading_of("2019/quotations/leere-phrase").quotation
    persian = replace(quotation, text="ما مسئول هستیم", language="fa")

    shown = seen("2019/quotations/leere-phrase", quotation=persian)

    assert [one["dir"] for one in shown.paragraphs if "dir" in one] == ["rtl"]


def test_the_look_gives_colours_and_sizes():
    dark = replace(LOOK, ink="#e6e3dc", accent="#7fc6de", size=30, serif="Some Serif")

    html = page(reading_of(RICH), dark).html

    assert "#e6e3dc" in html
    assert LOOK.ink not in html
    assert "font-size: 60px" in html  # 30 of the type scale, at twice the size
    assert '"Some Serif"' in html


def test_thirty_speakers_and_a_long_title_lose_nothing():
    names = [f"Name {number} Çataklı" for number in range(30)]
    speakers = tuple(
        Appearance(name, Key("people/x"), citations=(Citation("s1"),)) for name in names
    )
    panel = replace(reading_of(RICH).panel, title="Partnership " * 40, speakers=speakers)

    text = seen(RICH, panel=panel).text

    assert all(name in text for name in names)
    assert text.count("Partnership ") >= 40


def test_the_first_page_lists_the_editions_newest_first():
    made = start_page(Overview(outline_of()), LOOK)
    shown = Seen(made.html)

    assert made.title == "Harbour Forum"
    assert made.trail == ()
    assert "2 editions · 4 panels · 3 highlights · 2 quotations · 4 sources" in shown.text
    assert (
        "2019 Safe Harbours 23–24 October 2019 · Hamburg 3 panels · 2 highlights · 2 quotations"
        in shown.text
    )
    assert f"2018 {phrases.NO_THEME} 22 October 2018" in shown.text
    assert links_to(shown, RECORD)[0] == f"{RECORD}:2019"
    assert shown.text.index("2019") < shown.text.index("2018")


def test_the_first_page_of_an_empty_archive_says_so():
    text = Seen(start_page(Overview(Outline(small_archive().head)), LOOK).html).text

    assert "This archive holds no edition yet." in text
    assert "reload with F5" in text


def test_a_message_has_a_title_and_its_lines():
    made = message_page("Nothing <found>", "Use fewer words.\n\nOr others.", LOOK)
    shown = Seen(made.html)

    assert made.title == "Nothing <found>"
    assert "Nothing <found>" in shown.text
    assert len(shown.paragraphs) == 3


def test_each_rule_of_the_style_names_the_element_that_it_is_for():
    # Qt holds one that does not against every element of a page.
    style = page(reading_of(RICH), LOOK).html.partition("<style>")[2].partition("</style>")[0]
    rules = [line.partition("{")[0] for line in style.splitlines() if "{" in line]
    selectors = [one.strip() for rule in rules for one in rule.split(",")]
    assert len(selectors) > 20
    assert [one for one in selectors if one.startswith(".")] == []
