"""Every check of a drawing finds what it is for, says by how much, and leaves sound drawings alone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from rehab.domain.drawing import Anchor, Area, Drawing, Group, Prop, PropKind, Target, Way
from rehab.domain.pose import Arm, ElbowPin, FootPin, Half, HandPin, KneePin, Leg, Pose
from rehab.domain.pose_bases import BASES
from rehab.figure.balance import centre_of_mass
from rehab.figure.checks import Fault, faults
from rehab.figure.skeleton import solve
from rehab.storage.catalog import Catalog

STAND = BASES["stand"]
SQUAT = replace(STAND, pelvis=(-18, 60, 0), tilt=40)
ROOT = Path(__file__).parents[2]


def held(pose: Pose, **fields: object) -> Drawing:
    changed = replace(pose, **fields)
    return Drawing(changed, changed)


def right(pin: FootPin) -> Leg:
    return Leg(pin=pin)


BROKEN: dict[str, tuple[Callable[[], Drawing], str]] = {
    "a leg too short for its place": (
        lambda: held(STAND, leg_right=right(FootPin(at=(70.0, 0.0, 9.0)))),
        "pose_foot_off",
    ),
    "a flat foot in the air": (
        lambda: held(STAND, leg_right=right(FootPin(at=(12.5, 6.0, 9.0)))),
        "pose_foot_floats",
    ),
    "a knee pin out of reach": (
        lambda: held(
            BASES["kneel"],
            leg_right=right(KneePin((60, 0, 9))),
            leg_left=Leg(pin=KneePin((-60, 0, -9))),
        ),
        "pose_bone_off",
    ),
    "an elbow pin out of reach": (
        lambda: held(
            BASES["plank"],
            arm_right=Arm(pin=ElbowPin((90, 0, 16))),
            arm_left=Arm(pin=ElbowPin((-90, 0, -16))),
        ),
        "pose_bone_off",
    ),
    "a hand that does not reach": (
        lambda: held(STAND, arm_right=Arm(pin=HandPin((90, 130, 15)))),
        "pose_hand_off",
    ),
    "an arm stretched to the last": (
        lambda: held(STAND, arm_right=Arm(pin=HandPin((3.9, 71.4, 16.5), fingers=(0, -1, 0)))),
        "pose_arm_stretched",
    ),
    "a knee bent forward": (lambda: held(STAND, leg_right=Leg(knee=-20.0)), "pose_joint"),
    "a hip beyond its range": (lambda: held(STAND, leg_right=Leg(hip=(140.0, 0.0, 0.0))), "pose_joint"),
    "a toe bent too far": (lambda: held(STAND, leg_right=replace(STAND.leg_right, toe=90.0)), "pose_joint"),
    "an ankle bent too far": (lambda: held(STAND, leg_right=Leg(ankle=(60.0, 0.0))), "pose_joint"),
    "an elbow bent backwards": (lambda: held(STAND, arm_left=Arm(elbow=-30.0)), "pose_joint"),
    "a spine bent too far": (lambda: held(STAND, lumbar=80.0), "pose_joint"),
    "a body in the floor": (lambda: held(BASES["supine"], lie=-6.0), "pose_below_floor"),
    "a figure that falls": (lambda: held(STAND, pelvis=(-30.0, 82.0, 0.0)), "pose_balance"),
    "a target behind the body": (
        lambda: replace(held(STAND), camera=(-90.0, 0.0), targets=(Target(Area.CALF, Half.RIGHT),)),
        "target_faces_away",
    ),
    "a target behind a leg": (
        lambda: replace(held(STAND), targets=(Target(Area.ANKLE, Half.LEFT),)),
        "target_hidden",
    ),
    "a target that is not drawn": (
        lambda: replace(held(STAND), visible=(Group.TRUNK,), targets=(Target(Area.CALF, Half.RIGHT),)),
        "target_not_drawn",
    ),
    "a figure outside its frame": (
        lambda: replace(held(STAND), frame=(-40.0, -8.0, 40.0, 150.0)),
        "pose_outside",
    ),
    "a squat that is said to go up": (lambda: Drawing(STAND, SQUAT), "way_down"),
    "a rise that is said to go down": (lambda: Drawing(SQUAT, STAND, goes=Way.DOWN), "way_up"),
}


@pytest.mark.parametrize(("make", "code"), BROKEN.values(), ids=BROKEN)
def test_that_a_broken_drawing_is_noticed_with_its_amount(make: Callable[[], Drawing], code: str) -> None:
    found = [fault for fault in faults(make()) if fault.code == code]
    assert found
    assert all(fault.path and fault.values for fault in found)


def test_that_every_kind_of_fault_has_a_test() -> None:
    known = {code for _, code in BROKEN.values()}
    source = (ROOT / "rehab/figure/checks.py").read_text("utf-8")
    assert all(f'"{code}"' in source for code in known)
    assert source.count("yield _fault(") == 15


@pytest.mark.parametrize("base", BASES)
def test_that_the_bases_are_sound(base: str) -> None:
    drawing = held(BASES[base])
    if base == "sit":
        drawing = replace(drawing, props=(Prop(PropKind.CHAIR, Anchor((-18, 0, 0)), (44, 46, 42)),))
    if base == "foot":
        drawing = replace(drawing, close_up=(Half.RIGHT,))
    assert faults(drawing) == ()


def test_that_all_drawings_of_the_library_and_the_samples_are_sound() -> None:
    for folder in (ROOT / "exercises", ROOT / "tests/fixtures/content/drawn"):
        assert Catalog(folder).drawing_problems() == ()


@pytest.mark.parametrize(
    "drawing",
    [
        held(STAND, pelvis=(-30.0, 82.0, 0.0), arm_right=Arm(pin=HandPin((20, 110, 16)))),
        replace(
            held(STAND, pelvis=(-30.0, 82.0, 0.0)),
            props=(Prop(PropKind.WALL, Anchor((-41, 0, 0)), (9, 180, 130), direction=(1, 0, 0)),),
        ),
        held(STAND, pelvis=(-30.0, 82.0, 0.0), seat=70.0),
    ],
    ids=["a hand holds", "a wall carries", "a seat carries"],
)
def test_that_a_figure_that_is_carried_does_not_fall(drawing: Drawing) -> None:
    assert [fault for fault in faults(drawing) if fault.code == "pose_balance"] == []


def test_that_a_foot_may_stand_on_a_thing() -> None:
    step = Prop(PropKind.STEP, Anchor((0, 0, 0)), (40, 18, 50))
    drawing = held(STAND, pelvis=(6, 104, 0), leg_right=right(FootPin(at=(12.5, 18.0, 9.0))))
    floats = [fault.code for fault in faults(drawing)]
    carried = [fault.code for fault in faults(replace(drawing, props=(step,)))]
    assert "pose_foot_floats" in floats
    assert "pose_foot_floats" not in carried


def test_that_the_weight_of_a_standing_figure_is_over_its_feet() -> None:
    centre = centre_of_mass(solve(STAND))
    assert -4 < centre[0] < 14
    assert 85 < centre[1] < 105
    assert centre[2] == pytest.approx(0, abs=1e-6)


def test_that_a_fault_names_the_pose_in_which_it_is() -> None:
    drawing = Drawing(STAND, replace(STAND, leg_right=right(FootPin(at=(70.0, 0.0, 9.0)))))
    (fault,) = [fault for fault in faults(drawing) if fault.code == "pose_foot_off"]
    assert isinstance(fault, Fault)
    assert fault.path == ("b", "foot_right")


def test_that_a_squat_that_goes_down_first_is_sound() -> None:
    drawing = Drawing(STAND, SQUAT, goes=Way.DOWN)
    assert [fault for fault in faults(drawing) if fault.path == ("goes",)] == []
