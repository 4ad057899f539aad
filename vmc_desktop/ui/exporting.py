"""Export what was found: asks for a file, says how far it is and what became of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from vmc_desktop.answers import Question
from vmc_desktop.models.export import Export, Form, with_ending
from vmc_desktop.models.search import Search
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.wording import tr

_LONG = 200
"""So many groups take a moment, which is said."""


class Exporting(QObject):
    """Answers the window's wish for a file of results.

    ``folder_chosen`` (str): where the reader saves such files.
    """

    folder_chosen = Signal(str)

    def __init__(self, window: MainWindow, search: Search, export: Export, folder: str) -> None:
        super().__init__(window)
        self._window = window
        self._search = search
        self._export = export
        self._folder = folder
        forms: tuple[tuple[str, Form], ...] = (("export_csv", "csv"), ("export_markdown", "md"))
        for name, form in forms:
            window.commands[name].triggered.connect(lambda _=False, form=form: self.ask(form))
        export.progressed.connect(self._tell_progress)
        export.written.connect(self._tell_written)
        export.failed.connect(window.show_message)

    def ask(self, form: Form) -> None:
        """Ask for a file, and write everything that the search finds to it."""
        results = self._search.results
        if results is None:
            return
        path = self._ask_path(results.question, form)
        if path is None:
            return
        self._folder = str(path.parent)
        self.folder_chosen.emit(self._folder)
        self._window.status.show_state(tr("Exporting", "Exporting …"))
        self._export.start(results.question, form, path)

    def _ask_path(self, question: Question, form: Form) -> Path | None:
        # See models.export: the PDF reader comes with it.
        from vmc_desktop.models.paper import file_name  # noqa: PLC0415

        name = file_name(question.text).removesuffix(".pdf")
        title = tr("Exporting", "Export results")
        kinds = (
            tr("Exporting", "Tables (*.csv)")
            if form == "csv"
            else tr("Exporting", "Markdown texts (*.md)")
        )
        proposed = str(self._usual_folder() / f"{name}.{form}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        if not chosen:
            return None
        path = with_ending(Path(chosen), form)
        # The dialog asked already, but for the name without its ending.
        if path != Path(chosen) and path.exists() and not self._may_replace(path):
            return None
        return path

    def _usual_folder(self) -> Path:
        """Where the last one went, if that is still there; else the reader's documents."""
        if self._folder and Path(self._folder).is_dir():
            return Path(self._folder)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents) or Path.home())

    def _may_replace(self, path: Path) -> bool:
        question = tr("Exporting", "{name} is there already. Replace it?").format(name=path.name)
        answer = QMessageBox.question(self._window, tr("Exporting", "Export results"), question)
        return answer == QMessageBox.StandardButton.Yes

    def _tell_progress(self, done: int, total: int) -> None:
        if total >= _LONG:
            said = tr("Exporting", "Exporting … {done} of {total}").format(done=done, total=total)
            self._window.status.show_state(said)

    def _tell_written(self, path: Path) -> None:
        self._window.status.show_state(tr("Exporting", "Exported as {0}").format(path.name))
