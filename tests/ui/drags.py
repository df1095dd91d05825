"""Things held above a window and let go, as the computer tells the window of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

COPY = Qt.DropAction.CopyAction
HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def files(*paths: Path) -> QMimeData:
    """Files and folders as a file manager hands them on."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words(text: str) -> QMimeData:
    """A piece of text."""
    data = QMimeData()
    data.setText(text)
    return data


class Drag:
    """One thing above a window; Qt finds the widget below it, as it does with a mouse.

    Args:
        window: Shown.
        data: What is held.
    """

    def __init__(self, window: QWidget, data: QMimeData) -> None:
        self._window, self._data = window, data

    def enter(self, above: QWidget | None = None) -> bool:
        """Come in over a widget, the middle of the window by default; whether it would be taken there."""
        at = self._at(above)
        return self._send(QDragEnterEvent(at, COPY, self._data, *HELD)) and self.move(above)

    def move(self, above: QWidget | None = None) -> bool:
        """Go on over a widget; whether it would be taken there."""
        return self._send(QDragMoveEvent(self._at(above), COPY, self._data, *HELD))

    def leave(self) -> None:
        """Go out of the window."""
        self._send(QDragLeaveEvent())

    def drop(self, above: QWidget | None = None) -> bool:
        """Come in and let go; a thing that nobody would take is not let go, as on a desktop."""
        taken = self.enter(above)
        if taken:
            self._send(QDropEvent(QPointF(self._at(above)), COPY, self._data, *HELD))
        else:
            self.leave()
        return taken

    def _at(self, above: QWidget | None) -> QPoint:
        widget = above or self._window
        return widget.mapTo(self._window, widget.rect().center())

    def _send(self, event: QDragEnterEvent | QDragMoveEvent | QDragLeaveEvent | QDropEvent) -> bool:
        handle = self._window.windowHandle()
        assert handle is not None, "the window is shown"
        QApplication.sendEvent(handle, event)
        return event.isAccepted()
