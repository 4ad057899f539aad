"""The reader's own file: what is kept comes back, and nothing of it is ever lost."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from vmc_desktop.answers import Question
from vmc_desktop.errors import PersonalError
from vmc_desktop.personal import file as personal_file
from vmc_desktop.personal import migrating, schema, searches
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.personal.searches import RECENT
from vmc_desktop.personal.values import OwnThings

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "50% off?#" / "personal.sqlite"


@pytest.fixture
def said():
    return []


@pytest.fixture
def own(path, said):
    return PersonalFile(path, said.append)


def texts(kept):
    return [one.question.text for one in kept]


def test_looking_makes_no_file(own, path):
    assert own.saved("vmc") == own.recent("vmc") == ()
    assert not path.parent.exists()


questions = st.builds(
    Question,
    st.text(),
    st.lists(st.tuples(st.text(), st.lists(st.text(), max_size=3).map(tuple)), max_size=3).map(
        tuple
    ),
    st.sampled_from(["relevance", "newest", "oldest"]),
    st.booleans(),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """A file for many examples."""
    return PersonalFile(tmp_path_factory.mktemp("own") / "personal.sqlite", pytest.fail)


@given(question=questions, name=st.text(min_size=1))
def test_any_question_comes_back_as_it_was_asked(shared, question, name):
    shared.save("vmc", name, question)
    shared.remember("vmc", question)
    (saved,) = [one for one in shared.saved("vmc") if one.name == name]
    assert (saved.question, saved.archive) == (question, "vmc")
    assert shared.recent("vmc")[0].question == question
    assert shared.recent("vmc")[0].name == ""


def test_half_a_character_is_no_error(own):
    own.save("vmc", "half \ud800", Question("half \ud800"))
    assert texts(own.saved("vmc")) == ["half ?"]


def test_an_equal_search_moves_up_and_the_newest_stay(own):
    for number in range(RECENT + 3):
        assert own.remember("vmc", Question(f"word {number}"))
    assert not own.remember("vmc", Question("word 10"))
    assert own.remember("vmc", Question("word 10", sort="newest"))
    kept = own.recent("vmc")
    assert len(kept) == RECENT
    assert texts(kept)[:3] == ["word 10", "word 10", f"word {RECENT + 2}"]
    assert kept[0].question.sort == "newest"


def test_a_search_that_goes_on_from_another_takes_its_place(own):
    own.remember("vmc", Question("before"))
    own.remember("vmc", Question("partner"))
    own.remember("vmc", Question("partnership"), Question("partner"))
    assert texts(own.recent("vmc")) == ["partnership", "before"]


def test_a_name_is_given_once(own):
    own.save("vmc", "b", Question("first"))
    own.save("vmc", "A", Question("other"))
    own.save("vmc", "b", Question("second"))
    assert texts(own.saved("vmc")) == ["other", "second"]


def test_each_archive_has_its_own(own):
    own.save("vmc", "name", Question("here"))
    own.save("other", "name", Question("there"))
    own.remember("vmc", Question("here"))
    own.remember("other", Question("there"))
    own.clear_recent("other")
    assert texts(own.saved("vmc")) == texts(own.recent("vmc")) == ["here"]
    assert texts(own.saved("other")) == ["there"]
    assert own.recent("other") == ()


def test_what_is_removed_is_gone(own):
    for name in ("one", "two"):
        own.save("vmc", name, Question(name))
        own.remember("vmc", Question(name))
    own.remove_saved(own.saved("vmc")[0].number)
    own.remove_recent(own.recent("vmc")[0].number)
    assert texts(own.saved("vmc")) == ["two"]
    assert texts(own.recent("vmc")) == ["one"]


def test_use_is_noted(own):
    own.save("vmc", "name", Question("x"))
    before = own.saved("vmc")[0]
    own.use(before.number)
    after = own.saved("vmc")[0]
    assert after.used > before.used
    assert after.created == before.created


WRITER = """
import sys
from pathlib import Path
from vmc_desktop.answers import Question
from vmc_desktop.personal.file import PersonalFile
own = PersonalFile(Path(sys.argv[1]), print)
for number in range(20):
    own.save("vmc", f"{sys.argv[2]} {number}", Question(str(number)))
