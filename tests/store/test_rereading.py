"""Of an edition only those files are read that are other than in what was built."""

import pytest

from vmc_desktop.store import hands
from vmc_desktop.store.build import build


@pytest.fixture
def panel(archive_folder):
    """The file of a panel."""
    return next((archive_folder / "2018" / "panels").glob("*.md"))


def whole(*_):
    raise AssertionError("all of the edition is read")


def test_of_an_edited_panel_its_file_is_read(
    archive_folder, paths, library_folder, panel, monkeypatch
):
    panel.write_text(
        panel.read_text("utf-8").replace("title: ", "title: Quetzals and ", 1), "utf-8"
    )
    monkeypatch.setattr(hands, "read_edition", whole)
    built = build(archive_folder, paths.cache)
    assert (built.rebuilt, built.problems) == (("2018",), ())
    monkeypatch.undo()
    anew = build(archive_folder, paths.cache.with_name("anew"))
    for name in ("texts/2018.texts", "index/2018/words.arrays", "sheets/2018.json"):
        assert (built.folder / name).read_bytes() == (anew.folder / name).read_bytes()


@pytest.mark.parametrize("fault", ["title: [unclosed\n", "key: another\ntitle: "])
def test_what_is_wrong_or_named_anew_is_read_as_a_whole(
    archive_folder, paths, library_folder, panel, fault
):
    panel.write_text(panel.read_text("utf-8").replace("title: ", fault, 1), "utf-8")
    built = build(archive_folder, paths.cache)
    anew = build(archive_folder, paths.cache.with_name("anew"))
    assert built.problems == anew.problems
    assert (built.folder / "texts/2018.texts").read_bytes() == (
        anew.folder / "texts/2018.texts"
    ).read_bytes()


def test_a_panel_that_was_broken_and_is_mended_is_there_again(
    archive_folder, paths, library_folder, panel
):
    text = panel.read_text("utf-8")
    panel.write_text(text.replace("title: ", "title: [", 1), "utf-8")
    assert build(archive_folder, paths.cache).problems
    panel.write_text(text.replace("title: ", "title: Mended ", 1), "utf-8")
    assert build(archive_folder, paths.cache).problems == ()
