"""What painted widgets are for a screen reader, and how it works those that can be checked.

Names, descriptions and values are set by the widgets themselves. Qt would call painted widgets a client area. It
would also turn a check box over without clicking it, which nobody who listens to clicks hears of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QRadioButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QButtonGroup

_ROLE = QAccessible.Role
ROLES = {
    "ModalCard": _ROLE.Dialog,
    "LockScreen": _ROLE.Dialog,
    "PainStrip": _ROLE.Grouping,
    "ChartView": _ROLE.Chart,
    "MonthBars": _ROLE.Chart,
    "YearMap": _ROLE.Chart,
    "MonthView": _ROLE.Table,
    "DayColumn": _ROLE.ListItem,
    "SheetView": _ROLE.Graphic,
    "PoseCanvas": _ROLE.Canvas,
    "DetailView": _ROLE.Document,
    "HelpPane": _ROLE.Document,
    "TodayPage": _ROLE.Pane,
    "ProgramPage": _ROLE.Pane,
    "CheckUpPage": _ROLE.Pane,
}
"""Roles by the name of a class; they hold for the classes that are made from it."""
BUTTONS = frozenset({"QPushButton", "QRadioButton", "QCheckBox", "QAbstractButton"})
FOLDS = "folds"
"""Property of a button that is checked while something below it is unfolded."""


class CheckedButton(QAccessibleWidget):
    """A button that is on or off: one of several, or by itself, or the head of something that unfolds."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, _ROLE.CheckBox, "")
        self._button = button

    def role(self) -> QAccessible.Role:
        """One of several, alone, or a head."""
        if self._button.property(FOLDS):
            return _ROLE.Button
        group: QButtonGroup | None = self._button.group()
        one_of_several = isinstance(self._button, QRadioButton) or bool(group and group.exclusive())
        return _ROLE.RadioButton if one_of_several else _ROLE.CheckBox

    def state(self) -> QAccessible.State:
        """Whether it is on, or unfolded."""
        state, on = super().state(), self._button.isChecked()
        if self._button.property(FOLDS):
            state.expandable, state.expanded, state.collapsed = True, on, not on
        else:
            state.checkable, state.checked = True, on
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Its name is the word on it unless it has another one."""
        said = super().text(kind)
        if said or kind is not QAccessible.Text.Name:
            return said
        return self._button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def actionNames(self) -> list[str]:  # noqa: N802 - name of Qt
        """It can be pressed, and take the focus."""
        if not self._button.isEnabled():
            return []
        return [self.pressAction(), self.toggleAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:  # noqa: N802 - name of Qt
        """Press it as a pointer does."""
        if name not in (self.pressAction(), self.toggleAction()):
            super().doAction(name)
        elif self._button.isEnabled():
            self._button.animateClick()


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something that happened, without moving the focus."""
    if QAccessible.isActive() and words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class _Installed:
    """Whether Qt knows of the roles."""

    done = False


def install_roles() -> None:
    """Tell Qt the roles, once; they are asked for only while a screen reader listens."""
    if not _Installed.done:
        _Installed.done = True
        QAccessible.installFactory(_described)


def _described(kind: str, widget: QObject) -> QAccessibleWidget | None:
    if kind in BUTTONS and isinstance(widget, QAbstractButton) and widget.isCheckable():
        return CheckedButton(widget)
    role = ROLES.get(kind)
    if role is None or not isinstance(widget, QWidget):
        return None
    return QAccessibleWidget(widget, role, "")
