"""Records as hits show them."""

from vmc_desktop.answers import Question
from vmc_desktop.store.records import connect
from vmc_desktop.store.showing import Showcase


def test_spans_are_told_by_title_and_passage(library_folder):
    connection = connect(library_folder)
    (shown,) = Showcase(connection).show(["2019/lasting-partnerships"])
    connection.close()
    texts = (shown.title, *shown.passages)
    assert shown.told.text.split("\n") == list(texts)
    assert len(texts) > 3
    whole = [(start, start + len(text)) for start, text in zip(shown.starts, texts, strict=False)]
    halves = [
        half
        for (start, end) in (whole[0], whole[2], whole[-1])
        for half in ((start, start + 2), (end - 2, end))
    ]
    title, passages = shown.parted(tuple(halves))
    assert title == ((0, 2), (len(texts[0]) - 2, len(texts[0])))
    assert {n: [texts[n + 1][a:b] for a, b in some] for n, some in passages.items()} == {
        n: [texts[n + 1][:2], texts[n + 1][-2:]] for n in (1, len(texts) - 2)
    }


def test_many_records_are_marked_as_each_alone(library_folder, library):
    """Some of their lines fold to another length, some fold at all, most are plain."""
    marks = library.marks(Question('trust OR weiss OR "lasting partner" OR e'))
    connection = connect(library_folder)
    showcase = Showcase(connection)
    shown = showcase.show(list(library._lookup.keys))
    found = showcase.parted(shown, marks)
    few = showcase.parted(shown, marks, 1)
    heads = showcase.parted([one.headed() for one in shown], marks)
    connection.close()
    assert any(one.told.odd for one in shown)
    assert found == [one.parted(marks.spans(one.told)) for one in shown]
    assert [(title, dict(list(passages.items())[:1])) for title, passages in found] == few
    assert heads == [(title, {}) for title, _ in found]
    assert sum(bool(passages) for _, passages in found) > 3
