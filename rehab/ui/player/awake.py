"""Keeps the screen from going dark while a session runs; where the system knows no way, nothing happens."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QProcess

_BUS = "rehab-awake"
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2


class Awake:
    """Held while time runs. Letting go more often than holding does no harm."""

    def __init__(self) -> None:
        self.held = False
        self._program: QProcess | None = None

    def hold(self, held: bool) -> None:
        """Keep the screen on, or let it go dark again."""
        if held == self.held:
            return
        self.held = held
        if sys.platform == "win32":
            _windows(held)
        elif sys.platform == "darwin":
            self._mac(held)
        else:
            _desktop(held)

    def _mac(self, held: bool) -> None:
        if held:
            self._program = QProcess()
            self._program.start("caffeinate", ["-d", "-w", str(os.getpid())])
        elif self._program is not None:
            self._program.kill()
            self._program.waitForFinished(500)
            self._program = None


def _windows(held: bool) -> None:
    if sys.platform == "win32":
        import ctypes

        flags = _CONTINUOUS | _SYSTEM | _DISPLAY if held else _CONTINUOUS
        ctypes.windll.kernel32.SetThreadExecutionState(flags)


def _desktop(held: bool) -> None:
    """Ask the desktop over a line of our own; hanging up takes the wish back."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    if not held:
        QDBusConnection.disconnectFromBus(_BUS)
        return
    # Without an address Qt would start a bus of its own and wait for it.
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
    if bus.isConnected():
        name = "org.freedesktop.ScreenSaver"
        call = QDBusMessage.createMethodCall(name, "/org/freedesktop/ScreenSaver", name, "Inhibit")
        call.setArguments(["Rehab", "An exercise session is running"])
        bus.send(call)
