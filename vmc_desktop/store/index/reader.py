"""Reading the index: posting lists of words, over all editions."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from mmap import ACCESS_READ, mmap
from pathlib import Path

from vmc_desktop.store.index.codec import NUMBER, Postings
from vmc_desktop.store.index.lexicon import Lexicon, read_lexicon
from vmc_desktop.store.index.segment import FIELDS
from vmc_desktop.store.index.whoosh_parts import open_dir

_KEPT = 2_000_000


class Index:
    """The open index of an archive. Documents are numbered in reading order.

    Decoded lists are kept, those not used for longest go first.
    """

    def __init__(self, folder: Path, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._sections = array("I", lexicon.sections)
        self._offsets = array("Q", lexicon.offsets)
        self._segments = [_Segment(folder / edition) for edition in lexicon.editions]
        self._lists: OrderedDict[int, dict[str, Postings]] = OrderedDict()
        self._kept = 0

    @classmethod
    def open(cls, folder: Path) -> Index:
        """Open the index in this folder, whose manifest has been checked."""
        return cls(folder, read_lexicon(folder))

    def close(self) -> None:
        """Close all files."""
        for segment in self._segments:
            segment.close()
        self._segments = []

    @property
    def size(self) -> int:
        """The number of documents."""
        return self.lexicon.bases[-1]

    def lengths(self, field: str) -> array[int]:
        """The number of words of each document in a field."""
        return array(NUMBER, self.lexicon.lengths[field])

    def postings(self, word: int) -> dict[str, Postings]:
        """The posting list of a word (by number) in each field that has it."""
        found = self._lists.get(word)
        if found is not None:
            self._lists.move_to_end(word)
            return found
        found = self._lists[word] = self._read(word)
        self._kept += sum(len(postings.documents) for postings in found.values())
        while self._kept > _KEPT and len(self._lists) > 1:
            _, gone = self._lists.popitem(last=False)
            self._kept -= sum(len(postings.documents) for postings in gone.values())
        return found

    def _read(self, word: int) -> dict[str, Postings]:
        found: dict[str, Postings] = {}
        starts = self.lexicon.starts
        for place in range(starts[word], starts[word + 1]):
            edition, field = divmod(self._sections[place], len(FIELDS))
            part = Postings.decode(self._segments[edition].data, self._offsets[place])
            _join(found, FIELDS[field], part, self.lexicon.bases[edition])
        return found


def _join(found: dict[str, Postings], field: str, part: Postings, base: int) -> None:
    documents = array(NUMBER, (base + n for n in part.documents)) if base else part.documents
    known = found.get(field)
    if known is None:
        found[field] = Postings(documents, part.frequencies, part.positions)
    else:
        known.documents.extend(documents)
        known.frequencies.extend(part.frequencies)
        known.positions.extend(part.positions)


class _Segment:
    """The posting file of one edition, mapped into memory."""

    def __init__(self, folder: Path) -> None:
        index = open_dir(str(folder), readonly=True)
        with index.reader() as reader:
            name = reader.segment().make_filename(reader.codec().POSTS_EXT)
        with (folder / name).open("rb") as file:
            self.data = mmap(file.fileno(), 0, access=ACCESS_READ)

    def close(self) -> None:
        self.data.close()
