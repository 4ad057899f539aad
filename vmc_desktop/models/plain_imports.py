"""Imports Qt, leaves Python's own import as it was, and lets nobody look for garbage meanwhile.

PySide puts a function of its own in the place of `__import__`, which reads the source of every
module imported after it, to look for a syntax that nobody here uses (``from __feature__``). That
costs a third of a millisecond for each of two hundred modules, ours and those of others.

A start makes tens of thousands of objects, all to stay: looking through them ten times for garbage
costs 10 ms of the first painting. Whoever imports this calls `gc.enable` after the imports.
"""

import builtins
import gc

gc.disable()
_plain_import = builtins.__import__

from PySide6 import QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
