"""Dossiers in the window: adding from anywhere, the page of the dossier, the menu of them all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.dossier import Dossier, KindOfEntry
from vmc_desktop.models.desk import Desk
from vmc_desktop.models.dossier_list import DossierList
from vmc_desktop.models.dossiers import read_anew, same, shown
from vmc_desktop.models.navigator import NO_DOSSIER, Navigator, Place
from vmc_desktop.models.quoting import find
from vmc_desktop.models.saying import Said
from vmc_desktop.models.search import Search
from vmc_desktop.models.suggestions import filters
from vmc_desktop.personal import changes
from vmc_desktop.personal.values import Entry, KeptDossier
from vmc_desktop.ui.dossier_desk import DossierDesk
from vmc_desktop.ui.dossier_page import DossierPage
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.marking import Marking
from vmc_desktop.ui.page_words import plain_words
from vmc_desktop.ui.steps import Steps
from vmc_desktop.ui.theme import Palette
from vmc_desktop.ui.words_dialog import WordsDialog
from vmc_desktop.wording import tr

_LONGEST_SAID = 60


class Collecting(QObject):
    """Adds to the dossier that is worked on, and shows it in place of the page.

    A dossier is a place as a page is: the navigator knows the way there and back.

    ``shown`` (whether the dossier stands in place of the page).
    """

    shown = Signal(bool)

    def __init__(
        self,
        window: MainWindow,
        navigator: Navigator,
        search: Search,
        desk: Desk,
        marking: Marking,
        steps: Steps,
        ask: Callable[[Key], Said | None],
        palette: Palette,
    ) -> None:
        super().__init__(window)
        self._window, self._navigator, self._search = window, navigator, search
        self._desk, self._marking, self._ask = desk, marking, ask
        self._refused: Entry | None = None
        self.dossiers = DossierDesk(desk, steps, self)
        self.entries = DossierList(self)
        self.entries.read_from(ask)
        self.page = DossierPage(self.entries, steps.stack, palette, window.room)
        self.page.offer(window.commands["print"], tr("Collecting", "Print …"))
        self.page.hide()
        self._connect_commands()
        self._connect_page()
        self._connect_leaving()
        self._fill_menu()

    @property
    def dossier(self) -> Dossier | None:
        """The dossier that is worked on as it goes to paper; None: there is none."""
        kept = self.dossiers.dossier
        return read_anew(kept, self._desk.things.notes, self._ask) if kept is not None else None

    def add(self) -> None:
        """Add what is meant: a passage, a record, the line one stands on."""
        found = self._marking.meant()
        said = self._ask(found.key) if found is not None else None
        if found is None or said is None:
            return
        kind: KindOfEntry = "passage" if found.quote is not None else "record"
        now = datetime.now(UTC)
        entry = Entry(
            changes.new_id(), kind, now, said.key, said.title, "", found.quote, None, said.digest
        )
        self.put(entry, said.title if found.quote is None else found.quote.exact)

    def add_search(self) -> None:
        """Add the search that is on: next year it finds what is there then."""
        results = self._search.results
        if results is not None:
            words = in_words(results.question)
            entry = Entry(
                changes.new_id(),
                "search",
                datetime.now(UTC),
                title=words,
                question=results.question,
            )
            self.put(entry, words)

    def show(self) -> None:
        """Go to the dossier that is worked on."""
        self._navigator.open_dossier(_name(self.dossiers.dossier))

    def show_named(self, name: str) -> None:
        """Work on the dossier of this id, and go there."""
        self._navigator.open_dossier(name)

    def remove_named(self, name: str) -> None:
        """Show the dossier of this id, and ask whether to take it away: Ctrl+Z is there."""
        self.show_named(name)
        self._remove()

    def leave(self) -> None:
        """Go to the page below."""
        self._navigator.open_dossier("")

    def ask_new(self) -> None:
        """Ask for the title of a new dossier, and show it."""
        dialog = WordsDialog(tr("Collecting", "New dossier"), "", self._window)
        dialog.ask_line(tr("Collecting", "My dossier"))
        dialog.said.connect(self._begin)
        dialog.open()

    # Putting together.

    def _connect_commands(self) -> None:
        commands = self._window.commands
        commands["dossier_add_search"].setEnabled(False)
        slots = {
            "dossier_add": self.add,
            "dossier_add_search": self.add_search,
            "dossier_show": self.show,
            "dossier_new": self.ask_new,
            # They lead through pages, also where the first match is on the one below.
            "next_match": self.leave,
            "previous_match": self.leave,
        }
        for name, slot in slots.items():
            commands[name].triggered.connect(lambda _=False, call=slot: call())
        self._desk.changed.connect(lambda _: self._settle())
        self._search.answered.connect(lambda _: commands["dossier_add_search"].setEnabled(True))
        self._search.ended.connect(lambda: commands["dossier_add_search"].setEnabled(False))

    def _connect_page(self) -> None:
        page = self.page
        slots = {
            "heading": lambda: self._ask_words("heading"),
            "text": lambda: self._ask_words("text"),
            "up": lambda: self._shift(-1),
            "down": lambda: self._shift(1),
            "remove": self._drop,
            "undo": self._window.commands["undo"].trigger,
            "redo": self._window.commands["redo"].trigger,
            "delete": self._remove,
        }
        for name, slot in slots.items():
            page.actions_by_name[name].triggered.connect(lambda _=False, call=slot: call())
        page.list.opened.connect(self._open)
        page.list.shifted.connect(self._shift)
        page.list.dropped.connect(self._drop)
        page.covered.connect(self.dossiers.cover)
        page.left.connect(self._go_back)
        self.entries.moved.connect(self.dossiers.move)
        self.dossiers.turned.connect(self._turn)

    def _connect_leaving(self) -> None:
        self._navigator.dossier_changed.connect(self._follow)
        self._navigator.page_changed.connect(lambda *_: self._name_window())
        # A result may be on the page that is read already.
        self._window.room.hits.list.chosen.connect(lambda *_: self.leave())

    def _fill_menu(self) -> None:
        menu = self._window.commands.menu("dossier_choose")
        menu.clear()
        current = self.dossiers.dossier
        menu.setEnabled(current is not None)
        for one in self._desk.things.dossiers:
            action = QAction(one.title.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(current is not None and one.id == current.id)
            action.triggered.connect(lambda _=False, name=one.id: self.show_named(name))
            menu.addAction(action)

    # What happens.

    def _name_window(self) -> None:
        """The window is called after what stands in it."""
        dossier, page = self.dossiers.dossier, self._navigator.page
        on = self._window.room.instead is self.page
        title = (dossier.title if dossier else "") if on else (page.title if page else "")
        self._window.setWindowTitle(f"{title} – VMC Desktop" if title else "VMC Desktop")

    def put(self, entry: Entry, title: str) -> None:
        """Add an entry; one that is there already is said, and added if it is meant again."""
        dossier = self.dossiers.dossier
        like = [one for one in dossier.entries if same(one, entry)] if dossier is not None else []
        again = self._refused is not None and same(self._refused, entry)
        if like and dossier is not None and not again:
            self._refused = entry
            said = tr("Collecting", "“{title}” is in “{dossier}” already. Once more adds it again")
            self._say(said.format(title=title, dossier=dossier.title))
            return
        self._refused = None
        title = title if len(title) <= _LONGEST_SAID else title[:_LONGEST_SAID].rstrip() + " …"
        into = self.dossiers.add([entry])
        said = tr("Collecting", "Added to “{dossier}”: {title}")
        self._say(said.format(dossier=into.title, title=title))

    def _begin(self, title: str) -> None:
        self.dossiers.begin(title)
        self.show()

    def _turn(self, dossier: KeptDossier | None) -> None:
        if self._window.room.instead is self.page:
            if self._desk.dossier(self._navigator.place.dossier) is not None:
                self._navigator.open_dossier(_name(dossier))
            else:
                # What was shown is gone: another one takes its place, or the first one begins.
                self._navigator.stand_on_dossier(_name(dossier))
            self.page.show_dossier(dossier)
            self._name_window()
        self._fill_menu()

    def _settle(self) -> None:
        """Own things came, or are others: what the window was closed at may be among them."""
        wanted = self._navigator.place.dossier
        if wanted and self._window.room.instead is not self.page:
            self._follow(wanted, with_focus=False)
        self._fill_menu()

    def _follow(self, name: str, with_focus: bool = True) -> None:
        """Show what the navigator stands on: a dossier, or the page."""
        if self._desk.dossier(name) is not None:
            self.dossiers.turn_to(name)
            self._put_up(with_focus)
        elif name == NO_DOSSIER and self.dossiers.dossier is None:
            self._put_up(with_focus)
        else:
            self._take_down()
            if name and self._desk.read:
                self._say(tr("Collecting", "This dossier is not there any more"))
                self._navigator.stand_on_dossier("")

    def _put_up(self, with_focus: bool) -> None:
        self.page.show_dossier(self.dossiers.dossier)
        self._window.room.show_instead(self.page)
        self._name_window()
        if with_focus:
            self.page.list.setFocus()
            if not self.entries.rowCount():
                self.page.title.setFocus()
        self.shown.emit(True)

    def _take_down(self) -> None:
        if self._window.room.instead is self.page:
            self.page.keep_cover()
            focus = self._window.focusWidget()
            self._window.room.show_instead(None)
            if focus is not None and self.page.isAncestorOf(focus):
                self._window.room.pane.setFocus()
            self._name_window()
            self.shown.emit(False)

    def _ask_words(self, kind: str, entry: Entry | None = None) -> None:
        heading = kind == "heading"
        title = tr("Collecting", "Heading") if heading else tr("Collecting", "Own text")
        dialog = WordsDialog(title, "", self._window)
        text = entry.text if entry is not None else ""
        if heading:
            dialog.ask_line(text)
        else:
            dialog.ask_text(text)
        if entry is not None:
            dialog.said.connect(lambda said: self.dossiers.word(entry, said))
        else:
            dialog.said.connect(lambda said: self._put_words(heading, said))
        dialog.open()

    def _put_words(self, heading: bool, text: str) -> None:
        """Put a heading above the entry one stands on, an own text below it."""
        made = Entry(
            changes.new_id(), "heading" if heading else "text", datetime.now(UTC), text=text
        )
        row = self.page.list.currentIndex().row()
        before = self.entries.entry_at(row if heading or row < 0 else row + 1)
        self.dossiers.add([made], before.id if before is not None else "")
        self.page.list.stand_on(made.id)

    def _names(self) -> tuple[str, ...]:
        return tuple(one.id for one in self.page.list.chosen())

    def _shift(self, way: int) -> None:
        self.dossiers.shift(self._names(), way)
        self.page.list.scrollTo(self.page.list.currentIndex())

    def _drop(self) -> None:
        names = self._names()
        self.dossiers.drop(names)
        if names:
            self._say(tr("Collecting", "%n taken out; Ctrl+Z brings it back", "", len(names)))

    def _remove(self) -> None:
        dossier = self.dossiers.dossier
        if dossier is None:
            return
        question = tr("Collecting", "Remove the dossier “{title}”? Ctrl+Z brings it back.")
        answer = QMessageBox.question(
            self._window, tr("Collecting", "Dossiers"), question.format(title=dossier.title)
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.dossiers.remove(dossier)

    def _open(self, entry: Entry) -> None:
        if entry.kind in ("heading", "text"):
            self._ask_words(entry.kind, entry)
        elif entry.question is not None:
            # First the search, which gives back the place where it began: this dossier.
            self._window.searching.put(entry.question)
            self.leave()
            self._window.field.setFocus()
        elif entry.key is not None:
            now = shown(entry, self._ask)
            if self._ask(entry.key) is None:
                self._say(now.since)
                return
            self._navigator.go(Place(entry.key, passage=now.passage))
            self._window.room.pane.setFocus()
            # After whatever else the opening of a page sets going.
            QTimer.singleShot(0, self, lambda: self._land(entry))

    def _land(self, entry: Entry) -> None:
        pane = self._window.room.pane
        if entry.quote is not None:
            place = find(plain_words(pane.document()), entry.quote)
            if place is not None:
                pane.show_span((place.start, place.end))

    def _go_back(self) -> None:
        self.leave()
        self._window.room.pane.setFocus()

    def _say(self, text: str) -> None:
        self._window.status.show_state(text)


def _name(dossier: KeptDossier | None) -> str:
    """What the place of a dossier is called."""
    return dossier.id if dossier is not None else NO_DOSSIER


def in_words(question: Question) -> str:
    """A search as it is named in a dossier."""
    chosen = filters(question)
    text = question.text.strip()
    return f"{text} · {chosen}" if chosen else text
