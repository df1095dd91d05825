"""One window for one data folder on a computer: a second start brings the first window forward and ends."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

ANSWER_MS = 2000


class SingleWindow(QObject):
    """Listens for later starts over the same folder. A name left by a kill is taken over."""

    called = Signal()
    """Somebody started the program again."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The name is public on the computer; the path may hold a person's name.
        digest = hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogatepass")).hexdigest()
        self._name = f"rehab-{digest[:24]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)

    def call_first(self) -> bool:
        """Whether another window is there; it comes forward then."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        # The first one answers by closing; one that hangs does not hold up a second start.
        answered = socket.waitForDisconnected(ANSWER_MS)
        return bool(answered) or socket.state() == QLocalSocket.LocalSocketState.UnconnectedState

    def listen(self) -> bool:
        """Be the first window; False when the computer offers no such names."""
        if self._server.listen(self._name):
            return True
        # Nobody answered on this name, so it is a left-over.
        QLocalServer.removeServer(self._name)
        return bool(self._server.listen(self._name))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_called(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnectFromServer()
            socket.deleteLater()
        self.called.emit()
