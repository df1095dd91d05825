"""What the page of runs shows: every run with its guard and the morning after, shoes, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab.domain.clock import local_day
from rehab.domain.gear import GearUse, uses
from rehab.domain.load import RunCheck, check_runs, unsettled_days
from rehab.domain.pain import Measure
from rehab.services.mornings import mornings_of
from rehab.storage.gear import GearStore
from rehab.storage.patient import PatientStore
from rehab.storage.run import RunStore

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.run import Run
    from rehab.services.preferences import Preferences
    from rehab.services.return_plan import ReturnPlans, WayBack
    from rehab.storage.database import Database


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run, how it compares with those before it, and the score of the morning after."""

    run: Run
    check: RunCheck
    next_morning: int | None


@dataclass(frozen=True, slots=True)
class RunOverview:
    """Everything about runs.

    Attributes:
        lines: Oldest first.
        mornings: Score by day of the complaint that is followed.
        measure: What that score is of.
        way: The way back to running, if one goes on.
        episode_id: The complaint, None when none is followed.
    """

    lines: tuple[RunLine, ...]
    gear: tuple[GearUse, ...]
    mornings: Mapping[date, int]
    measure: Measure
    way: WayBack | None
    episode_id: UUID | None
    today: date


class RunReader:
    """Reads runs with what belongs to them in one unit of work."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences, ways: ReturnPlans) -> None:
        self._database, self._clock, self._settings, self._ways = database, clock, settings, ways

    def overview(self) -> RunOverview:
        """All runs of the person who uses this computer."""
        today = local_day(self._clock(), self._settings.settings.day_ends_at)
        with self._database.read() as work:
            people = PatientStore(work)
            person = people.me()
            if person is None:
                return RunOverview((), (), {}, Measure.FIRST_STEP, None, None, today)
            followed = people.followed(person.id)
            complaint = followed[-1] if followed else None
            runs = RunStore(work).all(person.id)
            pairs = GearStore(work).all(person.id)
            mornings = {} if complaint is None else mornings_of(work, complaint)
        way = None if complaint is None else self._ways.current(complaint.id)
        measure = Measure.FIRST_STEP if complaint is None else complaint.primary
        episode_id = None if complaint is None else complaint.id
        return RunOverview(
            _lines(runs, mornings), uses(pairs, runs, mornings), mornings, measure, way, episode_id, today
        )

    def latest(self, days: int) -> tuple[RunLine, ...]:
        """The runs of the last days, today among them, oldest first."""
        found = self.overview()
        return tuple(line for line in found.lines if (found.today - line.run.day).days < days)


def _lines(runs: tuple[Run, ...], mornings: Mapping[date, int]) -> tuple[RunLine, ...]:
    after = timedelta(days=1)
    unsettled = unsettled_days({run.day for run in runs}, mornings)
    checks = check_runs([(run.day, run.distance_m / 1000) for run in runs], unsettled)
    return tuple(
        RunLine(run, check, mornings.get(run.day + after)) for run, check in zip(runs, checks, strict=True)
    )
