"""The cache made small: what is open stays, all else can be built again."""

from samples import small_archive
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.store.build import build
from vmc_desktop.store.cache import find
from vmc_desktop.store.clearing import clear, size


def test_what_is_open_stays_and_the_rest_goes(tmp_path):
    cache = tmp_path / "cache"
    for name in ("open", "other"):
        archive = small_archive()
        write_archive(archive, tmp_path / name)
        if name == "other":
            (tmp_path / name / "topics.yaml").write_text("", encoding="utf-8")
        build(tmp_path / name, cache)
    (cache / "bundles" / "abc" / "data").mkdir(parents=True)
    (cache / "glance.json").write_text("{}", encoding="utf-8")
    before = size(cache)
    left = clear(tmp_path / "open", cache)
    assert left == size(cache) < before
    assert find(tmp_path / "open", cache) is not None
    assert find(tmp_path / "other", cache) is None
    assert not (cache / "bundles").exists()


def test_an_archive_that_was_unpacked_into_the_cache_stays(tmp_path):
    cache = tmp_path / "cache"
    archive = cache / "bundles" / "abc" / "data"
    write_archive(small_archive(), archive)
    (cache / "bundles" / "old" / "data").mkdir(parents=True)
    clear(archive, cache)
    assert (archive / "archive.yaml").is_file()
    assert not (cache / "bundles" / "old").exists()


def test_without_a_cache_there_is_nothing_to_clear(tmp_path):
    assert size(tmp_path / "none") == 0
    assert clear(tmp_path / "archive", tmp_path / "none") == 0
