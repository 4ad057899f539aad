"""A statement is changed in its own lines, and nowhere else."""

from difflib import unified_diff

from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.domain import Key
from vmc_desktop.formats.body import read_body
from vmc_desktop.formats.editing.body_edit import (
    heading_words,
    parts,
    with_heading,
    with_highlight,
    with_statements,
)
from vmc_desktop.formats.editing.values import Said

BODY = """
- The opening set out  five priorities. [@s2]
- It was long,
  and *warm*. [@s1; @s2, p. 4]

A paragraph besides. [@s1]

## Highlights

### A role for capital  {#capital was=2017/opening/money}

* Capital is a partner. [@s2]

### No key here

1. First. [@s1]
2. Second.
"""


def diff(text, made):
    lines = list(unified_diff(text.split("\n"), made.split("\n"), n=0, lineterm=""))[2:]
    return sorted(line for line in lines if not line.startswith("@@"))


def said(name, text=BODY):
    return parts(text).section(name).said


def changed(name, number, new):
    old = said(name)
    return diff(BODY, with_statements(BODY, name, (*old[:number], *new, *old[number + 1 :])))


def test_statements_are_found_as_they_are_typed():
    assert said("") == (
        Said("The opening set out  five priorities.", "s2"),
        Said("It was long, and *warm*.", "s1; s2, p. 4"),
        Said("A paragraph besides.", "s1"),
    )
    assert said("1") == (Said("First.", "s1"), Said("Second."))
    assert [heading_words(one) for one in parts(BODY).highlights] == [
        "A role for capital", "No key here",
    ]  # fmt: skip


def test_nothing_changed_is_the_same_text():
    for name in ("", "0", "1"):
        assert with_statements(BODY, name, said(name)) == BODY


def test_a_statement_is_changed_in_its_lines():
    assert changed("0", 0, [Said("Capital works.", "s2; s3, p. 1")]) == [
        "+* Capital works. [@s2; @s3, p. 1]",
        "-* Capital is a partner. [@s2]",
    ]


def test_a_statement_comes_and_goes_like_its_neighbour():
    assert changed("1", 1, [Said("Second."), Said("Third.", "s1")]) == ["+3. Third. [@s1]"]
    assert changed("", 0, []) == ["-- The opening set out  five priorities. [@s2]"]


def test_a_highlight_without_statements_and_a_body_without_any_get_their_first():
    text = "\n## Highlights\n\n### Bare {#bare}\n"
    made = with_statements(text, "0", (Said("Words.", "s1"),))
    assert diff(text, made) == ["+", "+- Words. [@s1]"]
    assert said("", with_statements("", "", (Said("Words.", "s1"),))) == (Said("Words.", "s1"),)
    both = with_statements(BODY, "abstract", (Said("As announced.", "s1"),))
    assert said("abstract", both) == (Said("As announced.", "s1"),)
    assert said("", both) == said("")


def test_words_that_would_be_a_heading_or_a_list_stay_a_statement():
    for words in (
        "# no heading",
        "- no list",
        "> no quotation",
        "1. no number",
        "<b>",
        "* x",
        "---",
    ):
        made = with_statements(BODY, "", (Said(words, "s1"), *said("")[1:]))
        assert len(said("", made)) == 3


def test_a_heading_keeps_its_key_and_one_without_writes_it_down():
    assert diff(BODY, with_heading(BODY, 0, "A part", "capital"))[:1] == [
        "+### A part  {#capital was=2017/opening/money}"
    ]
    assert diff(BODY, with_heading(BODY, 1, "Now", "no-key-here"))[:1] == [
        "+### Now {#no-key-here}"
    ]


def test_a_new_highlight_stands_behind_the_last_or_before_the_quotations():
    assert diff(BODY, with_highlight(BODY, "New", "new")) == ["+", "+### New {#new}"]
    text = "\n- One. [@s1]\n\n## Quotations\n\n> Words\n>\n> — Anna [@s1] {#q}\n"
    made = with_highlight(text, "New", "new")
    read = read_body(made, 1, Key("2017/opening"), "en", lambda *_: None)
    assert ([h.heading for h in read.highlights], len(read.quotations)) == (["New"], 1)
    assert len(read.statements) == 1


WORDS = st.lists(
    st.sampled_from(
        ["a", "b c", "*x*", "[y](https://a.b)", "# ", "- ", "1. ", "> ", "<i>", "`", "|", "[@s1]",
         "é", "中", "\\", "_", "{#k}", "---", "[r]: x"]
    ),
    min_size=1,
    max_size=4,
).map(lambda many: " ".join("".join(many).split()))  # fmt: skip
SAID = st.builds(Said, WORDS.filter(bool), st.sampled_from(["", "s1", "s1; s2, p. 4"]))


@given(st.sampled_from(["", "0", "1"]), st.lists(SAID, max_size=4))
def test_any_statements_become_statements_and_no_other_record_is_touched(name, wished):
    made = with_statements(BODY, name, tuple(wished))
    assert len(said(name, made)) == len(wished)
    for other in {"", "0", "1"} - {name}:
        assert said(other, made) == said(other)
    assert len(parts(made).highlights) == 2


@given(st.sampled_from(["", "0", "1"]), st.data(), SAID)
def test_one_statement_changes_its_lines_alone(name, data, new):
    old = said(name)
    number = data.draw(st.integers(0, len(old) - 1))
    line = parts(BODY).section(name).lines[number]
    made = with_statements(BODY, name, (*old[:number], new, *old[number + 1 :])).split("\n")
    rows = BODY.split("\n")
    assert made[: line.start] == rows[: line.start]
    assert made[line.start + 1 :] == rows[line.end :]