"""


def test_two_programs_at_once_lose_nothing(own, path):
    line = [sys.executable, "-W", "error", "-c", WRITER, str(path)]
    running = [subprocess.Popen([*line, name], cwd=ROOT) for name in ("one", "two")]
    assert [one.wait() for one in running] == [0, 0]
    assert len(own.saved("vmc")) == 40


def test_alembic_is_loaded_for_a_migration_only(own, path):
    own.remember("vmc", Question("x"))
    code = WRITER + "\nprint('alembic' in sys.modules)"
    line = [sys.executable, "-c", code, str(path), "name"]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


# ---- revisions ----------------------------------------------------------------------------------


def shape(path):
    """The tables and indexes of a file, as SQLite sees them."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute(
            "SELECT type, name FROM sqlite_master WHERE tbl_name <> 'alembic_version'"
        ).fetchall()
        return {
            (kind, name): connection.execute(
                f"PRAGMA {'table' if kind == 'table' else 'index'}_xinfo('{name}')"
            ).fetchall()
            for kind, name in names
        }


def test_the_migrations_make_the_tables_that_are_asked(own, path, tmp_path):
    own.remember("vmc", Question("x"))
    engine = create_engine(f"sqlite:///{tmp_path / 'plain.sqlite'}")
    schema.METADATA.create_all(engine)
    engine.dispose()

    def columns(found):
        return {name: sorted(row[1:] for row in rows) for name, rows in found.items()}

    made = shape(path)
    assert {kind for kind, _ in made} == {"table", "index"}
    # The order of the columns is the migrations' own affair.
    wanted = shape(tmp_path / "plain.sqlite")
    tables = [name for name in made if name[0] == "table"]
    assert {n: columns(made)[n] for n in tables} == {n: columns(wanted)[n] for n in tables}
    assert made.keys() == wanted.keys()


def test_the_newest_revision_is_the_one_that_is_looked_for():
    config = Config()
    config.set_main_option("script_location", str(migrating._SCRIPTS))
    config.set_main_option("path_separator", "os")
    heads = ScriptDirectory.from_config(config).get_heads()
    assert heads == [schema.REVISION]


@pytest.fixture
def next_revision(tmp_path, monkeypatch):
    """Gives the program one more revision that does this."""

    def add(work):
        scripts = tmp_path / "migrations"
        shutil.copytree(migrating._SCRIPTS, scripts)
        (scripts / "versions" / "r0003_more.py").write_text(
            "from alembic import op\n"
            'revision, down_revision = "0003", "0002"\n'
            f"def upgrade():\n    op.execute('CREATE TABLE more (x)')\n    {work}\n"
        )
        monkeypatch.setattr(migrating, "_SCRIPTS", scripts)
        for module in (migrating, personal_file):
            monkeypatch.setattr(module, "REVISION", "0003")

    return add


def test_a_copy_is_made_before_a_migration(own, path, said, next_revision):
    own.save("vmc", "name", Question("precious"))
    next_revision("op.execute('DELETE FROM saved_searches')")
    assert PersonalFile(path, said.append).saved("vmc") == ()
    (copy,) = path.parent.glob("personal-revision-0002-*.sqlite")
    assert migrating.read_revision(path) == "0003"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT text FROM saved_searches").fetchall() == [("precious",)]


