"""A programme: phases with criteria, routines with a schedule, prescriptions with a dose.

A `Programme` is content (from a file, without a start); a `Plan` is what a person follows (effective-dated).
Names and doses are copied into the plan, so that history stays as it was when content changes.
"""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum
from uuid import UUID

from rehab.domain.criterion import Criterion
from rehab.domain.dose import Dose
from rehab.domain.dose_step import Rule
from rehab.domain.errors import UserError
from rehab.domain.exercise import Source
from rehab.domain.suits import Suits


class PartOfDay(StrEnum):
    """When in the day a routine belongs; the value orders nothing, `PART_ORDER` does."""

    ON_WAKING = "on-waking"
    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"
    ANY = "any"


PART_ORDER = {part: index for index, part in enumerate(PartOfDay)}


@dataclass(frozen=True, slots=True)
class Weekdays:
    """On given weekdays, Monday = 0 ... Sunday = 6."""

    days: tuple[int, ...]

    def __post_init__(self) -> None:
        if (
            not self.days
            or any(not 0 <= day <= 6 for day in self.days)
            or len(set(self.days)) != len(self.days)
        ):
            raise UserError("weekdays_invalid", days=self.days)


@dataclass(frozen=True, slots=True)
class EveryNDays:
    """Every `n` days counted from the first day of the phase (1 = daily, 2 = every other day)."""

    n: int

    def __post_init__(self) -> None:
        if not 1 <= self.n <= 14:
            raise UserError("interval_invalid", n=self.n)


@dataclass(frozen=True, slots=True)
class PerWeek:
    """On any `n` days of a calendar week (Monday to Sunday), whichever suit.

    Until a session is done it is proposed for the days of `SPREAD`; it is open until its week ends.
    """

    n: int

    def __post_init__(self) -> None:
        if self.n not in SPREAD:
            raise UserError("per_week_invalid", n=self.n)


Recurrence = Weekdays | EveryNDays | PerWeek

SPREAD: dict[int, tuple[int, ...]] = {
    1: (0,),
    2: (0, 3),
    3: (0, 2, 4),
    4: (0, 1, 3, 4),
    5: (0, 1, 2, 3, 4),
    6: (0, 1, 2, 3, 4, 5),
    7: (0, 1, 2, 3, 4, 5, 6),
}


def per_week(n: int) -> Weekdays:
    """`n` days a week, spread as evenly as fixed weekdays allow.

    Raises:
        UserError: ``per_week_invalid`` outside 1-7.
    """
    if n not in SPREAD:
        raise UserError("per_week_invalid", n=n)
    return Weekdays(SPREAD[n])


@dataclass(frozen=True, slots=True)
class Prescription:
    """One exercise in a routine. `name` is the exercise's name when the plan was made.

    `rule` says when to do more; None is the default rule, with `progression` as words of the content.
    `declined_on` is the day of the last session that spoke for a proposal which was put off.
    """

    exercise: str
    name: str
    dose: Dose
    note: str = ""
    progression: str = ""
    id: UUID | None = None
    rule: Rule | None = None
    declined_on: date | None = None


MAX_TIMES = 6
"""Most times a day that a session can be asked for."""


@dataclass(frozen=True, slots=True)
class Routine:
    """Exercises done together in one session, on which days, and how often on each.

    `times` are wall-clock times in order; one due session stands for each. Without times it is due once a
    day, in its part of the day.
    """

    key: str
    name: str
    part: PartOfDay
    recurrence: Recurrence
    prescriptions: tuple[Prescription, ...]
    id: UUID | None = None
    times: tuple[time, ...] = ()

    def __post_init__(self) -> None:
        if len(self.times) > MAX_TIMES or list(self.times) != sorted(set(self.times)):
            raise UserError("times_invalid", limit=MAX_TIMES)

    @property
    def minutes(self) -> int:
        """Reckoned length, whole minutes, at least 1."""
        return max(1, round(sum(p.dose.seconds for p in self.prescriptions) / 60))


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of weeks, as it is meant. `weeks_to` None is open-ended.

    A phase with entry criteria is begun by the person and not by the date: `rehab.domain.phases` says how.
    """

    name: str
    aim: str
    weeks_from: float
    weeks_to: float | None
    entry_criteria: tuple[Criterion, ...]
    move_on: str
    routines: tuple[Routine, ...]
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """A ready-made programme as its file gives it. `short_name` is the title of its card."""

    slug: str
    code: str
    name: str
    summary: str
    condition: str
    sites: tuple[str, ...]
    review_weeks: tuple[int, ...]
    phases: tuple[Phase, ...]
    evidence: str
    tags: tuple[str, ...]
    advice: tuple[str, ...] = ()
    stop_rule: str = ""
    equipment: tuple[str, ...] = ()
    short_name: str = ""
    suits: Suits = field(default_factory=Suits)
    sources: tuple[Source, ...] = ()

    @property
    def weeks(self) -> float | None:
        """Length in weeks, or None when the last phase is open-ended."""
        return self.phases[-1].weeks_to


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """When a phase of a plan runs. `end` is the last day, None while nobody has ended it.

    A phase without an end runs on, whatever comes after it; `start` of the ones after it is only meant.
    """

    phase: Phase
    start: date
    end: date | None

    @property
    def meant_days(self) -> int | None:
        """Days the phase is meant to take, or None when it is open-ended."""
        phase = self.phase
        return None if phase.weeks_to is None else max(1, round((phase.weeks_to - phase.weeks_from) * 7))

    @property
    def meant_end(self) -> date | None:
        """The last day: that on which it ended or will end, else the one that is meant."""
        days = self.meant_days
        if self.end is not None or days is None:
            return self.end
        return self.start + timedelta(days=days - 1)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a person follows: one version of a programme, effective from a day."""

    id: UUID
    episode_id: UUID
    slug: str
    name: str
    start: date
    spans: tuple[PhaseSpan, ...]
    effective_from: date
    effective_to: date | None = None
    version_number: int = 1
    review_weeks: tuple[int, ...] = ()

    def span_on(self, day: date) -> PhaseSpan | None:
        """The phase that runs on a day, or None before the start and after the end."""
        for span in self.spans:
            if span.start <= day and (span.end is None or day <= span.end):
                return span
        return None

    def week_on(self, day: date) -> int:
        """Week of the plan, 1 for its first seven days."""
        return (day - self.start).days // 7 + 1


def find_routine(plan: Plan | None, key: str, day: date) -> Routine | None:
    """A routine of a plan by its key: that of the phase that runs on the day, else of any phase.

    Args:
        plan: The plan in force, or None.
        key: Key of the routine.
        day: The day it is asked for.
    """
    if plan is None:
        return None
    running = plan.span_on(day)
    spans = (*((running,) if running is not None else ()), *plan.spans)
    return next((r for span in spans for r in span.phase.routines if r.key == key), None)
