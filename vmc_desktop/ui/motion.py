"""Whether the reader wants things to move."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget


def reduces_motion(widget: QWidget) -> bool:
    """Whether the system asks for less motion: then nothing of ours fades or flashes.

    Qt has no hint of that name; what the system says of animations comes through the style.
    """
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) == 0
