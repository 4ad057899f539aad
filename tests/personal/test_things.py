"""Bookmarks, notes, tags and dossiers: kept as they are, changed by several at once."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

import own_things as made
from vmc_desktop.domain import Key
from vmc_desktop.personal import changes
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.personal.values import Bookmark, OwnThings, Visit

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "own" / "personal.sqlite"


@pytest.fixture
def own(path):
    return PersonalFile(path, pytest.fail)


def after(*all_of_them, begin=None):
    things = begin or OwnThings()
    for change in all_of_them:
        things = change(things)
    return things


def names(things, dossier="d1"):
    return [one.id for one in things.dossier(dossier).entries]


def test_everything_comes_back_as_it_was(own):
    things = made.some_of_everything()
    assert own.change("vmc", lambda _: things) == things
    assert own.things("vmc") == things
    assert own.things("other") == OwnThings()


def test_looking_makes_no_file(own, path):
    assert own.things("vmc") == OwnThings()
    assert not own.everything().archives
    assert not path.exists()


def test_what_is_taken_away_is_gone_and_the_rest_stays(own):
    things = made.some_of_everything()
    own.change("vmc", lambda _: things)
    own.change("other", lambda _: things)
    own.change("vmc", changes.drop_dossier(things.dossiers[0].id))
    left = own.things("vmc")
    assert [one.title for one in left.dossiers] == ["Empty"]
    assert (left.notes, left.tags) == (things.notes, things.tags)
    assert own.things("other") == things


def test_half_a_character_is_no_error(own):
    own.change("vmc", changes.keep_note(made.note(body="half \ud800"), ""))
    assert own.things("vmc").notes[0].body == "half ?"


def test_a_record_is_bookmarked_once():
    mark = Bookmark("b1", made.OPENING, "Opening", made.WHEN)
    other = Bookmark("b2", made.OPENING, "Opening", made.WHEN)
    things = after(changes.add_bookmark(mark), changes.add_bookmark(other))
    assert things.bookmarks == (mark,)
    assert after(changes.drop_bookmark(made.OPENING), begin=things).bookmarks == ()


def test_a_note_written_in_two_windows_is_there_twice():
    begin = after(changes.keep_note(made.note(body="both saw this"), ""))
    here = changes.keep_note(made.note(body="here"), "both saw this")
    there = changes.keep_note(made.note(body="there"), "both saw this")
    assert [one.body for one in after(here, there, begin=begin).notes] == ["here", "there"]
    assert [one.body for one in after(here, here, begin=begin).notes] == ["here"]


def test_a_note_taken_away_here_and_written_on_there_stays():
    seen = made.note(body="seen")
    begin = after(changes.keep_note(seen, ""))
    written = changes.keep_note(made.note(body="more"), "seen")
    assert [o.body for o in after(written, changes.drop_note(seen), begin=begin).notes] == ["more"]
    assert [o.body for o in after(changes.drop_note(seen), written, begin=begin).notes] == ["more"]


def test_tags_of_two_windows_come_together():
    tags = changes.set_tags
    begin = after(tags(made.OPENING, "Opening", ["a", "b"], (), made.WHEN))
    here = tags(made.OPENING, "Opening", ["a", " c  d "], ("a", "b"), made.WHEN)
    there = tags(made.OPENING, "Opening", ["a", "b", "e"], ("a", "b"), made.WHEN)
    other = tags(made.CLOSING, "Closing", ["b"], (), made.WHEN)
    things = after(other, here, there, begin=begin)
    assert [one.word for one in things.tags if one.key == made.OPENING] == ["a", "c d", "e"]
    assert [one.word for one in things.tags if one.key == made.CLOSING] == ["b"]


def test_entries_are_put_moved_and_taken_out():
    seen = made.dossier(*map(made.entry, "abcd"))
    begin = after(changes.put_dossier(seen))
    new = [made.entry("x"), made.entry("y")]
    assert names(after(changes.put_entries(seen, new, "c"), begin=begin)) == list("abxycd")
    assert names(after(changes.put_entries(seen, new), begin=begin)) == list("abcdxy")
    assert names(after(changes.move_entries(seen, "db", "a"), begin=begin)) == list("bdac")
    assert names(after(changes.move_entries(seen, "a"), begin=begin)) == list("bcda")
    assert names(after(changes.drop_entries(seen, "bd"), begin=begin)) == list("ac")


def test_a_dossier_taken_away_there_is_back_with_what_is_added_here():
    seen = made.dossier(made.entry("a"))
    gone = after(changes.put_dossier(seen), changes.drop_dossier("d1"))
    assert names(after(changes.put_entries(seen, [made.entry("b")]), begin=gone)) == ["a", "b"]


def test_own_text_written_in_two_windows_is_there_twice():
    seen = made.entry("a", text="seen")
    dossier = made.dossier(seen, made.entry("b"))
    begin = after(changes.put_dossier(dossier))
    both = [changes.reword(dossier, seen, text) for text in ("here", "there")]
    texts = [one.text for one in after(*both, begin=begin).dossier("d1").entries]
    assert texts == ["here", "there", ""]


def test_two_covers_come_together():
    seen = made.dossier()
    here = changes.cover(seen, "Briefing", "Note here")
    there = changes.cover(seen, "Other title", "Note there")
    dossier = after(changes.put_dossier(seen), here, there).dossier("d1")
    assert (dossier.title, dossier.note) == ("Other title", "Note here\n\nNote there")


def test_the_newest_visits_are_remembered_each_record_once():
    def visits(*numbers):
        return changes.add_visits(
            [Visit(f"{n}", Key(f"2017/p{n}"), f"{n}", made.WHEN) for n in numbers]
        )

    things = after(visits(1, 2), visits(3, 1), visits(*range(4, changes.VISITS + 2)))
    assert len(things.visits) == changes.VISITS
    assert [one.title for one in things.visits[:3]] == ["3", "1", "4"]
    assert changes.clear_visits(things).visits == ()


def writer(path, name, number, **how):
    line = [sys.executable, "-W", "error", "-c", made.WRITER, str(path), name, str(number)]
    return subprocess.Popen(line, cwd=ROOT, text=True, stdout=subprocess.PIPE, **how)


def test_two_programs_in_one_dossier_lose_nothing(own, path):
    running = [writer(path, name, 15) for name in ("one", "two")]
    for one in running:
        one.communicate()
    assert [one.returncode for one in running] == [0, 0]
    things = own.things("vmc")
    wanted = {f"{name}{n}" for name in ("one", "two") for n in range(15)}
    assert {one.id for one in things.notes} == wanted
    assert set(names(things, "d" * 32)) == wanted
    assert len(things.dossiers) == 1


@pytest.mark.parametrize("after_so_many", [0, 1, 4, 9])
def test_a_program_that_is_killed_loses_nothing_it_had_kept(own, path, after_so_many):
    with writer(path, "one", 10_000) as running:
        for _ in range(after_so_many + 1):
            kept = int(running.stdout.readline())
        running.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    things = own.things("vmc")
    for found in ({one.id for one in things.notes}, set(names(things, "d" * 32))):
        assert {f"one{n}" for n in range(kept + 1)} <= found
    own.change("vmc", changes.keep_note(made.note(), ""))
