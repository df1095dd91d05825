"""The Progress page before there is a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from rehab.ui.widgets import Card, EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab.ui.progress.state import Kind


class EmptyCard(Card):
    """Says what is missing and offers the way to it."""

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = EmptyState()
        self._empty.setObjectName("progress_empty")
        self._empty.action_chosen.connect(self.action_chosen)
        self.body.addWidget(self._empty)

    def show_kind(self, kind: Kind) -> None:
        """Show what a kind of emptiness asks for."""
        log = ("log_today", self.tr("Log today"), True)
        add = ("add_days", self.tr("Add past days"), False)
        match kind:
            case "no_program":
                title = self.tr("No programme yet")
                text = self.tr(
                    "Pick a ready-made one. From the first check-in on, your progress stands here."
                )
                self._empty.set_content(title, text, "program", [("pick", self.tr("Pick a programme"), True)])
            case "no_checkin":
                title = self.tr("No check-in yet")
                text = self.tr(
                    "One number a morning is enough. After about five mornings a line appears here."
                )
                self._empty.set_content(title, text, "chart", [log, add])
            case _:
                title = self.tr("One check-in so far")
                text = self.tr(
                    "After about five mornings a line appears here. You do not need to do anything else."
                )
                self._empty.set_content(title, text, "chart", [log, add])
