"""Long papers are set in a process of their own.

That one can be stopped in the midst of it, and gives its memory back: after a dossier of 1,000
highlights Typst keeps 400 MB. It costs its start, a tenth of a second where nothing else runs, so
short papers are set where they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import typst

from vmc_desktop.errors import Cancelled

STANDARDS: tuple[typst.PDFStandard, ...] = ("a-3a", "ua-1")
"""What every sheet is written to, checked by Typst: PDF/A-3a and PDF/UA-1."""

_ASK_EVERY = 0.03
"""Seconds between two looks at whether to stop."""


class Refused(Exception):
    """Typst could not set a paper; ``diagnostic`` is all that it says."""

    def __init__(self, message: str, diagnostic: str) -> None:
        super().__init__(message)
        self.message, self.diagnostic = message, diagnostic


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be set: a template with what it is told, by the typefaces of a folder."""

    template: Path
    fonts: Path
    system_fonts: bool
    inputs: dict[str, str]


def set_apart(job: Job, stopped: Callable[[], bool]) -> bytes:
    """Set a paper in another process; blocks until it is over.

    Raises:
        Cancelled: it was told to stop.
        Refused: Typst refused it, or the process came to an end before its time.
    """
    # Spawned, not forked: this program has threads.
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, job), name="paper", daemon=True)
    with ours:
        with theirs:
            process.start()
        try:
            while not ours.poll(_ASK_EVERY):
                if stopped():
                    raise Cancelled
            made = ours.recv()
        except EOFError:
            raise Refused("the process that set it has ended before its time", "") from None
        finally:
            process.kill()
            process.join()
            process.close()
    if isinstance(made, bytes):
        return made
    raise Refused(*made)


def compiled(job: Job, fonts: typst.Fonts) -> bytes:
    """Set a paper here.

    Raises:
        Refused: Typst refused it.
    """
    compiler = typst.Compiler(
        job.template, root=job.template.parent, font_paths=fonts, sys_inputs=job.inputs
    )
    try:
        pdf = compiler.compile(format="pdf", pdf_standards=list(STANDARDS))
    except typst.TypstError as error:
        raise Refused(error.message, error.diagnostic) from error
    if not isinstance(pdf, bytes):
        raise TypeError("a PDF is one piece of bytes")
    return pdf


def _work(line: Connection, job: Job) -> None:
    """What the process does: set it, and say what came of it."""
    fonts = typst.Fonts(include_system_fonts=job.system_fonts, font_paths=[job.fonts])
    with line:
        try:
            line.send(compiled(job, fonts))
        except Refused as error:
            line.send((error.message, error.diagnostic))
