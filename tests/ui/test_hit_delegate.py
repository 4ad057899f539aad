"""What a line of the list of hits looks like, told by the colours of its pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from vmc_desktop.answers import Group, Hit, Snippet
from vmc_desktop.domain import Key
from vmc_desktop.models.hits import HitList
from vmc_desktop.ui.hit_delegate import HitDelegate
from vmc_desktop.ui.theme import DARK, LIGHT

State = QStyle.StateFlag
WIDTH = 300
PANEL, PASSAGE = 0, 1


def _list(
    *passages: str,
    title: str = "Sustainable Partnerships",
    path: tuple[str, ...] = ("2017",),
    kind: str = "panel",
    detail: str = "",
) -> HitList:
    """A panel with one record that has these passages."""
    snippets = tuple(
        Snippet(text, ((text.index("partner"), text.index("partner") + 7),)) for text in passages
    )
    head = Hit(Key("2017/a"), "panel", 2017, title, path, 1.0, ((0, 11),))
    own = Hit(head.key, "panel", 2017, title, path, 1.0, (), snippets)
    part = Hit(Key("2017/a/b"), kind, 2017, "Heading", path, 1.0, (), snippets, detail)
    model = HitList()
    model.show_groups((Group(head, (own if kind == "panel" else part,)),), 1)
    return model


def _paint(
    delegate: HitDelegate,
    model: HitList,
    row: int = PASSAGE,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ground: str = LIGHT.shelf,
    state: State = State.State_None,
) -> QImage:
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, 100)
    option.rect.setHeight(delegate.sizeHint(option, model.index(row)).height())
    option.state = state | State.State_Enabled
    option.direction = direction
    image = QImage(WIDTH, option.rect.height(), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(row))
    painter.end()
    return image


def _places(image: QImage, colour: str) -> list[tuple[int, int]]:
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [(x, y) for x, y in pixels if image.pixelColor(x, y).name() == colour]


@pytest.fixture
def hits(qapp) -> HitDelegate:
    return HitDelegate(LIGHT)


def _height(hits: HitDelegate, model: HitList, row: int = PASSAGE) -> int:
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, 100)
    return hits.sizeHint(option, model.index(row)).height()


def test_a_panel_marks_its_title_and_says_place_and_number(hits: HitDelegate) -> None:
    image = _paint(hits, _list("Our partners agree."), PANEL)
    assert min(y for _, y in _places(image, LIGHT.mark)) < 20
    quiet = [x for x, _ in _places(image, LIGHT.quiet)]
    assert min(quiet) < 30, "its place in the archive"
    assert max(quiet) > WIDTH * 0.85, "the number of matches"


def test_a_passage_is_marked_and_stands_behind_its_sign(hits: HitDelegate) -> None:
    image = _paint(hits, _list("What works are partnerships of equals."))
    assert _places(image, LIGHT.mark)
    assert min(x for x, _ in _places(image, LIGHT.ink)) > 30


@pytest.mark.parametrize("kind", ["highlight", "quotation"])
def test_what_belongs_to_a_panel_has_sign_and_title(hits: HitDelegate, kind: str) -> None:
    model = _list("Our partners agree.", kind=kind)
    sign = [x for x, _ in _places(_paint(hits, model), LIGHT.accent)]
    assert sign
    assert max(sign) < 32
    assert _height(hits, model) > _height(hits, _list("Our partners agree."))


def test_the_role_stands_behind_the_name(hits: HitDelegate) -> None:
    plain = _paint(hits, _list("Our partners agree.", kind="quotation"))
    told = _paint(hits, _list("Our partners agree.", kind="quotation", detail="Minister"))
    first = QRect(0, 0, WIDTH, 24)
    assert told.copy(first) != plain.copy(first)
    assert told.copy(QRect(0, 24, WIDTH, 40)) == plain.copy(QRect(0, 24, WIDTH, 40))


def test_a_passage_is_as_high_as_its_lines(hits: HitDelegate) -> None:
    one = _height(hits, _list("Our partners agree."))
    two = _height(hits, _list("Our partners agree. " * 3))
    assert one < two
    assert _height(hits, _list("Our partners agree. " * 9)) == two, "no more than two lines"


def test_lines_are_measured_for_the_list_they_stand_in(hits: HitDelegate, qtbot) -> None:
    view, option = QListView(), QStyleOptionViewItem()
    qtbot.addWidget(view)
    view.resize(2000, 200)
    option.widget = view
    model = _list("Our partners agree. " * 3)
    assert hits.sizeHint(option, model.index(PASSAGE)).height() < _height(hits, model)


@pytest.mark.parametrize("row", [PANEL, PASSAGE])
def test_a_narrow_list_cuts_and_does_not_spill(hits: HitDelegate, row: int) -> None:
    model = _list("Our partners agree on this and that. " * 3, title="Partnerships " * 20)
    image = _paint(hits, model, row)
    margin = {
        image.pixelColor(x, y).name()
        for x in range(WIDTH - 6, WIDTH)
        for y in range(10, image.height())
    }
    assert margin == {LIGHT.shelf}


def test_in_new_colours_it_is_laid_out_anew(hits: HitDelegate) -> None:
    model = _list("Our partners agree.")
    _paint(hits, model)
    hits.set_palette(DARK)
    image = _paint(hits, model, ground=DARK.shelf)
    assert _places(image, DARK.mark)
    assert not _places(image, LIGHT.mark)


def test_a_mirrored_list_begins_at_the_right(hits: HitDelegate) -> None:
    mirrored = Qt.LayoutDirection.RightToLeft
    panel = _paint(hits, _list("Our partners agree.", title="Opening"), PANEL, mirrored)
    passage = _paint(hits, _list("Our partners agree."), PASSAGE, mirrored)
    assert min(x for x, _ in _places(panel, LIGHT.mark_ink)) > WIDTH / 2
    assert max(x for x, _ in _places(passage, LIGHT.ink)) < WIDTH - 30
    assert max(x for x, _ in _places(passage, LIGHT.faint)) > WIDTH - 25, "the sign"


def test_a_chosen_line_has_a_ground(hits: HitDelegate) -> None:
    image = _paint(hits, _list("Our partners agree."), state=State.State_Selected)
    assert len(_places(image, LIGHT.chosen)) > WIDTH * 10


def test_more_passages_are_offered_in_the_accent(hits: HitDelegate) -> None:
    model = _list(*["Our partners agree."] * 9)
    image = _paint(hits, model, model.rowCount() - 1)
    assert max(x for x, _ in _places(image, LIGHT.accent)) > 100


def test_lines_after_many_others_are_still_painted(hits: HitDelegate) -> None:
    for number in range(650):
        image = _paint(hits, _list(title=f"Panel {number}"), PANEL)
    assert _places(image, LIGHT.mark)
