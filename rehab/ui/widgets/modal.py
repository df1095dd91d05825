"""A card over the window: what is behind is dimmed and out of reach until it closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from rehab.ui.theme import tokens
from rehab.ui.widgets.button import IconButton
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.paint_kit import begin, rounded
from rehab.ui.widgets.reading_order import margins

RADIUS = 16
SCRIM = QColor(30, 22, 12, 97)
"""What lies over the window behind a card."""
_MARGIN, _SHADOW_REACH, _SHADOW_DROP = 24, 40, 12


class _Panel(QFrame):
    """The card itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ring_ground", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        t = tokens()
        rounded(begin(self), QRectF(self.rect()), t.px(RADIUS), t.surf, t.line2, t.border)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks on the card from reaching the scrim."""
        event.accept()


def open_card(window: QWidget) -> ModalCard | None:
    """A card that lies over a window, None when all of it can be reached."""
    cards = window.findChildren(ModalCard, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((card for card in cards if card.isVisible()), None)


class ModalCard(QWidget):
    """Scrim and centred card. Put content into `body`, then `open_card()`; it never blocks the caller.

    Escape and `close_card()` close it. While it is open, Tab stays inside; afterwards the focus
    returns to where it was.

    Args:
        parent: The page or window it belongs to; it always covers the whole window of it.
        width: Width of the card in logical pixels at 100 %.
        title: Heading with a cross beside it; empty for a card that brings its own.
        name: Its name for screen readers, by default the title.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, width: int = 560, title: str = "", name: str = "") -> None:
        super().__init__(parent.window())
        self._width = width
        self._return_to: QWidget | None = None
        self._owner = parent
        self.setAccessibleName(name or title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("modal_card")
        self.panel = _Panel(self)
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(2, 2, 2, 2)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self._scroll.setWidget(self._content)
        self._content.installEventFilter(self)
        self._content.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.addWidget(self._scroll, 1)
        inside.setSpacing(0)
        inside.addWidget(self._make_ways_bar())
        self._pad()
        if title:
            self._add_head(title)
        self.hide()

    def _make_ways_bar(self) -> QWidget:
        self._ways_bar = QWidget(self.panel)
        self._edge = QFrame()
        self._edge.setObjectName("modal_edge")
        self._edge.setProperty("separator", True)
        keeps = self._edge.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(keeps)
        self._edge.hide()
        self.ways = QHBoxLayout()
        foot = QVBoxLayout(self._ways_bar)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(self._edge)
        foot.addLayout(self.ways)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._ways_bar.hide()
        return self._ways_bar

    def _add_head(self, title: str) -> None:
        self.heading = Label(title, "number", wrap=True)
        close = IconButton("close", self.tr("Close"), self.tr("Close (Esc)"), framed=True)
        close.setObjectName("modal_close")
        close.clicked.connect(self.close_card)
        head = QHBoxLayout()
        head.setSpacing(tokens().px(12))
        head.addWidget(self.heading, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)

    def show_foot(self) -> None:
        """Keep `ways` below the content: what stands there is seen whatever the content scrolls to."""
        self._ways_bar.show()
        self._pad()

    def _on_range(self, _least: int, most: int) -> None:
        """A line tells that the content goes on below it, and the bar takes its room from the margin."""
        self._edge.setVisible(most > 0)
        self._pad()

    def _pad(self) -> None:
        t = tokens()
        below = t.px(4) if self._has_foot else t.px(22)
        # The scroll bar lies in the margin, so that content and foot end at the same edge.
        self.body.setContentsMargins(margins(t.px(26), t.px(24), t.px(26) - self._bar_width(), below))
        self.body.setSpacing(t.px(14))
        self.ways.setContentsMargins(t.px(26), t.px(10), t.px(26), t.px(22))
        self.ways.setSpacing(t.px(10))

    def _bar_width(self) -> int:
        bar = self._scroll.verticalScrollBar()
        return bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0

    @property
    def _has_foot(self) -> bool:
        return not self._ways_bar.isHidden()

    def open_card(self, focus: QWidget | None = None) -> None:
        """Show it above everything.

        Args:
            focus: Widget inside that takes the focus; by default the first that can.
        """
        window = self._owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._return_to = QApplication.focusWidget()
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication) and self.isHidden():
            application.focusChanged.connect(self._on_focus)
        self._cover()
        self.show()
        self.raise_()
        self._cover()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        first = focus or next(iter(self._stops()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def close_card(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus)
        self.hide()
        self.window().removeEventFilter(self)
        if self._return_to is not None:
            self._give_back(self._return_to)
        self._return_to = None
        self.closed.emit()

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        """A page behind that is made anew must not take the focus away."""
        if now is None or now is self or not self.isVisible() or now.window() is not self.window():
            return
        step: QWidget | None = now
        while step is not None:
            if isinstance(step, ModalCard):
                return
            step = step.parentWidget()
        inside = old is not None and isValid(old) and self.isAncestorOf(old) and old.isVisible()
        target = old if inside and old is not None else next(iter(self._stops()), self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _give_back(widget: QWidget) -> None:
        if isValid(widget) and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[QWidget]:
        """Widgets inside that take part in Tab, in order."""
        stops: list[QWidget] = []
        step = self.nextInFocusChain()
        while step is not None and step is not self:
            tab = bool(step.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if tab and step.isEnabled() and step.isVisibleTo(self) and self.panel.isAncestorOf(step):
                stops.append(step)
            step = step.nextInFocusChain()
        return stops

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go round inside the card."""
        stops = self._stops()
        if not stops:
            return True
        focused = QApplication.focusWidget()
        here = stops.index(focused) if focused in stops else (-1 if next else 0)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        target = stops[(here + (1 if next else -1)) % len(stops)]
        self.go_to(target, reason)
        return True

    def go_to(self, widget: QWidget, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
        """Give the focus to something inside and bring it into sight."""
        widget.setFocus(reason)
        self.bring_into_sight(widget)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to something inside."""
        if self._content.isAncestorOf(widget):
            # All of it with its ring: what Qt shows by itself is the line of a text cursor.
            top = widget.mapTo(self._content, QPoint(0, 0)).y()
            for edge in (top + widget.height(), top):
                self._scroll.ensureVisible(0, edge, 0, tokens().px(16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; nothing else reaches the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window, and grow with the content."""
        # A card that is half collected may still get events.
        if watched is getattr(self, "_content", None):
            if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        self._place()

    def _least_width(self) -> int:
        """What the content cannot do without: words of some languages are longer."""
        foot = self._ways_bar.minimumSizeHint().width() if self._has_foot else 0
        return max(self.body.totalMinimumSize().width(), foot) + 4

    def _place(self) -> None:
        t = tokens()
        margin = t.px(_MARGIN)
        width = min(max(t.px(self._width), self._least_width()), self.width() - 2 * margin)
        # While a bar is shown the margin is narrower by it: words that are measured without it would need it for good.
        room = width - 4 - self._bar_width()
        wanted = self.body.totalHeightForWidth(room) if self.body.hasHeightForWidth() else -1
        if wanted < 0:
            wanted = self.body.totalSizeHint().height()
        if self._has_foot:
            self._arrange_ways(width - 4)
            wanted += self._ways_bar.sizeHint().height()
        size = QSize(width, min(wanted + 4, self.height() - 2 * margin))
        spot = QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())
        spot.moveTop(max(margin, (self.height() - size.height()) * 2 // 5))
        self.panel.setGeometry(spot)

    def _arrange_ways(self, width: int) -> None:
        """Ways that have no room beside one another stand below one another, the last one on top."""
        items = [self.ways.itemAt(number) for number in range(self.ways.count())]
        needed = [item.minimumSize().width() for item in items if item is not None and not item.isEmpty()]
        edges, gaps = self.ways.contentsMargins(), self.ways.spacing() * max(0, len(needed) - 1)
        fits = sum(needed) + gaps + edges.left() + edges.right() <= width
        ways = QBoxLayout.Direction
        self.ways.setDirection(ways.LeftToRight if fits else ways.BottomToTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scrim and shadow."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), SCRIM)
        self.paint_shadow(painter)

    def paint_shadow(self, painter: QPainter) -> None:
        """Paint the shadow of the card."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        t = tokens()
        box = QRectF(self.panel.geometry()).translated(0, t.px(_SHADOW_DROP))
        strength = (0.5 if t.dark else 0.18) * 255
        steps = 10
        for step in range(steps):
            reach = t.px(_SHADOW_REACH) / 2 * (1 - step / steps)
            painter.setBrush(QColor(30, 22, 12, round(strength / steps)))
            radius = t.px(RADIUS) + reach
            painter.drawRoundedRect(box.adjusted(-reach, -reach, reach, reach), radius, radius)

    def event(self, event: QEvent) -> bool:
        """Follow theme and text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._pad()
            self._place()
        return super().event(event)
