"""Where every joint of a pose is, and how every bone is turned."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from rehab.domain.pose import ARM_JOINTS, ElbowPin, FootPin, Half, HandPin, KneePin, Pose, Root
from rehab.figure import measures as m
from rehab.figure.reach import two_bones
from rehab.figure.space import Array, angle_between, cross, frame, turn_x, turn_y, turn_z, unit, vector

if TYPE_CHECKING:
    from rehab.domain.pose import Arm, Leg

ROOTS: dict[Root, Array] = {
    Root.STAND: np.eye(3),
    Root.SUPINE: turn_z(90),
    Root.PRONE: turn_z(-90),
    Root.SIDE_LEFT_UP: np.array(((0.0, -1.0, 0.0), (0.0, 0.0, -1.0), (1.0, 0.0, 0.0))),
    Root.SIDE_RIGHT_UP: np.array(((0.0, 1.0, 0.0), (0.0, 0.0, 1.0), (1.0, 0.0, 0.0))),
}
"""Frame of the pelvis before yaw, tilt and roll. Supine and right side down: head to -x; else to +x."""
SIGN = {Half.RIGHT: 1.0, Half.LEFT: -1.0}
HALVES = (Half.RIGHT, Half.LEFT)
UP = np.array((0.0, 1.0, 0.0))
_BONES = {
    "pelvis": "pelvis",
    "hip": "pelvis",
    "waist": "lumbar",
    "chest": "thorax",
    "nape": "thorax",
    "shoulder": "thorax",
    "neck": "head",
    "head": "head",
}


@dataclass(slots=True)
class Skeleton:
    """A solved pose.

    Attributes:
        joints: Place of each joint, for example ``"knee_right"``, centimetres.
        frames: Axes of each bone, for example ``"shank_right"``, shape (3, 3).
    """

    pose: Pose
    joints: dict[str, Array] = field(default_factory=dict)
    frames: dict[str, Array] = field(default_factory=dict)

    def away(self, joint: str, bone: str, offset: tuple[float, float, float]) -> Array:
        """Place at an offset from a joint, in the frame of a bone."""
        return self.joints[joint] + self.frames[bone] @ vector(offset)

    def axes_at(self, joint: str) -> Array:
        """Axes along which places from a joint count: of trunk and head those of the bone, else of space."""
        bone = _BONES.get(joint.removesuffix("_right").removesuffix("_left"))
        return self.frames[bone] if bone else np.eye(3)

    def place(self, joint: str, offset: tuple[float, float, float]) -> Array:
        """A place in space, or at an offset from a joint when one is named."""
        if not joint:
            return vector(offset)
        return self.joints[joint] + self.axes_at(joint) @ vector(offset)


def solve(pose: Pose) -> Skeleton:
    """Work out joints and frames of a pose; what is pinned is reached as far as the bones allow."""
    body = Skeleton(pose)
    _turn_trunk(body)
    _place_trunk(body, vector(pose.pelvis))
    _settle(body)
    for half in HALVES:
        _set_leg(body, half, pose.leg(half))
    for half in sorted(HALVES, key=lambda h: _leans_on_arm(pose.arm(h))):
        _set_arm(body, half, pose.arm(half))
    return body


def _leans_on_arm(arm: Arm) -> int:
    """How late an arm is set: one that is held by the other arm after that one, by its shoulder in between."""
    on = arm.pin.on if isinstance(arm.pin, HandPin) else ""
    return 2 if on.startswith(ARM_JOINTS) else int(on.startswith("shoulder"))


def _turn_trunk(body: Skeleton) -> None:
    p, frames = body.pose, body.frames
    pelvis = turn_y(p.yaw) @ ROOTS[p.root] @ turn_z(-p.tilt) @ turn_x(p.roll)
    lumbar = pelvis @ turn_z(-p.lumbar) @ turn_x(p.side) @ turn_y(p.twist * 0.35)
    thorax = lumbar @ turn_z(-p.thorax) @ turn_x(p.side * 0.5) @ turn_y(p.twist * 0.65)
    neck = thorax @ turn_z(-p.neck - 6) @ turn_x(p.neck_side * 0.6) @ turn_y(p.head_turn * 0.4)
    head = neck @ turn_z(6 - p.head) @ turn_x(p.neck_side * 0.4) @ turn_y(p.head_turn * 0.6)
    frames.update(pelvis=pelvis, lumbar=lumbar, thorax=thorax, neck=neck, head=head)


def _place_trunk(body: Skeleton, pelvis: Array) -> None:
    joints, frames = body.joints, body.frames
    joints["pelvis"] = pelvis
    joints["waist"] = body.away("pelvis", "pelvis", (-0.5, m.SACRUM, 0.0))
    joints["chest"] = body.away("waist", "lumbar", (0.0, m.LUMBAR, 0.0))
    joints["nape"] = body.away("chest", "thorax", (0.0, m.THORAX, 0.0))
    joints["neck"] = body.away("nape", "neck", (1.2, m.NECK, 0.0))
    joints["head"] = joints["neck"] + frames["head"] @ vector((1.8, 8.5, 0.0))
    for half in HALVES:
        sign, arm = SIGN[half], body.pose.arm(half)
        joints[f"hip_{half}"] = body.away("pelvis", "pelvis", (0.0, 0.0, sign * m.HIP_OUT))
        joints[f"shoulder_{half}"] = body.away(
            "nape", "thorax", (0.0, -4.5 + arm.shrug, sign * m.SHOULDER_OUT)
        )


def _settle(body: Skeleton) -> None:
    """Move the trunk so that it rests where it should and knees and elbows on the ground keep their bones."""
    pose, joints = body.pose, body.joints
    if pose.seat is not None:
        shift = pose.seat - lowest(body, (m.PELVIS_FLESH,))
        _place_trunk(body, joints["pelvis"] + UP * shift)
    elif pose.lie is not None:
        shift = pose.lie - min(lowest(body, (m.PELVIS_FLESH, m.TORSO_FLESH)), _head_bottom(body))
        _place_trunk(body, joints["pelvis"] + UP * shift)
    struts = list(_struts(pose))
    if not struts:
        return
    ways = [(joints[name] - joints["pelvis"], target, length) for name, target, length in struts]
    pelvis = joints["pelvis"]
    for _ in range(60):
        moves = []
        for offset, target, length in ways:
            away = pelvis + offset - target
            moves.append(unit(away) * (length - float(np.linalg.norm(away))))
        move = np.mean(moves, axis=0)
        pelvis = pelvis + move
        if float(np.abs(move).max()) < 1e-5:
            break
    _place_trunk(body, pelvis)


def _struts(pose: Pose) -> list[tuple[str, Array, float]]:
    """Joints that keep their distance from a point on the ground."""
    found = []
    for half in HALVES:
        leg, arm = pose.leg(half).pin, pose.arm(half).pin
        if isinstance(leg, KneePin):
            found.append((f"hip_{half}", vector(leg.at) + UP * m.KNEE_RADIUS, m.THIGH))
        if isinstance(arm, ElbowPin):
            found.append((f"shoulder_{half}", vector(arm.at) + UP * m.ELBOW_RADIUS, m.UPPER_ARM))
    return found


def lowest(body: Skeleton, tables: tuple[tuple[tuple[str, str, m.Sphere], ...], ...]) -> float:
    """Lowest point of trunk spheres, cm."""
    bottoms = [
        float(body.away(joint, bone, (x, y, side * z))[1]) - r
        for table in tables
        for joint, bone, (x, y, z, r) in table
        for side in (1.0, -1.0)
    ]
    return min(bottoms)


def _head_bottom(body: Skeleton) -> float:
    spheres = (*m.SKULL, *m.NOSE, *m.HAIR)
    return min(float(body.away("head", "head", (x, y, z))[1]) - r for x, y, z, r in spheres)


def _set_leg(body: Skeleton, half: Half, leg: Leg) -> None:
    joints, sign, pelvis = body.joints, SIGN[half], body.frames["pelvis"]
    hip = joints[f"hip_{half}"]
    match leg.pin:
        case FootPin():
            foot = foot_frame(leg.pin, half, body.pose.yaw)
            ankle = vector(leg.pin.at) + foot @ (
                vector((0.0, m.ANKLE_HEIGHT, 0.0)) - vector(m.SOLE[leg.pin.point])
            )
            pole = _knee_way(leg.pin, foot, pelvis, sign)
            knee, ankle, bend = two_bones(hip, ankle, m.THIGH, m.SHANK, pole)
            thigh, shank = frame(bend, hip - knee), frame(bend, knee - ankle)
        case KneePin():
            knee = vector(leg.pin.at) + UP * m.KNEE_RADIUS
            foot, ankle = _kneeling(leg.pin, knee, leg.toe)
            # Its front is at right angles to the axis through both hips, however far the thigh is bent.
            thigh = frame(cross(hip - knee, pelvis[:, 2]), hip - knee)
            shank = frame(-UP, knee - ankle)
        case _:
            flexion, abduction, rotation = leg.hip
            thigh = pelvis @ turn_z(flexion) @ turn_x(-sign * abduction) @ turn_y(-sign * rotation)
            knee = hip - thigh[:, 1] * m.THIGH
            shank = thigh @ turn_z(-leg.knee)
            ankle = knee - shank[:, 1] * m.SHANK
            foot = shank @ turn_z(leg.ankle[0]) @ turn_x(-sign * leg.ankle[1])
    joints[f"knee_{half}"], joints[f"ankle_{half}"] = knee, ankle
    toes = foot @ turn_z(leg.toe)
    body.frames.update(
        {f"thigh_{half}": thigh, f"shank_{half}": shank, f"foot_{half}": foot, f"toes_{half}": toes}
    )
    body.frames[f"great_toe_{half}"] = toes @ turn_z(leg.great_toe)
    joints[f"heel_{half}"] = body.away(f"ankle_{half}", f"foot_{half}", (-4.2, -4.4, 0.0))
    joints[f"ball_{half}"] = body.away(f"ankle_{half}", f"foot_{half}", m.BALL_JOINT)
    joints[f"toe_{half}"] = body.away(f"ball_{half}", f"toes_{half}", (6.5, -0.6, 0.0))


def _knee_way(pin: FootPin, foot: Array, pelvis: Array, sign: float) -> Array:
    """Direction of the knee: as asked for, else between the front of the pelvis and the toes."""
    if pin.knee is not None:
        return vector(pin.knee)
    ahead = pelvis @ vector((1.0, 0.0, sign * 0.12))
    return ahead if pin.toes is not None else ahead + foot[:, 0]


def foot_frame(pin: FootPin, half: Half, yaw: float = 0.0) -> Array:
    """Axes of a pinned foot: x to the toes, y out of its back, shape (3, 3)."""
    if pin.toes is not None and pin.sole is not None:
        return frame(vector(pin.toes), -vector(pin.sole))
    sign = SIGN[half]
    return turn_y(yaw - sign * pin.out) @ turn_z(pin.pitch) @ turn_x(-sign * pin.evert)


def _kneeling(pin: KneePin, knee: Array, toe: float) -> tuple[Array, Array]:
    """Foot frame and ankle of a leg that kneels: the lowest point of the foot touches the ground."""
    back = unit(vector((pin.shin[0], 0.0, pin.shin[2])))
    down = -UP
    flat = frame(back + 0.4 * down, down - 0.4 * back)
    tucked = frame(down - 0.3 * back, -back + 0.3 * down)
    share = min(1.0, max(0.0, pin.tucked))
    foot = frame(
        flat[:, 0] * (1 - share) + tucked[:, 0] * share, flat[:, 1] * (1 - share) + tucked[:, 1] * share
    )
    height = pin.at[1] - _foot_bottom(foot, toe)
    drop = knee[1] - height
    reach = float(np.sqrt(max(1.0, m.SHANK**2 - drop**2)))
    return foot, knee + back * reach - UP * drop


def _foot_bottom(foot: Array, toe: float) -> float:
    """Lowest point of a foot whose ankle is at height 0."""
    spheres = [sphere for chain, _ in m.FOOT_FLESH for sphere in chain]
    bottom = min(float((foot @ vector(s[:3]))[1]) - s[3] for s in spheres)
    turned = foot @ turn_z(toe)
    tip = foot @ vector(m.BALL_JOINT) + turned @ vector((6.6, -0.3, 0.0))
    return min(bottom, float(tip[1]) - 1.45)


def _set_arm(body: Skeleton, half: Half, arm: Arm) -> None:
    joints, sign, thorax = body.joints, SIGN[half], body.frames["thorax"]
    shoulder = joints[f"shoulder_{half}"]
    match arm.pin:
        case HandPin():
            axes = body.axes_at(arm.pin.on)
            fingers = axes @ unit(vector(arm.pin.fingers))
            wrist = body.place(arm.pin.on, arm.pin.at) - fingers * m.PALM
            pole = thorax @ vector((-0.6, -1.0, sign * 0.5))
            if arm.pin.elbow is not None:
                pole = axes @ vector(arm.pin.elbow)
            shoulder = shoulder + _lift(thorax, wrist - shoulder)
            elbow, wrist, _ = two_bones(shoulder, wrist, m.UPPER_ARM, m.FOREARM, pole)
            hand = _hand_frame(axes @ vector(arm.pin.palm), fingers, sign)
        case ElbowPin():
            elbow = vector(arm.pin.at) + UP * m.ELBOW_RADIUS
            flat = unit(vector((arm.pin.fingers[0], 0.0, arm.pin.fingers[2])))
            wrist = elbow + unit(flat * m.FOREARM + UP * (m.WRIST_RADIUS - m.ELBOW_RADIUS)) * m.FOREARM
            fingers = flat
            hand = _hand_frame(-UP, fingers, sign)
        case _:
            flexion, abduction, rotation = arm.shoulder
            upper = thorax @ turn_z(flexion) @ turn_x(-sign * abduction) @ turn_y(sign * rotation)
            lower = upper @ turn_z(arm.elbow)
            shoulder = shoulder + _lift(thorax, -upper[:, 1] * m.UPPER_ARM - lower[:, 1] * m.FOREARM)
            elbow = shoulder - upper[:, 1] * m.UPPER_ARM
            wrist = elbow - lower[:, 1] * m.FOREARM
            hand = lower @ turn_z(arm.wrist)
            fingers = -hand[:, 1]
    joints[f"shoulder_{half}"] = shoulder
    joints.update({f"elbow_{half}": elbow, f"wrist_{half}": wrist, f"hand_{half}": wrist + fingers * m.PALM})
    across = cross(unit(wrist - elbow), unit(shoulder - elbow))
    bent = float(np.linalg.norm(across)) > 0.1
    upper = frame(wrist - elbow if bent else thorax[:, 0], shoulder - elbow)
    straight = abs(float(unit(elbow - wrist) @ upper[:, 0])) < 0.95
    lower = frame(upper[:, 0] if straight else upper[:, 1], elbow - wrist)
    body.frames.update({f"upper_arm_{half}": upper, f"forearm_{half}": lower, f"hand_{half}": hand})


def _lift(thorax: Array, reach: Array) -> Array:
    """How far a shoulder rises with a raised arm, cm: nothing up to 60 degrees, then evenly."""
    raised = angle_between(reach, -thorax[:, 1])
    return thorax[:, 1] * (m.SHOULDER_LIFT * max(0.0, raised - 60.0) / 120.0)


def _hand_frame(palm: Array, fingers: Array, sign: float) -> Array:
    """Axes of a hand: y to the wrist, z away from the palm on the right half, x to the thumb."""
    thumb = cross(-fingers, -sign * palm)
    if float(np.abs(thumb).max()) < 1e-6:
        thumb = cross(-fingers, np.array((0.0, 0.0, 1.0)))
    return frame(thumb, -fingers)
