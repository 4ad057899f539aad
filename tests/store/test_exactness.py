"""The answer of the index against plain counting over all texts, word by word."""

import math
from itertools import pairwise

import pytest

from vmc_desktop.answers import Question
from vmc_desktop.store import sequences
from vmc_desktop.store.documents import Names, documents
from vmc_desktop.store.folding import words
from vmc_desktop.store.index.stems import stem
from vmc_desktop.store.query import parse
from vmc_desktop.store.query_tree import (
    Also,
    And,
    Filter,
    Near,
    Not,
    Or,
    Phrase,
    Word,
    Years,
)
from vmc_desktop.store.thesaurus import Thesaurus

WEIGHTS = {"title": (5.0, 0.3), "heading": (4.0, 0.3), "names": (3.0, 0.3), "text": (1.0, 0.75)}
K1 = 1.2
STEPS, SHARE, FEW = 10, 0.5, 5
SHELVES = ("person", "country", "organisation", "session")
SAME = {"kind": ("kind", "session")}


class Plain:
    """BM25F and sets by looking at every word of every record; shares no code with the index."""

    def __init__(self, archive):
        names = Names("en", {}, {topic.key: topic.name for topic in archive.topics})
        newest_first = sorted(archive.editions, key=lambda edition: -edition.year)
        self.documents = [d for edition in newest_first for d in documents(edition, names)]
        self.cut = [
            [(f, words(t)) for passage in d.passages for f, t in passage.indexed]
            for d in self.documents
        ]
        self.seen = {}
        for document in self.documents:
            for passage in document.passages:
                for field, text in passage.indexed:
                    if field != "names":
                        self.seen.setdefault(passage.language, set()).update(words(text))
        self.averages = {f: self.average(f) for f in WEIGHTS}
        self.thesaurus = Thesaurus(archive.topics, "en", stem)
        self.meant = {}

    def length(self, number, field):
        return sum(len(said) for f, said in self.cut[number] if f == field)

    def average(self, field):
        lengths = [n for d in range(len(self.cut)) if (n := self.length(d, field))]
        return sum(lengths) / len(lengths) if lengths else 1.0

    def means(self, word, prefix, field, exact):
        """All words that the word stands for in a field."""
        question = (word, prefix, field == "names" or exact)
        if question not in self.meant:
            found = {word}
            if not question[2]:
                found |= {
                    w
                    for language, seen in self.seen.items()
                    for w in seen
                    if stem(w, language) == stem(word, language)
                }
            self.meant[question] = found
        return self.meant[question]

    def is_meant(self, leaf, said, place, field):
        if isinstance(leaf, Word):
            word, prefix, exact = leaf.text, leaf.prefix, False
        else:
            word, prefix, exact = leaf.words[0], leaf.prefix, True
        return said[place] in self.means(word, prefix, field, exact) or (
            prefix and said[place].startswith(word)
        )

    def places(self, leaf, field, said):
        """Where it stands in the words of one passage: (first, last)."""
        if isinstance(leaf, Phrase) and len(leaf.words) > 1:
            last = len(leaf.words) - 1
            single = [Word(w, leaf.prefix and n == last) for n, w in enumerate(leaf.words)]
            return [
                (start, start + last)
                for start in range(len(said) - last)
                if all(self.is_meant(w, said, start + n, field) for n, w in enumerate(single))
            ]
        if isinstance(leaf, Near):
            left, right = self.places(leaf.left, field, said), self.places(leaf.right, field, said)
            return [
                one
                for one in left
                if any(
                    0 < other[0] - one[1] <= leaf.distance or 0 < one[0] - other[1] <= leaf.distance
                    for other in right
                )
            ]
        return [(n, n) for n in range(len(said)) if self.is_meant(leaf, said, n, field)]

    def frequency(self, leaf, number):
        total = 0.0
        for field, said in self.cut[number]:
            weight, b = WEIGHTS[field]
            count = len(self.places(leaf, field, said))
            if count:
                length = self.length(number, field) / self.averages[field]
                total += count * weight / (1 - b + b * length)
        return total

    def matches(self, node, number):
        match node:
            case And(parts):
                return all(self.matches(part, number) for part in parts)
            case Or(parts):
                return any(self.matches(part, number) for part in parts)
            case Not(part):
                return not self.matches(part, number)
            case Also(asked, others):
                return any(self.matches(part, number) for part in (asked, *others))
            case Years(first, last):
                return any(
                    shelf == "year" and first <= int(value) <= last
                    for shelf, value, _ in self.documents[number].tags
                )
            case Filter(field, asked, prefix):
                return any(
                    shelf in SAME.get(field, (field,))
                    and any(_named(words(name), asked, prefix) for name in (identity, label))
                    for shelf, identity, label in self.documents[number].tags
                )
        return self.frequency(node, number) > 0

    def concepts(self, node):
        match node:
            case Word() | Phrase() | Near():
                yield (node,), 1.0
            case And(parts) | Or(parts):
                for part in parts:
                    yield from self.concepts(part)
            case Also(asked, others):
                yield from self.concepts(asked)
                yield others, 0.5

    def search(self, query, synonyms=True):
        node = parse(query).node
        node = self.thesaurus.expand(node) if synonyms else node
        numbers = range(len(self.documents))
        scores = self.score(node, [n for n in numbers if self.matches(node, n)])
        best = sorted(scores, key=lambda n: (-scores[n], n))
        return [(self.documents[n].key, scores[n]) for n in best]

    def score(self, node, those):
        numbers = range(len(self.documents))
        scores = dict.fromkeys(those, 0.0)
        for leaves, weight in self.concepts(node):
            counted = {n: sum(self.frequency(leaf, n) for leaf in leaves) for n in numbers}
            held = sum(1 for count in counted.values() if count)
            idf = math.log(1 + (len(numbers) - held + 0.5) / (held + 0.5))
            for n in scores:
                scores[n] += weight * idf * counted[n] * (K1 + 1) / (counted[n] + K1)
        return scores

    def most(self, query):
        """The records that have most of the words, weighed; those that have all come first."""
        node = self.thesaurus.expand(parse(query).node)
        words = [p for p in node.parts if isinstance(p, Word | Also)]
        demanded = [part for part in node.parts if part not in words]
        size = len(self.documents)
        held = {word: {n for n in range(size) if self.holds(word, n)} for word in words}
        weight = {
            word: max(1, round(STEPS * math.log((size + 1) / len(held[word])) / math.log(size + 1)))
            for word in words
        }
        share = {
            n: sum(weight[word] for word in words if n in held[word]) / sum(weight.values())
            for n in range(size)
            if all(self.matches(part, n) for part in demanded)
        }
        best = max(share.values())
        listed = [n for n in share if share[n] >= min(SHARE, best)]
        found = {n: score * share[n] for n, score in self.score(node, listed).items()}
        whole = [score for n, score in found.items() if share[n] == 1]
        rest = [score for n, score in found.items() if share[n] < 1]
        if whole and rest and max(rest) >= min(whole):
            lower = 0.99 * min(whole) / max(rest)
            found = {n: s if share[n] == 1 else s * lower for n, s in found.items()}
        best = sorted(found, key=lambda n: (-found[n], n))
        return [(self.documents[n].key, found[n]) for n in best], len(whole)

    def holds(self, word, number):
        asked = word.asked if isinstance(word, Also) else word
        return self.matches(word, number) or any(
            shelf in SHELVES and any(asked.text in words(name) for name in (identity, label))
            for shelf, identity, label in self.documents[number].tags
        )


