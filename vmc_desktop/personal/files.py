"""Own things written to a file and read from one, in the form that its ending names."""

from __future__ import annotations

from pathlib import Path

from vmc_desktop.errors import PersonalError
from vmc_desktop.formats.files import write_whole
from vmc_desktop.personal.exchange import (
    Everything,
    NotReadable,
    from_json,
    to_annotations,
    to_json,
)
from vmc_desktop.personal.markdown import to_markdown
from vmc_desktop.wording import tr

_FORMS = {".jsonld": to_annotations, ".md": to_markdown}


def written(everything: Everything, ending: str) -> str:
    """Everything in the form of an ending: ``.jsonld``, ``.md``, any other is JSON."""
    return _FORMS.get(ending.lower(), to_json)(everything)


def write(everything: Everything, path: Path) -> None:
    """Write everything to a file; the one that is there stays until this one is whole.

    Raises:
        PersonalError: it cannot be written.
    """
    try:
        write_whole(path, written(everything, path.suffix))
    except OSError as error:
        reason = tr("OwnFiles", "it cannot be written: {reason}.").format(reason=error.strerror)
        raise PersonalError(path, reason, tr("OwnFiles", "Choose another folder.")) from error


def read(path: Path) -> Everything:
    """What a file holds.

    Raises:
        PersonalError: it cannot be read, or holds something else.
    """
    try:
        return from_json(path.read_text(encoding="utf-8-sig"))
    except NotReadable as error:
        raise PersonalError(
            path,
            tr("OwnFiles", "these are not own things: {reason}.").format(reason=error),
            tr("OwnFiles", "Choose a file that was exported as JSON or Web Annotations."),
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        reason = tr("OwnFiles", "it cannot be read: {reason}.").format(reason=error)
        raise PersonalError(path, reason, tr("OwnFiles", "Choose another file.")) from error
