"""A file from elsewhere: its bytes and characters, or an error that says what to do."""

from __future__ import annotations

import pytest

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.intake import characters, read_bytes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_however_it_is_saved(encoding):
    assert characters("Grüße, wie geht's?\n".encode(encoding)) == ("Grüße, wie geht's?\n", 0)


def test_what_is_no_utf_8_is_windows_1252_and_its_line_is_told():
    assert characters("one\n„Größe“".encode("cp1252")) == ("one\n„Größe“", 2)


def test_an_encoding_that_is_told_goes_first_where_it_fits():
    assert characters("Größe".encode("latin-1"), "iso-8859-1") == ("Größe", 0)
    assert characters("Größe".encode(), "ascii") == ("Größe", 0)
    assert characters(b"a", "x-none") == ("a", 0)


def test_zeros_in_the_midst_are_no_utf_16():
    assert characters(b"Titel\n\0")[0] == "Titel\n\0"


@pytest.mark.parametrize(("content", "reason"), [(b" \n", "is empty"), (b"xxx", "more than 0 MB")])
def test_a_file_is_refused_before_it_is_used(tmp_path, content, reason):
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    with pytest.raises(ArchiveError) as error:
        read_bytes(file, 2, ArchiveError, "Cut it.")
    assert reason in error.value.reason
