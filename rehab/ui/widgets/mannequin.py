"""A simple faceless person seen from the side, for pictures of exercises that have no drawing of their own.

Lengths are centimetres of a person of 168 cm; x points forward, y up, the floor is y = 0. Angles are degrees.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from rehab.ui.widgets.poses import ANKLE_HEIGHT, SHANK, THIGH, Arm, Leg, Point, Pose

FOOT = 20.0
TRUNK, NECK, HEAD = 46.0, 10.0, 10.5
UPPER_ARM, FOREARM = 28.0, 31.0


@dataclass(frozen=True, slots=True)
class LegPoints:
    """Joints of a leg."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    toe: Point


@dataclass(frozen=True, slots=True)
class Joints:
    """Where everything is, in centimetres."""

    hip: Point
    waist: Point
    shoulder: Point
    neck: Point
    head: Point
    head_angle: float
    near_leg: LegPoints
    far_leg: LegPoints
    near_arm: tuple[Point, Point, Point]
    far_arm: tuple[Point, Point, Point]


def _down(start: Point, angle: float, length: float) -> Point:
    """A point at an angle from straight down, forward positive."""
    return start[0] + length * sin(radians(angle)), start[1] - length * cos(radians(angle))


def _leg(hip: Point, leg: Leg) -> LegPoints:
    knee = _down(hip, leg.hip, THIGH)
    shank = leg.hip - leg.knee
    ankle = _down(knee, shank, SHANK)
    sole = shank + 90 + leg.ankle
    under = _down(ankle, sole - 90, ANKLE_HEIGHT - 3)
    heel = _down(under, sole + 180, 5)
    return LegPoints(hip, knee, ankle, heel, _down(under, sole, FOOT - 5))


def _arm(shoulder: Point, trunk: float, arm: Arm) -> tuple[Point, Point, Point]:
    angle = arm.shoulder - trunk
    elbow = _down(shoulder, angle, UPPER_ARM)
    return shoulder, elbow, _down(elbow, angle + arm.elbow, FOREARM)


def joints(pose: Pose) -> Joints:
    """Place every joint of a pose; the lowest point of a person on the feet stands on the floor."""
    up = 180 - pose.trunk
    placed = _joints_at(pose, pose.hip, up)
    if "chair" not in pose.props:
        low = _lowest(placed)
        lift = {"air": 16.0, "step": 14.0}
        rise = sum(lift.get(prop, 0.0) for prop in pose.props)
        placed = _joints_at(pose, (pose.hip[0], pose.hip[1] - low + rise), up)
    return placed


def _lowest(body: Joints) -> float:
    """Height of the lowest point of the outline."""
    low = [body.hip[1] - 9.5, body.shoulder[1] - 8.5, body.head[1] - 10.0]
    for leg in (body.near_leg, body.far_leg):
        low += [leg.heel[1] - 3.2, leg.toe[1] - 1.8, leg.knee[1] - 5.6, leg.ankle[1] - 3.5]
    for _, elbow, hand in (body.near_arm, body.far_arm):
        low += [elbow[1] - 3.6, hand[1] - 2.6]
    return min(low)


def _joints_at(pose: Pose, hip: Point, up: float) -> Joints:
    waist = _down(hip, up, TRUNK * 0.45)
    shoulder = _down(hip, up, TRUNK)
    head_angle = up - pose.neck
    neck = _down(shoulder, head_angle, NECK)
    return Joints(
        hip=hip,
        waist=waist,
        shoulder=shoulder,
        neck=neck,
        head=_down(neck, head_angle, HEAD * 0.85),
        head_angle=head_angle,
        near_leg=_leg(hip, pose.near_leg),
        far_leg=_leg(hip, pose.far_leg),
        near_arm=_arm(shoulder, pose.trunk, pose.near_arm),
        far_arm=_arm(shoulder, pose.trunk, pose.far_arm),
    )


def chain(points: list[tuple[Point, float]]) -> QPainterPath:
    """Outline of circles with radii, joined to one shape. y is turned down for painting."""
    path = QPainterPath()
    for number, ((x, y), radius) in enumerate(points):
        circle = QPainterPath()
        circle.addEllipse(QPointF(x, -y), radius, radius)
        path = path.united(circle)
        if number:
            path = path.united(_link(points[number - 1], points[number]))
    return path


def _link(one: tuple[Point, float], other: tuple[Point, float]) -> QPainterPath:
    """The part between two circles: the quadrilateral of their outer tangents."""
    (ax, ay), r = one
    (bx, by), s = other
    length = hypot(bx - ax, by - ay)
    path = QPainterPath()
    if length <= abs(r - s) or length == 0:
        return path
    ux, uy = (bx - ax) / length, (by - ay) / length
    tilt = (r - s) / length
    flat = (1 - tilt * tilt) ** 0.5
    corners = []
    for side in (1.0, -1.0):
        nx, ny = ux * tilt - side * uy * flat, uy * tilt + side * ux * flat
        corners.append((QPointF(ax + nx * r, -(ay + ny * r)), QPointF(bx + nx * s, -(by + ny * s))))
    path.addPolygon(QPolygonF([corners[0][0], corners[0][1], corners[1][1], corners[1][0]]))
    path.closeSubpath()
    return path


def between(one: Point, other: Point, share: float) -> Point:
    """The point at a share of the way."""
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share
