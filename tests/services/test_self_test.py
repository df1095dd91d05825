"""Self tests: both sides, ranges, changing, deleting, undo."""

from datetime import timedelta

import pytest

from rehab.domain.errors import UserError
from rehab.domain.self_test import SelfTestKind, latest, require_result, symmetry
from tests.builders import Desk, at, dump

RAISES, WALL, STANCE = SelfTestKind


def test_that_a_test_keeps_both_sides_and_compares_them(desk: Desk) -> None:
    episode = desk.start_plan()
    made = desk.self_tests.record(RAISES, 12, 18, episode).value
    assert desk.self_tests.tests(episode) == (made,)
    assert made.symmetry == pytest.approx(12 / 18)
    assert desk.self_tests.test(made.id) == made


@pytest.mark.parametrize(("left", "right"), [(None, 3), (3, None), (0, 0)])
def test_that_sides_are_not_compared_where_that_says_nothing(left: float | None, right: float | None) -> None:
    assert symmetry(left, right) is None


def test_that_one_side_is_enough_and_none_is_refused(desk: Desk) -> None:
    episode = desk.start_plan()
    made = desk.self_tests.record(STANCE, None, 31.25, episode).value
    assert (made.left, made.right) == (None, 31.2)
    assert desk.self_tests.test(made.id) == made
    with pytest.raises(UserError, match="self_test_empty"):
        desk.self_tests.record(STANCE, None, None, episode)


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        (RAISES, -1, "heel_raises_out_of_range"),
        (RAISES, 201, "heel_raises_out_of_range"),
        (RAISES, 2.5, "heel_raises_out_of_range"),
        (WALL, 40.1, "knee_to_wall_out_of_range"),
        (STANCE, 601, "stance_out_of_range"),
        (STANCE, float("nan"), "stance_out_of_range"),
        (RAISES, float("nan"), "heel_raises_out_of_range"),
        (RAISES, float("inf"), "heel_raises_out_of_range"),
    ],
)
def test_that_a_number_outside_the_range_is_refused(kind: SelfTestKind, value: float, code: str) -> None:
    with pytest.raises(UserError, match=code):
        require_result(kind, value)


def test_that_sides_can_be_added_changed_and_taken_out(desk: Desk) -> None:
    episode = desk.start_plan()
    made = desk.self_tests.record(WALL, None, 11, episode).value
    both = desk.self_tests.amend(made.id, 9.5, 11, note="shoes off").value
    assert (both.left, both.right, both.note) == (9.5, 11, "shoes off")
    one = desk.self_tests.amend(both.id, None, 10).value
    assert (one.left, one.right) == (None, 10)
    assert desk.self_tests.tests(episode) == (one,)


def test_that_a_test_moves_to_another_day(desk: Desk) -> None:
    episode = desk.start_plan()
    made = desk.self_tests.record(RAISES, 12, 18, episode).value
    yesterday = desk.clock.today - timedelta(days=1)
    moved = desk.self_tests.amend(made.id, 12, 18, at(yesterday)).value
    assert (moved.day, moved.at) == (yesterday, at(yesterday))
    with pytest.raises(UserError, match="time_in_future"):
        desk.self_tests.amend(moved.id, 12, 18, at(desk.clock.today + timedelta(days=1)))


def test_that_two_tests_of_one_moment_stay_two(desk: Desk) -> None:
    episode = desk.start_plan()
    noon = at(desk.clock.today)
    desk.self_tests.record(RAISES, 12, 18, episode, noon)
    desk.self_tests.record(RAISES, 13, 18, episode, noon)
    assert [test.left for test in desk.self_tests.tests(episode)] == [12, 13]
    newest = latest(desk.self_tests.tests(episode), RAISES)
    assert newest is not None
    assert newest.left == 13


def test_that_every_change_can_be_taken_back(desk: Desk) -> None:
    episode = desk.start_plan()
    before = dump(desk.database)
    made = desk.self_tests.record(RAISES, 12, 18, episode)
    with_test = dump(desk.database)
    changed = desk.self_tests.amend(made.value.id, 13, None)
    desk.undoer.revert(changed.undo)
    assert dump(desk.database) == with_test
    gone = desk.self_tests.delete(made.value.id)
    assert desk.self_tests.tests(episode) == ()
    desk.undoer.revert(gone.undo)
    assert dump(desk.database) == with_test
    desk.undoer.revert(made.undo)
    assert dump(desk.database) == before
