"""YAML is changed where its value changes, and nowhere else."""

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.formats.editing.yaml_edit import edited, span
from vmc_desktop.formats.yaml_text import read_yaml

TEXT = """\
# The opening.
title:   'Opening'   # as printed
official: false
speakers:
  # the host
  - name: Anna Weiß  # see people.yaml
    role: Minister

    country: "Utopia"
  - name: Bo
sources: [s1,  s2]  # both
questions:
- What now?   # asked twice
- "And then?"
# the end
"""


def changed(value, text=TEXT):
    """The lines that went and the lines that came."""
    made = edited(text, value)
    assert read_yaml(made).value == value
    was, now = text.splitlines(), made.splitlines()
    codes = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    moved = [(was[a:b], now[c:d]) for what, a, b, c, d in codes if what != "equal"]
    return [x for one, _ in moved for x in one], [x for _, one in moved for x in one]


def value_of(text=TEXT):
    return read_yaml(text).value


def test_nothing_changed_is_the_same_text():
    assert edited(TEXT, value_of()) == TEXT


def test_words_are_replaced_between_their_blanks_and_their_remark():
    assert changed({**value_of(), "title": "Closing: the end"}) == (
        ["title:   'Opening'   # as printed"],
        ["title:   'Closing: the end'   # as printed"],
    )


def test_a_field_of_one_person_leaves_the_others_alone():
    value = value_of()
    value["speakers"][0]["role"] = "Host"
    assert changed(value) == (["    role: Minister"], ["    role: Host"])


def test_a_new_field_stands_behind_the_one_before_it():
    value = value_of()
    first = value["speakers"][0]
    value["speakers"][0] = {
        "name": first["name"], "role": "Minister", "organisation": "M", "country": "Utopia",
    }  # fmt: skip
    assert changed(value) == ([], ["    organisation: M"])


def test_a_field_that_is_emptied_takes_its_line_along():
    value = value_of()
    del value["official"]
    assert changed(value) == (["official: false"], [])


def test_the_first_field_behind_a_dash_can_go():
    value = value_of()
    del value["speakers"][0]["name"]
    assert read_yaml(edited(TEXT, value)).value == value


def test_a_list_on_one_line_stays_one():
    assert changed({**value_of(), "sources": ["s1", "s3"]}) == (
        ["sources: [s1,  s2]  # both"],
        ["sources: [s1, s3]  # both"],
    )


def test_lines_of_a_list_come_and_go_with_their_remarks():
    value = value_of()
    assert changed({**value, "questions": ["What now?", "Why?", "And then?"]}) == ([], ["- Why?"])
    assert changed({**value, "questions": ["And then?"]}) == (["- What now?   # asked twice"], [])


def test_a_person_who_moves_brings_the_remarks_along():
    value = value_of()
    value["speakers"].reverse()
    made = edited(TEXT, value)
    assert "  - name: Anna Weiß  # see people.yaml\n    role: Minister\n\n" in made


def test_a_person_without_a_name_yet_comes_and_goes_and_leaves_all_else():
    value = value_of()
    made = edited(TEXT, {**value, "speakers": [*value["speakers"], {"name": ""}]})
    assert made == TEXT.replace("  - name: Bo\n", "  - name: Bo\n  - name:\n")
    assert edited(made, value) == TEXT


def test_a_file_without_an_end_of_line_and_one_without_anything_are_added_to():
    assert edited("title: A", {"title": "A", "room": "B"}) == "title: A\nroom: B\n"
    assert edited("# only a remark", {"title": "A"}) == "# only a remark\ntitle: A\n"
    assert edited("title:\n", {"title": "A"}) == "title: A\n"


@pytest.mark.parametrize(
    ("path", "lines"),
    [(("title",), (1, 2)), (("speakers", 0), (5, 9)), (("speakers", 1, "name"), (9, 10))],
)
def test_a_field_has_its_lines(path, lines):
    assert span(TEXT, path) == lines
    assert span(TEXT, ("room",)) is None


WORDS = st.text("ab: #-,'\"[]{}é中\u2028", min_size=1, max_size=8).filter(lambda t: t.strip() == t)
PERSON = st.dictionaries(st.sampled_from(["name", "role", "note"]), WORDS, min_size=1)
VALUE = st.fixed_dictionaries(
    {"title": WORDS},
    optional={
        "room": WORDS,
        "people": st.lists(PERSON, min_size=1, max_size=3),
        "sources": st.lists(WORDS, min_size=1, max_size=3),
    },
)
STYLE = st.tuples(st.booleans(), st.integers(0, 3), st.sampled_from(["", "  # remark"]))


@given(VALUE, VALUE)
def test_any_value_can_be_made_of_any_other(old, new):
    from vmc_desktop.formats.yaml_text import write_yaml  # noqa: PLC0415

    text = write_yaml(old)
    assert edited(text, old) == text
    assert read_yaml(edited(text, new)).value == new


@given(VALUE, WORDS, st.data())
def test_one_field_changes_no_line_of_the_others(old, words, data):
    from vmc_desktop.formats.yaml_text import write_yaml  # noqa: PLC0415

    name = data.draw(st.sampled_from([n for n in old if isinstance(old[n], str)]))
    lines = [f"{line}\n# remark\n" for line in write_yaml({"k": "v"}).splitlines()]
    text = "".join(f"{write_yaml({n: v})}# about {n}\n" for n, v in old.items()) + "".join(lines)
    new = {**old, "k": "v", name: words}
    made = edited(text, new)
    assert read_yaml(made).value == new
    before, _, rest = text.partition(write_yaml({name: old[name]}))
    assert made.startswith(before)
    assert made.endswith(rest)
