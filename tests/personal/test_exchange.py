"""Own things go out and come in again, and nothing is different."""

import json
from dataclasses import replace

import pytest

import own_things as made
from vmc_desktop.answers import Question
from vmc_desktop.personal import changes
from vmc_desktop.personal.exchange import NotReadable, from_json, to_annotations, to_json
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.personal.markdown import to_markdown


@pytest.fixture
def own(tmp_path):
    made_file = PersonalFile(tmp_path / "personal.sqlite", pytest.fail)
    things = made.some_of_everything()
    made_file.change("vmc", lambda _: things)
    made_file.save("vmc", "mine", Question("return", (("year", ("2017",)),)))
    for text in ("first", "second"):
        made_file.remember("vmc", Question(text))
    made_file.save("other", "there", Question("x"))
    return made_file


def without_numbers(everything):
    """The numbers of searches are the file's own affair."""
    return {
        archive: (
            held.things,
            [replace(one, number=0) for one in held.saved_searches],
            [replace(one, number=0) for one in held.recent_searches],
        )
        for archive, held in everything.archives.items()
    }


def test_out_wiped_and_in_again_is_the_same(own, tmp_path):
    before = own.everything()
    text = to_json(before)
    for left in tmp_path.iterdir():
        left.unlink()
    assert not own.everything().archives
    own.take_in(from_json(text))
    assert without_numbers(own.everything()) == without_numbers(before)


def test_taken_in_twice_nothing_is_there_twice(own):
    before = own.everything()
    own.take_in(from_json(to_json(before)))
    assert own.everything() == before


def test_what_differs_comes_beside_what_is_there(own):
    text = to_json(own.everything())
    note = made.some_of_everything().notes[0]
    own.change("vmc", changes.keep_note(replace(note, body="later"), note.body))
    own.save("vmc", "mine", Question("other"))
    own.take_in(from_json(text))
    assert {one.body for one in own.things("vmc").notes} >= {"later", note.body}
    assert {(one.name, one.question.text) for one in own.saved("vmc")} == {
        ("mine", "other"),
        ("mine*", "return"),
    }


def test_keys_are_written_as_they_are_cited(own):
    held = json.loads(to_json(own.everything()))["archives"]["vmc"]["things"]
    assert held["bookmarks"][0]["key"] == "2017/opening"
    assert [one["key"] for one in held["dossiers"][0]["entries"]][:2] == [None, "2017/opening"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "Expecting"),
        ("[]", "no object"),
        ("{}", "format"),
        ('{"format": "vmc-desktop own things", "version": 9}', "version"),
        (
            '{"format": "vmc-desktop own things", "version": 1, "archives": {"vmc": {"things": '
            '{"notes": [{"key": "no key!"}]}}}}',
            "not a key",
        ),
        ('{"format": "vmc-desktop own things", "version": 1, "archives": 3}', "object"),
        ('{"@context": "http://www.w3.org/ns/anno.jsonld", "target": 1}', "annotation"),
    ],
)
def test_what_cannot_be_read_is_said(text, said):
    with pytest.raises(NotReadable, match=said):
        from_json(text)


def test_notes_are_web_annotations(own):
    whole = json.loads(to_annotations(own.everything()))
    assert (whole["@context"], whole["type"]) == (
        "http://www.w3.org/ns/anno.jsonld",
        "AnnotationCollection",
    )
    items = whole["first"]["items"]
    assert whole["total"] == len(items) == 4
    on_all, on_passage, tag, bookmark = items
    assert on_all["target"] == bookmark["target"] == tag["target"] == "vmc:2017/opening"
    assert on_passage["target"]["selector"] == {
        "type": "TextQuoteSelector",
        "exact": "A partnership of equals",
        "prefix": "before ",
        "suffix": " after",
    }
    assert on_passage["body"]["value"] == "On a passage\n\nof it"
    assert [one["motivation"] for one in items] == [
        "commenting",
        "commenting",
        "tagging",
        "bookmarking",
    ]


def test_notes_come_back_from_web_annotations(own):
    notes = from_json(to_annotations(own.everything())).archives["vmc"].things.notes
    wanted = made.some_of_everything().notes
    assert [(o.id, o.key, o.body, o.quote, o.created) for o in notes] == [
        (o.id, o.key, o.body, o.quote, o.created) for o in wanted
    ]


def test_markdown_tells_everything_and_marks_up_nothing_by_itself(own):
    text = to_markdown(own.everything())
    for told in (
        "### Briefing \\<b\\>",
        "For the minister",
        "#### First",
        "- Opening (`vmc:2017/opening`)",
        "> A partnership of equals",
        "My own\n\nwords",
        "On it \\*all\\*",
        "- **read again**: Opening",
        "- mine: return · year: 2017",
    ):
        assert told in text
