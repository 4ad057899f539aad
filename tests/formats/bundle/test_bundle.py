"""Bundles: sealed alike, verified byte for byte, refused when dangerous, nothing left behind."""

from __future__ import annotations

import errno
import os
import struct
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import bagit
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vmc_desktop.errors import Cancelled, NoArchive
from vmc_desktop.formats.bundle.known import is_bundle
from vmc_desktop.formats.bundle.names import name_fault
from vmc_desktop.formats.bundle.opening import extract, verify
from vmc_desktop.formats.bundle.sealing import seal
from vmc_desktop.formats.bundle.shelf import unpacked
from vmc_desktop.formats.bundle.values import BundleError
from vmc_desktop.formats.folder import read_archive

DAY = date(2026, 11, 25)


@pytest.fixture
def bundle(archive_folder, tmp_path):
    file = tmp_path / "forum.vmca"
    seal(archive_folder, file, "A. Tester", day=DAY)
    return file


def entries_of(file):
    with zipfile.ZipFile(file) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.fixture
def altered(bundle, tmp_path):
    """Makes a copy of the bundle in which entries are replaced, added or left out (None)."""

    def make(changes, name="altered.vmca"):
        made = tmp_path / name
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
            for entry, content in ({**entries_of(bundle), **changes}).items():
                if content is not None:
                    out.writestr(entry, content)
        return made

    return make


def left(folder, *known):
    return {file.name for file in folder.iterdir()} - set(known)


def test_a_sealed_archive_is_whole_again(bundle, archive_folder, tmp_path):
    made = extract(bundle, tmp_path / "bag")
    assert read_archive(tmp_path / "bag" / "data") == read_archive(archive_folder)
    assert (made.title, made.by, made.sealed, made.key) == (
        *("Harbour Forum", "A. Tester", "2026-11-25", "demo"),
    )
    assert made.files == sum(1 for file in archive_folder.rglob("*") if file.is_file())


def test_the_library_of_congress_agrees(bundle, tmp_path):
    extract(bundle, tmp_path / "bag")
    command = [sys.executable, "-m", "bagit", "--validate", str(tmp_path / "bag")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    bag = bagit.Bag(str(tmp_path / "bag"))
    assert set(bag.algorithms) == {"sha256", "sha512"}
    assert "metadata/dublin-core.xml" in bag.tagfile_entries()


def test_the_same_archive_gives_the_same_bytes(bundle, archive_folder, tmp_path):
    again = tmp_path / "again.vmca"
    (archive_folder / "archive.yaml").touch()
    seal(archive_folder, again, "A. Tester", day=DAY)
    assert again.read_bytes() == bundle.read_bytes()
    later = tmp_path / "later.vmca"
    seal(archive_folder, later, "A. Tester", day=date(2027, 1, 1))
    before, after = entries_of(bundle), entries_of(later)
    assert {name for name in before if before[name] != after[name]} == {
        *("bag-info.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"),
    }
    assert verify(later).digest == verify(bundle).digest


def test_hidden_files_and_other_bundles_are_not_sealed(archive_folder, tmp_path):
    (archive_folder / ".git").mkdir()
    (archive_folder / ".git" / "config").write_text("secret")
    (archive_folder / "old.vmca").write_text("old")
    seal(archive_folder, archive_folder / "new.vmca")
    assert not [n for n in entries_of(archive_folder / "new.vmca") if ".git" in n or "vmca" in n]


def test_a_link_is_not_sealed(archive_folder, tmp_path):
    (archive_folder / "2019" / "notes").symlink_to("/etc")
    with pytest.raises(BundleError, match="is a link"):
        seal(archive_folder, tmp_path / "x.vmca")
    assert not left(tmp_path, "archive")


def test_what_is_no_archive_is_not_sealed(tmp_path):
    with pytest.raises(NoArchive):
        seal(tmp_path, tmp_path / "x.vmca")
    assert not left(tmp_path)


def test_progress_is_told_and_cancelling_leaves_nothing(archive_folder, bundle, tmp_path):
    told = []
    verify(bundle, lambda *a: told.append(a))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] > 0
    for work in (
        lambda stop: seal(archive_folder, tmp_path / "x.vmca", cancelled=stop),
        lambda stop: extract(bundle, tmp_path / "x", cancelled=stop),
        lambda stop: verify(bundle, cancelled=stop),
    ):
        for after in (0, 2, 5):
            asked = iter(range(10_000))
            with pytest.raises(Cancelled):
                work(lambda asked=asked, after=after: next(asked) >= after)
    assert not left(tmp_path, "archive", "forum.vmca")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"data/archive.yaml": b"key: other\ntitle: X\n"}, "is not as it was sealed"),
        ({"data/2019/edition.md": None}, "“data/2019/edition.md” is missing"),
        ({"data/added.md": b"x"}, "does not name the file “data/added.md”"),
        ({"bag-info.txt": b"Title: forged\n"}, "“bag-info.txt” is not as it was sealed"),
        ({"bagit.txt": None}, "is no bag"),
        ({"manifest-sha256.txt": b"nonsense"}, "line 1: no digest"),
        ({"manifest-sha256.txt": b"\xff"}, "is not in UTF-8"),
        ({"data/../../evil.md": b"x"}, "leads out of its folder"),
        ({"/etc/evil": b"x"}, "absolute path"),
        ({"C:/evil": b"x"}, "absolute path"),
        ({"data\\evil.md": b"x"}, "absolute path or a backslash"),
        ({"data/ARCHIVE.yaml": b"x"}, "are one name on some systems"),
        ({"data/archive.yaml/x": b"x"}, "is a file and a folder"),
        ({"data/con.md": b"x"}, "Windows forbids"),
        ({"data/x ": b"x"}, "Windows forbids"),
        ({"data/a?.md": b"x"}, "some systems forbid"),
        ({"data/zeros": b"\0" * 20_000_000}, "grows beyond measure"),
    ],
)
def test_an_unsound_bundle_is_refused(altered, tmp_path, changes, reason):
    file = altered(changes)
    for work in (verify, lambda file: extract(file, tmp_path / "out")):
        with pytest.raises(BundleError, match=reason.replace("(", r"\(")) as error:
            work(file)
        assert error.value.path == str(file)
        assert error.value.remedy
    assert not left(tmp_path, "archive", "forum.vmca", "altered.vmca")


