"""Texts as the search reads them."""

from vmc_desktop.store.told import Told


def test_a_text_is_plain_but_for_the_lines_that_fold_to_other_lengths():
    told = Told("Çataklı’s Trust\nWeiß\n\nends here")
    assert told.plain == "catakli's trust\n    \n\nends here"
    assert [(start, line.text) for start, line in told.odd] == [(16, "Weiß")]
    assert told.odd[0][1].offsets == [(0, 4)]
    assert [line.said for line in told.lines] == [
        ["catakli", "trust"],
        ["weiss"],
        [],
        ["ends", "here"],
    ]


def test_signs_that_part_words_become_plain_ones():
    assert Told("“Trust” – l’été…\u2028€ 5").plain == " trust    l'ete    5"


def test_what_was_found_is_kept_and_of_too_many_the_oldest_goes():
    told, asked = Told("trust"), []

    def find(_):
        asked.append(1)
        return ((0, 5),)

    for _ in range(3):
        assert told.spans("first", find) == ((0, 5),)
    assert len(asked) == 1
    for number in range(100):
        told.spans(number, find)
    told.spans(99, find)
    assert len(asked) == 101
    told.spans("first", find)
    assert len(asked) == 102


def test_joined_texts_are_read_as_one():
    texts = ["Çataklı’s Trust\nWeiß", "", "plain", "½ a\nEnds"]
    joined, whole = Told.joined([*map(Told, texts)]), Told("\n".join(texts))
    assert (joined.text, joined.plain) == (whole.text, whole.plain)
    assert [(start, line.text) for start, line in joined.odd] == [(16, "Weiß"), (28, "½ a")]
    assert [(start, line.text) for start, line in whole.odd] == [(16, "Weiß"), (28, "½ a")]
