"""Taking files into an archive: read, merged, written aside, put in place together."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vmc_desktop.domain import ArchiveHead, Edition, Key
from vmc_desktop.errors import ArchiveError, Cancelled
from vmc_desktop.formats.accession.headings import COLUMNS_FILE, columns_text, read_columns
from vmc_desktop.formats.accession.matching import same_conference
from vmc_desktop.formats.accession.memory import Memory, read_memory
from vmc_desktop.formats.accession.merging import Merge
from vmc_desktop.formats.accession.staging import Read, Stage, read, staged
from vmc_desktop.formats.accession.values import Refused, Report, Taken, Wishes
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.folder import read_common
from vmc_desktop.formats.gaps import fill_gaps
from vmc_desktop.formats.layout import ARCHIVE_FILE
from vmc_desktop.formats.programmes.columns import Columns
from vmc_desktop.formats.programmes.reading import ENDINGS, read_programmes
from vmc_desktop.formats.programmes.values import Loss, Programme, counts
from vmc_desktop.formats.slug import slug
from vmc_desktop.formats.writing import head_text

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_EDITION = re.compile(r"\d{4}(?:-[a-z0-9]+)*\Z")

Progress = Callable[[int, int, str], None]
"""Told files done, files in all, the file begun now."""


def _never() -> bool:
    return False


def take_in(
    files: Sequence[Path],
    into: Path,
    wishes: Wishes | None = None,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = _never,
) -> Report:
    """Take programmes into an archive, a new one or one that is there.

    Args:
        files: programmes, or folders of them.
        into: the archive's folder; a new archive is made where there is none.
        wishes: how to take in.
        progress: told before each file, and at the end.
        cancelled: asked before each session; the archive is then as it was.

    Raises:
        ArchiveError: the archive cannot be read or written. A file that cannot be read is
            refused in the report instead, and the others are taken in.
        Cancelled: as asked.
    """
    wishes = wishes or Wishes()
    into = into.absolute()
    if wishes.edition and not _EDITION.match(wishes.edition):
        raise ArchiveError("--edition", f"“{wishes.edition}” is no edition.", "Write 2024-autumn.")
    fill_gaps(into)
    new = is_new(into)
    with (
        tempfile.TemporaryDirectory() as aside,
        staged(into, dry=wishes.dry_run, aside=Path(aside)) as stage,
    ):
        head = ArchiveHead("new", "New") if new else None
        common = Common.of(head, (), ()) if head else read_common(into)[0]
        known = () if new else read_columns(into)
        work = _Work(into, wishes, common, stage, cancelled, known)
        everything = _expanded(files)
        for number, file in enumerate(everything):
            progress(number, len(everything), file.name)
            work.file(file)
        progress(len(everything), len(everything), "")
        write = bool(stage.editions) and not wishes.dry_run
        if write:
            stage.commit(work.others(new))
    return Report(str(into), new, write, tuple(work.taken), tuple(work.refused))


def is_new(into: Path) -> bool:
    """Whether an archive is to be made; refuses what is neither an archive nor empty."""
    if (into / ARCHIVE_FILE).exists():
        return False
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise ArchiveError(
            into, "is not an archive, and not empty.", "Name an archive or a new folder."
        )
    return True


def _expanded(files: Sequence[Path]) -> list[Path]:
    made: list[Path] = []
    for file in files:
        if file.is_dir():
            some = (one for one in file.iterdir() if one.suffix.lower() in ENDINGS)
            made += sorted(one for one in some if one.is_file() and not one.name.startswith("."))
        else:
            made.append(file)
    if not made:
        raise ArchiveError(
            ", ".join(map(str, files)),
            "there is no programme.",
            f"Programmes are files that end in {', '.join(ENDINGS)}.",
        )
    return made


@dataclass(slots=True)
class _Work:
    """One run over all files."""

    archive: Path
    wishes: Wishes
    common: Common
    stage: Stage
    cancelled: Callable[[], bool]
    remembered: tuple[Columns, ...]
    taken: list[Taken] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    _titles: list[str] = field(default_factory=list)
    _languages: Counter[str] = field(default_factory=Counter)

    def file(self, file: Path) -> None:
        """Take in one file; what is wrong with it is told, and the others go on."""
        try:
            programmes = read_programmes(
                file,
                dict(self.wishes.columns),
                (*map(dict, self.wishes.tables), *self.remembered),
                self.cancelled,
            )
            if self.cancelled():
                raise Cancelled
            keys = [self._key(programme) for programme in programmes]
        except ArchiveError as fault:
            self.refused.append(Refused(str(file), fault.reason, fault.remedy))
            return
        for programme, key in zip(programmes, keys, strict=True):
            try:
                self._programme(programme, key)
            except ArchiveError as fault:
                place = f"{key}: {fault.path}: {fault.reason}"
                self.refused.append(Refused(str(file), place, fault.remedy))

    def others(self, new: bool) -> dict[str, str]:
        """Further files of the archive: its head where it is new, the columns that were told."""
        made: dict[str, str] = {}
        if new:
            languages = tuple(code for code, _ in self._languages.most_common(3)) or ("en",)
            title = self.wishes.title or _series(self._titles)
            made[ARCHIVE_FILE] = head_text(ArchiveHead(slug(title)[:40], title, "", languages))
        told = [dict(one) for one in (self.wishes.columns, *self.wishes.tables) if one]
        if told:
            made[COLUMNS_FILE] = columns_text(told, self.remembered)
        return made

    def _key(self, programme: Programme) -> str:
        """The edition: the one asked for, the one it was imported into, or a free one."""
        if self.wishes.edition:
            return self.wishes.edition
        years = [day[:4] for day in programme.days[:1]] or _YEAR.findall(programme.title)
        if not years:
            raise ArchiveError(
                programme.file, "it tells no day and no year.", "Say --edition 2024."
            )
        year = years[0]
        there = {
            f.name for root in (self.archive, self.stage.folder) for f in root.glob(f"{year}*")
        }
        for name in sorted(name for name in there if _EDITION.match(name)):
            memory = read_memory(self.stage.home(name))
            if all(same_conference(one, programme) for one in memory.imports):
                return name
        if year not in there:
            return year
        return f"{year}-{slug(programme.acronym or programme.title)[:30].strip('-')}"

    def _programme(self, programme: Programme, key: str) -> None:
        home = self.stage.home(key)
        fresh = not home.exists()
        was = Read(Edition(Key(key), int(key[:4])), home) if fresh else read(home, self.common)
        memory = Memory() if fresh else read_memory(home)
        language = self.common.language
        merge = Merge(
            was.edition,
            memory,
            programme,
            self.common,
            self.wishes.remove_gone,
            lambda record: was.locked(record, language),
        )
        merge.run()
        if fresh or (merge.edition, merge.memory) != (was.edition, memory):
            self.stage.write(was, merge.edition, merge.memory, language)
        self._titles.append(programme.title)
        self._languages.update(one.language for one in programme.sessions if one.language)
        self.taken.append(_taken(programme, merge, was))


def _taken(programme: Programme, merge: Merge, was: Read) -> Taken:
    losses: list[Loss] = [*programme.losses, *merge.notes.losses()]
    return Taken(
        file=programme.file,
        format=programme.format,
        edition=merge.edition.key,
        source=merge.source,
        counts=counts(programme),
        added=tuple(merge.added),
        changed=tuple(merge.changed),
        gone=tuple(merge.gone),
        removed=tuple(merge.removed),
        kept=tuple(merge.kept),
        unchanged=merge.unchanged,
        losses=tuple(losses),
        problems=was.problems,
    )


def _series(titles: Sequence[str]) -> str:
    """The name of the series: the commonest title without its year."""
    bare = [" ".join(_YEAR.sub(" ", title).split()).strip(" -–,:") for title in titles]
    named = Counter(title for title in bare if title)
    return named.most_common(1)[0][0] if named else "Conference"
