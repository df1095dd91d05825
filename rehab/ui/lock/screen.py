"""What covers the window while the app is locked: nothing of the person, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from rehab.ui.lock.form import UnlockForm, in_the_middle
from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class LockScreen(QWidget):
    """Lies over a whole window; everything else of the app is hidden, as it is, until `uncover`."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("lock_screen")
        self.setAccessibleName(self.tr("Rehab is locked"))
        self._owner = window
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._title = ""
        self.form = UnlockForm(
            self.tr("Rehab is locked"),
            self.tr("What you were typing is kept. Type the passphrase to go on."),
            self.tr("Quit"),
            parent=self,
        )
        in_the_middle(self, self.form)
        self.hide()

    def cover(self) -> None:
        """Hide everything and ask."""
        self._focus = QApplication.focusWidget()
        self._title = self._owner.windowTitle()
        self._owner.setWindowTitle(self.tr("Rehab"))
        # A menu bar that is off takes its keys along.
        self._owner.menuBar().setEnabled(False)
        self._owner.installEventFilter(self)
        self.setGeometry(self._owner.rect())
        self.show()
        ours = QApplication.activeWindow() is not None
        self.hide_others()
        if ours:
            # A dialog that was in front is gone; another program that is in front stays there.
            self._owner.activateWindow()
        self.form.begin()

    def hide_others(self) -> None:
        """Hide what lies beside this screen: parts of the window, cards, windows, dialogs and menus."""
        for child in self._owner.children():
            # What hides itself later, such as a card, must not come back by being remembered here twice.
            if (
                isinstance(child, QWidget)
                and child is not self
                and not child.isHidden()
                and not child.isWindow()
            ):
                self._put_away(child)
        for window in QApplication.topLevelWidgets():
            if window is self._owner or not window.isVisible():
                continue
            if isinstance(window, QDialog):
                window.reject()
            elif window.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                window.close()
            else:
                self._put_away(window)
        self.raise_()

    def _put_away(self, widget: QWidget) -> None:
        widget.hide()
        self._hidden.append(widget)

    def uncover(self) -> None:
        """Show everything again, where it was."""
        self._owner.removeEventFilter(self)
        self.hide()
        for widget in self._hidden:
            if isValid(widget):
                widget.show()
        self._hidden.clear()
        self._owner.menuBar().setEnabled(True)
        self._owner.setWindowTitle(self._title)
        self.form.begin()
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window."""
        if watched is self._owner and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._owner.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches what is behind."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        begin(self).fillRect(self.rect(), tokens().bg)
