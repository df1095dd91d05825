"""The sample person: complete, marked, always the same, and judged by the real engine."""

from collections import Counter
from datetime import date, timedelta

import pytest

from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.treatment import TreatmentKind
from rehab.domain.verdict import Confidence, State
from rehab.paths import resource
from rehab.services.sample import DAYS, Sample
from rehab.storage.catalog import Catalog
from tests.builders import MONDAY, Desk, FixedClock, dump
from tests.pace import within

CATALOG = Catalog(resource("exercises"))


def fill(desk: Desk, until: date = MONDAY) -> Sample:
    sample = Sample(desk.database, desk.clock, CATALOG)
    sample.fill(until)
    return sample


@pytest.fixture
def filled(desk: Desk) -> Desk:
    fill(desk)
    return desk


def test_that_the_sample_is_failing_and_sure_of_it(filled: Desk) -> None:
    current = filled.people.current()
    assert current is not None
    report = filled.progress.report(current.id)
    verdict = report.verdict
    assert verdict.state is State.FAILING
    assert verdict.confidence is Confidence.HIGH
    assert verdict.baseline is not None
    assert verdict.now is not None
    assert verdict.baseline.mean == pytest.approx(6.3, abs=0.1)
    assert verdict.now.mean == pytest.approx(5.8, abs=0.1)
    assert verdict.adherence.share == pytest.approx(0.87, abs=0.01)
    assert verdict.days_logged == 56
    assert report.week == 10


def test_that_it_is_not_failing_before_six_weeks(filled: Desk) -> None:
    current = filled.people.current()
    assert current is not None
    course = filled.progress.report(current.id).course
    assert {day.state for day in course[:42]} == {State.INSUFFICIENT, State.ON_TRACK}
    assert course[0].day == MONDAY - timedelta(days=DAYS)


@pytest.mark.parametrize("until", [date(2024, 2, 29), date(2026, 1, 1), date(2026, 11, 18)])
def test_that_the_answer_does_not_depend_on_the_day(desk: Desk, clock: FixedClock, until: date) -> None:
    clock.now = clock.now.replace(year=until.year, month=until.month, day=until.day)
    fill(desk, until)
    current = desk.people.current()
    assert current is not None
    assert desk.progress.report(current.id).verdict.state is State.FAILING


def test_that_it_is_marked_as_invented(filled: Desk) -> None:
    person = filled.people.me()
    assert person is not None
    assert person.name == "Sample person"
    assert person.is_sample
    assert filled.people.is_sample()


def test_that_runs_treatments_notes_and_sessions_are_there(filled: Desk) -> None:
    current = filled.people.current()
    assert current is not None
    first = MONDAY - timedelta(days=DAYS)
    weeks = Counter[int]()
    for run in filled.runs.runs(first, MONDAY):
        weeks[(run.day - first).days // 7] += round(run.distance_m)
    assert len(weeks) == 9
    assert all(19_900 <= metres <= 26_100 for metres in weeks.values())
    kinds = Counter(item.kind for item in filled.treatments.treatments(current.id))
    assert kinds == {TreatmentKind.INSOLE: 1, TreatmentKind.SHOCKWAVE: 3}
    notes = filled.checkins.answers(current.id, first, MONDAY)
    assert len(notes) == 5
    sessions = [s for i in range(DAYS) for s in filled.sessions.on_day(current.id, first + timedelta(days=i))]
    assert {s.done.value for s in sessions} == {"all", "part", "none"}
    assert any(s.during is not None and s.sets for s in sessions)


def test_that_today_is_left_open(filled: Desk) -> None:
    current = filled.people.current()
    assert current is not None
    assert filled.checkins.morning(current.id, MONDAY) is None
    assert filled.checkins.morning(current.id, MONDAY - timedelta(days=1)) is not None
    today = filled.planner.today(current.id)
    assert today.slots
    assert all(state.session is None for state in today.slots)


def test_that_a_folder_with_data_is_refused_and_left_alone(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkins.log(Measure.FIRST_STEP, 4, episode)
    before = dump(desk.database)
    with pytest.raises(UserError, match="sample_needs_empty_folder"):
        fill(desk)
    assert dump(desk.database) == before


def test_that_it_can_be_taken_back_in_one_step(desk: Desk) -> None:
    step = Sample(desk.database, desk.clock, CATALOG).fill(MONDAY).undo
    desk.undoer.revert(step)
    assert desk.people.me() is None
    assert all(not rows for rows in dump(desk.database).values())


def test_that_it_is_there_within_two_seconds(desk: Desk) -> None:
    with within(1):
        fill(desk)
