"""Joints and bones: what is pinned is reached, bones keep their length, angles give back what they say."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehab.domain.pose import (
    Arm,
    ElbowPin,
    FootPin,
    Half,
    HandPin,
    KneePin,
    Leg,
    Pose,
    SolePoint,
)
from rehab.domain.pose_bases import BASES
from rehab.figure import measures as m
from rehab.figure.checks import hip_flexion
from rehab.figure.reach import two_bones
from rehab.figure.skeleton import HALVES, Skeleton, lowest, solve
from rehab.figure.space import angle_between, frame, turn_x, turn_y, turn_z, vector
from rehab.figure.surface import body_parts

BONES = [
    ("hip", "knee", m.THIGH),
    ("knee", "ankle", m.SHANK),
    ("shoulder", "elbow", m.UPPER_ARM),
    ("elbow", "wrist", m.FOREARM),
]
angles = st.floats(-60, 120)


def length(body: Skeleton, one: str, other: str) -> float:
    return float(np.linalg.norm(body.joints[one] - body.joints[other]))


def bend(body: Skeleton, one: str, joint: str, other: str) -> float:
    return 180 - angle_between(body.joints[one] - body.joints[joint], body.joints[other] - body.joints[joint])


@pytest.mark.parametrize("base", BASES)
def test_that_bones_keep_their_length_in_every_base(base: str) -> None:
    body = solve(BASES[base])
    for half in HALVES:
        for one, other, expected in BONES:
            assert length(body, f"{one}_{half}", f"{other}_{half}") == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("base", BASES)
def test_that_frames_are_right_handed_and_square(base: str) -> None:
    for name, axes in solve(BASES[base]).frames.items():
        assert np.allclose(axes.T @ axes, np.eye(3), atol=1e-9), name
        assert np.linalg.det(axes) == pytest.approx(1.0), name


@given(hip=st.floats(-20, 110), knee=st.floats(1, 150))
@settings(max_examples=40, deadline=None)
def test_that_free_angles_are_found_again_in_the_joints(hip: float, knee: float) -> None:
    body = solve(Pose(leg_right=Leg(hip=(hip, 0.0, 0.0), knee=knee)))
    assert bend(body, "hip_right", "knee_right", "ankle_right") == pytest.approx(knee, abs=1e-3)
    assert hip_flexion(body, Half.RIGHT) == pytest.approx(hip, abs=1e-6)


@given(hip=st.floats(0, 100), knee=st.floats(5, 140), out=st.floats(-10, 40))
@settings(max_examples=60, deadline=None)
def test_that_a_foot_pinned_where_a_free_leg_has_it_gives_the_same_leg(
    hip: float, knee: float, out: float
) -> None:
    free = solve(Pose(leg_right=Leg(hip=(hip, out, 5.0), knee=knee, ankle=(8.0, 3.0))))
    foot = free.frames["foot_right"]
    along = free.joints["ankle_right"] - free.joints["hip_right"]
    aside = free.joints["knee_right"] - free.joints["hip_right"]
    pin = FootPin(
        SolePoint.ANKLE,
        tuple(free.joints["ankle_right"]),
        toes=tuple(foot[:, 0]),
        sole=tuple(-foot[:, 1]),
        knee=tuple(aside - along * float(aside @ along) / float(along @ along)),
    )
    held = solve(Pose(leg_right=Leg(pin=pin)))
    for joint in ("knee_right", "ankle_right", "ball_right"):
        assert np.allclose(held.joints[joint], free.joints[joint], atol=0.02), joint


@pytest.mark.parametrize("point", SolePoint)
def test_that_a_pinned_point_of_the_sole_is_where_it_should_be(point: SolePoint) -> None:
    at = (10.0, 20.0, 9.0)
    body = solve(Pose(pelvis=(0, 100, 0), leg_right=Leg(pin=FootPin(point, at, pitch=-20, out=10, evert=5))))
    sole = vector(m.SOLE[point]) - (0, m.ANKLE_HEIGHT, 0)
    assert np.allclose(body.joints["ankle_right"] + body.frames["foot_right"] @ sole, at, atol=1e-6)


@given(x=st.floats(-70, 70), y=st.floats(-70, 70), z=st.floats(-70, 70))
@settings(max_examples=80, deadline=None)
def test_that_two_bones_reach_whatever_is_in_reach(x: float, y: float, z: float) -> None:
    goal = np.array((x, y, z))
    middle, end, _ = two_bones(np.zeros(3), goal, 42.0, 41.0, np.array((1.0, 0.2, 0.1)))
    assert np.linalg.norm(middle) == pytest.approx(42.0, abs=1e-6)
    assert np.linalg.norm(end - middle) == pytest.approx(41.0, abs=1e-6)
    if 1.2 < np.linalg.norm(goal) < 82.9:
        assert np.allclose(end, goal, atol=1e-6)


def test_that_a_leg_out_of_reach_is_stretched_towards_its_place() -> None:
    body = solve(Pose(leg_right=Leg(pin=FootPin(at=(300.0, 0.0, 9.0)))))
    assert length(body, "hip_right", "ankle_right") == pytest.approx(m.THIGH + m.SHANK, abs=0.1)


def test_that_a_hand_reaches_its_place_and_its_joint() -> None:
    pose = Pose(
        tilt=30,
        arm_right=Arm(pin=HandPin((30, 100, 14))),
        arm_left=Arm(pin=HandPin((2, 8, -7), on="hip_left", fingers=(0.5, -0.8, 0.2))),
    )
    body = solve(pose)
    assert np.allclose(body.joints["hand_right"], (30, 100, 14), atol=1e-6)
    on_hip = body.joints["hip_left"] + body.frames["pelvis"] @ vector((2, 8, -7))
    assert np.allclose(body.joints["hand_left"], on_hip, atol=1e-6)


def test_that_a_hand_may_hold_the_other_arm() -> None:
    pose = Pose(
        arm_right=Arm(pin=HandPin((0, 0, 4), on="wrist_left")), arm_left=Arm(shoulder=(60, 0, 0), elbow=80)
    )
    body = solve(pose)
    assert np.allclose(body.joints["hand_right"], body.joints["wrist_left"] + (0, 0, 4), atol=1e-6)


def test_that_knees_on_the_ground_move_the_body_and_not_the_bones() -> None:
    pin = KneePin((-1, 0, 9))
    pose = replace(
        Pose(pelvis=(0, 70, 0)), leg_right=Leg(pin=pin), leg_left=Leg(pin=replace(pin, at=(-1, 0, -9)))
    )
    body = solve(pose)
    for half in HALVES:
        assert length(body, f"hip_{half}", f"knee_{half}") == pytest.approx(m.THIGH, abs=1e-3)
        assert body.joints[f"knee_{half}"][1] == pytest.approx(m.KNEE_RADIUS)


def test_that_elbows_on_the_ground_carry_the_trunk() -> None:
    arm = Arm(pin=ElbowPin((40, 0, 16)))
    pose = replace(Pose(tilt=80, pelvis=(0, 30, 0)), arm_right=arm, arm_left=Arm(pin=ElbowPin((40, 0, -16))))
    body = solve(pose)
    for half in HALVES:
        assert length(body, f"shoulder_{half}", f"elbow_{half}") == pytest.approx(m.UPPER_ARM, abs=1e-3)


@pytest.mark.parametrize(
    ("field", "table"), [("seat", (m.PELVIS_FLESH,)), ("lie", (m.TORSO_FLESH, m.PELVIS_FLESH))]
)
def test_that_the_body_rests_at_the_height_it_is_given(field: str, table: tuple) -> None:
    body = solve(replace(Pose(neck=0, thorax=0, lumbar=0), **{field: 46.0}))
    assert lowest(body, table) == pytest.approx(46.0, abs=1e-6)


@pytest.mark.parametrize("base", [name for name in BASES if name not in ("sit", "foot")])
def test_that_every_base_touches_the_floor_and_does_not_sink_into_it(base: str) -> None:
    parts = body_parts(solve(BASES[base])).values()
    limbs = ("upper", "forearm", "sleeve", "hand")
    bottoms = [
        float((part.spheres()[:, 1] - part.spheres()[:, 3]).min())
        for part in parts
        if not (base.startswith("side") and part.name.startswith(limbs))
    ]
    # What lies on the floor is soft: thighs and clothes give way.
    assert -1.5 < min(bottoms) < 0.5


def test_that_turns_follow_the_right_hand() -> None:
    assert np.allclose(turn_z(90) @ (1, 0, 0), (0, 1, 0))
    assert np.allclose(turn_x(90) @ (0, 1, 0), (0, 0, 1))
    assert np.allclose(turn_y(90) @ (0, 0, 1), (1, 0, 0))
    axes = frame(np.array((1.0, 1.0, 0.0)), np.array((0.0, 2.0, 0.0)))
    assert np.allclose(axes, np.eye(3))
    assert math.isclose(angle_between(axes[:, 0], axes[:, 1]), 90)
