"""From a session of a programme to a panel of the archive, which is read back as it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vmc_desktop.domain import (
    RESERVED,
    Appearance,
    Citation,
    Key,
    Media,
    Panel,
    Run,
    Statement,
)
from vmc_desktop.formats.body import read_body
from vmc_desktop.formats.body_text import write_body
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.inline import tidy
from vmc_desktop.formats.programmes.values import Paragraph, Participant, Session
from vmc_desktop.formats.slug import slug

LONGEST_KEY = 60
_KIND = "session"
# Words of which the archive's reader is known to make the same words again.
_HARMLESS = re.compile(r"[\w“”‘’\"'(][\w .,;:?!'\"“”‘’()/%+–—…-]*\Z")
_BETWEEN = re.compile(r"(?:[^\W_]|[ .,;:?'\"“”‘’()/%+–—…-])*\Z")
_PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9./:?=%~_+-]+\Z")
_RISKY_START = re.compile(r"\d{1,9}[.)]|.*_", re.S)


def panel(session: Session, key: Key, source: str, common: Common) -> Panel:
    """The panel of a session: each statement, person and link cites the file it came from."""
    cites = (Citation(source),)
    return Panel(
        key=key,
        title=session.title,
        kind=session.kind or _KIND,
        date=session.day,
        start=session.start,
        end=session.end,
        room=session.room,
        track=session.track,
        language=session.language,
        moderators=tuple(_appear(session, True, cites, common)),
        speakers=tuple(_appear(session, False, cites, common)),
        citations=cites,
        abstract=tuple(made for one in session.abstract if (made := statement(one, cites))),
        media=tuple(Media(one.kind, one.caption, one.url, cites) for one in session.links),
    )


def _appear(
    session: Session, moderator: bool, cites: tuple[Citation, ...], common: Common
) -> Iterator[Appearance]:
    for one in session.people:
        if one.moderator == moderator:
            yield _appearance(one, cites, common)


def _appearance(one: Participant, cites: tuple[Citation, ...], common: Common) -> Appearance:
    return Appearance(
        name=one.name,
        person=common.person(one.name),
        role=one.role,
        organisation=one.organisation,
        country=one.country,
        citations=cites,
    )


def statement(paragraph: Paragraph, cites: tuple[Citation, ...]) -> Statement | None:
    """The paragraph as a statement: in its styles, else its words alone, else None."""
    plain = " ".join("".join(_worded(run) for run in paragraph).split())
    for runs in (paragraph, (Run(plain),), (Run(re.sub(r"[^\w .,;:?!()-]", " ", plain).strip()),)):
        made = Statement(tidy(runs), cites)
        if made.runs and (_is_harmless(made) or _comes_back(made)):
            return made
    return None


def _worded(run: Run) -> str:
    aside = run.style == "link" and run.target not in run.text
    return f"{run.text} ({run.target})" if aside else run.text


def _is_harmless(statement: Statement) -> bool:
    """Whether it is sure to be read back, without reading it: looking takes a millisecond."""
    first = statement.runs[0]
    if first.style or not _HARMLESS.match(first.text) or _RISKY_START.match(first.text):
        return False
    return all(
        _BETWEEN.match(run.text) and (not run.style or _is_plain_link(run))
        for run in statement.runs
    )


def _is_plain_link(run: Run) -> bool:
    return run.style == "link" and bool(_PLAIN_ADDRESS.match(run.target))


def _comes_back(statement: Statement) -> bool:
    strange: list[str] = []

    def report(_line: int, _field: str, expected: str, _found: str = "") -> None:
        strange.append(expected)

    text = write_body((statement,), (), (), "en")
    body = read_body(text, 1, Key("2000/panel"), "en", report)
    return not strange and body.statements == [statement]


def new_key(above: Key | str, words: str, taken: set[str]) -> Key:
    """A key of its own below another, made from a title; it is noted among those taken."""
    made = slug(words)
    if len(made) > LONGEST_KEY:
        made = made[:LONGEST_KEY].rpartition("-")[0] or made[:LONGEST_KEY]
    if made in RESERVED:
        made = f"{made}-1"
    number, whole = 1, made
    while whole in taken:
        number += 1
        whole = f"{made}-{number}"
    taken.add(whole)
    return Key(f"{above}/{whole}")
