"""What painted widgets are for a screen reader: the role that belongs to their kind.

Names, descriptions and values are set by the widgets themselves. Qt would call these widgets a client area.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_ROLE = QAccessible.Role
ROLES = {
    "ModalCard": _ROLE.Dialog,
    "LockScreen": _ROLE.Dialog,
    "PainStrip": _ROLE.Grouping,
    "ChartView": _ROLE.Chart,
    "MonthBars": _ROLE.Chart,
    "YearMap": _ROLE.Chart,
    "WeekChart": _ROLE.Chart,
    "MonthView": _ROLE.Table,
    "DayColumn": _ROLE.ListItem,
    "SheetView": _ROLE.Graphic,
    "PoseCanvas": _ROLE.Canvas,
    "FigureView": _ROLE.Graphic,
    "DetailView": _ROLE.Document,
    "HelpPane": _ROLE.Document,
    "TodayPage": _ROLE.Pane,
    "ProgramPage": _ROLE.Pane,
    "CheckUpPage": _ROLE.Pane,
}
"""Roles by the name of a class; they hold for the classes that are made from it."""


class _Installed:
    """Whether Qt knows of the roles."""

    done = False


def install_roles() -> None:
    """Tell Qt the roles, once; they are asked for only while a screen reader listens."""
    if not _Installed.done:
        _Installed.done = True
        QAccessible.installFactory(_described)


def _described(kind: str, widget: QObject) -> QAccessibleWidget | None:
    role = ROLES.get(kind)
    if role is None or not isinstance(widget, QWidget):
        return None
    return QAccessibleWidget(widget, role, "")
