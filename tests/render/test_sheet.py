"""Sheets, judged through independent readers: pikepdf for the structure, pdfium for the text."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from vmc_desktop.answers import Reading
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Citation,
    Conflict,
    Edition,
    Highlight,
    Key,
    Media,
    Panel,
    Quotation,
    Run,
    Source,
    Statement,
    Topic,
)
from vmc_desktop.errors import PaperError
from vmc_desktop.render.look import Look
from vmc_desktop.render.page import page as page_of
from vmc_desktop.render.sheet import STANDARDS, Paper, Press
from vmc_desktop.render.text import as_text

RESOURCES = Path(__file__).parents[2] / "resources"
PAGE_POINTS = {"a4": (595, 842), "us-letter": (612, 792)}
NOWHERE = "\u0378"  # not assigned, so in no typeface
MARKUP = '#panic("x") *b* _e_ $1/0$ `r` = h @s1 <l> \\ // /* ~ #include "x" [@s1] {"a": 1}'
NAMES = (
    "Μαρία Παπαδοπούλου",
    "Сергій Іваненко",
    "გიორგი მელაშვილი",
    "Հովհաննես Թումանյան",
    "አበበ ቢቂላ",
    "İsmail Çataklı",
    "Nguyễn Thị Hồng",
    "สมชาย ใจดี",
    "सुनीता विलियम्स",
)


def person(name: str, role: str = "Minister", *sources: str) -> Appearance:
    cites = tuple(Citation(source) for source in sources)
    return Appearance(name, Key("people/somebody"), role, "Ministry", "Ruritania", citations=cites)


SOURCES = (
    Source(
        Key("2017/sources/s1"),
        "First report",
        "News Agency",
        "2017-10-25",
        "https://example.org/first",
        "news",
        "en",
    ),
    Source(Key("2017/sources/s2"), "Zweiter Bericht", "Zeitung", "2017-10", "", "news", "de"),
    Source(Key("2017/sources/s3"), "Never cited", "Ministry", "2017", "mailto:a@example.org"),
)
OPENING = Panel(
    Key("2017/opening"),
    "Opening ceremony",
    "opening",
    date="2017-10-23",
    venue="Great Hall",
    format="in person",
    moderators=(person("Anna Weiß", "Journalist", "s1"),),
    speakers=(
        Appearance(
            "Ivan Đorđević",
            Key("people/ivan-dordevic"),
            "State Secretary",
            "Ministry of the Interior",
            "Serbia",
            "recorded video message",
            "by proxy",
            (Citation("s2", "p. 4"),),
        ),
    ),
    questions=("What lasts?",),
    topics=(Key("topics/return"),),
    citations=(Citation("s1"),),
    summary=(
        Statement(
            (
                Run("The panel "),
                Run("opened", "em"),
                Run(" with "),
                Run("a page", "link", "https://example.org/page"),
                Run("; so says "),
                Run("", "source", "s2"),
                Run("."),
            ),
            (Citation("s1"), Citation("s2")),
        ),
    ),
    highlights=(
        Highlight(
            Key("2017/opening/private-capital"),
            "A role for private capital",
            (Statement.of("Capital was asked for.", "s1"), Statement.of("It came.", "s2")),
        ),
    ),
    quotations=(
        Quotation(
            Key("2017/opening/quotations/margins"),
            "an empty phrase",
            "Ivan Đorđević",
            (Citation("s2"),),
            original="leere Phrase",
            original_language="de",
            note="On partnership",
        ),
    ),
)
DESCRIBED = Panel(Key("2017/described"), "A talk on borders", "panel", official=False, stands_for=3)
EDITION = Edition(
    Key("2017"),
    2017,
    2,
    "Migration Partnerships",
    False,
    "Frameworks",
    ("2017-10-23", "2017-10-24"),
    "Academy of Sciences",
    "Vienna",
    "Austria",
    participants="about 300",
    organiser="ICMPD",
    topics=(Key("topics/return"),),
    citations=(Citation("s1"),),
    overview=(Statement.of("Two days of debate.", "s1"),),
    panels=(OPENING, DESCRIBED),
    highlights=(
        Highlight(
            Key("2017/highlights/holy-grail"),
            "There is no “holy grail”",
            (Statement.of("No single answer.", "s2"),),
        ),
    ),
    announced=(person("Announced Person"),),
    unplaced=(person("Unplaced Person"),),
    media=(Media("photo", "The hall", "https://example.org/photo", (Citation("s1"),)),),
    conflicts=(
        Conflict(
            "number of participants",
            (Statement.of("more than 300", "s1"), Statement.of("350", "s2")),
            "not resolved",
        ),
    ),
    gaps=(Statement.of("The moderator of the second panel."),),
    sources=SOURCES,
)
HEAD = ArchiveHead(
    "vmc", "Vienna Migration Conference", "ICMPD Vienna", version="3f2a91c07b6e5d4f8a0b"
)


def read(record: Panel | Highlight | Quotation | Source | Edition, **other: object) -> Reading:
    edition = other.get("edition", EDITION)
    head = other.get("head", HEAD)
    assert isinstance(edition, Edition)
    assert isinstance(head, ArchiveHead)
    topics = (Topic(Key("topics/return"), "return and readmission"),)
    reading = Reading(record.key, head, edition.without_panels(), topics=topics)
    match record:
        case Edition():
            return replace(reading, edition=record)
        case Panel():
            return replace(reading, panel=record)
        case Highlight():
            return replace(reading, panel=OPENING, highlight=record)
        case Quotation():
            return replace(reading, panel=OPENING, quotation=record)
        case _:
            return replace(reading, source=record)


EVERY = {
    "panel": OPENING,
    "highlight": OPENING.highlights[0],
    "quotation": OPENING.quotations[0],
    "source": SOURCES[0],
    "edition": EDITION,
}


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(RESOURCES)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def said(pdf: bytes) -> str:
    return squeezed(" ".join(pages(pdf)))


def squeezed(text: str) -> str:
    """Text without what a line break adds or takes: spaces, hyphens, invisible characters."""
    plain = unicodedata.normalize("NFC", text)
    return "".join(
        c for c in plain if unicodedata.category(c) not in {"Zs", "Cc", "Cf", "Cn"} and c != "-"
    )


def boxes(pdf: bytes) -> Iterator[tuple[int, str, tuple[float, float, float, float]]]:
    """Every visible character: page, character, (left, bottom, right, top)."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        text = page.get_textpage()
        whole = text.get_text_range()
        for place in range(min(text.count_chars(), len(whole))):
            if not whole[place].isspace():
                yield number, whole[place], text.get_charbox(place)
    document.close()


