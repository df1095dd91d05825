"""What the next phase waits for: counted from what was logged, or said by the person."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from rehab.domain.criterion import Count, CountOf, Criterion
from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.gate import Gate, GateLog, Standing, counted
from rehab.domain.program import Phase, PhaseSpan
from rehab.domain.self_test import SelfTest, SelfTestKind
from rehab.domain.session import Done, Session, SetEntry

NOBODY = UUID(int=0)
DAY = timedelta(days=1)
TODAY = date(2026, 3, 16)
NOW = datetime(2026, 3, 16, 12, tzinfo=UTC)
LOG = GateLog(TODAY, TODAY - 20 * DAY, TODAY - 10 * DAY, {}, (), {})
LOGGED = Count(CountOf.LOGGED_DAYS, 5)
CALM = Count(CountOf.CALM_SESSIONS, 2, exercise="raise", sets=3, reps=15, max_pain=2)


def scores(*values: int | None) -> dict[date, int]:
    """Scores of the last days, the last one of today."""
    days = {TODAY - ago * DAY: value for ago, value in enumerate(reversed(values))}
    return {day: value for day, value in days.items() if value is not None}


def session(done: Done = Done.ALL, during: int | None = 1, *sets: SetEntry, key: str = "evening") -> Session:
    return Session(NOBODY, NOBODY, done, NOW, TODAY, "", key, TODAY, None, during, None, None, None, "", sets)


def test_that_logged_days_are_counted_and_an_open_day_today_takes_none_away() -> None:
    assert counted(LOGGED, replace(LOG, scores=scores(3, 3, None, 3, 3, 3, 3, 3))) == 6
    assert counted(LOGGED, replace(LOG, scores=scores(3, 3, None, 3, 3, 3, 3, None))) == 6
    assert counted(LOGGED, LOG) == 0


def test_that_calm_mornings_are_held_against_a_limit_and_the_usual_one() -> None:
    log = replace(LOG, scores=scores(4, 4, 4, 4, 4, 4, 4, 4, 5, 6, 7, 5, 4, 4, 4))
    assert counted(Count(CountOf.CALM_MORNINGS, 5, max_pain=5), log) == 5
    assert counted(Count(CountOf.CALM_MORNINGS, 5, above_usual=2), log) == 6
    assert counted(Count(CountOf.CALM_MORNINGS, 5, above_usual=2), replace(LOG, scores=scores(1, 1))) == 0


@pytest.mark.parametrize(
    ("entry", "during", "met"),
    [
        (SetEntry("raise", "Raise", 3, 3, 15, pain=2), 9, True),
        (SetEntry("raise", "Raise", 3, 3, 15), 2, True),
        (SetEntry("raise", "Raise", 3, 3, 15), None, False),
        (SetEntry("raise", "Raise", 3, 3, 15, pain=3), 0, False),
        (SetEntry("raise", "Raise", 3, 2, 15, pain=0), 0, False),
        (SetEntry("raise", "Raise", 3, 3, 12, pain=0), 0, False),
        (SetEntry("other", "Other", 3, 3, 15, pain=0), 0, False),
    ],
)
def test_that_a_played_session_counts_when_it_was_whole_and_calm(
    entry: SetEntry, during: int | None, met: bool
) -> None:
    assert counted(CALM, replace(LOG, sessions=(session(Done.PART, during, entry),))) == int(met)


def test_that_a_session_logged_in_one_go_counts_by_the_dose_of_its_plan() -> None:
    doses = {("evening", "raise"): Dose(sets=3, reps=15), ("short", "raise"): Dose(sets=2, reps=15)}
    known = replace(LOG, doses=doses)
    whole = (
        session(),
        session(key="evening#2"),
        session(Done.PART),
        session(key="short"),
        session(key="gone"),
    )
    assert counted(CALM, replace(known, sessions=whole)) == 2


def test_that_weeks_are_those_of_the_plan() -> None:
    weeks = Count(CountOf.WEEKS, 12)
    assert counted(weeks, replace(LOG, plan_start=TODAY - 83 * DAY)) == 11
    assert counted(weeks, replace(LOG, plan_start=TODAY - 84 * DAY)) == 12
    assert counted(weeks, replace(LOG, plan_start=TODAY + DAY)) == 0


def test_that_the_weaker_side_of_the_newest_self_test_counts() -> None:
    stance = Count(CountOf.SELF_TEST, 30, test=SelfTestKind.STANCE)
    old = SelfTest(NOBODY, NOBODY, SelfTestKind.STANCE, 40, 40, NOW, TODAY)
    new = replace(old, left=29.9, right=41)
    other = replace(old, kind=SelfTestKind.HEEL_RAISES, left=3, right=3)
    assert counted(stance, replace(LOG, tests=(old, new, other))) == 29
    assert counted(stance, LOG) == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"of": CountOf.LOGGED_DAYS, "at_least": 8},
        {"of": CountOf.CALM_SESSIONS, "at_least": 2},
        {"of": CountOf.WEEKS, "at_least": 2, "exercise": "raise"},
        {"of": CountOf.SELF_TEST, "at_least": 2},
        {"of": CountOf.WEEKS, "at_least": 0},
    ],
)
def test_that_a_count_that_says_nothing_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UserError, match="criterion_invalid"):
        Count(**wrong)  # type: ignore[arg-type]


def test_that_a_point_is_met_by_the_log_or_by_the_person() -> None:
    said, log = Criterion("Walking is easy."), Criterion("Logged.", LOGGED)
    assert [Standing(said, False).met, Standing(said, True).met] == [False, True]
    assert [Standing(log, False, 4).met, Standing(log, False, 5).met, Standing(log, True, 4).met] == [
        False,
        True,
        True,
    ]
    phase = Phase("A", "", 0, 2, (), "", ())
    span = PhaseSpan(phase, TODAY - 14 * DAY, None)
    gate = Gate(span, 1, phase, (Standing(said, True), Standing(log, False, 4)), TODAY)
    assert [one.criterion for one in gate.open] == [log]
    assert (gate.over, replace(gate, day=TODAY - DAY).over) == (True, False)
    assert not replace(gate, span=replace(span, phase=replace(phase, weeks_to=None))).over
