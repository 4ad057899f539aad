"""Every field of every record: changed alone, read back as typed, saved as it stood else."""

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vmc_desktop.domain import Key
from vmc_desktop.errors import ArchiveError, NoRecord
from vmc_desktop.formats.editing.checking import look, open_record
from vmc_desktop.formats.editing.fields import FIELDS, SCHEMAS
from vmc_desktop.formats.editing.records import Record
from vmc_desktop.formats.editing.sheet import ChangedMeanwhile, Sheet
from vmc_desktop.formats.editing.values import Said
from vmc_desktop.formats.folder import read_archive


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    from samples import small_archive  # noqa: PLC0415
    from vmc_desktop.formats.writing import write_archive  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("edited") / "archive"
    write_archive(small_archive(), folder)
    return folder


def every_key(folder):
    found = read_archive(folder)[0]
    for edition in found.editions:
        owners = (edition, *edition.panels)
        yield from (one.key for one in owners)
        yield from (h.key for owner in owners for h in owner.highlights)
        yield from (q.key for owner in owners for q in owner.quotations)
        yield from (one.key for one in edition.sources)
    yield from (one.key for one in (*found.people, *found.topics))


def opened(folder, key):
    ground = open_record(folder, key if isinstance(key, Key) else Key(key))
    return ground, Record.of(ground.sheet.text, ground.place, ground.language)


def field(record, name):
    return next(one for one in record.fields if one.name == name)


def test_every_record_is_found_and_giving_back_its_values_changes_no_byte(archive):
    for key in every_key(archive):
        ground, record = opened(archive, key)
        for one in record.fields:
            assert record.with_value(one, record.value(one)) == ground.sheet.text
        assert ground.sheet.encoded(ground.sheet.text) == ground.place.file.read_bytes()
        assert look(ground, ground.sheet.text) == ()


WORDS = st.lists(
    st.sampled_from(["a", "Café", "#x", ": ", "- ", "'", '"', "İ", "中", "&amp;", "*b*", "[s]"]),
    min_size=1, max_size=4,
).map(lambda many: " ".join("".join(many).split())).filter(bool)  # fmt: skip


def other(one, value, words):
    """Another value of the same sort."""
    if one.sort == "statements":
        return (*value[:-1], Said("New words, " + words.strip("#-: "), "s1"))
    if one.sort == "people":
        new = dict.fromkeys(("role", "organisation", "country", "part", "note", "sources"), "")
        return (*value, {"name": "Zoë New", **new, "role": words})
    if one.sort == "media":
        new = {"kind": "video", "caption": words, "url": "https://example.org/v", "sources": "s1"}
        return (*value, new)
    if one.sort == "conflicts":
        told = (f"{words} [@s1]", "none [@s2]")
        return (*value, {"about": "Numbers", "versions": told, "note": words})
    if one.sort == "languages":
        return ("en: other words", *value[1:])
    if one.sort == "row":
        return (*value, "s2")
    if one.sort == "lines":
        return (*value, words)
    return (
        "false" if one.sort == "yes" and value == "true" else "true" if one.sort == "yes" else words
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data(), WORDS)
def test_a_field_is_changed_alone(archive, data, words):
    key = data.draw(st.sampled_from(sorted(every_key(archive))))
    ground, record = opened(archive, key)
    one = data.draw(st.sampled_from([f for f in record.fields if record.kind != "quotation"] or [
        field(record, "note")
    ]))  # fmt: skip
    wished = other(one, record.value(one), words)
    text = record.with_value(one, wished)
    made = Record.of(text, ground.place, ground.language)
    assert made.value(one) == wished or one.name == "heading"
    for rest in record.fields:
        if rest != one:
            assert made.value(rest) == record.value(rest)
    if one.sort == "line" and (lines := record.lines(one)):
        rows = ground.sheet.text.split("\n")
        now = text.split("\n")
        after = len(rows) - lines[1]
        assert now[: lines[0]] == rows[: lines[0]]
        assert now[len(now) - after :] == rows[lines[1] :]


