"""Spots on a drawing: check boxes that paint themselves as circles, and a map with the way from one to the next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, centre_square, draw_text, rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

SPOT = 22
"""Width of a circle in logical pixels at 100 %."""
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Direction of each arrow key, across and down."""


class SpotBox(Ringed, QCheckBox):
    """One spot. `mark` is a short text inside the circle of a chosen spot."""

    ring_radius = 14.0
    on_skin = False
    """Whether it lies on skin, which is light in both themes, instead of a card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """All of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle; the chosen one is orange inside a ring."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        if self.isChecked():
            edge = box.width()
            rounded(painter, box, edge / 2, t.surf if self.mark else None, t.pri, 2)
            inner = centre_square(box, edge * (0.78 if self.mark else 0.62))
            rounded(painter, inner, inner.width() / 2, t.target, t.target_edge, 1.4)
            if self.mark:
                draw_text(painter, box, self.mark, t.font("key"), t.bg if t.dark else t.surf)
            return
        circle = centre_square(box, t.px(SPOT) * 0.86)
        plain = t.ink if self.on_skin and t.dark else t.surf
        fill = t.pri_soft if self.underMouse() else plain
        rounded(painter, circle, circle.width() / 2, fill, t.pri if self.underMouse() else t.edge, 2)

    def event(self, event: QEvent) -> bool:
        """Follow hover."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)


class SpotMap(QWidget):
    """A drawing with spots to choose from: arrows go to the nearest spot in their direction, Enter chooses it.

    What inherits it puts the spots in place in `_lay_out` and paints what is under them.
    """

    def add_spot(self, box: SpotBox, name: str, spoken: str, tip: str) -> None:
        """Take a spot in.

        Args:
            box: The spot, a child of this map.
            name: Its object name.
            spoken: What a screen reader says.
            tip: What is shown beside the pointer.
        """
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        box.setToolTip(tip)
        box.clicked.connect(self._on_clicked)

    def put_spot(self, box: SpotBox, centre: QPointF, small: int, large: int) -> None:
        """Place a spot; a chosen one is larger and lies above the others.

        Args:
            centre: Its middle on the map.
            small, large: Its width when it is open and when it is chosen, logical pixels.
        """
        edge = large if box.isChecked() else small
        box.setGeometry(round(centre.x() - edge / 2), round(centre.y() - edge / 2), edge, edge)
        if box.isChecked():
            box.raise_()

    def _on_clicked(self) -> None:
        raise NotImplementedError

    def _lay_out(self) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the nearest spot in their direction; Enter chooses."""
        focused = self.focusWidget()
        if isinstance(focused, SpotBox) and event.key() in STEPS:
            step_to(focused, self.findChildren(SpotBox), *STEPS[Qt.Key(event.key())])
        elif isinstance(focused, SpotBox) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the spots."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self._lay_out()


def step_to(start: QWidget, spots: Iterable[QWidget], across: int, down: int) -> None:
    """Give the focus to the nearest spot in a direction; without one it stays.

    Args:
        start: The spot that has the focus.
        spots: All spots.
        across: -1 to the left, 1 to the right, else 0.
        down: -1 upwards, 1 downwards, else 0.
    """
    here = start.geometry().center()
    best: tuple[float, QWidget] | None = None
    for spot in spots:
        way = spot.geometry().center() - here
        ahead = way.x() * across + way.y() * down
        aside = abs(way.x() * down) + abs(way.y() * across)
        if spot is start or ahead <= 2:
            continue
        cost = ahead + 3.0 * aside
        if best is None or cost < best[0]:
            best = cost, spot
    if best is not None:
        best[1].setFocus(Qt.FocusReason.TabFocusReason)
