"""Paper: the pages of a PDF as pixels, file names, saving."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdfs import drawn_pdf, made_pdf
from vmc_desktop.errors import PaperError
from vmc_desktop.models.paper import PageSize, PaperDocument, file_name, save, with_ending

A4, LANDSCAPE = (595, 842), (842, 595)


def test_it_knows_the_size_of_every_page() -> None:
    with PaperDocument(made_pdf(A4, LANDSCAPE)) as document:
        assert document.sizes == (PageSize(595, 842), PageSize(842, 595))
        assert [size.is_landscape for size in document.sizes] == [False, True]


@pytest.mark.parametrize("pdf", [b"", b"no PDF", b"%PDF-1.4\nhalf"])
def test_what_is_no_pdf_is_a_fault_of_the_world(pdf: bytes) -> None:
    with pytest.raises(PaperError, match="cannot be shown"):
        PaperDocument(pdf)


def test_an_image_has_the_width_asked_for_and_the_shape_of_the_page() -> None:
    with PaperDocument(drawn_pdf()) as document:
        image = document.image(0, 50)
    assert (image.width, image.height) == (50, 100)
    assert image.stride >= 4 * image.width
    assert len(image.pixels) == image.stride * image.height


def test_pixels_are_blue_green_red_from_the_top() -> None:
    with PaperDocument(drawn_pdf()) as document:
        image = document.image(0, 100)

    def pixel(x: int, y: int) -> bytes:
        place = y * image.stride + 4 * x
        return image.pixels[place : place + 3]

    assert pixel(10, 10) == b"\x00\x00\xff"
    assert pixel(90, 10) == b"\xff\xff\xff"
    assert pixel(10, 110) == b"\xff\xff\xff"


@pytest.mark.parametrize("rows", [1, 7, 64, 1000])
def test_bands_make_the_whole_page(rows: int) -> None:
    with PaperDocument(drawn_pdf()) as document:
        whole = document.image(0, 130)
        tops = range(0, whole.height, rows)
        bands = [document.image(0, 130, top, rows) for top in tops]
    assert b"".join(band.pixels for band in bands) == whole.pixels
    assert sum(band.height for band in bands) == whole.height


def test_it_reads_what_a_page_says() -> None:
    with PaperDocument(drawn_pdf()) as document:
        assert document.text(0).strip() == "Hello"


def test_closed_it_gives_nothing_more() -> None:
    document = PaperDocument(drawn_pdf())
    document.close()
    document.close()
    with pytest.raises(ValueError, match="closed"):
        document.image(0, 50)
    with pytest.raises(ValueError, match="closed"):
        document.text(0)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Opening", "Opening.pdf"),
        ("2017: From Crisis / to Governance?", "2017 From Crisis to Governance.pdf"),
        ("Ends with dots...", "Ends with dots.pdf"),
        ("There is no “holy grail”", "There is no “holy grail”.pdf"),
        ("CON", "_CON.pdf"),
        ("lpt1.txt", "_lpt1.txt.pdf"),
        ("مؤتمر فيينا", "مؤتمر فيينا.pdf"),
        ("///", "Page.pdf"),
        ("", "Page.pdf"),
    ],
)
def test_a_title_gives_a_file_name(title: str, name: str) -> None:
    assert file_name(title) == name


@given(st.text(max_size=300))
def test_every_title_gives_a_name_that_every_system_takes(title: str) -> None:
    name = file_name(title)
    stem = name.removesuffix(".pdf")
    assert name.endswith(".pdf")
    assert 0 < len(stem) <= 121
    assert not set(name) & set('<>:"/\\|?*\x00\n\t')
    assert stem == stem.strip(" .")
    assert stem.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


@pytest.mark.parametrize(
    ("typed", "path"), [("a", "a.pdf"), ("a.PDF", "a.PDF"), ("v1.2", "v1.2.pdf")]
)
def test_the_ending_is_added(typed: str, path: str) -> None:
    assert with_ending(Path(typed)) == Path(path)


def test_saved_bytes_are_the_same_bytes(tmp_path: Path) -> None:
    target = tmp_path / "Panel.pdf"
    target.write_bytes(b"old")
    save(drawn_pdf(), target)
    assert target.read_bytes() == drawn_pdf()
    assert list(tmp_path.iterdir()) == [target]


def test_a_failed_saving_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "Panel.pdf"
    target.mkdir()
    with pytest.raises(PaperError, match="cannot be written"):
        save(b"new", target)
    assert target.is_dir()
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(PaperError, match="cannot be written") as told:
        save(b"new", tmp_path / "none" / "Panel.pdf")
    assert told.value.remedy


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_what_is_no_ordinary_file_is_refused_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for target in (pipe, _linked(tmp_path / "link", pipe)):
        with pytest.raises(PaperError, match="no ordinary file") as told:
            save(b"new", target)
        assert told.value.path == str(target)
        assert told.value.remedy
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    assert sorted(tmp_path.iterdir()) == [tmp_path / "link", pipe]


@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_and_the_file_it_leads_to_is_written(tmp_path: Path, there: bool) -> None:
    (tmp_path / "far").mkdir()
    target = tmp_path / "far" / "Panel.pdf"
    if there:
        target.write_bytes(b"old")
    link = _linked(tmp_path / "link.pdf", target)
    save(b"new", link)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert list((tmp_path / "far").iterdir()) == [target]


def test_links_in_a_circle_are_said(tmp_path: Path) -> None:
    _linked(tmp_path / "a.pdf", tmp_path / "b.pdf")
    circle = _linked(tmp_path / "b.pdf", tmp_path / "a.pdf")
    with pytest.raises(PaperError, match="cannot be written"):
        save(b"new", circle)
    assert circle.is_symlink()


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "Panel.pdf"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(PaperError, match="protected against writing") as told:
        save(b"new", target)
    assert told.value.remedy
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (b"old", [target])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permissions")
def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "Panel.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    save(b"new", target)
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode)) == (b"new", 0o640)


def _linked(link: Path, target: Path) -> Path:
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this system makes no links")
    return link


def test_it_knows_no_qt() -> None:
    code = "import sys, vmc_desktop.models.paper; print([n for n in sys.modules if 'PySide6' in n])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
