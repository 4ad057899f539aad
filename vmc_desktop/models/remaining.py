"""How long work will take yet, told by how long it took until now."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

_SOON = 3.0
"""Seconds before which nothing is told: the first pieces say little."""


@dataclass(slots=True)
class Remaining:
    """Asked at every step; ``clock`` gives seconds."""

    clock: Callable[[], float] = time.monotonic
    _begun: float = field(init=False)

    def __post_init__(self) -> None:
        self._begun = self.clock()

    def seconds(self, done: int, total: int) -> int | None:
        """The seconds left, in fives above ten; None while that cannot be told."""
        passed = self.clock() - self._begun
        if not 0 < done < total or passed < _SOON:
            return None
        left = passed / done * (total - done)
        return max(round(left), 1) if left <= 10 else round(left / 5) * 5
