"""Sentences that screen and paper share, in English; `phrase` says them to the reader."""

from __future__ import annotations

from vmc_desktop.wording import marked, said

TITLE_NOT_OFFICIAL = marked(
    "Phrases", "The title is the archive’s own description; no source gives an official one."
)
THEME_NOT_OFFICIAL = marked(
    "Phrases", "The theme is the archive’s own description; no source gives an official one."
)
NO_THEME = marked("Phrases", "No official theme is known.")
NO_DATES = marked("Phrases", "No source gives the dates.")
NO_DAY = marked("Phrases", "day not known")
NO_DAY_GIVEN = marked("Phrases", "Day not given by any source")
NO_SPEAKER = marked("Phrases", "No source names a speaker.")
NO_SUMMARY = marked("Phrases", "The archive holds no summary of this panel.")
NO_PANEL = marked("Phrases", "No source ties this conclusion to one panel.")
NO_PANEL_SAID = marked("Phrases", "No source ties these words to one panel.")
AS_ANNOUNCED = marked("Phrases", "as announced, in the words of those who announced it")
NOT_SPOKEN = marked("Phrases", "in the archive’s words, not words spoken")
NOT_SPOKEN_AT_ALL = marked("Phrases", "In the archive’s words, not words spoken.")
REPORTED = marked("Phrases", "words as reported")
UNPLACED = marked("Phrases", "no source says in which panel")
ANNOUNCED = marked("Phrases", "no source confirms that they came")
NOT_TIED = marked("Phrases", "no source ties them to one panel")
WHOLE_PANEL = marked("Phrases", "for the panel as a whole")
WHOLE_EDITION = marked("Phrases", "for the edition as a whole")
CAPACITIES = {
    "moderator": marked("Phrases", "Moderator"),
    "speaker": marked("Phrases", "Speaker"),
    "announced": marked("Phrases", "Announced, no source confirms that they came"),
    "unplaced": marked("Phrases", "Took part, no source says in which panel"),
}
"""In what capacity a person appears, in a reader's words."""
RESTS = marked("Phrases", "What rests on this source")
NOTHING_RESTS = marked("Phrases", "No statement of the archive cites this source.")
HELD_THEN = marked("Phrases", "with what the person was then")
NO_CARRIER = marked("Phrases", "No edition and no panel stands under this topic.")
NOTHING_SAID = marked("Phrases", "Its words stand in no summary and no highlight.")
WHY_TOLD = marked(
    "Phrases",
    "Statements in which a name of this topic stands, and the highlights of panels under it; "
    "by year, in the order of the programme.",
)
TOO_LARGE = marked(
    "Phrases", "This archive is too large to look through it for a page; the search does it."
)
NOT_VERBATIM = marked("Phrases", "Summary, not verbatim")
HOW_TO_READ = marked(
    "Phrases",
    "Summaries are in the archive’s own words; only what is set apart as a quotation was said or "
    "written so. A number in brackets names a source, a number in the margin a passage of this "
    "sheet.",
)
HOW_TO_READ_BARE = marked(
    "Phrases",
    "Summaries are in the archive’s own words; only what is set apart as a quotation was said or "
    "written so. A number in the margin names a passage of this sheet. Every statement has its "
    "sources in the archive; they are left out here.",
)
HOW_FOUND = marked(
    "Phrases",
    "Passages are those in which the words stand, in the archive’s own words unless they are "
    "between quotation marks; what matched is in bold. A number in the margin names a passage of "
    "this sheet.",
)
CHANGED = marked("Phrases", "The archive says this otherwise than when it was chosen.")
GONE = marked(
    "Phrases",
    "The archive does not hold this any more; it is told as it was when it was chosen.",
)
REPLACED = marked(
    "Phrases",
    "Characters that no typeface on the printing computer has are given by their Unicode number.",
)


def phrase(text: str) -> str:
    """One of these in the reader's language."""
    return said("Phrases", text)
