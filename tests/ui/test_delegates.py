"""What a line of the tree looks like, told by the colours of its pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from vmc_desktop.models.tree import Role, TreeLine
from vmc_desktop.ui.delegates import TreeDelegate
from vmc_desktop.ui.theme import DARK, LIGHT, ROW_HEIGHT, Palette

State = QStyle.StateFlag
WIDTH = 300


def _line(
    title: str = "Opening", kind: str = "panel", count: int | None = None, detail: str = ""
) -> QStandardItemModel:
    item = QStandardItem(title)
    item.setData(TreeLine(title, kind, detail, count), Role.LINE)
    model = QStandardItemModel()
    model.appendRow(item)
    return model


def _paint(
    delegate: QStyledItemDelegate,
    model,
    state: State = State.State_None,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ground: str = LIGHT.shelf,
    height: int = ROW_HEIGHT,
) -> QImage:
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, height)
    option.state = state | State.State_Enabled
    option.direction = direction
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def _places(image: QImage, colour: str) -> list[int]:
    """The x of every pixel of a colour."""
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [x for x, y in pixels if image.pixelColor(x, y).name() == colour]


def _share(image: QImage, colour: str) -> float:
    return len(_places(image, colour)) / (image.width() * image.height())


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def palette(request, qapp) -> Palette:
    return request.param


@pytest.fixture
def tree(qapp) -> TreeDelegate:
    return TreeDelegate(LIGHT)


def test_every_line_has_the_height_of_the_rhythm(tree: TreeDelegate) -> None:
    model = _line()
    assert tree.sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height() == ROW_HEIGHT


def test_a_selected_line_has_a_ground_a_focused_one_a_ring(palette: Palette) -> None:
    delegate, model = TreeDelegate(palette), _line()
    plain = _paint(delegate, model, ground=palette.shelf)
    selected = _paint(delegate, model, State.State_Selected, ground=palette.shelf)
    focused = _paint(delegate, model, State.State_HasFocus, ground=palette.shelf)
    assert _share(plain, palette.chosen) == 0
    assert _share(selected, palette.chosen) > 0.6
    assert _share(focused, palette.chosen) == 0
    assert _share(focused, palette.accent) > _share(plain, palette.accent)


def test_the_line_under_the_pointer_is_tinted(tree: TreeDelegate) -> None:
    assert _share(_paint(tree, _line(), State.State_MouseOver), LIGHT.hover) > 0.6


def test_a_line_without_hits_is_faded(tree: TreeDelegate) -> None:
    plain, empty = _paint(tree, _line()), _paint(tree, _line(count=0))
    assert _places(plain, LIGHT.ink)
    assert not _places(empty, LIGHT.ink)
    assert not _places(empty, LIGHT.mark), "no badge for none"


def test_the_count_stands_at_the_end_of_the_line(tree: TreeDelegate) -> None:
    badge = _places(_paint(tree, _line(count=12)), LIGHT.mark)
    assert min(badge) > WIDTH * 0.8
    assert not _places(_paint(tree, _line()), LIGHT.mark)


def test_a_mirrored_line_has_its_count_at_the_left(tree: TreeDelegate) -> None:
    image = _paint(tree, _line(count=12), direction=Qt.LayoutDirection.RightToLeft)
    assert max(_places(image, LIGHT.mark)) < WIDTH * 0.2
    assert max(_places(image, LIGHT.ink)) > WIDTH * 0.85


def test_a_long_title_does_not_run_into_its_count(tree: TreeDelegate) -> None:
    image = _paint(tree, _line(title="Partnerships " * 20, count=7))
    badge = _places(image, LIGHT.mark)
    assert max(x for x in _places(image, LIGHT.ink) if x < min(badge)) < min(badge) - 4


def test_an_edition_shows_its_theme_as_quiet_second_text(tree: TreeDelegate) -> None:
    image = _paint(tree, _line("2017", "edition", detail="From Crisis to Governance"))
    assert max(_places(image, LIGHT.ink)) < min(_places(image, LIGHT.quiet)) + 1
    assert not _places(_paint(tree, _line("2017", "edition")), LIGHT.quiet)


@pytest.mark.parametrize("kind", ["highlight", "quotation"])
def test_what_belongs_to_a_panel_has_a_sign(tree: TreeDelegate, kind: str) -> None:
    sign = _places(_paint(tree, _line(kind=kind)), LIGHT.accent)
    assert sign
    assert max(sign) < 20
    assert not _places(_paint(tree, _line(kind="panel")), LIGHT.accent)


def test_titles_of_one_depth_begin_in_one_line(tree: TreeDelegate, qtbot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    view.setItemDelegate(tree)
    begins = []
    for kind in ("panel", "highlight"):
        edition = QStandardItem("2017")
        model = QStandardItemModel()
        model.appendRow(edition)
        below = QStandardItem("")
        below.setData(TreeLine("Opening", kind), Role.LINE)
        edition.appendRow(below)
        view.setModel(model)
        view.expandAll()
        room = view.visualRect(model.index(0, 0, model.index(0, 0)))
        begins.append(min(_places(view.viewport().grab(room).toImage(), LIGHT.ink)))
    assert begins[0] == begins[1]


def test_a_branch_has_an_arrow(tree: TreeDelegate) -> None:
    closed = _paint(tree, _line(), State.State_Children)
    opened = _paint(tree, _line(), State.State_Children | State.State_Open)
    assert closed != _paint(tree, _line())
    assert closed != opened


def test_a_new_palette_is_painted_at_once(tree: TreeDelegate) -> None:
    tree.set_palette(DARK)
    image = _paint(tree, _line(), State.State_Selected, ground=DARK.shelf)
    assert _share(image, DARK.chosen) > 0.6


def test_a_line_without_a_match_is_faint_until_one_stands_on_it(tree: TreeDelegate) -> None:
    model = _line(count=0)
    assert _places(_paint(tree, model), LIGHT.faint)
    chosen = _paint(tree, model, State.State_Selected)
    assert not _places(chosen, LIGHT.faint)
    assert _places(chosen, LIGHT.ink)
