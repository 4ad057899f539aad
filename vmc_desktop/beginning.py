"""What a start begins with: which archive, at which place, and whether a window is open already."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from vmc_desktop.formats.bundle.ending import ENDING
from vmc_desktop.models.asked import Asked, read_words
from vmc_desktop.models.glance import GLANCE
from vmc_desktop.models.instance import Turn, first_or_handed_over
from vmc_desktop.models.kept_list import NEXT, KeptList
from vmc_desktop.models.running import End, Mark
from vmc_desktop.models.settings import SETTINGS
from vmc_desktop.outline import Key
from vmc_desktop.paths import Paths

if TYPE_CHECKING:
    from vmc_desktop.models.navigator import Place


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the window is made for.

    ``bundle`` is what the archive is unpacked from, where it is not there yet; with ``turn`` later
    starts are listened to. ``mark`` says to the next start how this one ended, ``last_end`` how the
    last one did.
    """

    paths: Paths
    bundle: Path | None
    asked: Asked
    turn: Turn | None
    mark: Mark | None
    last_end: End


def begin(argv: Sequence[str], paths: Paths | None = None) -> Beginning | None:
    """Find what is asked for; None: a window that was open already does it."""
    asked = read_words(argv)
    paths = paths or Paths.find(asked.archive)
    if asked.archive is None and not asked.link:
        # A start by the program's name goes on where it was closed.
        paths = _with_last(paths)
    turn, handed = None, False
    if not asked.new_window:
        turn, handed = first_or_handed_over(paths.config, paths.archive, argv)
    if handed:
        return None
    bundle = paths.archive if paths.archive.suffix.lower() == ENDING else None
    if bundle is not None:
        from vmc_desktop.door import with_bundle  # noqa: PLC0415

        paths = with_bundle(paths)
    mark = Mark(paths.data / "log", turn) if turn is not None else None
    last_end = mark.last_end() if mark is not None else "good"
    if mark is not None:
        mark.starting()
    begun = Beginning(paths, bundle, asked, turn, mark, last_end)
    return safely(begun) if asked.safe else begun


def safely(begun: Beginning) -> Beginning:
    """The same with the usual settings, and nothing of what was open."""
    # Seldom wanted, and 5 ms to import.
    import shutil  # noqa: PLC0415

    config = begun.paths.config / "safe"
    shutil.rmtree(config, ignore_errors=True)
    with suppress(OSError):
        (begun.paths.cache / GLANCE).unlink(missing_ok=True)
    return replace(begun, paths=replace(begun.paths, config=config))


def _with_last(paths: Paths) -> Paths:
    file = paths.config / SETTINGS
    if KeptList(file, NEXT).read() in ((), (str(paths.archive),)):
        return paths
    # Only where it is another: what knows archives reads YAML, 100 ms to import.
    from vmc_desktop.models.archives import RecentArchives  # noqa: PLC0415

    last = RecentArchives(file).next()
    return paths if last is None else replace(paths, archive=last, shipped=None)


def place_of(link: str) -> Place | None:
    """The place that a link names; None where it names none."""
    name, _, passage = link.partition("#")
    key = key_of(name)
    if key is None:
        return None
    # The first painting does without the navigator.
    from vmc_desktop.models.navigator import Place  # noqa: PLC0415

    return Place(key, passage=passage)


def key_of(text: str) -> Key | None:
    """The key that a text is; None where it is none."""
    try:
        return Key.parse(text) if text else None
    except ValueError:
        return None
