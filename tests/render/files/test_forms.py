"""Files for others, judged through readers that are not the writers."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import bibtexparser
import docx
import pytest
from defusedxml import ElementTree
from icalendar import Calendar
from markdown_it import MarkdownIt

from readings import dossier_of, findings_of, person_of, reading_of, topic_of
from samples import announced_archive
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key, Statement
from vmc_desktop.dossier import DossierEntry
from vmc_desktop.errors import ExportError
from vmc_desktop.render.files.forms import FORMS, form_of, holds, written
from vmc_desktop.render.papers import Paper

EVERY = {
    "edition": reading_of("2019"),
    "panel": reading_of("2019/lasting-partnerships"),
    "quotation": reading_of("2019/quotations/leere-phrase"),
    "source": reading_of("2019/sources/s1"),
    "person": person_of("people/ismail-catakli"),
    "topic": topic_of("topics/return"),
    "search": findings_of("partnerships"),
    "dossier": dossier_of(
        DossierEntry("heading", text="First"),
        DossierEntry("text", text="Own words.\n\nMore."),
        DossierEntry("record", Key("2019/lasting-partnerships"), note="A note."),
        DossierEntry("passage", Key("2019/opening"), "1", text="x"),
        DossierEntry("chart", text="harbours", question=Question("harbours")),
    ),
}
NASTY = '<script>alert(1)</script> <img src="x"> ]( javascript:x) *a* `b` =1+1\n# not a heading\x07'


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.names, self.said = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        known = dict(attrs)
        self.names += [known["id"]] if "id" in known else []
        if tag == "a":
            self.links.append(known["href"])
        assert not {"src", "srcset", "onclick", "onload"} & known.keys()

    def handle_data(self, data):
        self.said.append(data)


def nasty():
    panel = EVERY["panel"].panel
    return replace(
        EVERY["panel"],
        panel=replace(panel, title=NASTY, summary=(Statement.of(NASTY, "s1"),)),
    )


def made(subject, form, **paper):
    return written(subject, form, Paper(**paper), lambda *_: b"%PDF-").decode("utf-8")


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("form", FORMS)
def test_every_form_holds_what_it_says_it_holds(kind, form):
    subject = EVERY[kind]
    if holds(subject, form):
        assert written(subject, form, Paper(), lambda *_: b"%PDF-")
    else:
        with pytest.raises(ExportError, match="hold everything"):
            written(subject, form)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.HTML", "html"),
        ("a.htm", "html"),
        ("a.csl.json", "csl-json"),
        ("a.json", "json"),
        ("a.markdown", "md"),
        ("a.odt", None),
        ("a", None),
    ],
)
def test_an_ending_names_a_form(name, form):
    assert form_of(Path(name)) == form


# ---- HTML --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", EVERY)
def test_a_page_stands_alone_and_its_links_lead_somewhere(kind):
    text = made(EVERY[kind], "html")
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object", "base"} & {*page.tags}
    assert "default-src 'none'" in text
    assert "@import" not in text
    assert "url(" not in text
    inside = {link[1:] for link in page.links if link.startswith("#")}
    assert inside <= {*page.names}
    assert all(link.startswith(("#", "http://", "https://", "mailto:")) for link in page.links)
    assert len(page.names) == len({*page.names})
    assert page.tags.count("h1") == 1


def test_a_page_keeps_the_links_to_sources():
    assert "https://example.org/2019/closing" in Page(made(EVERY["panel"], "html")).links


def test_no_text_becomes_an_element_or_a_script():
    page = Page(made(nasty(), "html"))
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert "<script>alert(1)</script>" in "".join(page.said)


# ---- Markdown ----------------------------------------------------------------------------------


def test_markdown_reads_back_as_what_was_said():
    text = made(EVERY["dossier"], "md")
    tokens = MarkdownIt().parse(text)
    headings = [tokens[n + 1].content for n, one in enumerate(tokens) if one.type == "heading_open"]
    assert headings[:2] == ["Harbours", "Contents"]
    assert "Lasting Partnerships – Towards Long-Term Cooperation" in headings
    assert "<https://example.org/2019/closing>" in text


def test_no_text_becomes_markdown():
    parsed = MarkdownIt().parse(made(nasty(), "md"))
    inner = [child for one in parsed for child in one.children or ()]
    assert not [one for one in (*parsed, *inner) if one.type in ("html_block", "html_inline")]
    links = [one.attrs["href"] for one in inner if one.type == "link_open"]
    assert all(str(link).startswith("http") for link in links)
    assert sum(one.type == "heading_open" and one.tag == "h1" for one in parsed) == 1


# ---- Word --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", EVERY)
def test_a_text_for_word_processors_opens_and_has_its_headings(kind):
    data = written(EVERY[kind], "docx")
    document = docx.Document(io.BytesIO(data))
    styles = [one.style.name for one in document.paragraphs]
    assert "Heading 1" in styles
    assert document.core_properties.title
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(parts.read(name))


def test_links_to_sources_are_links_there_too():
    document = docx.Document(io.BytesIO(written(EVERY["panel"], "docx")))
    targets = {one.target_ref for one in document.part.rels.values() if one.is_external}
    assert "https://example.org/2019/closing" in targets


def test_control_characters_do_not_break_the_text():
    document = docx.Document(io.BytesIO(written(nasty(), "docx")))
    assert any("<script>" in one.text for one in document.paragraphs)


# ---- tables ------------------------------------------------------------------------------------


def test_a_table_has_a_row_for_each_passage_under_its_headings():
    rows = list(
        csv.DictReader(io.StringIO("\n".join(made(EVERY["panel"], "csv").split("\r\n")[3:])))
    )
    passages = [row for row in rows if row["kind"] == "passage"]
    assert passages[0]["under"] == "Summary"
    assert [row["number"] for row in passages] == [str(n + 1) for n in range(len(passages))]
    source = next(row for row in rows if row["kind"] == "source")
    assert source["links"] == "https://example.org/2019/closing"


def test_no_cell_is_a_formula():
    for row in csv.reader(io.StringIO(made(nasty(), "csv").removeprefix("\ufeff"))):
        assert not [cell for cell in row if re.match(r"\s*[=+\-@]", cell)]


# ---- events ------------------------------------------------------------------------------------


def test_an_edition_is_an_event_with_its_panels():
    event = json.loads(made(EVERY["edition"], "jsonld"))
    assert (event["@context"], event["@type"]) == ("https://schema.org", "Event")
    assert (event["startDate"], event["endDate"]) == ("2019-10-23", "2019-10-24")
    panel = event["subEvent"][1]
    assert [who["name"] for who in panel["performer"]] == ["İsmail Çataklı", "Marko Đorđević"]
    assert panel["@id"] == "demo:2019/lasting-partnerships"


def test_a_panel_is_an_event_within_its_edition():
    event = json.loads(made(EVERY["panel"], "jsonld"))
    assert event["superEvent"]["@id"] == "demo:2019"


def test_a_programme_is_a_calendar_and_past_midnight_counts_on():
    archive = announced_archive()
    reading = reading_of("2019", archive)
    calendar = Calendar.from_ical(written(reading, "ics"))
    events = {str(one["uid"]): one for one in calendar.walk("VEVENT")}
    late = events["demo:2019/lasting-partnerships"]
    assert late["dtstart"].dt.isoformat() == "2019-10-24T23:30:00"
    assert late["dtend"].dt.isoformat() == "2019-10-25T00:20:00"
    assert written(reading, "ics") == written(reading, "ics")


def test_a_panel_of_no_known_day_has_no_calendar():
    reading = EVERY["panel"]
    with pytest.raises(ExportError, match="no source gives a day"):
        written(replace(reading, panel=replace(reading.panel, date="")), "ics")


# ---- references and what is left out ------------------------------------------------------------


def test_a_dossier_is_cited_with_what_it_rests_on_each_once():
    library = bibtexparser.parse_string(made(EVERY["dossier"], "bib"))
    keys = [one.key for one in library.entries]
    assert keys[0] == "2019-lasting-partnerships"
    assert "2019-sources-s1" in keys
    assert len(keys) == len({*keys})


def test_sources_and_notes_can_be_left_out():
    bare = made(EVERY["dossier"], "md", sources=False, notes=False)
    assert "A note." not in bare
    assert "example.org/2019/closing" not in bare
    assert "Own words." in bare


def test_a_chart_is_a_table_for_whoever_reads_on():
    only = dossier_of(DossierEntry("chart", text="har|bours", question=Question("harbours")))
    told = written(only, "html").decode()
    assert [tag for tag in Page(told).tags if tag in ("th", "td")] == ["th"] * 2 + ["th", "td"] * 2
    (table,) = docx.Document(io.BytesIO(written(only, "docx"))).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows == [["Year", "Hits by year"], ["2018", "1"], ["2019", "3"]]
    text = written(only, "md").decode()
    made = MarkdownIt("commonmark").enable("table").render(text)
    assert made.count("<tr>") == 3
    cells = list(csv.reader(io.StringIO(written(only, "csv").decode())))
    assert [row[2:5] for row in cells if "chart" in row] == [
        ["chart", "2018", "1"],
        ["chart", "2019", "3"],
    ]
