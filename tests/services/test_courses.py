"""A course is worked out once, and an entry of today costs one verdict without changing what it says."""

from datetime import timedelta
from uuid import UUID

import pytest

from rehab.domain.checkin import Question
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.progress import course
from rehab.services.progress import ProgressReader
from rehab.services.progress_view import ProgressView
from rehab.services.run import RunLog
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


def read_anew(desk: Desk, episode_id: UUID) -> ProgressView:
    return ProgressReader(desk.database, desk.clock, desk.preferences, desk.shelf).view(episode_id)


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


def test_that_medicine_of_today_costs_one_verdict_and_gives_the_same_course(logged: Desk) -> None:
    episode = logged.people.current()
    assert episode is not None
    yesterday = at(logged.clock.today - timedelta(days=1), 20)
    logged.checkins.answer(Question.MEDICINE, "ibuprofen", episode.id, yesterday)
    before = told(logged)
    logged.checkins.answer(Question.MEDICINE, "ibuprofen", episode.id)
    after = told(logged)
    assert after == fresh(logged)
    assert kept(before, after) == START_AGO


@pytest.mark.parametrize(("back", "stay"), [(1, START_AGO - 1), (5, START_AGO - 7), (20, 0), (START_AGO, 0)])
def test_that_an_entry_of_a_past_day_is_judged_anew_from_about_that_day_on(
    logged: Desk, back: int, stay: int
) -> None:
    before = told(logged)
    episode = logged.people.current()
    assert episode is not None
    logged.checkins.log(Measure.FIRST_STEP, 0, episode.id, at(logged.clock.today - timedelta(days=back), 8))
    after = told(logged)
    assert after == fresh(logged)
    assert kept(before, after) == stay
    assert told(logged) == fresh(logged)


def test_that_scores_read_alone_give_the_same_as_everything_read_anew(logged: Desk) -> None:
    episode = logged.people.current()
    assert episode is not None
    told(logged)
    today = logged.clock.today
    changes = (
        lambda: logged.checkins.log(Measure.FIRST_STEP, 2, episode.id, at(today, 8)),
        lambda: logged.checkins.log(Measure.WORST, 7, episode.id, at(today - timedelta(days=3), 20)),
        lambda: logged.checkins.log(Measure.FIRST_STEP, 9, episode.id, at(today - timedelta(days=90), 8)),
        lambda: logged.runs.log(6.0),
        lambda: logged.checkins.log(Measure.FIRST_STEP, 4, episode.id, at(today, 9)),
        lambda: logged.limits.change(episode.id, "gap_max", 20),
    )
    for change in changes:
        change()
        assert logged.progress.view(episode.id) == read_anew(logged, episode.id)


def test_that_a_score_after_a_change_of_another_program_brings_both(logged: Desk) -> None:
    episode = logged.people.current()
    assert episode is not None
    told(logged)
    other = open_database(logged.paths, logged.clock)
    RunLog(other, logged.clock, logged.preferences).log(6.0)
    other.close()
    logged.checkins.log(Measure.FIRST_STEP, 2, episode.id)
    view = logged.progress.view(episode.id)
    assert view == read_anew(logged, episode.id)
    assert view.history.run_km


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
