"""A new archive: what is made, what is left alone."""

import pytest

from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import NoArchive
from vmc_desktop.formats.folder import read_common
from vmc_desktop.formats.founding import make_archive, proposed_key

HEAD = ArchiveHead("hf", "Harbour Forum", "The Port")


def test_a_new_archive_is_one_that_can_be_read(tmp_path):
    folder = make_archive(HEAD, tmp_path / "new" / "harbour")
    common, problems = read_common(folder)
    assert (common.head.key, common.head.title, common.head.publisher) == (
        *("hf", "Harbour Forum"),
        "The Port",
    )
    assert not [one for one in problems if one.costs_file]


def test_a_new_archive_overwrites_nothing(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear", encoding="utf-8")
    with pytest.raises(NoArchive, match="something already"):
        make_archive(HEAD, tmp_path / "mine")
    assert [one.name for one in (tmp_path / "mine").iterdir()] == ["letter.txt"]
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(NoArchive, match="cannot be written"):
        make_archive(HEAD, tmp_path / "file" / "below")


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Vienna Migration Conference", "vmc"),
        ("Hafenforum", "hafenforum"),
        ("Österreichischer Städtetag", "os"),
        ("", ""),
    ],
)
def test_a_key_is_proposed(title, key):
    assert proposed_key(title) == key
