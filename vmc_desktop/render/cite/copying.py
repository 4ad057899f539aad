"""A passage with its source, as one pastes it into a text: who said it, where, on what it rests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from vmc_desktop.answers import PersonReading, Reading, TopicReading
from vmc_desktop.domain import Key, Quotation, Source
from vmc_desktop.render import words
from vmc_desktop.render.cite.items import item
from vmc_desktop.render.cite.styles import Style, Styles
from vmc_desktop.render.passages import Passage, anchor
from vmc_desktop.render.spans import outside
from vmc_desktop.wording import tr

_SHORTEST = 12
"""Characters of a piece of text that tell a passage from another."""


@dataclass(frozen=True, slots=True)
class Copied:
    """The same for two kinds of paste: ``plain`` text, and ``html`` with links."""

    plain: str
    html: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows: its passages, and its sources by number."""

    passages: tuple[Passage, ...] = ()
    sources: tuple[tuple[int, Source], ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is copied: words, whether they were spoken, by whom, and the passages they are from."""

    text: str
    said_by: str = ""
    passages: tuple[Passage, ...] = ()
    quotation: Quotation | None = None


def copied(
    reading: Reading | PersonReading | TopicReading,
    shown: Shown,
    selection: str,
    styles: Styles,
    style: Style,
) -> Copied:
    """A selected passage, or the record where nothing is selected, with its source.

    Args:
        reading: the record that is read.
        shown: its page.
        selection: the words that are selected; "" for none.
        styles: the styles of citing.
        style: the one in use.
    """
    piece = _selected(reading, shown, selection) if selection.strip() else _whole(reading, shown)
    link = _link(reading, piece)
    cited = item(reading)
    sources = [_source_line(source) for source in _sources(piece, shown)]
    lines = [
        *_words(reading, piece),
        _where(reading, piece),
        *(_source_form().format(source=said) for said, _ in sources),
        tr("Citing", "Permanent name: {link}").format(link=link),
    ]
    plain = [*lines, "", *styles.text([cited], style)]
    rich = [*map(escape, lines[: len(lines) - 1 - len(sources)])]
    rich += [_linked(said, address) for said, address in sources]
    rich += [escape(lines[-1]), *styles.html([cited], style)]
    return Copied("\n".join(plain) + "\n", "".join(f"<p>{line}</p>" for line in rich if line))


# ---- what is copied ----------------------------------------------------------------------------


def _selected(
    reading: Reading | PersonReading | TopicReading, shown: Shown, selection: str
) -> _Piece:
    said = " ".join(selection.split())
    for quotation in _quotations(reading):
        texts = (quotation.text, quotation.original)
        if any(said.strip("“”„«»‘’\"' ") in " ".join(text.split()) for text in texts if text):
            named = [one for one in shown.passages if one.name == anchor(quotation.key)]
            bare = said.strip("“”„«»‘’\"' ")
            return _Piece(bare, quotation.speaker, tuple(named), quotation)
    return _Piece(said, passages=tuple(one for one in shown.passages if _meet(said, one.text)))


def _whole(reading: Reading | PersonReading | TopicReading, shown: Shown) -> _Piece:
    if not isinstance(reading, Reading):
        return _Piece("")
    if reading.quotation is not None:
        one = reading.quotation
        return _Piece(one.text, one.speaker, shown.passages, one)
    if reading.highlight is not None:
        text = " ".join(passage.text for passage in shown.passages)
        return _Piece(text, passages=shown.passages)
    return _Piece("", passages=shown.passages)


def _quotations(reading: Reading | PersonReading | TopicReading) -> Iterable[Quotation]:
    if isinstance(reading, Reading):
        if reading.quotation is not None:
            return (reading.quotation,)
        return (reading.panel or reading.edition).quotations
    return tuple(
        one
        for edition in reading.editions
        for said in (edition.quotations, *(panel.quotations for panel in edition.panels))
        for one in said
    )


def _meet(said: str, passage: str) -> bool:
    """Whether a selection is of a passage: within it, or over the whole or an end of it."""
    text = " ".join(passage.split())
    if said in text or text in said:
        return True
    head, tail = text[:_SHORTEST], text[-_SHORTEST:]
    return len(text) > _SHORTEST and (tail in said or head in said)


# ---- how it is said ----------------------------------------------------------------------------


def _words(reading: Reading | PersonReading | TopicReading, piece: _Piece) -> list[str]:
    if piece.quotation is not None:
        said = piece.quotation
        language = said.language if piece.text in said.text else said.original_language
        role = _role(reading, said)
        return [
            words.quoted(piece.text, language),
            f"— {piece.said_by}{f', {role}' if role else ''}",
        ]
    if not piece.text:
        return []
    # What is in no passage, such as a name, or that nothing is known, is no summary either.
    told = [tr("Citing", "(summary, not verbatim)")] if piece.passages else []
    return [piece.text, *told]


def _role(reading: Reading | PersonReading | TopicReading, said: Quotation) -> str:
    if isinstance(reading, Reading):
        held = words.speaker(reading, said)
        return words.role_line(held) if held else ""
    year = [one for one in reading.editions if one.key == said.key.edition]
    people = (
        one
        for edition in year
        for panel in edition.panels
        if panel.key == said.key.parent
        for one in (*panel.speakers, *panel.moderators)
    )
    held = next((one for one in people if one.name == said.speaker), None)
    return words.role_line(held) if held else ""


def _where(reading: Reading | PersonReading | TopicReading, piece: _Piece) -> str:
    head = reading.head
    if not isinstance(reading, Reading):
        name = reading.person.name if isinstance(reading, PersonReading) else reading.topic.name
        edition = piece.quotation.key.edition if piece.quotation else None
        return ", ".join(filter(None, (name, f"{head.title} {edition}" if edition else head.title)))
    panel = reading.panel
    title = words.title(reading) if reading.quotation is None else ""
    within = panel.title if panel and panel.title != title else ""
    edition_title = words.edition_title(reading)
    day = words.format_date(panel.date if panel else "") or words.format_dates(
        reading.edition.dates
    )
    told = (title if title != edition_title else "", within, edition_title, day)
    return ", ".join(filter(None, told))


def _link(reading: Reading | PersonReading | TopicReading, piece: _Piece) -> str:
    scheme = reading.head.key
    if piece.quotation is not None:
        return piece.quotation.key.link(scheme)
    one = piece.passages[0].name if len(piece.passages) == 1 and piece.text else ""
    return reading.key.link(scheme) + (f"#{one}" if one else "")


def _sources(piece: _Piece, shown: Shown) -> Sequence[Source]:
    """What the copied passages rest on, in the order of the page; of a whole record nothing."""
    if not piece.text:
        return ()
    wanted: set[Key] = {key for passage in piece.passages for key in passage.sources}
    return [source for _, source in shown.sources if source.key in wanted]


def _source_line(source: Source) -> tuple[str, str]:
    told = (source.title or source.id, source.publisher, words.published(source), source.url)
    return ", ".join(filter(None, told)), outside(source.url)


def _linked(said: str, address: str) -> str:
    if not address:
        return escape(_source_form().format(source=said))
    text = said.removesuffix(f", {address}")
    linked = f'<a href="{escape(address)}">{escape(text)}</a>'
    return escape(_source_form()).format(source=linked)


def _source_form() -> str:
    return tr("Citing", "Source: {source}")
