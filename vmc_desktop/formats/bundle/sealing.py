"""An archive folder to a bundle: a bag made by the Library of Congress's own library, then a ZIP.

The same archive gives the same bytes, but for the day of sealing and what depends on it: files
in order, no times, no rights, one way of packing.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import bagit

from vmc_desktop import __version__
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import Cancelled
from vmc_desktop.formats.bundle.ending import ENDING
from vmc_desktop.formats.bundle.names import look_for_doubles, name_fault
from vmc_desktop.formats.bundle.values import LARGEST_BYTES, PAYLOAD, BundleError, shown
from vmc_desktop.formats.folder import read_common
from vmc_desktop.formats.layout import edition_folders
from vmc_desktop.wording import tr

_EPOCH = (1980, 1, 1, 0, 0, 0)
_HASHES = ["sha256", "sha512"]
RECORD = "metadata/dublin-core.xml"
Progress = Callable[[int, int, str], None]


def _never() -> bool:
    return False


def seal(
    archive: Path,
    output: Path,
    by: str = "",
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = _never,
    *,
    day: date | None = None,
) -> None:
    """Seal an archive in one file.

    Args:
        archive: its folder; hidden files in it are left out.
        output: the file to write, whole or not at all.
        by: who seals it.
        progress: told files done, files in all, the one begun now.
        cancelled: asked before each file.
        day: of sealing; today, where none is given.

    Raises:
        NoArchive: the folder is not an archive.
        BundleError: the archive holds links, or the file cannot be written.
        Cancelled: as asked.
    """
    common, _ = read_common(archive)
    if output.suffix.lower() != ENDING:
        raise BundleError(
            output,
            tr("Errors", "a bundle’s name ends in {ending}.").format(ending=ENDING),
            tr("Errors", "Name it so."),
        )
    files = list(_files(archive))
    look_for_doubles(files, str(archive), tr("Errors", "Give one another name."))
    # The new file may lie in the archive's own folder: it is made elsewhere, and not packed.
    with tempfile.TemporaryDirectory(prefix="vmc-seal-") as aside:
        bag = Path(aside) / "bag"
        try:
            _copy(archive, files, bag, progress, cancelled)
            _bag(bag, _info(common.head, by, day or date.today()), _record(archive, common.head))
            _pack(bag, output, cancelled)
        except OSError as fault:
            raise BundleError(
                output,
                tr("Errors", "cannot be written: {why}.").format(why=fault.strerror),
                tr("Errors", "Choose another place."),
            ) from fault
    progress(len(files), len(files), "")


def _files(archive: Path) -> Iterator[str]:
    """The files of an archive by name, in order, hidden ones left out."""
    size = 0
    for home, folders, names in os.walk(archive, onerror=_stop):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in (*folders, *sorted(names)):
            file = Path(home, name)
            if file.is_symlink():
                raise BundleError(
                    file, tr("Errors", "is a link."), tr("Errors", "Put the file itself there.")
                )
            if name in folders or name.startswith(".") or name.endswith(ENDING):
                continue
            _look(file, file.relative_to(archive).as_posix())
            size += file.stat().st_size
            if size > LARGEST_BYTES:
                raise BundleError(
                    archive,
                    tr("Errors", "holds more than 4 GB."),
                    tr("Errors", "Keep large files elsewhere."),
                )
            yield file.relative_to(archive).as_posix()


def _look(file: Path, name: str) -> None:
    """Refuse what no bundle that one can open may hold."""
    if not file.is_file():
        raise BundleError(
            file, tr("Errors", "is no ordinary file."), tr("Errors", "Take it out of the archive.")
        )
    if fault := name_fault(PAYLOAD + name):
        raise BundleError(shown(str(file)), f"{fault}.", tr("Errors", "Give it another name."))


def _stop(fault: OSError) -> None:
    """A folder that the disk does not give: without this its files would be left out unsaid."""
    where = fault.filename or ""
    raise BundleError(
        where,
        tr("Errors", "cannot be read: {why}.").format(why=fault.strerror),
        tr("Errors", "Look at its permissions."),
    ) from fault


def _copy(
    archive: Path, files: list[str], bag: Path, progress: Progress, cancelled: Callable[[], bool]
) -> None:
    for number, name in enumerate(files):
        if cancelled():
            raise Cancelled
        progress(number, len(files), name)
        (bag / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(archive / name, bag / name)


def _bag(folder: Path, info: dict[str, str], record: str) -> None:
    try:
        made = bagit.make_bag(str(folder), info, checksums=_HASHES)
        home = folder / RECORD
        home.parent.mkdir()
        home.write_text(record, encoding="utf-8", newline="\n")
        made.save()
    except bagit.BagError as fault:
        raise BundleError(
            folder, tr("Errors", "cannot be made a bag: {why}.").format(why=fault)
        ) from fault
    for name in _HASHES:
        # The library lists them as the disk does, which differs from machine to machine.
        tags = folder / f"tagmanifest-{name}.txt"
        lines = sorted(tags.read_text(encoding="utf-8").splitlines(keepends=True))
        tags.write_text("".join(lines), encoding="utf-8", newline="\n")


def _info(head: ArchiveHead, by: str, day: date) -> dict[str, str]:
    told = {
        "Bag-Software-Agent": f"VMC Desktop {__version__}, bagit.py {bagit.VERSION}",
        "Bagging-Date": day.isoformat(),
        "Contact-Name": " ".join(by.split()),
        "External-Description": " ".join(head.description.split()),
        "External-Identifier": head.key,
        "Source-Organization": head.publisher,
        "Title": head.title,
    }
    return {name: text for name, text in told.items() if text}


def _record(archive: Path, head: ArchiveHead) -> str:
    """The archive in simple Dublin Core."""
    years = [folder.name for folder in edition_folders(archive)]
    told = [
        ("title", head.title),
        ("publisher", head.publisher),
        ("description", head.description),
        ("identifier", head.key),
        ("type", "Collection"),
        ("format", "application/vnd.vmc-archive+zip"),
        *(("language", language) for language in head.languages),
        ("coverage", f"{years[0][:4]}/{years[-1][:4]}" if years else ""),
    ]
    lines = [f"  <dc:{name}>{escape(text)}</dc:{name}>" for name, text in told if text]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
            *lines,
            "</oai_dc:dc>",
            "",
        ]
    )


def _pack(bag: Path, output: Path, cancelled: Callable[[], bool]) -> None:
    part = output.with_name(f".{output.name}.{os.getpid()}.part")
    files = sorted(file.relative_to(bag).as_posix() for file in bag.rglob("*") if file.is_file())
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as bundle:
            # What tells of the bag comes first, the payload after it.
            for name in sorted(files, key=lambda name: (name.startswith("data/"), name)):
                if cancelled():
                    raise Cancelled
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 3
                entry.external_attr = 0o100644 << 16
                with (bag / name).open("rb") as source, bundle.open(entry, "w") as target:
                    shutil.copyfileobj(source, target, 1024 * 1024)
        part.replace(output)
    finally:
        part.unlink(missing_ok=True)
