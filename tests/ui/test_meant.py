"""What is meant by a key that keeps, notes or edits: never what nobody chose."""

import pytest

from vmc_desktop.domain import Key
from vmc_desktop.ui.meant import meant

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_line_that_was_chosen_is_meant(window):
    navigator, tree = window.models.navigator, window.room.tree
    navigator.open(Key("2017/opening"))
    tree.setFocus()
    assert meant(window.room, navigator, tree).key == Key("2017/opening")


def test_a_line_that_nobody_chose_is_not_meant(window):
    navigator, tree = window.models.navigator, window.room.tree
    navigator.open(Key("people/ada-onder"))
    window.field.setFocus()
    tree.clearSelection()
    tree.setFocus()
    assert tree.currentIndex().isValid(), "one sees where one is"
    assert meant(window.room, navigator, tree).key == Key("people/ada-onder")
