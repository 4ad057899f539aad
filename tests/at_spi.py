"""A screen reader for tests: walks a program over the AT-SPI bus as Orca does.

Everything here is D-Bus alone: what it sees is what reaches a blind reader, after Qt's bridge, the
registry and the bus, not what the widgets believe of themselves.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields

T = TypeVar("T")
PATIENCE_S = 60
_WAIT_S = 0.05
_ANSWER_S = 20
ATSPI = "org.a11y.atspi."
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_NOWHERE = "/org/a11y/atspi/null"
_KEY_SYM = 3

# Numbers of AT-SPI's states, atspi-constants.h.
STATES = {
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "expandable": 9,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
}


@contextmanager
def session_bus(folder: Path, display: str) -> Iterator[str]:
    """A session bus of its own, which starts the accessibility bus when asked for it."""
    reading, writing = os.pipe()
    # What the launcher starts puts its socket here, out of the way of the reader's own session.
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
    # Keys that the reader presses are pressed on this screen.
    environment["DISPLAY"] = display
    command = ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"]
    with subprocess.Popen(
        command, pass_fds=[writing], env=environment, stderr=subprocess.DEVNULL
    ) as daemon:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            address = pipe.readline().strip()
        assert address, "dbus-daemon did not start"
        yield address
        daemon.terminate()


class ScreenReader:
    """Asks the accessibility bus; also tells the session that somebody listens."""

    def __init__(self, session_address: str) -> None:
        self._session = open_dbus_connection(session_address)
        asked = new_method_call(
            DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
        )
        address = self._session.send_and_get_reply(asked, timeout=_ANSWER_S).body[0]
        status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self._session.send_and_get_reply(Properties(status).set(name, "b", True))
        self.bus: DBusConnection = open_dbus_connection(address)
        self.announced: list[str] = []
        self.window: Node
        self._listen()

    def _listen(self) -> None:
        rule = MatchRule(type="signal", interface=f"{ATSPI}Event.Object", member="Announcement")
        self.bus.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", f"{ATSPI}Registry"
        )
        asked = new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))
        self.bus.send_and_get_reply(asked)

    def until(self, find: Callable[[], T]) -> T:
        """What ``find`` finds, once it finds something; what is announced meanwhile is kept."""
        end = time.monotonic() + PATIENCE_S
        while not (found := _look(find)):
            assert time.monotonic() < end, "it did not come to pass"
            self._hear()
        return found

    def _hear(self) -> None:
        try:
            message = self.bus.receive(timeout=_WAIT_S)
        except TimeoutError:
            return
        # Nothing but signals comes unasked.
        if message.header.fields.get(HeaderFields.member) == "Announcement":
            self.announced.append(message.body[3][1])

    def program(self) -> Node:
        """The one program on the bus, once it is there."""
        return self.until(lambda: next(iter(Node(self, _ROOT).children), None))

    def press(self, keysym: int) -> None:
        """Press and release a key, as an on-screen keyboard does."""
        controller = DBusAddress(
            "/org/a11y/atspi/registry/deviceeventcontroller",
            "org.a11y.atspi.Registry",
            f"{ATSPI}DeviceEventController",
        )
        asked = new_method_call(controller, "GenerateKeyboardEvent", "isu", (keysym, "", _KEY_SYM))
        self.bus.send_and_get_reply(asked, timeout=_ANSWER_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.bus.close()
        self._session.close()


def _look(find: Callable[[], T]) -> T | None:
    try:
        return find()
    except Vanished:
        return None


class Vanished(LookupError):
    """What was asked about is no longer there: lists make their lines anew when they change."""


@dataclass(frozen=True)
class Node:
    """One object of the program as the bus tells it."""

    reader: ScreenReader
    place: tuple[str, str]

    def call(self, interface: str, method: str, signature: str = "", *body: object) -> tuple:
        name, path = self.place
        asked = new_method_call(DBusAddress(path, name, ATSPI + interface), method, signature, body)
        answer = self.reader.bus.send_and_get_reply(asked, timeout=_ANSWER_S)
        if answer.header.message_type is MessageType.error:
            raise Vanished(f"{method} of {path}: {answer.body}")
        return answer.body

    def _property(self, interface: str, name: str) -> object:
        owner, path = self.place
        asked = Properties(DBusAddress(path, owner, ATSPI + interface)).get(name)
        answer = self.reader.bus.send_and_get_reply(asked, timeout=_ANSWER_S)
        if answer.header.message_type is MessageType.error:
            raise Vanished(f"{name} of {path}: {answer.body}")
        return answer.body[0][1]

    @property
    def name(self) -> str:
        return self._property("Accessible", "Name")

    @property
    def description(self) -> str:
        return self._property("Accessible", "Description")

    @property
    def role(self) -> str:
        return self.call("Accessible", "GetRoleName")[0]

    @property
    def states(self) -> frozenset[str]:
        low, high = self.call("Accessible", "GetState")[0]
        bits = low | high << 32
        return frozenset(name for name, number in STATES.items() if bits >> number & 1)

    @property
    def attributes(self) -> dict[str, str]:
        return self.call("Accessible", "GetAttributes")[0]

    @property
    def interfaces(self) -> tuple[str, ...]:
        return tuple(self.call("Accessible", "GetInterfaces")[0])

    @property
    def children(self) -> tuple[Node, ...]:
        found = self.call("Accessible", "GetChildren")[0]
        return tuple(Node(self.reader, (n, p)) for n, p in found if p != _NOWHERE)

    @property
    def text(self) -> str:
        return self.call("Text", "GetText", "ii", 0, -1)[0]

    @property
    def actions(self) -> tuple[str, ...]:
        return tuple(name for name, _, _ in self.call("Action", "GetActions")[0])

    def do(self, action: str) -> None:
        self.call("Action", "DoAction", "i", self.actions.index(action))

    def write(self, text: str) -> None:
        self.call("EditableText", "SetTextContents", "s", text)

    def focus(self) -> None:
        self.call("Component", "GrabFocus")

    def every(self) -> Iterator[Node]:
        """This and all below it that is on the screen, in the order of reading."""
        yield self
        for child in self.children:
            if "showing" in child.states or child.role in ("application", "frame"):
                yield from child.every()

    def find(self, role: str, name: str) -> Node | None:
        """The first below with this role whose name begins so."""
        return next(
            (one for one in self.every() if one.role == role and one.name.startswith(name)), None
        )
