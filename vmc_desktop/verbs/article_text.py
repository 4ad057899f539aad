"""What was found in an article, in words: each proposal with the passage that it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from vmc_desktop.formats.accession.articles import Entered
from vmc_desktop.formats.articles.values import Draft, Proposal
from vmc_desktop.render.words import count

_LONGEST = 110
_LANGUAGES = {"en": "English", "de": "German", "fr": "French"}


def draft_lines(draft: Draft, edition: str) -> Iterator[str]:
    """Everything that the rules found, and what they did not understand."""
    material = draft.material
    language = _LANGUAGES.get(draft.language, "language not known")
    yield f"{material.name} ({material.format}, {language}) -> {edition or 'no edition'}"
    yield from _below(draft, 0, "  ")
    plain = [one for one in draft.proposals if not one.accepted]
    if plain:
        yield f"  not taken, plain text ({count(len(plain), 'passage')}):"
    for one in plain:
        yield f"    {_place(draft, one)} {_short(one.text)}"
    for loss in material.losses:
        yield f"  left out: {loss}"


def _below(draft: Draft, parent: int, margin: str) -> Iterator[str]:
    for one in draft.proposals:
        if one.parent != parent or not one.accepted:
            continue
        told = ", ".join(text for _, text in one.details)
        yield f"{margin}{one.kind}: {_short(one.text)}{f' ({told})' if told else ''}"
        words = draft.material.text[one.passage.start : one.passage.end]
        rests = f" “{_short(words)}”" if words != one.text else ""
        yield f"{margin}  {_place(draft, one)}{rests}"
        yield from _below(draft, one.number, margin + "  ")


def _place(draft: Draft, one: Proposal) -> str:
    """Where a passage stands: its characters, and its page where there are pages."""
    some = (p for p in draft.material.paragraphs if p.start <= one.passage.start < p.end)
    page = next((p.page for p in some), 0)
    return f"[{one.passage.start}-{one.passage.end}{f', p. {page}' if page else ''}]"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def entered_lines(entered: Entered) -> Iterator[str]:
    """What came of it."""
    yield f"{entered.file} -> {entered.edition}, source {entered.source}"
    for what, changes in (
        ("added", entered.added),
        ("changed", entered.changed),
        ("told otherwise already, kept", entered.kept),
    ):
        for one in changes:
            fields = f": {', '.join(one.fields)}" if one.fields else ""
            yield f"  {what}: {one.key}{fields}"
    for left in entered.left:
        yield f"  not written: {left}"
