"""Every kind of paper with every option, judged through readers that are not ours."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from readings import dossier_of, findings_of, person_of, reading_of, topic_of
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.dossier import DossierEntry
from vmc_desktop.render.papers import Paper, Subject, title
from vmc_desktop.render.sheet import Press

RESOURCES = Path(__file__).parents[2] / "resources"
PANEL = Key("2019/lasting-partnerships")
EVERY: dict[str, Subject] = {
    "edition": reading_of("2019"),
    "panel": reading_of("2019/lasting-partnerships"),
    "person": person_of("people/ismail-catakli"),
    "topic": topic_of("topics/return"),
    "search": findings_of("partnerships"),
    "dossier": dossier_of(
        DossierEntry("heading", text="First"),
        DossierEntry("text", text="Own words.\n\nMore of them."),
        DossierEntry("record", PANEL, note="Ask for the recording."),
        DossierEntry("passage", PANEL, "1", text="was said"),
        DossierEntry("record", Key("people/ismail-catakli")),
        DossierEntry("record", Key("topics/return")),
        DossierEntry("heading", text="Second"),
        DossierEntry("record", Key("2019")),
        DossierEntry("record", Key("2019/quotations/leere-phrase")),
        DossierEntry("record", Key("2019/sources/s1")),
        DossierEntry("search", text="harbours", question=Question("harbours")),
        DossierEntry("chart", text="harbours", question=Question("harbours")),
        DossierEntry("chart", Key("people/ismail-catakli")),
        DossierEntry("chart", Key("topics/return")),
    ),
}
OPTIONS = {
    "usual": Paper(),
    "letter, landscape": Paper("us-letter", landscape=True),
    "two columns": Paper(columns=2),
    "small, one panel a page, links": Paper(text="small", panel_a_page=True, links=True),
    "largest, black": Paper(text="larger", black=True, columns=2, landscape=True),
    "bare": Paper(sources=False, notes=False, attached=False),
}
EVERY_KIND = pytest.mark.parametrize("kind", EVERY)


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(RESOURCES)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def said(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return " ".join(text.split())


def bookmarks(pdf: bytes) -> list[str]:
    def walk(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
        for item in items:
            yield item.title
            yield from walk(item.children)

    with opened(pdf) as document, document.open_outline() as outline:
        return [*walk(outline.root)]


def colours(pdf: bytes) -> set[tuple[str, ...]]:
    """The operands of every colour that is set, but for those that are grey."""
    found = set()
    with opened(pdf) as document:
        for page in document.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("rg", "RG", "scn", "SCN", "sc", "SC") and len(operands) >= 3:
                    values = tuple(str(one) for one in operands[:3])
                    if len(set(values)) > 1:
                        found.add(values)
    return found


@EVERY_KIND
@pytest.mark.parametrize("options", OPTIONS)
def test_every_paper_keeps_its_levels(press: Press, kind: str, options: str) -> None:
    subject = EVERY[kind]
    with opened(press.sheet(subject, OPTIONS[options])) as document:
        root = document.Root
        assert root.MarkInfo.Marked
        assert root.StructTreeRoot.K
        assert str(root.Lang) == "en"
        assert root.ViewerPreferences.DisplayDocTitle
        assert root.OutputIntents[0].S == "/GTS_PDFA1"
        assert root.Outlines.First.Title
        with document.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "3"
            assert metadata["pdfaid:conformance"] == "A"
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"]
        described = [one for one in document.objects if isinstance(one, pikepdf.Dictionary)]
        faces = [one for one in described if one.get("/Type") == "/FontDescriptor"]
        assert faces
        assert all("/FontFile2" in face or "/FontFile3" in face for face in faces)


@EVERY_KIND
def test_the_records_are_attached_as_data(press: Press, kind: str) -> None:
    with opened(press.sheet(EVERY[kind])) as document:
        (attached,) = document.Root.AF
        assert attached.AFRelationship == "/Data"
        data = json.loads(document.attachments["records.json"].get_file().read_bytes())
        assert data["archive"]["key"] == "demo"
    with opened(press.sheet(EVERY[kind], Paper(attached=False))) as document:
        assert not document.attachments


@EVERY_KIND
def test_the_same_paper_is_the_same_bytes(press: Press, kind: str) -> None:
    subject = EVERY[kind]
    assert press.sheet(subject) == press.sheet(subject)


@pytest.mark.parametrize(
    ("paper", "points"),
    [
        (Paper(), (595, 842)),
        (Paper(landscape=True), (842, 595)),
        (Paper("us-letter", landscape=True, columns=2), (792, 612)),
    ],
)
def test_a_page_has_the_size_and_the_way_that_were_chosen(
    press: Press, paper: Paper, points: tuple[int, int]
) -> None:
    with opened(press.sheet(EVERY["panel"], paper)) as document:
        assert [round(float(side)) for side in document.pages[0].MediaBox[2:]] == [*points]


def test_larger_type_takes_more_room(press: Press) -> None:
    def pages(paper: Paper) -> int:
        with opened(press.sheet(EVERY["dossier"], paper)) as document:
            return len(document.pages)

    assert pages(Paper(text="small")) < pages(Paper(text="larger"))


def test_without_sources_nothing_points_to_one(press: Press) -> None:
    assert "Harbour Forum 2019 closes" in said(press.sheet(EVERY["panel"]))
    bare = said(press.sheet(EVERY["panel"], Paper(sources=False)))
    assert "Harbour Forum 2019 closes" not in bare
    assert "[1]" not in bare
    assert "they are left out here" in bare


def test_addresses_stand_as_footnotes_where_they_are_wanted(press: Press) -> None:
    told = reading_of("2019")
    assert said(press.sheet(told)).count("example.org/hall.jpg") == 1
    assert said(press.sheet(told, Paper(links=True))).count("example.org/hall.jpg") == 2


def test_each_panel_begins_a_page_where_that_is_wanted(press: Press) -> None:
    edition = reading_of("2019")
    titles = [panel.title for panel in edition.edition.panels]
    document = pypdfium2.PdfDocument(press.sheet(edition, Paper(panel_a_page=True)))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    # The running head, then kind and day, then the title.
    heads = [" ".join(text.split())[:160] for text in texts]
    assert all(any(name[:30] in head for head in heads[1:]) for name in titles)


def test_black_and_white_has_no_colour(press: Press) -> None:
    assert colours(press.sheet(EVERY["panel"]))
    assert not colours(press.sheet(EVERY["panel"], Paper(black=True)))


# ---- what each kind says -----------------------------------------------------------------------


def test_a_person_is_told_with_every_appearance_and_quotation(press: Press) -> None:
    text = said(press.sheet(EVERY["person"]))
    assert "Also written Ismail Catakli" in text
    assert "Lasting Partnerships" in text
    assert "Keynote on migration" in text
    assert text.index("2018") < text.rindex("2019")


def test_a_topic_is_told_through_the_years(press: Press) -> None:
    pdf = press.sheet(EVERY["topic"])
    assert "Rückkehr" in said(pdf)
    assert bookmarks(pdf)[0] == "Return"


def test_an_edition_that_only_carries_a_topic_is_named(press: Press) -> None:
    text = said(press.sheet(topic_of("topics/irregular-migration")))
    assert "Harbour Forum 2018" in text


def test_a_search_says_what_was_asked_and_marks_what_matched(press: Press) -> None:
    pdf = press.sheet(EVERY["search"])
    text = said(pdf)
    assert "Search results partnerships" in text
    assert "4 May 2031" in text
    assert "demo:2019/lasting-partnerships" in text
    with opened(pdf) as document:
        assert document.docinfo["/Title"] == "Search: partnerships"


def test_a_dossier_has_cover_contents_and_what_was_chosen_in_its_order(press: Press) -> None:
    pdf = press.sheet(EVERY["dossier"])
    document = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(p.get_textpage().get_text_range().split()) for p in document]
    document.close()
    assert "Harbours" in texts[0]
    assert "For the briefing." in texts[0]
    assert texts[1].index("First") < texts[1].index("Lasting") < texts[1].index("Second")
    names = bookmarks(pdf)
    assert names[0] == "Harbours"
    assert names.index("First") < names.index("İsmail Çataklı") < names.index("Second")
    assert "as it stood on 4 May 2031" in " ".join(texts)


def test_a_chart_is_drawn_and_told_in_words(press: Press) -> None:
    only = dossier_of(DossierEntry("chart", text="harbours", question=Question("harbours")))
    with opened(press.sheet(only)) as document:
        kinds = {str(one.get("/S")): one for one in document.objects if _is_struct(one)}
        drawn = kinds["/Figure"]
        assert str(drawn.Alt) == ("Bar chart. Hits by year: harbours. 4 in all. 2018: 1; 2019: 3.")
        attached = json.loads(document.attachments["records.json"].get_file().read_bytes())
    assert attached["entries"][0]["years"] == {"2018": 1, "2019": 3}
    # The bars are drawn as such, not as a picture.
    page = pypdfium2.PdfDocument(press.sheet(only))[1]
    filled = [one for one in page.get_objects() if one.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH]
    assert len(filled) >= 2
    assert not [one for one in page.get_objects() if one.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]


def test_an_edition_in_a_dossier_tells_its_facts_by_their_names(press: Press) -> None:
    text = said(press.sheet(dossier_of(DossierEntry("record", Key("2019")))))
    assert "Dates 23–24 October 2019" in " ".join(text.split())
    assert "participants" not in text


def test_a_chart_of_who_is_gone_says_so(press: Press) -> None:
    lost = dossier_of(DossierEntry("chart", Key("2019/gone"), text="A lost person", state="gone"))
    assert "A lost person" in said(press.sheet(lost))


def _is_struct(one: pikepdf.Object) -> bool:
    return isinstance(one, pikepdf.Dictionary) and str(one.get("/Type")) == "/StructElem"


def test_the_readers_notes_can_stay_at_home(press: Press) -> None:
    assert "Ask for the recording." in said(press.sheet(EVERY["dossier"]))
    bare = said(press.sheet(EVERY["dossier"], Paper(notes=False)))
    assert "Ask for the recording." not in bare
    assert "Own words." in bare


def test_sources_of_several_editions_are_numbered_through(press: Press) -> None:
    both = dossier_of(
        DossierEntry("record", Key("2018/keynote")), DossierEntry("record", Key("2019/opening"))
    )
    text = said(press.sheet(both))
    first, second = text.rindex("Harbour Forum 2018 closes"), text.rindex("2019 closes")
    assert first < second
    assert "[2]" in text


def test_a_passage_that_has_no_number_is_not_told_as_gone(press: Press) -> None:
    asked = dossier_of(DossierEntry("passage", PANEL, text="What lasts?"))
    text = said(press.sheet(asked))
    assert "What lasts?" in text
    assert "does not hold this any more" not in text


def test_what_the_archive_does_not_hold_any_more_is_said(press: Press) -> None:
    lost = dossier_of(
        DossierEntry("record", Key("2019/gone"), text="A lost panel", state="gone"),
        DossierEntry("passage", PANEL, "99", text="Words of then.", state="gone"),
        DossierEntry("passage", PANEL, "1", state="changed"),
        DossierEntry("passage", PANEL, "1", state="changed", since="It was: Other words"),
    )
    text = said(press.sheet(lost))
    assert "A lost panel" in text
    assert "Words of then." in text
    assert "It was: Other words." in text
    assert "does not hold this any more" in text
    assert "otherwise than when it was chosen" in text


def test_an_empty_dossier_is_a_cover(press: Press) -> None:
    with opened(press.sheet(dossier_of(note=""))) as document:
        assert len(document.pages) <= 2


MARKUP = '#panic("x") *b* _e_ $1/0$ `r` = h @s1 <l> \\ // /* ~ #include "x" [@s1] {"a": 1}'


def test_what_the_reader_wrote_is_only_text(press: Press) -> None:
    marked = dossier_of(
        DossierEntry("heading", text=MARKUP),
        DossierEntry("text", text=MARKUP),
        DossierEntry("record", PANEL, note=MARKUP),
        DossierEntry("search", text=MARKUP, question=Question(MARKUP)),
        note=MARKUP,
    )
    marked = replace(marked, dossier=replace(marked.dossier, title=MARKUP))
    text = said(press.sheet(marked)).replace(" ", "")
    assert text.count('#panic("x")') >= 6
    assert '#panic("x")' in title(marked)


def test_a_long_word_of_a_heading_stays_in_its_column(press: Press) -> None:
    long = "Rückführungsbegleitmaßnahmenkoordinationsstelle"
    pdf = press.sheet(
        dossier_of(
            DossierEntry("heading", text=f"Ein Kapitel: {long}"), DossierEntry("record", PANEL)
        ),
        Paper("us-letter", columns=2, text="large"),
    )
    document = pypdfium2.PdfDocument(pdf)
    # The first page lists it.
    page = document[1]
    text = page.get_textpage()
    whole = text.get_text_range()
    place = whole.index(long[:9])
    right = max(text.get_charbox(n)[2] for n in range(place, place + 24))
    assert right <= page.get_width() / 2
    document.close()
