"""The options beside the preview."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox

from vmc_desktop.render.papers import Paper
from vmc_desktop.ui.paper_options import PaperOptions


@pytest.fixture
def make(qtbot):
    def options(paper=Paper(), notes=True):  # noqa: B008
        made = PaperOptions(paper, notes)
        qtbot.addWidget(made)
        return made

    return options


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("sources", Paper(sources=False)),
        ("notes", Paper(notes=False)),
        ("links", Paper(links=True)),
        ("panel_a_page", Paper(panel_a_page=True)),
        ("black", Paper(black=True)),
        ("attached", Paper(attached=False)),
    ],
)
def test_a_tick_asks_for_paper_that_is_otherwise_the_same(qtbot, make, name, wanted):
    options = make()
    with qtbot.waitSignal(options.chosen) as told:
        options.findChild(QCheckBox, name).click()
    assert told.args == [wanted]


@pytest.mark.parametrize(
    ("name", "row", "wanted"),
    [
        ("size", 1, Paper("us-letter")),
        ("landscape", 1, Paper(landscape=True)),
        ("columns", 1, Paper(columns=2)),
        ("text", 3, Paper(text="larger")),
    ],
)
def test_a_choice_asks_for_it(qtbot, make, name, row, wanted):
    options = make()
    with qtbot.waitSignal(options.chosen) as told:
        options.findChild(QComboBox, name).activated.emit(row)
    assert told.args == [wanted]


def test_what_is_in_force_is_shown_and_asks_for_nothing(qtbot, make):
    options = make()
    with qtbot.assertNotEmitted(options.chosen):
        options.show_paper(Paper("us-letter", True, 2, "small", sources=False))
    assert options.findChild(QComboBox, "text").currentData() == "small"
    assert not options.findChild(QCheckBox, "sources").isChecked()


def test_one_choice_goes_on_from_the_other(qtbot, make):
    options = make()
    options.chosen.connect(options.show_paper)
    options.findChild(QCheckBox, "black").click()
    with qtbot.waitSignal(options.chosen) as told:
        options.findChild(QCheckBox, "links").click()
    assert told.args == [Paper(black=True, links=True)]


def test_long_words_of_another_language_have_their_room(make, monkeypatch):
    longer = "Jedes Panel auf einer eigenen neuen Seite beginnen lassen"
    monkeypatch.setattr("vmc_desktop.ui.paper_options.tr", lambda *_: longer)
    options = make()
    options.show()
    box = options.findChild(QCheckBox, "black")
    assert box.width() >= box.sizeHint().width()
    assert options.viewport().width() >= options.widget().sizeHint().width()


def test_notes_are_asked_about_only_where_there_are_any(make):
    assert make(notes=False).findChild(QCheckBox, "notes") is None
