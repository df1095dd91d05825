"""Fields for typing and choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_key, key_size
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QPaintEvent


class TextField(Ringed, QLineEdit):
    """One line of text.

    Args:
        placeholder: Example or question, shown while it is empty; also its name for screen readers.
        icon: Name of an icon at the left.
        key: Key that leads here, painted at the right while it is empty.
    """

    def __init__(
        self, placeholder: str = "", icon: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._key = icon, key
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._space()

    def _space(self) -> None:
        t = tokens()
        left = t.px(24) if self._icon else 0
        right = int(key_size(self._key, t)[0]) + t.px(2) if self._key and t.key_hints else 0
        self.setTextMargins(margins(left, 0, right, 0))

    def set_problem(self, problem: bool) -> None:
        """Show or clear the red line; what is wrong stands in an `ErrorText`."""
        set_problem(self, problem)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, its icon and its key."""
        super().paintEvent(event)
        t = tokens()
        painter = begin(self)
        if self._icon:
            edge = t.px(17)
            paint_icon(painter, self._icon, QRectF(t.px(11), (self.height() - edge) / 2, edge, edge), t.ink2)
        if self._key and t.key_hints and not self.text():
            width, height = key_size(self._key, t)
            cap = QRectF(self.width() - width - t.px(11), (self.height() - height) / 2, width, height)
            draw_key(painter, cap, self._key, t.ink2, t.line2, t.inset)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing was typed here that they could take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if belongs_to_window(event):
                event.ignore()
                return False
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words; files are left to the window, which opens them."""
        if _holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()


class SearchField(TextField):
    """A field with a magnifier and a cross. Down goes on to the results, Escape empties it."""

    left_downwards = Signal()
    """Down was pressed: the focus wants to go to the results."""

    def __init__(self, placeholder: str = "", key: str = "/", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, "search", key, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves, Escape empties."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class NoteField(Ringed, QPlainTextEdit):
    """Several lines of text. Tab leaves it; it grows with its text up to a limit.

    Args:
        placeholder: What may stand here; also its name for screen readers.
        lines: Lines at least.
    """

    submitted = Signal()
    """Ctrl+Enter was pressed."""

    def __init__(self, placeholder: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(self._height())
        self.textChanged.connect(self.updateGeometry)

    def _height(self) -> int:
        return self.fontMetrics().lineSpacing() * self._lines + tokens().px(18)

    def text(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def set_problem(self, problem: bool) -> None:
        """Show or clear the red line."""
        set_problem(self, problem)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words; files are left to the window, which opens them."""
        return not _holds_files(source) and super().canInsertFromMimeData(source)

    def sizeHint(self) -> QSize:
        """As high as the text, from its least height to three times that."""
        needed = round(self.document().size().height()) * self.fontMetrics().lineSpacing() + tokens().px(18)
        return QSize(tokens().px(240), min(max(self._height(), needed), self._height() * 3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter submits; Enter inserts a line."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave the keys of the window to it."""
        if isinstance(event, QKeyEvent) and belongs_to_window(event):
            event.ignore()
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMinimumHeight(self._height())


class Combo(Ringed, QComboBox):
    """A choice from a list; items carry a key as data."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: list[tuple[str, str]], current: str = "") -> None:
        """Replace the choices.

        Args:
            choices: Pairs of key and word.
            current: Key of the chosen one.
        """
        blocked = self.blockSignals(True)
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.set_current(current)
        self.blockSignals(blocked)

    def current(self) -> str:
        """Key of the chosen one."""
        return str(self.currentData() or "")

    def set_current(self, key: str) -> None:
        """Choose by key; an unknown key leaves the choice as it is."""
        row = self.findData(key)
        if row >= 0:
            self.setCurrentIndex(row)

    def sizeHint(self) -> QSize:
        """Room for the longest choice: the style counts the frame, but not all of its padding."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToContents:
            return hint
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        # The fields of style options are missing from the type stubs.
        setattr(option, "rect", QRect(QPoint(), hint))  # noqa: B010
        words = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        metrics = self.fontMetrics()
        longest = max(
            (metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        return hint + QSize(max(0, longest + 2 - words.width()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the choice; words without room for all of them end in dots instead of in the middle of a letter."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ComboBox
        words = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, words, self).width()
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        if shown == self.currentText():
            super().paintEvent(event)
            return
        # The fields of style options are missing from the type stubs.
        setattr(option, "currentText", shown)  # noqa: B010
        painter = QStylePainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the page: a choice must not change while scrolling past it."""
        if self.hasFocus():
            super().wheelEvent(event)  # type: ignore[arg-type]
        else:
            event.ignore()  # type: ignore[attr-defined]


def belongs_to_window(event: QKeyEvent) -> bool:
    """Whether a field must not take a key: Ctrl+K, with which some systems delete the rest of a line."""
    held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.type() == QEvent.Type.ShortcutOverride and held and event.key() == Qt.Key.Key_K


def set_problem(field: QWidget, problem: bool) -> None:
    """Give a field the red line of a problem, or take it away."""
    if bool(field.property("problem")) != problem:
        field.setProperty("problem", problem)
        field.style().unpolish(field)
        field.style().polish(field)


def _holds_files(data: QMimeData) -> bool:
    return any(url.isLocalFile() for url in data.urls())
