"""The query language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.store.folding import words
from vmc_desktop.store.query import parse
from vmc_desktop.store.query_tree import And, Filter, Near, Not, Or, Phrase, Word, Years
from vmc_desktop.store.wording import describe


@pytest.mark.parametrize(
    ("query", "node"),
    [
        ("migration", Word("migration", True)),
        ("migration ", Word("migration")),
        ("Çataklı ", Word("catakli")),
        ("return skills ", And((Word("return"), Word("skills")))),
        ("return AND skills ", And((Word("return"), Word("skills")))),
        ("return skil", And((Word("return"), Word("skil", True)))),
        ("skil* return ", And((Word("skil", True), Word("return")))),
        ('"holy grail"', Phrase(("holy", "grail"))),
        ("“holy grail”", Phrase(("holy", "grail"))),
        ("„holy grail“ ", Phrase(("holy", "grail"))),
        ('"returns"', Phrase(("returns",))),
        ("co-operation ", Phrase(("co", "operation"))),
        ("-return ", Not(Word("return"))),
        ("NOT return", Not(Word("return"))),
        ("skills -return", And((Word("skills"), Not(Word("return"))))),
        ("a OR b ", Or((Word("a"), Word("b")))),
        ("x y OR z ", Or((And((Word("x"), Word("y"))), Word("z")))),
        ("x (y OR z) ", And((Word("x"), Or((Word("y"), Word("z")))))),
        ("return NEAR skills ", Near(Word("return"), Word("skills"), 10)),
        ('"x y" NEAR/3 z ', Near(Phrase(("x", "y")), Word("z"), 3)),
        ("year:2017", Years(2017, 2017)),
        ("year:2017..2020", Years(2017, 2020)),
        ("year:2017-2020", Years(2017, 2020)),
        ("year:2017..20", Years(2017, 2099)),
        ("demandeurs d’asile ", And((Word("demandeurs"), Word("asile")))),
        ("L'Europe ", Word("europe")),
        ("year:2017..", Years(2017, 9999)),
        ("year:..2017", Years(0, 2017)),
        ("year:201", Years(2010, 2019)),
        ("year:2017,2019", Or((Years(2017, 2017), Years(2019, 2019)))),
        ("speaker:hoy", Filter("speaker", ("hoy",), True)),
        ("speaker:hoyer ", Filter("speaker", ("hoyer",))),
        ('speaker:"Werner Hoyer"', Filter("speaker", ("werner", "hoyer"))),
        ("ORG:icmpd ", Filter("organisation", ("icmpd",))),
        (
            "country:(Malta OR Greece)",
            Or((Filter("country", ("malta",)), Filter("country", ("greece",)))),
        ),
        ("is:quotation ", Filter("is", ("quote",))),
        ("the return of skills ", And((Word("return"), Word("skills")))),
        ("the ", Word("the")),
        ("of the ", And((Word("of"), Word("the")))),
    ],
)
def test_reads_the_language(query, node):
    read = parse(query)
    assert read.node == node
    assert read.notes == ()


@pytest.mark.parametrize(
    ("query", "node", "note"),
    [
        ('"holy gra', Phrase(("holy", "gra"), True), "not closed"),
        ("(return ", Word("return"), "not closed"),
        ("return) ", Word("return"), "not opened"),
        ("return OR ", Word("return"), "OR stands between"),
        ("return NEAR ", Word("return"), "NEAR stands between"),
        ("return NOT ", Word("return"), "NOT stands before"),
        ("colour:red ", And((Word("colour"), Word("red"))), "“colour:” is no field"),
        ("year:soon ", Word("soon"), "is no year"),
        ("mig*tion ", Word("mig", True), "end of a word"),
        ("return speaker: ", Word("return"), "waits for a value"),
        ("OR ", Word("or"), "OR stands between"),
        ("NOT", Word("not"), "NOT stands before"),
        ("?! ", None, "type a word"),
        ("year:2020..2017", Years(2017, 2020), "read as 2017 to 2020"),
        ("return NEAR/x skills ", Near(Word("return"), Word("skills")), "waits for a number"),
        ("AND", Word("and"), "AND stands between"),
        ("return AND ", Word("return"), "AND stands between"),
        ("OR OR", And((Word("or"), Word("or"))), "OR stands between"),
        ('"', None, "type a word"),
        ('""', None, "type a word"),
        ("()", None, "type a word"),
        ("return NEAR -x ", And((Word("return"), Not(Word("x")))), "NEAR stands between"),
    ],
)
def test_says_what_it_could_not_read(query, node, note):
    read = parse(query)
    assert read.node == node
    assert note in " ".join(read.notes)


def test_an_empty_query_asks_for_nothing():
    for query in ("", "   "):
        assert parse(query).node is None
        assert parse(query).notes == ()


PIECES = st.sampled_from(
    [
        *("migration", "Weiß", '"', "“", "(", ")", "-", "*", ":", "/", "..", " ", "  ", "|", "’s"),
        *("OR", "AND", "NOT", "NEAR", "NEAR/3", "NEAR/999", "year:", "year:2017..", "speaker:"),
        *("topic:(", "x:", "\\", "'", "\x00", "\ud83d", "٣", "²", "ﷺ", "\u0301"),
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join), st.lists(PIECES).map(" ".join)))
def test_nothing_that_is_typed_raises(query):
    read = parse(query)
    assert isinstance(describe(read.node), str)
    if read.node is None and words(query):
        assert read.notes, "words were typed, nothing is searched, and nobody says why"


@pytest.mark.parametrize(
    "query",
    ["(" * 5000, "-" * 5000, "NOT " * 5000, "a OR " * 5000, '"' * 5001, "x" * 5000 + "(-" * 999],
)
def test_long_garbage_is_read(query):
    assert isinstance(describe(parse(query).node), str)


def test_no_more_words_than_can_be_searched_at_once():
    read = parse(" ".join(f"w{n}" for n in range(500)))
    assert len(read.node.parts) == 32
    assert any("first 32 words" in note for note in read.notes)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("return skil", "“return” and “skil…”"),
        ('"holy grail" -return', "the phrase “holy grail”, without “return”"),
        ("x year:2017..2020 speaker:hoyer ", "“x”, in 2017 to 2020, speaker “hoyer”"),
        ("x year:2017.. ", "“x”, since 2017"),
        ("a OR b", "“a” or “b…”"),
        ("x (y OR z) ", "“x” and (“y” or “z”)"),
        ("a NEAR/3 b ", "“a” at most 3 words from “b”"),
        ("has:conflict ", "with “conflict”"),
        ("Rückführung “Größere Netze” ", "“Rückführung” and the phrase “Größere Netze”"),
        ("EU-Türkei ", "“EU-Türkei”"),
        ("speaker:Çataklı ", "speaker “Çataklı”"),
    ],
)
def test_says_in_words_how_it_was_read(query, said):
    assert describe(parse(query).node) == said
