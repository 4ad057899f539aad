"""One text file of an archive: read it whole or say why not; write it whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from vmc_desktop.errors import Problem
from vmc_desktop.formats.front import S, fitted
from vmc_desktop.formats.layout import LARGEST_BYTES, resolved
from vmc_desktop.formats.yaml_text import Located, YamlFault, read_yaml

UNREADABLE = "a file that can be read"
"""What is expected of a file that the disk does not give."""
_FENCE = "---"


@dataclass(slots=True)
class Desk:
    """Where problems of one archive folder are gathered while its files are read."""

    root: Path
    problems: list[Problem] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    """The files that could not be used."""

    def report(self, file: Path, line: int, where: str, expected: str, found: str = "") -> None:
        """Note one problem; ``file`` is anywhere below the archive folder."""
        name = self.name(file)
        short = f"{found[:80]}…" if len(found) > 80 else found
        self.problems.append(Problem(name, line, where, expected, short))

    def name(self, file: Path) -> str:
        """The file as problems name it, from the archive folder on."""
        try:
            return file.relative_to(self.root).as_posix()
        except ValueError:
            return file.name

    def lose(self, file: Path) -> None:
        """Note that the file cannot be used."""
        self.lost.add(self.name(file))

    def told(self) -> tuple[Problem, ...]:
        """All problems; those of a file that cannot be used say so."""
        return tuple(replace(one, costs_file=one.file in self.lost) for one in self.problems)

    def reporter(self, file: Path) -> Callable[[int, str, str, str], None]:
        """`report` for one file."""

        def report(line: int, where: str, expected: str, found: str = "") -> None:
            self.report(file, line, where, expected, found)

        return report

    def text(self, file: Path) -> str | None:
        """The file's text with plain line ends; None, and a problem, where it cannot be read."""
        text = self._read(file)
        if text is None:
            self.lose(file)
        return text

    def _read(self, file: Path) -> str | None:
        try:
            if not resolved(file).is_relative_to(resolved(self.root)):
                self.report(
                    file, 0, "", "a file inside the archive folder", "a link that leads out"
                )
                return None
            if not stat.S_ISREG((state := file.stat()).st_mode):
                # Of a pipe one would wait for ever.
                self.report(file, 0, "", "a text file", _kind_of(state.st_mode))
                return None
            if state.st_size > LARGEST_BYTES:
                self.report(file, 0, "", "a text file of at most 8 MB", "a larger one")
                return None
            data = file.read_bytes()
        except OSError as fault:
            self.report(file, 0, "", UNREADABLE, fault.strerror or str(fault))
            return None
        return self._decoded(file, data)

    def _decoded(self, file: Path, data: bytes) -> str | None:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            line = data.count(b"\n", 0, fault.start) + 1
            self.report(file, line, "", "text in UTF-8", f"byte 0x{data[fault.start]:02x}")
            return None
        if "\0" in text:
            line = text.count("\n", 0, text.index("\0")) + 1
            self.report(file, line, "", "text", "a NUL character")
            return None
        if not text.strip():
            self.report(file, 0, "", "some content", "an empty file")
            return None
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def yaml(
        self, file: Path, text: str, schema: type[S], first_line: int = 1, *, entries: str = ""
    ) -> tuple[S, Located] | None:
        """The text as the schema types it; None where it cannot be used, with the problems.

        ``entries`` is the schema's field that takes the file's list, where a file is a list.
        """
        try:
            located = read_yaml(text, first_line)
        except YamlFault as fault:
            self.report(file, fault.line, "", fault.expected, fault.found)
            self.lose(file)
            return None
        if located.value is None:
            located.value = {}
        if entries and isinstance(located.value, list):
            located.lines = {(entries, *path): line for path, line in located.lines.items()}
            located.value = {entries: located.value}
        value, faults = fitted(schema, located)
        for line, where, expected, found in faults:
            self.report(file, line, where, expected, found)
        if value is None:
            self.lose(file)
            return None
        return value, located

    def front(self, file: Path, schema: type[S]) -> tuple[S, Located, str, int] | None:
        """Front matter and body of a Markdown file: value, its lines, body, body's first line."""
        text = self.text(file)
        if text is None:
            return None
        lines = text.split("\n")
        if lines[0].rstrip() != _FENCE:
            self.report(file, 1, "", "“---” before the front matter", lines[0])
            self.lose(file)
            return None
        ends = [number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE]
        if not ends:
            self.report(file, 1, "", "“---” after the front matter", "no second “---”")
            self.lose(file)
            return None
        read = self.yaml(file, "\n".join(lines[1 : ends[0]]), schema, 2)
        if read is None:
            return None
        return (*read, "\n".join(lines[ends[0] + 1 :]), ends[0] + 2)


def _kind_of(mode: int) -> str:
    return "a folder" if stat.S_ISDIR(mode) else "a pipe or device"


def write_whole(file: Path, text: str, *, durable: bool = True) -> None:
    """Write beside and rename, so that a reader meets the old file or the new one.

    A file that holds this text already is not touched. ``durable`` does so and waits until the text
    is on the disk; without it the file is written where it is, as fits a folder put aside.
    """
    data = text.encode("utf-8")
    if file.is_file() and file.read_bytes() == data:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    if not durable:
        # Nobody reads there before all is whole.
        file.write_bytes(data)
        return
    aside = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        with aside.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        aside.replace(file)
    finally:
        aside.unlink(missing_ok=True)


def fenced(front: str, body: str) -> str:
    """A Markdown file of front matter and body."""
    return f"{_FENCE}\n{front}{_FENCE}\n" + (f"\n{body}" if body else "")
