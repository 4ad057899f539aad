"""Own things as Markdown, to be read by people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from vmc_desktop.personal.exchange import ArchiveThings, Everything
from vmc_desktop.personal.values import Entry, KeptDossier, KeptSearch, Note, OwnThings
from vmc_desktop.wording import tr

_SIGNS = re.compile(r"([\\`*_\[\]<>#])")


def to_markdown(everything: Everything) -> str:
    """Everything that the reader made, one archive after the other."""
    lines: list[str] = [f"# {tr('OwnMarkdown', 'My own things')}"]
    for archive, held in everything.archives.items():
        lines += ["", f"## {_plain(archive)}"]
        for dossier in held.things.dossiers:
            lines += _dossier(archive, dossier)
        lines += _marks(archive, held.things)
        lines += _searches(held)
    return "\n".join(lines) + "\n"


def _dossier(archive: str, dossier: KeptDossier) -> Iterator[str]:
    yield from ("", f"### {_plain(dossier.title)}", "")
    if dossier.note:
        yield from (_plain(dossier.note), "")
    for one in dossier.entries:
        yield from (*_entry(archive, one), "")


def _entry(archive: str, one: Entry) -> Iterator[str]:
    match one.kind:
        case "heading":
            yield f"#### {_plain(one.text)}"
        case "text":
            yield _plain(one.text)
        case "chart" if one.key is None:
            yield f"- {tr('OwnMarkdown', 'Chart, hits by year')}: {_plain(one.title)}"
        case "chart":
            link = one.key.link(archive) if one.key is not None else ""
            yield f"- {tr('OwnMarkdown', 'Chart by year')}: {_plain(one.title)} (`{link}`)"
        case "search":
            yield f"- {tr('OwnMarkdown', 'Search')}: {_plain(one.title)}"
        case _:
            link = one.key.link(archive) if one.key is not None else ""
            if one.quote is not None:
                yield from (_quoted(one.quote.exact), "")
            yield f"- {_plain(one.title)} (`{link}`)"


def _marks(archive: str, things: OwnThings) -> Iterator[str]:
    yield from _headed(
        tr("OwnMarkdown", "Notes"), (line for one in things.notes for line in _note(archive, one))
    )
    yield from _headed(
        tr("OwnMarkdown", "Bookmarks"),
        (f"- {_plain(one.title)} (`{one.key.link(archive)}`)" for one in things.bookmarks),
    )
    tagged: dict[str, list[str]] = {}
    for one in things.tags:
        tagged.setdefault(one.word, []).append(f"{_plain(one.title)} (`{one.key.link(archive)}`)")
    yield from _headed(tr("OwnMarkdown", "Tags"), _tagged(tagged))


def _tagged(tagged: Mapping[str, list[str]]) -> Iterator[str]:
    for word, records in sorted(tagged.items()):
        yield f"- **{_plain(word)}**: {', '.join(records)}"


def _note(archive: str, one: Note) -> Iterator[str]:
    if one.quote is not None:
        yield from (_quoted(one.quote.exact), "")
    yield f"{_plain(one.body)}"
    yield from ("", f"— {_plain(one.title)} (`{one.key.link(archive)}`)", "")


def _searches(held: ArchiveThings) -> Iterator[str]:
    saved = (f"- {_plain(one.name)}: {_asked(one)}" for one in held.saved_searches)
    yield from _headed(tr("OwnMarkdown", "Saved searches"), saved)


def _asked(one: KeptSearch) -> str:
    chosen = "; ".join(f"{name}: {', '.join(values)}" for name, values in one.question.chosen)
    return _plain(" · ".join(filter(None, (one.question.text, chosen))))


def _headed(heading: str, lines: Iterable[str]) -> Iterator[str]:
    there = list(lines)
    if there:
        yield from ("", f"### {heading}", "", *there)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in _plain(text).splitlines())


def _plain(text: str) -> str:
    """Text that stays text: no sign of it is taken for Markdown."""
    return _SIGNS.sub(r"\\\1", text)
