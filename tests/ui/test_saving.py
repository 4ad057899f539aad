"""Save as PDF: the bytes as they are, a good name, faults said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from vmc_desktop.ui.saving import save_as_pdf


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """What message boxes say; a question is answered with yes."""
    texts: list[str] = []

    def say(_parent, _title: str, text: str) -> QMessageBox.StandardButton:
        texts.append(text)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "warning", say)
    monkeypatch.setattr(QMessageBox, "question", say)
    return texts


@pytest.fixture
def choose(monkeypatch):
    """Gives a function that says what the reader chooses; it keeps what was proposed."""
    proposed: list[str] = []

    def answer(path: Path | str) -> list[str]:
        def ask(_parent, _title: str, name: str, _kinds: str) -> tuple[str, str]:
            proposed.append(name)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return proposed

    return answer


def test_the_very_bytes_are_saved(window, choose, said, tmp_path: Path) -> None:
    proposed = choose(tmp_path / "Mine.pdf")
    assert save_as_pdf(window, b"%PDF bytes", "2017: Opening?") == tmp_path / "Mine.pdf"
    assert (tmp_path / "Mine.pdf").read_bytes() == b"%PDF bytes"
    assert Path(proposed[0]).name == "2017 Opening.pdf"
    assert not said


def test_a_missing_ending_is_added(window, choose, said, tmp_path: Path) -> None:
    choose(tmp_path / "Mine")
    assert save_as_pdf(window, b"bytes", "Opening") == tmp_path / "Mine.pdf"


def test_it_asks_before_it_replaces_a_name_with_the_ending_added(
    window, choose, said, tmp_path: Path
) -> None:
    (tmp_path / "Mine.pdf").write_bytes(b"old")
    choose(tmp_path / "Mine")
    assert save_as_pdf(window, b"new", "Opening")
    assert "Mine.pdf" in said[0]


def test_no_means_no(window, choose, said, monkeypatch, tmp_path: Path) -> None:
    (tmp_path / "Mine.pdf").write_bytes(b"old")
    choose(tmp_path / "Mine")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    assert save_as_pdf(window, b"new", "Opening") is None
    assert (tmp_path / "Mine.pdf").read_bytes() == b"old"


def test_cancelled_nothing_is_written(window, choose, said, tmp_path: Path) -> None:
    choose("")
    assert save_as_pdf(window, b"bytes", "Opening") is None
    assert not list(tmp_path.iterdir())


def test_a_failure_is_said(window, choose, said, tmp_path: Path) -> None:
    choose(tmp_path / "none" / "Mine.pdf")
    assert save_as_pdf(window, b"bytes", "Opening") is None
    assert "Mine.pdf" in said[0]
    assert "cannot be written" in said[0]
