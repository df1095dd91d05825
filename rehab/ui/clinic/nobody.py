"""Stands where a page about one patient would be while no patient is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab.ui.widgets import Button, EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent


class NobodyPage(QWidget):
    """Leads to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nobody_page")
        self.empty = EmptyState(
            self.tr("Open a patient first"),
            self.tr("This page is about one patient. Choose one in the list, or add a new one."),
            "patients",
            (("patients", self.tr("Go to the list"), True),),
        )
        column = QVBoxLayout(self)
        column.addWidget(self.empty)

    def showEvent(self, event: QShowEvent) -> None:
        """The one button has the focus."""
        super().showEvent(event)
        button = self.findChild(Button, "empty_patients")
        if isinstance(button, Button):
            button.setFocus(Qt.FocusReason.OtherFocusReason)


class NobodyPresenter(QObject):
    """There is nothing to read."""

    def __init__(self, page: NobodyPage, navigate: Callable[[str], None]) -> None:
        super().__init__(page)
        page.empty.action_chosen.connect(navigate)

    def refresh(self) -> None:
        """Nothing changes here."""

    def open(self, argument: str) -> None:
        """Nothing can be opened here."""
