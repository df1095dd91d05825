"""The icon in the tray of the desktop, where there is one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from rehab.ui.icons import icon_pixmap
from rehab.ui.theme import tokens

ICON_EDGE = 32


class Tray(QObject):
    """Shows a reminder as a message of the desktop; its menu opens the window, puts off, and quits."""

    opened = Signal()
    snoozed = Signal()
    quit_chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    @staticmethod
    def available() -> bool:
        """Whether the desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def visible(self) -> bool:
        """Whether the icon is there."""
        return self._icon is not None and self._icon.isVisible()

    def set_visible(self, visible: bool) -> None:
        """Show or take away the icon; without a tray nothing happens."""
        if visible and self.available():
            self._made().show()
        elif self._icon is not None:
            self._icon.hide()

    def say(self, title: str, text: str) -> None:
        """A message of the desktop, if the icon is there."""
        if self._icon is not None and self.visible:
            self._icon.showMessage(title, text, self._icon.icon())

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            picture = QIcon(icon_pixmap("heel", tokens().pri, ICON_EDGE, 1.0))
            self._icon = QSystemTrayIcon(picture, self)
            self._icon.setToolTip("Rehab")
            self._menu = QMenu()
            self._menu.addAction(self.tr("Open Rehab"), self.opened.emit)
            self._menu.addAction(self.tr("Later"), self.snoozed.emit)
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Quit"), self.quit_chosen.emit)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.opened)
        return self._icon

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
