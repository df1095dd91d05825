"""What Progress shows beside the pain, read across tables: moved sessions, pauses, entries ahead of time."""

from collections import Counter
from datetime import date
from uuid import UUID

from sqlalchemy import select

from rehab.domain.session import Done
from rehab.storage.rows import pain_reading, pause, redflag_answer, session
from rehab.storage.work import Work

SessionRow = tuple[date, date | None, Done]
"""Day, day for which it was planned (None: no plan asked for it), and how much was done."""


class ProgressStore:
    """Reads in one unit of work; writes nothing."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def sessions(self, episode_id: UUID, last: date) -> tuple[SessionRow, ...]:
        """Sessions that were done, at least in part, up to a day: when, for which slot, and how much."""
        columns = (session.c.day, session.c.planned_day, session.c.routine_key, session.c.done)
        live = (session.c.episode_id == episode_id, session.c.day <= last, session.c.deleted_at.is_(None))
        rows = self._work.rows(select(*columns).where(*live, session.c.done != Done.NONE))
        return tuple((day, planned if key else None, Done(done)) for day, planned, key, done in rows)

    def pauses(self, episode_id: UUID, last: date) -> tuple[tuple[date, date | None], ...]:
        """First and last day of every pause that had begun by a day, oldest first."""
        live = (pause.c.episode_id == episode_id, pause.c.starts_on <= last, pause.c.deleted_at.is_(None))
        rows = self._work.rows(
            select(pause.c.starts_on, pause.c.ends_on).where(*live).order_by(pause.c.starts_on)
        )
        return tuple((first, end) for first, end in rows)

    def last_asked(self, episode_id: UUID, last: date) -> date | None:
        """The last day by a day on which a question about warning signs was answered, or None."""
        live = (redflag_answer.c.episode_id == episode_id, redflag_answer.c.deleted_at.is_(None))
        statement = select(redflag_answer.c.day).where(*live, redflag_answer.c.day <= last)
        row = self._work.first(statement.order_by(redflag_answer.c.day.desc()).limit(1))
        return None if row is None else row.day

    def scores_after(self, episode_id: UUID, last: date) -> tuple[tuple[date, int], ...]:
        """How many recorded scores are dated after a day, by day, oldest first."""
        live = (pain_reading.c.deleted_at.is_(None), pain_reading.c.value.is_not(None))
        ahead = (pain_reading.c.episode_id == episode_id, pain_reading.c.day > last)
        days = Counter(row.day for row in self._work.rows(select(pain_reading.c.day).where(*ahead, *live)))
        return tuple(sorted(days.items()))
