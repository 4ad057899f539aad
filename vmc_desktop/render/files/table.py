"""The same as a table: a row for each statement, quotation, person and source, where it stands."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from vmc_desktop.render.files.blocks import Block, Inline
from vmc_desktop.render.findings import row

COLUMNS = ("under", "heading", "kind", "number", "text", "more", "links")
"""The columns: the headings above, what it is, its words, further lines, addresses outside."""
_TOLD = frozenset({"fact", "passage", "item", "quotation", "own", "source", "text"})
_BETWEEN = " | "


def table(title: str, made: Iterable[Block], foot: str) -> str:
    """Everything in the form of RFC 4180, after two lines that say what it is.

    To be written as UTF-8 without another change; no cell can be taken for a formula.
    """
    file = io.StringIO(newline="")
    file.write("\ufeff")
    writer = csv.writer(file)
    for cells in ((title,), (foot,), (), COLUMNS):
        writer.writerow(row(cells, len(COLUMNS)))
    under = {1: "", 2: ""}
    heading = ""
    for block in made:
        if block.kind == "heading":
            heading = block.text
            if block.level <= 2:
                under[2], heading = (block.text, "") if block.level == 2 else ("", "")
        elif block.kind == "chart":
            for year, number in block.more[1:]:
                cells = (under[2], block.text, "chart", year.text, number.text, "", "")
                writer.writerow(row(cells, len(COLUMNS)))
        elif block.kind in _TOLD:
            writer.writerow(row(_cells(block, under[2], heading), len(COLUMNS)))
    return file.getvalue()


def _cells(block: Block, under: str, heading: str) -> tuple[str, ...]:
    lines = (block.runs, *block.more)
    links = [run.target for line in lines for run in line if _is_outside(run)]
    text = f"{block.label}: {block.text}" if block.label else block.text
    more = (_said(line) for line in block.more)
    return (
        under,
        heading,
        block.kind,
        block.number,
        text,
        _BETWEEN.join(more),
        _BETWEEN.join(links),
    )


def _said(line: Iterable[Inline]) -> str:
    return "".join(run.text for run in line)


def _is_outside(run: Inline) -> bool:
    return bool(run.target) and not run.target.startswith("#")
