"""One window for one data folder on a computer: a second start brings the first window forward and ends.

It hands over the files it was started with: one line of JSON, a list of paths. The first window answers by closing
the connection.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

ANSWER_MS = 2000
WORDS_MS = 200
LONGEST_CALL = 1_000_000
"""Bytes of a call; a longer one is none of ours."""


class SingleWindow(QObject):
    """Listens for later starts over the same folder. A name left by a kill is taken over."""

    called = Signal(list)
    """Somebody started the program again; payload: the files it was started with, as `Path`."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The name is public on the computer; the path may hold a person's name.
        digest = sha256(str(folder.absolute()).encode("utf-8", "surrogatepass")).hexdigest()
        self._name = f"rehab-{digest[:24]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)

    def call_first(self, files: Sequence[Path] = ()) -> bool:
        """Whether another window is there; it comes forward then, and opens these files."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        names = [str(file.absolute()) for file in files]
        socket.write(json.dumps(names).encode("ascii") + b"\n")
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
            # A caller writes at once; one that does not is not waited for.
            while not socket.canReadLine() and socket.bytesAvailable() < LONGEST_CALL:
                if not socket.waitForReadyRead(WORDS_MS):
                    break
            files = _files(bytes(socket.readLine(LONGEST_CALL).data()))
            socket.disconnectFromServer()
            socket.deleteLater()
            self.called.emit(files)


def _files(line: bytes) -> list[Path]:
    """The files of a call; none where the line does not hold any."""
    try:
        names = json.loads(line)
    except ValueError:
        return []
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []
