"""Figures of a report that the sentences need, worked out once and without words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from rehab.domain.verdict import State
from rehab.ui.texts.numbers import shown_change

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab.domain.pain import Measure
    from rehab.domain.patient import Episode, Side, Site
    from rehab.domain.progress import ProgressReport
    from rehab.domain.treatment import Treatment
    from rehab.domain.verdict import DayVerdict

FLAT_BAND = 0.5
"""A trend that stays within this many points of its last level counts as flat [P]."""


@dataclass(frozen=True, slots=True)
class VerdictContext:
    """What the words need besides the report.

    Attributes:
        site: Where it hurts.
        side: Which side.
        primary: The measure that is judged.
        records_runs: Whether running may be mentioned at all.
        treatments: What else was tried.
        week_km: Kilometres of past whole weeks, oldest first.
        miles: Whether distances are told in miles.
    """

    site: Site
    side: Side
    primary: Measure
    records_runs: bool = False
    treatments: tuple[Treatment, ...] = ()
    week_km: tuple[float, ...] = ()
    miles: bool = False

    @classmethod
    def of(
        cls, episode: Episode, report: ProgressReport, treatments: Iterable[Treatment], miles: bool
    ) -> VerdictContext:
        """The context of a report: what had begun by its day, and the running of its last eight whole weeks."""
        weekly = tuple(km for _, km in report.weekly_km)
        return cls(
            site=episode.site,
            side=episode.side,
            primary=episode.primary,
            records_runs=any(weekly),
            treatments=tuple(t for t in treatments if t.start <= report.day),
            week_km=weekly[:-1][-8:],
            miles=miles,
        )


@dataclass(frozen=True, slots=True)
class Facts:
    """One report in plain figures. Levels are points 0-10; days are counted with the first day as 1."""

    start: date
    day: date
    days: int
    logged: int
    share: float | None
    baseline: float | None
    now: float | None
    change: float | None
    mic: float | None
    expected: float | None
    flat_since: date | None
    low: float | None
    low_day: date | None
    steady_days: int
    fair_look: date
    next_look: date

    @property
    def points(self) -> float | None:
        """The change as it is shown, which agrees with the two levels as they are shown."""
        if self.baseline is None or self.now is None:
            return self.change
        return shown_change(self.baseline, self.now)

    @property
    def weeks(self) -> int:
        """Whole weeks since the start."""
        return self.days // 7

    @property
    def flat_weeks(self) -> int:
        """Whole weeks since the trend last moved."""
        return 0 if self.flat_since is None else ((self.day - self.flat_since).days + 1) // 7


def start_day(report: ProgressReport) -> date:
    """The first day of the programme."""
    return report.course[0].day if report.course else report.verdict.day


def build_facts(report: ProgressReport) -> Facts:
    """Work the figures out."""
    verdict = report.verdict
    start = start_day(report)
    low, low_day = _lowest(report)
    return Facts(
        start=start,
        day=verdict.day,
        days=(verdict.day - start).days + 1,
        logged=verdict.days_logged,
        share=verdict.adherence.share,
        baseline=None if verdict.baseline is None else verdict.baseline.mean,
        now=None if verdict.now is None else verdict.now.mean,
        change=None if verdict.change is None else verdict.change.mean,
        mic=verdict.mic,
        expected=_expected_on(report),
        flat_since=_flat_since(report),
        low=low,
        low_day=low_day,
        steady_days=_days_in_state(report),
        fair_look=start + timedelta(days=report.thresholds.judge_day),
        next_look=verdict.next_look or verdict.day + timedelta(days=14),
    )


def _expected_on(report: ProgressReport) -> float | None:
    """The expected path on the day of the view; between its points it runs straight."""
    day = report.verdict.day
    for (first, low), (last, high) in pairwise(report.expected):
        if first <= day <= last:
            return low + (high - low) * (day - first).days / max(1, (last - first).days)
    return report.expected[-1][1] if report.expected and report.expected[-1][0] <= day else None


def _flat_since(report: ProgressReport) -> date | None:
    """First day of the stretch at the end in which the trend stays near its last level."""
    points = [p for p in report.trend if p.day <= report.verdict.day]
    if not points:
        return None
    since = points[-1].day
    for point in reversed(points):
        if abs(point.level - points[-1].level) > FLAT_BAND:
            break
        since = point.day
    return since


def _lowest(report: ProgressReport) -> tuple[float | None, date | None]:
    """The lowest trend of the last six weeks, this week left out, and the last day it was there."""
    day = report.verdict.day
    first, last = day - timedelta(days=42), day - timedelta(days=7)
    points = [p for p in report.trend if first <= p.day <= last]
    if not points:
        return None, None
    low = min(p.level for p in points)
    return low, max(p.day for p in points if p.level <= low + FLAT_BAND / 2)


def _days_in_state(report: ProgressReport) -> int:
    """For how many days in a row the answer has been the same."""
    state, count = report.verdict.state, 0
    for verdict in reversed(report.course):
        if verdict.state is not state:
            break
        count += 1
    return max(1, count)


def before_spike(report: ProgressReport) -> float | None:
    """Mean of the week before the running load jumped, else the level at the start."""
    spike = report.verdict.spike
    if spike is None:
        return None
    week = [value for day, value in report.points if 0 < (spike.start - day).days <= 7]
    if week:
        return sum(week) / len(week)
    return None if report.verdict.baseline is None else report.verdict.baseline.mean


def excused_until(report: ProgressReport) -> date | None:
    """Day up to which a rise after a jump in running is excused, None without one."""
    for reason in report.verdict.reasons:
        until = dict(reason.values).get("until")
        if isinstance(until, str):
            return date.fromisoformat(until)
    return None


def chance(report: ProgressReport) -> float:
    """How probable the shown answer is, 0-1."""
    return report.verdict.chance


def is_firm(report: ProgressReport) -> bool:
    """Whether the answer is probable enough for a headline that says it without a maybe."""
    return report.verdict.is_firm


def runner_up(report: ProgressReport) -> State | None:
    """The next most probable answer, None when there is none worth naming."""
    others = [
        (share, state) for state, share in report.verdict.probabilities if state is not report.verdict.state
    ]
    share, state = max(others, default=(0.0, None), key=lambda item: item[0])
    return state if share >= WORTH_NAMING else None


WORTH_NAMING = 0.1
"""An answer less probable than this is not named beside the shown one [P]."""


def verdict_key(report: ProgressReport) -> str:
    """Which answer the card shows: early, logs, adherence, ok, fail, worse, flare or recovered."""
    if report.early and report.verdict.state is State.INSUFFICIENT:
        return "early"
    return state_key(report.verdict.state)


def answer_key(told: DayVerdict) -> str:
    """Which chip, icon and colour an answer has: as `state_key`, or carry while nothing is decided."""
    return "carry" if told.undecided else state_key(told.state)


def shown_key(report: ProgressReport) -> str:
    """Which chip, icon and colour the answer of the day has: as `verdict_key`, or carry."""
    return "carry" if report.verdict.undecided else verdict_key(report)


def state_key(state: State) -> str:
    """The answer of a state by itself, without what is known around it."""
    return {
        State.INSUFFICIENT: "logs",
        State.FLARE: "flare",
        State.WORSENING: "worse",
        State.RECOVERED: "recovered",
        State.LOW_ADHERENCE: "adherence",
        State.FAILING: "fail",
        State.ON_TRACK: "ok",
    }[state]
