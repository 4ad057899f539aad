"""What script/run and script/test stand on: a Python, an environment of its own, system libraries.

Written for any Python from 3.6 on, since it is the machine's own ``python3`` that runs it; the
program itself then runs on the newest suitable one. Everything it has to say goes to standard
error, so that what the program prints can be piped.

Environment variables:
    PYTHON: the Python to use (a name or a path), instead of the newest suitable one.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, NamedTuple, Optional, Sequence, Tuple

ROOT = Path(__file__).resolve().parent.parent
RUN = "requirements.txt"
TEST = "requirements-dev.txt"
PACKAGE = "requirements-package.txt"
OLDEST = (3, 11)
TESTED = ((3, 11), (3, 12), (3, 13))
_STAMP = "made-from.txt"

# Which package of Debian and Ubuntu has which library. Qt needs the first six for any window, the
# others for a window on X11.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libX11-xcb.so.1": "libx11-xcb1",
}  # type: Dict[str, str]
# The tests want a screen of their own, and a bus of their own on which a screen reader listens.
PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "at-spi-bus-launcher": "at-spi2-core",
}  # type: Dict[str, str]
# Nobody but the bus starts the launcher, so it is not on the PATH.
_LIBEXEC = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")


class Trouble(Exception):
    """What is missing and what to do about it, for a person."""


class Python(NamedTuple):
    """A Python of this machine: where it is, its version, whether it can make environments."""

    path: str
    version: Tuple[int, int]
    makes_environments: bool


def say(text: str) -> None:
    """Tell the person at the terminal what happens."""
    sys.stderr.write("-- {}\n".format(text))
    sys.stderr.flush()


def on_linux() -> bool:
    """Whether this is Linux, where Qt leans on libraries of the system."""
    return sys.platform.startswith("linux")


def environment(lock: str, name: str = ".venv") -> str:
    """The Python of an environment that holds exactly what the lock file names.

    It stands in ``.venv-<version>`` of this folder (or under another ``name``), is made where it is
    missing or out of date, and left alone where it fits.
    """
    asked = os.environ.get("PYTHON", "")
    if not asked:
        for folder in sorted(ROOT.glob(name + "-3.*"), key=_minor, reverse=True):
            if _fits(folder, lock):
                return str(_python_in(folder))
    chosen = _look_at(asked) if asked else _newest()
    folder = ROOT / "{}-{}.{}".format(name, *chosen.version)
    if not _fits(folder, lock):
        _make(folder, chosen, lock)
    return str(_python_in(folder))


def see_to_libraries(programs: Sequence[str] = ()) -> None:
    """Have the libraries (and programs) that a window needs on Linux; as root, install them."""
    if not on_linux():
        return
    missing = _missing(programs)
    if not missing:
        return
    names = " ".join(missing)
    if not shutil.which("apt-get"):
        raise Trouble(
            "A window needs what this system lacks: {}. Install it with the system's package "
            "manager.".format(names)
        )
    _apt(sorted(set(missing.values())), "A window needs what this system lacks: {}.".format(names))
    missing = _missing(programs)
    if missing:
        raise Trouble("Still missing after the installation: {}.".format(" ".join(missing)))


def child_environment() -> Dict[str, str]:
    """The variables for a program started from this folder's sources."""
    known = os.environ.get("PYTHONPATH")
    return dict(os.environ, PYTHONPATH=os.pathsep.join([str(ROOT)] + ([known] if known else [])))


def _minor(folder: Path) -> int:
    tail = folder.name.rsplit(".", 1)[-1]
    return int(tail) if tail.isdigit() else 0


def _python_in(folder: Path) -> Path:
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def _digest(lock: str) -> str:
    return "{} {}".format(lock, hashlib.sha256((ROOT / lock).read_bytes()).hexdigest())


def _fits(folder: Path, lock: str) -> bool:
    stamp = folder / _STAMP
    return (
        _python_in(folder).exists()
        and stamp.exists()
        and _digest(lock) in stamp.read_text(encoding="utf-8").splitlines()
    )


