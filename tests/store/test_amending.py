"""One edition's words put in place of others: the same as all put together anew."""

from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.store.index.amending import width
from vmc_desktop.store.index.merging import amend_segments, merge_segments
from vmc_desktop.store.index.segment import FIELDS, Entry, write_segment

WORDS = st.sampled_from(
    ["return", "returns", "returned", "visa", "visas", "leere", "leer", "weiss", "ab", "a"]
)
PASSAGE = st.tuples(
    st.sampled_from(FIELDS), st.sampled_from(["en", "de"]), st.lists(WORDS, max_size=5)
)
EDITION = st.lists(st.lists(PASSAGE, max_size=4), min_size=1, max_size=4)


def write(index, edition, records):
    write_segment(
        index / edition,
        [Entry(f"{edition}/{n}", tuple(passages)) for n, passages in enumerate(records)],
    )


def content(index):
    (file,) = index.glob("*.arrays")
    return file.read_bytes()


@given(editions=st.lists(EDITION, min_size=1, max_size=3), instead=EDITION, data=st.data())
def test_amended_is_what_is_merged_anew(tmp_path_factory, editions, instead, data):
    names = [str(2020 + n) for n in range(len(editions))]
    changed = data.draw(st.sampled_from(names))
    place = tmp_path_factory.mktemp("index")
    before, amended, anew = place / "before", place / "amended", place / "anew"
    for name, records in zip(names, editions, strict=True):
        write(before, name, records)
        for other in (amended, anew):
            write(other, name, instead if name == changed else records)
    merge_segments(before, names)
    merge_segments(anew, names)
    amend_segments(amended, names, before, changed)
    assert content(amended) == content(anew)


def test_more_words_than_two_bytes_count_are_put_together_anew(tmp_path):
    before, amended, anew = tmp_path / "before", tmp_path / "amended", tmp_path / "anew"
    many = [f"w{n}" for n in range(70_000)]
    assert width(2) != width(len(many))
    for index, words in ((before, ["few", "words"]), (amended, many), (anew, many)):
        write(index, "2020", [[("names", "en", words)]])
    merge_segments(before, ["2020"])
    merge_segments(anew, ["2020"])
    amend_segments(amended, ["2020"], before, "2020")
    assert content(amended) == content(anew)
