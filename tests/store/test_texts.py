"""The texts beside the catalogue."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.domain import Key
from vmc_desktop.errors import CacheError
from vmc_desktop.store.records import Records
from vmc_desktop.store.texts import Texts, texts_file, write_texts


def ask(connection, question):
    return connection.execute(f"SELECT {question}").fetchone()[0]


@given(records=st.lists(st.tuples(st.binary(), st.binary())))
def test_each_record_has_the_texts_that_were_written(tmp_path_factory, records):
    folder = tmp_path_factory.mktemp("built")
    write_texts(folder, "2019", records)
    with closing(sqlite3.connect(":memory:")) as connection:
        Texts.of(folder, connection)
        for number, (passages, panel) in enumerate(records):
            assert ask(connection, f"passages_of('2019', {number})") == passages
            assert ask(connection, f"panel_of('2019', {number})") == panel
        assert ask(connection, "passages_of('2019', -1)") == b"[]"


@pytest.mark.parametrize("damage", ["missing", "short", "torn"])
def test_damaged_texts_are_the_caches_fault(library_folder, damage):
    file = texts_file(library_folder, "2019")
    match damage:
        case "missing":
            file.unlink()
        case "short":
            file.write_bytes(file.read_bytes()[:6])
        case "torn":
            content = file.read_bytes()
            file.write_bytes(content[: len(content) // 2] + bytes(len(content) // 2))
    with closing(Records.open(library_folder)) as records, pytest.raises(CacheError):
        records.reading(Key("2019/workshops"))
