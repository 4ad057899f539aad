"""Building in a process of its own, so that whoever waits for it stays awake.

A thread would not do: reading and analysing texts holds the interpreter, and a window beside it
misses frames. A process started by `multiprocessing` is the own interpreter once more, or the
program itself where it is frozen into a folder (see `__main__`); no command line is needed for it.
"""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from vmc_desktop.errors import ArchiveError, CacheError, Cancelled, NoArchive
from vmc_desktop.store.build import Built, Progress, build
from vmc_desktop.wording import tr

_ASK_EVERY = 0.05
"""Seconds between two looks at whether to stop."""
_PATIENCE = 5.0
"""Seconds that a process which was told to stop has for it."""

_FAULTS: dict[str, type[ArchiveError]] = {
    kind.__name__: kind for kind in (ArchiveError, CacheError, NoArchive)
}


def build_apart(
    archive: Path, cache: Path, progress: Progress, cancelled: Callable[[], bool]
) -> Built:
    """`build` in another process; blocks until it is over.

    Raises:
        Cancelled: it was told to stop; what was in use before still is.
        ArchiveError: the fault of the build, or the process itself came to an end.
    """
    # Spawned, not forked: this program has threads.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    # No daemon, which could have no hands of its own; it is ended below.
    process = context.Process(target=_work, args=(theirs, archive, cache), name="build")
    try:
        process.start()
    except OSError as error:
        ours.close()
        theirs.close()
        raise CacheError(
            archive, tr("Errors", "could not be prepared: {why}.").format(why=error.strerror)
        ) from error
    # Only the process holds that end now: when it dies, ours says so.
    theirs.close()
    try:
        return _follow(process, ours, archive, progress, cancelled)
    finally:
        ours.close()
        _end(process)


def _follow(
    process: BaseProcess,
    line: Connection,
    archive: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Built:
    told = False
    while True:
        if not told and cancelled():
            told = True
            _tell(line)
        if told and not line.poll(_PATIENCE):
            raise Cancelled
        if not line.poll(_ASK_EVERY):
            continue
        try:
            what, said = line.recv()
        except EOFError:
            if told:
                raise Cancelled from None
            process.join(_PATIENCE)
            raise CacheError(
                archive,
                tr(
                    "Errors",
                    "could not be prepared: the process that did it has ended before its time "
                    "(exit status {exitcode}).",
                ).format(exitcode=process.exitcode),
                tr("Errors", "Try again. What was open before is still in use."),
            ) from None
        if what == "progress":
            progress(*said)
        elif what == "built":
            built: Built = said
            return built
        elif what == "cancelled":
            raise Cancelled
        else:
            raise _FAULTS[what](*said)


def _tell(line: Connection) -> None:
    try:
        line.send("stop")
    except OSError:
        # It is over already; its last word is still to be read.
        return


def _end(process: BaseProcess) -> None:
    process.join(_ASK_EVERY)
    if process.is_alive():
        process.terminate()
        process.join()
    process.close()


def _work(line: Connection, archive: Path, cache: Path) -> None:
    """What the process does: build, and say how far it is and what came of it."""
    with line:
        try:
            built = build(archive, cache, lambda *far: line.send(("progress", far)), line.poll)
        except Cancelled:
            line.send(("cancelled", ()))
        except ArchiveError as error:
            kind = next(one for one in type(error).__mro__ if one.__name__ in _FAULTS)
            line.send((kind.__name__, (error.path, error.reason, error.remedy)))
        else:
            line.send(("built", built))
