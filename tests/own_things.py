"""Own things to try with, and a writer that keeps them one after the other."""

from datetime import UTC, datetime

from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.personal.values import (
    Bookmark,
    Entry,
    KeptDossier,
    Note,
    OwnTag,
    OwnThings,
    Quote,
    Visit,
)

WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
OPENING, CLOSING = Key("2017/opening"), Key("2017/closing")
QUOTE = Quote("A partnership of equals", "before ", " after")

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from vmc_desktop.domain import Key
from vmc_desktop.personal.changes import keep_note, put_entries
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.personal.values import Entry, KeptDossier, Note

path, name, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
own, now = PersonalFile(path, print), datetime.now(UTC)
dossier = KeptDossier("d" * 32, "Together", now)
for n in range(number):
    own.change("vmc", keep_note(Note(f"{name}{n}", Key("2017"), "2017", str(n), now, now), ""))
    own.change("vmc", put_entries(dossier, [Entry(f"{name}{n}", "text", now, text=str(n))]))
    print(n, flush=True)
"""
"""Keeps a note and an entry of one dossier, then says so, again and again."""


def entry(name, kind="text", **values):
    return Entry(name, kind, WHEN, **values)


def dossier(*entries, title="Briefing", name="d1"):
    return KeptDossier(name, title, WHEN, entries=entries)


def note(name="n1", body="Mine", quote=None, key=OPENING):
    return Note(name, key, "Opening", body, WHEN, WHEN, quote)


def some_of_everything():
    """One archive's own things, each kind and form once at least."""
    ids = [f"{number:032x}" for number in range(20)]
    return OwnThings(
        (Bookmark(ids[0], OPENING, "Opening", WHEN),),
        (note(ids[1], "On it *all*"), note(ids[2], "On a passage\n\nof it", QUOTE)),
        (OwnTag(ids[3], OPENING, "Opening", "read again", WHEN),),
        (
            KeptDossier(
                ids[4],
                "Briefing <b>",
                WHEN,
                "For the minister",
                (
                    entry(ids[5], "heading", text="First"),
                    entry(ids[6], "record", key=OPENING, title="Opening", digest="abc def"),
                    entry(ids[7], "passage", key=CLOSING, title="Closing", quote=QUOTE),
                    entry(ids[8], text="My own\n\nwords"),
                    entry(
                        ids[9],
                        "search",
                        title="return, 2017",
                        question=Question("return", (("year", ("2017", "2018")),), "newest", False),
                    ),
                    entry(ids[12], "chart", title="return", question=Question("return")),
                    entry(ids[13], "chart", key=Key("people/a-b"), title="A. B.", digest="abc"),
                ),
            ),
            KeptDossier(ids[10], "Empty", WHEN),
        ),
        (Visit(ids[11], CLOSING, "Closing", WHEN),),
    )
