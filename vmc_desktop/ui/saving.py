"""Save as PDF: asks where to, writes the bytes, says what went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from vmc_desktop.errors import PaperError
from vmc_desktop.models.paper import file_name, save, with_ending
from vmc_desktop.ui import messages
from vmc_desktop.wording import tr


def save_as_pdf(parent: QWidget, pdf: bytes, title: str) -> Path | None:
    """Ask for a file and write the bytes as they are.

    Returns:
        The file; None where the reader thought better of it, or it failed (which was said).
    """
    path = ask_path(parent, title)
    if path is None or not _may_replace(parent, path):
        return None
    path = with_ending(path)
    try:
        save(pdf, path)
    except PaperError as error:
        tell(parent, error)
        return None
    return path


def ask_path(parent: QWidget, title: str) -> Path | None:
    """Ask where to save; a name after the title is proposed, in the reader's documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Saving", "Save as PDF"),
        str(folder / file_name(title)),
        tr("Saving", "PDF documents (*.pdf)"),
    )
    return Path(chosen) if chosen else None


def tell(parent: QWidget, error: PaperError) -> None:
    """Say what went wrong, and what to do about it."""
    message = messages.of_error(error)
    QMessageBox.warning(parent, message.title, f"{message.title}.\n\n{message.text}")


def _may_replace(parent: QWidget, path: Path) -> bool:
    """The dialog asked already, but for the name without its ending."""
    target = with_ending(path)
    if target == path or not target.exists():
        return True
    question = tr("Saving", "{name} is there already. Replace it?").format(name=target.name)
    answer = QMessageBox.question(parent, tr("Saving", "Save as PDF"), question)
    return answer == QMessageBox.StandardButton.Yes
