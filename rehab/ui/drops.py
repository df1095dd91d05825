"""Files that are dropped anywhere on the window, unless the page under them takes them itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Watches a window for files."""

    dropped = Signal(object)
    """Payload: the paths."""
    over = Signal(bool)
    """Whether files are held above the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, leave everything else."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return self._on_drag(event)  # type: ignore[arg-type]
        if kind == QEvent.Type.DragLeave:
            self.over.emit(False)
        return False

    def _on_drag(self, event: QDropEvent) -> bool:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not files:
            return False
        event.acceptProposedAction()
        is_drop = event.type() == QEvent.Type.Drop
        self.over.emit(not is_drop)
        if is_drop:
            self.dropped.emit(files)
        return True
