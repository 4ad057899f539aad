"""Which column of a table holds what: told, remembered, or guessed by its heading."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from vmc_desktop.formats.programmes.values import ProgrammeError
from vmc_desktop.formats.slug import fold

_HEADINGS: dict[str, str] = {
    "title": "title, session title, proposal title, talk title, presentation title, paper title, "
    "title of the talk, name of session, session name, talk name, event name, talk, presentation, "
    "session, vortragstitel, titel, veranstaltung, vortrag, thema, titre, intitulé, conférence, "
    "séance",
    "subtitle": "subtitle, untertitel, sous-titre",
    "id": "id, code, session id, number, no, nr, nummer, numéro",
    "guid": "guid, uuid, uid",
    "day": "date, session date, event date, datum, day, tag, jour",
    "start": "start time, starting time, time start, start, starts at, start at, begin time, "
    "begin, begins, scheduled at, start date, start datetime, start date time, event start, "
    "from, time, hour, timestamp, startzeit, beginn, anfang, von, uhrzeit, zeit, "
    "heure de début, début, heure, de",
    "end": "end time, time end, end, ends at, end at, ends, end date, end datetime, end date time, "
    "event end, to, until, endzeit, ende, bis, heure de fin, fin, à",
    "duration": "duration, length, scheduled duration, minutes, dauer, länge, durée",
    "room": "room, room name, room location, hall, microlocation, location, stage, place, venue, "
    "raum, saal, ort, salle, lieu",
    "track": "track, tracks, stream, strand, section, topic, reihe, strang, sektion, themenstrang, "
    "thème, parcours, filière",
    "type": "type, session type, talk type, event type, kind, format, category, art, typ, "
    "veranstaltungsart, type de séance, genre",
    "language": "language, sprache, langue, lang",
    "persons": "speakers, speaker, speaker names, speaker name, persons, person, presenters, "
    "presenter, presenter names, panelists, panellists, people, authors, author names, author, "
    "participants, referenten, referent, referentinnen, referent:innen, referierende, vortragende, "
    "redner, rednerinnen, podium, sprecherinnen, sprecher, personen, teilnehmende, teilnehmer, "
    "intervenants, intervenant, orateurs, orateur, conférenciers, personnes",
    "moderators": "moderators, moderator, chair, chairs, session chair, moderation, leitung, "
    "vorsitz, moderatorin, moderatoren, moderatorinnen, moderated by, chaired by, modérateur, "
    "modératrice, modérateurs, modération, animateur, présidence",
    "organisation": "organisation, organization, affiliation, institution, company, firma, "
    "einrichtung, organisme, entreprise, société",
    "abstract": "abstract, short abstract, abstract of the talk, summary, zusammenfassung, "
    "kurzfassung, abstrakt, résumé",
    "description": "description, session description, long abstract, long description, details, "
    "text, beschreibung, description longue, inhalt, contenu",
    "link": "link, links, url, conf url, website, web, webseite, adresse, lien, liens, site web",
}
"""What a column is called for each field; of several that fit, the one named earlier is taken."""
_TITLES = (
    *("event", "topic", "subject", "name", "activity", "content"),
    *("programmpunkt", "punkt", "activite"),
)
"""What the title's column is called in a table that tells days or hours, where none else is."""
FIELDS = tuple(_HEADINGS)
"""What a column may hold."""
OMIT = "omit"
"""Instead of a field: headings, a line each, that hold nothing whatever they are called."""
_ORDER = {name: tuple(map(fold, some.split(", "))) for name, some in _HEADINGS.items()}
_INSIDE = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
"""Where a word begins in “StartTime”."""
_SIGNS = re.compile(r"[_*/.:#&?-]+")
_WHOSE = re.compile(r"(?:event|session|talk) (?=.)")
"""What some put before every heading."""
_GENDERED = re.compile(r"[*:_/·•.]-?(?=innen\b|in\b)|\([^()]*\)|[·•.-]e(?=[·•.-]?s?\b)|[·•](?=s\b)")
"""What stands in “Referent*innen”, “Intervenant·e·s”, “Moderator(s)”, “Dauer (Std.)”."""
Columns = Mapping[str, str]
"""Field to heading."""


