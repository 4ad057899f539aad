"""A small made-up archive in which every feature of the format occurs."""

from __future__ import annotations

from dataclasses import replace

from vmc_desktop.domain import (
    Appearance,
    Archive,
    ArchiveHead,
    Citation,
    Conflict,
    Edition,
    Highlight,
    Key,
    Media,
    Panel,
    Person,
    Quotation,
    Run,
    Source,
    Statement,
    Topic,
)

_HEAD = ArchiveHead(
    key="demo",
    title="Harbour Forum",
    publisher="Harbour Institute",
    languages=("en", "de"),
    description="A made-up conference for tests.",
)
_PEOPLE = (
    Person(Key("people/ismail-catakli"), "İsmail Çataklı", ("Ismail Catakli",)),
    Person(Key("people/anna-weiss"), "Anna Weiß", ("A. Weiss",)),
)
_TOPICS = (
    Topic(
        Key("topics/irregular-migration"),
        "Irregular migration",
        (("en", ("undocumented migration",)), ("de", ("irreguläre Migration",))),
    ),
    Topic(
        Key("topics/return"),
        "Return",
        (("de", ("Rückkehr", "Rückführung")), ("fr", ("retour",))),
        Key("topics/irregular-migration"),
    ),
    Topic(Key("topics/partnerships"), "Partnerships"),
)


def _cites(*ids: str) -> tuple[Citation, ...]:
    return tuple(Citation(one) for one in ids)


def _person(name: str, key: str, **more: str) -> Appearance:
    sources = more.pop("sources", "")
    return Appearance(
        name=name, person=Key(f"people/{key}"), citations=_cites(*sources.split()), **more
    )


def _sources(year: int) -> tuple[Source, ...]:
    return (
        Source(
            Key(f"{year}/sources/s1"),
            f"Harbour Forum {year} closes",
            "Harbour Institute",
            f"{year}-10-25",
            f"https://example.org/{year}/closing",
            "news",
            "en",
        ),
        Source(
            Key(f"{year}/sources/s2"),
            "Konferenz im Hafen",
            "Hafenbote",
            f"{year}-10",
            "",
            "press release",
            "de",
            "read in print",
        ),
    )


def _rich_panel() -> Panel:
    return Panel(
        key=Key("2019/lasting-partnerships"),
        title="Lasting Partnerships – Towards Long-Term Cooperation",
        kind="panel",
        date="2019-10-24",
        venue="Hall of Sails",
        moderators=(_person("Anna Weiß", "anna-weiss", role="Director", sources="s1"),),
        speakers=(
            _person(
                "İsmail Çataklı",
                "ismail-catakli",
                role="Deputy Minister",
                organisation="Ministry of Interior",
                country="Türkiye",
                part="opening statement",
                sources="s1 s2",
            ),
            _person("Marko Đorđević", "marko-dordevic", role="Envoy", country="Serbia"),
        ),
        questions=("What made partnerships last?",),
        topics=(Key("topics/partnerships"),),
        citations=_cites("s1"),
        summary=(
            Statement.of("The panel took up partnerships on a long-term basis.", "s1"),
            Statement(
                (
                    Run("What "),
                    Run("", "source", "s2"),
                    Run(" reports of "),
                    Run("trust", "em"),
                    Run(" was contested; see "),
                    Run("the programme", "link", "https://example.org/programme"),
                    Run("."),
                ),
                (Citation("s1", "p. 4"), Citation("s2")),
            ),
        ),
        highlights=(
            Highlight(
                Key("2019/lasting-partnerships/trust-first"),
                "Trust comes first",
                (
                    Statement.of("Trust was named as the ground of every partnership.", "s1"),
                    Statement.of("Irregular migration was discussed as a shared concern.", "s2"),
                ),
            ),
        ),
        quotations=(
            Quotation(
                Key("2019/lasting-partnerships/quotations/no-trust"),
                "Without trust there is no harbour.",
                "İsmail Çataklı",
                _cites("s2"),
                original="Ohne Vertrauen kein Hafen.",
                original_language="de",
                note="as rendered by the Hafenbote",
            ),
        ),
    )


