"""The scripts of a fresh machine: which Python they choose, what they say is missing."""

import importlib.util
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def environment(monkeypatch, tmp_path):
    """The scripts' module, with an empty PATH and an empty folder to make environments in."""
    file = ROOT / "script" / "environment.py"
    spec = importlib.util.spec_from_file_location("script_environment", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module.sys, "executable", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("PYTHON", raising=False)
    for lock in (module.RUN, module.TEST):
        (tmp_path / lock).write_text(f"{lock}\n")
    return module


def pretend_python(folder, name, version, makes_environments=True):
    """A program that answers as a Python of this version."""
    path = folder / name
    answer = f"{path}\\n{version.replace('.', ' ')}\\n{int(makes_environments)}\\n"
    path.write_text(f"#!/bin/sh\nprintf '{answer}'\n")
    path.chmod(0o755)
    return path


def pretend_environment(environment, folder, *locks):
    python = folder / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    stamp = "\n".join(environment._digest(lock) for lock in locks)
    (folder / "made-from.txt").write_text(stamp)
    return python


pytestmark = pytest.mark.skipif(os.name == "nt", reason="pretends with the shell")


def test_the_newest_tested_python_is_chosen(environment, tmp_path):
    for version in ("3.9", "3.11", "3.12"):
        pretend_python(tmp_path, f"python{version}", version)
    pretend_python(tmp_path, "python3", "3.9")
    assert environment._newest().version == (3, 12)


def test_a_name_that_does_not_answer_is_passed_over(environment, tmp_path):
    shim = tmp_path / "python3.13"
    shim.write_text("#!/bin/sh\necho 'python3.13: command not found' >&2\nexit 127\n")
    shim.chmod(0o755)
    pretend_python(tmp_path, "python3.11", "3.11")
    assert environment._newest().version == (3, 11)


def test_a_python_newer_than_tested_is_the_last_resort(environment, tmp_path):
    pretend_python(tmp_path, "python3", "3.20")
    assert environment._newest().version == (3, 20)
    pretend_python(tmp_path, "python3.11", "3.11")
    assert environment._newest().version == (3, 11)


def test_one_that_makes_environments_is_preferred(environment, tmp_path):
    pretend_python(tmp_path, "python3.13", "3.13", makes_environments=False)
    pretend_python(tmp_path, "python3.12", "3.12")
    assert environment._newest().version == (3, 12)


def test_without_a_suitable_python_it_says_what_to_do(environment, tmp_path):
    pretend_python(tmp_path, "python3", "3.9")
    with pytest.raises(environment.Trouble, match=r"3\.11.*PYTHON="):
        environment._newest()


@pytest.mark.parametrize(("version", "words"), [("3.10", "older"), ("", "does not answer")])
def test_a_python_that_was_asked_for_must_do(environment, tmp_path, monkeypatch, version, words):
    if version:
        pretend_python(tmp_path, "mine", version)
    monkeypatch.setenv("PYTHON", str(tmp_path / "mine"))
    with pytest.raises(environment.Trouble, match=words):
        environment.environment(environment.RUN)


def test_an_environment_that_fits_is_used_as_it_is(environment, tmp_path):
    pretend_environment(environment, tmp_path / ".venv-3.11", environment.RUN)
    python = pretend_environment(environment, tmp_path / ".venv-3.13", environment.RUN)
    assert environment.environment(environment.RUN) == str(python)


def test_an_environment_of_older_locks_or_broken_off_does_not_fit(environment, tmp_path):
    folder = tmp_path / ".venv-3.12"
    pretend_environment(environment, folder, environment.RUN)
    assert environment._fits(folder, environment.RUN)
    assert not environment._fits(folder, environment.TEST)
    (tmp_path / environment.RUN).write_text("another lock")
    assert not environment._fits(folder, environment.RUN)
    (folder / "made-from.txt").unlink()
    assert not environment._fits(folder, environment.RUN)


def test_what_the_system_lacks_is_named_with_the_command(environment, tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "on_linux", lambda: True)
    monkeypatch.setattr(environment, "_missing", lambda _: {"libxcb-cursor.so.0": "libxcb-cursor0"})
    monkeypatch.setattr(environment.os, "geteuid", lambda: 1000)
    with pytest.raises(environment.Trouble, match=r"libxcb-cursor\.so\.0.*package manager"):
        environment.see_to_libraries()
    pretend_python(tmp_path, "apt-get", "3.11")
    with pytest.raises(environment.Trouble, match=r"sudo apt-get install -y .*libxcb-cursor0"):
        environment.see_to_libraries()


def test_root_has_it_installed(environment, tmp_path, monkeypatch):
    lacks, commands = [{"Xvfb": "xvfb"}, {}], []
    pretend_python(tmp_path, "apt-get", "3.11")
    monkeypatch.setattr(environment, "on_linux", lambda: True)
    monkeypatch.setattr(environment, "_missing", lambda _: lacks.pop(0))
    monkeypatch.setattr(environment.os, "geteuid", lambda: 0)
    monkeypatch.setattr(environment.sys.stderr, "fileno", lambda: 2)

    def call(command, **_):
        commands.append(command)
        return 0

    monkeypatch.setattr(environment.subprocess, "call", call)
    environment.see_to_libraries(["Xvfb"])
    assert [command[1] for command in commands] == ["update", "install"]
    assert commands[1][-1] == "xvfb"


def test_a_program_that_only_the_bus_starts_need_not_be_on_the_path(
    environment, tmp_path, monkeypatch
):
    monkeypatch.setattr(environment, "LIBRARIES", {})
    monkeypatch.setattr(environment, "_LIBEXEC", (str(tmp_path / "libexec"),))
    lacks = environment._missing(list(environment.PROGRAMS))
    assert lacks["at-spi-bus-launcher"] == "at-spi2-core"
    (tmp_path / "libexec").mkdir()
    pretend_python(tmp_path / "libexec", "at-spi-bus-launcher", "3.11")
    assert set(environment._missing(list(environment.PROGRAMS))) == {"Xvfb", "dbus-daemon"}


def test_an_unknown_step_is_told_the_known_ones():
    done = subprocess.run(
        [sys.executable, str(ROOT / "script" / "test"), "everything"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "format, lint, types, floors, tests" in done.stderr


def test_all_tests_run_in_many_processes_and_chosen_ones_in_one(environment, monkeypatch):
    monkeypatch.setitem(sys.modules, "environment", environment)
    main = runpy.run_path(str(ROOT / "script" / "test"))["main"]
    seen = []
    monkeypatch.setattr(environment, "environment", lambda _: "python")
    monkeypatch.setattr(environment, "see_to_libraries", lambda _: None)
    monkeypatch.setattr(subprocess, "call", lambda command, **_: seen.append(command) or 0)
    for words in (["tests"], ["tests", "--", "-k", "search"]):
        monkeypatch.setattr(sys, "argv", ["script/test", *words])
        assert main() == 0
    assert "-n" in seen[0]
    assert seen[1][-2:] == ["-k", "search"]
    assert "-n" not in seen[1]


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_the_locks_have_hashes_and_no_address(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = [line for line in text.splitlines() if "==" in line and not line.startswith(" ")]
    assert packages
    assert text.count("--hash=sha256:") >= len(packages)
    assert "://" not in text
