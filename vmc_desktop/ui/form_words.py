"""What the fields of the forms are called."""

from __future__ import annotations

from vmc_desktop.wording import marked, said, tr

_NAMES = {
    "theme": marked("Forms", "Theme"),
    "theme_official": marked("Forms", "The theme is the official one"),
    "subtitle": marked("Forms", "Subtitle"),
    "dates": marked("Forms", "First and last day"),
    "venue": marked("Forms", "Venue"),
    "city": marked("Forms", "City"),
    "country": marked("Forms", "Country"),
    "online": marked("Forms", "Held online or streamed"),
    "format": marked("Forms", "Format"),
    "ordinal": marked("Forms", "Number of the edition"),
    "participants": marked("Forms", "Participants"),
    "countries": marked("Forms", "Countries"),
    "organiser": marked("Forms", "Organiser"),
    "supported_by": marked("Forms", "Supported by"),
    "hashtag": marked("Forms", "Hashtag"),
    "sessions": marked("Forms", "Sessions held"),
    "speakers_total": marked("Forms", "Speakers in all"),
    "statements": marked("Forms", "Statements"),
    "abstract": marked("Forms", "Abstract"),
    "questions": marked("Forms", "Questions, one a line"),
    "topics": marked("Forms", "Topics"),
    "sources": marked("Forms", "Sources"),
    "announced": marked("Forms", "Announced"),
    "unplaced": marked("Forms", "Took part, panel unknown"),
    "conflicts": marked("Forms", "Where sources disagree"),
    "media": marked("Forms", "Links and files"),
    "aliases": marked("Forms", "Former keys, one a line"),
    "stands_for": marked("Forms", "Stands for so many sessions"),
    "gaps": marked("Forms", "What is not known, one a line"),
    "title": marked("Forms", "Title"),
    "official": marked("Forms", "The title is the official one"),
    "kind": marked("Forms", "Kind"),
    "date": marked("Forms", "Day"),
    "start": marked("Forms", "Begins"),
    "end": marked("Forms", "Ends"),
    "room": marked("Forms", "Room"),
    "track": marked("Forms", "Track"),
    "language": marked("Forms", "Language"),
    "moderators": marked("Forms", "Moderators"),
    "speakers": marked("Forms", "Speakers"),
    "heading": marked("Forms", "Heading"),
    "words": marked("Forms", "Words"),
    "original": marked("Forms", "Original words"),
    "original_language": marked("Forms", "Language of the original"),
    "note": marked("Forms", "Note"),
    "speaker": marked("Forms", "Who said it"),
    "cited": marked("Forms", "Sources"),
    "name": marked("Forms", "Name"),
    "variants": marked("Forms", "Other spellings, one a line"),
    "publisher": marked("Forms", "Publisher"),
    "issued": marked("Forms", "Published"),
    "URL": marked("Forms", "Address"),
    "genre": marked("Forms", "Kind in words"),
    "type": marked("Forms", "CSL type"),
    "broader": marked("Forms", "Broader topic"),
    "synonyms": marked("Forms", "Other words, a line for each language"),
}
EXAMPLES = {
    "dates": "2017-10-23, 2017-10-24",
    "date": "2017-10-24",
    "start": "09:30",
    "end": "11:00",
    "language": "en",
    "original_language": "de",
    "issued": "2017-10-25",
    "URL": "https://www.example.org/article",
    "synonyms": "de: Rückkehr, Rückführung",
    "aliases": "2017/old-key",
}


def field_name(kind: str, name: str) -> str:
    """What a field of a record of this kind is called."""
    if name == "statements" and kind == "edition":
        return tr("Forms", "Overview")
    if name == "statements" and kind == "panel":
        return tr("Forms", "Summary")
    return said("Forms", _NAMES.get(name, name))


def add_words(sort: str) -> str:
    """What the button for one more row says."""
    names = {
        "people": tr("Forms", "Add a person"),
        "media": tr("Forms", "Add a link"),
        "conflicts": tr("Forms", "Add a conflict"),
    }
    return names[sort]


def window_title(kind: str) -> str:
    """What the window of a record of this kind is called."""
    names = {
        "edition": tr("Forms", "Edit the edition"),
        "panel": tr("Forms", "Edit the panel"),
        "highlight": tr("Forms", "Edit the highlight"),
        "quotation": tr("Forms", "Edit the quotation"),
        "person": tr("Forms", "Edit the person"),
        "source": tr("Forms", "Edit the source"),
        "topic": tr("Forms", "Edit the topic"),
    }
    return names[kind]


def problem_words(expected: str, found: str) -> str:
    """A problem, and what would mend it."""
    if found:
        words = tr("Forms", "Expected: {what}. Found: {found}")
        return words.format(what=expected, found=found)
    return tr("Forms", "Expected: {what}").format(what=expected)
