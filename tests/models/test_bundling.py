"""Bundles on a thread of their own: progress, the seal, what is in the way, cancelling."""

import pytest

from vmc_desktop.domain import ArchiveHead
from vmc_desktop.formats.bundle.values import BundleError
from vmc_desktop.formats.founding import make_archive
from vmc_desktop.models.bundling import Bundling


@pytest.fixture
def bundling(qapp):
    made = Bundling()
    yield made
    made.close()


@pytest.fixture
def archive(tmp_path):
    return make_archive(ArchiveHead("hf", "Harbour Forum"), tmp_path / "archive")


def test_what_is_sealed_is_verified_and_unpacked_again(qtbot, bundling, archive, tmp_path):
    told = []
    bundling.progressed.connect(lambda step, _: told.append(step))
    file = tmp_path / "harbour.vmca"
    with qtbot.waitSignal(bundling.done, timeout=20_000) as done:
        bundling.seal(archive, file, "Ada Önder")
    assert (done.args[0].by, done.args[0].title) == ("Ada Önder", "Harbour Forum")
    assert told
    assert all(0 <= step <= 1000 for step in told)
    with qtbot.waitSignal(bundling.done, timeout=20_000):
        bundling.verify(file)
    with qtbot.waitSignal(bundling.done, timeout=20_000):
        bundling.extract(file, tmp_path / "out")
    assert (tmp_path / "out" / "data" / "archive.yaml").is_file()


def test_a_damaged_bundle_fails(qtbot, bundling, tmp_path):
    file = tmp_path / "bad.vmca"
    file.write_bytes(b"PK\x03\x04 and nothing")
    with qtbot.waitSignal(bundling.failed, timeout=20_000) as failed:
        bundling.verify(file)
    assert isinstance(failed.args[0], BundleError)


def test_what_is_cancelled_leaves_nothing(qtbot, bundling, archive, tmp_path):
    file = tmp_path / "harbour.vmca"
    with qtbot.waitSignal(bundling.stopped, timeout=20_000):
        bundling.seal(archive, file, "")
        bundling.cancel()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["archive"]