def test_a_file_of_the_first_revision_is_brought_to_the_newest(own, path):
    config = Config()
    config.set_main_option("script_location", str(migrating._SCRIPTS))
    config.set_main_option("path_separator", "os")
    path.parent.mkdir()
    engine = personal_file._engine(path)
    with engine.execution_options(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        searches.save(connection, "vmc", "old", Question("kept"), datetime.now(UTC))
    engine.dispose()
    assert own.things("vmc") == OwnThings()
    assert texts(own.saved("vmc")) == ["kept"]
    assert len(list(path.parent.glob("personal-revision-0001-*.sqlite"))) == 1


def test_a_migration_happens_whole_or_not_at_all(own, path, said, next_revision):
    own.save("vmc", "name", Question("precious"))
    before = shape(path)
    next_revision("op.execute('DELETE FROM saved_searches'); op.execute('no SQL')")
    with pytest.raises(PersonalError):
        PersonalFile(path, said.append).saved("vmc")
    assert migrating.read_revision(path) == "0002"
    assert shape(path) == before
    assert own.saved("vmc")[0].question.text == "precious"


def test_what_a_newer_program_made_is_left_alone(own, path, said, next_revision, monkeypatch):
    own.save("vmc", "name", Question("precious"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0007'")
    before = path.read_bytes()
    later = PersonalFile(path, said.append)
    with pytest.raises(PersonalError, match="newer version"):
        later.save("vmc", "name", Question("x"))
    assert path.read_bytes() == before


# ---- the world's faults -------------------------------------------------------------------------


def spoil(path):
    content = bytearray(path.read_bytes())
    content[0 if len(content) < 4096 else 4096 :] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)


@pytest.mark.parametrize("known", [True, False], ids=["in use", "at the start"])
def test_a_damaged_file_is_put_aside_and_said(own, path, said, known):
    own.save("vmc", "name", Question("precious"))
    spoil(path)
    damaged = path.read_bytes()
    reader = own if known else PersonalFile(path, said.append)
    reader.save("vmc", "after", Question("x"))
    assert texts(reader.saved("vmc")) == ["x"]
    (aside,) = path.parent.glob("personal-damaged-*.sqlite")
    assert aside.read_bytes() == damaged
    assert [error.path for error in said] == [str(aside)]


def test_what_is_no_database_is_put_aside(own, path, said):
    path.parent.mkdir()
    path.write_text("a letter to somebody, long enough to be none of SQLite's business\n" * 20)
    assert own.recent("vmc") == ()
    (aside,) = path.parent.glob("personal-damaged-*.sqlite")
    assert "a letter" in aside.read_text()
    assert len(said) == 1


DYING = """
import os, sqlite3
reader = sqlite3.connect(sys.argv[1])
reader.execute("SELECT * FROM saved_searches").fetchall()
own.save("vmc", "last", Question("last"))
os._exit(1)
"""


def test_a_program_that_died_leaves_what_it_had_kept(own, path, said):
    own.save("vmc", "name", Question("kept"))
    code = WRITER + DYING
    subprocess.run([sys.executable, "-c", code, str(path), "dying"], cwd=ROOT, check=False)
    assert path.with_name("personal.sqlite-wal").stat().st_size > 0
    assert "last" in texts(PersonalFile(path, said.append).saved("vmc"))
    assert not said


def test_a_full_disk_is_said_in_words(own, path, monkeypatch):
    own.save("vmc", "name", Question("kept"))
    full = (*personal_file._SETTINGS, "PRAGMA max_page_count = 8")
    monkeypatch.setattr(personal_file, "_SETTINGS", full)
    with pytest.raises(PersonalError, match="the disk is full"):
        own.save("vmc", "much", Question("x" * 100_000))
    assert texts(own.saved("vmc")) == ["kept"]


def test_no_permission_is_said_in_words(own, path, monkeypatch):
    own.save("vmc", "name", Question("kept"))
    kept = (*personal_file._SETTINGS, "PRAGMA query_only = ON")
    monkeypatch.setattr(personal_file, "_SETTINGS", kept)
    with pytest.raises(PersonalError, match="it cannot be written"):
        own.save("vmc", "other", Question("x"))
    assert texts(own.saved("vmc")) == ["kept"]


def test_a_folder_that_cannot_be_made_is_said_in_words(own, path):
    path.parent.write_text("a file where the folder should be")
    assert own.saved("vmc") == ()
    with pytest.raises(PersonalError, match="cannot be used"):
        own.save("vmc", "name", Question("x"))


def test_another_writer_is_waited_for_and_then_said(own, path, monkeypatch):
    own.save("vmc", "name", Question("kept"))
    monkeypatch.setattr(personal_file, "_SETTINGS", ("PRAGMA busy_timeout = 1",))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PersonalError, match="another program"):
            own.save("vmc", "other", Question("x"))
        assert texts(own.saved("vmc")) == ["kept"]


def test_a_file_taken_away_while_in_use_is_begun_anew(own, path):
    own.save("vmc", "name", Question("kept"))
    path.unlink()
    own.save("vmc", "other", Question("x"))
    assert texts(own.saved("vmc")) == ["x"]
