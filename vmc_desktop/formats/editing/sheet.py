"""One text file of the archive on the desk: its front matter and body, its bytes as they were."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.files import write_whole
from vmc_desktop.formats.layout import LARGEST_BYTES, resolved
from vmc_desktop.formats.turns import turn
from vmc_desktop.wording import tr

_FENCE = "---"
_MARK = b"\xef\xbb\xbf"


class ChangedMeanwhile(ArchiveError):
    """Another program changed the file; ``theirs`` is what it holds now (None: it is gone)."""

    def __init__(self, path: Path, theirs: Sheet | None) -> None:
        self.theirs = theirs
        super().__init__(
            path,
            tr("Errors", "was changed by another program meanwhile."),
            tr("Errors", "Nothing was overwritten. Look at both."),
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as it was read: its bytes (None: there is none yet) and its text with plain ends."""

    file: Path
    data: bytes | None
    text: str

    @classmethod
    def read(cls, file: Path) -> Sheet:
        """Read a file; one that is not there is an empty sheet.

        Raises:
            ArchiveError: it cannot be read as text.
        """
        try:
            if file.exists() and not file.is_file():
                raise ArchiveError(file, tr("Errors", "is no ordinary file."))
            if file.exists() and file.stat().st_size > LARGEST_BYTES:
                raise ArchiveError(file, tr("Errors", "is larger than 8 MB."))
            data = file.read_bytes() if file.exists() else None
            text = "" if data is None else data.decode("utf-8-sig")
        except OSError as fault:
            raise ArchiveError(file, fault.strerror or str(fault)) from fault
        except UnicodeDecodeError as fault:
            reason = tr("Errors", "is no text in UTF-8.")
            raise ArchiveError(file, reason, tr("Errors", "Mend it in an editor first.")) from fault
        return cls(file, data, text.replace("\r\n", "\n").replace("\r", "\n"))

    def write(self, text: str) -> Sheet:
        """Put a text in the file's place, whole or not at all, with the line ends that it had.

        Raises:
            ChangedMeanwhile: the file is not what was read.
            ArchiveError: it cannot be written.
        """
        try:
            with turn(self.file):
                return self._replaced(text)
        except OSError as fault:
            raise ArchiveError(
                self.file,
                tr("Errors", "cannot be written ({reason}).").format(reason=fault.strerror),
                tr("Errors", "Look at permissions and space, or save a copy of the archive."),
            ) from fault

    def _replaced(self, text: str) -> Sheet:
        now = Sheet.read(self.file)
        if now.data != self.data:
            raise ChangedMeanwhile(self.file, None if now.data is None else now)
        if text == self.text and self.data is not None:
            return self
        # Through a link: what it leads to is the archive's file.
        write_whole(resolved(self.file), self.encoded(text).decode("utf-8"))
        return Sheet.read(self.file)

    def encoded(self, text: str) -> bytes:
        """The text as bytes of this file: its mark at the beginning, its ends of lines."""
        data = self.data or b""
        if text == self.text:
            return data
        mark = _MARK if data.startswith(_MARK) else b""
        ends = _ends(data.decode("utf-8-sig"))
        usual = Counter(ends).most_common(1)[0][0] if ends else "\n"
        if set(ends) <= {usual}:
            return mark + text.replace("\n", usual).encode()
        rows = text.split("\n")
        kept = _kept(self.text.split("\n"), rows, ends, usual)
        body = "".join(row + end for row, end in zip(rows, [*kept, ""], strict=True))
        return mark + body.encode()


def _ends(text: str) -> list[str]:
    """How each line ends; a file that went through two systems has both ways."""
    return re.findall("\r\n|\r|\n", text)


def _kept(was: Sequence[str], now: Sequence[str], ends: Sequence[str], usual: str) -> list[str]:
    made = [usual] * (len(now) - 1)
    for one in SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks():
        for step in range(one.size):
            if one.a + step < len(ends) and one.b + step < len(made):
                made[one.b + step] = ends[one.a + step]
    return made


@dataclass(frozen=True, slots=True)
class Halves:
    """A text as front matter and body; of a YAML file all is front. ``first`` lines stand above."""

    before: str
    front: str
    between: str
    body: str

    @classmethod
    def of(cls, text: str, *, markdown: bool) -> Halves | None:
        """Take a text apart; None: its front matter has no beginning or no end."""
        if not markdown:
            return cls("", text, "", "")
        rows = text.split("\n")
        ends = [number for number, row in enumerate(rows) if row.rstrip() == _FENCE]
        if len(ends) < 2 or ends[0] != 0:
            return None
        end = ends[1]
        front = "".join(f"{row}\n" for row in rows[1:end])
        last = end + 1 == len(rows)
        between = rows[end] + ("" if last else "\n")
        return cls(f"{rows[0]}\n", front, between, "\n".join(rows[end + 1 :]))

    def text(self, *, front: str | None = None, body: str | None = None) -> str:
        """Put together again, with another half."""
        front = self.front if front is None else front
        body = self.body if body is None else body
        between = self.between
        if body and not between.endswith("\n") and between:
            between += "\n"
        return f"{self.before}{front}{between}{body}"

    @property
    def front_line(self) -> int:
        """The line of the file on which the front begins, from 0."""
        return self.before.count("\n")

    @property
    def body_line(self) -> int:
        """The line of the file on which the body begins, from 0."""
        return (self.before + self.front + self.between).count("\n")