def overflow(pdf: bytes, size: str = "a4") -> list[tuple[int, str]]:
    width, height = PAGE_POINTS[size]
    edge = 40.0
    return [
        (number, char)
        for number, char, (left, bottom, right, top) in boxes(pdf)
        if left < edge or right > width - edge or bottom < 15 or top > height - 10
    ]


def links(pdf: bytes) -> set[str]:
    found = set()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for annotation in page.get("/Annots", []):
                action = annotation.get("/A", {})
                if "/URI" in action:
                    found.add(str(action["/URI"]))
    return found


def bookmarks(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_outline() as outline:
        found = []
        rest = list(outline.root)
        while rest:
            item = rest.pop(0)
            found.append(item.title)
            rest = list(item.children) + rest
        return found


def tags(pdf: bytes) -> list[str]:
    def walk(node: object) -> Iterator[str]:
        if isinstance(node, pikepdf.Array):
            for child in node:
                yield from walk(child)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                yield str(node["/S"])
            if "/K" in node:
                yield from walk(node["/K"])

    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [*walk(document.Root.StructTreeRoot)]


# ---- the file ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", EVERY)
def test_every_kind_of_record_is_archival_and_tagged(press: Press, kind: str) -> None:
    assert STANDARDS == ("a-3a", "ua-1")
    with pikepdf.open(io.BytesIO(press.sheet(read(EVERY[kind])))) as document:
        root = document.Root
        assert root.MarkInfo.Marked
        assert root.StructTreeRoot.K
        assert str(root.Lang) == "en"
        assert root.ViewerPreferences.DisplayDocTitle
        assert root.OutputIntents[0].S == "/GTS_PDFA1"
        with document.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "3"
            assert metadata["pdfaid:conformance"] == "A"
            assert metadata["pdfuaid:part"] == "1"
            assert metadata.pdfa_status == "3A"
            # The conference's publisher did not write this sheet, so no author is claimed.
            assert "dc:creator" not in metadata
            assert "Vienna Migration Conference 2017" in metadata["dc:title"]


def test_every_typeface_is_embedded(press: Press) -> None:
    many = replace(OPENING, speakers=tuple(map(person, NAMES)))
    found = set()
    with pikepdf.open(io.BytesIO(press.sheet(read(many)))) as document:
        for one in document.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor":
                assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(one.keys())
                found.add(str(one.FontName).partition("+")[2])
    assert {"NotoSerif-Bold", "NotoSerifGeorgian-Bold", "NotoSans-Regular"} <= found


def test_structure_says_what_is_a_heading_a_quotation_a_list(press: Press) -> None:
    found = tags(press.sheet(read(EDITION)))
    for tag in ("/H1", "/H2", "/H3", "/P", "/BlockQuote", "/L", "/LI", "/Link"):
        assert tag in found
    assert found.count("/H1") == 1


def test_bookmarks_lead_to_the_sessions(press: Press) -> None:
    found = bookmarks(press.sheet(read(EDITION)))
    assert found[0] == "Vienna Migration Conference 2017"
    for title in ("Overview", "Programme", "Opening ceremony", "A talk on borders", "Sources"):
        assert title in found
    assert found.index("Programme") < found.index("Opening ceremony") < found.index("Sources")


def test_the_same_record_gives_the_same_bytes(press: Press) -> None:
    again = Press(RESOURCES)
    assert press.sheet(read(OPENING)) == again.sheet(read(OPENING))
    assert press.sheet(read(EDITION)) == again.sheet(read(EDITION))


def test_many_threads_may_use_one_press(press: Press) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = [*pool.map(lambda _: press.sheet(read(OPENING)), range(8))]
    assert set(made) == {press.sheet(read(OPENING))}


@pytest.mark.parametrize("size", ["a4", "us-letter"])
def test_paper_has_its_size(press: Press, size: str) -> None:
    paper = Paper("a4") if size == "a4" else Paper("us-letter")
    for record in (OPENING, EDITION):
        pdf = press.sheet(read(record), paper)
        with pikepdf.open(io.BytesIO(pdf)) as document:
            for page in document.pages:
                box = page.mediabox
                assert (round(box[2]), round(box[3])) == PAGE_POINTS[size]
        assert not overflow(pdf, size)


# ---- what it says --------------------------------------------------------------------------------


def statements(record: Panel | Edition) -> Iterator[str]:
    own = record.overview if isinstance(record, Edition) else record.summary
    for statement in own:
        yield "".join(run.text for run in statement.runs if run.style != "source")[:14]
    for highlight in record.highlights:
        yield highlight.heading
        yield from (statement.text for statement in highlight.statements)
    for quotation in record.quotations:
        yield from (quotation.text, quotation.original, quotation.note, quotation.speaker)


def test_a_panel_says_everything_in_its_record(press: Press) -> None:
    text = said(press.sheet(read(OPENING)))
    for words in (
        *statements(OPENING),
        *(OPENING.title, "Opening", "Summary, not verbatim", "Great Hall", "In person"),
        *("Vienna Migration Conference 2017, 23–24 October 2017", "Academy of Sciences, Vienna"),
        *("23 October 2017", "Moderator", "Anna Weiß, Journalist", "Speaker", "What lasts?"),
        "Ivan Đorđević, State Secretary, Ministry of the Interior, Serbia",
        "(recorded video message; by proxy) [2, p. 4]",
        *("return and readmission", "Original (German)", "„leere Phrase“", "“an empty phrase”"),
        *("The panel opened with a page; so says source 2. [1, 2]", "Capital was asked for. [1]"),
        "First report. News Agency, 25 October 2017, news",
        "Zweiter Bericht. Zeitung, October 2017, news, in German",
        "https://example.org/first",
        *("vmc:2017/opening", "Archive version 3f2a91c07b6e", "2017: Migration Partnerships"),
    ):
        assert squeezed(words) in text
    assert "Nevercited" not in text


def test_a_panel_without_conclusions_names_those_of_its_edition(press: Press) -> None:
    text = said(press.sheet(read(DESCRIBED)))
    assert squeezed("Highlights of 2017 No source ties them to one panel.") in text
    assert squeezed("There is no “holy grail”") in text
    assert squeezed("No single answer.") not in text
    assert squeezed("Highlights of 2017") not in said(press.sheet(read(OPENING)))


def test_screen_and_paper_call_the_sources_of_a_panel_the_same(press: Press) -> None:
    whole = "for the panel as a whole"
    panel = replace(OPENING, citations=(Citation("s1"),))
    assert squeezed(whole) in said(press.sheet(read(panel)))
    assert whole in as_text(read(panel))
    assert whole in page_of(read(panel), Look()).html


def test_passages_are_numbered_through(press: Press) -> None:
    text = said(press.sheet(read(OPENING)))
    for number, words in ((1, "The panel opened"), (2, "Capital was"), (3, "It came.")):
        assert re.search(f"{number}{squeezed(words)}|{squeezed(words)}.*{number}", text)


def test_a_booklet_says_everything_in_the_edition(press: Press) -> None:
    text = said(press.sheet(read(EDITION)))
    for words in (
        *statements(EDITION),
        *statements(OPENING),
        *("Migration Partnerships: Frameworks", "2nd", "About 300", "Two days of debate. [1]"),
        "The theme is the archive’s own description",
        *("Programme", "A talk on borders", "Also took part", "Unplaced Person, Minister"),
        *("Announced Person", "No source confirms", "Photo: The hall"),
        *("Where sources disagree", "more than 300 [1]", "350 [2]", "not resolved"),
        *("What is not known", "The moderator of the second panel."),
        "Never cited",
        "https://example.org/photo",
    ):
        assert squeezed(words) in text


def test_a_source_tells_what_rests_on_it(press: Press) -> None:
    text = said(press.sheet(read(SOURCES[1], edition=EDITION), panels=EDITION.panels))
    for words in (
        "What rests on this source",
        "Number of participants: 350",
        *("No single answer.", OPENING.title, "The panel opened with a page"),
    ):
        assert squeezed(words) in text
    assert squeezed("Capital was asked for.") not in text


def test_a_quotation_of_no_panel_is_not_called_a_conclusion(press: Press) -> None:
    reading = replace(read(OPENING.quotations[0]), panel=None)
    text = said(press.sheet(reading))
    assert squeezed("No source ties these words to one panel.") in text
    assert "conclusion" not in text


def test_the_sources_keep_their_distance_on_a_full_page(press: Press) -> None:
    distances = []
    for number in range(44, 56):
        gaps = tuple(Statement.of(f"Open question {n}.") for n in range(number))
        pdf = press.sheet(read(replace(EDITION, panels=(), gaps=gaps)))
        with pypdfium2.PdfDocument(pdf) as document:
            for page in document:
                text = page.get_textpage()
                last, heading = (top(text, w) for w in (f"question {number - 1}.", "Sources"))
                if last and heading:
                    distances.append(last - heading)
    assert distances
    assert min(distances) > 25  # points; lines of one text are 15 apart


def top(page: pypdfium2.PdfTextPage, words: str) -> float:
    """Where the words stand last on a page, in points from its foot; 0: nowhere."""
    start = page.get_text_range().rfind(words)
    return page.get_charbox(start + 1)[3] if start >= 0 else 0.0


def test_a_source_in_another_direction_ends_where_its_title_ends(press: Press) -> None:
    sources = (replace(SOURCES[0], title="A report", language="fa"), *SOURCES[1:])
    text = said(press.sheet(read(OPENING, edition=replace(EDITION, sources=sources))))
    assert squeezed("A report. News Agency") in text


def test_the_programme_names_the_page_of_each_session(press: Press) -> None:
    long = replace(
        OPENING, summary=tuple(Statement.of(f"Statement {n}.", "s1") for n in range(150))
    )
    pdf = press.sheet(read(replace(EDITION, panels=(long, DESCRIBED))))
    texts = pages(pdf)
    at = 1 + max(n for n, text in enumerate(texts) if "A talk on borders" in text)
    assert at > 2
    assert squeezed(f"A talk on borders{at}") in said(pdf) or re.search(
        rf"borders\s+Panel\s+{at}\b|borders\s+{at}\b", texts[0] + texts[1]
    )


def test_an_edition_without_panels_takes_those_given(press: Press) -> None:
    alone = read(EDITION.without_panels())
    assert squeezed("A talk on borders") not in said(press.sheet(alone))
    assert press.sheet(alone, panels=EDITION.panels) == press.sheet(read(EDITION))


def test_a_title_of_ours_and_joined_sessions_are_told(press: Press) -> None:
    text = said(press.sheet(read(DESCRIBED)))
    for words in ("The title is the archive’s own", "3 sessions", "holds no summary"):
        assert squeezed(words) in text


def test_a_source_named_in_a_note_is_listed_too(press: Press) -> None:
    speaker = replace(person("Anna Weiß"), note="as @s3 says, unlike @s2 and s77")
    text = said(press.sheet(read(replace(OPENING, speakers=(speaker,)))))
    assert squeezed("(as source 3 says, unlike source 2 and s77)") in text
    assert squeezed("Never cited. Ministry, 2017") in text
    highlight = said(press.sheet(read(OPENING.highlights[0])))
    for words in ("Capital was asked for. [1]", "It came. [2]", "by proxy) [2, p. 4]"):
        assert squeezed(words) in highlight


def test_a_highlight_and_a_quotation_stand_alone(press: Press) -> None:
    highlight = said(press.sheet(read(OPENING.highlights[0])))
    for words in ("A role for private capital", "Opening ceremony", "It came. [2]", "Anna Weiß"):
        assert squeezed(words) in highlight
    assert squeezed("vmc:2017/opening/private-capital") in highlight
    quotation = said(press.sheet(read(OPENING.quotations[0])))
    for words in ("“an empty phrase”", "„leere Phrase“", "Ivan Đorđević, State Secretary", "[1]"):
        assert squeezed(words) in quotation


def test_every_page_has_its_head_and_foot(press: Press) -> None:
    long = replace(
        OPENING, summary=tuple(Statement.of(f"Statement {n}. " * 9, "s1") for n in range(80))
    )
    texts = pages(press.sheet(read(long)))
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        for words in (
            f"{number} / {len(texts)}",
            "vmc:2017/opening",
            "Archive version 3f2a91c07b6e",
            "Vienna Migration Conference",
            "2017: Migration Partnerships",
        ):
            assert words in text


def test_a_small_sheet_stays_on_one_page(press: Press) -> None:
    for record in (OPENING, DESCRIBED, OPENING.highlights[0], OPENING.quotations[0]):
        assert len(pages(press.sheet(read(record)))) == 1


def test_a_sheet_that_just_misses_a_page_is_set_closer(press: Press) -> None:
    def length(count: int) -> int:
        statements = tuple(Statement.of(f"Statement {n}. " * 6, "s1") for n in range(count))
        return len(pages(press.sheet(read(replace(OPENING, summary=statements)))))

    lengths = [length(count) for count in range(1, 24)]
    assert lengths == sorted(lengths)
    assert lengths[0] == 1
    assert lengths[-1] == 2


# ---- content is text, not trust -------------------------------------------------------------


def marked() -> Edition:
    cites = (Citation("s1", MARKUP), Citation(MARKUP))
    line = Statement((Run(MARKUP), Run(MARKUP, "link", MARKUP), Run("", "source", MARKUP)), cites)
    somebody = Appearance(MARKUP, Key("people/x"), MARKUP, MARKUP, MARKUP, MARKUP, MARKUP, cites)
    quotation = Quotation(
        Key("2017/p/quotations/q"), MARKUP, MARKUP, cites, MARKUP, MARKUP, MARKUP, MARKUP
    )
    highlight = Highlight(Key("2017/p/h"), MARKUP, (line,))
    panel = Panel(
        Key("2017/p"),
        MARKUP,
        MARKUP,
        official=False,
        date=MARKUP,
        start=MARKUP,
        end=MARKUP,
        room=MARKUP,
        venue=MARKUP,
        track=MARKUP,
        language=MARKUP,
        format=MARKUP,
        stands_for=2,
        moderators=(somebody,),
        speakers=(somebody, somebody),
        questions=(MARKUP,),
        topics=(Key("topics/x"),),
        citations=cites,
        summary=(line,),
        abstract=(line,),
        highlights=(highlight,),
        quotations=(quotation,),
        media=(Media(MARKUP, MARKUP, MARKUP, cites),),
    )
    source = Source(Key("2017/sources/s1"), MARKUP, MARKUP, MARKUP, MARKUP, MARKUP, MARKUP, MARKUP)
    return replace(
        EDITION,
        theme=MARKUP,
        subtitle=MARKUP,
        dates=(MARKUP, MARKUP),
        venue=MARKUP,
        city=MARKUP,
        country=MARKUP,
        format=MARKUP,
        participants=MARKUP,
        countries=MARKUP,
        hashtag=MARKUP,
        organiser=MARKUP,
        supported_by=MARKUP,
        questions=(MARKUP,),
        overview=(line,),
        panels=(panel,),
        highlights=(highlight,),
        quotations=(quotation,),
        announced=(somebody,),
        unplaced=(somebody,),
        media=(Media(MARKUP, MARKUP, MARKUP, cites),),
        conflicts=(Conflict(MARKUP, (line,), MARKUP),),
        gaps=(line,),
        sources=(source,),
    )


def test_markup_in_every_field_is_only_text(press: Press) -> None:
    edition = marked()
    head = ArchiveHead("vmc", MARKUP, MARKUP, (MARKUP,), MARKUP, MARKUP)
    pdf = press.sheet(read(edition, head=head))
    assert said(pdf).count(squeezed(MARKUP)) > 60
    assert links(pdf) == set()
    panel = press.sheet(read(edition.panels[0], edition=edition, head=head))
    assert said(panel).count(squeezed(MARKUP)) > 28


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "vmc:2017/opening",
        "//example.org",
        "ftp://x.org",
        "https://",
        "http://[bad",
        "data:text/html,x",
        " ",
    ],
)
def test_other_addresses_are_printed_but_do_not_link(press: Press, address: str) -> None:
    source = replace(SOURCES[0], url=address)
    line = Statement((Run("words", "link", address),), (Citation("s1"),))
    panel = replace(OPENING, summary=(line,))
    pdf = press.sheet(read(panel, edition=replace(EDITION, sources=(source,))))
    assert links(pdf) == set()
    assert squeezed(address) in said(pdf)


