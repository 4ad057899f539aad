"""The kinds of work that are killed: what is written, and what must be true after a kill."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from own_things import WHEN, some_of_everything
from samples import small_archive
from torturing.kills import Kind, Say
from vmc_desktop.cli import main as command_line
from vmc_desktop.domain import Key
from vmc_desktop.formats.accession.taking import take_in
from vmc_desktop.formats.bundle.opening import extract, verify
from vmc_desktop.formats.bundle.sealing import seal
from vmc_desktop.formats.editing.sheet import Sheet
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.personal import files
from vmc_desktop.personal.changes import keep_note, put_entries
from vmc_desktop.personal.exchange import ArchiveThings, Everything, to_json
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.personal.values import Entry, KeptDossier, Note
from vmc_desktop.store.build import build
from vmc_desktop.store.library import Library

DATA = Path(__file__).resolve().parents[1] / "data"
OWN = DATA / "personal"
PANEL = "2019/panels/1-opening.md"


def _archive(place: Path) -> None:
    write_archive(small_archive(), place / "archive")


def built_fits(place: Path) -> list[str]:
    """The program starts, finds, and catalogue and index say what the files say."""
    faults = []
    words = ["--archive", str(place / "archive"), "--cache", str(place / "cache")]
    for verb in (["list"], ["search", "harbour"], ["check", "--index"]):
        if status := command_line([*words, *verb]):
            faults.append(f"{verb[0]} ended with {status}")
    built = build(place / "archive", place / "cache")
    archive, problems = read_archive(place / "archive")
    faults += [str(one) for one in problems]
    with closing(Library.open(built.folder)) as library:
        return faults + library.differences(built.folder, archive)


def _empty_cache(place: Path) -> None:
    shutil.rmtree(place / "cache", ignore_errors=True)


def _build(place: Path, _say: Say) -> None:
    build(place / "archive", place / "cache")


def whole_and_build(place: Path) -> None:
    """The small archive, built."""
    _archive(place)
    build(place / "archive", place / "cache")


def _changed(place: Path) -> None:
    """Another text each time, so that there is something to index anew."""
    file = place / "archive" / PANEL
    count = int((place / "count").read_text()) + 1 if (place / "count").exists() else 1
    (place / "count").write_text(str(count))
    text = file.read_text(encoding="utf-8").split("\n\nRound")[0].rstrip()
    file.write_text(f"{text}\n\nRound number{count} of it. [@s1]\n", encoding="utf-8")


# ---- importing ------------------------------------------------------------------------------


def _import_place(place: Path) -> None:
    """Two versions of a programme, and the archive as the older one and the newer one make it."""
    (place / "old").mkdir()
    (place / "new").mkdir()
    for year in ("2019", "2020", "2021"):
        name = f"programme-{year}.csv"
        row = f"1;Opening {{}};12.5.{year};9:00;9:30;Hall;Anna Weiß;;Words\n"
        head = "Nr;Titel;Tag;Beginn;Ende;Raum;Referenten;Moderation;Kurzfassung\n"
        (place / "old" / name).write_text(head + row.format("old"), encoding="utf-8")
        (place / "new" / name).write_text(head + row.format("new"), encoding="utf-8")
    take_in([place / "old"], place / "before")
    shutil.copytree(place / "before", place / "after")
    take_in([place / "new"], place / "after")


def _import_again(place: Path) -> None:
    shutil.rmtree(place / "archive", ignore_errors=True)
    shutil.copytree(place / "before", place / "archive")


def _import(place: Path, _say: Say) -> None:
    take_in([place / "new"], place / "archive")


def _import_new(place: Path, _say: Say) -> None:
    take_in([place / "old"], place / "archive")


def _no_archive(place: Path) -> None:
    shutil.rmtree(place / "archive", ignore_errors=True)


def _texts(folder: Path) -> dict[str, str]:
    found = sorted(folder.rglob("*")) if folder.is_dir() else []
    return {
        one.relative_to(folder).as_posix(): one.read_text(encoding="utf-8")
        for one in found
        if one.is_file() and ".part" not in one.as_posix() and one.name != "imports.json"
    }


def _imported(place: Path, _said: set[str]) -> list[str]:
    """After the next start each edition is as before or as after; the import goes on to its end."""
    faults = []
    build(place / "archive", place / "cache")
    before, after, now = (_texts(place / name) for name in ("before", "after", "archive"))
    for year in ("2019", "2020", "2021"):
        mine = [
            {name: text for name, text in texts.items() if name.startswith(year)}
            for texts in (before, after, now)
        ]
        if mine[2] not in mine[:2]:
            faults.append(f"{year} is neither as before nor as after: {sorted(mine[2])}")
    faults += [str(one) for one in read_archive(place / "archive")[1]]
    take_in([place / "new"], place / "archive")
    if _keys(place / "archive") != _keys(place / "after"):
        faults.append("the import made anew comes to something else")
    return faults


def _imported_new(place: Path, _said: set[str]) -> list[str]:
    take_in([place / "old"], place / "archive")
    same = _keys(place / "archive") == _keys(place / "before")
    left = [one.name for one in place.glob(".archive.*.part/before")]
    return ([] if same else ["the new archive is not what was asked for"]) + left


def _keys(folder: Path) -> list[tuple[str, str, tuple[str, ...]]]:
    archive, problems = read_archive(folder)
    assert not problems, problems
    return [
        (one.key.text, panel.key.text, (panel.title,))
        for one in archive.editions
        for panel in one.panels
    ]


# ---- bundles --------------------------------------------------------------------------------


def _seal(place: Path, _say: Say) -> None:
    seal(place / "archive", place / "one.vmca", "Somebody")


def _sealed(place: Path, _said: set[str]) -> list[str]:
    """The bundle of before is there, or the new one: sound either way."""
    return [] if verify(place / "one.vmca").by == "Somebody" else ["not ours"]


def _sealed_place(place: Path) -> None:
    _archive(place)
    seal(place / "archive", place / "one.vmca", "Somebody")


def _nothing_out(place: Path) -> None:
    shutil.rmtree(place / "out", ignore_errors=True)


def _extract(place: Path, _say: Say) -> None:
    extract(place / "one.vmca", place / "out")


def _extracted(place: Path, _said: set[str]) -> list[str]:
    if not (place / "out").exists():
        extract(place / "one.vmca", place / "out")
    whole = _texts(place / "out" / "data") == _texts(place / "archive")
    return [] if whole else ["half a bundle is there under its name"]


# ---- saving in a form -----------------------------------------------------------------------


def save(place: Path, say: Say) -> None:
    """Save a line more, of a file that is opened in a form."""
    sheet = Sheet.read(place / "archive" / PANEL)
    word = f"w{os.getpid()}x{time.monotonic_ns()}"
    # As a form does: taken apart, changed, put together.
    front, body = sheet.text.rstrip(), f"A line {word}. [@s1]\n"
    sheet.write(f"{front}\n\n{body}")
    say(word)


def _save_on(place: Path, say: Say) -> None:
    while True:
        save(place, say)


def saved(place: Path, said: set[str]) -> list[str]:
    """What of the lines that were said to be saved is not there, and whether the file is whole."""
    text = (place / "archive" / PANEL).read_text(encoding="utf-8")
    lost = [f"the saved line {one} is lost" for one in sorted(said) if one not in text]
    lost += [str(one) for one in read_archive(place / "archive")[1]]
    return lost + ([] if text.endswith(". [@s1]\n") else ["the file is not whole"])


def saving_place(place: Path) -> None:
    """The small archive, built, with one line saved."""
    whole_and_build(place)
    save(place, lambda _: None)


# ---- own things -----------------------------------------------------------------------------


def _nothing(_place: Path) -> None:
    pass


def _keep(place: Path, say: Say) -> None:
    while True:
        keep_some(place, say)


def keep_some(place: Path, say: Say, some: int = 4) -> None:
    """Keep a note and an entry of a dossier, so many times."""
    own = PersonalFile(place / "personal.sqlite", _raise)
    dossier = KeptDossier("d" * 32, "Together", WHEN)
    start = f"{os.getpid()}-{len(own.things('vmc').notes)}"
    for number in range(some):
        name = f"n{start}-{number}"
        own.change("vmc", keep_note(Note(name, Key("2017"), "2017", name, WHEN, WHEN), ""))
        own.change("vmc", put_entries(dossier, [Entry(name, "text", WHEN, text=name)]))
        say(name)


def _raise(error: Exception) -> None:
    raise error


def kept(place: Path, said: set[str]) -> list[str]:
    """What of the notes and entries that were said to be kept is not there."""
    own = PersonalFile(place / "personal.sqlite", _raise)
    things = own.things("vmc")
    entries = {one.id for found in things.dossiers for one in found.entries}
    faults = [f"note {one} is lost" for one in sorted(said - {one.id for one in things.notes})]
    return faults + [f"entry {one} is lost" for one in sorted(said - entries)]


def old_file(revision: str, file: Path) -> None:
    """A personal file as a released revision left it, from its dump."""
    with closing(sqlite3.connect(file)) as made:
        made.executescript((OWN / f"revision-{revision}.sql").read_text(encoding="utf-8"))


def _old_file(place: Path) -> None:
    _fresh_own(place)
    old_file("0001", place / "personal.sqlite")


def _migrate(place: Path, _say: Say) -> None:
    PersonalFile(place / "personal.sqlite", _raise).saved("vmc")


def _migrated(place: Path, _said: set[str]) -> list[str]:
    own = PersonalFile(place / "personal.sqlite", _raise)
    names = [one.name for one in own.saved("vmc")]
    recent = [one.question.text for one in own.recent("vmc")]
    if names != ["Partnerships", "Zurück; DROP TABLE"] or recent != ["return -voluntary"]:
        return [f"searches are {names} and {recent}"]
    return []


def _export_place(place: Path) -> None:
    (place / "own.json").write_text(to_json(_all()), encoding="utf-8")


def _all() -> Everything:
    return Everything(archives={"vmc": ArchiveThings(some_of_everything(), (), ())})


def _take_in_own(place: Path, say: Say) -> None:
    own = PersonalFile(place / "personal.sqlite", _raise)
    own.take_in(files.read(place / "own.json"))
    say("all")


def _fresh_own(place: Path) -> None:
    for one in place.glob("personal*"):
        one.unlink()


def _taken_own(place: Path, said: set[str]) -> list[str]:
    things = PersonalFile(place / "personal.sqlite", _raise).things("vmc")
    whole = len(things.notes) == len(some_of_everything().notes)
    if said and not whole:
        return ["what was said to be taken in is not there"]
    return [] if whole or not things.notes else ["half of it was taken in"]


KINDS = (
    Kind("build", _archive, _build, lambda place, _: built_fits(place), _empty_cache),
    Kind("re-index", whole_and_build, _build, lambda place, _: built_fits(place), _changed),
    Kind("import", _import_place, _import, _imported, _import_again),
    Kind("import-new", _import_place, _import_new, _imported_new, _no_archive),
    Kind("seal", _sealed_place, _seal, _sealed),
    Kind("extract", _sealed_place, _extract, _extracted, _nothing_out),
    Kind("edit", saving_place, _save_on, saved, whole_and_build),
    Kind("own-things", _nothing, _keep, kept),
    Kind("own-import", _export_place, _take_in_own, _taken_own, _fresh_own),
    Kind("migrate", _nothing, _migrate, _migrated, _old_file),
)
