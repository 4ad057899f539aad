"""The stretch of a long passage that is shown is the one with most matches."""

from vmc_desktop.store.snippets import snippets


def spans_of(text, word):
    found, at = [], -1
    while (at := text.find(word, at + 1)) >= 0:
        found.append((at, at + len(word)))
    return tuple(found)


def test_the_densest_stretch_is_shown():
    text = "one harbour " + "word " * 200 + "harbour harbour harbour " + "word " * 100
    (one,) = snippets([text], {0: spans_of(text, "harbour")})
    assert one.text.count("harbour") == len(one.marks) == 3


def test_a_word_half_a_million_times_in_one_passage_is_soon_found():
    """Compared each with each this took hours."""
    text = "harbour " * 500_000
    (one,) = snippets([text], {0: spans_of(text, "harbour")})
    assert one.text.startswith("harbour harbour")
