"""What sessions, sources, recordings and languages are called, in the reader's language."""

from __future__ import annotations

from vmc_desktop.render import languages
from vmc_desktop.wording import marked, said

_SHOUTED = frozenset({"pdf", "tv", "q&a", "faq"})

KINDS = (
    marked("Kinds", "edition"),
    marked("Kinds", "panel"),
    marked("Kinds", "highlight"),
    marked("Kinds", "quotation"),
    marked("Kinds", "source"),
    marked("Kinds", "person"),
    marked("Kinds", "topic"),
    marked("Kinds", "high-level panel"),
    marked("Kinds", "opening"),
    marked("Kinds", "closing"),
    marked("Kinds", "roundtable"),
    marked("Kinds", "keynote"),
    marked("Kinds", "side event"),
    marked("Kinds", "session"),
    marked("Kinds", "talk"),
    marked("Kinds", "workshop"),
    marked("Kinds", "lecture"),
    marked("Kinds", "break"),
    marked("Kinds", "news"),
    marked("Kinds", "web page"),
    marked("Kinds", "press release"),
    marked("Kinds", "article"),
    marked("Kinds", "report"),
    marked("Kinds", "photo"),
    marked("Kinds", "video"),
    marked("Kinds", "online"),
)
"""The words of the format and of usual programmes; others are shown as they are."""


def kind_name(kind: str) -> str:
    """The kind within a line: "press release"."""
    return said("Kinds", kind)


def kind_label(kind: str) -> str:
    """The kind of a session, source or recording as it stands on a page: "High-level panel"."""
    name = kind_name(kind)
    return name.upper() if name.lower() in _SHOUTED else name[:1].upper() + name[1:]


def language_name(code: str) -> str:
    """``de`` or ``de-AT`` as "German"; a code that is not known stays as it is."""
    name = languages.NAMES.get(code.partition("-")[0].lower(), "")
    return said("Languages", name) if name else code
