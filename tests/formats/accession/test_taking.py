"""Programmes into archives: new ones, newer versions, corrections kept, nothing overwritten."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vmc_desktop.errors import ArchiveError, Cancelled
from vmc_desktop.formats.accession import staging
from vmc_desktop.formats.accession.taking import take_in
from vmc_desktop.formats.accession.values import Wishes
from vmc_desktop.formats.folder import read_archive

DATA = Path(__file__).parents[2] / "data" / "programmes"
XML = DATA / "harbour.xml"


@pytest.fixture
def into(tmp_path):
    return tmp_path / "forum"


@pytest.fixture
def newer(tmp_path):
    """Makes a newer version of the schedule with words replaced."""

    def make(*pairs, name="newer.xml"):
        text = XML.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return make


def files_of(folder):
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def panels_of(folder, edition=0):
    archive, _ = read_archive(folder)
    return {panel.title: panel for panel in archive.editions[edition].panels}


def keys(changes):
    return [change.key.text for change in changes]


def test_a_folder_of_programmes_becomes_an_archive_of_many_editions(into):
    report = take_in([DATA], into)
    assert (report.new, report.written, report.refused) == (True, True, ())
    archive, problems = read_archive(into)
    assert problems == ()
    assert [edition.key.text for edition in archive.editions] == [
        *("2019", "2020", "2021", "2022", "2023", "2024"),
    ]
    assert sum(len(edition.panels) for edition in archive.editions) == sum(
        one.counts.sessions for one in report.taken
    )


def test_everything_cites_the_file_it_came_from(into):
    take_in([XML], into)
    archive, _ = read_archive(into)
    (edition,) = archive.editions
    (source,) = edition.sources
    assert source.note == "harbour.xml, schedule XML, version Palma 2"
    opening = panels_of(into)["Opening"]
    cited = [*opening.citations, *(c for s in opening.abstract for c in s.citations)]
    cited += [c for one in (*opening.speakers, *opening.media) for c in one.citations]
    assert {citation.source for citation in cited} == {source.id}
    assert edition.dates == ("2019-10-23", "2019-10-24")
    assert (opening.start, opening.end, opening.room, opening.track) == (
        *("09:30", "10:15", "Hall 1", "Plenary"),
    )
    assert archive.head.title == "Harbour Forum"


def test_the_programme_is_in_the_order_of_day_and_time(into):
    take_in([XML], into)
    assert list(panels_of(into)) == [
        *("Opening", "Late talk", "After midnight", "No id & no length", "Coffee"),
    ]
    archive, _ = read_archive(into)
    assert [panel.key.parts[-1] for panel in archive.editions[0].panels][-2:] == [
        *("coffee", "coffee-2"),
    ]


def test_the_same_file_again_changes_nothing(into):
    take_in([XML], into)
    before = files_of(into)
    report = take_in([XML], into)
    assert not report.written
    assert report.taken[0].unchanged == 6
    assert files_of(into) == before


def test_a_newer_version_updates_by_identity(into, newer):
    take_in([XML], into)
    file = newer(
        ("<title>Opening</title>", "<title>Grand opening</title>"),
        ("<start>11:00</start>", "<start>08:00</start>"),
        ('<event id="2" guid="aaaa-2">', '<event id="77" guid="cccc-1">'),
        ("Late talk", "A new talk"),
    )
    report = take_in([file], into)
    (taken,) = report.taken
    assert keys(taken.added) == ["2019/a-new-talk"]
    assert [(change.key.text, change.fields) for change in taken.changed] == [
        ("2019/opening", ("title",)),
        ("2019/coffee", ("start", "end")),
    ]
    assert keys(taken.gone) == ["2019/late-talk"]
    panels = panels_of(into)
    assert panels["Grand opening"].key.text == "2019/opening"
    assert list(panels) == [
        *("Grand opening", "Late talk", "A new talk", "After midnight"),
        *("Coffee", "No id & no length"),
    ]
    assert read_archive(into)[1] == ()


def test_what_changed_of_the_conference_itself_is_told(into, newer):
    assert not take_in([XML], into).taken[0].changed
    (taken,) = take_in([newer(("Hall of Sails", "Hall of Masts"))], into).taken
    told = [(change.key.text, change.fields) for change in taken.changed]
    assert told == [("2019", ("venue",))]
    assert read_archive(into)[0].editions[0].venue == "Hall of Masts"


def test_a_dry_run_shows_all_and_writes_nothing(into, newer):
    assert take_in([XML], into, Wishes(dry_run=True)).taken[0].added
    assert not into.exists()
    take_in([XML], into)
    before = files_of(into)
    file = newer(("<title>Opening</title>", "<title>Grand opening</title>"))
    report = take_in([file], into, Wishes(dry_run=True, remove_gone=True))
    assert (keys(report.taken[0].changed), report.written) == (["2019/opening"], False)
    assert files_of(into) == before


def test_what_was_corrected_by_hand_stays(into, newer):
    take_in([XML], into)
    (file,) = into.glob("2019/panels/*-opening.md")
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("room: Hall 1", "room: Great Hall").replace(
            "\n## Abstract", "\n- A summary by hand. [@s1]\n\n## Abstract"
        ),
        encoding="utf-8",
    )
    changed = newer(
        ("<room>Hall 1</room>", "<room>Hall 3</room>"), ("<track>Plenary", "<track>Main")
    )
    (taken,) = take_in([changed], into).taken
    assert [(change.key.text, change.fields) for change in taken.kept] == [
        ("2019/opening", ("room",))
    ]
    opening = panels_of(into)["Opening"]
    assert (opening.room, opening.track) == ("Great Hall", "Main")
    assert opening.summary[0].text == "A summary by hand."
    (taken,) = take_in([changed], into).taken
    assert (taken.kept, taken.changed, taken.unchanged) == ((), (), 6)


def test_a_file_with_remarks_is_left_as_it_is(into, newer):
    take_in([XML], into)
    (file,) = into.glob("2019/panels/*-opening.md")
    text = file.read_text(encoding="utf-8").replace("room:", "# asked the porter\nroom:")
    file.write_text(text, encoding="utf-8")
    (taken,) = take_in([newer(("<track>Plenary", "<track>Main"))], into).taken
    assert file.read_text(encoding="utf-8") == text
    assert "a panel with remarks or faults in its file, left as it is" in {
        loss.what for loss in taken.losses
    }


def test_what_was_removed_or_renamed_by_hand_is_respected(into, newer):
    take_in([XML], into)
    next(into.glob("2019/panels/*-late-talk.md")).unlink()
    (file,) = into.glob("2019/panels/*-opening.md")
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("key: opening", "key: start\naliases: [2019/opening]"), encoding="utf-8"
    )
    (taken,) = take_in([newer(("<track>Plenary", "<track>Main"))], into).taken
    assert (taken.added, keys(taken.changed)) == ((), ["2019/start"])
    assert "Late talk" not in panels_of(into)


def test_gone_is_removed_only_when_asked_and_untouched(into, newer):
    take_in([XML], into)
    (file,) = into.glob("2019/panels/*-opening.md")
    file.write_text(
        file.read_text(encoding="utf-8").replace("room: Hall 1", "room: Great Hall"),
        encoding="utf-8",
    )
    shorter = newer(
        ('<event id="1" guid="aaaa-1">', '<event id="61" guid="x-1">'),
        ("<title>Opening<", "<title>Other<"),
        ('<event id="2" guid="aaaa-2">', '<event id="62" guid="x-2">'),
        ("<title>Late talk<", "<title>Another<"),
    )
    (taken,) = take_in([shorter], into, Wishes(remove_gone=True)).taken
    assert (keys(taken.removed), keys(taken.gone)) == (["2019/late-talk"], ["2019/opening"])
    assert {"Opening", "Other", "Another"} <= set(panels_of(into))
    assert "Late talk" not in panels_of(into)


def test_a_second_programme_of_an_edition_adds_and_fills_only_what_is_empty(into, tmp_path):
    take_in([XML], into)
    table = tmp_path / "extra.csv"
    table.write_text(
        "Title,Day,Room,Abstract\nOpening,2019-10-23,Elsewhere,More.\n"
        "Late talk,2019-10-23,,Said at last.\nWalk,2019-10-24,Quay,\n",
        encoding="utf-8",
    )
    (taken,) = take_in([table], into).taken
    assert (taken.source, keys(taken.added)) == ("s2", ["2019/walk"])
    panels = panels_of(into)
    assert panels["Opening"].room == "Hall 1"
    assert panels["Late talk"].abstract[0].text == "Said at last."
    assert [citation.source for citation in panels["Late talk"].citations] == ["s1", "s2"]
    assert [change.key.text for change in taken.kept] == ["2019/opening"]
    assert read_archive(into)[1] == ()


def test_an_archive_made_by_hand_keeps_every_byte_but_what_is_new(archive_folder):
    before = files_of(archive_folder)
    (taken,) = take_in([XML], archive_folder).taken
    assert taken.edition.text == "2019"
    after = files_of(archive_folder)
    touched = {name for name in before if after.get(name) != before[name]}
    renamed = {name for name in before if "/panels/" in name and name not in after}
    # Its opening is in the programme too, which tells the times.
    opening = "2019/panels/1-opening.md"
    assert touched - renamed == {"2019/edition.md", "2019/sources.yaml", opening}
    hand = {content for name, content in before.items() if name in renamed}
    assert hand <= set(after.values())
    was, now = (text[opening].decode().split("\n") for text in (before, after))
    assert set(was) - set(now) == {"sources: [s1]"}
    assert read_archive(archive_folder)[1] == ()


def test_remarks_in_sources_stay(archive_folder):
    file = archive_folder / "2019" / "sources.yaml"
    text = "# found by hand\n" + file.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    take_in([XML], archive_folder)
    assert file.read_text(encoding="utf-8").startswith(text.rstrip("\n"))
    archive, problems = read_archive(archive_folder)
    assert problems == ()
    assert archive.editions[-1].sources[-1].kind == "programme"


def test_another_conference_of_the_year_is_an_edition_of_its_own(into, newer):
    take_in([XML], into)
    other = newer(("hf19", "camp"), ("Harbour Forum 2019", "Harbour Camp"), name="camp.xml")
    (taken,) = take_in([other], into).taken
    assert taken.edition.text == "2019-camp"


def test_a_bad_file_costs_that_file(into, tmp_path):
    bad = tmp_path / "bad.xml"
    bad.write_text("<schedule><day>", encoding="utf-8")
    report = take_in([bad, XML], into)
    (refused,) = report.refused
    assert refused.file == str(bad)
    assert "line 1" in refused.reason
    assert report.written
    assert len(report.taken) == 1


def test_only_bad_files_leave_nothing(into, tmp_path):
    bad = tmp_path / "bad.xml"
    bad.write_text("<schedule><day>", encoding="utf-8")
    assert not take_in([bad], into).written
    assert not into.exists()
    assert list(tmp_path.iterdir()) == [bad]


def test_no_other_folder_is_written_into(tmp_path):
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ArchiveError, match="is not an archive, and not empty"):
        take_in([XML], tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("there", [False, True])
@pytest.mark.parametrize("after", [0, 3, 8])
def test_a_cancelled_import_leaves_nothing(into, newer, there, after):
    if there:
        take_in([DATA / "harbour.json"], into)
    before = files_of(into) if there else {}
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        take_in([XML, DATA / "pretalx.json"], into, cancelled=lambda: next(asked) >= after)
    assert (files_of(into) if into.exists() else {}) == before
    assert into.exists() == there
    assert not list(into.parent.glob(".*"))


def test_a_failure_while_writing_takes_everything_back(into, newer, monkeypatch):
    take_in([DATA / "harbour.json", XML], into)
    before = files_of(into)
    real, calls = Path.rename, iter(range(100))

    def rename(self, target):
        # The third move of the commit: the first edition is in its place by then.
        if "part" in str(target) + str(self) and "moved" not in str(target) + str(self):
            number = next(calls)
            if number == 2:
                raise PermissionError(13, "in use", str(self))
        return real(self, target)

    changed = newer(("<track>Plenary", "<track>Main"))
    other = (DATA / "harbour.json").read_text(encoding="utf-8").replace("Closing", "The end")
    second = changed.with_name("second.json")
    second.write_text(other, encoding="utf-8")
    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(ArchiveError, match="it is as it was"):
        take_in([changed, second], into)
    assert files_of(into) == before


def test_columns_told_once_are_remembered_in_the_archive(into, tmp_path):
    table = tmp_path / "odd.csv"
    table.write_text("Was,Wann\nHafen,2022-05-12\n", encoding="utf-8")
    take_in([table], into, Wishes(columns=(("title", "Was"), ("day", "Wann"))))
    assert (into / "columns.yaml").read_text() == "- title: Was\n  day: Wann\n"
    table.write_text("Was,Wann\nHafen,2022-05-12\nKai,2022-05-12\n", encoding="utf-8")
    (taken,) = take_in([table], into).taken
    assert keys(taken.added) == ["2022/kai"]


def test_progress_is_told_and_ends(into):
    told = []
    take_in([XML, DATA / "harbour.json"], into, progress=lambda *a: told.append(a))
    assert told == [(0, 2, "harbour.xml"), (1, 2, "harbour.json"), (2, 2, "")]


def test_a_broken_memory_is_told(into):
    take_in([XML], into)
    (into / "2019" / "accession.json").write_text("{", encoding="utf-8")
    before = files_of(into)
    (refused,) = take_in([XML], into).refused
    assert "accession.json" in refused.reason or "cannot be read" in refused.reason
    assert files_of(into) == before


def test_a_programme_without_days_needs_to_be_told_its_edition(into, tmp_path):
    table = tmp_path / "few.csv"
    table.write_text("Title\nHarbour\n", encoding="utf-8")
    (refused,) = take_in([table], into).refused
    assert refused.remedy == "Say --edition 2024."
    (taken,) = take_in([table], into, Wishes(edition="2024-autumn")).taken
    assert keys(taken.added) == ["2024-autumn/harbour"]


def test_a_moved_archive_remembers(into, newer, tmp_path):
    take_in([XML], into)
    moved = Path(shutil.copytree(into, tmp_path / "elsewhere"))
    (taken,) = take_in([newer(("<track>Plenary", "<track>Main"))], moved).taken
    assert (len(taken.changed), taken.added) == (1, ())


@pytest.mark.parametrize("name", ["sources.yaml", "accession.json", "edition.md", "panels", ""])
def test_nothing_is_written_through_a_link(into, tmp_path, newer, name):
    take_in([XML], into)
    target = into / "2019" / name
    elsewhere = tmp_path / "elsewhere"
    target.rename(elsewhere)
    target.symlink_to(elsewhere)
    before = files_of(elsewhere) if elsewhere.is_dir() else elsewhere.read_bytes()
    (refused,) = take_in([newer(("<track>Plenary", "<track>Main"))], into).refused
    assert "is a link" in refused.reason
    assert before == (files_of(elsewhere) if elsewhere.is_dir() else elsewhere.read_bytes())


def test_faulty_sources_are_not_written_over(archive_folder):
    file = archive_folder / "2019" / "sources.yaml"
    file.write_text("references:\n\t- id: s1\n", encoding="utf-8")
    before = files_of(archive_folder)
    (refused,) = take_in([XML], archive_folder).refused
    assert "sources.yaml: has faults" in refused.reason
    assert files_of(archive_folder) == before


def test_staging_names_are_hidden_from_the_archive(into):
    take_in([XML], into)
    with staging.staged(into, dry=False, aside=into) as stage:
        assert stage.folder.name.startswith(".")
    assert not stage.folder.exists()
