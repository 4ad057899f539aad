"""Knowing and trusting built folders."""

import json
import os

import pytest

from vmc_desktop.store import cache
from vmc_desktop.store.build import build
from vmc_desktop.store.index import segment


def test_the_format_names_the_whoosh_that_is_installed():
    import whoosh  # noqa: PLC0415

    assert f"whoosh {whoosh.versionstring()}" in cache.format_digest()
    assert segment.FIELDS


def test_the_folder_is_named_by_archive_and_program(monkeypatch):
    name = cache.folder_name("abc")
    assert name != cache.folder_name("abd")
    for what, other in (("FORMAT", "another"), ("__version__", "99")):
        with monkeypatch.context() as changed:
            changed.setattr(cache, what, other)
            cache.format_digest.cache_clear()
            assert name != cache.folder_name("abc")
    cache.format_digest.cache_clear()
    assert name == cache.folder_name("abc")


def test_a_record_with_another_field_is_another_format(monkeypatch):
    before = cache.format_digest()
    changed = {**cache.domain.Panel.__annotations__, "colour": "str"}
    monkeypatch.setattr(cache.domain.Panel, "__annotations__", changed)
    cache.format_digest.cache_clear()
    assert cache.format_digest() != before
    monkeypatch.undo()
    cache.format_digest.cache_clear()


def test_the_manifest_says_what_was_built(library_folder):
    manifest = cache.read_manifest(library_folder)
    assert set(manifest.editions) == {"2018", "2019"}
    assert manifest.format == cache.format_digest()
    assert "catalogue.sqlite" in manifest.files
    assert cache.has_content(library_folder, manifest)


def test_a_stamp_cannot_lead_out_of_the_cache(archive_folder, paths, library_folder):
    file = cache.stamp_file(archive_folder, paths.cache)
    assert cache.find(archive_folder, paths.cache) == library_folder
    stamp = json.loads(file.read_text())
    for folder in (f"../cache/{library_folder.name}", str(library_folder)):
        file.write_text(json.dumps({**stamp, "folder": folder}))
        assert cache.find(archive_folder, paths.cache) is None


def test_a_stamp_that_cannot_be_read_is_none(archive_folder, paths, library_folder):
    cache.stamp_file(archive_folder, paths.cache).write_text("{")
    assert cache.find(archive_folder, paths.cache) is None
    assert cache.stamped(archive_folder, paths.cache) is None


@pytest.mark.parametrize("spoiled", [b"\xff\xfe", b'{"format": "\xff"}', b"{", b""])
def test_a_manifest_that_is_no_text_is_none(archive_folder, paths, library_folder, spoiled):
    (library_folder / cache.MANIFEST).write_bytes(spoiled)
    assert cache.read_manifest(library_folder) is None
    assert cache.find(archive_folder, paths.cache) is None
    assert build(archive_folder, paths.cache).folder == library_folder
    assert cache.is_whole(library_folder)


@pytest.mark.parametrize("spoiled", [b'{"signature": "", "folder": "\xff"}', b"\xff"])
def test_a_stamp_that_is_no_text_is_none(archive_folder, paths, library_folder, spoiled):
    cache.stamp_file(archive_folder, paths.cache).write_bytes(spoiled)
    assert cache.find(archive_folder, paths.cache) is None
    assert build(archive_folder, paths.cache).folder == library_folder


def test_a_stamp_may_name_no_possible_folder(archive_folder, paths, library_folder):
    file = cache.stamp_file(archive_folder, paths.cache)
    file.write_text(json.dumps({**json.loads(file.read_text()), "folder": "a\0b"}))
    assert cache.find(archive_folder, paths.cache) is None
    assert build(archive_folder, paths.cache).folder == library_folder


@pytest.mark.parametrize("size", [0, 1, 4096, 65_536, 65_537, 5_000_003])
def test_a_byte_that_changed_anywhere_makes_another_digest(tmp_path, size):
    file = tmp_path / "file"
    content = bytearray(n % 251 for n in range(size))
    file.write_bytes(content)
    (before,) = cache.digests(tmp_path, ["file"])
    for place in {0, size // 3, size // 2, size - 1} if size else ():
        content[place] ^= 0x80
        file.write_bytes(content)
        assert cache.digests(tmp_path, ["file"]) != [before]
        content[place] ^= 0x80
    file.write_bytes(content)
    assert cache.digests(tmp_path, ["file"]) == [before]
    file.write_bytes(content + b"\0")
    assert cache.digests(tmp_path, ["file"]) != [before]


def test_pages_that_changed_places_make_another_digest(tmp_path):
    pages = [bytes([n]) * 4096 for n in range(64)]
    for name, some in (("one", pages), ("other", [*pages[1:], pages[0]])):
        (tmp_path / name).write_bytes(b"".join(some))
    one, other = cache.digests(tmp_path, ["one", "other"])
    assert one != other


@pytest.fixture
def shipped(paths, library_folder, tmp_path):
    """A program as installed: a built folder came with it, its files have times of their own."""
    folder = tmp_path / "program" / "catalogue"
    folder.mkdir(parents=True)
    library_folder.rename(folder / library_folder.name)
    for file in paths.archive.rglob("*.md"):
        os.utime(file, (1, 1))
    for rest in paths.cache.iterdir():
        rest.unlink()
    paths.cache.rmdir()
    return folder


def test_a_shipped_folder_is_used_without_writing_anything(paths, shipped):
    found = cache.find(paths.archive, paths.cache, shipped)
    built = build(paths.archive, paths.cache, shipped=shipped)
    assert found == built.folder
    assert found.parent == shipped
    assert built.rebuilt == ()
    assert not paths.cache.exists()


def test_a_shipped_folder_is_left_alone_when_the_archive_was_changed(paths, shipped):
    panel = next(paths.archive.glob("*/panels/*.md"))
    # A letter for a letter: neither size nor time need tell it.
    panel.write_bytes(panel.read_bytes()[:-2] + b"?\n")
    assert cache.find(paths.archive, paths.cache, shipped) is None
    assert build(paths.archive, paths.cache, shipped=shipped).folder.parent == paths.cache


def test_a_damaged_shipped_folder_costs_a_build(paths, shipped):
    catalogue = next(shipped.glob("*/catalogue.sqlite"))
    catalogue.write_bytes(catalogue.read_bytes()[:-1] + b"?")
    assert build(paths.archive, paths.cache, shipped=shipped).folder.parent == paths.cache
