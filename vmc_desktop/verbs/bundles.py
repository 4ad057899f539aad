"""The verbs ``seal``, ``verify`` and ``extract``, and a bundle as the archive of other verbs.

pydantic and bagit take a fifth of a second to load, so that is done when a verb is used.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vmc_desktop.console import tell, write, write_json
from vmc_desktop.formats.bundle.ending import ENDING
from vmc_desktop.options import AsJson
from vmc_desktop.render.words import count, format_date
from vmc_desktop.verbs.terminal import plain, progress_of

if TYPE_CHECKING:
    from vmc_desktop.formats.bundle.values import Seal

_Bundle = Annotated[Path, typer.Argument(metavar=f"FILE{ENDING}", help="The bundle.")]


def add_to(app: typer.Typer) -> None:
    """Give the command line these verbs."""
    app.command("seal")(seal)
    app.command("verify")(verify)
    app.command("extract")(extract)


def opened(archive: Path | None, cache: Path | None) -> Path | None:
    """The folder to read: of a bundle, the one in the cache into which it is unpacked.

    Raises:
        BundleError: the bundle is not sound.
    """
    if archive is None or archive.suffix.lower() != ENDING or archive.is_dir():
        return archive
    from vmc_desktop.formats.bundle.shelf import unpacked  # noqa: PLC0415
    from vmc_desktop.paths import Paths  # noqa: PLC0415

    with progress_of("Verifying") as progress:
        return unpacked(archive.absolute(), Paths.find(None, cache).cache, progress)


def seal(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The archive.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar=f"FILE{ENDING}", help="The file to write.")
    ],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who seals it.")] = "",
) -> None:
    """Seal an archive in one file that anybody can verify: a ZIP of a bag (RFC 8493)."""
    from vmc_desktop.formats.bundle.opening import verify as look  # noqa: PLC0415
    from vmc_desktop.formats.bundle.sealing import seal as make  # noqa: PLC0415

    with progress_of("Sealing") as progress:
        make(folder.absolute(), output.absolute(), by, progress)
        made = look(output.absolute(), progress)
    tell(_sentence(made))


def verify(file: _Bundle, as_json: AsJson = False) -> None:
    """Verify a bundle: every file in it is as it was when it was sealed."""
    from vmc_desktop.formats.bundle.opening import verify as look  # noqa: PLC0415

    with progress_of("Verifying") as progress:
        made = look(file.absolute(), progress)
    if as_json:
        write_json(plain(made))
    else:
        write(_sentence(made))


def extract(
    file: _Bundle,
    into: Annotated[Path, typer.Option(metavar="FOLDER", help="A new folder for the bag.")],
) -> None:
    """Verify a bundle and unpack it: FOLDER becomes the bag, FOLDER/data the archive."""
    from vmc_desktop.formats.bundle.opening import extract as unpack  # noqa: PLC0415

    with progress_of("Unpacking") as progress:
        made = unpack(file.absolute(), into.absolute(), progress)
    write(str(into / "data"))
    tell(_sentence(made))


def _sentence(made: Seal) -> str:
    by = f" by {made.by}" if made.by else ""
    files = count(made.files, "file")
    return (
        f"{made.file}: sound. {made.title}, sealed{by} on {format_date(made.sealed)}, {files}, "
        f"manifest {made.digest[:16]}."
    )
