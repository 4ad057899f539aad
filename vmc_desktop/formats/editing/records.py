"""The text of a file as the fields of one record in it, and a field's new value as a new text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from vmc_desktop.domain import Citation, Quotation
from vmc_desktop.formats.body import Body, read_body
from vmc_desktop.formats.body_text import quotation_text
from vmc_desktop.formats.editing import yaml_edit
from vmc_desktop.formats.editing.body_edit import (
    ABSTRACT,
    Parts,
    heading_words,
    parts,
    with_heading,
    with_quotation,
    with_statements,
)
from vmc_desktop.formats.editing.fields import FIELDS, PART_SORTS, PARTS, SCHEMAS, SHELVES
from vmc_desktop.formats.editing.sheet import Halves
from vmc_desktop.formats.editing.values import Field, Place, Said, Value
from vmc_desktop.formats.yaml_text import Flow, YamlFault, read_yaml

_QUOTED = {"words": "text", "cited": "citations"}


@dataclass(frozen=True, slots=True)
class Record:
    """One record in a text; ``language`` is the archive's first."""

    place: Place
    language: str
    halves: Halves
    front: Any
    parts: Parts
    body: Body

    @classmethod
    def of(cls, text: str, place: Place, language: str) -> Record | None:
        """Find the record; None: the text is in no order that a form could show."""
        markdown = place.file.suffix == ".md"
        halves = Halves.of(text, markdown=markdown)
        if halves is None:
            return None
        try:
            front = read_yaml(halves.front).value
        except YamlFault:
            return None
        if not isinstance(front, dict if markdown else dict | list | None):
            return None
        inner = place.key.kind in ("highlight", "quotation")
        owner = (place.key.parent if inner else place.key) or place.key
        body = read_body(halves.body, 1, owner, language, lambda *_: None) if markdown else Body()
        made = cls(place, language, halves, front, parts(halves.body), body)
        return made if not inner or made._number is not None else None

    @property
    def kind(self) -> str:
        """What kind of record it is."""
        return self.place.key.kind

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of its form."""
        return FIELDS[self.kind]

    @property
    def _number(self) -> int | None:
        """Which of the highlights or quotations it is."""
        many: Sequence[Any] = (
            self.body.highlights if self.kind == "highlight" else self.body.quotations
        )
        found = (n for n, one in enumerate(many) if one.key == self.place.key)
        return next(found, None)

    @property
    def _path(self) -> tuple[str | int, ...] | None:
        """Where its fields stand in the front; None: there is no entry of it yet."""
        if self.kind not in SHELVES:
            return ()
        shelf = SHELVES[self.kind]
        many = (self.front or {}).get(shelf) if shelf else self.front
        name = "id" if self.kind == "source" else "key"
        for number, one in enumerate(many or []):
            if isinstance(one, dict) and one.get(name) == self.place.name:
                return (shelf, number) if shelf else (number,)
        return None

    def _entry(self) -> dict[str, Any]:
        path = self._path
        found: Any = self.front if path is not None else {}
        for step in path or ():
            found = found[step]
        return found if isinstance(found, dict) else {}

    def _section(self, name: str) -> str:
        if self.kind == "highlight":
            return str(self._number)
        return ABSTRACT if name == "abstract" else ""

    # ---- reading -----------------------------------------------------------------------------

    def value(self, field: Field) -> Value:
        """What stands in a field, as it is typed."""
        if field.sort == "statements":
            section = self.parts.section(self._section(field.name))
            return section.said if section else ()
        if self.kind == "highlight":
            return heading_words(self.parts.highlights[self._number or 0])
        if self.kind == "quotation":
            return self._quoted(field.name)
        found = self._entry().get(field.name)
        if field.sort in PARTS:
            return tuple(_row(field.sort, one) for one in _list(found))
        if field.sort == "languages":
            pairs = found.items() if isinstance(found, dict) else ()
            return tuple(f"{code}: {', '.join(_list(words))}" for code, words in pairs)
        if field.sort in ("row", "lines"):
            return tuple(str(one) for one in _list(found))
        return field.usual if not isinstance(found, str) else found

    def _quoted(self, name: str) -> str:
        one = self.body.quotations[self._number or 0]
        if name == "cited":
            return "; ".join(f"{c.source}, {c.locator}".removesuffix(", ") for c in one.citations)
        return str(getattr(one, _QUOTED.get(name, name)))

    def lines(self, field: Field, row: int | None = None) -> tuple[int, int] | None:
        """The lines of the file, from 0, on which a field stands, or one row of it."""
        first = self.halves.body_line
        if field.sort == "statements":
            section = self.parts.section(self._section(field.name))
            if section is None or not section.lines:
                return None
            some = section.lines if row is None else section.lines[row : row + 1]
            return (first + some[0].start, first + some[-1].end) if some else None
        if self.kind == "highlight":
            line = first + self.parts.highlights[self._number or 0].line
            return line, line + 1
        if self.kind == "quotation":
            start, end = self.parts.quotations[self._number or 0]
            return first + start, first + end
        path = self._path
        if path is None:
            return None
        steps = (*path, field.name) if row is None else (*path, field.name, row)
        found = yaml_edit.span(self.halves.front, steps)
        return (
            (found[0] + self.halves.front_line, found[1] + self.halves.front_line)
            if found
            else None
        )

    # ---- writing -----------------------------------------------------------------------------

    def with_value(self, field: Field, value: Value) -> str:
        """The text of the file with another value in a field; the same one: the same text."""
        if value == self.value(field):
            return self.halves.text()
        body = self.halves.body
        if field.sort == "statements":
            said = tuple(one for one in value if isinstance(one, Said))
            return self.halves.text(body=with_statements(body, self._section(field.name), said))
        if self.kind == "highlight":
            name = self.place.key.parts[-1]
            return self.halves.text(body=with_heading(body, self._number or 0, str(value), name))
        if self.kind == "quotation":
            return self.halves.text(body=self._requoted(field.name, str(value)))
        entry = _with(self._entry(), field, _stored(field, value), SCHEMAS[self.kind])
        return self.halves.text(front=yaml_edit.edited(self.halves.front, self._whole(entry)))

    def _requoted(self, name: str, value: str) -> str:
        one: Quotation = self.body.quotations[self._number or 0]
        made: Any = _citations(value) if name == "cited" else value
        one = replace(one, **{_QUOTED.get(name, name): made})
        written = quotation_text(one, self.language)
        return with_quotation(self.halves.body, self._number or 0, written)

    def _whole(self, entry: dict[str, Any]) -> Any:
        """The front with this entry in its place, or at the end of its list."""
        if self.kind not in SHELVES:
            return entry
        shelf, path = SHELVES[self.kind], self._path
        many = list((self.front or {}).get(shelf) or [] if shelf else self.front or [])
        if path is None:
            name = "id" if self.kind == "source" else "key"
            many.insert(self._rank(many), {name: self.place.name, **entry})
        else:
            many[int(path[-1])] = entry
        return {**(self.front or {}), shelf: many} if shelf else many

    def _rank(self, many: list[Any]) -> int:
        """Where a new entry stands: by the alphabet, where the list keeps to that."""
        names = [str(one.get("key", "")) if isinstance(one, dict) else "" for one in many]
        if self.kind != "person" or names != sorted(names):
            return len(many)
        return sum(name < self.place.name for name in names)


def _list(found: Any) -> list[Any]:
    return found if isinstance(found, list) else [found] if isinstance(found, str) else []


def _row(sort: str, one: Any) -> dict[str, Any]:
    """What is typed of a person, a link, a conflict."""
    given = one if isinstance(one, dict) else {PARTS[sort][0]: str(one or "")}
    made: dict[str, Any] = {}
    for name in PARTS[sort]:
        found = given.get(name)
        match PART_SORTS.get(name):
            case "row":
                made[name] = ", ".join(map(str, _list(found)))
            case "lines":
                made[name] = tuple(map(str, _list(found)))
            case _:
                made[name] = found if isinstance(found, str) else ""
    return made


def _stored(field: Field, value: Value) -> Any:
    """What is written down of a typed value; None: nothing."""
    if isinstance(value, str):
        return None if value in ("", field.usual) else value
    if field.sort in PARTS:
        return [_stored_row(field.sort, one) for one in value if isinstance(one, dict)] or None
    words = [one for one in value if isinstance(one, str)]
    if field.sort == "languages":
        pairs = (one.partition(":")[::2] for one in words)
        return {code.strip(): Flow(split_row(said)) for code, said in pairs} or None
    return (Flow(words) if field.sort == "row" else words) or None


def _stored_row(sort: str, one: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {name: one[name] for name in PARTS[sort] if one.get(name)}
    if "sources" in made:
        made["sources"] = Flow(split_row(made["sources"]))
    if "versions" in made:
        made["versions"] = list(made["versions"])
    return {PARTS[sort][0]: "", **made}


def split_row(text: str) -> list[str]:
    """Words between commas."""
    return [one.strip() for one in text.split(",") if one.strip()]


def _with(entry: dict[str, Any], field: Field, value: Any, schema: Any) -> dict[str, Any]:
    """The entry with a field set, a new one where the schema has it, or without it."""
    if value is None:
        return {name: one for name, one in entry.items() if name != field.name}
    if field.name in entry:
        return {**entry, field.name: value}
    order = list(schema.model_fields)
    before = set(order[: order.index(field.name)])
    names = list(entry)
    at = max((n + 1 for n, name in enumerate(names) if name in before), default=0)
    pairs = list(entry.items())
    return dict([*pairs[:at], (field.name, value), *pairs[at:]])


def _citations(text: str) -> tuple[Citation, ...]:
    parts = (one.strip().partition(",") for one in text.split(";") if one.strip())
    return tuple(Citation(source.strip().lstrip("@"), where.strip()) for source, _, where in parts)
