"""What the window says after a bug."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab.ui import texts
from rehab.ui.dialogs import ErrorCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class CrashCard(ErrorCard):
    """Says that something went wrong, what it means for the data, and how to go on.

    Args:
        parent: The window.
        details: Kind and places in the code, without anything a person typed.
    """

    def __init__(self, parent: QWidget, details: str) -> None:
        super().__init__(
            parent,
            texts.bug(),
            translate("crash", "The last step may not have been stored. Look before you do it again."),
            translate(
                "crash",
                "You can carry on. If a page behaves oddly, close Rehab and open it again. If this comes back, "
                "send the technical details with a report; nothing you typed is in them.",
            ),
            details,
            (("logs", translate("crash", "Show the log files")),),
        )
        self.setObjectName("crash_card")
