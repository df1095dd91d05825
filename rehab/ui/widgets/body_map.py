"""Front and back of a body with spots to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehab.domain.patient import Side, Site
from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets.body_shape import BODY_HEIGHT, HALF_WIDTH, silhouette
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width
from rehab.ui.widgets.spot_box import SPOT, SpotBox, SpotMap

Spot = tuple[Site, Side]

_FRONT: dict[Site, tuple[float, float]] = {
    Site.SHOULDER: (37, 73),
    Site.ELBOW: (58, 124),
    Site.HIP: (27, 192),
    Site.THIGH: (23, 238),
    Site.KNEE: (22, 286),
    Site.SHIN: (22, 322),
    Site.ANKLE: (20, 355),
    Site.FOOT: (25, 384),
}
_BACK: dict[Site, tuple[float, float]] = {
    Site.BACK: (0, 158),
    Site.CALF: (22, 314),
    Site.ACHILLES: (20, 349),
    Site.HEEL: (21, 382),
}
_TOP, _CAPTION_GAP = 16, 14


@dataclass(frozen=True, slots=True)
class _Place:
    """A spot: what it stands for, on which view, and where in units of the silhouette."""

    spot: Spot
    front: bool
    x: float
    y: float


def _places() -> tuple[_Place, ...]:
    result = []
    for front, sites in ((True, _FRONT), (False, _BACK)):
        for site, (x, y) in sites.items():
            if site is Site.BACK:
                result.append(_Place((site, Side.NONE), front, x, y))
                continue
            # Seen from the front the right side of the body is at the left of the picture.
            first, second = (Side.RIGHT, Side.LEFT) if front else (Side.LEFT, Side.RIGHT)
            result.append(_Place((site, first), front, -x, y))
            result.append(_Place((site, second), front, x, y))
    return tuple(result)


PLACES = _places()


class _SpotBox(SpotBox):
    """One spot of the body."""

    def __init__(self, place: _Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place


class BodyMap(SpotMap):
    """Choose where it hurts.

    Args:
        many: Whether more than one spot can be chosen; otherwise a new one replaces the old.
    """

    spots_changed = Signal(object)
    """The person changed the choice; payload a tuple of (Site, Side)."""
    spot_chosen = Signal(object, object)
    """The person chose a spot; payload Site and Side."""

    def __init__(self, many: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._many = many
        self.setAccessibleName(self.tr("Where it hurts"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.boxes: dict[Spot, _SpotBox] = {}
        for place in PLACES:
            box = _SpotBox(place, self)
            site, side = place.spot
            name = texts.capitalised(texts.site(site, side))
            view = self.tr("front view") if place.front else self.tr("back view")
            self.add_spot(box, f"spot_{site.value}_{side.value}", f"{name}, {view}", name)
            self.boxes[place.spot] = box

    # choice

    def spots(self) -> tuple[Spot, ...]:
        """The chosen spots."""
        return tuple(spot for spot, box in self.boxes.items() if box.isChecked())

    def set_spots(self, spots: tuple[Spot, ...]) -> None:
        """Show a choice, without a signal. Spots that are not on the map are left out."""
        for spot, box in self.boxes.items():
            box.setChecked(spot in spots)
        self._lay_out()
        self.update()

    def set_chosen(self, site: Site | None, side: Side | None = None) -> None:
        """Show one spot as chosen, or none."""
        if site is None:
            self.set_spots(())
        elif side is Side.BOTH:
            self.set_spots(((site, Side.LEFT), (site, Side.RIGHT)))
        else:
            self.set_spots(((site, side or Side.NONE),))

    def _on_clicked(self) -> None:
        sender = self.sender()
        if not isinstance(sender, _SpotBox):
            return
        spot = sender.place.spot
        if not self._many:
            # One spot is always chosen: a click on the chosen one leaves it.
            self.set_spots((spot,))
        else:
            self.set_spots(self.spots())
        self.spots_changed.emit(self.spots())
        if sender.isChecked():
            self.spot_chosen.emit(*spot)

    # geometry

    def sizeHint(self) -> QSize:
        """Two bodies side by side with their captions."""
        t = tokens()
        return QSize(t.px(500), t.px(440))

    def minimumSizeHint(self) -> QSize:
        """Small enough for one column, large enough to hit every spot."""
        t = tokens()
        return QSize(t.px(360), t.px(400))

    def _frame(self) -> tuple[float, QPointF, QPointF]:
        """Scale, and the crown of front and back body."""
        t = tokens()
        below = t.px(_CAPTION_GAP) + t.line_height("body")
        room = self.height() - t.px(_TOP) - below
        scale = max(0.1, min(room / BODY_HEIGHT, self.width() / (4.6 * HALF_WIDTH)))
        top = (self.height() - below - BODY_HEIGHT * scale) / 2
        return scale, QPointF(self.width() * 0.27, top), QPointF(self.width() * 0.73, top)

    def _lay_out(self) -> None:
        scale, front, back = self._frame()
        small, large = tokens().px(SPOT + 2), tokens().px(SPOT + 10)
        for box in self.boxes.values():
            place = box.place
            self.put_spot(
                box, (front if place.front else back) + QPointF(place.x, place.y) * scale, small, large
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bodies, their captions and the names of the chosen spots."""
        t = tokens()
        painter = begin(self, mirrored=False)
        scale, front, back = self._frame()
        body = silhouette()
        for crown, caption, left, right in (
            (front, self.tr("Front"), self.tr("right"), self.tr("left")),
            (back, self.tr("Back"), self.tr("left"), self.tr("right")),
        ):
            painter.save()
            painter.translate(crown)
            painter.scale(scale, scale)
            painter.setPen(QPen(t.edge if t.dark else t.line2, 1.4 / scale))
            painter.setBrush(t.surf if t.high_contrast else t.ill)
            painter.drawPath(body)
            painter.restore()
            line = QRectF(
                crown.x(), crown.y() + BODY_HEIGHT * scale + t.px(_CAPTION_GAP), 0, t.line_height("body")
            )
            for shift, text, tone in (
                (0, caption, t.ink2),
                (-62 * scale, left, t.ink3),
                (62 * scale, right, t.ink3),
            ):
                role = "body" if text == caption else "small"
                draw_text(painter, line.adjusted(shift - 60, 0, shift + 60, 0), text, t.font(role), tone)
        for box in self.boxes.values():
            if box.isChecked():
                self._paint_name(painter, box, front if box.place.front else back, t.pri)

    def _paint_name(self, painter: QPainter, box: _SpotBox, crown: QPointF, colour: QColor) -> None:
        """The name of a chosen spot with a line to it, on the side away from the body."""
        t = tokens()
        font = t.font("strong")
        width, height = text_width(font, box.toolTip()), float(t.line_height("strong"))
        outwards = -1 if box.place.x <= 0 else 1
        ring = QRectF(box.geometry())
        start = ring.left() if outwards < 0 else ring.right()
        reach = max(t.px(16), abs(crown.x() + outwards * 38 * self._frame()[0] - start))
        end = start + outwards * reach
        left = end - width - t.px(4) if outwards < 0 else end + t.px(4)
        left = min(max(left, 2.0), self.width() - width - 2)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(start, ring.center().y()), QPointF(end, ring.center().y()))
        place = QRectF(left, ring.center().y() - height / 2, width + 2, height)
        rounded(painter, place.adjusted(-3, 0, 3, 0), t.px(5), t.surf)
        draw_text(painter, place, box.toolTip(), font, colour)
