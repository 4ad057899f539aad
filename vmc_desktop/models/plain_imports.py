"""Imports Qt, and leaves Python's own import as it was.

PySide puts a function of its own in the place of `__import__`, which reads the source of every
module imported after it, to look for a syntax that nobody here uses (``from __feature__``). That
costs a third of a millisecond for each of two hundred modules, ours and those of others.
"""

import builtins

_plain_import = builtins.__import__

from PySide6 import QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
