"""By what a bundle is known: apart from its values, which no start waits for."""

from __future__ import annotations

ENDING = ".vmca"
