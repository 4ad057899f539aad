"""What is left of a long sentence on one line."""

import pytest

from vmc_desktop.models.shortening import shortened

SAID = "“return” (also searched: deportation, readmission, return policy and 1 more)"
WORDS = ("deportation", "readmission", "return policy", "returnees")


@pytest.mark.parametrize(
    ("room", "short", "left"),
    [
        (70, "“return” (also searched: deportation, readmission, return policy", 1),
        (50, "“return” (also searched: deportation, readmission", 2),
        (49, "“return” (also searched: deportation, readmission", 2),
        (40, "“return” (also searched: deportation", 3),
        (20, "“return” (also", 4),
        (9, "“return”", 4),
        (0, "", 4),
    ],
)
def test_ends_after_a_word_of_the_list_and_counts_the_others(room, short, left):
    assert shortened(SAID, WORDS, lambda part, _: len(part) <= room) == (short, left)


def test_what_is_said_of_the_rest_needs_room_too():
    short, left = shortened(SAID, WORDS, lambda part, left: len(part) + 10 * left <= 80)
    assert (short, left) == ("“return” (also searched: deportation, readmission, return policy", 1)


def test_a_sentence_without_a_list_ends_at_a_blank():
    assert shortened("one and two", (), lambda part, _: len(part) <= 8) == ("one and", 0)
