"""The verdicts of the days, kept as long as nothing they rest on has changed. Imports numpy with the engine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from rehab.domain.course import follow

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from rehab.domain.course import Followed
    from rehab.domain.history import History, TreatmentSpan
    from rehab.domain.thresholds import Thresholds
    from rehab.domain.verdict import DayVerdict

KEPT = 4
"""So many complaints keep their course; the one that was asked for longest ago is forgotten first."""


@dataclass(frozen=True, slots=True)
class _Known:
    history: History
    until: date
    thresholds: Thresholds
    followed: Followed


class Courses:
    """Courses by complaint. An entry of the last days costs these days alone: earlier ones cannot change by it."""

    def __init__(self) -> None:
        self._known: dict[UUID, _Known] = {}

    def told(
        self, episode_id: UUID, history: History, until: date, thresholds: Thresholds
    ) -> tuple[DayVerdict, ...]:
        """The verdict of every day from the start to `until`, as `rehab.domain.progress.course` gives it."""
        until = max(until, history.start)
        known = self._known.pop(episode_id, None)
        if (
            known is None
            or known.history != history
            or (known.until, known.thresholds) != (until, thresholds)
        ):
            beginning = self._beginning(known, history, until, thresholds)
            known = _Known(history, until, thresholds, follow(history, until, thresholds, beginning))
        self._known[episode_id] = known
        while len(self._known) > KEPT:
            del self._known[next(iter(self._known))]
        return known.followed.told

    @staticmethod
    def _beginning(
        known: _Known | None, history: History, until: date, thresholds: Thresholds
    ) -> Followed | None:
        """What of the known course still holds, or None when it has to be worked out from the start."""
        if known is None or (known.until, known.thresholds) != (until, thresholds):
            return None
        for standing in reversed(known.followed.standings):
            day = history.start + timedelta(days=standing.day)
            if before(known.history, day) == before(history, day):
                return known.followed.until(standing.day)
        return None


def before(history: History, day: date) -> History:
    """What of a history was dated before a day; what it holds besides dated entries stays."""
    km = history.run_km
    return replace(
        history,
        scores=tuple(score for score in history.scores if score.day < day),
        sessions=tuple(entry for entry in history.sessions if entry.day < day),
        # Whether runs are recorded at all decides about earlier days too, so an empty tuple is not None.
        run_km=None if km is None else tuple(pair for pair in km if pair[0] < day),
        treatments=tuple(span for span in history.treatments if span.start < day),
        medicine=tuple(
            _up_to(span, day - timedelta(days=1)) for span in history.medicine if span.start < day
        ),
    )


def _up_to(span: TreatmentSpan, last: date) -> TreatmentSpan:
    return span if span.end is not None and span.end <= last else replace(span, end=last)