def _edition_2019() -> Edition:
    return Edition(
        key=Key("2019"),
        year=2019,
        ordinal=2,
        theme="Safe Harbours",
        subtitle="Partnerships that last",
        dates=("2019-10-23", "2019-10-24"),
        venue="Old Customs House",
        city="Hamburg",
        country="Germany",
        participants="about 120 (Harbour Institute)",
        organiser="Harbour Institute",
        sessions=4,
        questions=("Where do partnerships lead?",),
        citations=_cites("s1", "s2"),
        topics=(Key("topics/partnerships"), Key("topics/return")),
        overview=(Statement.of("The second forum dealt with partnerships.", "s1"),),
        panels=(
            Panel(
                key=Key("2019/opening"),
                title="Opening",
                kind="opening",
                official=False,
                date="2019-10-23",
                speakers=(_person("Anna Weiß", "anna-weiss", role="Director", sources="s1"),),
                citations=_cites("s1"),
                summary=(Statement.of("Weiß opened the forum and spoke of return.", "s1"),),
            ),
            _rich_panel(),
            Panel(
                key=Key("2019/workshops"),
                title="Three workshops",
                kind="roundtable",
                official=False,
                stands_for=3,
                citations=_cites("s2"),
            ),
        ),
        highlights=(
            Highlight(
                Key("2019/highlights/no-holy-grail"),
                "There is no “holy grail”",
                (Statement.of("No single solution fits every route.", "s1"),),
            ),
        ),
        quotations=(
            Quotation(
                Key("2019/quotations/leere-phrase"),
                "leere Phrase, leeres Konzept",
                "Anna Weiß",
                _cites("s2"),
                language="de",
            ),
        ),
        announced=(_person("Wolf Sieber", "wolf-sieber", role="Minister", note="announced only"),),
        unplaced=(_person("Élodie Brûlé", "elodie-brule", organisation="Port of Brest"),),
        media=(Media("photo", "The hall", "https://example.org/hall.jpg", _cites("s1")),),
        conflicts=(
            Conflict(
                "number of participants",
                (Statement.of("about 120", "s1"), Statement.of("more than 150", "s2")),
                "the reports count differently",
            ),
        ),
        gaps=(
            Statement(
                (Run("Only the first part of "), Run("", "source", "s2"), Run(" was readable."))
            ),
        ),
        sources=_sources(2019),
    )


def _edition_2018() -> Edition:
    return Edition(
        key=Key("2018"),
        year=2018,
        dates=("2018-10-22", "2018-10-22"),
        city="Hamburg",
        online=True,
        citations=_cites("s1"),
        topics=(Key("topics/irregular-migration"),),
        panels=(
            Panel(
                key=Key("2018/keynote"),
                title="Keynote on migration",
                kind="keynote",
                date="2018-10-22",
                speakers=(
                    _person("İsmail Çataklı", "ismail-catakli", role="Adviser", sources="s1"),
                ),
                citations=_cites("s1"),
                summary=(Statement.of("Çataklı spoke on irregular migration at sea.", "s1"),),
            ),
        ),
        highlights=(
            Highlight(
                Key("2018/highlights/first-forum"),
                "A first forum",
                (Statement.of("The forum met for the first time.", "s1"),),
            ),
        ),
        sources=_sources(2018),
    )


def small_archive() -> Archive:
    """Two editions in which panels, highlights, quotations, conflicts and gaps occur."""
    return Archive(_HEAD, (_edition_2018(), _edition_2019()), _PEOPLE, _TOPICS)


def announced_archive() -> Archive:
    """The small archive with a panel, 2019/lasting-partnerships, of which a programme told all."""
    archive = small_archive()
    first, second = archive.editions
    see = (Run("See "), Run("the code", "link", "https://example.org/code"), Run("."))
    panel = replace(
        second.panels[1],
        start="23:30",
        end="24:20",
        room="Room 2",
        track="Policy",
        language="de",
        abstract=(Statement.of("What will be shown.", "s1"), Statement(see, _cites("s1"))),
        media=(Media("slides", "Slides", "https://example.org/s.pdf", _cites("s1")),),
    )
    panels = (second.panels[0], panel, *second.panels[2:])
    return replace(archive, editions=(first, replace(second, panels=panels)))
