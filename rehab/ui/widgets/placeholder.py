"""Pictures of exercises that have no drawing of their own: posture, region in orange, what is trained."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from rehab.domain.exercise import Exercise, Kind, Position, Region
from rehab.ui.icons import paint_icon
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.foot import paint_foot
from rehab.ui.widgets.palette import floor_colour
from rehab.ui.widgets.person import FLOOR_SHARE, paint_person
from rehab.ui.widgets.photo import photo_pixmap
from rehab.ui.widgets.sketches import Wish, look_now, sketches

PICTURE_POSES: dict[str, tuple[Kind, Position, Region]] = {
    "rest": (Kind.STRETCH, Position.HANDS_AND_KNEES, Region.BACK),
    "program": (Kind.MOBILITY, Position.HANDS_AND_KNEES, Region.BACK),
    "runs": (Kind.AEROBIC, Position.MOVING, Region.CALF),
    "stretch": (Kind.STRETCH, Position.STANDING, Region.CALF),
    "balance": (Kind.BALANCE, Position.STANDING, Region.ANKLE),
    "bridge": (Kind.STRENGTH, Position.SUPINE, Region.HIP),
}
"""Pictures of empty pages and first choices."""
_CLOSE_UP = frozenset({Region.FOOT, Region.ANKLE})
_SEATED_OR_STANDING = frozenset({Position.STANDING, Position.SITTING, Position.LONG_SITTING})
_WHOLE_FIGURE = frozenset({Kind.BALANCE, Kind.PLYOMETRIC, Kind.AEROBIC, Kind.TEST})
MARKS = {
    Kind.STRETCH: "stretch",
    Kind.MOBILITY: "refresh",
    Kind.ISOMETRIC: "pause",
    Kind.STRENGTH: "weight",
    Kind.PLYOMETRIC: "bolt",
    Kind.BALANCE: "balance",
    Kind.AEROBIC: "heart",
    Kind.SELF_MASSAGE: "roll",
    Kind.NEURODYNAMIC: "spike",
    Kind.TEST: "clock",
}
"""Icon that stands for what an exercise trains."""
PROPS = ("step", "ball", "marbles", "towel")
"""Equipment that changes the picture, most telling first."""
_SMALL = 100


def exercise_pixmap(
    exercise: Exercise | None,
    size: QSize,
    ratio: float = 1.0,
    radius: float = 0.0,
    share: float = 1.0,
    left: bool | None = None,
) -> QPixmap:
    """The picture of an exercise: its drawing, or a plain one while that is made or when it has none.

    Args:
        exercise: What is shown; None gives the plain ground.
        size: Size in logical pixels.
        ratio: Device pixels for each logical pixel.
        radius: Corner radius in logical pixels.
        share: 0 shows the start pose, 1 the end pose with the ghost of the start.
        left: True shows the left half working, False the right one; None as it was drawn.
    """
    if exercise is None:
        return _pixmap(None, size.width(), size.height(), ratio, radius, tokens())
    if exercise.photo:
        return photo_pixmap(exercise.photo, size, ratio, radius)
    if exercise.drawing is not None:
        look, tone = look_now()
        wish = Wish(exercise.drawing, size.width(), size.height(), ratio, radius, look, tone, share, left)
        drawn = sketches().pixmap(wish)
        if drawn is not None:
            return drawn
        if sketches().attached:
            return _pixmap(None, size.width(), size.height(), ratio, radius, tokens())
    region = exercise.regions[0] if exercise.regions else Region.WHOLE_BODY
    prop = next((item for item in PROPS if item in exercise.equipment), "")
    what = (exercise.kind, exercise.position, region, prop)
    return _pixmap(what, size.width(), size.height(), ratio, radius, tokens())


@lru_cache(maxsize=200)
def _pixmap(
    what: tuple[Kind, Position, Region, str] | None,
    width: int,
    height: int,
    ratio: float,
    radius: float,
    _look: Tokens,
) -> QPixmap:
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, width, height)
        if what is None:
            _paint_ground(painter, box, radius)
        else:
            kind, position, region, prop = what
            paint_exercise(painter, box, kind, position, region, radius, prop=prop)
    return pixmap


def paint_exercise(
    painter: QPainter,
    box: QRectF,
    kind: Kind,
    position: Position,
    region: Region,
    radius: float = 0.0,
    mark: bool = True,
    prop: str = "",
) -> None:
    """Paint ground, figure or foot, target region and mark into a box with rounded corners."""
    painter.save()
    shape = _paint_ground(painter, box, radius)
    painter.setClipPath(shape)
    close = (
        region in _CLOSE_UP
        and position in _SEATED_OR_STANDING
        and kind not in _WHOLE_FIGURE
        and prop != "step"
    )
    if close:
        paint_foot(painter, box, kind, position, region, prop)
    else:
        _paint_floor(painter, box)
        paint_person(painter, box, kind, position, region)
    if mark:
        _paint_mark(painter, box, kind)
    painter.restore()


def _paint_ground(painter: QPainter, box: QRectF, radius: float) -> QPainterPath:
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    painter.fillPath(shape, tokens().ill)
    return shape


def _paint_floor(painter: QPainter, box: QRectF) -> None:
    t = tokens()
    top = box.bottom() - box.height() * FLOOR_SHARE
    painter.fillRect(QRectF(box.left(), top, box.width(), box.bottom() - top), floor_colour(t))
    painter.setPen(QPen(t.line2, max(0.8, box.height() / 160)))
    painter.drawLine(QPointF(box.left(), top), QPointF(box.right(), top))


def _paint_mark(painter: QPainter, box: QRectF, kind: Kind) -> None:
    """What is trained, in the upper right corner; a thumbnail has no room for it."""
    t = tokens()
    if box.width() < t.px(_SMALL):
        return
    edge = max(12.0, min(22.0, box.width() * 0.075))
    gap = edge * 0.7
    place = QRectF(box.right() - gap - edge, box.top() + gap, edge, edge)
    painter.setPen(QPen(t.line, 1))
    painter.setBrush(t.surf)
    painter.drawEllipse(place.center(), edge * 0.86, edge * 0.86)
    paint_icon(painter, MARKS[kind], place, t.pri)
