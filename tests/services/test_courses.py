"""A course is worked out once, and an entry of today costs one verdict without changing what it says."""

from datetime import timedelta

import pytest

from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.progress import course
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import open_database
from tests.builders import Desk, at

START_AGO = 50


@pytest.fixture
def logged(desk: Desk) -> Desk:
    """Seven weeks of mornings with sessions on most days, up to yesterday."""
    today = desk.clock.today
    episode = desk.start_plan(today - timedelta(days=START_AGO))
    for back in range(START_AGO, 0, -1):
        desk.checkins.log(Measure.FIRST_STEP, 5 + back % 3, episode, at(today - timedelta(days=back), 7))
    return desk


def kept(one: tuple[object, ...], other: tuple[object, ...]) -> int:
    """How many verdicts were taken over as they are, not worked out again."""
    return sum(a is b for a, b in zip(one, other, strict=False))


def fresh(desk: Desk) -> tuple[object, ...]:
    episode = desk.people.current()
    assert episode is not None
    history = desk.progress.history(episode.id)
    return course(history, desk.clock.today, desk.limits.limits(episode.id).now)


def told(desk: Desk) -> tuple[object, ...]:
    episode = desk.people.current()
    assert episode is not None
    return desk.progress.report(episode.id).course


def test_that_asking_again_works_nothing_out(logged: Desk) -> None:
    assert kept(told(logged), told(logged)) == START_AGO + 1


def test_that_an_entry_of_today_costs_one_verdict_and_gives_the_same_course(logged: Desk) -> None:
    before = told(logged)
    episode = logged.people.current()
    assert episode is not None
    logged.checkins.log(Measure.FIRST_STEP, 3, episode.id)
    after = told(logged)
    assert after == fresh(logged)
    assert kept(before, after) == START_AGO
    logged.checkins.log(Measure.WORST, 8, episode.id)
    again = told(logged)
    assert again == fresh(logged)
    assert kept(after, again) == START_AGO


@pytest.mark.parametrize("back", [1, 20, START_AGO])
def test_that_an_entry_of_a_past_day_is_judged_anew(logged: Desk, back: int) -> None:
    before = told(logged)
    episode = logged.people.current()
    assert episode is not None
    logged.checkins.log(Measure.FIRST_STEP, 0, episode.id, at(logged.clock.today - timedelta(days=back), 8))
    after = told(logged)
    assert after == fresh(logged)
    assert kept(before, after) == 0


def test_that_the_first_run_another_day_or_other_numbers_are_judged_anew(logged: Desk) -> None:
    episode = logged.people.current()
    assert episode is not None
    told(logged)
    logged.runs.log(6.0)
    assert told(logged) == fresh(logged)
    logged.limits.change(episode.id, "gap_max", 20)
    assert told(logged) == fresh(logged)
    logged.clock.move(days=1)
    assert told(logged) == fresh(logged)


def test_that_several_complaints_keep_their_course(logged: Desk) -> None:
    heel = logged.people.current()
    assert heel is not None
    knee = logged.planner.start("P02", Site.KNEE, Side.RIGHT).value.episode_id
    before = logged.progress.report(heel.id).course
    assert logged.progress.report(knee).course != before
    assert kept(before, logged.progress.report(heel.id).course) == START_AGO + 1


def test_that_what_another_program_writes_is_seen(logged: Desk) -> None:
    episode = logged.people.current()
    assert episode is not None
    before = logged.progress.report(episode.id)
    yesterday = logged.clock.today - timedelta(days=1)
    other = open_database(logged.paths, logged.clock)
    with other.write() as work:
        store = CheckinStore(work)
        store.delete_reading(store.readings(episode.id, yesterday, yesterday)[0].id)
    other.close()
    assert len(logged.progress.report(episode.id).points) == len(before.points) - 1
