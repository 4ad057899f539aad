"""The rules on texts in three languages: what they find, and that they find nothing else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.formats.articles.drafting import draft, language_of
from vmc_desktop.formats.articles.names import people, person
from vmc_desktop.formats.articles.reading import read_material, read_pasted
from vmc_desktop.formats.articles.values import ArticleError
from vmc_desktop.formats.dates import find_days

DATA = Path(__file__).parents[2] / "data" / "articles"


def drafted(name):
    return draft(read_material(DATA / name))


def texts(draft_, kind, parent=None):
    return [
        one.text
        for one in draft_.proposals
        if one.kind == kind and one.accepted and parent in (None, one.parent)
    ]


def below(draft_, title):
    """(kind, text) of what belongs to the panel or highlight of this title."""
    number = next(one.number for one in draft_.proposals if one.text == title)
    return [(one.kind, one.text) for one in draft_.proposals if one.parent == number]


def facts(draft_):
    names = ("year", "dates", "venue", "city", "country", "participants", "countries", "theme")
    return {name: said for name in names if (said := draft_.fact(name))}


def test_three_top_highlights_become_three_highlights():
    found = drafted("highlights.txt")
    assert texts(found, "highlight") == [
        "There is no “holy grail”",
        "From donor perspective to partner perspective",
        "On the long-term: tailor-made, holistic approach needed",
    ]
    assert facts(found) == {
        "year": "2017",
        "dates": "2017-10-23/2017-10-24",
        "venue": "Austrian Academy of Sciences",
        "city": "Vienna",
        "participants": "more than 300 participants from 40 countries",
        "countries": "40 countries",
        "theme": "Migration Partnerships: Frameworks for Safe, Orderly and Regular Migration",
    }
    panel = "Sustainable Partnerships – Towards Long-Term Cooperation"
    assert below(found, panel) == [("moderator", "Oleg Chirita")]


def test_a_quotation_is_whose_the_text_says_a_surname_known_in_full_included():
    found = drafted("highlights.txt")
    said = {one.text: one.detail("speaker") for one in found.proposals if one.kind == "quotation"}
    assert said == {
        "We need private capital to be part of the answer": "Werner Hoyer",
        "Partnerships must serve what matters to each side": "Michael Spindelegger",
    }


def test_what_is_not_understood_is_there_as_plain_text_and_not_accepted():
    found = drafted("highlights.txt")
    plain = [one.text for one in found.proposals if one.kind == "text"]
    assert "For more information about the conference, visit our website." in plain
    assert not any(one.accepted for one in found.proposals if one.kind == "text")


def test_a_page_tells_its_panels_with_all_who_sat_on_them():
    found = drafted("page.html")
    assert texts(found, "panel") == [
        "A New Foreign Migration Policy",
        "International Refugee Protection",
    ]
    assert below(found, "A New Foreign Migration Policy")[:5] == [
        ("moderator", "Michael Spindelegger"),
        ("speaker", "Sebastian Kurz"),
        ("speaker", "Johannes Hahn"),
        ("speaker", "Laura Thompson"),
        ("question", "How much progress has been made, and where do gaps remain?"),
    ]
    assert texts(found, "highlight") == ["Think long term", "Share responsibility", "Key takeaways"]
    assert facts(found)["venue"] == "Palais Niederösterreich"
    assert below(found, "International Refugee Protection")[1:] == [
        ("speaker", "Volker Türk"),
        ("quotation", "a milestone for refugee protection"),
    ]
    assert found.fact("published") == "2016-11-21"


def test_german():
    found = drafted("bericht.txt")
    assert found.language == "de"
    assert facts(found) == {
        "year": "2017",
        "dates": "2017-10-23/2017-10-24",
        "venue": "Akademie der Wissenschaften",
        "city": "Wien",
        "participants": "Rund 350 Teilnehmer aus 45 Ländern",
        "countries": "45 Ländern",
        "theme": "Migrationspartnerschaften",
    }
    assert texts(found, "highlight") == [
        "Es gibt keinen Königsweg",
        "Vom Geber zum Partner",
        "Maßgeschneiderte Ansätze",
    ]
    assert below(found, "Krisenpartnerschaften") == [
        ("moderator", "Corinna Milborn"),
        ("speaker", "Anna Berg"),
        ("speaker", "Karl Weiß"),
    ]
    said = [one for one in found.proposals if one.kind == "quotation"]
    assert [one.detail("speaker") for one in said] == ["Michael Spindelegger", "Wolfgang Sobotka"]


def test_french():
    found = drafted("compte-rendu.txt")
    assert found.language == "fr"
    assert facts(found) == {
        "year": "2019",
        "dates": "2019-10-21/2019-10-22",
        "venue": "palais Niederösterreich",
        "city": "Vienne",
        "participants": "Plus de 400 participants venus de 60 pays",
        "countries": "60 pays",
        "theme": "De la gestion de crise à la gouvernance future",
    }
    assert texts(found, "panel") == ["Quel avenir pour l'asile européen ?"]
    assert texts(found, "highlight") == ["Confiance", "Voies légales"]
    (said,) = [one for one in found.proposals if one.kind == "quotation"]
    assert said.detail("speaker") == "Claude Martin"


def test_markdown_with_bold_labels_lists_and_a_signed_quotation():
    found = drafted("takeaways.md")
    assert below(found, "Opening remarks") == [
        ("speaker", "Michael Spindelegger"),
        ("speaker", "Karl Nehammer"),
    ]
    assert below(found, "Labour migration after COVID-19") == [
        ("moderator", "Corinna Milborn"),
        ("speaker", "Maria Nowak"),
        ("speaker", "Ahmed Al-Rashid"),
        ("speaker", "Anna-Lena Müller-Schmidt"),
        ("question", "What does Europe need?"),
        ("statement", "Speakers agreed that Europe needs workers at all skill levels."),
        ("quotation", "We cannot build walls around a labour market."),
    ]
    assert texts(found, "highlight")[:2] == ["Skills first", "Partnerships of equals"]


def test_a_programme_in_words_tells_hours_and_titles():
    found = drafted("programme.txt")
    panels = [one for one in found.proposals if one.kind == "panel"]
    assert [(one.text, one.detail("start"), one.detail("end")) for one in panels] == [
        ("Opening", "09:00", "09:30"),
        ("Ukraine – a turning point?", "10:00", "11:30"),
        ("Skills partnerships", "12:00", "13:00"),
    ]
    assert below(found, "Skills partnerships") == [
        ("speaker", "Anna Berg"),
        ("speaker", "Jean Dupont"),
        ("speaker", "Karl Weiß"),
    ]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("9-10 November 2016", "2016-11-09", "2016-11-10"),
        ("9 and 10 November 2016", "2016-11-09", "2016-11-10"),
        ("November 9–10, 2016", "2016-11-09", "2016-11-10"),
        ("October 24th, 2017", "2017-10-24", "2017-10-24"),
        ("30 September to 1 October 2019", "2019-09-30", "2019-10-01"),
        ("24. Oktober 2017", "2017-10-24", "2017-10-24"),
        ("vom 9. bis 10. November 2016", "2016-11-09", "2016-11-10"),
        ("am Montag, 23., und Dienstag, 24. Oktober 2017", "2017-10-23", "2017-10-24"),
        ("23.-24.10.2017", "2017-10-23", "2017-10-24"),
        ("7. Jänner 2020", "2020-01-07", "2020-01-07"),
        ("le 21 octobre 2019", "2019-10-21", "2019-10-21"),
        ("du 9 au 10 novembre 2016", "2016-11-09", "2016-11-10"),
        ("1er octobre 2019", "2019-10-01", "2019-10-01"),
        ("2017-10-24", "2017-10-24", "2017-10-24"),
    ],
)
def test_days_as_people_write_them(text, first, last):
    (days,) = find_days(f"It was {text}.")
    assert (days.first, days.last) == (first, last)


@pytest.mark.parametrize(
    "text", ["31 November 2016", "10 may be enough", "in 2016", "1.234.2016", "version 10.11.12"]
)
def test_what_is_no_day_is_none(text):
    assert find_days(text) == []


def test_a_day_without_a_year_is_one_where_the_year_is_known():
    assert find_days("on 23 October") == []
    (days,) = find_days("on 23 October", "2017")
    assert (days.first, days.whole) == ("2017-10-23", False)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Anna Berg, Director General, ICMPD",
            ("Anna Berg", "Director General", "ICMPD", ""),
        ),
        (
            "Dr. Ludwig van der Berg (Minister of the Interior, Austria)",
            ("Ludwig van der Berg", "Minister of the Interior", "", "Austria"),
        ),
        (
            "Interior Minister Wolfgang Sobotka",
            ("Wolfgang Sobotka", "Interior Minister", "", ""),
        ),
        (
            "Jean-Pierre Müller – Head of Unit at the European Commission",
            ("Jean-Pierre Müller", "Head of Unit", "European Commission", ""),
        ),
        (
            "Karl Weiß, Minister of Justice of Germany",
            ("Karl Weiß", "Minister of Justice", "", "Germany"),
        ),
    ],
)
def test_persons_with_role_organisation_and_country(text, told):
    found = person(text)
    assert (found.name, found.role, found.organisation, found.country) == told


@pytest.mark.parametrize(
    "text", ["the panel", "European Commission", "Vienna Austria", "Panel One"]
)
def test_what_is_no_name_is_no_person(text):
    assert person(text) is None


def test_a_line_of_which_any_part_is_no_person_names_nobody():
    assert [one.name for one in people("Anna Berg; Jean Dupont, IOM")] == [
        "Anna Berg",
        "Jean Dupont",
    ]
    assert people("Anna Berg; and many others") == []


def test_a_quotation_without_anybody_to_say_it_is_none():
    found = draft(read_pasted("Report\n\nThe word “more for more than that” was heard everywhere."))
    assert texts(found, "quotation") == []


def test_a_contradiction_is_shown_beside_the_first_and_not_accepted():
    text = (
        "Vienna Migration Conference 2018\n\nThe conference, held on 18-19 October 2018 in Vienna, "
        "drew some 400 participants. Later 450 participants attended the conference dinner."
    )
    found = [one for one in draft(read_pasted(text)).proposals if one.kind == "participants"]
    assert [(one.text, one.accepted) for one in found] == [
        ("some 400 participants", True),
        ("450 participants", False),
    ]


def test_a_text_about_something_else_makes_no_edition():
    text = "How to bake bread\n\nTake flour, water and salt. Wait for a day. Bake it for an hour."
    found = draft(read_pasted(text))
    assert [one.kind for one in found.proposals if one.accepted] == ["title"]


def test_languages():
    assert language_of("The conference was held in the city and all of it is on the web.") == "en"
    assert language_of("zzz") == ""


WORDS = st.sampled_from(
    [
        *("Panel 1: ", "Moderator: ", "Speakers:", "Anna Berg", ", Director, ", "ICMPD", "\n\n"),
        *("\n", "“", "”", "„", "« ", " »", '"', " said ", "sagte ", "a déclaré ", "1. ", "- "),
        *("9-10 November 2016", "in Vienna", "3 top highlights", "?", ":", ".", "(", ")", "# "),
        *("300 participants ", "conference ", "held at the Palais Niederösterreich", "> ", "**"),
        *("<p>", "</p>", "<h2>", "<ul><li>", "&amp;", "\u202e", "\x00", "\ud800", "İ", "ß", "—"),
    ]
)


@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map("".join)))
def test_whatever_comes_each_passage_lies_within_the_text(text):
    try:
        found = draft(read_pasted(text))
    except ArticleError:
        return
    length = len(found.material.text)
    numbers = {0}
    for one in found.proposals:
        assert 0 <= one.passage.start < one.passage.end <= length
        assert one.parent in numbers
        assert one.text.strip()
        numbers.add(one.number)
    for paragraph in found.material.paragraphs:
        assert 0 <= paragraph.start < paragraph.end <= length


@pytest.mark.parametrize(
    "unit",
    ["Dr ", "Aa ", "“aaaa bbbb cccc” ", "10 November ", "Anna Berg, Director of the ", "« a "],
)
def test_the_time_grows_with_the_text_and_no_faster(unit):
    def takes(size):
        text = "Conference 2017\n\nSpeakers: " + unit * (size // len(unit))
        begun = time.process_time()
        draft(read_pasted(text))
        return time.process_time() - begun

    takes(1_000)
    # Four times as much; with the square it would be sixteen.
    assert takes(32_000) < 10 * max(takes(8_000), 0.02)


def said(draft_):
    return {one.text: one.detail("speaker") for one in draft_.proposals if one.kind == "quotation"}


def test_a_page_as_it_is_pasted_with_its_breadcrumb_and_headings_without_marks():
    found = drafted("pasted-news.txt")
    assert found.fact("title").startswith("3 top highlights")
    assert found.fact("published") == "2017-10-27"
    assert len(texts(found, "highlight")) == 3
    assert said(found) == {
        "What worked in one place cannot simply be copied elsewhere.": "Peter Webinger",
        "We need to listen to our African partners": "Dimitris Avramopoulos",
    }
    parts = {one.text: one.detail("part") for one in found.proposals if one.kind == "speaker"}
    assert parts["Michael Spindelegger"] == "opening remarks"
    assert parts["Werner Hoyer"] == "keynote"


def test_a_release_with_panels_in_plain_lines_and_conclusions_in_a_list():
    found = drafted("release.txt")
    assert [text for kind, text in below(found, "Legal Pathways and Skills Mobility")] == [
        *("Malin Frankenhaeuser", "Ousman Sonko", "Rainer Münz", "Mariya Gabriel"),
    ]
    assert texts(found, "highlight") == ["Key conclusions of the conference"]
    assert len(below(found, "Key conclusions of the conference")) == 3
    assert said(found)["Europe can only solve this together."] == "Dimitris Avramopoulos"
    carreira = next(one for one in found.proposals if one.text == "José Carreira")
    assert carreira.detail("organisation") == "European Asylum Support Office (EASO)"


def test_an_agency_report_names_its_year_once():
    found = drafted("agentur.txt")
    assert found.fact("dates") == "2017-10-23/2017-10-24"
    assert set(said(found).values()) == {"Michael Spindelegger", "Wolfgang Sobotka"}
    assert found.fact("participants") == "rund 300 Politiker, Experten und Vertreter"


def test_an_agenda_gives_each_panel_its_day_and_hours():
    found = drafted("agenda.txt")
    panels = [one for one in found.proposals if one.kind == "panel"]
    told = [(one.text, one.detail("date"), one.detail("start")) for one in panels]
    assert told == [
        ("Welcome and Opening", "2021-10-19", "10:00"),
        ("Keynote", "2021-10-19", "10:30"),
        ("Partnerships with Africa – what next?", "2021-10-19", "11:00"),
        ("Afghanistan and the region", "2021-10-20", "10:00"),
    ]
    assert [text for _, text in below(found, "Welcome and Opening")] == [
        *("Michael Spindelegger", "Karl Nehammer"),
    ]
    assert found.fact("published") == ""


def test_numbered_headings_of_a_page_without_an_article_element():
    found = drafted("messages.html")
    assert len(texts(found, "highlight")) == 5
    assert (found.fact("dates"), found.fact("venue")) == ("2023-10-10/2023-10-11", "Rathaus")


def test_a_french_article_whose_points_follow_a_line_without_marks():
    found = drafted("presse.txt")
    assert said(found) == {
        "Nous devons ouvrir des voies légales": "Ylva Johansson",
        "aucun pays ne peut agir seul": "Michael Spindelegger",
    }
    assert texts(found, "highlight") == ["La confiance d’abord", "Les compétences", "Le retour"]
    assert found.fact("published") == "2023-10-12"


def test_what_was_concluded_below_a_panel_in_plain_lines_is_of_the_edition():
    found = drafted("rueckblick.txt")
    assert texts(found, "highlight", 0) == [
        *("Die wichtigsten Erkenntnisse", "Rückkehr", "Arbeitsmigration"),
    ]
    assert below(found, "Wie weiter mit dem europäischen Asylsystem?")[0] == (
        *("moderator", "Ali Aslan"),
    )
    plain = [one.text for one in found.proposals if one.kind == "text"]
    assert "Über das ICMPD" in plain


def test_lines_of_a_markdown_paragraph_and_pictures_for_bullets():
    text = (
        "# Panel discussion: Bridging the gap\n\n**When:** 18 October 2022  \n"
        "**Where:** Rathaus, Vienna\n\n## Takeaways\n\n- \U0001f3af **Listen.** Ask first.\n"
    )
    found = draft(read_pasted(text))
    assert (found.fact("dates"), found.fact("venue")) == ("2022-10-18", "Rathaus")
    assert found.fact("published") == ""
    assert "Listen" in found.material.text
    assert "\U0001f3af" not in found.material.text


# ---- who said it ---------------------------------------------------------------------------------


def quoted(text):
    found = draft(read_pasted(text))
    return [
        (one.text, one.detail("speaker"), one.accepted)
        for one in found.proposals
        if one.kind == "quotation"
    ]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("“That takes patience,” she said.", "she"),
        ("“That takes patience,” he also added.", "he"),
        ("He said: “That takes patience”", "He"),
        ("They stressed that “That takes patience”.", "They"),
        ("„That takes patience“, sagte sie.", "sie"),
        ("Er sagte: „That takes patience“", "Er"),
        ("« That takes patience », a-t-elle ajouté.", "elle"),
        ("« That takes patience », explique-t-il.", "il"),
        ("Il a déclaré : « That takes patience »", "Il"),
    ],
)
def test_what_he_said_is_a_quotation_of_him_that_nobody_accepted_yet(words, speaker):
    assert quoted(words) == [("That takes patience", speaker, False)]


def test_a_sentence_that_follows_the_words_is_no_word_of_whose_they_are():
    words = "Karl Moser forderte: „Wir müssen reden.“ Laut Eva Huber ist „vieles erreicht worden“."
    assert quoted(words) == [
        ("Wir müssen reden.", "Karl Moser", True),
        ("vieles erreicht worden", "Eva Huber", True),
    ]


def test_a_minister_between_the_word_and_the_name_is_no_hindrance():
    words = "Selon le ministre Paul Martin, « les frontières ne suffisent pas »."
    assert quoted(words) == [("les frontières ne suffisent pas", "Paul Martin", True)]


# ---- what heads a text ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "part",
    ["<h2>Panel 1: Work and skills</h2>", "<h2>Key takeaways</h2>", "<h2>1. Skills first</h2>"],
)
def test_a_part_is_never_the_title_of_the_whole(part):
    found = draft(read_pasted(f"<article><p>It was long.</p>{part}<p>Words.</p></article>"))
    assert not texts(found, "title")


def test_days_at_the_beginning_of_a_line_are_no_number():
    found = draft(
        read_pasted("Vienna Migration Conference\n\n11 – 12 October 2022 | Rathaus, Wien")
    )
    assert found.fact("dates") == "2022-10-11/2022-10-12"
    assert texts(found, "title") == ["Vienna Migration Conference"]


def test_numbers_with_a_hash_head_highlights_and_the_end_of_a_page_is_none_of_them():
    found = draft(
        read_pasted(
            "Two takeaways from the Vienna Migration Conference 2024\n\n"
            "#1 Skills are the new currency\nEmployers asked for recognition of skills.\n\n"
            "#2 Cities want a seat\nMayors were blunt.\n\n"
            "Share this article: Facebook | X\n"
        )
    )
    assert texts(found, "highlight") == ["Skills are the new currency", "Cities want a seat"]
    assert below(found, "Cities want a seat") == [("statement", "Mayors were blunt.")]


def test_a_house_behind_the_label_of_a_place_is_the_venue():
    found = draft(read_pasted("Ort: Palais Niederösterreich, Wien\n\nDatum: 18. Oktober 2018"))
    assert (found.fact("venue"), found.fact("city")) == ("Palais Niederösterreich", "Wien")


def test_a_label_begins_a_line_of_markdown():
    found = draft(
        read_pasted(
            "# Report\n\n## Panel 1: Work\n\nChair: Anna Berg, IOM\nSpeakers:\n- Jo Smith\n"
        )
    )
    assert below(found, "Work") == [("moderator", "Anna Berg"), ("speaker", "Jo Smith")]


def test_a_german_panel_was_moderated_by_somebody():
    found = draft(read_pasted("Das Panel „Arbeit und Bildung“ wurde von Petra Lang moderiert."))
    assert below(found, "Arbeit und Bildung") == [("moderator", "Petra Lang")]


@pytest.mark.parametrize("cells", ["<td>09:00 – 10:30</td>", "<td>09:00</td><td>10:30</td>"])
def test_an_hour_in_a_cell_is_that_of_the_panel_in_the_next(cells):
    row = f"<tr>{cells}<td>Panel 1: Work and skills</td><td>Moderator: Anna Berg</td></tr>"
    found = draft(
        read_pasted(f"<article><p>Programme of the day</p><table>{row}</table></article>")
    )
    (panel,) = (one for one in found.proposals if one.kind == "panel")
    assert (panel.text, panel.detail("start"), panel.detail("end")) == (
        *("Work and skills", "09:00", "10:30"),
    )
    assert below(found, "Work and skills") == [("moderator", "Anna Berg")]
