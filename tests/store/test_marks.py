"""What a query matches in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.answers import Question
from vmc_desktop.store.marks import Marker
from vmc_desktop.store.query_tree import And, Word

TEXT = (
    "Sustainable partnerships need trust; Ismail Çataklı (İsmail) spoke of irregular migration, "
    "which nobody calls sustainable. Irregular migrants and a lasting partnership: "
    "trust comes first."
)


def marked(library, query, text=TEXT, **how):
    return [text[start:end] for start, end in library.marks(Question(query, **how)).spans(text)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("partnership ", ["partnerships", "partnership"]),
        ("partn", ["partnerships", "partnership"]),
        ("ismail", ["Ismail", "İsmail"]),
        ("CATAKLI ", ["Çataklı"]),
        ('"trust comes first"', ["trust comes first"]),
        ('"trust partnership"', []),
        ("trust -migration ", ["trust", "trust"]),
        ("sustainable OR lasting ", ["Sustainable", "sustainable", "lasting"]),
        ("speaker:catakli ", ["Çataklı"]),
        ("year:2019 ", []),
        ("lasting NEAR/1 partnership ", ["lasting", "partnership"]),
        ("trust NEAR/2 ismail ", ["trust", "Ismail"]),
        ("", []),
    ],
)
def test_marks_what_matches(library, query, expected):
    assert marked(library, query) == expected


def test_a_phrase_of_the_vocabulary_is_one_mark(library):
    text = "Undocumented people; irregular migration and the undocumented."
    assert marked(library, "undocumented migration ", text) == [
        "Undocumented",
        "irregular migration",
        "undocumented",
    ]
    assert marked(library, "undocumented migration ", text, synonyms=False) == [
        "Undocumented",
        "migration",
        "undocumented",
    ]


def test_no_mark_reaches_into_the_next_paragraph(library):
    text = "2017: Migration Partnerships\nFrameworks need trust\ncomes first, trust comes first"
    assert marked(library, '"partnerships frameworks"', text) == []
    assert marked(library, "frameworks NEAR/2 partnerships ", text) == []
    assert marked(library, '"trust comes first"', text) == ["trust comes first"]
    assert marked(library, '"trust comes first"', text.replace("need", "need –")) == [
        "trust comes first"
    ]


def test_typographic_signs_part_words_as_plain_ones_do(library):
    text = "“Trust” – comes first…; the partnership’s trust ‘comes’ first"
    assert marked(library, '"trust comes first"', text) == [
        "Trust” – comes first",
        "trust ‘comes’ first",
    ]
    assert marked(library, "s ", text) == []


def test_is_false_where_there_is_nothing_to_mark(library):
    assert library.marks(Question("trust"))
    assert not library.marks(Question("year:2019"))
    assert not library.marks(Question("  "))


@given(text=st.text(), query=st.sampled_from(["trust", '"trust comes"', "partn", "a NEAR b", "e"]))
def test_spans_are_inside_the_text_in_order_and_apart(made_library, text, query):
    spans = made_library.marks(Question(query)).spans(text)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(
    text=st.lists(
        st.sampled_from(
            [
                "migration",
                "Migrations",
                "ICMPD's",
                "s",
                "s-s",
                "policy's",
                "pol_icy",
                "in",
                "2019",
                "'s",
                "pólicy",
                "İn",
                "Weiß",
                "мin",
                "•",
                "ⓢ",
            ]
        )
    ).map(" ".join),
    query=st.sampled_from(
        [
            "migration ",
            "s",
            "s ",
            "pol",
            "policy s ",
            '"policy"',
            "20",
            "in OR s",
            '"policy in"',
            '"in in"',
            '"in migration" OR "migration in"',
            '"policy in" s',
            '"icmpd pol',
            "in NEAR/2 policy ",
        ]
    ),
)
def test_plain_texts_are_marked_as_all_others(made_library, text, query):
    marks = made_library.marks(Question(query))
    assert marks.spans(text) == marks.spans(f"{text} ½"), "the half makes it not plain"


@given(
    lines=st.lists(
        st.lists(
            st.sampled_from(["trust", "Weiß", "comes", "first", "–", "½", "Trust's", "s", "to"])
        ).map(" ".join)
    ),
    query=st.sampled_from(
        ['"trust comes"', "trust NEAR/3 first ", "t", "weiss OR first ", '"first weiss" s', "co"]
    ),
)
def test_a_text_is_marked_as_each_of_its_lines(made_library, lines, query):
    marks = made_library.marks(Question(query))
    begins = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    assert marks.spans("\n".join(lines)) == tuple(
        (begin + start, begin + end)
        for begin, line in zip(begins, lines, strict=True)
        for start, end in marks.spans(line)
    )


def test_marks_of_a_part_are_made_once_and_kept_for_a_while(library):
    marker = Marker(library._index.lexicon)
    (part,) = marker.marks(Word("trust")).parts
    assert marker.marks(And((Word("trust"), Word("p", prefix=True)))).parts[0] is part
    for number in range(1000):
        marker.marks(Word(f"word{number}"))
    assert marker.marks(Word("trust")).parts[0] is not part
