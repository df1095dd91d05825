"""Everything that the verdict may look at, in the order it was entered."""

from dataclasses import dataclass
from datetime import date

from rehab.domain.pain import Measure
from rehab.domain.treatment import TreatmentKind


@dataclass(frozen=True, slots=True)
class Score:
    """One pain score on its local day, 0-10."""

    day: date
    measure: Measure
    value: float


@dataclass(frozen=True, slots=True)
class SessionDay:
    """Sessions of one day: how many were planned and how many of them were done (a part counts half)."""

    day: date
    planned: float
    done: float


@dataclass(frozen=True, slots=True)
class TreatmentSpan:
    """A treatment with its first and last day; `end` None is still going on."""

    kind: TreatmentKind
    start: date
    end: date | None


@dataclass(frozen=True, slots=True)
class History:
    """One complaint since its programme began.

    Attributes:
        start: Day 0, the first day of the programme.
        primary: The measure that is judged.
        scores: All scores of all measures, exact repeats already dropped, oldest first.
        sessions: Days on which something was planned or done, oldest first.
        run_km: Kilometres by day, or None when the person records no runs.
        treatments: What else was tried.
        medicine: Days on which pain medicine was taken by the daily question; days in a row are one span.
        condition: Which ladder of advice applies, a key of `rehab.domain.advice.LADDERS`; else heel.
        programme_weeks: Length of the programme in weeks, or None when it is open-ended or unknown.
    """

    start: date
    primary: Measure
    scores: tuple[Score, ...] = ()
    sessions: tuple[SessionDay, ...] = ()
    run_km: tuple[tuple[date, float], ...] | None = None
    treatments: tuple[TreatmentSpan, ...] = ()
    condition: str = "heel"
    programme_weeks: float | None = None
    medicine: tuple[TreatmentSpan, ...] = ()

    @property
    def taken(self) -> tuple[TreatmentSpan, ...]:
        """Treatments together with the days of the daily question about medicine."""
        return (*self.treatments, *self.medicine)
