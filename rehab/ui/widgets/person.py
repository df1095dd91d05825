"""Paints the mannequin: body parts from far to near, target region, and what it stands, sits or lies on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from rehab.domain.exercise import Kind, Position, Region
from rehab.ui.theme import tokens
from rehab.ui.widgets.mannequin import Joints, LegPoints, between, chain, joints
from rehab.ui.widgets.palette import Skin, skin_of
from rehab.ui.widgets.poses import Point, pose_for

FLOOR_SHARE = 0.13
"""Share of the picture's height that is floor."""
_LEAST_HEIGHT = 96.0
"""Centimetres that a picture shows at least, so that a person on the floor does not look like a giant."""


def paint_person(painter: QPainter, box: QRectF, kind: Kind, position: Position, region: Region) -> None:
    """Paint a person in the posture of an exercise, standing on the floor of the picture in `box`."""
    pose = pose_for(kind, position)
    body = joints(pose)
    parts = _parts(body)
    bounds = QRectF()
    for path, _, _ in parts:
        bounds = bounds.united(path.boundingRect())
    margin_top = box.height() * 0.1
    floor = box.bottom() - box.height() * (FLOOR_SHARE - 0.02)
    height = max(bounds.height(), -bounds.top(), _LEAST_HEIGHT)
    scale = min((floor - box.top() - margin_top) / height, box.width() * 0.8 / max(bounds.width(), 40.0))
    painter.save()
    painter.translate(box.center().x() - bounds.center().x() * scale, floor)
    painter.scale(scale, scale)
    _paint_props(painter, pose.props, body, bounds)
    skin = skin_of(tokens())
    for path, fill, line in parts:
        painter.setPen(QPen(getattr(skin, line), max(0.55, 0.7 / scale)))
        painter.setBrush(getattr(skin, fill))
        painter.drawPath(path)
        if fill == "near" and path is parts[_NEAR_LEG][0]:
            _paint_target(painter, body, region, skin, on_leg=True)
    _paint_target(painter, body, region, skin, on_leg=False)
    painter.restore()


_NEAR_LEG = 4
"""Place of the near leg among the parts: its target is painted before shorts and shirt cover it."""


def _parts(body: Joints) -> list[tuple[QPainterPath, str, str]]:
    """Body parts from far to near with the names of their fill and outline."""
    return [
        (_arm_path(body.far_arm), "far", "line"),
        (_leg_path(body.far_leg), "far", "line"),
        (_shorts_path(body.far_leg), "shorts_far", "shorts_line"),
        (chain([(body.neck, 4.8), (body.shoulder, 4.8)]), "near", "line"),
        (_leg_path(body.near_leg), "near", "line"),
        (_trunk_path(body), "shirt", "shirt_line"),
        (_shorts_path(body.near_leg), "shorts", "shorts_line"),
        (chain([(body.head, 9.6), (between(body.head, body.neck, 0.55), 6.4)]), "near", "line"),
        (_hair_path(body), "hair", "hair"),
        (_arm_path(body.near_arm), "near", "line"),
        (_sleeve_path(body.near_arm), "shirt", "shirt_line"),
    ]


def _leg_path(leg: LegPoints) -> QPainterPath:
    calf = between(leg.knee, leg.ankle, 0.32)
    upper = chain([(leg.hip, 8.4), (between(leg.hip, leg.knee, 0.5), 7.2), (leg.knee, 5.6)])
    lower = chain([(leg.knee, 5.4), (calf, 5.7), (between(leg.knee, leg.ankle, 0.75), 3.9), (leg.ankle, 3.6)])
    foot = chain([(leg.heel, 3.4), (leg.ankle, 3.4), (between(leg.heel, leg.toe, 0.7), 2.6), (leg.toe, 1.8)])
    sole = chain([(leg.heel, 3.0), (leg.toe, 1.8)])
    return upper.united(lower).united(foot).united(sole)


def _shorts_path(leg: LegPoints) -> QPainterPath:
    return chain([(leg.hip, 9.6), (between(leg.hip, leg.knee, 0.56), 8.2)])


def _trunk_path(body: Joints) -> QPainterPath:
    return chain(
        [
            (body.hip, 8.6),
            (body.waist, 8.2),
            (between(body.waist, body.shoulder, 0.65), 9.8),
            (body.shoulder, 7.2),
        ]
    )


def _arm_path(arm: tuple[Point, Point, Point]) -> QPainterPath:
    shoulder, elbow, hand = arm
    wrist = between(elbow, hand, 0.72)
    return chain([(shoulder, 4.8), (elbow, 3.7)]).united(chain([(elbow, 3.6), (wrist, 2.5), (hand, 2.6)]))


def _sleeve_path(arm: tuple[Point, Point, Point]) -> QPainterPath:
    shoulder, elbow, _ = arm
    return chain([(shoulder, 6.4), (between(shoulder, elbow, 0.5), 5.2)])


