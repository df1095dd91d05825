"""What the computer says about itself on Linux: the screen was locked, or it goes to sleep."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
LOGIN = "org.freedesktop.login1"
SUSPEND = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")


class ComputerNews(QObject):
    """Listens on D-Bus where there is one; elsewhere it stays silent."""

    locked = Signal()

    def listen(self) -> bool:
        """Begin; False where the computer says nothing of the kind."""
        if not sys.platform.startswith("linux"):
            return False
        from PySide6.QtDBus import QDBusConnection

        heard = False
        # The declarations of this version ask for bytes as the name of a slot, the library for text.
        session: Any = QDBusConnection.sessionBus()
        system: Any = QDBusConnection.systemBus()
        if session.isConnected():
            for name, path in SCREEN_SAVERS:
                heard |= session.connect("", path, name, "ActiveChanged", self, _SLOT)
        if system.isConnected():
            heard |= system.connect("", *SUSPEND, self, _SLOT)
            heard |= system.connect("", "", f"{LOGIN}.Session", "Lock", self, _LOCK_SLOT)
        return heard

    @Slot(bool)
    def on_changed(self, begins: bool) -> None:
        """The screen was locked or freed, the computer falls asleep or woke up."""
        if begins:
            self.locked.emit()

    @Slot()
    def on_lock(self) -> None:
        """The desktop was asked to lock its sessions."""
        self.locked.emit()


_SLOT = "1on_changed(bool)"
_LOCK_SLOT = "1on_lock()"