def test_addresses_of_the_web_and_of_mail_link(press: Press) -> None:
    sources = (
        replace(SOURCES[0], url="HTTPS://example.org/a b/é?q=%20"),
        replace(SOURCES[1], url="mailto:a@example.org"),
    )
    pdf = press.sheet(read(OPENING, edition=replace(EDITION, sources=sources)))
    assert links(pdf) == {
        "HTTPS://example.org/a%20b/%C3%A9?q=%20",
        "mailto:a@example.org",
        "https://example.org/page",
    }


def test_control_characters_do_no_harm(press: Press) -> None:
    bad = "a\x00b\x1b[31m\u202ec\u2066d\ud800e\ufffe\r\n\tf"
    panel = replace(OPENING, title=bad, summary=(Statement.of(bad, "s1"),))
    sheet = press.lay_out(read(panel))
    assert "ab[31mcd" in said(sheet.pdf)
    with pikepdf.open(io.BytesIO(sheet.pdf)) as document, document.open_metadata() as metadata:
        assert "Vienna Migration Conference 2017" in metadata["dc:title"]


# ---- nothing overflows, nothing becomes a box -----------------------------------------------


def test_thirty_speakers_and_a_title_of_400_characters_fit(press: Press) -> None:
    title = ("Sustainable and Comprehensive Partnerships – Towards Long-Term Cooperation " * 6)[
        :400
    ]
    role = "Minister for Refugees, Repatriation and Special Envoy of the President of the Republic"
    speakers = tuple(person(f"Speaker Number {n}", role, "s1") for n in range(30))
    pdf = press.sheet(read(replace(OPENING, title=title, speakers=speakers)))
    assert not overflow(pdf)
    text = said(pdf)
    assert squeezed(title) in text
    for speaker in speakers:
        assert squeezed(f"{speaker.name}, {role}") in text