def test_doubled_names_links_and_encryption_are_refused(bundle, tmp_path):
    doubled = tmp_path / "doubled.vmca"
    doubled.write_bytes(bundle.read_bytes())
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(doubled, "a") as out:
        out.writestr("bagit.txt", "again")
    with pytest.raises(BundleError, match="are one name"):
        verify(doubled)
    linked = tmp_path / "linked.vmca"
    linked.write_bytes(bundle.read_bytes())
    with zipfile.ZipFile(linked, "a") as out:
        entry = zipfile.ZipInfo("data/link")
        entry.external_attr = 0o120777 << 16
        out.writestr(entry, "/etc/passwd")
    with pytest.raises(BundleError, match="is a link"):
        verify(linked)
    locked = bytearray(bundle.read_bytes())
    at = locked.rindex(b"PK\x01\x02")
    struct.pack_into("<H", locked, at + 8, 1)
    (tmp_path / "locked.vmca").write_bytes(locked)
    with pytest.raises(BundleError, match="is encrypted"):
        verify(tmp_path / "locked.vmca")


def test_a_file_that_lies_about_its_size_is_refused(bundle, tmp_path):
    data = bytearray(bundle.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    (size,) = struct.unpack_from("<I", data, at + 24)
    struct.pack_into("<I", data, at + 24, size - 1)
    (tmp_path / "liar.vmca").write_bytes(data)
    with pytest.raises(BundleError):
        extract(tmp_path / "liar.vmca", tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("share", [0, 0.01, 0.5, 0.99])
def test_a_bundle_cut_off_is_refused(bundle, tmp_path, share):
    data = bundle.read_bytes()
    (tmp_path / "cut.vmca").write_bytes(data[: int(len(data) * share)])
    with pytest.raises(BundleError, match="damaged or cut off"):
        verify(tmp_path / "cut.vmca")


def test_a_bundle_that_lost_bytes_at_its_beginning_is_refused(bundle, tmp_path):
    data = bundle.read_bytes()
    (tmp_path / "lost.vmca").write_bytes(data[4:])
    for work in (verify, lambda file: extract(file, tmp_path / "out")):
        with pytest.raises(BundleError, match="damaged or cut off"):
            work(tmp_path / "lost.vmca")


def test_no_name_of_a_bundle_commands_the_terminal(altered):
    for name in ("data/\x1b[31mred", "data/\x1b]0;x\x07.md"):
        with pytest.raises(BundleError) as error:
            verify(altered({name: b"x"}))
        assert str(error.value).isprintable()


def test_nothing_is_unpacked_over_something(bundle, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("mine")
    with pytest.raises(BundleError, match="not empty"):
        extract(bundle, tmp_path / "full")
    assert [file.name for file in (tmp_path / "full").iterdir()] == ["mine"]


def test_a_bundle_to_read_is_unpacked_into_the_cache_once(bundle, archive_folder, tmp_path):
    cache = tmp_path / "cache"
    folder = unpacked(bundle, cache)
    assert folder.is_relative_to(cache)
    assert read_archive(folder) == read_archive(archive_folder)
    told = []
    assert unpacked(bundle, cache, lambda *a: told.append(a)) == folder
    assert not told
    assert is_bundle(bundle)
    assert not is_bundle(archive_folder)


@pytest.mark.parametrize("name", ["data/2019/edition.md", "bag-info.txt", "data/ü.md", "a.b.c"])
def test_sound_names_are_let_pass(name):
    assert name_fault(name) == ""


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cuts=st.lists(
        st.tuples(st.integers(0, 100_000), st.binary(max_size=4), st.integers(0, 30)),
        min_size=1,
        max_size=4,
    )
)
def test_no_damage_brings_anything_but_our_error(bundle, tmp_path, cuts):
    data = bundle.read_bytes()
    for at, put, long in cuts:
        at %= len(data)
        data = data[:at] + put + data[at + long :]
    file = tmp_path / "damaged.vmca"
    file.write_bytes(data)
    before = set(tmp_path.rglob("*"))
    try:
        extract(file, tmp_path / "out")
    except BundleError:
        assert set(tmp_path.rglob("*")) == before
    else:
        Path(tmp_path / "out").rename(tmp_path / f"kept{len(before)}")


def test_a_folder_that_the_disk_does_not_give_is_not_left_out(
    archive_folder, tmp_path, monkeypatch
):
    real = os.scandir

    def scandir(path="."):
        if str(path).endswith("panels"):
            raise OSError(errno.EIO, "Input/output error", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(BundleError, match="panels: cannot be read: Input/output error"):
        seal(archive_folder, tmp_path / "one.vmca")
    assert not (tmp_path / "one.vmca").exists()
