"""Own things to a file and back, and what is said where that fails."""

import pytest

from vmc_desktop.errors import PersonalError
from vmc_desktop.personal import files
from vmc_desktop.personal.exchange import Everything


def test_what_cannot_be_written_leaves_nothing_beside(tmp_path):
    there = tmp_path / "own.json"
    there.mkdir()
    with pytest.raises(PersonalError, match="cannot be written"):
        files.write(Everything(), there)
    assert list(tmp_path.iterdir()) == [there]


def test_what_was_written_is_read_again(tmp_path):
    files.write(Everything(), tmp_path / "own.json")
    assert files.read(tmp_path / "own.json") == Everything()
    assert [one.name for one in tmp_path.iterdir()] == ["own.json"]


def test_the_ending_says_the_form():
    assert files.written(Everything(), ".JSONLD") != files.written(Everything(), ".json")
    assert files.written(Everything(), ".txt") == files.written(Everything(), ".json")


def test_a_file_of_something_else_is_said(tmp_path):
    other = tmp_path / "other.json"
    other.write_text("[1, 2", encoding="utf-8")
    with pytest.raises(PersonalError, match="not own things"):
        files.read(other)
    with pytest.raises(PersonalError, match="cannot be read"):
        files.read(tmp_path / "nowhere.json")