def test_words_without_end_are_broken(press: Press) -> None:
    word = "W" * 400
    url = "https://example.org/" + "%D8%A7" * 60 + "/" + "x" * 200
    panel = replace(
        OPENING,
        key=Key("2017/" + "very-long-" * 30 + "key"),
        title=word,
        kind=word,
        venue=word,
        speakers=(person(word, word),),
        summary=(Statement.of(word, "s1"),),
        highlights=(Highlight(Key("2017/p/h"), word, (Statement.of(word),)),),
        quotations=(Quotation(Key("2017/p/quotations/q"), word, word),),
    )
    edition = replace(EDITION, theme=word, sources=(replace(SOURCES[0], url=url, title=word),))
    head = replace(HEAD, title=word)
    for size in ("a4", "us-letter"):
        paper = Paper("a4") if size == "a4" else Paper("us-letter")
        pdf = press.sheet(read(panel, edition=edition, head=head), paper)
        assert not overflow(pdf, size)
        assert links(pdf) == {url}


def test_an_edition_of_which_little_is_known(press: Press) -> None:
    bare = Edition(Key("1951"), 1951)
    pdf = press.sheet(read(bare, edition=bare, head=ArchiveHead("x", "Series")))
    assert squeezed("Series 1951") in said(pdf)
    assert len(pages(pdf)) == 1
    panel = Panel(Key("1951/p"), "Untold", "panel")
    pdf = press.sheet(read(panel, edition=bare, head=ArchiveHead("x", "Series")))
    assert squeezed("Untold") in said(pdf)


