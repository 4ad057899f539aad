"""References in the forms that reference managers read: CSL-JSON, BibTeX and RIS."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from vmc_desktop.render.cite.items import Item

_BIBTEX = {
    "book": "proceedings",
    "speech": "inproceedings",
    "report": "techreport",
    "article-newspaper": "article",
}
_RIS = {
    "book": "CONF",
    "speech": "CPAPER",
    "report": "RPRT",
    "article-newspaper": "NEWS",
    "article": "NEWS",
    "webpage": "ELEC",
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPECIAL = re.compile(r"([&%$#_])")
_STRANGE = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_ENDS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def csl_json(items: Sequence[Item]) -> str:
    """The form of the Citation Style Language, a list."""
    return json.dumps(list(items), ensure_ascii=False, indent=2) + "\n"


def bibtex(items: Sequence[Item]) -> str:
    """BibTeX in UTF-8, one entry for each reference."""
    return "\n".join(_bibtex_entry(one) for one in items)


def ris(items: Sequence[Item]) -> str:
    """RIS, one record for each reference, lines ended as its format asks."""
    records = ("\r\n".join(f"{tag}  - {value}" for tag, value in _ris_lines(one)) for one in items)
    return "\r\n\r\n".join(records) + "\r\n"


# ---- BibTeX ------------------------------------------------------------------------------------


def _bibtex_entry(one: Item) -> str:
    kind = _BIBTEX.get(one["type"], "misc")
    lines = [f"  {field} = {value}," for field, value in _bibtex_fields(one, kind)]
    return "\n".join((f"@{kind}{{{one['id']},", *lines, "}", ""))


def _bibtex_fields(one: Item, kind: str) -> Iterator[tuple[str, str]]:
    first = one.get("issued", {}).get("date-parts", [[]])[0]
    organiser = "organization" if kind in ("proceedings", "misc") else "institution"
    container = {"inproceedings": "booktitle", "article": "journal"}.get(kind, "howpublished")
    fields = (
        ("editor" if kind == "proceedings" else "author", _people(one)),
        ("title", f"{{{_escaped(one['title'])}}}"),
        (container, _escaped(_within(one))),
        ("year", str(first[0]) if first else ""),
        ("address", _escaped(_place(one))),
        (organiser if kind != "inproceedings" else "publisher", _escaped(one.get("publisher", ""))),
        ("note", _escaped(_note(one))),
        ("url", one.get("URL", "").replace("{", "%7B").replace("}", "%7D")),
        ("language", one.get("language", "")),
    )
    for field, value in fields:
        if value:
            yield field, f"{{{_single(value)}}}"
        if field == "year" and len(first) > 1:
            yield "month", _MONTHS[first[1] - 1]


def _people(one: Item) -> str:
    return " and ".join(
        f"{{{_escaped(who['literal'])}}}"
        if "literal" in who
        else f"{_escaped(who['family'])}, {_escaped(who['given'])}"
        for who in one.get("author", [])
    )


def _escaped(text: str) -> str:
    """Text that TeX takes as it is; a brace in it would open a group."""
    plain = text.replace("{", "(").replace("}", ")")
    return _SPECIAL.sub(r"\\\1", "".join(_STRANGE.get(char, char) for char in plain))


# ---- RIS ---------------------------------------------------------------------------------------


def _ris_lines(one: Item) -> Iterator[tuple[str, str]]:
    first = one.get("issued", {}).get("date-parts", [[]])[0]
    lines = (
        ("TY", _RIS.get(one["type"], "GEN")),
        ("ID", one["id"]),
        *(("AU", _ris_name(who)) for who in one.get("author", [])),
        ("TI", one["title"]),
        ("T2", _within(one)),
        ("PY", str(first[0]) if first else ""),
        ("DA", "/".join([*(f"{part:02}" for part in first), "", ""][:3]) if first else ""),
        ("CY", _place(one)),
        ("PB", one.get("publisher", "")),
        ("LA", one.get("language", "")),
        ("AB", one.get("abstract", "")),
        ("N1", _note(one)),
        ("UR", one.get("URL", "")),
    )
    yield from ((tag, _single(value)) for tag, value in lines if value)
    yield "ER", ""


def _ris_name(who: Item) -> str:
    return str(who["literal"]) if "literal" in who else f"{who['family']}, {who['given']}"


# ---- both --------------------------------------------------------------------------------------


def _within(one: Item) -> str:
    return str(one.get("event-title") or one.get("container-title") or "")


def _place(one: Item) -> str:
    return str(one.get("event-place") or one.get("publisher-place") or "")


def _note(one: Item) -> str:
    return ". ".join(filter(None, (one.get("genre", ""), one.get("note", ""))))


def _single(text: str) -> str:
    """No line break begins another field."""
    return _ENDS.sub(" ", text)
