"""Lines that tell something without getting in the way: trouble, and what can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.button import Button, IconButton
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.layout import FlowLayout, page_margins
from rehab.ui.widgets.paint_kit import begin, rounded, soft_box
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.roles import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_ICONS = {
    "amber": "triangle",
    "red": "octagon",
    "good": "check-circle",
    "fail": "flat",
    "neutral": "info",
    "pri": "info",
}


class Banner(QFrame):
    """A line in soft colours with an icon, one or two sentences and actions.

    Args:
        tone: ``amber red good fail neutral pri``.
        text: What happened, what it means, what to do.
        actions: Key and word of each action.
        closable: Whether it can be closed.
        icon: Name of the icon, by default that of the tone.
    """

    action_chosen = Signal(str)
    closed = Signal()

    def __init__(
        self,
        tone: str = "neutral",
        text: str = "",
        actions: Sequence[tuple[str, str]] = (),
        closable: bool = False,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        t = tokens()
        self._tone, self._icon, self._stacked = tone, icon, False
        self._text = Label(text, "small", tone, wrap=True)
        self._holder = QWidget()
        self._buttons = FlowLayout(self._holder, spacing=6)
        self._close = IconButton("close", self.tr("Close"))
        self._close.clicked.connect(self._on_closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(t.px(40), t.px(8), t.px(10), t.px(8)))
        row.setSpacing(t.px(10))
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(t.px(10))
        self._parts.addWidget(self._text, 1)
        self._parts.addWidget(self._holder, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._parts, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        # Only now: a widget without a parent would be shown as a window of its own.
        if not closable:
            self._close.hide()
        self.set_actions(actions)
        self.setAccessibleName(text)

    def show_text(self, text: str, tone: str = "", actions: Sequence[tuple[str, str]] | None = None) -> None:
        """Say something and become visible."""
        if tone:
            self._tone = tone
        self._text.set_tone(self._tone)
        self._text.setText(text)
        self.setAccessibleName(text)
        if actions is not None:
            self.set_actions(actions)
        self._place()
        self.show()
        self.update()
        announce(self, text)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def set_actions(self, actions: Sequence[tuple[str, str]]) -> None:
        """Replace the actions."""
        self._buttons.clear()
        for key, word in actions:
            button = Button(word, "secondary", size="small")
            button.setProperty("action", key)
            button.clicked.connect(self._on_clicked)
            self._buttons.addWidget(button)
            button.show()
        self._holder.setVisible(bool(actions))
        self._place()

    def _place(self) -> None:
        """Actions stand beside the sentence, or below it where the line becomes lower that way."""
        row = self.layout()
        if row is None:
            return
        edges, gap = row.contentsMargins(), self._parts.spacing()
        width = self.width() - edges.left() - edges.right()
        if not self._close.isHidden():
            width -= self._close.sizeHint().width() + row.spacing()
        actions = self._buttons.sizeHint()
        beside = width - actions.width() - gap
        below = self._text.heightForWidth(max(1, width)) + gap + self._buttons.heightForWidth(max(1, width))
        # Words that are shown later have no place yet.
        fits = not self._buttons.count() or not self._text.text() or width <= 0
        self._stacked = not fits and (
            beside < self._text.minimumSizeHint().width() or self._text.heightForWidth(beside) > below
        )
        way = QBoxLayout.Direction.TopToBottom if self._stacked else QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(way)
        self._holder.setMinimumWidth(0 if self._stacked or fits else actions.width())
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions beside the sentence or below it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.action_chosen.emit(str(sender.property("action")))

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and icon."""
        t = tokens()
        painter = begin(self)
        soft_box(painter, QRectF(self.rect()), t.px(9), t.soft(self._tone), t)
        edge = t.px(18)
        place = QRectF(t.px(12), t.px(8) + (t.line_height("small") - edge) / 2, edge, edge)
        beside = self._buttons.count() and not self._stacked
        if beside or not self._close.isHidden():
            place.moveTop((self.height() - edge) / 2)
        paint_icon(painter, self._icon or _ICONS.get(self._tone, "info"), place, t.on_soft(self._tone))


class Lines(QVBoxLayout):
    """Banners above a page; they begin and end where its cards do, and take no room when none is shown."""

    def __init__(self, *lines: QWidget) -> None:
        super().__init__()
        self._width = 0
        for line in lines:
            self.addWidget(line)
            line.installEventFilter(self)

    def pad(self, width: int) -> None:
        """Follow the width of the page in pixels."""
        side, self._width = page_margins(width).left(), width
        # A layout pads what is hidden, too.
        self.setContentsMargins(side, 0 if self.isEmpty() else tokens().px(12), side, 0)
        self.setSpacing(tokens().px(8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line came or went."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.pad(self._width)
        return False


class UndoBar(QWidget):
    """``Deleted. Undo``: stands at the bottom for ten seconds, above the page."""

    undo_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self._bar = _Bar()
        self._text = Label("", "body", "bg", wrap=True, parent=self._bar)
        self._button = Button(self.tr("Undo"), "secondary", "undo", self.tr("Ctrl+Z"), "small")
        self._button.setObjectName("undo_button")
        self._button.clicked.connect(self.undo_clicked)
        inside = QHBoxLayout(self._bar)
        inside.setContentsMargins(margins(t.px(16), t.px(6), t.px(6), t.px(6)))
        inside.setSpacing(t.px(16))
        inside.addWidget(self._text, 1)
        inside.addWidget(self._button)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._bar)
        self._pad()

    def _pad(self) -> None:
        page = page_margins(self.width())
        self._outer.setContentsMargins(page.left(), 0, page.right(), tokens().px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand under the cards of the page."""
        super().resizeEvent(event)
        self._pad()

    def show_text(self, text: str) -> None:
        """Say what was done and become visible."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def text(self) -> str:
        """What it says."""
        return self._text.text()


class _Bar(QFrame):
    """The dark ground of the undo bar."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        t = tokens()
        rounded(begin(self), QRectF(self.rect()), t.px(9), t.ink)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        self.update()
