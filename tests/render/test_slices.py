"""A page in parts: where it is cut, and that nothing is lost or added."""

import pytest

from vmc_desktop.render.slices import Slices

HEAD = '<html><head><style>p { margin: 0; }</style></head>\n<body dir="ltr">'
JOINT = '<p style="-qt-paragraph-type:empty;"></p>'


def parts(html, size=1):
    slices, found = Slices(html), []
    while slices.left:
        found.append(slices.take(size))
    return found


def bodies(html, size=1):
    return [part.removeprefix(HEAD).removeprefix(JOINT) for part in parts(html, size)]


def page(*blocks):
    return HEAD + "\n" + "\n".join(blocks) + "\n</body></html>"


def test_is_cut_between_paragraphs_and_tables():
    blocks = ("<p>One</p>", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", "<p>Two</p>")
    assert bodies(page(*blocks)) == list(blocks)


def test_each_part_has_the_style_of_the_whole():
    assert all(part.startswith(HEAD) for part in parts(page("<p>One</p>", "<p>Two</p>")))


def test_a_paragraph_that_follows_does_not_go_on_the_line_of_the_one_before():
    one, two, table = parts(page("<p>One</p>", "<p>Two</p>", "<table></table>"))
    assert JOINT not in one
    assert JOINT in two
    assert JOINT not in table, "it begins below by itself"


def test_what_stands_in_something_else_stays_together():
    nested = "<table><tr><td><table><tr><td><p>a</p></td></tr></table><p>b</p></td></tr></table>"
    boxed = "<div><p>One</p><p>Two</p></div>"
    assert bodies(page(boxed, nested)) == [f"{boxed}\n{nested}"]


@pytest.mark.parametrize(
    "html", ["", "words alone", "<p>One<p>Two", "<p>a</p> words <p>b</p>", "</p></p><p>One</p>"]
)
def test_what_is_no_page_of_ours_is_one_part(html):
    assert "".join(parts(html)) == html


def test_parts_are_about_as_long_as_is_wished():
    blocks = [f"<p>Paragraph {number:02}</p>" for number in range(40)]
    found = bodies(page(*blocks), 100)
    assert 5 < len(found) < 12
    assert "".join(found) == "".join(blocks)
    assert bodies(page(*blocks), 10_000) == ["".join(blocks)]


def test_says_how_much_was_handed_out():
    slices = Slices(page("<p>One</p>", "<p>Two</p>", "<p>Three</p>"))
    seen = []
    while slices.left:
        slices.take(1)
        seen.append(slices.share)
    assert seen == sorted(seen)
    assert 0.5 < seen[0] < 1
    assert seen[-1] == 1
