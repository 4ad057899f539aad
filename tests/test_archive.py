"""The shipped archive: its files are sound, and say of people what their sources say."""

from pathlib import Path

import pytest

from vmc_desktop.formats.folder import read_archive

ARCHIVE = Path(__file__).resolve().parent.parent / "archive"


@pytest.fixture(scope="module")
def read():
    return read_archive(ARCHIVE)


def edition(read, year):
    return next(edition for edition in read[0].editions if edition.year == year)


def names(people):
    return {person.name.split()[-1] for person in people}


def test_nothing_is_wrong_in_its_files(read):
    assert [str(problem) for problem in read[1]] == []


@pytest.mark.parametrize(
    ("year", "announced", "unplaced"),
    [
        (2017, {"Dambazau", "Segayer"}, {"Balkhi", "Sobotka"}),
        (2018, {"Silva"}, set()),
        (2021, {"Mangoush", "Ho", "Robinson"}, {"Gehrke"}),
        (2022, set(), {"Spindelegger", "Cuci"}),
        (2024, set(), {"Menikdiwela"}),
        (2025, {"Logothetis", "Munro", "Teyeb", "Udida"}, {"Karner", "Forssell"}),
    ],
)
def test_who_was_announced_is_told_apart_from_who_came(read, year, announced, unplaced):
    one = edition(read, year)
    assert (names(one.announced), names(one.unplaced)) == (announced, unplaced)


def test_speakers_known_from_an_announcement_alone_are_marked(read):
    panels = {panel.key.text: panel for panel in edition(read, 2023).panels}
    parts = [speaker.part for speaker in panels["2023/lives-and-borders"].speakers]
    assert parts == ["announced", "announced"]
