"""Which fact, person or panel a conflict concerns, as far as the conflict says so itself."""

from __future__ import annotations

from vmc_desktop.domain import Appearance, Conflict, Edition, Panel
from vmc_desktop.formats.slug import slug

_FACTS = {
    "dates": ("dates", "date-of-the-conference"),
    "place": ("venue", "place-of-the-conference"),
    "participants": ("participants",),
    "sessions": ("number-of-panels", "number-of-sessions"),
    "theme": ("theme", "conference-title", "of-the-conference"),
}
_LEAST_LETTERS = 4


def of_fact(edition: Edition, fact: str) -> tuple[int, ...]:
    """The numbers (1 first) of the conflicts about a fact of the edition, by the fact's name."""
    names = _FACTS.get(fact, ())
    return tuple(
        number
        for number, one in enumerate(edition.conflicts, 1)
        if any(f"-{name}-" in f"-{slug(one.about)}-" for name in names)
    )


def of_person(edition: Edition, one: Appearance) -> tuple[int, ...]:
    """The numbers of the conflicts that name a person in what they are about."""
    return tuple(n for n, conflict in enumerate(edition.conflicts, 1) if _names(conflict, one))


def of_panel(edition: Edition, panel: Panel) -> tuple[tuple[int, Conflict], ...]:
    """The conflicts that name a panel by its title, or somebody who appears in it."""
    people = (*panel.moderators, *panel.speakers)
    return tuple(
        (number, one)
        for number, one in enumerate(edition.conflicts, 1)
        if _titles(one, panel) or any(_names(one, person) for person in people)
    )


def _names(conflict: Conflict, one: Appearance) -> bool:
    last = slug(one.name).rpartition("-")[2]
    return len(last) >= _LEAST_LETTERS and f"-{last}-" in f"-{slug(conflict.about)}-"


def _titles(conflict: Conflict, panel: Panel) -> bool:
    return f"-{slug(panel.title)}-" in f"-{slug(conflict.about)}-"
