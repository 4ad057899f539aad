"""What the verbs say: to the person on standard error, to pipes on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from typing import Any

from vmc_desktop.domain import Key
from vmc_desktop.render.text import clean

Progress = Callable[[int, int, str], None]


def tell(sentence: str) -> None:
    """Say something to the person, apart from what is printed."""
    sys.stderr.write(clean(sentence))
    sys.stderr.flush()


def write(text: str) -> None:
    """Print a line; no control character of a file's texts reaches the terminal."""
    sys.stdout.write(clean(text))


def write_json(data: object) -> None:
    """Print JSON that stays whole whatever the terminal can write."""
    ascii_only = "utf" not in (sys.stdout.encoding or "").lower()
    sys.stdout.write(json.dumps(plain(data), ensure_ascii=ascii_only, indent=2) + "\n")


def plain(value: object) -> Any:
    """A frozen value as JSON has it: a fact that is not known is null, a list never."""
    if isinstance(value, Key):
        return value.text
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    return None if value == "" else value


@contextmanager
def progress_of(what: str) -> Iterator[Progress]:
    """A line that counts up while something long runs; silent where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return

    def show(done: int, total: int, name: str) -> None:
        share = f"{100 * done // total} %" if total else ""
        sys.stderr.write(f"\r\x1b[K{what}: {share} {name[:60]}")
        sys.stderr.flush()

    try:
        yield show
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
