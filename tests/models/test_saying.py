"""What the archive says of a record, and what became other since."""

from dataclasses import replace

from own_things import QUOTE, dossier, entry, note
from vmc_desktop.answers import PersonReading, Question, Reading, TopicReading
from vmc_desktop.domain import (
    ArchiveHead,
    Edition,
    Highlight,
    Key,
    Panel,
    Person,
    Source,
    Statement,
    Topic,
)
from vmc_desktop.errors import NoRecord
from vmc_desktop.models.dossiers import read_anew, same, shown
from vmc_desktop.models.saying import Difference, difference, passage_of, said
from vmc_desktop.personal.values import Quote

KEY = Key("2017/opening")
HEAD = ArchiveHead("vmc", "Conference")
FIRST, SECOND = "A partnership of equals needs trust.", "Skills are wanted everywhere."


class Records:
    """One panel, as it is just now."""

    def __init__(self, *summary, title="Opening"):
        self.panel = Panel(
            KEY,
            title,
            "panel",
            room="Great Hall",
            summary=tuple(Statement.of(text, "s1") for text in summary),
            highlights=(Highlight(Key("2017/opening/a"), "Grail", (Statement.of("Holy."),)),),
        )
        source = Source(Key("2017/sources/s1"), "Source")
        self.edition = Edition(
            Key("2017"), 2017, theme="Trust", panels=(self.panel,), sources=(source,)
        )

    def reading(self, key):
        if key != KEY:
            raise NoRecord(key.text)
        return Reading(KEY, HEAD, self.edition.without_panels(), self.panel)

    def person(self, key):
        return PersonReading(key, HEAD, Person(key, "Ada Önder"), (self.edition,))

    def topic(self, key):
        return TopicReading(key, HEAD, Topic(key, "Return"), carriers=frozenset({KEY}))


def now(*summary, **more):
    return said(Records(*summary, **more), KEY)


def finder(*summary, **more):
    records = Records(*summary, **more)
    return lambda key: said(records, key)


def test_a_record_is_told_with_its_place_and_passages():
    found = now(FIRST, SECOND)
    assert (found.key, found.title, found.where) == (KEY, "Opening", "2017")
    assert [one.text for one in found.passages] == [FIRST, SECOND, "Holy."]


def test_persons_and_topics_are_records_too():
    assert said(Records(), Key("people/ada")).title == "Ada Önder"
    topic = said(Records(), Key("topics/return"))
    assert (topic.title, [one.text for one in topic.passages]) == ("Return", [KEY.text])


def test_what_is_no_record_is_none():
    assert said(Records(), Key("2017/closing")) is None
    assert said(Records(), Key("no key!")) is None


def test_what_changed_is_counted():
    before = now(FIRST, SECOND)
    assert difference(before.digest, now(SECOND, FIRST)) == Difference()
    assert difference("", before) == Difference()
    changed = now(FIRST, "Another.", "One more.", title="Opening session")
    assert difference(before.digest, changed) == Difference(renamed=True, new=2, gone=1)


def test_a_passage_has_the_name_of_its_number():
    found = now(FIRST, SECOND)
    name, words, _ = passage_of(found, Quote("Skills are wanted"))
    assert (name, words) == ("2", "Skills are wanted")
    over_two = Quote("needs trust. Skills are")
    assert passage_of(found, over_two)[0] == "1"
    assert passage_of(found, Quote("Nobody ever said this here")) is None


def test_what_stands_elsewhere_on_the_page_is_found_without_a_name():
    name, words, found = passage_of(now(FIRST), Quote("Great Hall"))
    assert (name, words, found.rewritten) == ("", "Great Hall", False)


def test_an_entry_says_what_became_of_it():
    record = entry("r", "record", key=KEY, title="Opening", digest=now(FIRST).digest)
    assert shown(record, finder(FIRST)).state == ""
    renamed = shown(record, finder(FIRST, SECOND, title="Opening session"))
    assert (renamed.title, renamed.state) == ("Opening session", "changed")
    assert renamed.since == (
        "Since it was added: it was called Opening, 1 statement new or re-written"
    )


def test_a_passage_says_how_it_read():
    quote = Quote("A partnership of equals needs trust")
    passage = entry("p", "passage", key=KEY, title="Opening", quote=quote)
    there = shown(passage, finder(FIRST))
    assert (there.title, there.state, there.passage) == (quote.exact, "", "1")
    other = shown(passage, finder("Any partnership of equals needs much trust."))
    assert (other.title, other.state) == ("partnership of equals needs much trust", "changed")
    assert quote.exact in other.since
    gone = shown(passage, finder(SECOND))
    assert (gone.title, gone.state) == (quote.exact, "gone")


def test_what_the_archive_has_no_longer_keeps_what_was_noted():
    lost = Key("2017/lost")
    record = shown(entry("r", "record", key=lost, title="Lost panel"), finder())
    assert (record.title, record.detail, record.state) == ("Lost panel", "2017/lost", "gone")
    passage = shown(entry("p", "passage", key=lost, title="Lost panel", quote=QUOTE), finder())
    assert (passage.title, passage.detail) == (QUOTE.exact, "Lost panel")


def test_a_dossier_goes_to_paper_as_the_archive_is_now():
    quote = Quote("partnership of equals")
    question = Question("return")
    kept = dossier(
        entry("h", "heading", text="First"),
        entry("r", "record", key=KEY, title="Old title", digest="x"),
        entry("p", "passage", key=KEY, title="Opening", quote=quote),
        entry("s", "search", title="return", question=question),
    )
    notes = (note(body="On all"), note("n2", "On it", quote), note("n3", "No", key=Key("2017")))
    made = read_anew(replace(kept, note="Cover"), notes, finder(FIRST))
    assert (made.key, made.title, made.note) == ("d1", "Briefing", "Cover")
    heading, record, passage, search = made.entries
    assert (heading.kind, heading.text, heading.note) == ("heading", "First", "")
    assert (record.text, record.note, record.state) == ("Opening", "On all", "changed")
    assert (passage.text, passage.passage, passage.note) == (quote.exact, "1", "On it")
    assert (search.text, search.question) == ("return", question)
    assert not any(one.note for one in read_anew(kept, notes, finder(), with_notes=False).entries)


def test_the_same_twice_is_known():
    record = entry("a", "record", key=KEY)
    assert same(record, entry("b", "record", key=KEY, title="Other"))
    assert not same(record, entry("b", "passage", key=KEY, quote=QUOTE))
    assert not same(entry("a", "heading", text="x"), entry("b", "heading", text="x"))
    assert same(
        entry("a", "search", question=Question("x")), entry("b", "search", question=Question("x"))
    )
