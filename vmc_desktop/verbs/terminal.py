"""What the verbs here show beside the rest: how far they are, and their values as JSON has them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from typing import Any

from vmc_desktop.domain import Key

Progress = Callable[[int, int, str], None]


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
