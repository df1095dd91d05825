"""Whether the next phase may begin: what is still open, with numbers from the log.

Words alone are judged by the person. The numbers of a criterion come from the content; what is counted here is only
what the person logged, and a count never begins a phase by itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rehab.domain.criterion import Count, CountOf, Criterion
from rehab.domain.dose import Dose
from rehab.domain.pain import HIGHEST, usual
from rehab.domain.program import Phase, PhaseSpan
from rehab.domain.schedule import routine_key
from rehab.domain.self_test import SelfTest, latest
from rehab.domain.session import Done, Session


@dataclass(frozen=True, slots=True)
class Standing:
    """One criterion and where it stands. `have` is what the log says, None where only the person can say."""

    criterion: Criterion
    ticked: bool
    have: int | None = None

    @property
    def counted(self) -> bool:
        """Whether the log says that it is met."""
        count = self.criterion.count
        return count is not None and self.have is not None and self.have >= count.at_least

    @property
    def met(self) -> bool:
        """Whether the log or the person says that it is met."""
        return self.ticked or self.counted


@dataclass(frozen=True, slots=True)
class Gate:
    """The way from the phase that runs to the one after it.

    Attributes:
        span: The phase that runs.
        number: Its number, 1 for the first.
        following: The phase after it.
        standings: What must be true before that begins.
        day: The day of the look.
    """

    span: PhaseSpan
    number: int
    following: Phase
    standings: tuple[Standing, ...]
    day: date

    @property
    def open(self) -> tuple[Standing, ...]:
        """What is not met yet."""
        return tuple(standing for standing in self.standings if not standing.met)

    @property
    def over(self) -> bool:
        """Whether the time that the phase is meant to take is over, so that the person is asked."""
        end = self.span.meant_end
        return end is not None and end < self.day


@dataclass(frozen=True, slots=True)
class GateLog:
    """What a criterion is counted from.

    Attributes:
        day: The local day of the look.
        plan_start: First day of the plan.
        phase_start: First day of the phase that runs.
        scores: Score of each day in the primary measure, 0-10, only logged ones.
        sessions: Sessions since the phase began.
        doses: What the plan asks of each exercise, by key of the routine and slug.
        tests: Self tests, oldest first.
    """

    day: date
    plan_start: date
    phase_start: date
    scores: Mapping[date, int]
    sessions: Sequence[Session]
    doses: Mapping[tuple[str, str], Dose]
    tests: Sequence[SelfTest] = ()


def counted(count: Count, log: GateLog) -> int:
    """How far the log has come, in the unit of the count.

    Args:
        count: What is counted.
        log: What was logged.

    Returns:
        Days, mornings, sessions or whole weeks, at least 0; of a self test the lower side of the newest one.
    """
    match count.of:
        case CountOf.LOGGED_DAYS:
            return len(_window(count, log))
        case CountOf.CALM_MORNINGS:
            return _calm_mornings(count, log)
        case CountOf.CALM_SESSIONS:
            return sum(_is_calm(session, count, log.doses) for session in log.sessions)
        case CountOf.WEEKS:
            return max(0, (log.day - log.plan_start).days // 7)
        case CountOf.SELF_TEST:
            return _tested(count, log.tests)


def _window(count: Count, log: GateLog) -> tuple[int, ...]:
    """Scores of the last days; today counts as soon as it is logged."""
    last = log.day if log.day in log.scores else log.day - timedelta(days=1)
    days = (last - timedelta(days=back) for back in range(count.days))
    return tuple(log.scores[day] for day in days if day in log.scores)


def _calm_mornings(count: Count, log: GateLog) -> int:
    begun = log.day - timedelta(days=count.days)
    normal = usual([log.scores[day] for day in sorted(log.scores) if day <= begun])
    highest = float(HIGHEST if count.max_pain is None else count.max_pain)
    if count.above_usual is not None:
        if normal is None:
            return 0
        highest = min(highest, normal + count.above_usual)
    return sum(score <= highest for score in _window(count, log))


def _is_calm(session: Session, count: Count, doses: Mapping[tuple[str, str], Dose]) -> bool:
    """Whether an exercise was done as far as asked and stayed calm; pain that is not known is not calm."""
    entry = next((e for e in session.sets if e.exercise == count.exercise), None)
    pain = session.during
    if entry is not None:
        sets, amount = entry.sets_done, entry.reps or entry.hold_s
        pain = entry.pain if entry.pain is not None else pain
    else:
        dose = doses.get((routine_key(session.routine_key or ""), count.exercise))
        if session.sets or session.done is not Done.ALL or dose is None:
            return False
        sets, amount = dose.sets, dose.reps or dose.hold_s
    calm = count.max_pain is None or (pain is not None and pain <= count.max_pain)
    return calm and sets >= count.sets and amount >= count.reps


def _tested(count: Count, tests: Sequence[SelfTest]) -> int:
    newest = latest(tests, count.test) if count.test is not None else None
    sides = [side for side in (newest.left, newest.right) if side is not None] if newest is not None else []
    return int(min(sides, default=0))
