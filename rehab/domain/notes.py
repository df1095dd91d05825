"""Things that do not change the answer but belong beside it. Codes only; the words are made elsewhere."""

import math
from collections.abc import Sequence
from datetime import date, timedelta

from rehab.domain.history import History
from rehab.domain.thresholds import BASELINE_DAYS, Thresholds
from rehab.domain.treatment import TreatmentKind
from rehab.domain.verdict import DayVerdict, State

SLOWER_FROM = 28
"""Day from which a slow course is mentioned [P]."""
MOVING = 0.5
"""Points of improvement that count as a movement at all [P]."""
SAME_PAIN = 1.0
"""Points within which pain counts as unchanged when running more [P]."""
MEDICINES = frozenset({TreatmentKind.MEDICINE, TreatmentKind.PAINKILLER})


def notes(
    history: History,
    verdict: DayVerdict,
    index: int,
    km: Sequence[float],
    thresholds: Thresholds,
    usual: float | None,
) -> tuple[str, ...]:
    """Codes of what belongs beside an answer.

    Args:
        history: Treatments by day.
        verdict: What is told.
        index: The day, counted from day 0.
        km: Kilometres per day up to it, day 0 first; empty when no runs are recorded.
        thresholds: Wash-out of an injection, rise in medicine days, rise in running.
        usual: Level of a usual course on the day, points, None when there is none.
    """
    found = []
    since_injection = [
        (verdict.day - span.start).days for span in history.treatments if span.kind is TreatmentKind.INJECTION
    ]
    if any(0 <= days < thresholds.washout_days for days in since_injection):
        found.append("injection-washout")
    first = _medicine_days(history, history.start, verdict.day)
    last = _medicine_days(history, verdict.day - timedelta(days=BASELINE_DAYS - 1), verdict.day)
    if index >= BASELINE_DAYS and last - first >= thresholds.medicine_rise:
        found.append("more-medicine")
    if first and verdict.baseline is not None:
        found.append("baseline-on-medicine")
    if _runs_more(km, thresholds) and verdict.change is not None and abs(verdict.change.mean) <= SAME_PAIN:
        found.append("load-up-pain-same")
    if _is_slow(verdict, index, usual):
        found.append("slower-than-expected")
    return tuple(found)


def _medicine_days(history: History, first: date, today: date) -> int:
    """Days of the week from `first`, up to today, on which any pain medicine was taken."""
    days = [day for i in range(BASELINE_DAYS) if (day := first + timedelta(days=i)) <= today]
    spans = [span for span in history.taken if span.kind in MEDICINES]
    return sum(
        any(span.start <= day and (span.end is None or day <= span.end) for span in spans) for day in days
    )


def _runs_more(km: Sequence[float], thresholds: Thresholds) -> bool:
    """Whether the last four weeks hold clearly more running than the first four."""
    reference = thresholds.spike_reference
    if len(km) < 2 * reference:
        return False
    before, now = math.fsum(km[:reference]), math.fsum(km[-reference:])
    return before > 0 and now >= thresholds.load_rise * before


def _is_slow(verdict: DayVerdict, index: int, usual: float | None) -> bool:
    """Improving, but by less than half of the usual course."""
    if verdict.state is not State.ON_TRACK or index < SLOWER_FROM:
        return False
    if verdict.baseline is None or verdict.change is None or usual is None:
        return False
    gain = -verdict.change.mean
    return MOVING <= gain < (verdict.baseline.mean - usual) / 2
