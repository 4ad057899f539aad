"""Old keys lead to one record each."""

from dataclasses import replace
from pathlib import Path

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
    file = tmp_path / "2019" / "panels" / "1-opening.md"
    line = file.read_text("utf-8").splitlines().index("  - 2017/old") + 1
    assert [(p.file, p.line, p.field) for p in problems] == [
        ("2019/panels/1-opening.md", line, "aliases")
    ]
    assert "2018/keynote" in problems[0].found
    assert "2019/opening" in problems[0].found


def test_what_is_claimed_twice_by_one_record_is_claimed_once():
    assert not list(doubled(Path(), [("old", "2019/a"), ("old", "2019/a"), ("other", "2019/b")]))


def test_the_line_of_an_old_key_is_that_of_its_record(tmp_path):
    first, second = ARCHIVE.editions
    panel = second.panels[1]
    (highlight,), (quotation,) = panel.highlights, panel.quotations
    panel = replace(
        panel,
        highlights=(replace(highlight, aliases=("2018/old",)),),
        quotations=(replace(quotation, aliases=("2018/old",)),),
    )
    second = replace(second, panels=(second.panels[0], panel))
    write_archive(replace(ARCHIVE, editions=(first, second)), tmp_path)
    (problem,) = read_archive(tmp_path)[1]
    assert problem.file == "2019/panels/2-lasting-partnerships.md"
    line = (tmp_path / problem.file).read_text("utf-8").splitlines()[problem.line - 1]
    assert "{#no-trust" in line