def _named(known, asked, prefix):
    *first, last = asked
    begun = any(w.startswith(last) for w in known) if prefix else last in known
    return begun and all(w in known for w in first)


@pytest.fixture(scope="module")
def plain(made_archive):
    return Plain(made_archive)


QUERIES = (
    "migration ",
    "partnerships ",
    "the ",
    "returning asylum ",
    "return OR visa OR skill ",
    "migration -asylum ",
    "-migration ",
    "m",
    "pro",
    "asylum pol",
    "return policy ",
    '"asylum policy"',
    '"policy"',
    '"the migration',
    "asylum NEAR/3 policy ",
    "policy NEAR/3 asylum ",
    "policy NEAR/4 policy ",
    "the NEAR/20 of ",
    '"of migration" NEAR/8 return ',
    "(return OR visa) (asylum OR border) ",
    "Rückkehr ",
    "partenariats ",
    "year:2023 migration ",
    "year:..2023 -kind:panel return ",
    "speaker:anna policy ",
    "kind:keynote ",
    "topic:lab",
    "country:aarland migration ",
    "is:quote return ",
    "has:conflict ",
    "moderator:a migration ",
    "anna ",
    "minister ",
    "NOT (return OR migration) asylum ",
)


@pytest.mark.parametrize("query", QUERIES)
def test_total_order_and_scores_are_those_of_plain_counting(plain, made_library, query):
    expected = plain.search(query)
    found = made_library.search(Question(query), limit=20)
    assert found.total == len(expected) > 0, "a query that finds nothing shows nothing"
    scored = dict(expected)
    assert [hit.score for hit in found.hits] == pytest.approx([s for _, s in expected[:20]])
    assert [scored[hit.key] for hit in found.hits] == pytest.approx([h.score for h in found.hits])
    assert {hit.key for hit in made_library.search(Question(query), limit=None).hits} == set(scored)


@pytest.mark.parametrize("query", [query for query in QUERIES if "NEAR" in query])
def test_common_neighbours_are_those_of_plain_counting(plain, made_library, monkeypatch, query):
    # Only in a large archive are words so common that their places are compared.
    monkeypatch.setattr(sequences, "_STEPS", 0)
    monkeypatch.setattr(sequences, "_STEPS_AT_LEAST", 0)
    made_library._searcher.close()
    expected = plain.search(query)
    found = made_library.search(Question(query), limit=20)
    assert found.total == len(expected) > 0
    assert [hit.score for hit in found.hits] == pytest.approx([s for _, s in expected[:20]])


