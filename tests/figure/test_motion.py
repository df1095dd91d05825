"""Time and in-between poses: the tempo of the dose, no jumps, pins held all the way."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rehab.domain.dose import Dose
from rehab.domain.drawing import Drawing, Way
from rehab.domain.pose import Arm, FootPin, HandPin, Leg, Pose
from rehab.domain.pose_bases import BASES
from rehab.figure.motion import LONGEST_PAUSE_S, Motion, ease, motion_of
from rehab.figure.scene import Scene
from rehab.figure.skeleton import solve
from rehab.figure.tween import alike, blend, with_kept
from rehab.storage.catalog import Catalog

ROOT = Path(__file__).parents[2]


def test_that_a_round_takes_the_tempo_of_the_dose() -> None:
    dose = Dose(reps=10, tempo_up_s=2, tempo_hold_s=1, tempo_down_s=4)
    assert (motion_of(dose).out_s, motion_of(dose).pause_s, motion_of(dose).back_s) == (2, 1, 4)
    lowered = motion_of(dose, Way.DOWN)
    assert (lowered.out_s, lowered.back_s) == (4, 2)


def test_that_a_long_hold_is_shown_short_and_slow_motion_keeps_the_pauses() -> None:
    motion = motion_of(Dose(hold_s=45))
    assert motion.pause_s == LONGEST_PAUSE_S
    assert motion.slower(2).out_s == 2 * motion.out_s
    assert motion.slower(2).pause_s == motion.pause_s
    assert motion_of(None) == Motion()


def test_that_a_movement_goes_out_stays_and_comes_back() -> None:
    motion = Motion(2, 1, 4, 1)
    assert [motion.share_at(t) for t in (0, 2.5, 7.5, 8)] == [0, 1, 0, 0]
    assert motion.share_at(1) == pytest.approx(0.5)
    assert motion.share_at(5) == pytest.approx(0.5)


def test_that_eased_time_rises_and_starts_and_ends_slowly() -> None:
    steps = [ease(step / 50) for step in range(51)]
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == (0, 1)
    assert steps[5] < 0.02


def test_that_the_way_between_free_and_pinned_limbs_has_no_jump() -> None:
    start = BASES["stand"]
    end = replace(
        start,
        leg_left=Leg(hip=(60, 0, 0), knee=90),
        arm_right=Arm(pin=HandPin((30, 120, 20))),
        arm_left=Arm(shoulder=(80, 10, 0)),
    )
    scene = Scene(Drawing(start, end))
    bodies = [solve(scene.pose(step / 40)) for step in range(41)]
    for joint in bodies[0].joints:
        way = np.array([body.joints[joint] for body in bodies])
        assert np.linalg.norm(np.diff(way, axis=0), axis=1).max() < 6.5, joint


def test_that_poses_made_alike_stay_what_they_were() -> None:
    start, end = BASES["stand"], replace(BASES["sit"], seat=46.0)
    for before, after in zip((start, end), alike(start, end), strict=True):
        one, other = solve(before), solve(after)
        for joint, place in one.joints.items():
            assert np.allclose(place, other.joints[joint], atol=0.05), joint


def test_that_a_pinned_foot_stays_where_it_is_all_the_way() -> None:
    start = BASES["stand"]
    scene = Scene(Drawing(start, replace(start, pelvis=(-15, 60, 0), tilt=40)))
    places = [solve(scene.pose(share)).joints["ball_right"] for share in (0, 0.3, 0.6, 1)]
    assert np.allclose(places, places[0], atol=1e-6)


def test_that_a_kept_foot_is_where_the_start_has_it() -> None:
    start = Pose(leg_left=Leg(hip=(50, 0, 0), knee=80))
    end = replace(start, tilt=20, leg_left=Leg(pin=FootPin(keep=True)))
    drawing = with_kept(Drawing(start, end))
    first, second = solve(drawing.a), solve(drawing.b)
    assert np.allclose(first.joints["ankle_left"], second.joints["ankle_left"], atol=1e-6)


def test_that_a_kept_hand_is_where_the_start_has_it() -> None:
    start = Pose(arm_right=Arm(shoulder=(60, 0, 0), elbow=40))
    end = replace(start, tilt=10, arm_right=Arm(pin=HandPin(keep=True)))
    drawing = with_kept(Drawing(start, end))
    first, second = solve(drawing.a), solve(drawing.b)
    assert np.allclose(first.joints["hand_right"], second.joints["hand_right"], atol=1e-6)


def test_that_a_blend_ends_exactly_at_its_ends() -> None:
    one, other = BASES["stand"], BASES["kneel"]
    assert blend(one, other, 0) is one
    assert blend(one, other, 1) is other


@pytest.mark.parametrize(("slug", "out", "back"), [("box-squat", 3, 2), ("double-heel-raise", 2, 2)])
def test_that_an_exercise_takes_its_own_times(slug: str, out: float, back: float) -> None:
    exercise = Catalog(ROOT / "exercises").exercise(slug)
    assert exercise.drawing is not None
    motion = motion_of(exercise.dose, exercise.drawing.goes)
    assert (motion.out_s, motion.back_s) == (out, back)


def test_that_lowering_the_weight_takes_the_seconds_of_down() -> None:
    exercises = {e.slug: e for e in Catalog(ROOT / "exercises").exercises()}
    for slug in ("eccentric-heel-drop", "wrist-extension-lowering", "glider", "nordic-lower"):
        exercise = exercises[slug]
        assert exercise.drawing is not None
        assert motion_of(exercise.dose, exercise.drawing.goes).out_s == exercise.dose.tempo_down_s


def test_that_no_joint_of_any_exercise_jumps_on_its_way() -> None:
    steps = 30
    for exercise in Catalog(ROOT / "exercises").exercises():
        if exercise.drawing is None or exercise.drawing.a == exercise.drawing.b:
            continue
        scene = Scene(exercise.drawing)
        bodies = [solve(scene.pose(step / steps)).joints for step in range(steps + 1)]
        for joint in bodies[0]:
            way = np.array([body[joint] for body in bodies])
            lengths = np.linalg.norm(np.diff(way, axis=0), axis=1)
            # A knee that straightens moves fastest at its end; a jump is much more than that.
            assert lengths.max() <= max(3.5, 4 * lengths.sum() / steps), (exercise.slug, joint)
