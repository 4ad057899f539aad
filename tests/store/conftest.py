"""Built archives for the tests of the store."""

import pytest

from benchmarks.generated import archive
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.store.build import build
from vmc_desktop.store.library import Library
from vmc_desktop.store.records import Records


@pytest.fixture
def library(library_folder):
    """The library of the small archive."""
    opened = Library.open(library_folder)
    yield opened
    opened.close()


@pytest.fixture
def records(library_folder):
    """The records of the small archive."""
    opened = Records.open(library_folder)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def made_archive():
    """An archive of 200 sessions."""
    return archive(200)


@pytest.fixture(scope="session")
def made_library(made_archive, tmp_path_factory):
    """The library of an archive of 200 sessions."""
    place = tmp_path_factory.mktemp("made")
    write_archive(made_archive, place / "archive")
    opened = Library.open(build(place / "archive", place / "cache").folder)
    yield opened
    opened.close()
