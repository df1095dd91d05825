"""A place on the page whose content is made anew, without the focus getting lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget


class Holder(QWidget):
    """Holds one widget that is made anew when what it shows has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._held: QWidget | None = None

    def hold(self, widget: QWidget | None) -> None:
        """Replace what is held. What had the focus has it again by its name."""
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        if self._held is not None:
            self._layout.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = widget
        self.setVisible(widget is not None)
        if widget is not None:
            self._layout.addWidget(widget)
            again = widget.findChild(QWidget, name) if name else None
            if again is not None:
                again.setFocus(Qt.FocusReason.OtherFocusReason)
