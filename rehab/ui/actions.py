"""The menu bar and every key that works anywhere, from one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from rehab.ui.widgets.menu import Menu
from rehab.ui.widgets.modal import open_card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

PAGES = ("today", "progress", "program", "library", "runs", "checkup")
"""Pages in the order of the sidebar; the ones that exist take Ctrl+1, Ctrl+2 ... in this order."""
CLINIC_PAGES = ("patients", "program", "library", "checkup")
"""The same for whoever treats patients."""
UNCOVERED = frozenset(
    {"undo", "redo", "help", "keys", "sources", "verdict", "backup", "lock", "full_screen", "quit"}
)
"""Entries that work while a card lies over the window: they leave it and what is typed on it as they are."""

PAGE = "page_"
"""Names of entries that lead to a page begin like this."""


@dataclass(frozen=True, slots=True)
class Command:
    """One menu entry: stable name, words, keys and what it does."""

    name: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Offer:
    """A menu entry that can be used now: its name, its words without signs, its menu, its first key."""

    name: str
    text: str
    menu: str
    keys: str


def page_title(name: str) -> str:
    """The word of a page in sidebar and menu."""
    words = {
        "today": QCoreApplication.translate("pages", "Today"),
        "progress": QCoreApplication.translate("pages", "Progress"),
        "program": QCoreApplication.translate("pages", "Programme"),
        "library": QCoreApplication.translate("pages", "Library"),
        "runs": QCoreApplication.translate("pages", "Runs"),
        "checkup": QCoreApplication.translate("pages", "Check-up"),
        "history": QCoreApplication.translate("pages", "History"),
        "patients": QCoreApplication.translate("pages", "Patients"),
        "settings": QCoreApplication.translate("pages", "Settings"),
    }
    return words[name]


class MenuBar:
    """Builds menus on a window and keeps the actions by name, so that their state can follow."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.actions: dict[str, QAction] = {}
        self._menu_of: dict[str, str] = {}

    def add_menu(self, title: str, commands: tuple[Command | None, ...]) -> Menu:
        """Add a menu; None draws a separator."""
        bar = self._window.menuBar()
        menu = Menu(bar, title)
        bar.addMenu(menu)
        for command in commands:
            if command is None:
                menu.addSeparator()
                continue
            action = QAction(command.text, self._window)
            action.setObjectName(f"action_{command.name}")
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.triggered.connect(self._unless_covered(command))
            if command.name in ("settings", "quit", "about"):
                action.setMenuRole(_ROLES[command.name])
            menu.addAction(action)
            self.actions[command.name] = action
            self._menu_of[command.name] = title
        return menu

    def offered(self) -> tuple[Offer, ...]:
        """Entries that can be used now, in the order of the menus, without the pages."""
        return tuple(
            Offer(name, unmarked(action.text()), unmarked(self._menu_of[name]), action.shortcut().toString())
            for name, action in self.actions.items()
            if action.isEnabled() and action.isVisible() and not name.startswith(PAGE)
        )

    def _unless_covered(self, command: Command) -> Callable[[], None]:
        """A card over the window keeps its page, and what is typed on it, until it is closed."""

        def run() -> None:
            if command.name in UNCOVERED or open_card(self._window) is None:
                command.run()

        return run

    def set_keys(self, name: str, keys: tuple[str, ...]) -> None:
        """Give an entry other keys; without any it is out of sight."""
        self.actions[name].setShortcuts([QKeySequence(key) for key in keys])
        self.actions[name].setVisible(bool(keys))

    def set_text(self, name: str, text: str, enabled: bool) -> None:
        """Change the words and state of an entry."""
        self.actions[name].setText(text)
        self.actions[name].setEnabled(enabled)


def unmarked(text: str) -> str:
    """Words of a menu entry without the sign of its letter and the dots of a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}
