"""Records as text for a terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readings import reading_of
from vmc_desktop.domain import Key, Statement
from vmc_desktop.render import phrases
from vmc_desktop.render.text import as_text

RICH = "2019/lasting-partnerships"


def test_a_panel_reads_as_text():
    assert as_text(reading_of(RICH)) == (
        "# Lasting Partnerships – Towards Long-Term Cooperation\n"
        "Panel · 24 October 2019 · Hall of Sails\n"
        "\n"
        "Moderator     Anna Weiß, Director [1]\n"
        "Speakers      İsmail Çataklı, Deputy Minister, Ministry of Interior, Türkiye –\n"
        "              opening statement [1] [2]\n"
        "              Marko Đorđević, Envoy, Serbia\n"
        "Topics        Partnerships\n"
        "Sources       for the panel as a whole [1]\n"
        "\n"
        "## Questions\n"
        "\n"
        "- What made partnerships last?\n"
        "\n"
        "## Summary (in the archive’s words, not words spoken)\n"
        "\n"
        "1.  The panel took up partnerships on a long-term basis. [1]\n"
        "2.  What source 2 reports of *trust* was contested; see the programme\n"
        "    (https://example.org/programme). [1, p. 4] [2]\n"
        "\n"
        "## Highlights\n"
        "\n"
        "### Trust comes first\n"
        "3.  Trust was named as the ground of every partnership. [1]\n"
        "4.  Irregular migration was discussed as a shared concern. [2]\n"
        "\n"
        "## Quotations (words as reported)\n"
        "\n"
        "> “Without trust there is no harbour.”\n"
        "> — İsmail Çataklı, Deputy Minister, Ministry of Interior, Türkiye [2]\n"
        "> Translated from German. As published: „Ohne Vertrauen kein Hafen.“\n"
        "> As rendered by the Hafenbote.\n"
        "\n"
        "## Sources\n"
        "\n"
        "[1]  Harbour Forum 2019 closes. Harbour Institute · 25 October 2019 · news ·\n"
        "     English. https://example.org/2019/closing\n"
        "[2]  Konferenz im Hafen. Hafenbote · October 2019 · press release · German. Read\n"
        "     in print.\n"
        "\n"
        "Permanent name: demo:2019/lasting-partnerships\n"
    )


def test_an_edition_says_where_sources_disagree_and_what_is_not_known():
    text = as_text(reading_of("2019"))

    for said in (
        "# Harbour Forum 2019\n2nd edition\nSafe Harbours: Partnerships that last\n",
        "## Programme\n\n23 October 2019\n- Opening (2019/opening)\n24 October 2019\n",
        "## Also took part (no source says in which panel)\n\n- Élodie Brûlé, Port of Brest\n",
        "## Announced (no source confirms that they came)\n\n- Wolf Sieber, Minister – announced",
        "- Photo · The hall · https://example.org/hall.jpg [1]\n",
        "Number of participants:\n- about 120 [1]\n- more than 150 [2]\n  The reports count",
        "## What is not known\n\n- Only the first part of source 2 was readable.\n",
    ):
        assert said in text


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("2018", phrases.NO_THEME),
        ("2019/workshops", phrases.NO_SPEAKER),
        ("2019/workshops", phrases.NO_SUMMARY),
        ("2019/workshops", phrases.TITLE_NOT_OFFICIAL),
        ("2019/opening", "- There is no “holy grail” (2019/highlights/no-holy-grail)"),
        ("2019/highlights/no-holy-grail", phrases.NO_PANEL),
        ("2019/highlights/no-holy-grail", "1.  No single solution fits every route. [1]"),
        ("2019/quotations/leere-phrase", "> „leere Phrase, leeres Konzept“"),
        ("2019/quotations/leere-phrase", "> Said or written in German."),
        ("2019/sources/s2", "Press release, a source of Harbour Forum 2019"),
        ("2019/sources/s2", "Published     October 2019"),
    ],
)
def test_every_record_says_what_it_is(key, said):
    assert said in as_text(reading_of(key))


def test_no_control_character_reaches_the_terminal():
    panel = replace(
        reading_of(RICH).panel,
        title="A \x1b]0;title\x07 B\r\nC",
        summary=(Statement.of("red \x1b[31m\x9b31m text\ttab"),),
    )

    text = as_text(replace(reading_of(RICH), panel=panel))

    assert not {c for c in text if c != "\n" and not c.isprintable()} - {"\u00a0"}
    assert "# A ]0;title B C" in text


def test_a_source_says_what_rests_on_it():
    reading = reading_of("2019/sources/s2")
    text = as_text(reading)
    assert "## What rests on this source" in text
    assert "- Lasting Partnerships – Towards Long-Term Cooperation: 2 statements" in text
    assert "- Three workshops: facts of the whole (2019/workshops)" in text
    assert "Opening" not in text
    unused = replace(reading.source, key=Key("2019/sources/s9"))
    assert "No statement of the archive cites" in as_text(replace(reading, source=unused))


def test_a_source_has_no_full_stop_twice():
    reading = reading_of("2019/opening")
    sources = tuple(
        replace(source, title="Whose harbour?", note="Read in print.")
        for source in reading.edition.sources
    )

    text = as_text(replace(reading, edition=replace(reading.edition, sources=sources)), width=200)

    assert "[1]  Whose harbour? Harbour Institute" in text
    assert "English. Read in print. https" in text


def test_lines_keep_to_the_width():
    lines = as_text(reading_of("2019"), width=50).splitlines()

    assert max(len(line) for line in lines if "http" not in line and "#" not in line) <= 50
