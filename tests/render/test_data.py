"""The contract of ``--json``: names, order and kinds of everything in it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from readings import outline_of, reading_of
from vmc_desktop.answers import Hit, Outline, Question, Results, Snippet
from vmc_desktop.domain import Key
from vmc_desktop.render.data import as_data, outline_data, results_data

RICH = "2019/lasting-partnerships"
AROUND = [
    "key",
    "kind",
    "title",
    "permalink",
    "archive",
    "edition",
    "panel",
    "record",
    "topics",
    "sources",
    "before",
    "after",
]


def plain(data):
    """What a program reads that gets the JSON; fails where something is not JSON."""
    return json.loads(json.dumps(data, allow_nan=False))


@pytest.mark.parametrize(
    ("key", "names"),
    [
        (
            "2019",
            "key year ordinal theme theme_official subtitle dates venue city country online format "
            "participants countries hashtag organiser supported_by sessions speakers_total "
            "questions citations topics overview panels highlights quotations announced unplaced "
            "media conflicts gaps sources aliases",
        ),
        (
            RICH,
            "key title kind official date start end room venue track language format stands_for "
            "moderators speakers questions topics citations summary abstract highlights "
            "quotations media aliases",
        ),
        (f"{RICH}/trust-first", "key heading statements aliases"),
        (
            "2019/quotations/leere-phrase",
            "key text speaker citations language original original_language note aliases",
        ),
        ("2019/sources/s2", "id key title publisher published url kind language note"),
    ],
)
def test_a_record_is_whole(key, names):
    data = plain(as_data(reading_of(key)))

    assert list(data) == AROUND
    assert list(data["record"]) == names.split()
    assert data["key"] == data["record"]["key"] == key
    assert data["permalink"] == f"demo:{key}"
    assert data["kind"] == Key(key).kind


def test_a_panel_as_data():
    data = plain(as_data(replace(reading_of(RICH), before=Key("2019/opening"))))
    panel = data["record"]

    assert data["archive"] == {
        "key": "demo",
        "title": "Harbour Forum",
        "publisher": "Harbour Institute",
        "version": None,
    }
    assert data["edition"] == {"key": "2019", "year": 2019, "theme": "Safe Harbours"}
    assert data["panel"] == {"key": RICH, "title": panel["title"]}
    assert (data["before"], data["after"]) == ("2019/opening", None)
    assert panel["speakers"][1] == {
        "name": "Marko Đorđević",
        "person": "people/marko-dordevic",
        "role": "Envoy",
        "organisation": None,
        "country": "Serbia",
        "part": None,
        "note": None,
        "citations": [],
    }
    assert panel["summary"][0] == {
        "text": "The panel took up partnerships on a long-term basis.",
        "runs": [
            {
                "text": "The panel took up partnerships on a long-term basis.",
                "style": None,
                "target": None,
            }
        ],
        "citations": [{"source": "s1", "locator": None}],
    }
    assert panel["summary"][1]["text"].startswith("What source s2 reports of trust")
    assert panel["summary"][1]["runs"][1] == {"text": None, "style": "source", "target": "s2"}
    assert panel["summary"][1]["citations"][0] == {"source": "s1", "locator": "p. 4"}
    assert panel["quotations"][0]["original"] == "Ohne Vertrauen kein Hafen."


def test_sources_have_the_numbers_of_the_page():
    sources = plain(as_data(reading_of(RICH)))["sources"]

    assert [(one["number"], one["id"]) for one in sources] == [(1, "s1"), (2, "s2")]
    assert sources[1]["url"] is None
    assert sources[1]["published"] == "2019-10"


def test_topics_have_names():
    topics = plain(as_data(reading_of("2018")))["topics"]

    assert {"key": "topics/irregular-migration", "name": "Irregular migration"} in topics


def test_an_edition_holds_its_panels():
    edition = plain(as_data(reading_of("2018")))["record"]

    assert [panel["key"] for panel in edition["panels"]] == ["2018/keynote"]
    assert edition["theme"] is None
    assert edition["dates"] == ["2018-10-22", "2018-10-22"]


def test_the_outline_counts_by_edition():
    assert plain(outline_data(outline_of())) == {
        "editions": [
            {
                "key": "2019",
                "year": 2019,
                "theme": "Safe Harbours",
                "panels": 3,
                "highlights": 2,
                "quotations": 2,
                "sources": 2,
            },
            {
                "key": "2018",
                "year": 2018,
                "theme": None,
                "panels": 1,
                "highlights": 1,
                "quotations": 0,
                "sources": 2,
            },
        ]
    }
    assert outline_data(Outline(outline_of().head)) == {"editions": []}


def test_results_as_data():
    results = Results(
        question=Question("trust <b> "),
        understood="trust and b",
        total=7,
        hits=(
            Hit(
                Key(RICH),
                "panel",
                2019,
                "Lasting <Partnerships>",
                ("2019", "Lasting <Partnerships>"),
                1.5,
                snippets=(
                    Snippet("What of trust & <i>trust</i>?", ((8, 13), (19, 24))),
                    Snippet("nothing marked"),
                ),
            ),
        ),
        facets=(("year", (("2019", 6), ("2018", 1))), ("kind", ())),
        notes=("A bracket is not closed.",),
        also=("confidence",),
        meant=("trust",),
        relaxed=2,
    )

    assert plain(results_data(results)) == {
        "query": "trust <b>",
        "understood": "trust and b",
        "notes": ["A bracket is not closed."],
        "also": ["confidence"],
        "meant": ["trust"],
        "total": 7,
        "relaxed": 2,
        "hits": [
            {
                "key": RICH,
                "kind": "panel",
                "year": 2019,
                "title": "Lasting <Partnerships>",
                "path": ["2019", "Lasting <Partnerships>"],
                "score": 1.5,
                "snippets": [
                    "What of <mark>trust</mark> &amp; &lt;i&gt;<mark>trust</mark>&lt;/i&gt;?",
                    "nothing marked",
                ],
            }
        ],
        "facets": {"year": [["2019", 6], ["2018", 1]], "kind": []},
    }
