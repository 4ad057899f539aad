"""What is of all editions together, index and lookup: from their parts, or from what was there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from vmc_desktop.store import lookup, workshop
from vmc_desktop.store.cache import INDEX
from vmc_desktop.store.index.merging import amend_segments, merge_segments


def join_beside(
    part: Path,
    editions: Sequence[str],
    changed: Sequence[str],
    before: Path | None,
    rest: Callable[[], None],
) -> bool:
    """`join` on a thread of its own while the rest is done: sorting and SQLite run side by side.

    Args:
        part: as the others, see `join`.
        editions: the same.
        changed: the same.
        before: the same.
        rest: what is left to be done, by the thread that called.
    """
    with ThreadPoolExecutor(1) as joiner:
        joined = joiner.submit(join, part, editions, changed, before)
        rest()
    return joined.result()


def join(part: Path, editions: Sequence[str], changed: Sequence[str], before: Path | None) -> bool:
    """Put the parts of a folder under construction together.

    Args:
        part: it.
        editions: the editions in their order.
        changed: those whose parts are not those of ``before``.
        before: the folder in use, if it has the same editions in the same order.

    Returns:
        Whether the lookup is the very file of ``before``, as it is where only texts were edited.
    """
    if before is not None and len(changed) == 1:
        amend_segments(part / INDEX, editions, before / INDEX, changed[0])
    else:
        merge_segments(part / INDEX, editions)
    if before is not None and all(_same(part, before, edition) for edition in changed):
        workshop.link(before / lookup.FILE, part / lookup.FILE)
        return True
    lookup.merge_parts(part, editions)
    return False


def _same(part: Path, before: Path, edition: str) -> bool:
    one, other = lookup.part_file(part, edition), lookup.part_file(before, edition)
    return one.read_bytes() == other.read_bytes()
