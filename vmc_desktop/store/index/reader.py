"""Reading the index: where words stand, over all editions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np

from vmc_desktop.store.index.arrays import Arrays, Numbers
from vmc_desktop.store.index.codec import open_arrays
from vmc_desktop.store.index.lexicon import Lexicon
from vmc_desktop.store.index.segment import FIELDS


class Index:
    """The open index of an archive. Documents are numbered in reading order.

    A cell is one field of one document, number ``document * len(FIELDS) + field``. See `merging`
    for the arrays.
    """

    def __init__(self, arrays: Arrays) -> None:
        self._arrays = arrays
        self.lexicon = Lexicon(arrays)
        self.tokens = arrays.numbers("tokens")
        self.lengths = arrays.numbers("lengths")
        self._bounds = arrays.numbers("bounds")
        # Looked at one by one, a view gives plain numbers three times as fast as an array.
        self._bound = self._bounds.data
        self._places = arrays.numbers("places")
        self._cells = arrays.numbers("cells")

    @classmethod
    def open(cls, folder: Path) -> Index:
        """Open the index in this folder, whose manifest has been checked."""
        return cls(open_arrays(folder))

    def close(self) -> None:
        """Close the file; the index must not be used any more."""
        empty = np.empty(0, np.uint32)
        self._bound = empty.data
        self.tokens = self.lengths = self._bounds = self._places = self._cells = empty
        self._arrays.close()

    @property
    def size(self) -> int:
        """The number of documents."""
        return len(self.lengths) // len(FIELDS)

    @cached_property
    def breaks(self) -> Numbers:
        """The places where passages end."""
        return self._places[self._bounds[-2] :]

    def frequency(self, words: Sequence[int]) -> int:
        """How often these words stand anywhere, together."""
        if isinstance(words, range):
            return self._bound[words.stop] - self._bound[words.start] if words else 0
        return sum(self._bound[word + 1] - self._bound[word] for word in words)

    def cells(self, words: Sequence[int]) -> Numbers:
        """The cells where these words stand, once for each time they do."""
        return self._joined(self._cells, words)

    def places(self, words: Sequence[int]) -> Numbers:
        """The places where these words stand, in the order of `cells`."""
        return self._joined(self._places, words)

    def _joined(self, numbers: Numbers, words: Sequence[int]) -> Numbers:
        bounds = self._bound
        if isinstance(words, range) and words:
            return numbers[bounds[words.start] : bounds[words.stop]]
        found = [numbers[bounds[word] : bounds[word + 1]] for word in words]
        if len(found) == 1:
            return found[0]
        return np.concatenate([np.empty(0, np.uint32), *found])
