"""Records of an archive as the catalogue would give them, without a catalogue."""

from __future__ import annotations

from samples import small_archive
from vmc_desktop.answers import EditionNumbers, Node, Outline, Reading
from vmc_desktop.domain import Archive, Key


def reading_of(key: str, archive: Archive | None = None) -> Reading:
    """A record of the (small) archive with what its page needs."""
    archive = archive or small_archive()
    wanted = Key(key)
    edition = next(one for one in archive.editions if one.key == wanted.edition)
    panel = next((one for one in edition.panels if one.key in (wanted, wanted.parent)), None)
    whole = panel or edition
    return Reading(
        wanted,
        archive.head,
        edition if wanted.kind in ("edition", "source") else edition.without_panels(),
        panel,
        next((one for one in whole.highlights if one.key == wanted), None),
        next((one for one in whole.quotations if one.key == wanted), None),
        next((one for one in edition.sources if one.key == wanted), None),
        archive.topics,
    )


def outline_of(archive: Archive | None = None) -> Outline:
    """The tree of the (small) archive, newest edition first."""
    archive = archive or small_archive()
    editions = archive.editions[::-1]
    numbers = tuple(
        EditionNumbers(
            one.key,
            one.year,
            one.theme,
            len(one.panels),
            sum(len(whole.highlights) for whole in (one, *one.panels)),
            sum(len(whole.quotations) for whole in (one, *one.panels)),
            len(one.sources),
            one.theme_official,
            one.dates,
            one.city,
        )
        for one in editions
    )
    nodes = tuple(
        Node(
            one.key,
            str(one.year),
            "edition",
            one.theme,
            tuple(Node(panel.key, panel.title, "panel", panel.date) for panel in one.panels),
        )
        for one in editions
    )
    names = ("panels", "highlights", "quotations", "sources")
    sums = (sum(getattr(one, name) for one in numbers) for name in names)
    return Outline(archive.head, nodes, len(nodes), *sums, numbers=numbers)
