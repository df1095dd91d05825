"""A choice that takes a click to be made: what is chosen has consequences that no arrow key may set off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup

from rehab.ui.widgets.button import Button
from rehab.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Sequence


class MenuButton(Button):
    """Shows what is chosen and opens a menu of all choices.

    Args:
        name: What is chosen here, for assistive technology.
        choices: Pairs of key and word.
        current: Key of the chosen one.
        icon: Name of an icon before the words.
        kind: Kind of the button.
    """

    chosen = Signal(str)
    """Payload: the key; also when it was chosen already."""

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        current: str,
        icon: str = "",
        kind: str = "secondary",
    ) -> None:
        words = dict(choices)
        super().__init__(words.get(current, ""), kind, icon)
        self._choices, self._current = tuple(choices), current
        self.setAccessibleName(f"{name}: {self.text()}" if self.text() else name)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        menu = Menu(self)
        menu.setObjectName(f"{self.objectName()}_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for key, word in self._choices:
            action = QAction(word, menu)
            action.setObjectName(f"choice_{key}")
            action.setCheckable(True)
            action.setChecked(key == self._current)
            action.setData(key)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._on_triggered)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
