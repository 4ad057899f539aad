"""What is shown is said in one place: English as it stands, or by whom the program chose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from vmc_desktop import wording
from vmc_desktop.wording import english, speak, tr


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    before = wording._Voice.speaker
    yield
    speak(before)


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("%n panel(s)", 1, "1 panel"),
        ("%n panel(s)", 0, "0 panels"),
        ("%n panel(s)", 1200, "1,200 panels"),
        ("%n entr(y|ies)", 1, "1 entry"),
        ("%n entr(y|ies)", 2, "2 entries"),
        ("%n match(es)", 2, "2 matches"),
        ("Print (A4)", -1, "Print (A4)"),
        ("100 %n", -1, "100 %n"),
    ],
)
def test_english_makes_its_plurals_without_a_translation(text: str, number: int, said: str) -> None:
    assert english("Words", text, "", number) == said


def test_another_speaker_is_asked_with_all_there_is_to_know() -> None:
    asked = []

    def german(context: str, text: str, comment: str, number: int) -> str:
        asked.append((context, text, comment, number))
        return "2 Panels"

    speak(german)
    assert tr("Words", "%n panel(s)", "in the tree", 2) == "2 Panels"
    assert asked == [("Words", "%n panel(s)", "in the tree", 2)]
