"""What the command palette finds: words in any order, without accents, letters left out."""

import pytest

from vmc_desktop.answers import Listed
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.models.going import Goal, Goals, first_rows, found_rows, records
from vmc_desktop.models.kept_list import KeptList
from vmc_desktop.outline import Node, Outline

HIGHLIGHT = Node(Key("2017/opening/grail"), "Holy grail", "highlight")
PANEL = Node(Key("2017/opening"), "Lasting partnerships", "panel", "", (HIGHLIGHT,))
OUTLINE = Outline(
    ArchiveHead("vmc", "Conference"),
    (Node(Key("2017"), "2017", "edition", "Migration partnerships", (PANEL,)),),
)
PEOPLE = (Listed(Key("people/ada-onder"), "Ada Önder", others=("A. Oender",)),)
TOPICS = (Listed(Key("topics/return"), "Return"),)
ARCHIVE = Goals(records(OUTLINE, PEOPLE, TOPICS))
COMMANDS = Goals(
    (
        Goal("command", "print", "Print …", "File", "Ctrl+P"),
        Goal("command", "scheme_dark", "Dark", "View › Colours"),
        Goal("command", "home", "First page", "Go"),
    )
)


def names(text, recent=()):
    return [row.meant.text for row in found_rows(text, COMMANDS, ARCHIVE, recent)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("prin", "print"),
        ("colours dark", "scheme_dark"),
        ("page first", "home"),
        ("partnerships lasting", "2017/opening"),
        ("2017 migr", "2017"),
        ("grail opening", None),
        ("grail partnerships", "2017/opening/grail"),
        ("onder", "people/ada-onder"),
        ("oender", "people/ada-onder"),
        ("RETURN", "topics/return"),
        ("lstng", "2017/opening"),
        ("qqq", None),
    ],
)
def test_words_in_any_order_find_a_command_or_a_record(typed, found):
    assert next(iter(names(typed)), None) == found


def test_what_begins_so_comes_before_what_only_holds_it():
    assert names("p")[:1] == ["print"]
    assert names("partnerships") == ["2017/opening", "2017", "2017/opening/grail"]


def test_of_equal_ones_the_one_used_last_is_first():
    goals = Goals(Goal("command", name, name.title()) for name in ("tab one", "tab two"))
    rows = found_rows("tab", goals, Goals(), ("tab two",))
    assert [row.meant.text for row in rows] == ["tab two", "tab one"]


def test_before_anything_is_typed_what_was_used_lately_and_every_command():
    rows = first_rows(COMMANDS, ARCHIVE, ("2017/opening", "gone", "print"))
    assert [row.label for row in rows] == [
        *("Used lately", "Lasting partnerships", "Print …"),
        *("Commands", "Print …", "Dark", "First page"),
    ]


def test_a_row_says_where_it_belongs_and_its_keys():
    (row,) = found_rows("print", COMMANDS, Goals(), ())
    assert (row.label, row.detail, row.note) == ("Print …", "File", "Ctrl+P")
    row = found_rows("grail", Goals(), ARCHIVE, ())[0]
    assert (row.detail, row.note) == ("2017 › Lasting partnerships", "highlight")


@pytest.mark.parametrize("words", [(), ("one",), ("one", "C:\\two, three", "ü")])
def test_a_list_comes_back_as_it_was_kept(tmp_path, words):
    KeptList(tmp_path / "window.ini", "palette/used").write(words)
    assert KeptList(tmp_path / "window.ini", "palette/used").read() == words


def test_a_file_that_somebody_wrote_into_is_no_list(tmp_path):
    (tmp_path / "window.ini").write_text("[palette]\nused=@Invalid()\n")
    assert KeptList(tmp_path / "window.ini", "palette/used").read() == ()
