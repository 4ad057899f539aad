"""One edition's words put in place of others: the same as all put together anew."""

from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.store.index.amending import width
from vmc_desktop.store.index.merging import amend_segments, merge_segments
from vmc_desktop.store.index.segment import FIELDS, PART, Records, write_segment
from vmc_desktop.store.index.touching import Touched, touch_segment

WORDS = st.sampled_from(
    ["return", "returns", "returned", "visa", "visas", "leere", "leer", "weiss", "ab", "a"]
)
PASSAGE = st.tuples(
    st.sampled_from(FIELDS),
    st.sampled_from(["en", "de"]),
    st.lists(WORDS, max_size=5).map(" ".join),
)
EDITION = st.lists(st.lists(PASSAGE, max_size=4), min_size=1, max_size=4)


def records(passages):
    """Records, each as (field, language, words) of its passages."""
    each = [passage for record in passages for passage in record]
    columns = ([passage[n] for passage in each] for n in range(3))
    return Records([len(record) for record in passages], *columns)


def write(index, edition, passages):
    write_segment(index / edition, records(passages))


def content(index):
    (file,) = index.glob("*.arrays")
    return file.read_bytes()


@given(editions=st.lists(EDITION, min_size=1, max_size=3), instead=EDITION, data=st.data())
def test_amended_is_what_is_merged_anew(tmp_path_factory, editions, instead, data):
    names = [str(2020 + n) for n in range(len(editions))]
    changed = data.draw(st.sampled_from(names))
    if data.draw(st.booleans(), "only one record is other"):
        said = editions[names.index(changed)]
        edited = data.draw(st.integers(0, len(said) - 1))
        instead = [*said[:edited], instead[0], *said[edited + 1 :]]
    place = tmp_path_factory.mktemp("index")
    before, amended, anew = place / "before", place / "amended", place / "anew"
    for name, said in zip(names, editions, strict=True):
        write(before, name, said)
        for other in (amended, anew):
            write(other, name, instead if name == changed else said)
    merge_segments(before, names)
    merge_segments(anew, names)
    amend_segments(amended, names, before, changed)
    assert content(amended) == content(anew)


@given(base=EDITION, instead=EDITION, data=st.data())
def test_touched_words_are_those_of_all_records_anew(tmp_path_factory, base, instead, data):
    first = data.draw(st.integers(0, len(base) - 1))
    some = slice(first, first + len(instead))
    before, now = base[some], instead[: len(base) - first]
    place = tmp_path_factory.mktemp("index")
    write(place, "before", base)
    write(place, "anew", [*base[:first], *now, *base[some.stop :]])
    change = Touched(first, records(before), records(now))
    touch_segment(place / "touched", place / "before", change)
    assert (place / "touched" / PART).read_bytes() == (place / "anew" / PART).read_bytes()


def test_more_words_than_two_bytes_count_are_put_together_anew(tmp_path):
    before, amended, anew = tmp_path / "before", tmp_path / "amended", tmp_path / "anew"
    many = [f"w{n}" for n in range(70_000)]
    assert width(2) != width(len(many))
    for index, words in ((before, ["few", "words"]), (amended, many), (anew, many)):
        write(index, "2020", [[("names", "en", " ".join(words))]])
    merge_segments(before, ["2020"])
    merge_segments(anew, ["2020"])
    amend_segments(amended, ["2020"], before, "2020")
    assert content(amended) == content(anew)
