"""What Progress shows beside the pain, read across tables: moved sessions, pauses, entries ahead of time."""

from collections import Counter
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from rehab.domain.session import Done
from rehab.storage.rows import pain_reading, pause, phase, program, redflag_answer, session
from rehab.storage.work import Work

DayCounts = tuple[tuple[date, int], ...]
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

    def phases(self, episode_id: UUID, last: date) -> tuple[tuple[str, date, date | None], ...]:
        """Name, first and last day of every phase in force by a day, oldest first.

        A new version of a plan ends the phases of the one before it. What comes after a phase that nobody has ended
        has not begun.
        """
        columns = (program.c.id, phase.c.name, phase.c.starts_on, phase.c.ends_on)
        force = (program.c.effective_from, program.c.effective_to)
        live = (
            program.c.episode_id == episode_id,
            program.c.deleted_at.is_(None),
            phase.c.deleted_at.is_(None),
        )
        joined = select(*columns, *force).join(program, phase.c.program_id == program.c.id)
        wanted = joined.where(*live, program.c.starts_on <= last).order_by(program.c.id, phase.c.position)
        found, held = [], set()
        for plan_id, name, start, end, first, until in self._work.rows(wanted):
            if plan_id in held:
                continue
            if end is None:
                held.add(plan_id)
            ends = [day for day in (end, until) if day is not None]
            span = (name, max(start, first), min(ends, default=None))
            if span[2] is None or span[1] <= span[2]:
                found.append(span)
        return tuple(sorted(found, key=lambda span: span[1]))

    def repeats(self, episode_id: UUID, first: date, last: date) -> DayCounts:
        """How many scores repeat another of the same measure, instant and value, by day.

        Scores of sessions are left out: two sessions of one evening may well end with the same number.
        """
        of_days = and_(pain_reading.c.day.between(first, last), pain_reading.c.session_id.is_(None))
        same = (pain_reading.c.day, pain_reading.c.measure, pain_reading.c.at, pain_reading.c.value)
        counted = (
            select(pain_reading.c.day, func.count()).where(*_scores_of(episode_id), of_days).group_by(*same)
        )
        counts: Counter[date] = Counter()
        for day, count in self._work.rows(counted.having(func.count() > 1)):
            counts[day] += count - 1
        return tuple(sorted(counts.items()))

    def scores_outside(self, episode_id: UUID, first: date, last: date) -> tuple[DayCounts, DayCounts]:
        """How many scores are dated before `first` and after `last`, by day, oldest first."""
        outside = or_(pain_reading.c.day < first, pain_reading.c.day > last)
        counted = select(pain_reading.c.day, func.count()).where(*_scores_of(episode_id), outside)
        rows = self._work.rows(counted.group_by(pain_reading.c.day).order_by(pain_reading.c.day))
        before = tuple((day, count) for day, count in rows if day < first)
        return before, tuple((day, count) for day, count in rows if day > last)


def _scores_of(episode_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return (
        pain_reading.c.episode_id == episode_id,
        pain_reading.c.deleted_at.is_(None),
        pain_reading.c.value.is_not(None),
    )
