"""One window for each archive: locks, doors, messages."""

import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from vmc_desktop.models import instance
from vmc_desktop.models.instance import Message, door_of, first_or_handed_over, hand_over, take_turn
from vmc_desktop.models.reception import Reception

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets and locks of Unix")


@pytest.fixture
def door(monkeypatch, tmp_path):
    """The door of an archive, in a folder for sockets of its own."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return door_of(tmp_path / "config", tmp_path / "archive")


@pytest.fixture
def reception(qapp, qtbot, door):
    turn = take_turn(door)
    made = Reception(turn, qapp)
    yield made
    made._server.close()
    made.deleteLater()
    turn.give_back()


def test_a_later_start_hands_its_words_over(qtbot, reception, door, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "right")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my.vmca").touch()
    with ThreadPoolExecutor() as pool, qtbot.waitSignal(reception.arrived) as arrived:
        handed = pool.submit(
            first_or_handed_over,
            tmp_path / "config",
            tmp_path / "archive",
            ["vmc:2017/opening", "my.vmca"],
        )
    assert handed.result() == (None, True)
    assert arrived.args == [Message(("vmc:2017/opening", str(tmp_path / "my.vmca")), "right")]


def test_only_one_is_the_first(door):
    first = take_turn(door)
    assert take_turn(door) is None
    first.give_back()
    again = take_turn(door)
    assert again is not None
    again.give_back()


def test_every_archive_and_screen_has_its_own_door(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    doors = {door_of(Path("config"), Path(name)) for name in ("one", "two")}
    monkeypatch.setenv("DISPLAY", ":77")
    doors.add(door_of(Path("config"), Path("one")))
    assert len(doors) == 3


def test_what_a_crash_left_is_not_in_the_way(qapp, qtbot, door):
    crash = (
        "import os, socket, sys\n"
        "from vmc_desktop.models.instance import take_turn\n"
        "turn = take_turn(sys.argv[1])\n"
        "line = socket.socket(socket.AF_UNIX); line.bind(sys.argv[1]); line.listen()\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", crash, door], check=False)
    assert Path(door).exists()
    turn = take_turn(door)
    made = Reception(turn, qapp)
    assert made.open
    made._server.close()
    made.deleteLater()
    turn.give_back()


def test_a_program_that_does_not_answer_is_not_waited_for(door):
    turn = take_turn(door)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(door)
        deaf.listen()
        assert not hand_over(door, [], patience=0.05)
    turn.give_back()
    assert not hand_over(door, [], patience=0.0)


@pytest.mark.parametrize(
    "said", [b"", b"[]", b'{"words": 1, "token": ""}', b'{"words": [1]}', b"\xff"]
)
def test_nonsense_is_not_taken(said):
    assert instance.read_message(said) is None


def test_nonsense_at_the_door_gets_no_answer(qtbot, reception, door):
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(5)
        line.connect(door)
        line.sendall(b"GET / HTTP/1.1\n")
        with ThreadPoolExecutor() as pool:
            heard = pool.submit(line.recv, 10)
            qtbot.waitUntil(heard.done)
    assert heard.result() == b""
    assert reception.open


def test_a_folder_that_others_may_enter_is_not_used(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "vmc-desktop").mkdir()
    (tmp_path / "vmc-desktop").chmod(0o750)
    assert door_of(tmp_path, tmp_path) is None
    assert first_or_handed_over(tmp_path, tmp_path, []) == (None, False)