def _make(folder: Path, python: Python, lock: str) -> None:
    # What the tests need is added to an environment that already fits for running.
    if not _fits(folder, RUN):
        if not python.makes_environments:
            _see_to_venv(python)
        say("Making {} with Python {}.{}.".format(folder.name, *python.version))
        shutil.rmtree(str(folder), ignore_errors=True)
        _check([python.path, "-m", "venv", str(folder)], "The environment could not be made.")
    say("Installing what {} names; the first time this takes a minute.".format(lock))
    pip = [str(_python_in(folder)), "-m", "pip", "install", "--disable-pip-version-check"]
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    _check(
        [*pip, *quiet, "--require-hashes", "-r", str(ROOT / lock)],
        "Not everything could be installed. Is the network there? Run the same command again.",
    )
    # Written last: an environment without it was broken off and is made anew.
    stamp = "\n".join(sorted({_digest(RUN), _digest(lock)}))
    (folder / _STAMP).write_text(stamp + "\n", encoding="utf-8")


def _check(command: Sequence[str], trouble: str) -> None:
    variables = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    if subprocess.call(list(command), stdout=sys.stderr.fileno(), env=variables) != 0:
        raise Trouble(trouble)


def _newest() -> Python:
    names = [sys.executable]
    names += ["python{}.{}".format(*version) for version in reversed(TESTED)]
    names += ["python3", "python"]
    found = [python for python in map(_try, dict.fromkeys(names)) if python is not None]
    if os.name == "nt":
        launched = [_try("py", "-{}.{}".format(*version)) for version in TESTED]
        found += [python for python in launched if python is not None]
    suitable = [python for python in found if python.version >= OLDEST]
    if not suitable:
        raise Trouble(
            "VMC Desktop needs Python 3.11, 3.12 or 3.13, and none is on the PATH. Install one, "
            "or name it: PYTHON=/path/to/python3.12 {}".format(sys.argv[0])
        )
    return max(suitable, key=lambda p: (p.version in TESTED, p.makes_environments, p.version))


def _look_at(name: str) -> Python:
    python = _try(name)
    if python is None:
        raise Trouble("PYTHON={} does not answer as a Python.".format(name))
    if python.version < OLDEST:
        raise Trouble("PYTHON={} is older than 3.11, the oldest that will do.".format(name))
    return python


def _try(*command: str) -> Optional[Python]:
    # A name may be on the PATH and still not answer: a version manager's shim, a shop's stub.
    question = (
        "import importlib.util as u, sys;"
        "print(sys.executable); print(*sys.version_info[:2]);"
        "print(int(bool(u.find_spec('venv') and u.find_spec('ensurepip'))))"
    )
    try:
        answer = subprocess.run(
            [*command, "-c", question],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            universal_newlines=True,
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = answer.stdout.splitlines()
    if answer.returncode != 0 or len(lines) != 3:
        return None
    major, minor = lines[1].split()
    return Python(lines[0], (int(major), int(minor)), lines[2] == "1")


def _see_to_venv(python: Python) -> None:
    default = os.path.realpath("/usr/bin/python3") == os.path.realpath(python.path)
    package = "python3-venv" if default else "python{}.{}-venv".format(*python.version)
    reason = "{} cannot make environments yet.".format(python.path)
    if not shutil.which("apt-get"):
        raise Trouble(reason + " Install its modules venv and ensurepip.")
    _apt([package], reason)


def _missing(programs: Sequence[str]) -> Dict[str, str]:
    missing = {}
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing[library] = package
    missing.update({name: PROGRAMS[name] for name in programs if not _has(name)})
    return missing


def _has(program: str) -> bool:
    return bool(shutil.which(program) or shutil.which(program, path=os.pathsep.join(_LIBEXEC)))


def _apt(packages: Sequence[str], reason: str) -> None:
    install = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if os.geteuid() != 0:
        raise Trouble("{} Run this, then the same command again:\nsudo {}".format(reason, install))
    say("{} Installing {}.".format(reason, " ".join(packages)))
    variables = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    # A failed update need not matter: the lists may be there from before.
    subprocess.call(["apt-get", "update", "-qq"], stdout=sys.stderr.fileno(), env=variables)
    if subprocess.call(install.split(), stdout=sys.stderr.fileno(), env=variables) != 0:
        raise Trouble("The installation failed. Try it by hand:\n{}".format(install))
