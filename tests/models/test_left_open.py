"""What stood open is kept as a line, and read again, whatever stands there."""

import pytest

from vmc_desktop.answers import Question
from vmc_desktop.models.left_open import LeftOpen, from_words, to_words


@pytest.mark.parametrize(
    "left",
    [
        LeftOpen(),
        LeftOpen(Question("“Häfen”, now ", (("year", ("2017", "2019")),)), 120),
    ],
)
def test_what_stood_open_is_read_as_it_was(left):
    assert from_words(to_words(left)) == left


def test_where_nothing_stood_open_nothing_is_kept():
    assert to_words(LeftOpen()) == ""


@pytest.mark.parametrize(
    "line",
    [
        *("x", "[]", "1", "null", '{"text": 3, "chosen": 1}', '{"text": "a", "chosen": [1]}'),
        *('{"text": "a", "seen": "far"}', "[" * 100_000),
    ],
)
def test_what_somebody_else_wrote_there_is_nothing(line):
    assert from_words(line) == LeftOpen()
