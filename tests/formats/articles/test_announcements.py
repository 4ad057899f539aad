"""How announcements and programmes name who takes part, as real ones were found to do."""

from __future__ import annotations

import pytest

from vmc_desktop.formats.articles.drafting import draft
from vmc_desktop.formats.articles.reading import read_pasted


def told(text):
    """(kind, text, details) of every person and panel that is accepted."""
    return [
        (one.kind, one.text, dict(one.details))
        for one in draft(read_pasted(text)).proposals
        if one.accepted and one.kind in ("panel", "speaker", "moderator")
    ]


def names(text, kind="speaker"):
    return [said for what, said, _ in told(text) if what == kind]


@pytest.mark.parametrize(
    "heading", ["Im Gespräch mit", "Podiumsdiskussion mit", "Es diskutierten:", "Débat avec"]
)
def test_a_list_below_a_line_that_says_so(heading):
    text = (
        f"Hafenforum\n\n{heading}\nAda Berg, Universität Erlangen\nBen Ufer, Pro Hafen e.V.\n\n"
        "Moderation: Cem Tal, Hafenfunk\n"
    )
    assert names(text) == ["Ada Berg", "Ben Ufer"]
    assert names(text, "moderator") == ["Cem Tal"]


def test_round_tables_by_number_with_people_in_lines_and_brackets():
    text = (
        "Colloque des ports\n\nTable ronde 1\n\nComment partager la mer ?\n\n"
        "avec Ada Berg et Ben Ufer\n\n(modérateur : Cem Tal)\n\nTable ronde 2\n\nUn texte.\n"
    )
    assert [(kind, said) for kind, said, _ in told(text)] == [
        ("panel", "Table ronde 1"),
        ("speaker", "Ada Berg"),
        ("speaker", "Ben Ufer"),
        ("moderator", "Cem Tal"),
        ("panel", "Table ronde 2"),
    ]


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("4:30 pm - 4:45 pm Opening of the harbour", ("16:30", "16:45")),
        ("2:00 – 3:30 pm Opening of the harbour", ("14:00", "15:30")),
        ("11 h 00 - 12 h 30 Opening of the harbour", ("11:00", "12:30")),
    ],
)
def test_hours_of_both_clocks(line, hours):
    ((_, title, details),) = told(f"Harbour Forum\n\nText about it.\n\n{line}\n\nMore text.\n")
    assert (title, details["start"], details["end"]) == ("Opening of the harbour", *hours)


def test_lines_of_names_with_titles_below_a_panel():
    text = (
        "Forum\n\nPanel 1: The sea\n\nProf. Ada Berg\nDr. Ben Ufer\nOur Sea\n\nA long text of it.\n"
    )
    assert names(text) == ["Ada Berg", "Ben Ufer"]


def test_a_sentence_that_says_who_takes_part_and_who_leads():
    text = (
        "Vielfalt\n\nTeilnehmer sind Ada Berg (Anwältin), Dr. Ben Ufer (Stadt Trier) und Cem Tal "
        "(Lotse). Die Moderation übernimmt Dora Eck, Vorsitzende des Beirats.\n"
    )
    assert names(text) == ["Ada Berg", "Ben Ufer", "Cem Tal"]
    assert names(text, "moderator") == ["Dora Eck"]


def test_who_opened_it_may_be_told_with_a_role():
    text = "Colloque\n\nAda Berg, première adjointe au Maire de Paris a ouvert le colloque.\n"
    (found,) = told(text)
    assert (found[1], found[2]["role"]) == ("Ada Berg", "première adjointe au Maire de Paris")


@pytest.mark.parametrize(
    "place", ["Salle Guillaume (MSHS)", "Blumenthal Akademie, Saal", "Saal Anna Berg, Foyer"]
)
def test_no_room_or_house_speaks(place):
    assert not names(f"Forum\n\nPanel 1: The sea\n\n{place}\n\nA text of it.\n")
