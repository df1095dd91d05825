"""The card of a step: it stands beside what it points at, which stays bright while the rest is dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Label, ModalCard, StepDots
from rehab.ui.widgets.modal import SCRIM
from rehab.ui.widgets.paint_kit import begin, focus_ring
from rehab.ui.widgets.reading_order import along

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from rehab.ui.tour.state import TourStep

WIDTH = 400
_GAP, _MARGIN, _RADIUS = 16, 16, 14
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)


class _Way(Button):
    """A button whose arrows go on and back in the tour; by itself Qt moves the focus with them."""

    moved = Signal(int)
    """Steps forward or back."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, Page Up and Page Down move."""
        key = along(self, event.key())
        if key in (*_NEXT, *_BACK):
            self.moved.emit(1 if key in _NEXT else -1)
        else:
            super().keyPressEvent(event)


class TourCard(ModalCard):
    """Passive: shows a step, tells where somebody wants to go. Nothing in it moves."""

    moved = Signal(int)
    """Steps forward or back."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, WIDTH, name=QCoreApplication.translate("tour", "Tour"))
        self.setObjectName("tour_card")
        t = tokens()
        self._spot = QRect()
        self.dots = StepDots(0, 1)
        self.dots.setObjectName("tour_dots")
        self.title = Label("", "heading", wrap=True)
        self.title.setObjectName("tour_title")
        self.text = Label("", "body", "ink2", wrap=True)
        self.text.setObjectName("tour_text")
        self.leave = _Way(self.tr("Leave the tour"), "quiet", key=self.tr("Esc"), size="small")
        self.leave.setObjectName("tour_leave")
        self.leave.clicked.connect(self.close_card)
        self.back = _Way(self.tr("Back"), size="small")
        self.back.setObjectName("tour_back")
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.next = _Way(self.tr("Next"), "primary", size="small")
        self.next.setObjectName("tour_next")
        self.next.clicked.connect(lambda: self.moved.emit(1))
        for way in (self.leave, self.back, self.next):
            way.moved.connect(self.moved)
        row = QHBoxLayout()
        row.setSpacing(t.px(8))
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        for part in (self.dots, self.title, self.text):
            self.body.addWidget(part)
        self.body.addLayout(row)

    def show_step(self, step: TourStep, number: int, count: int) -> None:
        """Say what a step says.

        Args:
            step: The step.
            number: Its place, from 0.
            count: How many there are.
        """
        self.dots.set_step(number, count)
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.back.setEnabled(number > 0)
        self.next.setText(self.tr("Done") if number == count - 1 else self.tr("Next"))
        self.setAccessibleName(f"{self.dots.text()}. {step.title}")
        self.setAccessibleDescription(step.text)
        self.next.setAccessibleDescription(f"{self.dots.text()}. {step.title}. {step.text}")
        if QApplication.focusWidget() is self.back and not self.back.isEnabled():
            self.next.setFocus(Qt.FocusReason.TabFocusReason)

    def point_at(self, spot: QRect) -> None:
        """Leave a place of the window bright, in its coordinates; an empty one dims all of it."""
        if spot != self._spot:
            self._spot = spot
            self._place()
            self.update()

    @property
    def spot(self) -> QRect:
        """What it points at, in the coordinates of the window."""
        return QRect(self._spot)

    def _place(self) -> None:
        """Below what it points at, else above, at the right or at the left of it: wherever there is room."""
        super()._place()
        # The first call comes from the class above, before there is anything to point at.
        if getattr(self, "_spot", QRect()).isEmpty():
            return
        t = tokens()
        gap, size = t.px(_GAP), self.panel.size()
        room = self.rect().adjusted(t.px(_MARGIN), t.px(_MARGIN), -t.px(_MARGIN), -t.px(_MARGIN))
        spot = self._spot
        middle = QPoint(spot.center().x() - size.width() // 2, spot.center().y() - size.height() // 2)
        beside = (
            QPoint(middle.x(), spot.bottom() + gap),
            QPoint(middle.x(), spot.top() - gap - size.height()),
            QPoint(spot.right() + gap, middle.y()),
            QPoint(spot.left() - gap - size.width(), middle.y()),
        )
        # No room beside it: in a lower corner, away from where its words begin.
        turned = self.isRightToLeft()
        corners = (
            QPoint(
                spot.left() + gap if turned else spot.right() - size.width() - gap,
                min(spot.bottom(), room.bottom()) - size.height() - gap,
            ),
            room.bottomLeft() if turned else room.bottomRight(),
        )
        free = [place for place in _placed(beside, size, room) if not _area(place & spot)]
        self.panel.setGeometry(
            free[0] if free else _least(_placed((*corners, *beside[:2]), size, room), spot)
        )

    def sizeHint(self) -> QSize:
        """The window gives the size."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scrim, ring and shadow."""
        t = tokens()
        painter = begin(self, mirrored=False)
        dimmed = QPainterPath()
        dimmed.addRect(QRectF(self.rect()))
        bright = QRectF(self._spot)
        if not self._spot.isEmpty():
            dimmed.addRoundedRect(bright, t.px(_RADIUS), t.px(_RADIUS))
        painter.fillPath(dimmed, SCRIM)
        if not self._spot.isEmpty():
            focus_ring(painter, bright, t.px(_RADIUS))
        self.paint_shadow(painter)


def _area(place: QRect) -> int:
    return 0 if place.isEmpty() else place.width() * place.height()


def _placed(corners: Iterable[QPoint], size: QSize, room: QRect) -> list[QRect]:
    return [_inside(QRect(corner, size), room) for corner in corners]


def _least(places: list[QRect], spot: QRect) -> QRect:
    """The first of those that cover least; a little more or less matters less than the first words."""
    return min(places, key=lambda place: round(4 * _area(place & spot) / max(1, _area(place))))


def _inside(place: QRect, room: QRect) -> QRect:
    """The place moved into the room as far as it must."""
    left = max(room.left(), min(place.left(), room.right() - place.width() + 1))
    top = max(room.top(), min(place.top(), room.bottom() - place.height() + 1))
    return QRect(QPoint(left, top), place.size())