def test_names_in_other_scripts_come_from_the_shipped_typefaces(press: Press) -> None:
    sheet = press.lay_out(read(replace(OPENING, speakers=tuple(map(person, NAMES)))))
    assert sheet.missing == ()
    text = said(sheet.pdf)
    for name in NAMES[:7]:
        assert squeezed(name) in text


def test_names_written_from_right_to_left_keep_their_direction(press: Press) -> None:
    name, role = "محمد", "وزير"
    sheet = press.lay_out(read(replace(OPENING, moderators=(), speakers=(person(name, role),))))
    assert sheet.missing == ()
    places = {char: box for _, char, box in boxes(sheet.pdf) if char in "مزد,M"}
    assert places["م"][0] > places["د"][0], "the first letter of the name stands on the right"
    line = next(text for text in pages(sheet.pdf) if "Ministry" in text)
    first = {char: box[0] for _, char, box in reversed([*boxes(sheet.pdf)]) if char in "دزR"}
    assert first["د"] < first["ز"] < first["R"], "name, role and country follow each other"
    assert "Ruritania" in line


def test_characters_in_no_typeface_are_numbered_and_told(press: Press) -> None:
    name = f"Ana {NOWHERE}\ue000 Doe"
    sheet = press.lay_out(read(replace(OPENING, speakers=(person(name),), title=NOWHERE)))
    assert sheet.missing == (NOWHERE, "\ue000")
    text = said(sheet.pdf)
    assert squeezed("Ana [U+0378][U+E000] Doe") in text
    assert squeezed("Characters that no typeface") in text
    with pikepdf.open(io.BytesIO(sheet.pdf)) as document, document.open_metadata() as metadata:
        assert metadata.pdfa_status == "3A"


def test_the_language_of_the_archive_is_that_of_the_sheet(press: Press) -> None:
    head = replace(HEAD, languages=("de-AT", "en"))
    with pikepdf.open(io.BytesIO(press.sheet(read(OPENING, head=head)))) as document:
        assert str(document.Root.Lang) == "de-AT"


def test_a_press_without_its_template_tells_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    with pytest.raises(PaperError, match="2017/opening"):
        Press(tmp_path).sheet(read(OPENING))
