"""Jumps in running load, from kilometres alone.

Sources: weekly load rise before running injuries V24 (Nielsen 2012), limits P, see `thresholds`; a single run
against the longest of the last 30 days V23 (Frandsen 2025). The two are apart: the weekly jump excuses a rise
of pain in the verdict, the single run is a word of care about one run.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median

from rehab.domain.pain import Response, response, usual
from rehab.domain.thresholds import BASELINE_DAYS, DEFAULT, Thresholds
from rehab.domain.verdict import Spike

RUN_WINDOW = 30
"""A run is held against the longest of so many days before it [V23]."""
SMALL_ABOVE, MODERATE_ABOVE, LARGE_ABOVE = 1.10, 1.30, 2.00
"""Times the longest run above which a run is a small, moderate or large jump [V23]."""
RESTART_SHARE, USUAL_RUNS = 0.5, 10
"""After a break about half of the usual run is a start; usual is the median of so many last runs [P]."""
USUAL_DAYS = 14
"""Days in which the last seven mornings before a run are looked for [P]."""
_TIE = 1e-9


class RunJump(StrEnum):
    """How one run compares with those of the last 30 days."""

    NONE = "none"
    SMALL = "small"
    MODERATE = "moderate"
    LARGE = "large"
    AFTER_BREAK = "after-break"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class RunCheck:
    """What there is to say about one run; distances in km.

    Attributes:
        jump: How it compares.
        ratio: Times the longest run of the last 30 days, None without one.
        longest_km: That longest run, None without one.
        advised_km: How far to go instead: a tenth more than the longest run that settled, or half of the
            usual run after a break; None when nothing is known.
    """

    jump: RunJump
    ratio: float | None
    longest_km: float | None
    advised_km: float | None


def check_run(
    day: date, km: float, earlier: Sequence[tuple[date, float]], unsettled: Collection[date] = ()
) -> RunCheck:
    """Hold one run against the longest of the last 30 days.

    Args:
        day: The day of the run.
        km: Its distance, more than 0.
        earlier: Day and km of every run before it, in any order; other runs of the same day may be among them.
        unsettled: Days whose run was followed by more pain; such runs do not count for the advised distance.

    Source: Frandsen 2025 [V23], 5205 uninjured runners: 10-30 % longer than the longest of 30 days, 30-100 %
    and more than double each go with more injuries. What to do after a break is ours [P].
    """
    runs = sorted(run for run in earlier if run[0] <= day and run[1] > 0)
    recent = [run for run in runs if (day - run[0]).days <= RUN_WINDOW]
    if not runs:
        return RunCheck(RunJump.FIRST, None, None, None)
    if not recent:
        usual = median(distance for _, distance in runs[-USUAL_RUNS:])
        return RunCheck(RunJump.AFTER_BREAK, None, None, round(RESTART_SHARE * usual, 1))
    longest = max(distance for _, distance in recent)
    settled = max((distance for at, distance in recent if at not in unsettled), default=None)
    advised = None if settled is None else round(SMALL_ABOVE * settled, 1)
    return RunCheck(_jump(km / longest), km / longest, longest, advised)


def check_runs(runs: Sequence[tuple[date, float]], unsettled: Collection[date] = ()) -> tuple[RunCheck, ...]:
    """Every run held against the longest of the 30 days before it; as `check_run` says of each.

    Args:
        runs: Day and km, more than 0, oldest first.
        unsettled: Days whose run was followed by more pain.

    Raises:
        ValueError: When the runs are not in order.

    Source: Frandsen 2025 [V23].
    """
    found, first = [], 0
    for place, (day, km) in enumerate(runs):
        if place and day < runs[place - 1][0]:
            raise ValueError("runs oldest first")
        while (day - runs[first][0]).days > RUN_WINDOW:
            first += 1
        # Without a run in the window only the last ones before it matter.
        start = min(first, max(0, place - USUAL_RUNS))
        found.append(check_run(day, km, runs[start:place], unsettled))
    return tuple(found)


def leaps(runs: Sequence[tuple[date, float]]) -> tuple[tuple[date, float], ...]:
    """Days with a run more than a tenth longer than the longest of 30 days before, with how many times as long.

    Args:
        runs: Day and km, more than 0, oldest first.

    Source: Frandsen 2025 [V23].
    """
    loud: dict[date, float] = {}
    for (day, _), check in zip(runs, check_runs(runs), strict=True):
        if check.ratio is not None and check.jump in (RunJump.SMALL, RunJump.MODERATE, RunJump.LARGE):
            loud[day] = max(check.ratio, loud.get(day, 0.0))
    return tuple(sorted(loud.items()))


def unsettled_days(days: Collection[date], mornings: Mapping[date, int]) -> frozenset[date]:
    """Days of runs whose next morning was not settled.

    Args:
        days: Days with a run.
        mornings: First-step pain by day, 0-10.

    Source: the 24-hour response of evidence A.4 [P on V2, M17-h].
    """
    return frozenset(d for d in days if morning_after(d, mornings) not in (None, Response.SETTLED))


def morning_after(day: date, mornings: Mapping[date, int]) -> Response | None:
    """The 24-hour response to what was done on a day, None without the morning after it.

    Args:
        day: The day of the run.
        mornings: First-step pain by day, 0-10; the mornings up to the day itself are the usual ones.

    Source: evidence A.4 [P on V2, M17-h].
    """
    after = mornings.get(day + timedelta(days=1))
    if after is None:
        return None
    before = [mornings[d] for n in range(USUAL_DAYS, -1, -1) if (d := day - timedelta(days=n)) in mornings]
    return response(None, after, usual(before))


def _jump(ratio: float) -> RunJump:
    """Limits belong to the smaller jump; a hair above by rounding of the division is not above."""
    for jump, above in (
        (RunJump.LARGE, LARGE_ABOVE),
        (RunJump.MODERATE, MODERATE_ABOVE),
        (RunJump.SMALL, SMALL_ABOVE),
    ):
        if ratio > above + _TIE:
            return jump
    return RunJump.NONE


def daily_km(run_km: Sequence[tuple[date, float]], start: date, until: date) -> list[float]:
    """Kilometres per day from `start` to `until`, both included; a day without a run is 0.

    Args:
        run_km: Kilometres by day in any order; several runs of a day are added.
        start: Day 0.
        until: Last day.
    """
    total, first = [0.0] * max(0, (until - start).days + 1), start.toordinal()
    for day, km in run_km:
        index = day.toordinal() - first
        if 0 <= index < len(total):
            total[index] += km
    return total


def spikes(km: Sequence[float], start: date, thresholds: Thresholds = DEFAULT) -> tuple[Spike, ...]:
    """The first day of every run of days on which the last week was a jump.

    Args:
        km: Kilometres per day, day 0 first, complete (0 = no run).
        start: Date of day 0.
        thresholds: Ratio, extra kilometres and reference days.

    Returns:
        Spikes, oldest first. The one of day t depends on days up to t only.
    """
    before = [0.0]
    for value in km:
        before.append(before[-1] + value)
    found, inside = [], False
    for day in range(len(km)):
        week_start = day + 1 - BASELINE_DAYS
        first = max(0, week_start - thresholds.spike_reference)
        if week_start - first < thresholds.spike_reference_min:
            continue
        week = before[day + 1] - before[week_start]
        usual = (before[week_start] - before[first]) / (week_start - first) * 7
        jump = week >= thresholds.spike_ratio * usual and week >= usual + thresholds.spike_extra
        if jump and not inside:
            found.append(Spike(start + timedelta(days=day), round(week, 3), round(usual, 3)))
        inside = jump
    return tuple(found)


def weekly_km(km: Sequence[float], start: date) -> tuple[tuple[date, float], ...]:
    """Kilometres per calendar week (Monday first), oldest first; the first and last week may be partial.

    Args:
        km: Kilometres per day, day 0 first.
        start: Date of day 0.
    """
    weeks: dict[date, float] = {}
    for index, value in enumerate(km):
        day = start + timedelta(days=index)
        monday = day - timedelta(days=day.weekday())
        weeks[monday] = weeks.get(monday, 0.0) + value
    return tuple((monday, round(total, 3)) for monday, total in weeks.items())
