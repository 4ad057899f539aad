"""Bookmarks, notes and tags on what is read: asked for, shown beside the page and in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from vmc_desktop.domain import Key
from vmc_desktop.models.beside import Beside, OwnRow
from vmc_desktop.models.desk import Desk
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.quoting import Found, find
from vmc_desktop.models.saying import Said
from vmc_desktop.personal import changes
from vmc_desktop.personal.values import Bookmark, Note
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.meant import Meant, meant
from vmc_desktop.ui.page_words import plain_words
from vmc_desktop.ui.steps import Steps
from vmc_desktop.ui.words_dialog import WordsDialog
from vmc_desktop.wording import tr

_BOOKMARK, _TAGS = "bookmark", "tags"
"""What stands in place of a note's id, on the lines of the side panel that are none."""


class Marking(QObject):
    """Marks what is meant: the passage that is selected, the line one stands on, or the page."""

    def __init__(
        self,
        window: MainWindow,
        navigator: Navigator,
        beside: Beside,
        desk: Desk,
        steps: Steps,
        ask: Callable[[Key], Said | None],
    ) -> None:
        super().__init__(window)
        self._window, self._navigator, self._beside = window, navigator, beside
        self._desk, self._steps, self._ask = desk, steps, ask
        self._wanted = ""
        commands = window.commands
        commands["bookmark"].triggered.connect(lambda _: self.bookmark())
        commands["note"].triggered.connect(lambda _: self.note())
        commands["tags"].triggered.connect(lambda _: self.tags())
        desk.changed.connect(lambda _: self.show())
        navigator.page_changed.connect(lambda *_: self.show())
        window.room.side.own_chosen.connect(self._choose_beside)

    def meant(self) -> Meant | None:
        """What is meant now; where nothing is, that is said."""
        found = meant(self._window.room, self._navigator, self._window.focusWidget())
        if found is None:
            self._say(tr("Marking", "Open a page or stand on a line first"))
        return found

    def bookmark(self) -> None:
        """Bookmark the record that is meant, or take its bookmark away."""
        found = self.meant()
        said = self._ask(found.key) if found is not None else None
        # Where the record is gone, its bookmark still has the key that is meant.
        key = said.key if said is not None else found.key if found is not None else None
        there = self._desk.bookmark_of(key) if key is not None else None
        if said is not None and there is None:
            made = Bookmark(changes.new_id(), said.key, said.title, datetime.now(UTC))
            words = tr("Marking", "Bookmarked: {title}").format(title=said.title)
            self._steps.take(words, changes.add_bookmark(made), changes.drop_bookmark(made.key))
            self._say(words)
        elif there is not None:
            # Where the record was renamed, the bookmark has a key of its own.
            self.drop_bookmark(there)
        self.tell_state()

    def note(self) -> None:
        """Note on what is meant, or go on with the note that is there."""
        found = self.meant()
        said = self._ask(found.key) if found is not None else None
        if found is None or said is None:
            return
        for one in self._desk.notes_of(said.key):
            if one.quote == found.quote:
                self.edit(one)
                return
        now = datetime.now(UTC)
        self.edit(Note(changes.new_id(), said.key, said.title, "", now, now, found.quote))

    def edit(self, note: Note) -> None:
        """Ask for the words of a note."""
        about = note.title if note.quote is None else f"“{note.quote.exact}”"
        dialog = WordsDialog(tr("Marking", "Your note"), about, self._window).ask_text(note.body)
        dialog.said.connect(lambda text: self._keep(note, text))
        if note.body:
            dialog.offer_removal(tr("Marking", "Remove the note"))
            dialog.removed.connect(lambda: self.drop_note(note))
        dialog.open()

    def drop_bookmark(self, bookmark: Bookmark) -> None:
        """Take a bookmark away."""
        words = tr("Marking", "Bookmark removed")
        undo = changes.add_bookmark(bookmark)
        self._steps.take(words, changes.drop_bookmark(bookmark.key), undo)
        self._say_removed(words)

    def drop_note(self, note: Note) -> None:
        """Take a note away."""
        words = tr("Marking", "Note removed")
        undo = changes.keep_note(note, note.body)
        self._steps.take(words, changes.drop_note(note), undo)
        self._say_removed(words)

    def drop_tag(self, key: Key, title: str, word: str) -> None:
        """Take a tag away."""
        words = tr("Marking", "Tag removed")
        now = datetime.now(UTC)
        do = changes.set_tags(key, title, (), (word,), now)
        self._steps.take(words, do, changes.set_tags(key, title, (word,), (), now))
        self._say_removed(words)

    def tags(self) -> None:
        """Ask for the tags of the record that is meant."""
        found = self.meant()
        said = self._ask(found.key) if found is not None else None
        if said is None:
            return
        there = self._desk.words_of(said.key)
        dialog = WordsDialog(
            tr("Marking", "Your tags"),
            tr("Marking", "{title}. Several are parted by commas.").format(title=said.title),
            self._window,
        ).ask_line(", ".join(there), self._desk.words())
        dialog.allow_none()
        dialog.said.connect(lambda text: self._tag(said, text, there))
        dialog.open()

    def go_to(self, note: Note) -> None:
        """Open the page of a note at its passage; where it is gone, show the note alone."""
        if self._ask(note.key) is None:
            self.edit(note)
            return
        self._wanted = note.id
        self._navigator.open(note.key)
        # After whatever else the opening of a page sets going.
        QTimer.singleShot(0, self, self._land)

    def show(self) -> None:
        """Show what belongs to the page: beside it, and underlined in it."""
        page = self._navigator.page
        key = page.key if page is not None else None
        notes = self._desk.notes_of(key) if key is not None else ()
        places = {one.id: self._place(one) for one in notes}
        rows = tuple(_row(one, places[one.id]) for one in notes)
        self._beside.show_own(tr("Marking", "Your own"), (*rows, *self._others(key)))
        self._window.room.set_side_empty(self._beside.rowCount() == 0)
        spans = sorted((one.start, one.end) for one in places.values() if one is not None)
        self._window.room.pane.set_noted(tuple(spans))
        self.tell_state()

    def tell_state(self) -> None:
        """Tick the command where what is meant is bookmarked."""
        found = meant(self._window.room, self._navigator, self._window.focusWidget())
        on = found is not None and self._desk.bookmark_of(found.key) is not None
        self._window.commands["bookmark"].setChecked(on)

    def _land(self) -> None:
        note = next((one for one in self._desk.things.notes if one.id == self._wanted), None)
        place = self._place(note) if note is not None else None
        if place is not None:
            self._window.room.pane.show_span((place.start, place.end))

    def _place(self, note: Note) -> Found | None:
        if note.quote is None:
            return None
        return find(plain_words(self._window.room.pane.document()), note.quote)

    def _others(self, key: Key | None) -> tuple[OwnRow, ...]:
        if key is None:
            return ()
        words = "  ".join(f"#{word}" for word in self._desk.words_of(key))
        on = self._desk.bookmark_of(key) is not None
        bookmark = (tr("Marking", "Bookmarked"), "", _BOOKMARK) if on else None
        tags = (words, tr("Marking", "Your tags"), _TAGS) if words else None
        return tuple(one for one in (bookmark, tags) if one is not None)

    def _choose_beside(self, own: str) -> None:
        if own == _TAGS:
            self.tags()
            return
        note = next((one for one in self._desk.things.notes if one.id == own), None)
        if note is not None:
            self._wanted = note.id
            self._land()
            self.edit(note)

    def _keep(self, note: Note, text: str) -> None:
        written = replace(note, body=text, changed=datetime.now(UTC))
        self._desk.do(changes.keep_note(written, note.body))
        self._say(tr("Marking", "Note kept"))

    def _tag(self, said: Said, text: str, there: tuple[str, ...]) -> None:
        words = [word.strip().removeprefix("#") for word in text.split(",")]
        now = datetime.now(UTC)
        do = changes.set_tags(said.key, said.title, words, there, now)
        undo = changes.set_tags(said.key, said.title, there, words, now)
        self._steps.take(tr("Marking", "Your tags"), do, undo)

    def _say_removed(self, words: str) -> None:
        self._say(tr("Marking", "{what}; Ctrl+Z brings it back").format(what=words))

    def _say(self, text: str) -> None:
        self._window.status.show_state(text)


def _row(note: Note, place: Found | None) -> OwnRow:
    """A note as a line of the side panel: its words, and what became of its passage."""
    if note.quote is None:
        return note.body, "", note.id
    quoted = f"“{note.quote.exact}”"
    if place is None:
        detail = tr("Marking", "The page does not say this any longer: {quoted}")
    elif place.rewritten:
        detail = tr("Marking", "Re-written since; it was: {quoted}")
    else:
        detail = "{quoted}"
    return note.body, detail.format(quoted=quoted), note.id
