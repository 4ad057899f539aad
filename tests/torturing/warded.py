"""A process reads an archive in every way while each connection, program and file is watched.

    python tests/torturing/warded.py ARCHIVE PLACE

PLACE takes what is written. What Python does is heard by an audit hook; what libraries do by
themselves is for strace (`tests/faults/test_hostile.py`). Exit status 1: something got out.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HERE.parent), str(HERE)]

KEYS = ("2019", "2019/raw", "2019/long", "2019/lasting-partnerships", "2019/sources/s1")
QUERIES = ("evil", 'title:(a OR b^2) {x TO y] "~', "'; DROP TABLE records; --", "\0*", "(" * 500)
FORMS = ("html", "docx", "md", "csv", "json", "jsonld", "ics", "bib", "ris", "csl.json")
found: list[str] = []


def watch(places: tuple[Path, ...]) -> None:
    """Note what must not happen, from now on."""
    roots = tuple(str(place.resolve()) for place in places)

    def hear(event: str, args: tuple[object, ...]) -> None:
        if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "os.system"):
            found.append(f"{event}: {args[1:]}")
        elif event in ("subprocess.Popen", "webbrowser.open", "os.exec", "os.posix_spawn"):
            found.append(f"{event}: {args[:2]}")
        elif event == "open" and isinstance(args[0], str | bytes):
            name = os.path.realpath(os.fsdecode(args[0]))
            flags = args[2] if isinstance(args[2], int) else 0
            writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if name == "/etc/passwd" or (writes and not name.startswith((*roots, "/dev/"))):
                found.append(f"open: {name}")

    sys.addaudithook(hear)


def by_verbs(archive: Path, place: Path) -> None:
    """Read it by every verb."""
    from vmc_desktop.cli import main  # noqa: PLC0415 - heard from the beginning

    def verb(*words: str) -> None:
        status = main(["--archive", str(archive), "--cache", str(place / "cache"), *words])
        if status not in (0, 1):
            found.append(f"{words} ended with {status}")

    verb("check")
    verb("list")
    for query in QUERIES:
        verb("search", "--", query)
    for number, key in enumerate(KEYS):
        verb("show", key)
        verb("cite", key)
        verb("print", key, "-o", str(place / f"{number}.pdf"))
        for form in FORMS:
            verb("export", key, "-o", str(place / f"{number}.{form}"))
    verb("seal", str(archive), "-o", str(place / "sealed.vmca"))


def by_window(archive: Path, place: Path) -> None:
    """Read it in the window: every page of the tree, and searches."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from vmc_desktop.app import Program  # noqa: PLC0415
    from vmc_desktop.domain import Key  # noqa: PLC0415
    from vmc_desktop.models.navigator import Place  # noqa: PLC0415
    from vmc_desktop.paths import Paths  # noqa: PLC0415
    from walk import until  # noqa: PLC0415

    application = QApplication(["warded"])
    paths = replace(
        Paths.find(archive, place / "cache"), config=place / "config", data=place / "data"
    )
    program = Program(application, paths)
    program.start()
    until(lambda: program.window.furnished and program.models.search is not None)
    for key in KEYS:
        program.models.navigator.go(Place(Key(key)))
        application.processEvents()
        program.window.grab()
    for query in QUERIES:
        program.window.field.setText(query.replace("\0", ""))
        application.processEvents()
    program.window.close()
    program.close()


def main(archive: Path, place: Path) -> int:
    """Read it in every way; what got out is said."""
    os.environ["HOME"] = str(place)
    tempfile.tempdir = str(place)
    sys.dont_write_bytecode = True
    watch((place,))
    by_verbs(archive, place)
    by_window(archive, place)
    for one in found:
        sys.stderr.write(f"GOT OUT {one}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