@pytest.mark.parametrize("kind", ["edition", "panel", "person", "source", "topic"])
def test_every_field_of_the_format_is_in_the_form(kind):
    named = {"year", "key", "id"}  # by which the archive finds the record
    assert {one.name for one in FIELDS[kind]} >= set(SCHEMAS[kind].model_fields) - named


def test_a_conflict_and_a_link_are_written_as_the_format_has_them(archive):
    _, record = opened(archive, "2019/opening")
    link = {"kind": "video", "caption": "Part 1", "url": "https://example.org", "sources": "s1"}
    text = record.with_value(field(record, "media"), (link,))
    assert "\n  - kind: video\n    caption: Part 1\n    url: https://example.org\n" in text
    assert record.with_value(field(record, "stands_for"), "1") == record.halves.text()
    assert "\nstands_for: 3\n" in record.with_value(field(record, "stands_for"), "3")
    _, record = opened(archive, "2019")
    told = {"about": "Day", "versions": ("Monday [@s1]", "Tuesday [@s2]"), "note": ""}
    text = record.with_value(field(record, "conflicts"), (told,))
    assert "- about: Day\n    versions:\n      - Monday [@s1]\n      - Tuesday [@s2]\n" in text


def test_the_reader_of_the_archive_says_what_is_wrong_while_one_types(archive):
    ground, record = opened(archive, "2019/opening")
    text = record.with_value(field(record, "date"), "2019-40-99")
    assert [(p.field, p.expected) for p in look(ground, text)] == [("date", "a day as YYYY-MM-DD")]
    said = (Said("Words without a source."),)
    text = record.with_value(field(record, "statements"), said)
    assert "a source" in look(ground, text)[0].expected


def test_what_was_saved_is_what_is_read(archive, tmp_path):
    copy = shutil.copytree(archive, tmp_path / "copy")
    ground, record = opened(copy, "2019/opening")
    text = record.with_value(field(record, "title"), "Another title")
    ground.sheet.write(text)
    panels = read_archive(copy)[0].editions[-1].panels
    editions = read_archive(copy)[0].editions
    assert "Another title" in [p.title for e in editions for p in e.panels]
    assert panels


def test_a_person_without_an_entry_gets_one(archive):
    ground, record = opened(archive, "people/zoe-new")
    text = record.with_value(field(record, "name"), "Zoë New")
    assert text == ground.sheet.text + "- key: zoe-new\n  name: Zoë New\n"


def test_a_record_that_no_file_holds_is_named(archive):
    with pytest.raises(NoRecord):
        open_record(archive, Key("2019/nowhere"))


# ---- saving ------------------------------------------------------------------------------------


def test_a_file_changed_meanwhile_is_never_overwritten(tmp_path):
    file = tmp_path / "a.md"
    file.write_text("mine\n", encoding="utf-8")
    sheet = Sheet.read(file)
    file.write_text("theirs\n", encoding="utf-8")
    with pytest.raises(ChangedMeanwhile) as told:
        sheet.write("new\n")
    assert told.value.theirs.text == "theirs\n"
    assert file.read_text(encoding="utf-8") == "theirs\n"
    file.unlink()
    with pytest.raises(ChangedMeanwhile):
        sheet.write("new\n")


@pytest.mark.parametrize(
    ("data", "saved"),
    [
        (b"\xef\xbb\xbfa\r\nb\r\nc\r\n", b"\xef\xbb\xbfa\r\nB\r\nc\r\n"),
        # The line that changed takes the commoner of the two ends.
        (b"a\r\nb\nc\r\nd\n", b"a\r\nB\r\nc\r\nd\n"),
        (b"a\nb\nc", b"a\nB\nc"),
    ],
)
def test_marks_and_ends_of_lines_stay_as_they_are(tmp_path, data, saved):
    file = tmp_path / "a.md"
    file.write_bytes(data)
    sheet = Sheet.read(file)
    assert sheet.write(sheet.text).data == data
    sheet.write(sheet.text.replace("b", "B"))
    assert file.read_bytes() == saved


def test_what_is_no_text_is_not_opened(tmp_path):
    (tmp_path / "a.md").write_bytes(b"\xff\xfe")
    with pytest.raises(ArchiveError, match="UTF-8"):
        Sheet.read(tmp_path / "a.md")
