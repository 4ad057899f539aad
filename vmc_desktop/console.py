"""What the command line writes: text and JSON for whoever reads it, asides for the person.

A reader that has enough and closes the pipe (head) is no fault.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import IO, TYPE_CHECKING, Any, cast

from vmc_desktop.errors import ArchiveError, CacheError, NoRecord, NoValue
from vmc_desktop.render.text import clean

if TYPE_CHECKING:
    from rich.console import Console

_ANY_WIDTH = 10_000
"""Columns where nobody looks: what goes into a pipe or a file is not wrapped."""


class EnoughRead(Exception):
    """Whoever reads our output (head) has closed it; Typer would take that for a fault."""


class NotPrinted(ArchiveError):
    """What is printed cannot be written: the disk that it goes to is full, the device fails."""


class _Out:
    """Standard output, whose faults are told apart from those of any other file."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with _told():
            return self._stream.write(text)

    def flush(self) -> None:
        with _told():
            self._stream.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise EnoughRead from error
    except OSError as error:
        raise NotPrinted("standard output", f"cannot be written: {error.strerror}.") from error


def flush() -> None:
    """Hand on what was printed.

    Raises:
        EnoughRead: nobody reads any more.
        NotPrinted: it cannot be written.
    """
    _Out(sys.stdout).flush()


def give_up() -> None:
    """Let what is left to print go nowhere, or Python would complain of it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(sentence: str) -> None:
    """Say something to the person, apart from what is printed; names in it command nothing."""
    sys.stderr.write(clean(sentence))
    sys.stderr.flush()


def write(text: str) -> None:
    """Print a text; no control character of a name or a file reaches the terminal."""
    _print(clean(text))


def write_json(data: object) -> None:
    """Print one JSON document."""
    # Whatever the terminal can write, the JSON stays whole.
    ascii_only = "utf" not in (sys.stdout.encoding or "").lower()
    _print(json.dumps(data, ensure_ascii=ascii_only, indent=2) + "\n")


def _print(text: str) -> None:
    _Out(sys.stdout).write(text)


def write_file(text: str) -> None:
    """Print what becomes a file, byte for byte and as UTF-8 whatever the terminal writes."""
    with _told():
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode())
        else:
            sys.stdout.write(text)


def console() -> Console:
    """What prints tables and trees; imported when it is needed, for that costs 100 ms."""
    from rich.console import Console  # noqa: PLC0415

    width = None if sys.stdout.isatty() else _ANY_WIDTH
    out = cast("IO[str]", _Out(sys.stdout))
    return Console(file=out, highlight=False, emoji=False, markup=False, width=width)


def progress() -> Callable[[int, int, str], None]:
    """Where to tell how far a build is: (editions done, of how many, which)."""
    if not sys.stderr.isatty():
        tell("Preparing the archive ...")
        return lambda *_: None

    def show_progress(done: int, total: int, what: str) -> None:
        sys.stderr.write(f"\r\x1b[KPreparing the archive: {done} of {total}, {what}")
        sys.stderr.flush()

    return show_progress


def sentence(error: ArchiveError) -> str:
    """What went wrong, for a person."""
    if isinstance(error, NoRecord) and error.faults:
        return f"{error.key} cannot be shown, because of its file. {error.faults[0]}."
    if isinstance(error, NoRecord):
        return f"No record has the key {error.key}{_nearest(error.nearest)}."
    if isinstance(error, NoValue):
        return f"No {error.facet} here is called “{error.value}”{_nearest(error.nearest)}."
    if isinstance(error, CacheError) and not error.remedy:
        return f"{error} Name another folder with --cache."
    return str(error)


def _nearest(names: tuple[str, ...]) -> str:
    if not names:
        return ""
    return f"; the nearest {'are' if len(names) > 1 else 'is'} {', '.join(names)}"
