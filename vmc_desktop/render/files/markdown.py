"""The same as a text in CommonMark, for whoever goes on writing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vmc_desktop.render.files.blocks import Block, Inline
from vmc_desktop.render.findings import begun, escaped

_TIGHT = frozenset({"item", "fact", "source"})


def markdown(made: Iterable[Block], foot: str) -> str:
    """The whole text; ``foot`` is its last line."""
    parts: list[str] = []
    before = ""
    for block in made:
        said = _block(block)
        if parts and block.kind == before and block.kind in _TIGHT:
            parts[-1] += f"\n{said}"
        else:
            parts.append(said)
        before = block.kind
    return "\n\n".join((*parts, "---", begun(escaped(foot)))) + "\n"


def _block(block: Block) -> str:
    said = _inlines(block.runs)
    match block.kind:
        case "heading":
            return f"{'#' * min(block.level, 6)} {said}"
        case "fact":
            lines = "; ".join(map(_inlines, (block.runs, *block.more)))
            return f"- **{escaped(block.label)}:** {lines}"
        case "item":
            return "  \n  ".join((f"- {begun(said)}", *map(_inlines, block.more)))
        case "passage":
            # In brackets, because a list would be numbered anew by whoever reads it.
            return f"({block.number}) {said}"
        case "quotation":
            return _lines(("> ", ">\n> "), (said, *map(_inlines, block.more)))
        case "own":
            label = [f"*{escaped(block.label)}*"] if block.label else []
            return "\n\n".join((*label, begun(said), *map(begun, map(_inlines, block.more))))
        case "source":
            return "  \n  ".join((f"- \\[{block.number}\\] {said}", *map(_inlines, block.more)))
        case "chart":
            heads, *cells = (" | ".join(escaped(cell.text) for cell in row) for row in block.more)
            rows = (f"| {row} |" for row in (heads, "---: | ---:", *cells))
            return "\n".join((f"**{said}**", "", *rows))
        case "eyebrow":
            return f"*{said}*"
    return begun(said)


def _lines(signs: tuple[str, str], lines: Iterable[str]) -> str:
    first, between = signs
    return first + f"\n{between}".join(map(begun, lines))


def _inlines(runs: Iterable[Inline]) -> str:
    return "".join(_inline(run) for run in runs if run.text)


def _inline(run: Inline) -> str:
    said = escaped(run.text)
    # Places within the file have no names that every reader of Markdown knows.
    if run.target and not run.target.startswith("#"):
        said = f"<{run.target}>" if run.text == run.target else f"[{said}](<{run.target}>)"
    if run.style in ("em", "strong") and run.text.strip():
        mark = "*" if run.style == "em" else "**"
        head, tail = _blanks(said)
        return f"{head}{mark}{said.strip()}{mark}{tail}"
    return said


def _blanks(text: str) -> Iterator[str]:
    """What stands before and after the words: emphasis has to begin and end with one."""
    yield text[: len(text) - len(text.lstrip())]
    yield text[len(text.rstrip()) :]
