"""Two parts at the two ends of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from rehab.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Ends(QWidget):
    """Two parts at the two ends of a row; the second goes below the first where they have no room beside it."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().px(10))
        self._row.addWidget(first, 1)
        self._row.addWidget(second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one row or two."""
        needed = self._first.sizeHint().width() + self._second.sizeHint().width() + self._row.spacing()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if needed <= event.size().width() else ways.TopToBottom)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider part."""
        width = max(part.minimumSizeHint().width() for part in (self._first, self._second))
        return QSize(width, super().minimumSizeHint().height())
