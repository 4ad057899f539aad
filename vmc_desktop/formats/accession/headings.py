"""The columns told for tables, remembered in the archive: ``columns.yaml``, a list of mappings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.programmes.columns import FIELDS, OMIT, Columns
from vmc_desktop.formats.yaml_text import YamlFault, read_yaml, write_yaml

COLUMNS_FILE = "columns.yaml"
_LARGEST = 1_000_000


def read_columns(archive: Path) -> tuple[Columns, ...]:
    """What was told before, the newest first.

    Raises:
        ArchiveError: the file is there and cannot be used.
    """
    file = archive / COLUMNS_FILE
    if not file.is_file():
        return ()
    try:
        if file.stat().st_size > _LARGEST:
            raise ValueError("it is larger than 1 MB")
        value = read_yaml(file.read_text(encoding="utf-8-sig")).value
    except YamlFault as fault:
        raise ArchiveError(
            file, f"line {fault.line}: expected {fault.expected}.", "Mend or remove it."
        ) from fault
    except (OSError, ValueError) as fault:
        raise ArchiveError(file, f"cannot be read: {fault}.", "Mend or remove it.") from fault
    some = value if isinstance(value, list) else []
    return tuple(
        {name: heading for name, heading in one.items() if isinstance(heading, str)}
        for one in some
        if isinstance(one, dict) and set(one) <= {*FIELDS, OMIT}
    )


def columns_text(told: Sequence[Columns], before: Sequence[Columns]) -> str:
    """The file with further mappings, in front."""
    new = [dict(one) for one in told]
    return write_yaml([*new, *(dict(one) for one in before if dict(one) not in new)])
