"""The weekly questions: what they take, and when they are asked again."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from rehab.domain.errors import UserError
from rehab.domain.weekly import Activity, WeeklyAnswers, WeeklyReview, is_due
from tests.builders import MONDAY, at


def test_that_ability_is_the_mean_of_what_was_scored() -> None:
    activities = (Activity("Climb stairs", 6), Activity("Run", None), Activity("Stand", 3))
    assert WeeklyAnswers(activities).ability == 4.5
    assert WeeklyAnswers((Activity("Run"),)).ability is None


def test_that_a_named_activity_alone_is_no_answer_but_a_zero_is_one() -> None:
    assert WeeklyAnswers((Activity("Run"),)).is_empty
    assert not WeeklyAnswers((Activity("Run", 0),)).is_empty
    assert not WeeklyAnswers(change=0).is_empty
    assert not WeeklyAnswers(acceptable=False).is_empty


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: Activity(" ", 3), "activity_unnamed"),
        (lambda: Activity("x" * 101), "name_too_long"),
        (lambda: Activity("Run", 11), "activity_out_of_range"),
        (lambda: Activity("Run", True), "activity_out_of_range"),
        (lambda: WeeklyAnswers(tuple(Activity(name, 1) for name in "abcd")), "activities_too_many"),
        (lambda: WeeklyAnswers((Activity("Run", 1), Activity(" run ", 2))), "activity_twice"),
        (lambda: WeeklyAnswers(change=6), "change_out_of_range"),
        (lambda: WeeklyAnswers(change=-6), "change_out_of_range"),
    ],
)
def test_that_nonsense_is_refused(make: Callable[[], object], code: str) -> None:
    with pytest.raises(UserError) as refused:
        make()
    assert refused.value.code == code


@pytest.mark.parametrize(("days", "due"), [(0, False), (6, False), (7, True), (30, True)])
def test_that_they_are_due_seven_days_after_the_last_or_after_the_start(days: int, due: bool) -> None:
    day = MONDAY - timedelta(days=days)
    assert is_due((), day, MONDAY) is due
    review = WeeklyReview(day, at(day), WeeklyAnswers(change=1))
    assert is_due((review,), MONDAY - timedelta(days=90), MONDAY) is due
