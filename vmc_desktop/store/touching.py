"""An edition of which the title or the texts of one panel were edited: only these are made anew.

That is what one does all day in an archive that is kept up, and the other panels need not be cut,
stemmed and compared for it. Whoever is in the panel, what it is about, which records it has, all
that other records or the lookup share, must be as before; what else was changed is made anew as a
whole. Either way the files and rows are the same, byte for byte.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from vmc_desktop.domain import Edition, Highlight, Panel, Quotation
from vmc_desktop.store import lookup, rows, workshop
from vmc_desktop.store.cache import INDEX
from vmc_desktop.store.documents import Document, Names, panel_documents
from vmc_desktop.store.index.touching import Touched, touch_segment
from vmc_desktop.store.preparing import indexed
from vmc_desktop.store.texts import read_texts, write_texts

_panel = msgspec.json.Decoder(Panel)


@dataclass(frozen=True, slots=True)
class Touch:
    """The edit: a panel's records from number ``first`` of the edition on, before and now."""

    edition: Edition
    panel: Panel
    first: int
    before: Sequence[Document]
    now: Sequence[Document]
    texts: list[tuple[bytes, bytes]]

    def rows(self) -> rows.Rows:
        """The rows of the catalogue that may differ."""
        return rows.panel_rows(self.edition, self.panel, self.first, self.now)

    def write(self, part: Path, base: Path) -> None:
        """Write the files that the edition has of its own.

        Args:
            part: the folder under construction; none of the files are there.
            base: the folder that the edition is in as it was.
        """
        key = self.edition.key.text
        texts = self.texts.copy()
        made = rows.record_texts(self.edition, self.now)
        texts[self.first : self.first + len(self.now)] = made
        write_texts(part, key, texts)
        workshop.link(lookup.part_file(base, key), lookup.part_file(part, key))
        change = Touched(self.first, indexed(self.before), indexed(self.now))
        touch_segment(part / INDEX / key, base / INDEX / key, change)


def find_touch(edition: Edition, payload: bytes, base: Path, names: Names) -> Touch | None:
    """The edit that leads from an edition that was built to this one, if it is only that.

    Args:
        edition: as it is now.
        payload: what the catalogue has of it beside its panels.
        base: the folder that was built.
        names: what all editions share; the same as then.
    """
    if rows.edition_payload(edition) != payload:
        return None
    texts = read_texts(base, edition.key.text)
    kept = [(number, panel) for number, (_, panel) in enumerate(texts) if panel]
    if len(kept) != len(edition.panels):
        return None
    edited = [
        (number, before, panel)
        for (number, before), panel in zip(kept, edition.panels, strict=True)
        if rows.panel_payload(panel) != before
    ]
    if len(edited) != 1:
        return None
    first, content, panel = edited[0]
    before = _panel.decode(content)
    if _shared(before) != _shared(panel):
        return None
    was, now = panel_documents(edition, [before, panel], names)
    if list(map(_place, was)) != list(map(_place, now)):
        return None
    return Touch(edition, panel, first, was, now, texts)


def _shared(panel: Panel) -> tuple[object, ...]:
    """What has rows of its own, or names that quotations elsewhere are known by."""
    parts: tuple[Highlight | Quotation, ...] = (*panel.highlights, *panel.quotations)
    aliases = (panel.aliases, *(part.aliases for part in parts))
    return panel.key, panel.moderators, panel.speakers, panel.topics, aliases


def _place(document: Document) -> tuple[object, ...]:
    """What the lookup keeps of a record."""
    return document.key, document.kind, document.tags
