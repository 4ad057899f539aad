"""Which column of a table holds what: told, remembered, or guessed by its heading."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence

from vmc_desktop.formats.programmes.values import ProgrammeError
from vmc_desktop.formats.slug import fold

_HEADINGS: dict[str, str] = {
    "title": "title, session title, proposal title, talk title, session, talk, "
    "name of session, titel, vortragstitel, veranstaltung, thema, vortrag, titre, "
    "intitulé, conférence, séance",
    "subtitle": "subtitle, untertitel, sous-titre",
    "id": "id, code, number, no, nr, nummer, numéro, session id",
    "guid": "guid, uuid, uid",
    "day": "day, date, tag, datum, jour, session date",
    "start": "start, begin, begins, scheduled at, start date, start datetime, starts at, "
    "from, start time, time, beginn, anfang, von, uhrzeit, zeit, startzeit, début, "
    "heure, heure de début, de",
    "end": "end, ends, end date, end datetime, ends at, to, until, end time, ende, bis, "
    "endzeit, fin, heure de fin, à",
    "duration": "duration, length, minutes, scheduled duration, dauer, länge, durée",
    "room": "room, hall, location, place, raum, saal, ort, salle, lieu",
    "track": "track, stream, strand, topic, section, reihe, strang, sektion, themenstrang, "
    "thème, parcours, filière",
    "type": "type, session type, kind, format, art, typ, veranstaltungsart, type de séance, genre",
    "language": "language, sprache, langue, lang",
    "persons": "speakers, speaker, persons, person, speaker names, people, presenters, "
    "presenter, panelists, panellists, authors, referenten, referent, referentinnen, "
    "referent:innen, referierende, vortragende, redner, rednerinnen, podium, "
    "sprecherinnen, sprecher, personen, intervenants, intervenant, orateurs, "
    "orateur, conférenciers, personnes",
    "moderators": "moderators, moderator, chair, chairs, moderation, leitung, vorsitz, "
    "moderatorin, moderatoren, moderatorinnen, moderated by, chaired by, modérateur, "
    "modératrice, modérateurs, modération, animateur, présidence",
    "organisation": "organisation, organization, affiliation, institution, company, firma, "
    "einrichtung, organisme, entreprise, société",
    "abstract": "abstract, summary, zusammenfassung, kurzfassung, abstrakt, résumé",
    "description": "description, details, text, beschreibung, description longue, inhalt, contenu",
    "link": "link, links, url, website, web, webseite, adresse, lien, liens, site web",
}
FIELDS = tuple(_HEADINGS)
"""What a column may hold."""
_BY_HEADING = {
    fold(heading): name for name, some in _HEADINGS.items() for heading in some.split(", ")
}
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
        if not sign or name.strip() not in FIELDS or not heading.strip():
            known = ", ".join(FIELDS)
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
    places = {fold(heading): place for place, heading in reversed(list(enumerate(headings)))}
    for name, heading in told.items():
        if fold(heading) not in places:
            raise ProgrammeError(
                file,
                f"line 1: there is no column “{heading}” for {name}.",
                f"The columns are: {_listed(headings)}.",
            )
    fitting = next(
        (one for one in remembered if all(fold(heading) in places for heading in one.values())), {}
    )
    made = {name: places[fold(heading)] for name, heading in {**fitting, **told}.items()}
    for heading, place in places.items():
        plain = " ".join(_GENDERED.sub("", heading).split())
        name = _BY_HEADING.get(heading, "") or _BY_HEADING.get(plain, "")
        if name and name not in made and place not in made.values():
            made[name] = place
    if "title" not in made:
        raise ProgrammeError(
            file,
            f"line 1: no column is known to hold the titles; the columns are: {_listed(headings)}.",
            'Say which: --columns "title=..."',
        )
    return made


def _listed(headings: Sequence[str]) -> str:
    bare = ("".join(c for c in heading if c.isprintable()) for heading in headings[:30])
    return ", ".join(f"“{heading.strip()[:40]}”" for heading in bare)
