"""The tools around the search field on a window in memory; the reader's file is a real one."""

from vmc_desktop.answers import Completion
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.models.settings import Settings
from vmc_desktop.paths import Paths
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.ui import theme
from vmc_desktop.ui.room_tools import RoomTools
from vmc_desktop.ui.search_tools import SearchTools

HEAD = ArchiveHead("vmc", "Conference", "Publisher")
COMPLETIONS = (
    Completion("partnership ", "partnership", "word", 12),
    Completion(
        'person:"Ada Önder" ', "Ada Önder, part of all", "person", 3, Key("people/ada-onder")
    ),
    Completion('"Part one" ', "Part one", "title", 1, Key("2017/closing")),
    Completion("part:", "part:", "field"),
)


class Helper:
    """A library that completes ``part``."""

    def __init__(self, library):
        self.library = library
        self.asked = []

    def complete(self, text, limit):
        self.asked.append(text)
        typed = text.strip().lower()
        return tuple(
            one for one in COMPLETIONS if typed and typed in one.label.lower().replace(" ", "")
        )[:limit]

    def search(self, question, limit=20):
        return self.library.search(question, limit)

    def groups(self, question, start=0, number=20):
        return self.library.groups(question, start, number)

    def group(self, question, head):
        return self.library.group(question, head)


def put_tools(window, path, library):
    """Tools on this window, with the reader's file at a path."""
    models = window.models
    tasks = models.search._tasks
    tools = SearchTools(
        window,
        models,
        tasks,
        lambda tell: PersonalFile(path, tell),
        (window._icons, theme.LIGHT),
        "",
    )
    tools.remembering._pause.setInterval(0)
    tools.use(Helper(library), HEAD)
    return tools


def put_room_tools(window, folder):
    """The tools of the whole window; what they keep is in this folder, the archive too."""
    models, dress = window.models, (window._icons, theme.LIGHT)
    places = {name: folder / name for name in ("resources", "archive", "cache", "data")}
    archive = (Paths(**places, config=folder), None)
    return RoomTools(window, models, models.search._tasks, Settings, dress, archive)
