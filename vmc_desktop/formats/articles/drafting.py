"""A material to a draft of an edition: every rule in turn, paragraph by paragraph.

Rules, not guesses: what the text does not say stays empty, and what no rule understood is there
as plain text that is not accepted by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from vmc_desktop.formats.articles import highlights, panels, sayings
from vmc_desktop.formats.articles.facts import facts
from vmc_desktop.formats.articles.finds import Find
from vmc_desktop.formats.articles.names import TITLED, person
from vmc_desktop.formats.articles.outset import language_of, title_of
from vmc_desktop.formats.articles.proposing import Ledger
from vmc_desktop.formats.articles.values import (
    FACTS,
    Draft,
    Kind,
    Material,
    Paragraph,
)
from vmc_desktop.formats.articles.wordlists import DAY_LINE
from vmc_desktop.formats.dates import find_days

_QUESTION_LABEL = re.compile(
    r"(?:(?:guiding|key|leading|main) questions?|questions?|leitfragen?|fragen|questions? "
    r"(?:directrices?|clés?))\s*:?$",
    re.I,
)
_FACT_LABEL = re.compile(
    r"(?:dates?|venue|place|city|participants|theme|datum|termin|ort|veranstaltungsort|motto|thema|"
    r"lieu|ville|thème|location|when|where)\s*:",
    re.I,
)
_NO_LEVEL = 6
"""That of a panel named by a line that is no heading."""
_LONGEST_QUESTION = 300
_LONGEST_LEAD = 130


def draft(material: Material) -> Draft:
    """Everything that the rules find in a material."""
    return _Drafter(material).run()


@dataclass(slots=True)
class _Drafter:
    """Goes through the paragraphs; remembers which panel and highlight it is in."""

    material: Material
    _ledger: Ledger = field(default_factory=Ledger)
    _panel: int = 0
    _panel_level: int = 0
    _highlight: int = 0
    _label: Kind | None = None
    _scope: highlights.Scope | None = None
    _headed: dict[int, bool] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)
    _themes: set[str] = field(default_factory=set)
    _year: str = ""
    _day: str = ""
    _list: int = 0
    """The highlight that gathers the items of a list without headings of their own."""

    def run(self) -> Draft:
        found = facts(self.material)
        self._year = next((one.text for one in found if one.kind == "year"), "")
        for one in sorted(found, key=lambda one: FACTS.index(one.kind)):
            self._ledger.add(one)
        self._themes = {one.text for one in found if one.kind == "theme"}
        self._known = self._surnames()
        heads = title_of(self.material)
        for number, paragraph in enumerate(self.material.paragraphs):
            self._paragraph(number, paragraph, heads)
        language = language_of(self.material.text)
        return Draft(self.material, tuple(self._ledger.proposals), language)

    def _surnames(self) -> dict[str, str]:
        names: list[str] = []
        for one in self.material.paragraphs:
            words = self.material.words(one)
            some = [*panels.persons_in(words, 0), *sayings.persons_saying(words, 0)]
            label = panels.label(words)
            if label:
                some += panels.labelled(words, label[1], 0, label[0])
            names += [find.text for find in some]
        return sayings.surnames(iter(names))

    # ---- paragraphs --------------------------------------------------------------------------

    def _paragraph(self, number: int, one: Paragraph, heads: int) -> None:
        words = self.material.words(one)
        if number == heads:
            self._ledger.add(Find("title", words[:400], one.start, one.end))
            self._begin_scope(highlights.scope(one, words, number, title=True))
            return
        if self._is_new_day(words):
            return
        is_panel = self._panel_line(number, one, words)
        if self._person_line(one, words) or (not is_panel and self._is_question(one, words)):
            return
        if number in self._headed:
            self._begin_highlight(one, words, surely=self._headed[number])
            return
        lists = self._lists(number)
        if (one.kind == "heading" or words.endswith(":") or lists) and not self._headed:
            begun = highlights.scope(one, words, number, title=False, lists=lists)
            self._begin_scope(begun)
            if begun is not None and len(words) <= _LONGEST_LEAD:
                return
        if is_panel:
            self._begin_panel(one, words, is_panel)
        elif one.kind == "heading":
            self._other_heading(one, words)
        elif one.kind == "item" and self._expects() and not self._headed:
            self._highlight_item(one, words)
        else:
            self._text(number, one, words)

    def _panel_line(self, number: int, one: Paragraph, words: str) -> Find | None:
        if number in self._headed:
            return None
        return panels.panel_line(one, words) or panels.timed(one, words)

    def _lists(self, number: int) -> bool:
        """Whether a list follows a line of text."""
        after = self.material.paragraphs[number + 1 : number + 2]
        here = self.material.paragraphs[number]
        numbered = bool(after) and after[0].kind == "heading" and after[0].number > 0
        return here.kind == "text" and (numbered or (bool(after) and after[0].kind == "item"))

    def _is_new_day(self, words: str) -> bool:
        """A line such as “Day 2 – Wednesday, 20 October”: the panels below are of that day."""
        days = find_days(words, self._year) if DAY_LINE.match(words) and len(words) < 90 else []
        if not days or days[0].first != days[0].last:
            return False
        self._day, self._panel, self._label = days[0].first, 0, None
        return True

    def _expects(self) -> bool:
        """Whether a list here would be highlights: a title promises none inside a panel."""
        return self._scope is not None and not (self._scope.whole and self._panel)

    def _begin_scope(self, begun: highlights.Scope | None) -> None:
        if begun is None:
            return
        self._scope, self._highlight, self._list, self._label = begun, 0, 0, None
        # Below a line that is no heading nothing tells where a panel's text ends; what was
        # concluded is then taken to be of the whole, and can be moved.
        if not begun.level or begun.level <= self._panel_level or self._panel_level == _NO_LEVEL:
            self._panel = 0
        self._headed = highlights.headings(self.material, begun, _is_other)

    def _begin_highlight(self, one: Paragraph, words: str, *, surely: bool) -> None:
        self._label, self._list = None, 0
        if one.level <= self._panel_level:
            self._panel = 0
        self._highlight = self._ledger.add(
            Find("highlight", words, one.start, one.end, accepted=surely), self._panel
        )
        if not surely:
            self._highlight = 0

    def _begin_panel(self, one: Paragraph, words: str, named: Find) -> None:
        days = find_days(words, self._year)
        day = days[0].first if days else self._day
        if day:
            named = replace(named, details=(*named.details, ("date", day)))
        self._label, self._highlight, self._list = None, 0, 0
        if not named.text:
            # A break of the programme: what was before is over.
            self._panel = 0
            self._ledger.add(Find("text", words, one.start, one.end, accepted=False))
            return
        if self._scope is not None and not self._scope.whole:
            self._scope, self._headed = None, {}
        self._panel = self._ledger.add(named)
        self._panel_level = one.level or _NO_LEVEL
        rest = named.end - one.start if named.end - one.start < len(words) else 0
        begin = rest or 0
        for find in sayings.merged([*panels.persons_in(words[begin:], one.start + begin)]):
            self._ledger.add(find, self._panel)
        if named.detail("kind") in ("keynote", "opening", "closing"):
            self._speaks(one, words, named)

    def _speaks(self, one: Paragraph, words: str, named: Find) -> None:
        """The person that a line such as “Keynote: Anna Berg, President” names."""
        begin = re.compile(r"\s*[:–—|-]\s*").match(words, named.end - one.start)
        for find in (
            panels.labelled(words, begin.end(), one.start, "speaker", one=True) if begin else ()
        ):
            self._ledger.add(find, self._panel)

    def _other_heading(self, one: Paragraph, words: str) -> None:
        self._highlight, self._label, self._list = 0, None, 0
        if one.level <= self._panel_level or not self._panel_level:
            self._panel = 0
        if self._scope is not None and not self._scope.whole and one.level <= self._scope.level:
            self._scope, self._headed = None, {}
        if not _QUESTION_LABEL.match(words):
            self._ledger.add(Find("text", words, one.start, one.end, accepted=False))

    def _person_line(self, one: Paragraph, words: str) -> bool:
        """A line with a label, or one of the list below it."""
        inner, lead = panels.bare(words)
        label = panels.label(inner)
        if label is not None:
            kind, begin = label
            finds = panels.labelled(inner, begin, one.start + lead, kind)
            finds = finds or panels.labelled(inner, begin, one.start + lead, kind, one=True)
            alone = not inner[begin:].strip()
            if finds or alone:
                for find in finds:
                    self._ledger.add(find, self._panel)
                self._label = kind if alone else None
                return True
        if self._label is not None and one.kind in ("item", "text"):
            finds = panels.listed(words, one.start, self._label)
            for find in finds:
                self._ledger.add(find, self._panel)
            if finds:
                return True
        self._label = None
        titled = bool(TITLED.match(words))
        if self._panel and (one.kind in ("item", "text") or titled) and not self._expects():
            # A list below a panel of those who have a role or a title there.
            found = person(words)
            told = found is not None and (titled or found.details())
            if found and told and found.end >= len(words.rstrip(" .")):
                self._ledger.add(Find.of(found, "speaker", one.start), self._panel)
                return True
        return False

    def _is_question(self, one: Paragraph, words: str) -> bool:
        said = words.rstrip('”“»" ')
        if not said.endswith("?") or len(words) > _LONGEST_QUESTION or one.kind == "quote":
            return False
        single = len(re.findall(r"[.!?](?:\s|$)", said)) == 1
        heads = one.kind == "heading" and not one.number
        marked = one.kind == "item" or words[0] in '“„«"'
        if not single or not (heads or marked or self._panel):
            return False
        if self._expects() and one.kind == "item":
            return False
        self._ledger.add(Find("question", words.strip('“”„«»" '), one.start, one.end), self._panel)
        if heads:
            self._highlight = 0
        return True

    def _highlight_item(self, one: Paragraph, words: str) -> None:
        end, rest = highlights.parted(one, words)
        if not end:
            if not self._list and self._scope is not None:
                at = self.material.paragraphs[self._scope.at]
                heading = Find("highlight", self._scope.heading, at.start, at.end)
                self._list = self._ledger.add(heading, self._panel)
            self._sayings(one, words)
            self._ledger.add(Find("statement", words, one.start, one.end), self._list)
            return
        heading = Find("highlight", words[:end], one.start, one.start + end)
        made = self._ledger.add(heading, self._panel)
        self._sayings(one, words)
        if words[rest:].strip():
            self._ledger.add(Find("statement", words[rest:], one.start + rest, one.end), made)

    # ---- running text ------------------------------------------------------------------------

    def _text(self, number: int, one: Paragraph, words: str) -> None:
        if self._panel and one.kind == "text" and self._is_day(words):
            return
        if (
            self._scope is not None
            and not self._headed
            and one.kind != "item"
            and not self._scope.level
        ):
            after = any(p.kind == "item" for p in self.material.paragraphs[number + 1 : number + 3])
            self._scope = self._scope if after else None
        quoted = self._sayings(one, words, number)
        if quoted > 0.6 * len(words) or self._signature(number):
            return
        if highlights.BOILERPLATE.match(words):
            self._highlight = self._panel = 0
        owner = self._highlight or self._panel
        if _FACT_LABEL.match(words):
            return
        if owner:
            self._ledger.add(Find("statement", words, one.start, one.end), owner)
        else:
            self._ledger.add(Find("text", words, one.start, one.end, accepted=False))

    def _is_day(self, words: str) -> bool:
        """A line below a panel that tells its day and nothing else."""
        days = find_days(words, self._year)
        if not days or days[0].first != days[0].last or len(words) > 60:
            return False
        return self._ledger.date(self._panel, days[0].first)

    def _sayings(self, one: Paragraph, words: str, number: int = -1) -> int:
        """Panels, persons and quotations of a paragraph; how many characters are quoted."""
        named = list(panels.panels_in(words, one.start))
        owner = self._panel
        for find in named:
            made = self._ledger.panel_of(find.text) or self._ledger.add(find)
            owner = owner or made
        finds = [*panels.persons_in(words, one.start), *sayings.persons_saying(words, one.start)]
        for find in sayings.merged(finds):
            self._ledger.add(find, owner)
        titles = {find.text for find in named} | self._themes
        quoted = 0
        for find in self._quotations(one, words, number):
            if find.text not in titles:
                self._ledger.add(find, owner)
                quoted += find.end - find.start
        return quoted

    def _quotations(self, one: Paragraph, words: str, number: int) -> list[Find]:
        found = list(sayings.quotations(words, one.start, self._known))
        after = number + 1
        marked = words[0] in '“„«"' and words[-1] in '”“»"'
        if (
            (one.kind == "quote" or marked)
            and not found
            and 0 < after < len(self.material.paragraphs)
        ):
            signature = self.material.words(self.material.paragraphs[after])
            whole = sayings.signed(words, signature, one.start, self._known)
            return [whole] if whole else []
        return found

    def _signature(self, number: int) -> bool:
        """A line that says whose words the block quotation above it is."""
        if not number:
            return False
        above = self.material.paragraphs[number - 1]
        words = self.material.words(self.material.paragraphs[number])
        quoted = above.kind == "quote" or self.material.words(above)[-1] in '”“»"'
        return quoted and words[0] in "–—" and len(words) < 200


def _is_other(paragraph: Paragraph, words: str) -> bool:
    """Whether a heading is something else than a highlight."""
    return panels.label(words) is not None or (
        not paragraph.number and panels.panel_line(paragraph, words) is not None
    )
