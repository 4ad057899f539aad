"""The real program as a screen reader meets it, over the accessibility bus.

`at_spi` is the screen reader. The program runs on a screen and a bus of its own, over the small
archive; nothing here looks into it in any other way.
"""

import os
import re
import subprocess
import sys

import pytest

from at_spi import ScreenReader, session_bus
from samples import small_archive
from vmc_desktop.formats.writing import write_archive

START = "import sys; from vmc_desktop.__main__ import main; sys.exit(main('vmc-desktop'))"
HOME, RIGHT, DOWN = 0xFF50, 0xFF53, 0xFF54
PANEL = "Lasting Partnerships – Towards Long-Term Cooperation"

USED = {"push button", "check box", "toggle button", "button menu", "radio button", "text"}
USED |= {"combo box", "list", "tree", "list item", "tree item", "menu item", "page tab", "link"}
"""Roles of what one can use; "filler" and the like only hold it."""


@pytest.fixture(scope="module")
def reader(display, tmp_path_factory):
    """A screen reader; ``reader.window`` is the program's, open and ready to search."""
    folder = tmp_path_factory.mktemp("reader")
    write_archive(small_archive(), folder / "archive")
    own = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CACHE", "CONFIG", "DATA")}
    with session_bus(folder, display) as address, ScreenReader(address) as reader:
        variables = {
            **os.environ,
            **own,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        command = [sys.executable, "-W", "error", "-c", START, str(folder / "archive")]
        with subprocess.Popen(command, env=variables) as process:
            reader.window = reader.program()
            reader.until(lambda: reader.window.find("label", "Ready"))
            yield reader
            process.terminate()


def part(reader, role, name):
    """This part of the window, once it is there."""
    return reader.until(lambda: reader.window.find(role, name))


def line(view, name, state="showing"):
    """The line of a list or tree whose name begins so and that is in this state."""
    found = (one for one in view.children if one.name.startswith(name))
    return next((one for one in found if state in one.states), None)


def walk_to(reader, name):
    """Go from the top down the tree with the keys, opening every branch, as far as this line."""
    tree = part(reader, "tree", "Editions, panels and highlights")
    tree.focus()
    reader.press(HOME)
    reader.until(lambda: stood_on(tree).startswith("2019"))
    while not (here := stood_on(tree)).startswith(name):
        one = line(tree, here, "selected")
        closed = one is not None and {"expandable", "expanded"} & one.states == {"expandable"}
        reader.press(RIGHT if closed else DOWN)
        if closed:
            reader.until(lambda name=here: line(tree, name, "expanded"))
        else:
            reader.until(lambda name=here: stood_on(tree) not in ("", name))
    return line(tree, name, "selected")


def stood_on(tree):
    one = line(tree, "", "selected")
    return one.name if one is not None else ""


def search(reader, query):
    """Type a query; what is announced."""
    field = part(reader, "text", "Search the archive")
    field.focus()
    reader.announced.clear()
    field.write(query)
    return reader.until(lambda: reader.announced and reader.announced[-1])


@pytest.fixture
def found(reader):
    """The announcement of a search for "partnership", which is ended afterwards."""
    yield search(reader, "partnership")
    part(reader, "text", "Search the archive").write("")
    reader.until(lambda: not reader.window.find("list", "Results"))


def nameless(reader):
    return [f"{one.role} {one.description}" for one in reader.window.every() if lacks_name(one)]


def lacks_name(one):
    return one.role in USED and "showing" in one.states and not one.name


def test_lines_of_the_tree_have_names_roles_levels_and_states(reader):
    year = walk_to(reader, "2019")
    assert (year.role, year.name, year.description) == (
        "tree item",
        "2019, Safe Harbours",
        "Level 1",
    )
    assert {"expandable", "focused", "selected"} <= year.states
    panel = walk_to(reader, "Opening")
    tree = part(reader, "tree", "Editions, panels and highlights")
    year = line(tree, "2019", "expanded")
    assert not {"focused", "selected"} & year.states
    assert (panel.name, panel.description) == ("Opening, 23 October 2019", "Level 2")
    assert not {"expandable", "expanded"} & panel.states
    assert walk_to(reader, "Trust comes first").description == "Level 3"


def test_the_page_can_be_read_with_its_sources_beside_it(reader):
    walk_to(reader, PANEL)
    page = part(reader, "label", "Page")
    text = reader.until(lambda: page.text if "long-term basis" in page.text else "")
    for said in (PANEL, "Without trust there is no harbour.", "Ohne Vertrauen kein Hafen."):
        assert said in text
    beside = part(reader, "list", "Sources, people and neighbours of this page")
    source = line(beside, "1. Harbour Forum 2019 closes, Harbour Institute, 25 October 2019")
    assert "3 statements rest on it" in source.name
    assert line(beside, "Anna Weiß, Moderator · Director")
    trail = part(reader, "filler", "Where this page is")
    assert [one.name for one in trail.children if one.role == "push button"] == ["2019", PANEL]


def test_a_search_is_announced_and_counted_in_the_tree(reader, found):
    assert found == "3 results on 2 pages"
    assert part(reader, "label", "3 results on 2 pages")
    tree = part(reader, "tree", "Editions, panels and highlights")
    assert reader.until(lambda: line(tree, "2019, Safe Harbours, 3 hits"))
    assert line(tree, "2018, 0 hits")
    assert "3 results" in part(reader, "filler", "Results by year").description
    understood = part(reader, "label", "How the question was understood")
    assert "partnership" in understood.description


def test_results_say_title_place_and_passage(reader, found):
    results = part(reader, "list", "Results")
    said = reader.until(lambda: [one.name for one in results.children])
    panel = next(number for number, name in enumerate(said) if name.startswith(PANEL))
    assert said[panel] == f"{PANEL}. 24 October 2019. 2019: Safe Harbours. 4 passages"
    assert "The panel took up partnerships on a long-term basis." in said[panel:]
    assert "Trust comes first. Trust was named as the ground of every partnership." in said[panel:]


def test_results_are_walked_with_the_keys_and_open_their_page(reader, found):
    results = part(reader, "list", "Results")
    results.focus()
    reader.press(DOWN)
    passage = reader.until(lambda: line(results, "", "selected"))
    assert "focused" in passage.states
    page = part(reader, "label", "Page")
    assert reader.until(lambda: "partnerships" in page.text)
    place = part(reader, "label", "Place among the matches")
    assert reader.until(lambda: re.search(r"Result \d of \d", place.description))


def test_nothing_found_is_announced_with_what_to_try(reader):
    assert search(reader, "xylophone qqq") == "Nothing found"
    advice = part(reader, "label", "What to try")
    assert "Check the spelling" in advice.description
    part(reader, "text", "Search the archive").write("")
    reader.until(lambda: not reader.window.find("list", "Results"))


def test_everything_that_can_be_used_has_a_name(reader):
    walk_to(reader, PANEL)
    assert not nameless(reader)
    buttons = {one.name for one in reader.window.every() if one.role == "push button"}
    assert {"Back", "Forward", "First page", "Print", "Save as PDF"} <= buttons


def test_everything_of_a_search_that_can_be_used_has_a_name(reader, found):
    part(reader, "list", "Results")
    assert not nameless(reader)
    assert part(reader, "button menu", "Order of the results: Best first")


def test_a_button_does_what_its_name_says(reader):
    walk_to(reader, PANEL)
    people = part(reader, "check box", "List of People")
    people.do("Toggle")
    listed = part(reader, "tree", "People")
    assert reader.until(lambda: line(listed, "Anna Weiß"))
    assert "checked" in people.states
    part(reader, "check box", "List of Editions").do("Toggle")
    assert part(reader, "tree", "Editions, panels and highlights")
