"""Whatever is in a file or a field: an answer, or our own refusal; nothing else.

`script/torture mutate` and `script/torture fuzz` try as many examples as one likes. Bundles,
programmes, articles and the archive's own text have tests of this kind beside them too.
"""

import json
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from torturing.kinds import OWN, old_file
from torturing.mutating import mutate
from torturing.parsers import PARSERS
from vmc_desktop.formats.yaml_text import YamlFault, read_yaml
from vmc_desktop.models.asked import read_words
from vmc_desktop.outline import Key
from vmc_desktop.personal.exchange import FORMAT, VERSION, NotReadable, from_json, to_json
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.personal.schema import REVISION
from vmc_desktop.store.query import parse


@pytest.mark.parametrize("parser", PARSERS, ids=lambda one: one.name)
def test_kept_and_changed_seeds_are_read_or_refused(parser):
    found = mutate(parser, len(parser.seeds()) + max(5, parser.share), seed=1)
    assert found.tried
    assert not found.faults


leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("2017/opening")
names = st.sampled_from(
    ["things", "notes", "key", "dossiers", "entries", "id", "body", "quote", "first", "items"]
)
values = st.recursive(
    leaves, lambda one: st.lists(one, max_size=3) | st.dictionaries(names, one, max_size=4)
)


@given(text=st.text())
@example(text="[" * 200_000)
@example(text='{"a":' * 200_000)
def test_any_text_as_own_things(text):
    with suppress(NotReadable):
        from_json(text)


@given(held=st.dictionaries(st.text(max_size=5), values, max_size=2))
def test_any_values_as_own_things(held):
    made = {"format": FORMAT, "version": VERSION, "archives": held}
    with suppress(NotReadable):
        read = from_json(json.dumps(made))
        assert from_json(to_json(read)) == read


def test_own_things_nested_beyond_measure_are_refused():
    deep = "[" * 900 + "]" * 900
    made = f'{{"format": "{FORMAT}", "version": {VERSION}, "archives": {{"a": {deep}}}}}'
    with pytest.raises(NotReadable):
        from_json(made)


@given(held=values)
def test_any_values_as_annotations(held):
    with suppress(NotReadable):
        from_json(json.dumps({"@context": "http://www.w3.org/ns/anno.jsonld", "first": held}))


@given(text=st.text())
def test_any_text_as_a_key(text):
    with suppress(ValueError):
        assert ".." not in Key.parse(text).text.split("/")


@given(text=st.text(alphabet='ab"():*-/.OR NEAR5year2017,\0', max_size=60))
def test_any_text_as_a_query(text):
    parse(text)


@given(text=st.text(alphabet="ab:-[]{}&*!#|>'\"%@\n \t?,0", max_size=80))
def test_any_text_as_yaml(text):
    with suppress(YamlFault):
        read_yaml(text)


@given(words=st.lists(st.text(alphabet="vmc:?q=/%.#file-\u202e", max_size=20), max_size=3))
def test_any_words_for_the_window(words):
    read_words(words)


@pytest.mark.parametrize("revision", ["0001", "0002"])
def test_the_file_of_every_revision_is_brought_along(revision, tmp_path):
    old_file(revision, tmp_path / "personal.sqlite")
    own = PersonalFile(tmp_path / "personal.sqlite", pytest.fail)
    assert [one.name for one in own.saved("vmc")] == ["Partnerships", "Zurück; DROP TABLE"]
    assert own.saved("vmc")[0].question.chosen == (("year", ("2017", "2018")),)
    assert [one.question.text for one in own.recent("vmc")] == ["return -voluntary"]
    things = own.things("vmc")
    assert len(things.notes) == (0 if revision == "0001" else 2)
    assert len(things.dossiers) == (0 if revision == "0001" else 2)


def test_there_is_a_file_of_every_revision():
    kept = {file.stem.removeprefix("revision-") for file in OWN.glob("revision-*.sql")}
    assert kept == {f"{number:04}" for number in range(1, int(REVISION) + 1)}
