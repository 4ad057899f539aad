"""The schemas of an archive's files: which fields there are, and what each may hold."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from vmc_desktop.formats.yaml_text import Located

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z")
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\Z")
_TIME = re.compile(r"[0-4]\d:[0-5]\d\Z")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")


def _day(text: str) -> str:
    if not _DAY.match(text):
        raise ValueError("a day as YYYY-MM-DD")
    return text


def _date(text: str) -> str:
    if not _DATE.match(text):
        raise ValueError("a date as YYYY, YYYY-MM or YYYY-MM-DD")
    return text


def _time(text: str) -> str:
    if not _TIME.match(text):
        raise ValueError("a time as HH:MM")
    return text


def _slug(text: str) -> str:
    if not _SLUG.match(text):
        raise ValueError("lower-case letters, digits and single hyphens")
    return text


Day = Annotated[str, AfterValidator(_day)]
MaybeDay = Annotated[str, AfterValidator(lambda text: _day(text) if text else text)]
MaybeDate = Annotated[str, AfterValidator(lambda text: _date(text) if text else text)]
MaybeTime = Annotated[str, AfterValidator(lambda text: _time(text) if text else text)]
Slug = Annotated[str, AfterValidator(_slug)]
Text = Annotated[str, Field(min_length=1)]
Count = Annotated[int, Field(ge=0, lt=10_000_000)]


class _Schema(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PersonIn(_Schema):
    """A line of ``moderators``, ``speakers``, ``announced`` or ``unplaced``."""

    name: Text
    role: str = ""
    organisation: str = ""
    country: str = ""
    part: str = ""
    note: str = ""
    sources: list[Slug] = []


class MediaIn(_Schema):
    """A picture, recording, file or page elsewhere."""

    kind: Text
    caption: Text
    url: str = ""
    sources: list[Slug] = []


class ConflictIn(_Schema):
    """A matter the sources disagree on; each version is a statement with its citations."""

    about: Text
    versions: Annotated[list[Text], Field(min_length=1)]
    note: str = ""


class EditionFront(_Schema):
    """Front matter of ``edition.md``."""

    year: Annotated[int, Field(ge=1000, le=9999)]
    ordinal: Annotated[int, Field(ge=1)] | None = None
    theme: str = ""
    theme_official: bool = True
    subtitle: str = ""
    dates: Annotated[list[Day], Field(max_length=2)] = []
    venue: str = ""
    city: str = ""
    country: str = ""
    online: bool = False
    format: str = ""
    participants: str = ""
    countries: str = ""
    hashtag: str = ""
    organiser: str = ""
    supported_by: str = ""
    sessions: Count | None = None
    speakers_total: Count | None = None
    questions: list[Text] = []
    topics: list[Slug] = []
    sources: list[Slug] = []
    announced: list[PersonIn] = []
    unplaced: list[PersonIn] = []
    media: list[MediaIn] = []
    conflicts: list[ConflictIn] = []
    gaps: list[Text] = []
    aliases: list[Text] = []


class PanelFront(_Schema):
    """Front matter of a file in ``panels/``."""

    key: Slug = ""
    title: Text
    official: bool = True
    kind: Text
    date: MaybeDay = ""
    start: MaybeTime = ""
    end: MaybeTime = ""
    room: str = ""
    venue: str = ""
    track: str = ""
    language: str = ""
    format: str = ""
    stands_for: Annotated[int, Field(ge=1, lt=10_000)] = 1
    moderators: list[PersonIn] = []
    speakers: list[PersonIn] = []
    questions: list[Text] = []
    topics: list[Slug] = []
    sources: list[Slug] = []
    media: list[MediaIn] = []
    aliases: list[Text] = []


class Reference(_Schema):
    """One publication in ``sources.yaml``, as CSL-YAML names the fields."""

    id: Slug
    type: str = ""
    title: Text
    publisher: str = ""
    issued: MaybeDate = ""
    URL: str = ""
    language: str = ""
    genre: str = ""
    note: str = ""


class SourcesFile(_Schema):
    """``sources.yaml``."""

    references: list[Reference] = []


FORMAT = "1"
"""Of an archive's files, as a whole; a file that names none is of the first one."""


