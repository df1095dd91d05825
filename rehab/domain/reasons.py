"""What was looked at, with its numbers, and how sure the answer is: codes; the words are made elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rehab.domain.history import History
from rehab.domain.thresholds import Thresholds
from rehab.domain.treatment import MASKING, TreatmentKind
from rehab.domain.verdict import NEEDS_CARE, Confidence, DayVerdict, Reason, Spike, State

HIGH, MEDIUM = 0.90, 0.70
"""Probability from which an answer is called sure or fairly sure [P]."""
THIN_DATA = 8
"""With fewer days logged out of 28 (two a week) no answer is called sure [P on X]."""
LOOK_EVERY = 14
"""Between and after the fixed dates it is looked at anew every so many days [P]."""
_TAKEN_DAYS = 14
_KNOWN = frozenset({TreatmentKind.EXERCISE})


def mic(baseline: float, thresholds: Thresholds) -> float:
    """The smallest change that matters for one baseline, in points; see `rules.mic`."""
    return min(thresholds.mic_high, max(thresholds.mic_low, thresholds.mic_share * baseline))


def confidence(
    state: State, p: float, probabilities: Sequence[tuple[State, float]], logged_28: int
) -> Confidence:
    """How sure the shown state is.

    Args:
        state: What is shown.
        p: Stated probability that care is needed, 0-1.
        probabilities: Share of every state.
        logged_28: Days with a score in the last 28.
    """
    if state is State.INSUFFICIENT:
        return Confidence.NOT_YET
    sure = p if state in NEEDS_CARE else dict(probabilities)[state]
    if sure >= HIGH and logged_28 >= THIN_DATA:
        return Confidence.HIGH
    return Confidence.MEDIUM if sure >= MEDIUM else Confidence.LOW


def next_look(start: date, index: int, active: Sequence[Spike], thresholds: Thresholds) -> date:
    """The next date on which the answer can change: a fixed day of the plan or the end of a spike's grace.

    Args:
        start: Day 0.
        index: Today, counted from day 0.
        active: Load spikes that still excuse a rise.
        thresholds: First day, judging day, late day, days of grace.
    """
    fixed = (thresholds.first_day, thresholds.judge_day, thresholds.late_day)
    every = (index // LOOK_EVERY + 1) * LOOK_EVERY
    first = min(
        [day for day in fixed if day > index] + ([every] if index >= thresholds.judge_day else []),
        default=every,
    )
    dates = [start + timedelta(days=first)]
    dates += [spike.start + timedelta(days=thresholds.flare_days) for spike in active]
    return min(dates)


@dataclass(frozen=True, slots=True)
class Context:
    """What the reasons need besides the day's verdict."""

    history: History
    thresholds: Thresholds

    def explain(self, verdict: DayVerdict, index: int) -> DayVerdict:
        """The verdict with its reasons, in the order in which they are shown.

        Args:
            verdict: Everything else about the day.
            index: The day, counted from day 0.
        """
        rows = (
            self._how_long(index),
            self._how_often(verdict, index),
            self._sessions(verdict),
            _change(verdict),
            _recent(verdict),
            self._running(verdict),
            self._treatments(verdict.day),
        )
        return replace(verdict, reasons=rows)

    def _how_long(self, index: int) -> Reason:
        thresholds = self.thresholds
        if index < thresholds.first_day:
            outcome = "too-early"
        elif index < thresholds.judge_day:
            outcome = "early"
        else:
            outcome = "long-enough" if index < thresholds.late_day else "late"
        return Reason(
            "how-long", outcome, (("day", index), ("week", index // 7 + 1), ("needed", thresholds.judge_day))
        )

    def _how_often(self, verdict: DayVerdict, index: int) -> Reason:
        thresholds = self.thresholds
        outcome = "enough"
        if verdict.days_since_last is None or verdict.days_since_last >= thresholds.gap_max:
            outcome = "gap"
        elif verdict.days_logged_28 < thresholds.logged_min:
            outcome = "too-few"
        return Reason(
            "how-often-logged",
            outcome,
            (
                ("logged", verdict.days_logged),
                ("days", index + 1),
                ("logged_28", verdict.days_logged_28),
                ("needed", thresholds.logged_min),
                ("since_last", verdict.days_since_last),
            ),
        )

    def _sessions(self, verdict: DayVerdict) -> Reason:
        done = verdict.adherence
        outcome = "fair" if verdict.fair_trial else "too-few" if done.planned else "none-planned"
        return Reason(
            "sessions-done",
            outcome,
            (
                ("done", done.done),
                ("planned", done.planned),
                ("share", done.share),
                ("needed", self.thresholds.adherence_enough),
            ),
        )

    def _running(self, verdict: DayVerdict) -> Reason:
        if self.history.run_km is None:
            return Reason("running-load", "not-recorded")
        spike = verdict.spike
        if spike is None:
            return Reason("running-load", "no-spike")
        until = spike.start + timedelta(days=self.thresholds.flare_days)
        return Reason(
            "running-load",
            "spike",
            (
                ("start", spike.start.isoformat()),
                ("week_km", spike.week_km),
                ("usual_km", spike.usual_km),
                ("until", until.isoformat()),
            ),
        )

    def _treatments(self, day: date) -> Reason:
        earliest = day - timedelta(days=_TAKEN_DAYS - 1)
        taken = [
            span
            for span in self.history.taken
            if span.kind not in _KNOWN and span.start <= day and (span.end is None or span.end >= earliest)
        ]
        if not taken:
            return Reason("treatments", "none")
        kinds = ",".join(sorted({span.kind.value for span in taken}))
        masking = any(span.kind in MASKING for span in taken)
        return Reason(
            "treatments", "masking" if masking else "running", (("count", len(taken)), ("kinds", kinds))
        )


def _change(verdict: DayVerdict) -> Reason:
    change, small = verdict.change, verdict.mic
    if change is None or small is None or verdict.baseline is None or verdict.now is None:
        return Reason("change-so-far", "unknown")
    if change.mean >= small:
        outcome = "worse"
    elif -change.mean >= small:
        outcome = "better"
    else:
        outcome = "some" if -change.mean >= small / 2 else "none"
    return Reason(
        "change-so-far",
        outcome,
        (
            ("baseline", verdict.baseline.mean),
            ("now", verdict.now.mean),
            ("change", change.mean),
            ("low", change.mean - 1.96 * change.sd),
            ("high", change.mean + 1.96 * change.sd),
            ("mic", small),
        ),
    )


def _recent(verdict: DayVerdict) -> Reason:
    recent, small = verdict.recent, verdict.mic
    if recent is None or small is None:
        return Reason("last-three-weeks", "unknown")
    total = 3 * recent.mean
    outcome = "falling" if total <= -small / 2 else "rising" if total >= small / 2 else "flat"
    low, high = recent.mean - 1.96 * recent.sd, recent.mean + 1.96 * recent.sd
    return Reason("last-three-weeks", outcome, (("per_week", recent.mean), ("low", low), ("high", high)))
