"""Times in which a plan rests, and sessions that were put on another day."""

from datetime import date
from uuid import UUID

from sqlalchemy import Row, select

from rehab.domain.pause import Pause, PauseReason
from rehab.domain.schedule import Shift
from rehab.storage.rows import pause, shift
from rehab.storage.work import Work


class PauseStore:
    """Reads and writes pauses and shifts in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def pauses(self, episode_id: UUID) -> tuple[Pause, ...]:
        """All pauses of a complaint, oldest first."""
        live = (pause.c.episode_id == episode_id, pause.c.deleted_at.is_(None))
        rows = self._work.rows(select(pause).where(*live).order_by(pause.c.starts_on))
        return tuple(_pause(row) for row in rows)

    def pause(self, pause_id: UUID) -> Pause | None:
        """One pause, or None when it is not there."""
        row = self._work.first(select(pause).where(pause.c.id == pause_id, pause.c.deleted_at.is_(None)))
        return None if row is None else _pause(row)

    def add(self, entry: Pause) -> None:
        """Add a pause."""
        self._work.insert(pause, {"id": entry.id, "episode_id": entry.episode_id, **_columns(entry)})

    def amend(self, entry: Pause) -> None:
        """Write a pause over what it was."""
        self._work.update(pause, entry.id, None, _columns(entry))

    def delete(self, pause_id: UUID) -> None:
        """Mark a pause as deleted."""
        self._work.soft_delete(pause, pause_id)

    def shifts(self, episode_id: UUID) -> tuple[Shift, ...]:
        """All shifts of a complaint."""
        live = (shift.c.episode_id == episode_id, shift.c.deleted_at.is_(None))
        rows = self._work.rows(select(shift).where(*live).order_by(shift.c.origin, shift.c.routine_key))
        return tuple(Shift(row.routine_key, row.origin, row.to_day, row.id) for row in rows)

    def put(self, episode_id: UUID, key: str, origin: date, to: date) -> None:
        """Put a slot on a day; on its own day it is shifted no longer."""
        old = next((s for s in self.shifts(episode_id) if (s.key, s.origin) == (key, origin)), None)
        if old is None or old.id is None:
            if to != origin:
                values = {"episode_id": episode_id, "routine_key": key, "origin": origin, "to_day": to}
                self._work.insert(shift, values)
        elif to == origin:
            self._work.soft_delete(shift, old.id)
        else:
            self._work.update(shift, old.id, None, {"to_day": to})


def _columns(entry: Pause) -> dict[str, object]:
    return {
        "reason": entry.reason,
        "starts_on": entry.start,
        "ends_on": entry.end,
        "note": entry.note,
    }


def _pause(row: Row[tuple[object, ...]]) -> Pause:
    return Pause(row.id, row.episode_id, PauseReason(row.reason), row.starts_on, row.ends_on, row.note)
