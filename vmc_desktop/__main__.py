"""One door for two programs: without a verb the window opens, with one the terminal answers."""

from __future__ import annotations

import os
import sys

from vmc_desktop.formats.bundle.ending import ENDING
from vmc_desktop.models.asked import OPTIONS

VERBS = (
    *("list", "show", "search", "print", "check", "build"),
    *("import", "seal", "verify", "extract", "cite", "export", "doctor", "own"),
)
"""The verbs of the command line, told apart here before anything heavy is loaded."""


def main(command: str = "vmc-desktop") -> int:
    """Start what the words of the command line ask for.

    Args:
        command: how the program was called, for its help and hints.

    Returns:
        The exit status.
    """
    if getattr(sys, "frozen", False):
        # A frozen program is started anew for building, and is to do that and nothing else. The
        # import costs a start 15 ms that a program of files need not pay.
        from multiprocessing import freeze_support  # noqa: PLC0415

        freeze_support()
    try:
        return _start(sys.argv[1:], command)
    except MemoryError:
        # Whatever was begun is as after a kill: nothing is lost.
        sys.stderr.write("There is not enough memory for this. Close other programs.\n")
        return 1


def _start(words: list[str], command: str) -> int:
    # Either program is loaded alone: the window knows no Typer, the command line no Qt.
    if not asks_for_window(words):
        from vmc_desktop import cli  # noqa: PLC0415

        return cli.main(words, command)
    if not has_display():
        from vmc_desktop import cli, console  # noqa: PLC0415

        console.tell(
            "There is no display for a window here, so this is the archive in the terminal."
        )
        return cli.main(words_without_window(words), command)
    from vmc_desktop import app  # noqa: PLC0415

    return app.main(words)


def asks_for_window(words: list[str]) -> bool:
    """Whether the words name no verb: none at all, a link, a folder, a bundle."""
    if not words:
        return True
    first = words[0]
    if first in OPTIONS:
        return True
    if first in VERBS or first.startswith("-"):
        return False
    return ":" in first or _is_archive(first)


def words_without_window(words: list[str]) -> list[str]:
    """What shows in the terminal what the window would have shown."""
    words = [word for word in words if word not in OPTIONS]
    if not words:
        return ["list"]
    if _is_archive(words[0]):
        return ["--archive", words[0], "list"]
    return ["show", words[0]]


def _is_archive(word: str) -> bool:
    # Unlike Path.is_dir, this takes a word longer than any name of a file too.
    return os.path.isdir(word) or word.lower().endswith(ENDING)  # noqa: PTH112


def has_display() -> bool:
    """Whether a window could open; only Linux can be without."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
