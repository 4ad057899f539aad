"""How marked passages of a page look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat

if TYPE_CHECKING:
    from vmc_desktop.render.look import Look


def mark_formats(look: Look) -> tuple[QTextCharFormat, QTextCharFormat, QTextCharFormat]:
    """Of a match, of the match one stands on, and of a passage with a note of the reader's."""
    mark, current, noted = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    mark.setBackground(QColor(look.mark))
    mark.setForeground(QColor(look.mark_ink))
    current.setBackground(QColor(look.accent))
    current.setForeground(QColor(look.paper))
    noted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    noted.setUnderlineColor(QColor(look.accent))
    noted.setBackground(QColor(look.tint))
    return mark, current, noted
