"""The score that answers a day of running: the first steps of the next morning, or the worst of the next day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rehab.services.checkin import day_value
from rehab.storage.checkin import CheckinStore

if TYPE_CHECKING:
    from rehab.domain.patient import Episode
    from rehab.storage.work import Work


def mornings_of(work: Work, complaint: Episode) -> dict[date, int]:
    """Score by day of the measure that judges a complaint, 0-10."""
    values: dict[date, list[int]] = {}
    for day, measure, _, value in CheckinStore(work).series(complaint.id, date.max):
        if measure is complaint.primary:
            values.setdefault(day, []).append(value)
    return {day: day_value(found) for day, found in values.items()}
