"""What stands under the search field while one types in it, and what its keys do then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent

from vmc_desktop.answers import Completion, Question
from vmc_desktop.models.completing import Completing
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.own import Own
from vmc_desktop.models.suggestions import Suggestion, of_completions, of_kept
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.keeping import Keeping
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.query_help import QueryHelp
from vmc_desktop.ui.suggestion_popup import SuggestionPopup
from vmc_desktop.ui.theme import Palette

_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Prompting(QObject):
    """Leads the field, the list under it and the card that tells how to search."""

    def __init__(
        self,
        window: MainWindow,
        navigator: Navigator,
        completing: Completing,
        own: Own,
        keeping: Keeping,
        icons: Icons,
        palette: Palette,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._field = window.field
        self._navigator = navigator
        self._completing = completing
        self._own = own
        self._keeping = keeping
        self.popup = SuggestionPopup(window.field, window.room.hits, icons, palette, window)
        self.help = QueryHelp(palette, window)
        self._connect()

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.popup.set_palette(palette)
        self.help.set_palette(palette)

    def act_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key in the field does just now beyond the usual; None: nothing."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~_KEYPAD
        if modifiers == _ALT and key == Qt.Key.Key_Down:
            return self._show_kept
        if modifiers != _NONE:
            return None
        if key == Qt.Key.Key_F1:
            return self.show_help
        if self.popup.isVisible():
            return self._act_in_popup(key)
        if key == Qt.Key.Key_Down and not self._field.text():
            return self._show_kept
        return self.help.hide if key == Qt.Key.Key_Escape and self.help.isVisible() else None

    def _act_in_popup(self, key: Qt.Key) -> Callable[[], object] | None:
        current = self.popup.current
        match key:
            case Qt.Key.Key_Escape:
                return self._close
            case Qt.Key.Key_Down:
                return self._go_down
            case Qt.Key.Key_Up:
                return partial(self.popup.step, -1)
            case Qt.Key.Key_Tab:
                return self._complete
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if current is not None:
                return partial(self._take, current)
            case Qt.Key.Key_Delete if current is not None and current.removable:
                return partial(self._remove, current)
        return None

    def _connect(self) -> None:
        field = self._field
        field.set_prompter(self)
        field.textEdited.connect(self._follow_typing)
        field.entered.connect(self._enter)
        field.left.connect(self._close)
        field.confirmed.connect(self._close)
        field.kept_asked.connect(self._toggle_kept)
        field.help_asked.connect(self.show_help)
        self._completing.completed.connect(self._show_completions)
        self._own.changed.connect(lambda _: self._refresh())
        self.popup.taken.connect(self._take)
        self.popup.removal_asked.connect(self._remove)
        self.popup.marked.connect(self._announce)
        self.help.example_chosen.connect(self._try)
        self._window.commands["query_help"].triggered.connect(self.show_help)

    # ---- what is shown --------------------------------------------------------------------------

    def _follow_typing(self, text: str) -> None:
        self.help.hide()
        if text.strip():
            self._completing.ask(text)
        else:
            self._completing.end()
            self._show_kept()

    def _enter(self) -> None:
        if self._field.hasFocus() and not self._field.text().strip():
            self._show_kept()

    def _show_completions(self, text: str, found: tuple[Completion, ...]) -> None:
        if self._field.hasFocus() and text == self._field.text():
            self.popup.show_rows(of_completions(found))

    def _show_kept(self) -> None:
        self.help.hide()
        self._completing.end()
        self.popup.show_rows(of_kept(self._own.kept))

    def _toggle_kept(self) -> None:
        if self.popup.isVisible():
            self._close()
        else:
            self._field.setFocus()
            self._show_kept()

    def _refresh(self) -> None:
        rows = self.popup.rows
        if self.popup.isVisible() and rows and rows[0].sign == "heading":
            self._show_kept()

    def _close(self) -> None:
        self._completing.end()
        self.popup.hide()

    def show_help(self) -> None:
        """Show under the field what can be asked."""
        self._close()
        self.help.show_under(self._field)

    # ---- what is done ---------------------------------------------------------------------------

    def _go_down(self) -> None:
        """After the last row comes what was found."""
        if not self.popup.step(1) and self._field.text().strip():
            self._close()
            self._field.went_down.emit()

    def _complete(self) -> None:
        """Put what is marked (or else the first) into the field, to be typed on."""
        row = self.popup.current or self.popup.first()
        if row is not None and isinstance(row.meant, Completion):
            self._write(row.meant.text)

    def _take(self, row: Suggestion) -> None:
        meant = row.meant
        self._close()
        if not isinstance(meant, Completion):
            if meant is not None:
                self._keeping.search_again(meant)
        elif meant.key is not None and meant.key.edition is not None:
            # The record itself was meant: the search was but the way to it.
            self._field.clear()
            self._navigator.open(meant.key)
            self._window.room.pane.setFocus()
        else:
            self._write(meant.text)

    def _write(self, text: str) -> None:
        self._field.setText(text)
        self._close()
        if text.endswith(":"):
            # A field without its value asks for one.
            self._completing.ask(text)

    def _remove(self, row: Suggestion) -> None:
        if row.meant is not None and not isinstance(row.meant, Completion):
            self._keeping.remove(row.meant)

    def _try(self, example: str) -> None:
        self.help.hide()
        self._field.setFocus()
        self._window.searching.put(Question(example))

    def _announce(self, row: Suggestion) -> None:
        said = ", ".join(part for part in (row.label, row.detail, row.note) if part)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))
