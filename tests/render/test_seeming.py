"""What seems to be something else is shown as what it is."""

import pytest

from vmc_desktop.render.seeming import closed, honest_address, honest_host, unturned
from vmc_desktop.render.spans import host
from vmc_desktop.render.text import clean


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("www.icmpd.org", "www.icmpd.org"),
        ("münchen.de", "münchen.de"),
        ("p\u0430ypal.com", "xn--pypal-4ve.com"),
        ("\u0430\u0440\u0440\u04cf\u0435.com", "xn--80ak6aa92e.com"),
        ("\u03bfrg.example", "xn--rg-ibc.example"),
        ("a\u2044b.example", None),
        ("\u0430" * 80 + ".com", None),
    ],
)
def test_a_host_in_other_letters_is_shown_as_machines_read_it(written, shown):
    found = honest_host(written)
    assert found == (shown or found)
    assert found.isascii() or found == written == "münchen.de"


def test_where_hosts_are_shown():
    assert host("https://www.p\u0430ypal.com/login") == "xn--pypal-4ve.com"
    assert honest_address("https://p\u0430ypal.com/\u0430") == "https://xn--pypal-4ve.com/\u0430"
    assert honest_address("mailto:a@b.example") == "mailto:a@b.example"
    assert honest_address("http://[x") == "http://[x"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("plain", ""),
        ("\u202egpj.exe", "\u202c"),
        ("\u202e\u2066a", "\u2069\u202c"),
        ("\u2066\u202ea\u2069", ""),
        ("\u202ea\u202c", ""),
        ("\u202c\u2069", ""),
    ],
)
def test_a_turned_name_does_not_turn_what_follows(text, end):
    assert closed(text) == text + end


def test_no_line_of_a_terminal_is_turned():
    assert unturned("\u202eexe.jpg\u2069") == "exe.jpg"
    assert clean("A \u202eB\u202c\n") == "A B\n"
