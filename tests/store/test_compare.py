"""Catalogue and index against the archive they were built from."""

from dataclasses import replace

import pytest

from samples import small_archive
from vmc_desktop.domain import Key, Statement


@pytest.fixture
def differences(library, library_folder):
    def compared(archive):
        return library.differences(library_folder, archive)

    return compared


def changed(**panel):
    """The small archive with its first panel changed."""
    archive = small_archive()
    first = archive.editions[0]
    panels = (replace(first.panels[0], **panel), *first.panels[1:])
    return replace(archive, editions=(replace(first, panels=panels), *archive.editions[1:]))


def test_what_was_built_agrees(differences):
    assert differences(small_archive()) == []


def test_words_that_the_index_lacks_or_has_alone_are_named(differences):
    found = differences(changed(summary=(Statement.of("Zeppelins rose.", "s1"),)))
    assert "2018/keynote: the catalogue has other texts." in found
    assert "2018/keynote: the index lacks “rose”, “zeppelins”." in found
    assert any(one.startswith("2018/keynote: the index has") for one in found)


def test_a_title_that_differs_is_told(differences):
    assert "2018/keynote: the catalogue has another title." in differences(changed(title="Other"))


def test_records_in_one_place_only_are_told(differences):
    found = differences(changed(key=Key("2018/zeppelins")))
    assert "2018/zeppelins: not in the index." in found
    assert "2018/zeppelins: not in the catalogue." in found
    assert "2018/keynote: in the index, but not in the archive." in found


def test_values_that_are_counted_wrong_are_told(differences):
    found = differences(changed(kind="roundtable"))
    assert "session “keynote”: 1 records in the index, 0 in truth." in found


def test_files_that_are_not_what_the_manifest_says_are_told(differences, library_folder):
    (library_folder / "stray").write_text("x")
    assert "files are not what the manifest says" in " ".join(differences(small_archive()))