def parse_columns(text: str) -> dict[str, str]:
    """Read ``title=Titel,day=Tag``; a heading with a comma stands between quotation marks.

    Raises:
        ProgrammeError: a part is not a known field with a heading.
    """
    made: dict[str, str] = {}
    try:
        parts = next(csv.reader([text], skipinitialspace=True), [])
    except csv.Error:
        # A line end, or more than any heading has: told as a part that cannot be read.
        parts = [text[:80]]
    for part in parts:
        name, sign, heading = part.partition("=")
        if not sign or name.strip() not in (*FIELDS, OMIT) or not heading.strip():
            known = ", ".join((*FIELDS, OMIT))
            raise ProgrammeError(
                "--columns",
                f"cannot be read at “{part}”.",
                f"Write field=heading; fields: {known}.",
            )
        made[name.strip()] = heading.strip()
    return made


def assigned(
    headings: Sequence[str], told: Columns, remembered: Iterable[Columns], file: str
) -> dict[str, int]:
    """Field to number of the column.

    Args:
        headings: the table's first row.
        told: what the person said, which goes before all else.
        remembered: what was said of other tables; the first that fits this one helps.
        file: the table's name, for the error.

    Raises:
        ProgrammeError: a heading that was told is not there, or no column holds titles.
    """
    places = _places(headings)
    for name, heading in _pairs(told):
        if fold(heading) not in places:
            raise ProgrammeError(
                file,
                f"line 1: there is no column “{heading}” for {name}.",
                f"The columns are: {_listed(headings)}.",
            )
    made = guessed(headings, told, remembered)
    if "title" not in made:
        raise ProgrammeError(
            file,
            f"line 1: no column is known to hold the titles; the columns are: {_listed(headings)}.",
            'Say which: --columns "title=..."',
        )
    return made


def guessed(
    headings: Sequence[str], told: Columns, remembered: Iterable[Columns]
) -> dict[str, int]:
    """Field to number of the column, as far as the headings tell; see `assigned`."""
    places = _places(headings)
    fitting: Columns = next(
        (one for one in remembered if all(fold(h) in places for _, h in _pairs(one))), {}
    )
    pairs = list(_pairs({**fitting, **told}))
    out = {places[fold(heading)] for name, heading in pairs if name == OMIT}
    made = {name: places[fold(heading)] for name, heading in pairs if name != OMIT}
    called = {name: place for name, place in _called(headings).items() if place not in out}
    for name, some in _ORDER.items():
        free = [called[one] for one in some if called.get(one) not in (None, *made.values())]
        if name not in made and free:
            made[name] = free[0]
    if "title" not in made and made.keys() & {"day", "start"}:
        titles = [called[one] for one in _TITLES if called.get(one) not in (None, *made.values())]
        made |= dict(zip(["title"], titles, strict=False))
    return made


def _places(headings: Sequence[str]) -> dict[str, int]:
    return {fold(heading): place for place, heading in reversed(list(enumerate(headings)))}


def _pairs(columns: Columns) -> Iterator[tuple[str, str]]:
    """(field, heading), of what is left out one for each."""
    for name, said in columns.items():
        for heading in said.split("\n") if name == OMIT else [said]:
            yield name, heading


def _called(headings: Sequence[str]) -> dict[str, int]:
    """What the columns are called, with and without signs, endings and words run together."""
    made: dict[str, int] = {}
    for place, heading in enumerate(headings):
        whole = fold(heading)
        bare = " ".join(_GENDERED.sub("", whole).split())
        apart = _GENDERED.sub("", fold(_INSIDE.sub(" ", heading)))
        plain = " ".join(_SIGNS.sub(" ", apart).split())
        for one in (whole, bare, plain, _WHOSE.sub("", plain, count=1)):
            made.setdefault(one, place)
    return made


def _listed(headings: Sequence[str]) -> str:
    bare = ("".join(c for c in heading if c.isprintable()) for heading in headings[:30])
    return ", ".join(f"“{heading.strip()[:40]}”" for heading in bare)
