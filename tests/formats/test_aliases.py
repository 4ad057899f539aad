"""Old keys lead to one record each."""

from dataclasses import replace

from samples import small_archive
from vmc_desktop.formats.aliases import claims, doubled
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.writing import write_archive

ARCHIVE = small_archive()


def with_aliases(edition, *aliases):
    first, *others = edition.panels
    return replace(edition, panels=(replace(first, aliases=aliases), *others))


def both(alias):
    """The small archive, in which a panel of either edition claims an old key."""
    editions = tuple(with_aliases(edition, alias) for edition in ARCHIVE.editions)
    return replace(ARCHIVE, editions=editions)


def test_every_record_may_claim_old_keys():
    edition = with_aliases(replace(ARCHIVE.editions[1], aliases=("forum",)), "/2019/old/")
    assert list(claims(edition)) == [("forum", "2019"), ("2019/old", "2019/opening")]


def test_an_old_key_that_two_editions_claim_is_told(tmp_path):
    write_archive(both("2017/old"), tmp_path)
    _, problems = read_archive(tmp_path)
    assert [(p.file, p.field) for p in problems] == [("2019", "aliases")]
    assert "2018/keynote" in problems[0].found
    assert "2019/opening" in problems[0].found


def test_what_is_claimed_twice_by_one_record_is_claimed_once():
    assert not list(doubled([("old", "2019/a"), ("old", "2019/a"), ("other", "2019/b")]))
