"""Reading material and entering it, on a thread of its own: the window stays awake meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from vmc_desktop.errors import ArchiveError, Cancelled
from vmc_desktop.formats.copying import copied
from vmc_desktop.models.tasks import Tasks

if TYPE_CHECKING:
    from vmc_desktop.formats.accession.articles import Entered
    from vmc_desktop.formats.accession.values import Report, Wishes
    from vmc_desktop.formats.articles.values import Draft

T = TypeVar("T")
_LANE = "accession"


@dataclass(frozen=True, slots=True)
class Sorted:
    """What files were given: programmes to take in, and the drafts of articles."""

    programmes: tuple[Path, ...]
    drafts: tuple[Draft, ...]
    refused: tuple[ArchiveError, ...]


class Accession(QObject):
    """One piece of work at a time.

    ``progressed`` (done, in all, what), ``read`` (`Sorted`), ``headed`` (the `TableHead` of each
    table), ``looked`` (`Report`, nothing was written), ``taken`` (`Report`), ``entered``
    (`Entered`), ``failed`` (`ArchiveError`), ``stopped`` (it was cancelled, and nothing is left).
    """

    progressed = Signal(int, int, str)
    read = Signal(object)
    headed = Signal(object)
    looked = Signal(object)
    taken = Signal(object)
    entered = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, archive: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._tasks = Tasks(self)
        self._cancelled = False

    # Each imports what it needs on the thread: parsers cost a quarter of a second.

    def sort(self, files: Sequence[Path]) -> None:
        """Read files: articles into drafts; programmes are told apart and left to `look`."""

        def work() -> Sorted:
            from vmc_desktop.formats.accession.headings import read_columns  # noqa: PLC0415
            from vmc_desktop.formats.accession.sorting import sort_files  # noqa: PLC0415
            from vmc_desktop.formats.articles.drafting import draft  # noqa: PLC0415
            from vmc_desktop.formats.articles.reading import read_material  # noqa: PLC0415

            programmes, articles = sort_files(files, None, read_columns(self._archive))
            drafts: list[Draft] = []
            refused: list[ArchiveError] = []
            for number, file in enumerate(articles):
                self._tell(number, len(articles), file.name)
                try:
                    drafts.append(draft(read_material(file, self._stops)))
                except ArchiveError as fault:
                    refused.append(fault)
            return Sorted(tuple(programmes), tuple(drafts), tuple(refused))

        self._run(work, self.read.emit)

    def paste(self, text: str, name: str) -> None:
        """Read words that were pasted or dropped."""

        def work() -> Sorted:
            from vmc_desktop.formats.articles.drafting import draft  # noqa: PLC0415
            from vmc_desktop.formats.articles.reading import read_pasted  # noqa: PLC0415

            return Sorted((), (draft(read_pasted(text, name)),), ())

        self._run(work, self.read.emit)

    def look(self, files: Sequence[Path], wishes: Wishes | None = None) -> None:
        """Say what programmes would add, change and leave out, and what tables have for columns."""
        self._take(files, None, wishes, self.looked.emit, dry_run=True)

    def take(
        self, files: Sequence[Path], into: Path | None = None, wishes: Wishes | None = None
    ) -> None:
        """Take programmes in; ``into``: a folder that becomes a copy of the archive first."""
        self._take(files, into, wishes, self.taken.emit, dry_run=False)

    def enter(self, draft: Draft, edition: str, into: Path | None = None) -> None:
        """Enter a draft; ``into``: a folder that becomes a copy of the archive first."""

        def work() -> Entered:
            from vmc_desktop.formats.accession.articles import enter  # noqa: PLC0415

            return enter(draft, self._copied(into), edition)

        self._run(work, self.entered.emit)

    def cancel(self) -> None:
        """Stop what is under way; ``stopped`` says when it has."""
        self._cancelled = True

    def close(self) -> None:
        """Stop, and wait until it has."""
        self._cancelled = True
        self._tasks.close()

    def _take(
        self,
        files: Sequence[Path],
        into: Path | None,
        wishes: Wishes | None,
        done: Callable[[Report], None],
        *,
        dry_run: bool,
    ) -> None:
        def work() -> Report:
            from vmc_desktop.formats.accession.taking import take_in  # noqa: PLC0415
            from vmc_desktop.formats.accession.values import Wishes  # noqa: PLC0415

            chosen = replace(wishes or Wishes(), dry_run=dry_run)
            if dry_run:
                self._tell_heads(files, chosen)
            target = self._archive if dry_run else self._copied(into)
            return take_in(files, target, chosen, self._tell, self._stops)

        self._run(work, done)

    def _tell_heads(self, files: Sequence[Path], wishes: Wishes) -> None:
        from vmc_desktop.formats.accession.headings import read_columns  # noqa: PLC0415
        from vmc_desktop.formats.programmes.asking import table_head  # noqa: PLC0415

        known = (*map(dict, wishes.tables), *read_columns(self._archive))
        heads = tuple(head for one in files if (head := table_head(one, known)))
        self._tasks.home(self.headed.emit, heads)

    def _copied(self, into: Path | None) -> Path:
        """The archive, or a copy of it in a new folder."""
        if into is None or into == self._archive:
            return self._archive
        copied(self._archive, into)
        return into

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._cancelled = False

        def stoppable() -> T | None:
            try:
                return work()
            except Cancelled:
                return None

        def finish(found: T | None) -> None:
            if found is None:
                self.stopped.emit()
            else:
                done(found)

        self._tasks.run(_LANE, stoppable, finish, self.failed.emit)

    def _tell(self, done: int, total: int, what: str) -> None:
        self._tasks.home(self.progressed.emit, done, total, what)

    def _stops(self) -> bool:
        return self._cancelled
