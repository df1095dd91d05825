"""Ten courses from the literature, entered day by day, are judged as the engine judges the case itself."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from rehab.domain.course import course
from rehab.domain.history import History
from rehab.domain.patient import Side, Site
from rehab.domain.program import PartOfDay, Phase, Weekdays
from rehab.domain.session import Done, SessionDraft
from rehab.exchange.cases import Case, read_cases
from rehab.paths import Paths
from tests.builders import ZONE, FixedClock, Shelf, make_programme, make_routine, open_desk

CASES = {
    case.case_id: case for case in read_cases(Path(__file__).parents[1] / "fixtures" / "vignettes.jsonl")
}


def shelf_for(history: History) -> Shelf:
    """A programme with one session on the weekdays of the case."""
    weekdays = Weekdays(tuple(sorted({entry.day.weekday() for entry in history.sessions})))
    routine = make_routine("strength", PartOfDay.EVENING, weekdays, "heel-raise")
    phase = Phase("Only", "load", 0, None, (), "never", (routine,))
    return Shelf(offered=(make_programme(phases=(phase,)),))


def instant(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), ZONE)


def enter(case: Case, folder: Path) -> tuple[list[str], History]:
    """Enter a case through the use cases, every day on its evening.

    Returns:
        The states of all days as they are told on the day after the last, and the history they rest on.
    """
    history = case.history
    clock = FixedClock(instant(history.start, 22))
    desk = open_desk(Paths(folder).ensure(), clock, shelf_for(history))
    episode = desk.planner.start("P01", Site.HEEL, Side.LEFT, on=history.start).value.episode_id
    done = {entry.day: entry.done for entry in history.sessions}
    for offset in range((case.end - history.start).days + 1):
        day = history.start + timedelta(days=offset)
        clock.now = instant(day, 22)
        scores = [score for score in history.scores if score.day == day]
        for place, score in enumerate(scores):
            desk.checkins.log(score.measure, int(score.value), episode, at=instant(day, 7 + place))
        if done.get(day):
            desk.sessions.record(SessionDraft(Done.ALL, "strength"), episode)
        for span in history.treatments:
            if span.start == day:
                desk.treatments.log(span.kind, span.start, span.end, episode)
    clock.now = instant(case.end + timedelta(days=1), 8)
    report = desk.progress.report(episode, on=case.end)
    known = desk.progress.history(episode, case.end)
    desk.close()
    return [told.state.value for told in report.course], known


@pytest.mark.parametrize("name", sorted(CASES))
def test_that_a_case_entered_day_by_day_is_judged_like_the_case_itself(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    told, known = enter(case, tmp_path)
    expected = [day.state.value for day in course(case.history, case.end)]
    assert told[-1] == expected[-1]
    assert told == expected
    assert known.scores == case.history.scores
    assert sum(day.planned for day in known.sessions) == sum(day.planned for day in case.history.sessions)
    assert sum(day.done for day in known.sessions) == sum(day.done for day in case.history.sessions)


def test_that_the_cases_end_in_different_states() -> None:
    ends = {course(case.history, case.end)[-1].state.value for case in CASES.values()}
    assert len(CASES) == 10
    assert len(ends) >= 3
