"""Taking hold of the figure: handles, dragging, resting places, and the way back to a file."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
import pytest

from rehab.domain.drawing import Anchor, Area, Arrow, Drawing, Prop, PropKind, Way
from rehab.domain.pose import FootPin, Half, HandPin
from rehab.domain.pose_bases import BASES
from rehab.figure.arrange import (
    arrow_handles,
    move_arrow,
    move_thing,
    new_arrow,
    thing_handles,
    turned_round,
)
from rehab.figure.camera import camera_of
from rehab.figure.dials import Dial, turned, value_of
from rehab.figure.edit import drag, turn, with_pose, with_way
from rehab.figure.handles import Handle, handle_at, handles
from rehab.figure.pick import area_at
from rehab.figure.skeleton import solve
from rehab.figure.surfaces import Rest, put_foot, put_hand, rest_of, rests_for
from rehab.figure.tween import with_kept
from rehab.storage.catalog import Catalog
from rehab.storage.drawing_build import drawing_findings, make_drawing
from rehab.storage.drawing_schema import DrawingTable
from rehab.storage.drawing_write import drawing_table, drawing_text

EXERCISES = Path(__file__).parents[2] / "exercises"
WALL = Prop(PropKind.WALL, Anchor((60.0, 0.0, 0.0)), (9.0, 180.0, 130.0), direction=(-1.0, 0.0, 0.0))
STEP = Prop(PropKind.STEP, Anchor((10.0, 0.0, 0.0)), (40.0, 18.0, 50.0))


@cache
def built_in() -> tuple[tuple[str, Drawing], ...]:
    found = Catalog(EXERCISES).exercises()
    return tuple((exercise.slug, exercise.drawing) for exercise in found if exercise.drawing is not None)


def drawn(base: str = "stand", **fields: object) -> Drawing:
    return replace(Drawing(a=BASES[base], b=BASES[base], base=base), **fields)  # type: ignore[arg-type]


def handle(drawing: Drawing, name: str, which: str = "a") -> Handle:
    pose = getattr(with_kept(drawing), which)
    return next(each for each in handles(drawing, solve(pose)) if each.name == name)


def moved(drawing: Drawing, name: str, right: float, up: float, which: str = "a"):
    held = handle(drawing, name, which)
    return drag(drawing, which, held, (held.at[0] + right, held.at[1] + up))


# handles


def test_that_only_what_is_drawn_can_be_taken_hold_of() -> None:
    foot = drawn("foot", close_up=(Half.RIGHT,))
    assert {each.name for each in handles(foot, solve(foot.a))} == {"ankle_right", "toe_right"}
    whole = {each.part for each in handles(drawn(), solve(drawn().a))}
    assert {"pelvis", "chest", "nape", "head", "knee", "ankle", "hand", "elbow", "shoulder"} <= whole


def test_that_of_two_hands_behind_each_other_the_near_one_is_taken() -> None:
    found = handles(drawn(), solve(drawn().a))
    hands = [each.name for each in found if each.part == "hand"]
    assert hands == ["hand_right"]
    near = next(each for each in found if each.name == "hand_right")
    taken = handle_at(found, near.at)
    assert taken is not None
    assert taken.name == "hand_right"
    assert handle_at(found, (500.0, 500.0)) is None


def test_that_from_the_front_both_hands_can_be_taken() -> None:
    front = drawn(camera=(-90.0, 6.0))
    hands = {each.name for each in handles(front, solve(front.a)) if each.part == "hand"}
    assert hands == {"hand_right", "hand_left"}


# dragging


@pytest.mark.parametrize("camera", [(0.0, 0.0), (-90.0, 6.0), (40.0, 8.0)])
def test_that_a_free_hand_follows_in_every_view(camera: tuple[float, float]) -> None:
    drawing = drawn(camera=camera)
    held = handle(drawing, "hand_right")
    to = (held.at[0] + (12 if camera[0] == 0 else -12), held.at[1] + 14)
    body = solve(drag(drawing, "a", held, to).pose)
    seen = camera_of(drawing).view(body.joints["hand_right"])[:2]
    assert np.linalg.norm(seen - np.array(to)) < 3


def test_that_the_pelvis_moves_in_the_picture_plane_and_feet_stay() -> None:
    drawing = drawn()
    before, after = solve(drawing.a), solve(moved(drawing, "pelvis", -10, -20).pose)
    assert after.joints["pelvis"] - before.joints["pelvis"] == pytest.approx([-10, -20, 0], abs=0.1)
    assert after.joints["ankle_right"] == pytest.approx(before.joints["ankle_right"], abs=0.1)


def test_that_a_seat_is_left_when_the_pelvis_is_dragged() -> None:
    assert moved(drawn("sit"), "pelvis", 0, 10).pose.seat is None


def test_that_a_knee_of_a_standing_leg_only_turns_its_direction() -> None:
    drawing = drawn(camera=(-90.0, 6.0))
    low = with_pose(drawing, "a", moved(drawing, "pelvis", 0, -25).pose)
    after = moved(low, "knee_right", -12, 0).pose
    pin = after.leg_right.pin
    assert isinstance(pin, FootPin)
    assert pin.knee is not None
    assert pin.at == low.a.leg_right.pin.at  # type: ignore[union-attr]


def test_that_a_joint_goes_no_further_than_a_person() -> None:
    edit = moved(drawn(), "head", 120, -60)
    assert edit.said == "limit"
    low, high = Dial("neck").limits
    assert low <= edit.pose.neck <= high
    assert turn(drawn(), "a", Dial("neck"), 400).pose.neck == high
    assert turn(drawn(), "a", Dial("neck"), 400).said == "limit"


def test_that_no_drag_bends_a_held_knee_beyond_its_range() -> None:
    edit = moved(drawn(), "pelvis", 0, -88)
    body = solve(edit.pose)
    thigh = body.joints["hip_right"] - body.joints["knee_right"]
    shank = body.joints["ankle_right"] - body.joints["knee_right"]
    cosine = float(thigh @ shank) / float(np.linalg.norm(thigh) * np.linalg.norm(shank))
    assert 180 - np.degrees(np.arccos(cosine)) <= 156
    assert edit.said == "limit"


def test_that_a_foot_near_the_floor_or_a_step_comes_to_rest() -> None:
    low = with_pose(drawn(props=(STEP,)), "a", moved(drawn(), "pelvis", 0, -25).pose)
    on_step = moved(low, "ankle_right", 18, 16)
    assert on_step.said == "thing"
    assert on_step.pose.leg_right.pin.at[1] == 18  # type: ignore[union-attr]
    on_floor = moved(low, "ankle_right", 6, 2)
    assert on_floor.said == "floor"
    assert on_floor.pose.leg_right.pin.at[1] == 0  # type: ignore[union-attr]


def test_that_a_held_limb_stops_at_full_length_on_the_ground() -> None:
    edit = moved(drawn(), "ankle_right", 60, 0)
    assert edit.said == "reach"
    assert edit.pose.leg_right.pin.at[1] == 0  # type: ignore[union-attr]


def test_that_free_legs_stay_where_they_are_when_the_trunk_leans() -> None:
    base = replace(BASES["stand"], leg_right=replace(BASES["stand"].leg_right, pin=None))
    drawing = replace(drawn(), a=base)
    before = solve(base)
    after = solve(moved(drawing, "nape", 12, -4).pose)
    assert after.joints["ankle_right"] == pytest.approx(before.joints["ankle_right"], abs=1.0)


def test_that_numbers_are_kept_between_the_limits_of_their_dial() -> None:
    pose = turned(BASES["stand"], Dial("shoulder", "arm_right", 1), 500)
    assert value_of(pose, Dial("shoulder", "arm_right", 1)) == 180


# resting places


def test_that_a_hand_is_put_on_wall_floor_thing_and_knee() -> None:
    drawing = drawn(props=(WALL, STEP))
    assert rests_for(drawing, "hand") == (
        *(Rest.FREE, Rest.FLOOR, Rest.THING, Rest.WALL),
        *(Rest.KNEE, Rest.HERE),
    )
    wall = put_hand(drawing, drawing.a, Half.RIGHT, Rest.WALL).arm_right.pin
    assert isinstance(wall, HandPin)
    assert wall.at[0] == pytest.approx(57.6)
    assert (
        rest_of(
            drawing, replace(drawing.a, arm_right=replace(drawing.a.arm_right, pin=wall)), "hand", Half.RIGHT
        )
        is Rest.WALL
    )
    floor = put_hand(drawing, drawing.a, Half.RIGHT, Rest.FLOOR)
    assert rest_of(drawing, floor, "hand", Half.RIGHT) is Rest.FLOOR
    knee = put_hand(drawing, drawing.a, Half.LEFT, Rest.KNEE)
    assert knee.arm_left.pin.on == "knee_left"  # type: ignore[union-attr]
    thing = put_hand(drawing, drawing.a, Half.RIGHT, Rest.THING).arm_right.pin
    assert thing.at[1] == pytest.approx(20.6)  # type: ignore[union-attr]


@pytest.mark.parametrize("slug", ["wall-calf-stretch", "bridge", "wall-push-up-plus", "bird-dog"])
def test_that_letting_go_leaves_a_limb_where_it_is(slug: str) -> None:
    drawing = with_kept(dict(built_in())[slug])
    before = solve(drawing.b)
    for half in Half:
        after = solve(put_hand(drawing, drawing.b, half, Rest.FREE))
        assert np.linalg.norm(after.joints[f"hand_{half}"] - before.joints[f"hand_{half}"]) < 5
        after = solve(put_foot(drawing, drawing.b, half, Rest.FREE))
        assert np.linalg.norm(after.joints[f"toe_{half}"] - before.joints[f"toe_{half}"]) < 5


def test_that_a_foot_that_stays_in_the_end_pose_stays_until_it_is_moved() -> None:
    drawing = dict(built_in())["clamshell"]
    body = solve(with_kept(drawing).b)
    chest = next(each for each in handles(with_kept(drawing), body) if each.name == "head")
    edit = drag(drawing, "b", chest, (chest.at[0] + 2, chest.at[1] + 2))
    after = with_pose(drawing, "b", edit.pose)
    assert after.b.leg_left.pin == drawing.b.leg_left.pin


def test_that_a_squat_takes_the_time_of_the_way_down() -> None:
    drawing = drawn()
    down = with_way(with_pose(drawing, "b", moved(drawing, "pelvis", -10, -40, "b").pose))
    assert down.goes is Way.DOWN


# things, arrows, areas


def test_that_a_thing_moves_along_the_picture_and_a_ball_has_an_end_of_its_own() -> None:
    ball = Prop(PropKind.BALL, Anchor((40.0, 5.0, 0.0)), (5.0, 0.0, 0.0))
    low = with_pose(drawn(), "b", moved(drawn(), "pelvis", 0, -20, "b").pose)
    drawing = replace(low, props=(STEP, ball))
    step, round_one = thing_handles(drawing, "b")
    at = move_thing(drawing, "a", step, (step.at[0] + 5, step.at[1])).props[0].place.at
    assert at == (15.0, 0.0, 0.0)
    place = move_thing(drawing, "b", round_one, (round_one.at[0], round_one.at[1] + 9)).props[1].place
    assert (place.at, place.to) == ((40.0, 5.0, 0.0), (40.0, 14.0, 0.0))
    turned_place = turned_round(replace(drawing, props=(STEP, replace(ball, place=place)))).props[1].place
    assert (turned_place.at, turned_place.to) == ((40.0, 14.0, 0.0), (40.0, 5.0, 0.0))


def test_that_an_arrow_is_moved_by_its_ends_or_as_a_whole() -> None:
    drawing = drawn(arrows=(Arrow((0.0, 0.0), None, (20.0, 0.0)), new_arrow(drawn(), "hand_right")))
    start, bend, end, whole = arrow_handles(drawing)
    assert bend.at == (10.0, 0.0)
    assert move_arrow(drawing, end, (25.0, 5.0)).arrows[0].end == (25.0, 5.0)
    assert move_arrow(drawing, start, (1.0, 2.0)).arrows[0].start == (1.0, 2.0)
    assert move_arrow(drawing, bend, (9.0, 9.0)).arrows[0].bend == (9.0, 9.0)
    shifted = move_arrow(drawing, whole, (whole.at[0] + 4, whole.at[1])).arrows[1]
    assert shifted.start == (4.0, 8.0)


def test_that_a_click_on_the_figure_finds_the_area_there() -> None:
    drawing = drawn()
    body = solve(drawing.a)
    x, y, _ = camera_of(drawing).view(body.joints["knee_right"])
    found = area_at(drawing, body, (float(x), float(y)))
    assert found is not None
    assert (found.area, found.half) == (Area.KNEE, Half.RIGHT)
    assert area_at(drawing, body, (300.0, 300.0)) is None


# the way back to a file


@pytest.mark.parametrize(("slug", "drawing"), built_in(), ids=[slug for slug, _ in built_in()])
def test_that_every_built_in_drawing_is_written_back_the_same(slug: str, drawing: Drawing) -> None:
    text = drawing_text(drawing)
    table = msgspec.convert(tomllib.loads(text)["drawing"], DrawingTable)
    assert not list(drawing_findings(table)), slug
    assert make_drawing(table) == drawing
    assert max(line.count(".") for line in text.splitlines()) <= 12


def test_that_what_was_let_go_or_held_anew_is_written_back_too() -> None:
    start = drawn(props=(WALL,))
    a = put_hand(start, start.a, Half.RIGHT, Rest.WALL)
    b = put_foot(start, put_hand(start, a, Half.RIGHT, Rest.FREE), Half.LEFT, Rest.FREE)
    turned_knee = replace(a, leg_right=replace(a.leg_right, pin=FootPin(knee=(1.0, 0.0, 0.5))))
    for first, second in ((a, b), (b, a), (turned_knee, a), (a, turned_knee)):
        drawing = replace(start, a=first, b=second)
        table = msgspec.convert(drawing_table(drawing), DrawingTable)
        assert not list(drawing_findings(table))
        made = make_drawing(table)
        for name in ("a", "b"):
            wanted, got = solve(getattr(drawing, name)).joints, solve(getattr(made, name)).joints
            for joint, place in wanted.items():
                assert got[joint] == pytest.approx(place, abs=0.02), joint
