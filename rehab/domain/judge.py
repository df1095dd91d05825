"""One day of one history: the rules counted on the draws, the answer settled, and everything that is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rehab.domain import adherence, decision, reasons, rules
from rehab.domain.decision import Told
from rehab.domain.thresholds import BASELINE_DAYS
from rehab.domain.verdict import DayVerdict, Estimate, State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.domain.course import Timeline
    from rehab.domain.history import History
    from rehab.domain.posterior import Posterior
    from rehab.domain.thresholds import Thresholds

Array = NDArray[np.float64]

RECENT_WEEKS = 3
"""The recent change is counted over so many weeks [P]."""
_SURE_INSUFFICIENT = tuple((state, 1.0 if state is State.INSUFFICIENT else 0.0) for state in State)


@dataclass(frozen=True, slots=True)
class Look:
    """What the draws of one day say.

    Attributes:
        draws: Baseline, this week and the other means, None while there is nothing to draw from.
        windows: Where each mean stands; None when there is too little for a verdict.
        probabilities: Every state with its share.
        p: Stated probability that care is needed.
    """

    draws: Array | None
    windows: rules.Windows | None
    probabilities: tuple[tuple[State, float], ...]
    p: float


class Judge:
    """Judges single days of one history; keeps nothing from day to day."""

    def __init__(self, history: History, line: Timeline, thresholds: Thresholds) -> None:
        self.line = line
        self._history, self._thresholds = history, thresholds
        self._context = reasons.Context(history, thresholds)

    def look(self, day: int, pain: Posterior) -> Look:
        """Count the rules on the draws of a day."""
        line, thresholds = self.line, self._thresholds
        if self._too_little(day):
            draws = pain.draws(((min(day, BASELINE_DAYS - 1), 0),)) if line.entries[day + 1] else None
            return Look(draws, None, _SURE_INSUFFICIENT, 0.0)
        today = self._history.start + timedelta(days=day)
        active = line.active(day, thresholds.flare_days)
        windows = rules.windows_on(day, tuple((today - spike.start).days for spike in active), thresholds)
        draws = pain.draws(windows.ranges)
        fair = adherence.is_fair_trial(line.adherence(day, thresholds.adherence_window), thresholds)
        probabilities = rules.shares(draws, windows, fair, thresholds)
        return Look(draws, windows, probabilities, decision.stated(decision.needs_care(dict(probabilities))))

    def tell(self, day: int, before: Told, look: Look) -> Told:
        """Settle the answer of a day."""
        if look.windows is None:
            return Told()
        by_state = dict(look.probabilities)
        return decision.tell(before, by_state, look.p, self.line.entries[day + 1], self._thresholds)

    def ends(self, start: int, looks: dict[int, Look]) -> set[State]:
        """The answers of the last looked-at day, for everything that may have been told before `start`."""
        if start == 0 or self._too_little(start - 1):
            told = frozenset({Told()})
        else:
            told = decision.possible(self.line.entries[start], self._thresholds)
        for day in range(start, max(looks) + 1):
            told = frozenset(self.tell(day, before, looks[day]) for before in told)
        return {one.state for one in told}

    def verdict(self, day: int, state: State, look: Look) -> DayVerdict:
        """Everything that is told on a day."""
        line, thresholds = self.line, self._thresholds
        base, now, change, recent = self._estimates(day, look)
        last, logged_28 = line.last_logged[day], self._logged_28(day)
        active = line.active(day, thresholds.flare_days)
        sessions = line.adherence(day, thresholds.adherence_window)
        verdict = DayVerdict(
            day=self._history.start + timedelta(days=day),
            state=state,
            p_failing=look.p,
            probabilities=look.probabilities,
            baseline=base,
            now=now,
            change=change,
            mic=None if base is None else reasons.mic(base.mean, thresholds),
            adherence=sessions,
            days_logged=line.logged[day + 1],
            days_logged_28=logged_28,
            days_since_last=None if last is None else day - last,
            spike=active[-1] if active else None,
            confidence=reasons.confidence(state, look.p, look.probabilities, logged_28),
            next_look=reasons.next_look(self._history.start, day, active, thresholds),
            recent=recent,
            fair_trial=adherence.is_fair_trial(sessions, thresholds),
        )
        return self._context.explain(verdict, day)

    def _logged_28(self, day: int) -> int:
        logged = self.line.logged
        return logged[day + 1] - logged[max(0, day + 1 - self._thresholds.logged_window)]

    def _silent(self, day: int) -> bool:
        last = self.line.last_logged[day]
        return last is None or day - last >= self._thresholds.gap_max

    def _too_little(self, day: int) -> bool:
        thresholds = self._thresholds
        return day < thresholds.first_day or self._silent(day) or self._logged_28(day) < thresholds.logged_min

    def _estimates(
        self, day: int, look: Look
    ) -> tuple[Estimate | None, Estimate | None, Estimate | None, Estimate | None]:
        """Baseline, this week, the change, and the change a week over the last three; None when not known."""
        if look.draws is None:
            return None, None, None, None
        base, now = look.draws[0], look.draws[1]
        earlier = None if look.windows is None else look.windows.week_before(7 * RECENT_WEEKS)
        recent = [] if earlier is None else [(now - look.draws[earlier]) / RECENT_WEEKS]
        found = _summaries([base, now, now - base, *recent])
        if self._silent(day):
            return found[0], None, None, None
        return found[0], found[1], found[2], found[3] if recent else None


def _summaries(draws: Sequence[Array]) -> list[Estimate]:
    """Mean and standard deviation of each series of draws."""
    stacked = np.stack(draws)
    means = stacked.mean(axis=1)
    sds = np.sqrt(np.square(stacked - means[:, None]).mean(axis=1))
    return [Estimate(mean, sd) for mean, sd in zip(means.tolist(), sds.tolist(), strict=True)]
