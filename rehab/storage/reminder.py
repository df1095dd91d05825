"""Which reminders were given last; kept with the data, so that a restart does not say them again."""

import json
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import select

from rehab.domain.reminder import ReminderKind, Told
from rehab.storage.rows import app_meta
from rehab.storage.work import Work

KEY = "reminders/told"


class ReminderStore:
    """Reads and writes in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def told(self) -> dict[ReminderKind, Told]:
        """The last reminder of each kind; what cannot be read was never given."""
        row = self._work.first(select(app_meta.c.value).where(app_meta.c.key == KEY))
        try:
            kept = json.loads(row.value) if row is not None else {}
            return {ReminderKind(kind): _told(*parts) for kind, parts in kept.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def put(self, told: Mapping[ReminderKind, Told]) -> None:
        """Keep exactly these."""
        kept = {
            kind.value: (t.day.isoformat(), t.at.isoformat(), t.until and t.until.isoformat())
            for kind, t in told.items()
        }
        self._work.put_meta(KEY, json.dumps(kept))


def _told(day: str, at: str, until: str | None) -> Told:
    later = None if until is None else datetime.fromisoformat(until)
    return Told(date.fromisoformat(day), datetime.fromisoformat(at), later)
