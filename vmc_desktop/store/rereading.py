"""An edition of which files of panels were edited: only these are read, the others are known.

Reading 400 panels takes a second, one of them three milliseconds. What a built folder keeps of an
edition is what was read, so it can stand for the files that are as they were. Whatever else was
changed, or is wrong with the files, the edition is read as a whole.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from vmc_desktop.domain import Edition, Panel
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.folder import read_edition
from vmc_desktop.formats.layout import PANELS_FOLDER, panel_files
from vmc_desktop.store.texts import read_texts

SHEETS = "sheets"
_panel = msgspec.json.Decoder(Panel)
_sheets = msgspec.json.Decoder(dict[str, str])


def sheets_file(folder: Path, edition: str) -> Path:
    """Where a built folder keeps the digests of an edition's files."""
    return folder / SHEETS / f"{edition}.json"


def write_sheets(folder: Path, edition: str, digests: Mapping[str, str]) -> None:
    """Keep the digests of an edition's files, by their names below the archive."""
    file = sheets_file(folder, edition)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(msgspec.json.encode(_written(digests)))


def _written(digests: Mapping[str, str]) -> dict[str, str]:
    # The name of a file may be of any bytes.
    return {
        os.fsencode(name).decode(errors="backslashreplace"): digest
        for name, digest in digests.items()
    }


def reread(folder: Path, common: Common, digests: Mapping[str, str], base: Path) -> Edition | None:
    """The edition, read as far as its files are other than when a folder was built.

    Args:
        folder: the edition's.
        common: what editions share; the same as then.
        digests: of the edition's files as they are now.
        base: the built folder, in which nothing was wrong with these files.

    Returns:
        None where it is not known to be what reading all of it would give.
    """
    name, now = folder.name, _written(digests)
    try:
        before = _sheets.decode(sheets_file(base, name).read_bytes())
        kept = [content for _, content in read_texts(base, name) if content]
    except OSError:
        # Another process has removed it: nothing is lost but time.
        return None
    files = panel_files(folder)
    names = [f"{name}/{PANELS_FOLDER}/{file.name}" for file in files]
    changed = {one for one, digest in now.items() if before.get(one) != digest}
    if now.keys() != before.keys() or not changed <= set(names) or len(names) != len(kept):
        return None
    edited = [file for file, one in zip(files, names, strict=True) if one in changed]
    edition, problems = read_edition(folder, common, edited)
    if edition is None or problems or len(edition.panels) != len(edited):
        return None
    panels = [_panel.decode(content) for content in kept]
    places = [place for place, one in enumerate(names) if one in changed]
    for place, panel in zip(places, edition.panels, strict=True):
        if panel.key != panels[place].key:
            return None
        panels[place] = panel
    return replace(edition, panels=tuple(panels))
