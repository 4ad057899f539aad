"""Old keys: each leads to one record, whichever edition it was once in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vmc_desktop.domain import Edition, Panel
from vmc_desktop.errors import Problem

Claim = tuple[str, str]
"""(old key, the present key of the record that had it)."""


def claims(edition: Edition) -> Iterator[Claim]:
    """The old keys of an edition's records, in reading order."""
    wholes: tuple[Edition | Panel, ...] = (edition, *edition.panels)
    for whole in wholes:
        for record in (whole, *whole.highlights, *whole.quotations):
            for alias in record.aliases:
                yield alias.strip("/"), record.key.text


def doubled(claimed: Iterable[Claim]) -> Iterator[Problem]:
    """What is wrong where several records claim an old key; it leads to the first of them.

    Args:
        claimed: the claims of all editions, oldest first.
    """
    owners: dict[str, str] = {}
    for alias, key in claimed:
        owner = owners.setdefault(alias, key)
        if owner != key:
            found = f"{alias} at {key}, which {owner} has too"
            yield Problem(key.partition("/")[0], 0, "aliases", "an old key of its own", found)
