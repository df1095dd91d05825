"""Weekly answers through the service: stored, changed, cleared, taken back."""

from datetime import timedelta

import pytest

from rehab.domain.errors import UserError
from rehab.domain.weekly import Activity, WeeklyAnswers
from tests.builders import MONDAY, Desk, at, dump

DAY = timedelta(days=1)
STAIRS, RUN = Activity("Climb stairs", 6), Activity("Run 5 km", 2)


def test_that_answers_read_back_as_they_were_given(desk: Desk) -> None:
    episode = desk.start_plan()
    given = WeeklyAnswers((STAIRS, RUN), change=-2, acceptable=False)
    stored = desk.weekly.answer(given, episode).value
    assert desk.weekly.reviews(episode) == (stored,)
    assert (stored.answers, stored.day) == (given, MONDAY)


def test_that_not_recorded_is_never_zero_and_never_no(desk: Desk) -> None:
    episode = desk.start_plan()
    given = WeeklyAnswers((Activity("Run"), Activity("Stand", 0)), change=0)
    desk.weekly.answer(given, episode)
    (read,) = desk.weekly.reviews(episode)
    assert read.answers == given
    assert read.answers.acceptable is None


def test_that_later_answers_of_a_day_take_the_place_of_earlier_ones(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.weekly.answer(WeeklyAnswers((STAIRS, RUN), change=1, acceptable=True), episode)
    desk.clock.move(hours=1)
    desk.weekly.answer(WeeklyAnswers((Activity("climb  stairs", 8),), change=2), episode)
    (read,) = desk.weekly.reviews(episode)
    assert [(a.name, a.value) for a in read.answers.activities] == [("climb stairs", 8)]
    assert (read.answers.change, read.answers.acceptable) == (2, None)
    assert len(dump(desk.database)["goal"]) == 2


def test_that_a_week_that_was_forgotten_can_be_added(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY - 20 * DAY)
    desk.weekly.answer(WeeklyAnswers((STAIRS,), change=2), episode)
    desk.weekly.answer(WeeklyAnswers((RUN,), change=0), episode, at(MONDAY - 7 * DAY))
    reviews = desk.weekly.reviews(episode)
    assert [review.day for review in reviews] == [MONDAY - 7 * DAY, MONDAY]
    assert [review.answers.activities for review in reviews] == [(RUN,), (STAIRS,)]


def test_that_empty_answers_clear_a_day_and_undo_brings_them_back(desk: Desk) -> None:
    episode = desk.start_plan()
    before = desk.weekly.answer(WeeklyAnswers((STAIRS,), change=1), episode).value
    cleared = desk.weekly.answer(WeeklyAnswers((Activity("Climb stairs"),)), episode)
    assert desk.weekly.reviews(episode) == ()
    desk.undoer.revert(cleared.undo)
    assert desk.weekly.reviews(episode) == (before,)


def test_that_undo_takes_answers_and_activities_back(desk: Desk) -> None:
    episode = desk.start_plan()
    before = dump(desk.database)
    answered = desk.weekly.answer(WeeklyAnswers((STAIRS, RUN), change=1), episode)
    desk.undoer.revert(answered.undo)
    assert dump(desk.database) == before


def test_that_nothing_and_the_future_are_refused(desk: Desk) -> None:
    episode = desk.start_plan()
    before = dump(desk.database)
    with pytest.raises(UserError) as refused:
        desk.weekly.answer(WeeklyAnswers((Activity("Run"),)), episode)
    assert refused.value.code == "week_empty"
    with pytest.raises(UserError) as refused:
        desk.weekly.answer(WeeklyAnswers(change=1), episode, desk.clock.now + DAY)
    assert refused.value.code == "time_in_future"
    assert dump(desk.database) == before