@pytest.mark.parametrize("query", ["migration ", "return policy ", "topic-3 "])
def test_without_other_words_only_what_was_asked_is_found(plain, made_library, query):
    expected = plain.search(query, synonyms=False)
    found = made_library.search(Question(query, synonyms=False), limit=None)
    assert {hit.key for hit in found.hits} == {key for key, _ in expected}


@pytest.mark.parametrize(
    "query",
    ["migration ", "p", "year:2024 ", "return -asylum ", '"asylum policy"', "asylum visa return "],
)
def test_facets_counts_and_order_are_those_of_all_hits(plain, made_library, query):
    keys = {key for key, _ in plain.search(query)}
    hit = [document for document in plain.documents if document.key in keys]
    found = made_library.search(Question(query), limit=3)
    counted = {}
    for document in hit:
        for shelf, _, label in document.tags:
            counted.setdefault(shelf, {}).setdefault(label, 0)
            counted[shelf][label] += 1
    for name, values in found.facets:
        assert dict(values) == counted[name]
        numbers = [number for _, number in values]
        assert name == "year" or all(a >= b for a, b in pairwise(numbers))
    below = {}
    for document in hit:
        place = document.key
        while place is not None:
            below[place.text] = below.get(place.text, 0) + 1
            place = place.parent
    assert found.counts == below
    assert list(found.reading_order) == [document.key for document in hit]


@pytest.fixture(scope="module")
def rare(plain):
    """Words that two records have, and one that a single record has."""
    held = {}
    for number, said in enumerate(plain.cut):
        for word in {w for field, some in said if field == "text" for w in some if w.isalpha()}:
            held.setdefault(word, set()).add(number)
    twice = sorted(word for word, those in held.items() if len(those) == 2 and len(word) > 5)
    once = sorted(word for word, those in held.items() if len(those) == 1 and len(word) > 5)
    return twice, once


@pytest.mark.parametrize(
    "query",
    [
        "{a} {b} ",
        "{a} {c} migration ",
        "{c} return skill {b} ",
        "{a} {b} anna -asylum ",
        "{c} {b} keynote ",
    ],
)
def test_what_has_most_of_the_words_is_that_of_plain_counting(plain, made_library, rare, query):
    twice, once = rare
    query = query.format(a=twice[0], b=twice[-1], c=once[0])
    assert len(plain.search(query)) < FEW, "this query leaves enough: it is not widened"
    expected, whole = plain.most(query)
    found = made_library.search(Question(query), limit=None)
    assert found.total == len(expected) > whole
    assert found.relaxed == len(expected) - whole
    scored = dict(expected)
    assert [hit.score for hit in found.hits] == pytest.approx([s for _, s in expected])
    assert [scored[hit.key] for hit in found.hits] == pytest.approx([h.score for h in found.hits])


SORTS = ("relevance", "newest", "oldest")


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("query", ["migration ", "p", "year:2024 ", "return policy "])
def test_panels_hold_every_hit_and_come_by_their_best(plain, made_library, query, sort):
    asked = Question(query, sort=sort)
    found = made_library.search(asked, limit=None)
    expected = {}
    for hit in found.hits:
        key = hit.key
        head = key if key.kind in ("edition", "panel") else key.parent
        expected.setdefault(head, set()).add(key)
    groups = made_library.groups(asked, 0, 10_000)
    assert [group.head.key for group in groups] == list(expected)
    assert [{hit.key for hit in group.hits} for group in groups] == list(expected.values())
    assert found.groups == len(groups)
    some = made_library.groups(asked, 3, 4)
    assert some == groups[3:7]
    order = [document.key for document in plain.documents]
    for group in groups:
        places = [order.index(hit.key) for hit in group.hits]
        assert places == sorted(places)


@pytest.mark.parametrize("sort", SORTS)
def test_the_best_are_the_first_of_all(made_library, sort):
    for query in ("the ", "s", "kind:panel "):
        asked = Question(query, sort=sort)
        every = made_library.search(asked, limit=None).hits
        for limit in (0, 1, 20, len(every) - 1, len(every) + 1):
            assert made_library.search(asked, limit).hits == every[:limit]
    years = [hit.year for hit in made_library.search(Question("the ", sort="oldest"), None).hits]
    assert years == sorted(years)


def test_chosen_values_narrow_to_the_records_that_carry_them(plain, made_library):
    chosen = (("year", ("2024",)), ("topic", ("Labour", "Country")))
    found = made_library.search(Question("the ", chosen), limit=None)
    carried = {d.key: {(shelf, label) for shelf, _, label in d.tags} for d in plain.documents}
    keys = {key for key, _ in plain.search("the ")}
    in_year = {key for key in keys if ("year", "2024") in carried[key]}
    topics = [label for name, values in found.facets if name == "topic" for label, _ in values]
    some = {"topic": {("topic", label) for label in ("Labour", "Country")}}
    expected = {key for key in in_year if carried[key] & some["topic"]}
    assert {hit.key for hit in found.hits} == expected
    assert set(topics) == {t for key in in_year for shelf, t in carried[key] if shelf == "topic"}
