"""All that hands something on, made once the window is painted: citing, files of every form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from vmc_desktop.answers import Question
from vmc_desktop.dossier import Dossier
from vmc_desktop.errors import ArchiveError
from vmc_desktop.models.handing import FileWriter, Press, Searchable
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.render.papers import Subject, title
from vmc_desktop.ui.citing import Citing
from vmc_desktop.ui.collecting import Collecting
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.waiting import Waiting
from vmc_desktop.wording import tr


class Handing(QObject):
    """Copies and files of what is shown, put into a window.

    ``folder_chosen`` (str): where the reader saves such files.
    """

    folder_chosen = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        tasks: Tasks,
        desk: tuple[Press, Path, str],
        collecting: Collecting | None = None,
        waiting: Waiting | None = None,
    ) -> None:
        """Connect what hands on.

        Args:
            window: the window.
            models: what it looks at.
            tasks: the library thread.
            desk: what makes PDFs, the program's own resources, the folder of the last file.
            collecting: the dossier, which may stand in place of the page.
            waiting: what says that it takes long, as it does while the paper is laid out.
        """
        super().__init__(window)
        self._waiting = waiting or Waiting(self)
        press, resources, self._folder = desk
        self._window, self._models, self._collecting = window, models, collecting
        self.citing = Citing(window, models, tasks, resources)
        self.files = FileWriter(tasks, press, self)
        self.files.written.connect(self._tell_written)
        self.files.gathered.connect(self._waiting.tell)
        self.files.failed.connect(self._fail)
        commands = window.commands
        models.opening.library_opened.connect(lambda library, _: self._use(library))
        window.instead_asked.connect(self._hand_dossier)
        if collecting is not None:
            collecting.shown.connect(lambda _: self._show_possible())
            collecting.dossiers.turned.connect(lambda _: self._show_possible())
        commands["export"].triggered.connect(lambda _=False: self.ask())
        commands["print_results"].triggered.connect(lambda _=False: self._print_results())
        models.navigator.page_changed.connect(lambda *_: self._show_possible())
        models.search.answered.connect(lambda *_: self._show_possible())
        models.search.ended.connect(lambda: self._show_possible())
        self._show_possible()

    def ask(self) -> None:
        """Ask for a file, and write what is shown to it."""
        if self._window.room.instead is not None:
            self._hand_dossier("export")
            return
        subject = self._models.navigator.subject
        if subject is not None:
            self.hand(subject)

    def hand(self, subject: Subject) -> None:
        """Ask for a file, and write this to it."""
        path = self._ask_path(subject)
        if path is None:
            return
        self._folder = str(path.parent)
        self.folder_chosen.emit(self._folder)
        self._window.status.show_state(tr("Handing", "Exporting …"))
        self.files.write(subject, path)

    def _use(self, library: Searchable) -> None:
        if self._window.head is not None:
            self.files.use(library, self._window.head)

    def _print_results(self) -> None:
        results = self._models.search.results
        if results is not None:
            self._gather(results.question, lambda found: self._to_paper(found, "print"))

    def _hand_dossier(self, what: str) -> None:
        """Print, save or export the dossier that stands in place of the page."""
        dossier = self._collecting.dossier if self._collecting is not None else None
        if dossier is None:
            return
        if what == "export":
            self._gather(dossier, self._hand_gathered)
        else:
            self._gather(dossier, lambda read: self._to_paper(read, what))

    def _gather(self, wanted: Question | Dossier, then: Callable[[Subject], None]) -> None:
        """Fetch all of it, which may take long, then do ``then``, which ends the waiting."""
        if self.files.gather(wanted, then):
            self._window.status.show_state(tr("Handing", "Laying out the page …"))
            self._waiting.begin(self._window, self._stop_gathering)

    def _stop_gathering(self) -> None:
        self.files.stop_gathering()
        self._window.status.show_calm()

    def _hand_gathered(self, subject: Subject) -> None:
        self._waiting.end()
        self._window.status.show_calm()
        self.hand(subject)

    def _fail(self, error: ArchiveError) -> None:
        self._waiting.end()
        self._window.show_message(error)

    def _to_paper(self, subject: Subject, what: str) -> None:
        self._window.paper_asked.emit(subject, what)

    def _show_possible(self) -> None:
        commands = self._window.commands
        shown = self._models.navigator.subject is not None
        if self._window.room.instead is not None:
            shown = self._collecting is not None and self._collecting.dossier is not None
        for name in ("print", "save", "export"):
            commands[name].setEnabled(shown)
        commands["print_results"].setEnabled(self._models.search.results is not None)

    def _ask_path(self, subject: Subject) -> Path | None:
        # The PDF reader comes with the one, every form with the other; a file is rarely written.
        from vmc_desktop.models.paper import file_name  # noqa: PLC0415
        from vmc_desktop.render.files.forms import FORMS, form_of, holds  # noqa: PLC0415

        names = _names()
        forms = [one for one in FORMS if one in names and holds(subject, one)]
        kinds = {f"{names[one]} (*.{one})": one for one in forms}
        proposed = self._usual_folder() / file_name(title(subject)).removesuffix(".pdf")
        # Without an ending: not every dialog changes it with the kind, and what is typed counts.
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, tr("Handing", "Export"), str(proposed), ";;".join(kinds)
        )
        if not chosen:
            return None
        path = Path(chosen)
        if form_of(path) is None:
            path = path.with_name(f"{path.name}.{kinds.get(kind, forms[0])}")
            if path.exists() and not self._may_replace(path):
                return None
        return path

    def _usual_folder(self) -> Path:
        """Where the last one went, if that is still there; else the reader's documents."""
        if self._folder and Path(self._folder).is_dir():
            return Path(self._folder)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place) or Path.home())
        return documents if documents.is_dir() else Path.home()

    def _may_replace(self, path: Path) -> bool:
        question = tr("Handing", "{name} is there already. Replace it?").format(name=path.name)
        answer = QMessageBox.question(self._window, tr("Handing", "Export"), question)
        return answer == QMessageBox.StandardButton.Yes

    def _tell_written(self, path: Path) -> None:
        self._window.status.show_state(tr("Handing", "Exported as {0}").format(path.name))


def _names() -> dict[str, str]:
    """What the forms are called where one chooses among them."""
    return {
        "html": tr("Handing", "Web page, one file"),
        "docx": tr("Handing", "Text for word processors"),
        "md": tr("Handing", "Markdown text"),
        "csv": tr("Handing", "Table"),
        "json": tr("Handing", "Data, JSON"),
        "jsonld": tr("Handing", "Event data, schema.org"),
        "ics": tr("Handing", "Calendar"),
        "bib": tr("Handing", "References, BibTeX"),
        "ris": tr("Handing", "References, RIS"),
        "pdf": tr("Handing", "PDF document"),
    }