class ArchiveFile(_Schema):
    """``archive.yaml``."""

    key: Slug
    title: Text
    publisher: str = ""
    languages: Annotated[list[Slug], Field(min_length=1)] = ["en"]
    description: str = ""
    format: str = FORMAT


class PersonEntry(_Schema):
    """A line of ``people.yaml``."""

    key: Slug
    name: Text
    variants: list[Text] = []


class TopicEntry(_Schema):
    """A line of ``topics.yaml``."""

    key: Slug
    name: Text
    synonyms: dict[Slug, list[Text]] = {}
    broader: Slug | None = None


S = TypeVar("S", bound=BaseModel)


class PeopleFile(_Schema):
    """``people.yaml``: a list of entries."""

    people: list[PersonEntry] = []


class TopicsFile(_Schema):
    """``topics.yaml``: a list of entries."""

    topics: list[TopicEntry] = []


Fault = tuple[int, str, str, str]
"""Line, field, what was expected, what was found."""


def fitted(schema: type[S], located: Located) -> tuple[S | None, list[Fault]]:
    """The value as its schema types it, with everything that does not fit.

    An unknown field is reported and left out; any other misfit leaves no value.
    """
    faults = [
        (line, place(path), "this field only once", "it again") for path, line in located.doubled
    ]
    value = located.value
    if not isinstance(value, dict):
        return None, [*faults, (located.line(()), "", "fields, each with its value", _shown(value))]
    try:
        return schema.model_validate(_without_empty(value)), faults
    except ValidationError as error:
        details = error.errors(include_url=False)
    faults += _faults(schema, details, located)
    if all(detail["type"] == "extra_forbidden" for detail in details):
        for detail in details:
            _cut(value, detail["loc"])
        return schema.model_validate(_without_empty(value)), faults
    return None, faults


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_empty(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_without_empty(v) if v is not None else "" for v in value]
    return value


def _cut(value: Any, path: tuple[str | int, ...]) -> None:
    for step in path[:-1]:
        value = value[step]
    del value[path[-1]]


def _faults(schema: type[BaseModel], details: Any, located: Located) -> Iterator[Fault]:
    for detail in details:
        path = detail["loc"]
        found = "" if detail["type"] == "missing" else _shown(detail.get("input"))
        expected = _expected(schema, detail)
        if detail["type"] == "extra_forbidden":
            found = str(path[-1])
        yield located.line(path), place(path), expected, found


_WORDS = {
    "missing": "this field, which is required",
    "string_too_short": "some text",
    "string_type": "text",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "list_type": "a list (lines that begin with “- ”)",
    "dict_type": "fields, each with its value",
    "model_type": "fields, each with its value",
    "model_attributes_type": "fields, each with its value",
}


def _expected(schema: type[BaseModel], detail: Any) -> str:
    if detail["type"] == "extra_forbidden":
        names = sorted(_names(schema))
        near = difflib.get_close_matches(str(detail["loc"][-1]), names, 1)
        return f"a known field (did you mean “{near[0]}”?)" if near else "a known field"
    if detail["type"] == "value_error":
        return str(detail["msg"]).removeprefix("Value error, ")
    return _WORDS.get(detail["type"], str(detail["msg"]))


def _names(schema: type[BaseModel]) -> set[str]:
    names = set(schema.model_fields)
    inner: dict[str, type[BaseModel]] = {
        "speakers": PersonIn,
        "media": MediaIn,
        "conflicts": ConflictIn,
        "references": Reference,
        "people": PersonEntry,
        "topics": TopicEntry,
    }
    for name in names & set(inner):
        names = names | set(inner[name].model_fields)
    return names


def place(path: tuple[str | int, ...]) -> str:
    """A place in a file as a person writes it: ``speakers[2].role`` counts from 1."""
    made = ""
    for step in path:
        made += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if made else step
    return made


def _shown(value: object) -> str:
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else "a list" if isinstance(value, list) else "fields"
    return f"{text[:60]}…" if len(text) > 60 else text
