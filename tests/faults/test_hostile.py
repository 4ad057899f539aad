"""An archive made to hurt is read in every way: nothing gets out, nothing in it comes to life."""

import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest

from torturing.hostile import write_hostile
from vmc_desktop.formats.bundle.sealing import seal
from vmc_desktop.formats.bundle.values import BundleError
from vmc_desktop.formats.fingerprint import digests
from vmc_desktop.formats.folder import read_archive

ROOT = Path(__file__).resolve().parents[2]
WARDED = ROOT / "tests" / "torturing" / "warded.py"
LIVING = {"script", "iframe", "object", "embed", "link", "base", "form", "img", "image", "svg"}

if sys.platform == "win32":
    pytest.skip("links are for administrators there", allow_module_level=True)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile") / "archive"
    write_hostile(folder)
    return folder


@pytest.fixture(scope="module")
def written(archive, tmp_path_factory):
    """The folder with every export, after everything was read and watched."""
    place = tmp_path_factory.mktemp("place")
    command = [sys.executable, str(WARDED), str(archive), str(place)]
    if shutil.which("strace"):
        # What libraries do by themselves is heard by the system alone.
        calls = "trace=connect,sendto,execve,openat"
        command = ["strace", "-f", "-qq", "-o", str(place / "calls"), "-e", calls, *command]
    # In its own place, so that what "touch ran" touches is found.
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=place, env=environment
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return place


def test_nothing_gets_out(written):
    if not (written / "calls").exists():
        pytest.skip("no strace here; the audit hook alone has watched")
    calls = (written / "calls").read_text(errors="replace").splitlines()
    assert not [one for one in calls if re.search(r"sa_family=AF_INET|evil\.example", one)]
    assert not [one for one in calls if '"/etc/passwd"' in one and "openat" in one]
    started = [one for one in calls if "execve(" in one and " = 0" in one]
    assert not [one for one in started if "python" not in one], started


def test_nothing_ran(written):
    assert not list(written.rglob("ran"))


class _Elements(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_a_web_page_holds_no_script_and_loads_nothing(written):
    pages = sorted(written.glob("*.html"))
    assert pages
    for page in pages:
        elements = _Elements()
        elements.feed(page.read_text(encoding="utf-8"))
        for tag, attributes in elements.found:
            assert tag not in LIVING, (page.name, tag, attributes)
            assert not [name for name in attributes if name.startswith("on")]
            address = attributes.get("href", "")
            assert not address or re.match(r"https?://|mailto:|#", address), address
            assert "src" not in attributes


def test_text_reaches_paper_as_text(written):
    with pypdfium2.PdfDocument(written / "0.pdf") as paper:
        text = "".join(page.get_textpage().get_text_bounded() for page in paper)
    assert "#read(" in text
    assert "root:" not in text


def test_each_faulty_file_costs_itself(archive):
    read, problems = read_archive(archive)
    lost = {Path(one.file).name for one in problems if one.costs_file}
    assert {"9-too-long.md", "10-nul.md", "11-out.md", "12-bomb.md", "13-deep.md"} <= lost
    assert "2-lasting-partnerships.md" not in lost
    assert len(read.editions) == 2


def test_a_link_that_leads_out_is_not_read_for_its_digest(archive, tmp_path):
    secret = tmp_path / "secret.md"
    secret.write_text("one")
    link = archive / "2019" / "panels" / "20-link.md"
    link.symlink_to(secret)
    before = digests(archive)
    secret.write_text("another")
    assert digests(archive) == before
    link.unlink()


def test_a_bundle_of_it_is_refused(archive, tmp_path):
    with pytest.raises(BundleError, match="link"):
        seal(archive, tmp_path / "one.vmca")
