"""Whatever the file: sessions, or our own error that names place and remedy; nothing else."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from vmc_desktop.domain import ArchiveHead, Edition, Key
from vmc_desktop.formats.accession.panels import panel
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.folder import read_edition
from vmc_desktop.formats.programmes import clean
from vmc_desktop.formats.programmes.reading import read_programmes
from vmc_desktop.formats.programmes.texts import paragraphs
from vmc_desktop.formats.programmes.values import Notes, Participant, ProgrammeError, Session
from vmc_desktop.formats.writing import write_edition

DATA = Path(__file__).parents[2] / "data" / "programmes"
EVENT = (
    "<schedule><day date='2019-10-23'><event id='1'><title>{}</title>{}</event></day></schedule>"
)
DECLARED = "<?xml version='1.0' encoding='{}'?>"
BOMB = (
    "<!DOCTYPE schedule [<!ENTITY a 'aaaaaaaaaa'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
    + "]>"
)
OUTSIDE = "<!DOCTYPE schedule [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"


@pytest.mark.parametrize(
    ("name", "content", "reason", "remedy"),
    [
        ("a.xml", b"", "the file is empty", "Export"),
        ("a.xml", b" \r\n ", "the file is empty", "Export"),
        ("a.xml", b"<rss></rss>", "line 1: expected a <schedule>, found <rss>", "schedule XML"),
        ("a.xml", b"<schedule><day>\n<event>", "line 2: the XML is broken or cut off", "again"),
        ("a.xml", (BOMB + EVENT.format("&i;", "")).encode(), "declares entities", "document type"),
        ("a.xml", (OUTSIDE + EVENT.format("&x;", "")).encode(), "declares entities", "document"),
        (
            "a.xml",
            b"<?xml version='1.0' encoding='x-unknown'?><schedule/>",
            "unknown encoding",
            "UTF-8",
        ),
        ("a.xml", b"<schedule/>", "it holds no session", "Export"),
        ("a.xml", b"<schedule>" + b"<a>" * 100, "lie more than 40 deep", "Export"),
        ("a.json", b'{"schedule": ', "line 1, column 14: the JSON is broken", "again"),
        ("a.json", b"[" * 100_000, "lies too deep", "Export"),
        ("a.json", b"1" * 10, "it is none of: schedule XML", "one of them"),
        ("a.json", b'{"schedule": {"conference": {"days": 5}}}', "expected days", "Export"),
        ("a.json", b'{"x": 1}', "this JSON is none of", "Export"),
        ("a.ics", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x", "line 2: the event", "again"),
        ("a.csv", b"Titel\n" + b"ab\0" * 30, "line 2: a NUL character", "no text"),
        ("a.csv", b'Titel\n"' + b"x" * 200_000, "line 2: the table cannot be read", "quotation"),
        ("a.csv", b"Farbe,Form\nrot,rund\n", "no column is known to hold the titles", "--columns"),
        ("a.pdf", b"%PDF-1.7", "it is none of", "one of them"),
        ("a.csv", b"\xff\xfe\x00", "cannot be read as UTF-16", "UTF-8"),
    ],
)
def test_a_bad_file_is_refused_with_place_and_remedy(tmp_path, name, content, reason, remedy):
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(ProgrammeError) as error:
        read_programmes(file)
    assert reason in error.value.reason
    assert remedy in error.value.remedy
    assert str(file) == error.value.path


def test_a_large_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    file = tmp_path / "large.xml"
    with file.open("wb") as sparse:
        sparse.truncate(3 * 1024**3)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    with pytest.raises(ProgrammeError, match="3,072 MB, and more than 32 MB are not read"):
        read_programmes(file)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(ProgrammeError, match="no such file"):
        read_programmes(tmp_path / "none.xml")


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (EVENT.format("Größe", "").encode("cp1252"), "Größe"),
        ((DECLARED.format("ISO-8859-1") + EVENT.format("Größe", "")).encode("latin-1"), "Größe"),
        ((DECLARED.format("UTF-16") + EVENT.format("Größe", "")).encode("utf-16"), "Größe"),
        (b"\xef\xbb\xbf" + EVENT.format("Größe", "").encode(), "Größe"),
        (EVENT.format("two\r\nlines &amp;amp; more", "").encode(), "two lines & more"),
        (EVENT.format("x" * 5000, "").encode(), "x" * 399 + "…"),
        (EVENT.format("\u202eright\ufeff\u200b", "").encode(), "\u202eright\u200b"),
    ],
)  # fmt: skip
def test_odd_characters_are_read(tmp_path, content, title):
    file = tmp_path / "odd.xml"
    file.write_bytes(content)
    (programme,) = read_programmes(file)
    assert [session.title for session in programme.sessions] == [title]


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<SCRIPT src=//evil.example/x.js></SCRIPT >",
        "<script>never closed",
        "<img src=x onerror=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='  java\nscript:alert(1)'>x</a>",
        "<a href='data:text/html,<script>x</script>'>x</a>",
        "<iframe src='https://evil.example'></iframe>",
        "<svg onload=alert(1)><script>x</script></svg>",
        "&lt;p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;",
        "![x](https://evil.example/x.png) [y](javascript:alert(1))",
        "<!-- <p>hidden</p> -->",
        "<p style='background:url(https://evil.example)'>x</p>",
    ],
)
def test_nothing_but_words_and_known_links_comes_out(html):
    notes = Notes()
    runs = [run for one in paragraphs(html, notes, "here") for run in one]
    assert all(run.style in ("", "em", "strong", "link") for run in runs)
    assert all(run.target == "" or run.target.startswith("https://") for run in runs)
    said = "".join(run.text for run in runs)
    assert "alert" not in said or html.startswith("!")
    assert "evil" not in "".join(run.target for run in runs)


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<!--", "<p", "&lt;", "<script>", "[", "*_", "<br>", "> "]
)
def test_no_text_takes_long(piece):
    # Hangs where the work grows faster than the text.
    paragraphs("<p>" + piece * (100_000 // len(piece)), Notes(), "here")


def _tried(tmp_path_factory, name, data):
    file = tmp_path_factory.mktemp("fuzz") / name
    file.write_bytes(data)
    with suppress(ProgrammeError):
        read_programmes(file)


SLOW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
NAMES = sorted(file.name for file in DATA.iterdir())


@SLOW
@given(
    name=st.sampled_from(["a.xml", "a.json", "a.ics", "a.csv", "a.txt"]),
    data=st.binary(max_size=400),
)
@example(
    name="a.ics", data=b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=x:99999999T999999\nEND:VEVENT"
)
def test_no_bytes_bring_anything_but_our_error(tmp_path_factory, name, data):
    _tried(tmp_path_factory, name, data)


@SLOW
@given(
    name=st.sampled_from(NAMES),
    cuts=st.lists(
        st.tuples(st.integers(0, 4000), st.binary(max_size=6), st.integers(0, 40)), max_size=6
    ),
)
def test_no_damage_brings_anything_but_our_error(tmp_path_factory, name, cuts):
    data = (DATA / name).read_bytes()
    for at, put, long in cuts:
        at %= len(data) + 1
        data = data[:at] + put + data[at + long :]
    _tried(tmp_path_factory, name, data)


ANY = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@st.composite
def shaken(draw):
    """One of the samples in JSON with some values replaced by others of any shape."""
    name = draw(st.sampled_from([name for name in NAMES if name.endswith(".json")]))
    whole = json.loads((DATA / name).read_text(encoding="utf-8"))
    for _ in range(draw(st.integers(1, 4))):
        place = whole
        while isinstance(place, dict | list) and place:
            some = list(place) if isinstance(place, dict) else range(len(place))
            step = draw(st.sampled_from(list(some)))
            if draw(st.booleans()) and isinstance(place[step], dict | list):
                place = place[step]
                continue
            place[step] = draw(ANY)
            break
    return json.dumps(whole).encode()


@SLOW
@given(data=shaken())
def test_no_shape_of_json_brings_anything_but_our_error(tmp_path_factory, data):
    _tried(tmp_path_factory, "shaken.json", data)


TEXT = st.text(max_size=60)


@SLOW
@given(
    texts=st.lists(TEXT, min_size=3, max_size=3),
    html=st.text("<>/pbai= '\"&;#x[](){}*_`@s1:-\n\t", max_size=80),
)
@example(texts=["\u2028", "a", "b"], html="- @s1 [@s1]")
@example(texts=["x", "y", "z"], html='See <a href="https://a.b/c_d?e=f">here</a>. <a>-</a> So!')
@example(texts=["x", "y", "z"], html='Is !<a href="https://a.b/c">(x)</a>_ it')
@example(texts=["# x", "- [", "{#k}"], html="<b> * </b><i>_</i>1. x")
def test_whatever_it_says_a_panel_is_read_back_as_it_was_written(tmp_path_factory, texts, html):
    lines = [clean.line(text, Notes(), "", "") for text in texts]
    session = Session(
        ("title:x",),
        lines[0] or "Title",
        room=lines[1],
        track=lines[2],
        people=(Participant(lines[1], organisation=lines[2]),) if lines[1] else (),
        abstract=paragraphs(html, Notes(), "") + paragraphs(texts[0], Notes(), ""),
    )
    common = Common.of(ArchiveHead("x", "X"), (), ())
    made = panel(session, Key("2019/x"), "s1", common)
    edition = Edition(Key("2019"), 2019, panels=(made,))
    folder = tmp_path_factory.mktemp("archive")
    write_edition(edition, folder, durable=False)
    read, _ = read_edition(folder / "2019", common)
    assert read == edition
