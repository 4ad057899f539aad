"""A page with little room puts below what stands beside each other."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from vmc_desktop.models.navigator import Navigator
from vmc_desktop.render.look import Look
from vmc_desktop.ui import theme
from vmc_desktop.ui.fitting import Fitting


def test_a_narrow_page_is_laid_out_as_one_with_large_text():
    assert not Look().large
    assert Look(narrow=True).large
    assert Look(size=24).large


@pytest.mark.parametrize(
    ("width", "size", "narrow"), [(800, 15, False), (500, 15, True), (800, 30, True)]
)
def test_how_narrow_depends_on_the_size_of_the_text(qtbot, width, size, narrow):
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(width, 400)
    navigator = Navigator(Look())
    Fitting(pane, navigator, Look()).set_look(Look(size=size))
    assert navigator._look.narrow is narrow


def test_the_page_follows_the_room_that_a_search_leaves_it(qtbot, window):
    navigator = window.models.navigator
    assert not navigator._look.narrow
    window.resize(1000, 640)
    window.field.setText("partnership")
    qtbot.waitUntil(lambda: navigator._look.narrow)
    window.field.clear()
    qtbot.waitUntil(lambda: not navigator._look.narrow)


def test_another_look_stays_narrow(qtbot, window):
    window.resize(640, 420)
    navigator = window.models.navigator
    qtbot.waitUntil(lambda: navigator._look.narrow)
    look = theme.look(theme.DARK)
    window.set_look(theme.DARK, look, 100)
    assert navigator._look == replace(look, narrow=True)
