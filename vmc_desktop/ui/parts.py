"""What the window is furnished with, in one place: imported at once, after the first painting.

To import and to make all this takes three times as long as what is painted first, the tree and
the page; so the window imports it by this module, when those are on the screen.
"""

from __future__ import annotations

from vmc_desktop.models.navigator import Place
from vmc_desktop.ui import messages
from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.dialogs import MessageDialog, ProblemsDialog
from vmc_desktop.ui.doing import Doing
from vmc_desktop.ui.fitting import Fitting
from vmc_desktop.ui.following import Following
from vmc_desktop.ui.hit_panel import HitPanel
from vmc_desktop.ui.legible import Legible
from vmc_desktop.ui.notice import Notice
from vmc_desktop.ui.references import References
from vmc_desktop.ui.room import Room
from vmc_desktop.ui.search_field import SearchField
from vmc_desktop.ui.searching import Searching
from vmc_desktop.ui.standing import make_glance, window_state
from vmc_desktop.ui.status import StatusBar
from vmc_desktop.ui.tabbing import Tabbing
from vmc_desktop.ui.tools import Tools
from vmc_desktop.ui.waiting_page import WaitingPage

__all__ = [
    "Actions",
    "Doing",
    "Fitting",
    "Following",
    "HitPanel",
    "Legible",
    "MessageDialog",
    "Notice",
    "Place",
    "ProblemsDialog",
    "References",
    "Room",
    "SearchField",
    "Searching",
    "StatusBar",
    "Tabbing",
    "Tools",
    "WaitingPage",
    "make_glance",
    "messages",
    "window_state",
]
