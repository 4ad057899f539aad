"""The words of a command line, read for the window."""

from pathlib import Path

import pytest

from vmc_desktop.__main__ import asks_for_window
from vmc_desktop.models.asked import Asked, read_words


def test_the_words_of_the_command_line(tmp_path):
    assert read_words([]) == Asked()
    assert read_words([str(tmp_path)]) == Asked(archive=tmp_path)
    assert read_words(["vmc:2017/opening#3"]) == Asked(link="vmc:2017/opening#3")
    both = Asked(archive=tmp_path, link="vmc:2017", new_window=True)
    assert read_words(["--new-window", str(tmp_path), "vmc:2017"]) == both
    assert read_words(["--safe-mode"]) == Asked(safe=True)


def test_a_desktop_names_files_by_their_address(tmp_path):
    file = tmp_path / "two words.vmca"
    assert read_words([file.as_uri()]) == Asked(archive=file)
    assert str(read_words(["file:///C:/a.vmca"]).archive) == "C:/a.vmca"


@pytest.mark.parametrize(
    ("link", "query"),
    [
        ("vmc:?q=labour+mobility", "labour mobility"),
        ("vmc:?q=%22return%22%20-voluntary", '"return" -voluntary'),
        ("vmc:?", ""),
        ("vmc:?p=1", ""),
    ],
)
def test_a_link_may_ask_a_search(link, query):
    assert read_words([link]) == Asked(query=query)


@pytest.mark.parametrize("word", ["vmc:" + "a" * 5000, "a" * 5000])
def test_a_word_longer_than_any_file_name_is_still_read(word):
    asked = read_words([word])
    assert (asked.link or str(asked.archive)) == word
    assert not asks_for_window(["x" * 5000])


def test_an_address_that_is_none_is_no_file():
    assert read_words(["file://[x]/y"]).archive == Path("file://[x]/y")