def _hair_path(body: Joints) -> QPainterPath:
    """Cap over crown and back of the head: the skull without the face."""
    skull = chain([(body.head, 10.2)])
    away = between(body.neck, body.head, 1.0)
    axis = (body.head[0] - body.neck[0], body.head[1] - body.neck[1])
    length = max(0.1, (axis[0] ** 2 + axis[1] ** 2) ** 0.5)
    up = (axis[0] / length, axis[1] / length)
    front = (up[1], -up[0])
    face = (away[0] + front[0] * 7.4 - up[0] * 6.2, away[1] + front[1] * 7.4 - up[1] * 6.2)
    jaw = (away[0] - up[0] * 13, away[1] - up[1] * 13)
    return skull.subtracted(chain([(face, 9.2)])).subtracted(chain([(jaw, 9.5)]))


def _target(body: Joints, region: Region) -> list[tuple[Point, float]]:
    """Circles that cover a region; empty when no part of the figure stands for it."""
    leg = body.near_leg
    back = (body.shoulder[1] - body.hip[1], body.hip[0] - body.shoulder[0])
    length = max(1.0, (back[0] ** 2 + back[1] ** 2) ** 0.5)
    behind = (-back[0] / length * 5.5, -back[1] / length * 5.5)

    def shifted(point: Point) -> Point:
        return point[0] + behind[0], point[1] + behind[1]

    spots: dict[Region, list[tuple[Point, float]]] = {
        Region.FOOT: [(leg.heel, 2.6), (between(leg.heel, leg.toe, 0.75), 1.6)],
        Region.ANKLE: [(leg.ankle, 3.6)],
        Region.CALF: [(between(leg.knee, leg.ankle, 0.2), 3.0), (between(leg.knee, leg.ankle, 0.62), 2.2)],
        Region.SHIN: [(between(leg.knee, leg.ankle, 0.18), 2.2), (between(leg.knee, leg.ankle, 0.8), 1.7)],
        Region.KNEE: [(leg.knee, 4.6)],
        Region.THIGH: [(between(leg.hip, leg.knee, 0.3), 4.4), (between(leg.hip, leg.knee, 0.82), 3.6)],
        Region.HIP: [(leg.hip, 5.4)],
        Region.BACK: [
            (shifted(between(body.hip, body.shoulder, 0.1)), 2.8),
            (shifted(body.waist), 2.8),
            (shifted(between(body.hip, body.shoulder, 0.85)), 2.4),
        ],
        Region.TRUNK: [
            (between(body.hip, body.shoulder, 0.2), 4.2),
            (between(body.hip, body.shoulder, 0.7), 4.6),
        ],
        Region.SHOULDER: [(body.near_arm[0], 4.4)],
        Region.NECK: [(between(body.shoulder, body.head, 0.35), 3.2)],
        Region.ELBOW: [(body.near_arm[1], 3.0)],
        Region.WRIST: [(body.near_arm[2], 2.2)],
    }
    return spots.get(region, [])


_BELOW_SHORTS = frozenset({Region.FOOT, Region.ANKLE, Region.CALF, Region.SHIN, Region.KNEE})


def _paint_target(painter: QPainter, body: Joints, region: Region, skin: Skin, on_leg: bool) -> None:
    circles = _target(body, region)
    if not circles or on_leg is not (region in _BELOW_SHORTS):
        return
    halo = QColor(skin.target)
    halo.setAlphaF(0.28)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(halo)
    painter.drawPath(chain([(point, radius + 1.8) for point, radius in circles]))
    painter.setPen(QPen(skin.target_edge, 0.6))
    painter.setBrush(skin.target)
    painter.drawPath(chain(circles))


def _paint_props(painter: QPainter, props: tuple[str, ...], body: Joints, bounds: QRectF) -> None:
    t = tokens()
    wood, edge = t.line2, QPen(t.edge, 0.7)
    painter.setPen(edge)
    painter.setBrush(t.line if not t.dark else t.line2)
    hands = max(body.near_arm[2][0], body.far_arm[2][0])
    if "wall" in props:
        painter.drawRect(QRectF(hands + 2, -260, 9, 260))
    if "wall-behind" in props:
        painter.drawRect(QRectF(min(body.hip[0], body.shoulder[0]) - 23, -260, 9, 260))
    if "step" in props:
        foot = body.near_leg
        painter.drawRect(QRectF(between(foot.heel, foot.toe, 0.5)[0] - 2, -14, 34, 14))
    if "chair" in props:
        painter.setBrush(wood)
        seat = -(body.hip[1] - 9)
        painter.drawRoundedRect(QRectF(body.hip[0] - 17, seat, 42, 4), 2, 2)
        for left in (-15, 19):
            painter.drawRect(QRectF(body.hip[0] + left, seat + 4, 3.5, -seat - 4))
        painter.drawRoundedRect(QRectF(body.hip[0] - 19, seat - 42, 4, 46), 2, 2)
    if "mat" in props:
        painter.setPen(QPen(t.pri, 0.5))
        painter.setBrush(t.pri_soft if not t.high_contrast else t.surf)
        painter.drawRoundedRect(QRectF(bounds.left() - 10, -1.6, bounds.width() + 20, 3.2), 1.6, 1.6)
