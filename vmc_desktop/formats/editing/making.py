"""New records in an edition: a panel's file, a highlight's heading."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from vmc_desktop.domain import HIGHLIGHTS, RESERVED, Key
from vmc_desktop.formats.body import read_body
from vmc_desktop.formats.editing.body_edit import with_highlight
from vmc_desktop.formats.editing.checking import Ground, open_record
from vmc_desktop.formats.editing.sheet import Halves, Sheet
from vmc_desktop.formats.editing.values import Place
from vmc_desktop.formats.files import fenced
from vmc_desktop.formats.layout import PANELS_FOLDER, panel_files, panel_name
from vmc_desktop.formats.slug import slug
from vmc_desktop.formats.yaml_text import write_yaml

_LONGEST_KEY = 60


def new_panel(archive: Path, edition: Key, title: str) -> tuple[Ground, str]:
    """A panel behind the others of the edition, and the text of its file, which is not there yet.

    Raises:
        ArchiveError: the edition cannot be read.
    """
    ground = open_record(archive, edition)
    folder = archive / edition.text
    files = panel_files(folder)
    name = _free(title, {panel_name(file) for file in files} | RESERVED)
    numbers = [digits for file in files if (digits := _number(file))]
    number = max((int(digits) for digits in numbers), default=0) + 1
    width = max((len(digits) for digits in numbers), default=1)
    file = folder / PANELS_FOLDER / f"{number:0{width}}-{name}.md"
    place = Place(Key(f"{edition}/{name}"), file)
    text = fenced(write_yaml({"key": name, "title": title, "kind": "panel"}), "")
    return replace(ground, place=place, sheet=Sheet.read(file)), text


def new_highlight(archive: Path, owner: Key, heading: str) -> tuple[Ground, str]:
    """A highlight behind the others of a panel or edition, and the text of its file with it.

    Raises:
        ArchiveError: the record cannot be read.
    """
    ground = open_record(archive, owner)
    text = ground.sheet.text
    halves = Halves.of(text, markdown=True) or Halves("", "", "", text)
    body = read_body(halves.body, 1, owner, ground.language, lambda *_: None)
    name = _free(heading, {one.key.parts[-1] for one in body.highlights} | RESERVED)
    shelf = f"/{HIGHLIGHTS}" if owner.kind == "edition" else ""
    place = replace(ground.place, key=Key(f"{owner}{shelf}/{name}"), name=name)
    made = halves.text(body=with_highlight(halves.body or "\n", heading, name))
    return replace(ground, place=place), made


def _number(file: Path) -> str:
    return file.name[: len(file.name) - len(file.name.lstrip("0123456789"))]


def _free(words: str, taken: set[str] | frozenset[str]) -> str:
    base = slug(words)[:_LONGEST_KEY].strip("-")
    made, number = base, 1
    while made in taken:
        number += 1
        made = f"{base}-{number}"
    return made
