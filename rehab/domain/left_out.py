"""What was entered and does not count in full, with the days it concerns. Codes; the words are made elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rehab.domain.treatment import TreatmentKind
from rehab.domain.verdict import DayVerdict, State

if TYPE_CHECKING:
    from rehab.domain.history import History
    from rehab.domain.thresholds import Thresholds
    from rehab.domain.trend import TrendPoint

STRAY = 3.0
"""An entry so many points away from the ten-day trend is pointed out [P on V2: more than the error of one score]."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Entries that were dropped before anything was judged: how many on each day, oldest day first.

    Attributes:
        repeats: The same measure, value and instant again, as a sync that ran twice leaves them.
        before: Entries from before the first day of the programme.
        ahead: Entries dated after the day of the view.
    """

    repeats: tuple[tuple[date, int], ...] = ()
    before: tuple[tuple[date, int], ...] = ()
    ahead: tuple[tuple[date, int], ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One kind of exclusion.

    Attributes:
        code: What, for example ``"medicine"``.
        count: How many entries (``"repeats"``, ``"same-day"``, ``"before"``, ``"ahead"``, ``"stray"``) or days.
        days: The days concerned, oldest first.
    """

    code: str
    count: int
    days: tuple[date, ...]


def left_out(
    history: History,
    course: Sequence[DayVerdict],
    trend: Iterable[TrendPoint],
    thresholds: Thresholds,
    dropped: Dropped,
) -> tuple[LeftOut, ...]:
    """Everything that does not count in full on the last day of a course, in the order in which it is shown.

    Args:
        history: What was entered.
        course: The verdict of every day; its last day is the day of the view.
        trend: Ten-day trend of the primary measure.
        thresholds: For the weeks after an injection.
        dropped: What was dropped before the history was made.

    Returns:
        One item per kind that occurs; empty when everything counts.
    """
    # Loads numpy: not before a report is asked for.
    from rehab.domain.course import masked_days

    today = course[-1].day
    flare = [told.day for told in course if told.state is State.FLARE]
    found = (
        _entries("repeats", dropped.repeats),
        _same_day(history, today),
        _entries("before", dropped.before),
        _entries("ahead", dropped.ahead),
        _days("medicine", sorted(masked_days(history, today))),
        _days("flare", flare),
        _days("injection", injection_days(history, today, thresholds)),
        _stray(history, trend, today),
    )
    return tuple(item for item in found if item.count)


def injection_days(history: History, until: date, thresholds: Thresholds) -> list[date]:
    """Days up to `until` within the wash-out of an injection, oldest first, each once."""
    found: set[date] = set()
    for span in history.treatments:
        if span.kind is TreatmentKind.INJECTION:
            last = min(until, span.start + timedelta(days=thresholds.washout_days - 1))
            found.update(span.start + timedelta(days=i) for i in range((last - span.start).days + 1))
    return sorted(found)


def _entries(code: str, by_day: Sequence[tuple[date, int]]) -> LeftOut:
    return LeftOut(code, sum(count for _, count in by_day), tuple(day for day, _ in by_day))


def _days(code: str, days: Sequence[date]) -> LeftOut:
    return LeftOut(code, len(days), tuple(days))


def _same_day(history: History, today: date) -> LeftOut:
    counts: dict[date, int] = {}
    for score in history.scores:
        if score.measure is history.primary and score.day <= today:
            counts[score.day] = counts.get(score.day, 0) + 1
    return _entries("same-day", sorted((day, count) for day, count in counts.items() if count > 1))


def _stray(history: History, trend: Iterable[TrendPoint], today: date) -> LeftOut:
    levels = {point.day: point.level for point in trend}
    days = [
        score.day
        for score in history.scores
        if score.measure is history.primary
        and score.day <= today
        and abs(score.value - levels.get(score.day, score.value)) >= STRAY
    ]
    return LeftOut("stray", len(days), tuple(sorted(set(days))))
