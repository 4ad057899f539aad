"""When something goes wrong: what is written down, shown, and offered at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox

from vmc_desktop import __version__
from vmc_desktop.models.archives import start_of
from vmc_desktop.models.asked import NEW_WINDOW, SAFE
from vmc_desktop.models.diagnosis import Finding, diagnose, report
from vmc_desktop.models.logbook import Logbook, machine
from vmc_desktop.models.running import Mark
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.paths import Paths
from vmc_desktop.ui.dialogs import FaultDialog, ReportDialog
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.wording import tr


def wants_safe_mode() -> bool:
    """Ask, where the last start did not come as far as a window that can be used."""
    box = QMessageBox(QMessageBox.Icon.Question, "VMC Desktop", "")
    box.setText(tr("Trouble", "The last start did not come to its end."))
    box.setInformativeText(
        tr(
            "Trouble",
            "In safe mode the window opens with the usual settings and without what was open. "
            "Your settings and what you made stay as they are.",
        )
    )
    safe = box.addButton(tr("Trouble", "Safe mode"), QMessageBox.ButtonRole.AcceptRole)
    usual = box.addButton(tr("Trouble", "Start as usual"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(usual)
    box.exec()
    return box.clickedButton() is safe


class Trouble(QObject):
    """The log, the dialogs about faults, Help > Diagnose, and what follows a crash."""

    def __init__(self, window: MainWindow, paths: Paths, mark: Mark | None) -> None:
        super().__init__(window)
        self._window, self._paths, self._mark = window, paths, mark
        self.log = Logbook(paths.data)

    def begin(self, tasks: Tasks, crashed: bool, keep: Callable[[], None]) -> None:
        """Write the log from now on; the window has all its parts.

        Args:
            tasks: the library thread.
            crashed: whether the program ended unexpectedly the last time.
            keep: keeps how the window stands, when the session ends.
        """
        if self._mark is not None:
            self.log.begin()
        commands = self._window.commands
        for name, slot in (
            ("show_log", self._show_log),
            ("show_data", lambda: _show(self._paths.data)),
            ("diagnose", lambda: self._diagnose(tasks)),
        ):
            commands[name].triggered.connect(lambda _=False, call=slot: call())
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(lambda _: keep())
        self._crashed = crashed

    def opened(self) -> None:
        """An archive is open: what crashes from now on was no fault of starting."""
        if self._mark is not None:
            self.log.note("archive open")
            self._mark.open()
        if self._crashed:
            self._crashed = False
            self._window.notice.say(
                tr("Trouble", "VMC Desktop ended unexpectedly the last time."),
                tr("Trouble", "Start in safe mode"),
                self._start_safely,
            )

    def end(self) -> None:
        """The program ends as it should."""
        self.log.close()
        if self._mark is not None:
            self._mark.end()

    def tell(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """A fault of ours: written down and shown, while the window goes on."""
        said = self.log.note_fault(kind, fault, trace)
        head = f"VMC Desktop {__version__}\n{machine()}\n"
        tail = self.log.tail()
        FaultDialog(
            self.log.file if tail else None, f"{head}\n{said}\n\n{tail}".strip(), self._window
        ).open()

    def _show_log(self) -> None:
        _show(self.log.file if self.log.file.exists() else self._paths.data)

    def _diagnose(self, tasks: Tasks) -> None:
        self._window.status.show_state(tr("Trouble", "Looking at everything …"))
        tasks.run("diagnose", lambda: diagnose(self._paths), self._show_findings)

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        # Loaded here: a start has no printers to look for.
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

        names = ", ".join(QPrinterInfo.availablePrinterNames())
        printers = Finding(tr("Trouble", "Printers"), names or tr("Trouble", "none"))
        screen = self._window.screen()
        size = screen.size()
        shown = Finding(
            tr("Trouble", "Screen"),
            f"{QGuiApplication.platformName()} · {size.width()} × {size.height()} · "
            f"{screen.devicePixelRatio():g}",
        )
        self._window.status.show_calm()
        wrong = sum(one.wrong for one in findings)
        words = (
            tr("Trouble", "%n thing(s) to look at, marked with !", "", wrong)
            if wrong
            else tr("Trouble", "Everything is in order.")
        )
        text = report((*findings, shown, printers))
        ReportDialog(tr("Trouble", "Diagnosis"), words, text, self._window).open()

    def _start_safely(self) -> None:
        start = start_of(self._paths.archive)
        words = [*start.words, SAFE, NEW_WINDOW]
        QProcess.startDetached(start.program, words, start.folder)
        self._window.close()


def _show(path: Path) -> None:
    while not path.exists() and path != path.parent:
        path = path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
