"""What was written is read back as the same records, whatever the words are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from samples import small_archive
from vmc_desktop.domain import (
    Appearance,
    Archive,
    Citation,
    Edition,
    Highlight,
    Key,
    Panel,
    Quotation,
    Run,
    Statement,
)
from vmc_desktop.formats.body import read_body
from vmc_desktop.formats.body_text import write_body
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.inline import single_spaced, tidy
from vmc_desktop.formats.slug import slug
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.formats.yaml_text import Flow, _dumped, read_yaml, write_yaml

_NASTY = st.sampled_from(
    ["*", "_", "[@s1]", "@s1", "{#x}", "# ", "- ", "1. ", "> ", "`", "<b>", "&amp;", "](", "\\",
     "~~~", "![x](y)", "“q”", "İ", "ß", "العربية", "中", "Note:", "Original (de):", "—", ": ", " #",
     "a_b", "|"]
)  # fmt: skip
_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp", "Cf"))
_WORDS = st.lists(st.one_of(_NASTY, st.text(_LETTERS, max_size=8)), min_size=1, max_size=6).map(
    lambda parts: single_spaced("".join(parts))
)
_TEXT = _WORDS.filter(lambda t: bool(t) and not t.startswith("\ufeff") and t.strip() == t)
_PLAIN_WORD = st.text("abcäé1", min_size=1, max_size=5)
_IDS = st.sampled_from(["s1", "s2", "s30"])
_CITES = st.lists(
    st.builds(Citation, _IDS, st.one_of(st.just(""), st.sampled_from(["p. 4", "§ 2, note 1"]))),
    max_size=3,
).map(tuple)
_RUN = st.one_of(
    st.builds(Run, _TEXT.map(lambda t: t + " ")),
    st.builds(lambda t: Run(t, "em"), _PLAIN_WORD),
    st.builds(lambda t: Run(t, "strong"), _PLAIN_WORD),
    st.builds(lambda t: Run(t, "link", "https://example.org/a_(b)?c=1&d=[e]"), _PLAIN_WORD),
    st.builds(lambda s: Run("", "source", s), _IDS),
)
_STATEMENT = st.one_of(
    st.builds(lambda t, c: Statement(tidy([Run(t)]), c), _TEXT, _CITES),
    st.builds(
        lambda runs, c: Statement(tidy([r for run in runs for r in (run, Run(" "))]), c),
        st.lists(_RUN, min_size=1, max_size=4),
        _CITES,
    ).filter(lambda s: bool(s.runs)),
)
_SLUG = st.from_regex(r"[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,3})?", fullmatch=True).filter(
    lambda s: s not in ("highlights", "quotations", "sources")
)


def _read(body: str, owner: str = "2019/opening"):
    said: list[tuple[int, str, str, str]] = []
    read = read_body(body, 1, Key(owner), "en", lambda *a: said.append(a))
    return read, said


@example([Statement.of("_@s1")])
@given(st.lists(_STATEMENT, max_size=4))
def test_statements_come_back_as_they_were(statements):
    read, said = _read(write_body(statements, (), (), "en"))
    assert said == []
    assert read.statements == statements


@given(st.lists(st.tuples(_SLUG, _TEXT, st.lists(_STATEMENT, max_size=2)), max_size=3))
def test_highlights_come_back_as_they_were(parts):
    highlights = [
        Highlight(Key(f"2019/opening/{name}"), heading, tuple(statements), ("2019/old/one",))
        for name, heading, statements in parts
    ]
    read, said = _read(write_body((), highlights, (), "en"))
    assert said == []
    assert read.highlights == highlights


@example("a", "It works.", "__0__", "", "", ())
@given(_SLUG, _TEXT, _TEXT, st.one_of(st.just(""), _TEXT), st.one_of(st.just(""), _TEXT), _CITES)
def test_quotations_come_back_as_they_were(name, text, speaker, original, note, citations):
    quotation = Quotation(
        key=Key(f"2019/quotations/{name}"),
        text=text,
        speaker=speaker,
        citations=citations,
        language="de",
        original=original,
        original_language="fr" if original else "",
        note=note,
    )
    read, said = _read(write_body((), (), [quotation], "en"), "2019")
    assert said == []
    assert read.quotations == [quotation]


def test_a_quotation_of_two_paragraphs_keeps_both():
    one = Quotation(Key("2019/quotations/q"), "First part.\n\nNote: not a note.", "Anna")
    read, said = _read(write_body((), (), [one], "en"), "2019")
    assert said == []
    assert read.quotations == [one]


_YAML = st.recursive(
    _TEXT,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3), st.dictionaries(_PLAIN_WORD, inner, min_size=1)
    ),
    max_leaves=6,
)


@given(st.dictionaries(_PLAIN_WORD, _YAML, min_size=1, max_size=3))
def test_yaml_values_come_back_as_strings(value):
    assert read_yaml(write_yaml(value)).value == value


@example({"1": ["\u2028"]})
@given(
    st.dictionaries(
        _PLAIN_WORD | _TEXT,
        st.recursive(
            st.one_of(_TEXT, st.just(""), st.text("ab: #-,'\"[]\n\u2028", max_size=6)),
            lambda inner: st.one_of(
                st.lists(inner, max_size=3),
                st.lists(_IDS | _TEXT, max_size=2).map(Flow),
                st.dictionaries(_PLAIN_WORD, inner, max_size=3),
            ),
            max_leaves=8,
        ),
        max_size=4,
    )
)
def test_the_quick_way_writes_what_the_library_writes(value):
    assert write_yaml(value) == _dumped(value)


def test_the_sample_archive_comes_back_as_it_was(tmp_path: Path):
    archive = small_archive()
    write_archive(archive, tmp_path)
    read, problems = read_archive(tmp_path)
    assert problems == ()
    assert read == archive


_APPEARANCE = st.builds(
    lambda name, role, country: Appearance(
        name, Key(f"people/{slug(name)}"), role, country=country
    ),
    _TEXT,
    st.one_of(st.just(""), _TEXT),
    st.one_of(st.just(""), _TEXT),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(_SLUG, st.tuples(_TEXT, st.lists(_APPEARANCE, max_size=2)), max_size=12),
    st.one_of(st.just(""), _TEXT),
)
def test_a_made_up_archive_comes_back_as_it_was(tmp_path_factory, panels, theme):
    folder = tmp_path_factory.mktemp("archive")
    made = tuple(
        Panel(Key(f"2020/{name}"), title, "panel", speakers=tuple(people))
        for name, (title, people) in panels.items()
    )
    archive = Archive(small_archive().head, (Edition(Key("2020"), 2020, theme=theme, panels=made),))
    write_archive(archive, folder)
    read, problems = read_archive(folder)
    assert problems == ()
    assert read == archive


def test_writing_again_touches_only_what_changed(tmp_path: Path):
    archive = small_archive()
    write_archive(archive, tmp_path)
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*.*")}
    first, second = archive.editions
    changed = replace(archive, editions=(first, replace(second, theme="Other Harbours")))
    write_archive(changed, tmp_path)
    touched = {
        f.relative_to(tmp_path).as_posix() for f, t in before.items() if f.stat().st_mtime_ns != t
    }
    assert touched == {"2019/edition.md"}
    assert not list(tmp_path.rglob("*.part"))
