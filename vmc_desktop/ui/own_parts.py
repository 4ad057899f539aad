"""Names for the parts that Qt puts into its widgets by itself and leaves without any."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from vmc_desktop.wording import tr


def add_clear_button(field: QLineEdit) -> None:
    """Let a field have Qt's cross, which a screen reader can name."""
    field.setClearButtonEnabled(True)
    cross = field.findChild(QAction, "_q_qlineeditclearaction")
    if cross is not None:
        cross.setText(tr("own_parts", "Empty the field"))


def name_overflow(bar: QWidget) -> None:
    """Name the button for what a narrow bar (of tools, of menus) has no room for."""
    for name in ("qt_toolbar_ext_button", "qt_menubar_ext_button"):
        button = bar.findChild(QToolButton, name)
        if button is not None:
            button.setAccessibleName(tr("own_parts", "More"))
