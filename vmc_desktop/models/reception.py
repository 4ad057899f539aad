"""The door at which later starts of the program knock; see `models.instance`."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from vmc_desktop.models.instance import ANSWER, LONGEST, Turn, read_message


class Reception(QObject):
    """Listens, and tells what was handed over.

    ``arrived`` (`Message`).
    """

    arrived = Signal(object)

    def __init__(self, turn: Turn, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        # What lies there is of a program that has ended: the turn is ours.
        QLocalServer.removeServer(turn.door)
        self._server.listen(turn.door)

    @property
    def open(self) -> bool:
        """Whether one can knock."""
        return self._server.isListening()

    def _let_in(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(lambda visitor=visitor: self._listen(visitor))
            visitor.disconnected.connect(visitor.deleteLater)
            if visitor.bytesAvailable():
                self._listen(visitor)

    def _listen(self, visitor: QLocalSocket) -> None:
        if visitor.bytesAvailable() > LONGEST:
            visitor.abort()
            return
        if not visitor.canReadLine():
            return
        message = read_message(bytes(visitor.readLine().data()))
        if message is None:
            visitor.abort()
            return
        visitor.write(ANSWER)
        # What follows may take its time, and whoever knocked waits.
        visitor.flush()
        visitor.disconnectFromServer()
        self.arrived.emit(message)
