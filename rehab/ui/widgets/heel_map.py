"""Heel and ankle of both sides, from the inner side and from below, with spots to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.domain.pain_map import Place
from rehab.domain.patient import Side
from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets.heel_shape import SIDE, SOLE, SOLE_AXIS, fit, paint_side, paint_sole, skin
from rehab.ui.widgets.paint_kit import begin, draw_text
from rehab.ui.widgets.spot_box import SPOT, SpotBox, SpotMap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Spot = tuple[Place, Side]
SIDES = (Side.LEFT, Side.RIGHT)
_SIDE_PLACES: dict[Place, tuple[float, float]] = {
    Place.MID_ACHILLES: (42, 28),
    Place.RETROCALCANEAL: (54, 44),
    Place.INSERTION: (33, 67),
    Place.MEDIAL_ANKLE: (68, 62),
    Place.SQUEEZE: (46, 84),
}
"""Places on the foot seen from its inner side, in units of the drawing."""
_SOLE_PLACES: dict[Place, tuple[float, float]] = {
    Place.PLANTAR_MEDIAL: (56, 80),
    Place.PLANTAR_CENTRAL: (45, 95),
    Place.PLANTAR_LATERAL: (34, 80),
}
"""Places on the left foot seen from below."""
_SOLE_WIDTH = SOLE.width() * SIDE.height() / SOLE.height()
"""Width of the view from below when it is as high as the view from the side."""


class _Box(SpotBox):
    """One spot of the map."""

    on_skin = True

    def __init__(self, spot: Spot, from_below: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.spot, self.from_below = spot, from_below


class HeelMap(SpotMap):
    """Choose where exactly it hurts. Spots are check boxes; arrows go from spot to spot.

    Args:
        still: Whether it only shows, without taking clicks or the focus.
    """

    toggled = Signal(object, object, bool)
    """Place, side, and whether it is marked now."""

    def __init__(self, still: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._still = still
        self.setAccessibleName(self.tr("Where the heel hurts"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.boxes: dict[Spot, _Box] = {}
        for side in SIDES:
            for from_below, places in ((False, _SIDE_PLACES), (True, _SOLE_PLACES)):
                for place in places:
                    self._add(place, side, from_below)

    def _add(self, place: Place, side: Side, from_below: bool) -> None:
        box = _Box((place, side), from_below, self)
        name = texts.place_on(place, side)
        view = self.tr("from below") if from_below else self.tr("from the inner side")
        self.add_spot(box, f"heel_{place.value}_{side.value}", f"{name}, {view}", name)
        if self._still:
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.boxes[place, side] = box

    def show_spots(self, spots: Mapping[Spot, int | None]) -> None:
        """Show marked spots with their scores; None is a spot without a score."""
        for spot, box in self.boxes.items():
            box.setChecked(spot in spots)
            value = spots.get(spot)
            box.mark = "" if value is None else str(value)
            box.setVisible(not self._still or spot in spots)
        self._lay_out()
        self.update()

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Box):
            self.toggled.emit(*sender.spot, sender.isChecked())

    # geometry

    def sizeHint(self) -> QSize:
        """Two sides with two views each."""
        width = tokens().px(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Small enough for half a page."""
        width = tokens().px(300)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """The drawings keep their shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width: left and right side by side."""
        t = tokens()
        scale = min(width / 2 - t.px(14), t.px(330)) / (SIDE.width() + _SOLE_WIDTH)
        return round(SIDE.height() * scale) + t.line_height("strong") + t.line_height("caption") + t.px(14)

    def _views(self, side: Side) -> tuple[QRectF, QRectF]:
        """Where the two drawings of a side stand: from the inner side, and from below."""
        t = tokens()
        half = self.width() / 2
        top = t.line_height("strong") + t.px(4)
        height = self.height() - top - t.line_height("caption") - t.px(8)
        scale = height / SIDE.height()
        across = (SIDE.width() + _SOLE_WIDTH) * scale
        left = (0 if side is Side.LEFT else half) + (half - across) / 2
        first = QRectF(left, top, SIDE.width() * scale, height)
        second = QRectF(left + SIDE.width() * scale, top, _SOLE_WIDTH * scale, height)
        return first, second

    def _lay_out(self) -> None:
        small, large = tokens().px(SPOT), tokens().px(SPOT + 8)
        for box in self.boxes.values():
            place, side = box.spot
            from_side, from_below = self._views(side)
            view, scene = (from_below, SOLE) if box.from_below else (from_side, SIDE)
            x, y = (_SOLE_PLACES if box.from_below else _SIDE_PLACES)[place]
            if box.from_below and side is Side.RIGHT:
                x = 2 * SOLE_AXIS - x
            scale = min(view.width() / scene.width(), view.height() / scene.height())
            centre = view.center() + (QPointF(x, y) - scene.center()) * scale
            self.put_spot(box, centre, small, large)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both sides with their captions."""
        t = tokens()
        painter = begin(self, mirrored=False)
        colours = skin()
        for side in SIDES:
            from_side, from_below = self._views(side)
            half = QRectF(0 if side is Side.LEFT else self.width() / 2, 0, self.width() / 2, 0)
            half.setHeight(t.line_height("strong"))
            draw_text(painter, half, texts.side_word(side), t.font("strong"), t.ink2)
            painter.save()
            painter.setClipRect(from_side)
            fit(painter, from_side, SIDE)
            paint_side(painter, colours)
            painter.restore()
            painter.save()
            painter.setClipRect(from_below)
            fit(painter, from_below, SOLE)
            paint_sole(painter, colours, mirrored=side is Side.RIGHT)
            painter.restore()
            for view, words in ((from_side, self.tr("inner side")), (from_below, self.tr("from below"))):
                line = QRectF(view.left(), view.bottom() + t.px(4), view.width(), t.line_height("caption"))
                draw_text(painter, line, words, t.font("caption"), t.ink3)
