"""Building: whole or not at all, and no more than what changed."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.errors import CacheError, Cancelled, NoArchive
from vmc_desktop.store.build import build
from vmc_desktop.store.cache import MANIFEST, find, is_whole
from vmc_desktop.store.library import Library
from vmc_desktop.store.records import CATALOGUE, Records

ROOT = Path(__file__).parents[2]


@pytest.fixture
def cache(paths):
    return paths.cache


@pytest.fixture
def built(archive_folder, cache, library_folder):
    """The small archive, built (the folder that fits it)."""
    return library_folder


def change(archive, year="2019", words="Lighthouses were praised."):
    """Add a sentence to the overview of an edition."""
    file = archive / year / "edition.md"
    front, _, body = file.read_text("utf-8").rpartition("---\n")
    if "## " in body:
        overview, mark, rest = body.partition("\n## ")
        body = f"{overview}\n{words} [@s1]\n{mark}{rest}"
    else:
        body += f"\n{words} [@s1]\n"
    file.write_text(f"{front}---\n{body}", "utf-8")


def search(folder, query):
    library = Library.open(folder)
    try:
        return library.search(Question(query))
    finally:
        library.close()


def rows(folder):
    """All rows of the catalogue; numbers of rows left out."""
    connection = sqlite3.connect(folder / CATALOGUE)
    names = [n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    found = {}
    for name in names:
        every = connection.execute(f"SELECT * FROM {name}")  # noqa: S608 names of our own tables
        kept = [n for n, column in enumerate(every.description) if column[0] != "id"]
        found[name] = sorted(([row[n] for n in kept] for row in every), key=repr)
    connection.close()
    return found


def arrays(folder):
    """Index and lookup of the whole archive."""
    (index,) = (folder / "index").glob("*.arrays")
    return index.read_bytes(), (folder / "lookup.arrays").read_bytes()


def test_builds_everything_once(archive_folder, cache):
    told = []
    built = build(archive_folder, cache, lambda *step: told.append(step))
    assert built.rebuilt == ("2018", "2019")
    assert [what for _, _, what in told] == ["2018", "2019", ""]
    assert find(archive_folder, cache) == built.folder
    again = build(archive_folder, cache)
    assert (again.folder, again.rebuilt) == (built.folder, ())


def test_the_archive_is_known_by_stat_alone(archive_folder, cache, built, monkeypatch):
    assert find(archive_folder, cache) == built
    file = archive_folder / "2019" / "edition.md"
    os.utime(file, ns=(1, 1))
    assert find(archive_folder, cache) is None
    again = build(archive_folder, cache)
    assert (again.folder, again.rebuilt) == (built, ())
    assert find(archive_folder, cache) == built


def test_only_the_changed_edition_is_built_anew(archive_folder, cache, built):
    change(archive_folder)
    assert find(archive_folder, cache) is None
    again = build(archive_folder, cache)
    assert again.rebuilt == ("2019",)
    assert again.folder != built
    assert search(again.folder, "lighthouse ").total == 1
    assert search(built, "lighthouse ").total == 0


@pytest.mark.parametrize(
    "case", ["edited", "retitled", "moved", "changed", "removed", "added", "broken"]
)
def test_what_is_kept_and_built_anew_makes_the_same_as_all_anew(
    archive_folder, cache, built, tmp_path, case
):
    panel = next((archive_folder / "2019" / "panels").glob("*workshops*"))
    match case:
        case "edited":
            change(archive_folder)
        case "retitled":
            text = panel.read_text("utf-8")
            panel.write_text(text.replace("title: ", "title: Lighthouses and ", 1), "utf-8")
        case "moved":
            panel.rename(panel.with_name(f"0-{panel.name}"))
        case "changed":
            change(archive_folder)
            change(archive_folder, "2018", "Piers were measured.")
        case "removed":
            shutil.rmtree(archive_folder / "2018")
        case "added":
            shutil.copytree(archive_folder / "2018", archive_folder / "2020")
            file = archive_folder / "2020" / "edition.md"
            file.write_text(file.read_text("utf-8").replace("2018", "2020"), "utf-8")
        case "broken":
            (archive_folder / "2018" / "edition.md").write_text("---\nyear: [\n", "utf-8")
    some, every = build(archive_folder, cache), build(archive_folder, tmp_path / "other")
    assert len(some.rebuilt) < len(every.rebuilt) or case == "changed"
    assert_the_same(some, every)


def assert_the_same(some, every):
    """Byte for byte, but for the catalogue, which has the same rows."""
    assert is_whole(some.folder)
    assert some.folder.name == every.folder.name
    assert some.problems == every.problems
    assert rows(some.folder) == rows(every.folder)
    assert arrays(some.folder) == arrays(every.folder)
    for file in (file for name in ("texts", "lookup", "index") for file in kept(some, name)):
        assert file.read_bytes() == (every.folder / file.relative_to(some.folder)).read_bytes()
    for query in ("migration ", "p", '"holy grail"', "piers OR lighthouse "):
        assert search(some.folder, query) == search(every.folder, query)


def kept(built, name):
    """What each edition has of its own."""
    return sorted((built.folder / name).rglob("20*.*")) + sorted(built.folder.glob(f"{name}/*/*"))


TOUCHED = {
    "title": ("title: ", "title: Lighthouses and "),
    "date": ("date: 2019-10-24", "date: 2019-10-23"),
    "summary": ("on a long-term basis", "from a lighthouse"),
    "fewer words": (" on a long-term basis", ""),
    "one more statement": ("\n## Highlights", "- Piers were measured. [@s1]\n\n## Highlights"),
    "heading": ("### Trust comes first", "### Lighthouses come first"),
    "quotation": ("there is no harbour", "there is no lighthouse"),
    "another language": ("Original (de)", "Original (fr)"),
}
ANEW = {
    "person": ("Marko Đorđević", "Marko Piers"),
    "source": ("a shared concern. [@s2]", "a shared concern. [@s1]"),
    "topic": ("  - partnerships", "  - return"),
    "one more highlight": ("### Trust", "### Piers {#piers}\n\n- So it was. [@s1]\n\n### Trust"),
    "another key": ("{#trust-first}", "{#trust-last}"),
    "an old key": ("kind: panel", "kind: panel\naliases: [2019/piers]"),
    "a file of no use": ("kind: panel", "kind: [panel"),
}


@pytest.mark.parametrize("edit", [*TOUCHED, *ANEW])
def test_one_panel_edited_makes_the_same_as_all_anew(archive_folder, cache, built, tmp_path, edit):
    panel = archive_folder / "2019" / "panels" / "2-lasting-partnerships.md"
    before, now = (TOUCHED | ANEW)[edit]
    text = panel.read_text("utf-8")
    assert before in text
    panel.write_text(text.replace(before, now), "utf-8")
    some, every = build(archive_folder, cache), build(archive_folder, tmp_path / "other")
    assert_the_same(some, every)
    lookup = "lookup/2019.arrays"
    assert (some.folder / lookup).samefile(built / lookup) == (edit in TOUCHED)


def test_two_edits_one_after_the_other_make_the_same_as_all_anew(
    archive_folder, cache, built, tmp_path
):
    panel = archive_folder / "2019" / "panels" / "2-lasting-partnerships.md"
    for before, now in (TOUCHED["summary"], TOUCHED["fewer words"], TOUCHED["quotation"]):
        panel.write_text(panel.read_text("utf-8").replace(before, now), "utf-8")
        some = build(archive_folder, cache)
    assert_the_same(some, build(archive_folder, tmp_path / "other"))


def test_what_was_built_last_and_is_gone_is_made_anew(
    archive_folder, cache, built, tmp_path, monkeypatch
):
    def gone(*_):
        raise FileNotFoundError

    monkeypatch.setattr("vmc_desktop.store.touching.read_texts", gone)
    change(archive_folder)
    assert_the_same(build(archive_folder, cache), build(archive_folder, tmp_path / "other"))


def test_what_an_edit_leaves_is_the_very_same_file(archive_folder, cache, built):
    change(archive_folder)
    again = build(archive_folder, cache).folder
    for name in ("lookup.arrays", "texts/2018.texts", "index/2018/words.arrays"):
        assert (again / name).samefile(built / name), name
    assert not (again / "texts/2019.texts").samefile(built / "texts/2019.texts")


def test_a_person_bears_the_newest_name(archive_folder, cache, built):
    """Whichever edition is edited; a name of another spelling has the same key."""

    def named(folder):
        with closing(sqlite3.connect(folder / CATALOGUE)) as connection:
            return dict(connection.execute("SELECT key, name FROM people"))["people/zoe-lind"]

    def speak(year, name):
        file = sorted((archive_folder / year / "panels").glob("*.md"))[0]
        text = re.sub("  - name: .* Lind\n.*\n", "", file.read_text("utf-8"))
        said = f"\nspeakers:\n  - name: {name}\n    sources: [s1]\n"
        file.write_text(text.replace("\nspeakers:\n", said, 1), "utf-8")
        return named(build(archive_folder, cache).folder)

    assert speak("2018", "Zoë Lind") == "Zoë Lind"
    assert speak("2019", "Zoe Lind") == "Zoe Lind"
    assert speak("2018", "Zöe Lind") == "Zoe Lind"


def test_a_change_to_what_all_share_builds_all_anew(archive_folder, cache, built):
    with (archive_folder / "topics.yaml").open("a", encoding="utf-8") as file:
        file.write("- key: ports\n  name: Ports\n")
    assert build(archive_folder, cache).rebuilt == ("2018", "2019")


def test_a_broken_file_costs_that_file(archive_folder, cache):
    panel = next((archive_folder / "2019" / "panels").glob("*workshops*"))
    panel.write_text("---\ntitle: [unclosed\n---\n", "utf-8")
    built = build(archive_folder, cache)
    assert {Path(problem.file).name for problem in built.problems} == {panel.name}
    library = Library.open(built.folder)
    assert library.problems() == built.problems
    assert library.records.outline().panels == 3
    library.close()
    # What did not change is not read again, and what was wrong there is still said.
    change(archive_folder, "2018")
    again = build(archive_folder, cache)
    assert (again.rebuilt, again.problems) == (("2018",), built.problems)


def test_no_archive_leaves_no_trace(tmp_path):
    with pytest.raises(NoArchive):
        build(tmp_path / "nowhere", tmp_path / "cache")
    assert find(tmp_path / "nowhere", tmp_path / "cache") is None
    assert not [*(tmp_path / "cache").glob("*")]


def test_a_cache_that_cannot_be_written_is_said(archive_folder, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CacheError):
        build(archive_folder, tmp_path / "file" / "cache")


def test_cancelling_keeps_what_was(archive_folder, cache, built):
    change(archive_folder)
    with pytest.raises(Cancelled):
        build(archive_folder, cache, cancelled=lambda: True)
    assert is_whole(built)
    assert not [*cache.glob("*.part")]


POINTS = (
    "vmc_desktop.store.hands.read_edition",
    "vmc_desktop.store.preparing.write_segment",
    "vmc_desktop.store.writing.write_head",
    "vmc_desktop.store.build.join_beside",
    "vmc_desktop.store.joining.amend_segments",
    "vmc_desktop.store.workshop.link",
    "vmc_desktop.store.workshop.write_manifest",
    "vmc_desktop.store.workshop.os.fsync",
    "vmc_desktop.store.workshop.publish",
    "vmc_desktop.store.workshop.write_stamp",
    "vmc_desktop.store.workshop.clean",
)
KILLED = """
import os, signal, sys
from importlib import import_module
from pathlib import Path
from vmc_desktop.store.build import build
archive, cache, point = sys.argv[1:]
module, _, name = point.rpartition(".")
module = module.removesuffix(".os")
place = import_module(module)
place = place.os if ".os." in point else place
def die(*args, **more):
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
setattr(place, name, die)
build(Path(archive), Path(cache))
"""


@pytest.mark.parametrize("point", POINTS)
def test_killed_at_any_point_the_last_one_stays_in_use(archive_folder, cache, built, point):
    change(archive_folder)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, archive_folder, cache, point], cwd=ROOT, check=False
    )
    assert done.returncode != 0
    assert is_whole(built)
    assert search(built, "partnership ").total > 0
    found = find(archive_folder, cache)
    assert found is None or search(found, "lighthouse ").total == 1
    again = build(archive_folder, cache)
    assert search(again.folder, "lighthouse ").total == 1
    assert find(archive_folder, cache) == again.folder


def test_a_torn_construction_is_neither_used_nor_kept(archive_folder, cache, built):
    torn = cache / f"{built.name}.1-dead.part"
    shutil.copytree(built, torn)
    (torn / CATALOGUE).write_bytes(b"")
    young = cache / f"{built.name}.2-busy.part"
    young.mkdir()
    long_ago = time.time() - 10_000
    os.utime(torn, (long_ago, long_ago))
    change(archive_folder)
    again = build(archive_folder, cache)
    assert is_whole(again.folder)
    assert not torn.exists()
    assert young.exists(), "another process may be building there"


@pytest.mark.parametrize("spoil", ["catalogue", "index", "manifest", "missing", "format"])
def test_a_spoiled_folder_is_built_anew(archive_folder, cache, built, spoil):
    match spoil:
        case "catalogue":
            file = built / CATALOGUE
            file.write_bytes(b"\0" * file.stat().st_size)
        case "index":
            file = next((built / "index").glob("*.arrays"))
            file.write_bytes(file.read_bytes()[:-4] + b"\xff\xff\xff\xff")
        case "manifest":
            (built / MANIFEST).write_text("{")
        case "missing":
            (built / "lookup.arrays").unlink()
        case "format":
            file = built / MANIFEST
            file.write_text(file.read_text().replace('"format":"', '"format":"0'))
    again = build(archive_folder, cache)
    assert is_whole(again.folder)
    assert set(again.rebuilt) == {"2018", "2019"}
    assert search(again.folder, "partnership ").total > 0


BUILD = """
import sys
from pathlib import Path
from vmc_desktop.store.build import build
print(build(Path(sys.argv[1]), Path(sys.argv[2])).folder)
"""


def test_two_at_once_both_end_well(archive_folder, cache):
    command = [sys.executable, "-c", BUILD, archive_folder, cache]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) for _ in range(2)]
    said = {process.communicate()[0] for process in both}
    assert [process.returncode for process in both] == [0, 0]
    assert len(said) == 1
    folder = Path(said.pop().decode().strip())
    assert is_whole(folder)
    assert find(archive_folder, cache) == folder
    assert not [*cache.glob("*.part")]


def test_of_two_that_finish_the_first_is_kept(archive_folder, cache, monkeypatch):
    from vmc_desktop.store import build as module  # noqa: PLC0415

    publish = module.workshop.publish
    first = []

    def late(part, folder):
        monkeypatch.setattr(module.workshop, "publish", publish)
        first.append(build(archive_folder, cache).folder)
        return publish(part, folder)

    monkeypatch.setattr(module.workshop, "publish", late)
    assert [build(archive_folder, cache).folder] == first
    assert is_whole(first[0])


def test_an_archive_that_changes_while_it_is_read_is_read_again(archive_folder, cache, monkeypatch):
    from vmc_desktop.store import hands as module  # noqa: PLC0415

    read = module.read_edition

    def changing(folder, common):
        monkeypatch.setattr(module, "read_edition", read)
        edition = read(folder, common)
        change(archive_folder)
        return edition

    monkeypatch.setattr(module, "read_edition", changing)
    built = build(archive_folder, cache)
    assert find(archive_folder, cache) == built.folder
    assert search(built.folder, "lighthouse ").total == 1


def test_an_open_library_outlives_later_builds(archive_folder, cache, built):
    library, records = Library.open(built), Records.open(built)
    for number in range(4):
        change(archive_folder, words=f"Lighthouse number {number}.")
        build(archive_folder, cache)
    assert library.search(Question("partnership ")).total > 0
    assert records.outline().editions == 2
    library.close()
    records.close()


def test_old_folders_go_but_the_last_two(archive_folder, cache, built):
    for stamp in cache.glob("*.stamp"):
        stamp.unlink()
    folders = [built]
    for number in range(4):
        change(archive_folder, words=f"Lighthouse number {number}.")
        folders.append(build(archive_folder, cache).folder)
    assert [folder for folder in folders if folder.exists()] == folders[-2:]


def test_archives_at_several_places_keep_their_folders(archive_folder, cache, built, tmp_path):
    for number in range(4):
        other = tmp_path / f"other-{number}"
        shutil.copytree(archive_folder, other)
        change(other, words=f"Lighthouse number {number}.")
        build(other, cache)
    assert find(archive_folder, cache) == built


def test_an_archive_without_editions_says_so_as_long_as_it_is_true(archive_folder, cache, tmp_path):
    for year in ("2018", "2019"):
        shutil.move(archive_folder / year, tmp_path / year)
    empty = build(archive_folder, cache)
    assert ["at least one edition" in p.expected for p in empty.problems] == [True]
    shutil.move(tmp_path / "2018", archive_folder / "2018")
    assert build(archive_folder, cache).problems == ()
    shutil.move(archive_folder / "2018", tmp_path / "2018")
    assert build(archive_folder, cache).problems == empty.problems


def claim(archive, year, panel, alias):
    """Let a panel claim an old key."""
    file = next((archive / year / "panels").glob(f"*{panel}*"))
    file.write_text(
        file.read_text("utf-8").replace("---\n", f"---\naliases: [{alias}]\n", 1), "utf-8"
    )


def test_an_old_key_that_two_editions_claim_leads_to_the_older(archive_folder, cache, tmp_path):
    """Whichever of the two is built anew."""

    def leads(folder):
        records = Records.open(folder)
        try:
            return records.reading(Key("2017/old")).key.text
        finally:
            records.close()

    claim(archive_folder, "2019", "opening", "2017/old")
    first = build(archive_folder, cache)
    assert (leads(first.folder), first.problems) == ("2019/opening", ())
    without = (archive_folder / "2018" / "edition.md").parent
    shutil.copytree(without, tmp_path / "2018")
    claim(archive_folder, "2018", "keynote", "2017/old")
    second = build(archive_folder, cache)
    assert second.rebuilt == ("2018",)
    assert leads(second.folder) == "2018/keynote"
    (problem,) = second.problems
    assert (problem.file, problem.line) == ("2019/panels/1-opening.md", 2)
    shutil.rmtree(without)
    shutil.move(tmp_path / "2018", without)
    third = build(archive_folder, cache)
    assert (leads(third.folder), third.problems) == ("2019/opening", ())
