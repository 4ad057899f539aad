"""The tree and the hits, as a terminal shows them."""

import io

from rich.console import Console

from vmc_desktop.answers import Hit, Node, Outline, Question, Results, Snippet
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.render.terminal import hit_list, outline_tree

PANEL = Node(
    Key("2018/opening"),
    "Opening",
    "panel",
    "2018-10-01",
    (Node(Key("2018/opening/trust"), "Trust", "highlight"),),
)
OUTLINE = Outline(
    ArchiveHead("vmc", "Harbour \x1b[31mForum"),
    (Node(Key("2018"), "2018", "edition", "Theme", (PANEL,)),),
    editions=1,
    panels=1,
    highlights=1,
)
HIT = Hit(
    Key("2018/opening"),
    "panel",
    2018,
    "The harbour",
    ("2018: Theme",),
    1.5,
    ((4, 11),),
    (Snippet("Of a harbour\x9b and more", ((5, 12),)),),
)


def shown(what, colour=False):
    file = io.StringIO()
    system = "standard" if colour else None
    Console(file=file, width=200, force_terminal=colour, color_system=system).print(what)
    return file.getvalue()


def test_the_tree_goes_from_year_to_highlight():
    rows = shown(outline_tree(OUTLINE)).splitlines()
    assert [row.strip(" └─│├*").split("  ")[0] for row in rows[1:4]] == ["2018", "Opening", "Trust"]
    assert rows[2].endswith("2018/opening")
    assert "1 edition" in rows[-1]


def test_a_title_never_commands_the_terminal():
    assert "\x1b" not in shown(outline_tree(OUTLINE))
    assert "\x9b" not in shown(hit_list(Results(Question("q"), "q", 1, (HIT,))))


def test_a_title_that_looks_like_markup_is_shown_as_it_is():
    node = Node(Key("2018"), "[bold]2018[/bold] :smile:", "edition")
    assert "[bold]2018[/bold] :smile:" in shown(outline_tree(Outline(OUTLINE.head, (node,))))


def test_a_hit_shows_title_place_key_and_passage():
    rows = shown(hit_list(Results(Question("harbour"), "“harbour”", 3, (HIT,)))).splitlines()
    assert rows[0] == "3 hits, the best 1 shown: “harbour”"
    assert [row.rstrip() for row in rows[2:]] == [
        "The harbour",
        "2018: Theme  2018/opening",
        "  Of a harbour  and more",
    ]


def test_what_matched_is_marked_where_there_is_colour():
    text = shown(hit_list(Results(Question("harbour"), "", 1, (HIT,))), colour=True)
    assert text.count("43mharbour") == 2  # 43: on yellow


def test_nothing_found_and_notes_are_said():
    rows = shown(
        hit_list(Results(Question("("), "“(”", 0, notes=("A bracket is not closed.",)))
    ).splitlines()
    assert rows == ["Nothing found: “(”", "A bracket is not closed."]


def test_other_queries_are_offered():
    rows = shown(hit_list(Results(Question("q"), "“q”", 0, meant=("a b", "c")))).splitlines()
    assert rows == ["Nothing found: “q”", "Did you mean: a b; c"]


def test_where_nothing_was_asked_it_is_said():
    assert shown(hit_list(Results(Question(""), "", 0))).rstrip() == (
        "Nothing to search for: type a word."
    )
