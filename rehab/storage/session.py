"""Sessions with their sets, and half-filled forms."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, or_, select

from rehab.domain.adherence import Logged
from rehab.domain.session import Done, Session, SetEntry, StopReason
from rehab.storage.moment import moment, moment_columns
from rehab.storage.rows import session, set_entry
from rehab.storage.work import Work

SLOT_COLUMNS = (session.c.planned_day, session.c.routine_key, session.c.day, session.c.done)


class SessionStore:
    """Reads and writes sessions in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def session(self, session_id: UUID) -> Session | None:
        """One session, or None when it is not there."""
        return next(iter(self._select(session.c.id == session_id)), None)

    def was_deleted(self, session_id: UUID) -> bool:
        """Whether there was such a session and it was deleted."""
        return self._work.row(session, session_id) is not None and self.session(session_id) is None

    def on_day(self, episode_id: UUID, day: date) -> tuple[Session, ...]:
        """Sessions that were done on a day."""
        return self._select(session.c.episode_id == episode_id, session.c.day == day)

    def between(self, episode_id: UUID, first: date, last: date) -> tuple[Session, ...]:
        """Sessions that were done on, or planned for, the days from `first` to `last`."""
        done = session.c.day.between(first, last)
        planned = session.c.planned_day.between(first, last)
        return self._select(session.c.episode_id == episode_id, or_(done, planned))

    def done_by_slot(self, episode_id: UUID, last: date) -> dict[tuple[date, str], list[Logged]]:
        """How the sessions done up to a day went that belong to a slot, by planned day and routine."""
        found: dict[tuple[date, str], list[Logged]] = defaultdict(list)
        live = (session.c.episode_id == episode_id, session.c.day <= last, session.c.deleted_at.is_(None))
        planned = (session.c.planned_day.is_not(None), session.c.routine_key.is_not(None))
        for planned_day, key, day, done in self._work.rows(select(*SLOT_COLUMNS).where(*live, *planned)):
            found[planned_day, key].append(Logged(day, Done(done)))
        return found

    def add(self, entry: Session) -> None:
        """Add a session with its sets."""
        self._work.insert(session, {"id": entry.id, "episode_id": entry.episode_id, **_columns(entry)})
        for position, item in enumerate(entry.sets):
            self._work.insert(set_entry, _set_columns(entry.id, position, item))

    def add_all(self, entries: Iterable[Session]) -> None:
        """Add sessions that tell nothing of their sets, in one go."""
        of = ({"id": entry.id, "episode_id": entry.episode_id, **_columns(entry)} for entry in entries)
        self._work.insert_all(session, list(of))

    def amend(self, entry: Session, version: int) -> None:
        """Write a session over the version it was read in; sets are matched by their place."""
        self._work.update(session, entry.id, version, _columns(entry))
        kept = self._set_ids(entry.id)
        for position, item in enumerate(entry.sets):
            values = _set_columns(entry.id, position, item)
            if position < len(kept):
                self._work.update(set_entry, kept[position], None, values)
            else:
                self._work.insert(set_entry, values)
        for surplus in kept[len(entry.sets) :]:
            self._work.soft_delete(set_entry, surplus)

    def set_score(self, session_id: UUID, column: str, value: int | None) -> None:
        """Write one score of a session, for example ``"pain_before"``."""
        self._work.update(session, session_id, None, {column: value})

    def delete(self, session_id: UUID) -> None:
        """Mark a session and its sets as deleted."""
        for set_id in self._set_ids(session_id):
            self._work.soft_delete(set_entry, set_id)
        self._work.soft_delete(session, session_id)

    def _select(self, *conditions: ColumnElement[bool]) -> tuple[Session, ...]:
        statement = select(session).where(*conditions, session.c.deleted_at.is_(None))
        rows = self._work.rows(
            statement.order_by(session.c.day, session.c.at, session.c.created_at, session.c.id)
        )
        sets: dict[UUID, list[SetEntry]] = defaultdict(list)
        live = (set_entry.c.session_id.in_([row.id for row in rows]), set_entry.c.deleted_at.is_(None))
        for row in self._work.rows(select(set_entry).where(*live).order_by(set_entry.c.position)):
            sets[row.session_id].append(_set(row))
        return tuple(_session(row, tuple(sets[row.id])) for row in rows)

    def _set_ids(self, session_id: UUID) -> list[UUID]:
        live = (set_entry.c.session_id == session_id, set_entry.c.deleted_at.is_(None))
        return [
            row.id
            for row in self._work.rows(select(set_entry.c.id).where(*live).order_by(set_entry.c.position))
        ]


def _columns(entry: Session) -> dict[str, Any]:
    return {
        "done": entry.done,
        **moment_columns(entry.at, entry.day),
        "name": entry.name,
        "routine_key": entry.routine_key,
        "planned_day": entry.planned_day,
        "pain_before": entry.before,
        "pain_during": entry.during,
        "pain_after": entry.after,
        "effort": entry.effort,
        "reason": entry.reason,
        "note": entry.note,
    }


def _set_columns(session_id: UUID, position: int, item: SetEntry) -> dict[str, Any]:
    return {
        "session_id": session_id,
        "position": position,
        "exercise": item.exercise,
        "name": item.name,
        "sets_planned": item.sets_planned,
        "sets_done": item.sets_done,
        "reps": item.reps,
        "hold_s": item.hold_s,
        "load": item.load,
        "pain": item.pain,
    }


def _set(row: Row[Any]) -> SetEntry:
    return SetEntry(
        exercise=row.exercise,
        name=row.name,
        sets_planned=row.sets_planned,
        sets_done=row.sets_done,
        reps=row.reps,
        hold_s=row.hold_s,
        load=row.load,
        pain=row.pain,
        id=row.id,
    )


def _session(row: Row[Any], sets: tuple[SetEntry, ...]) -> Session:
    return Session(
        id=row.id,
        episode_id=row.episode_id,
        done=Done(row.done),
        at=moment(row.at, row.offset_min),
        day=row.day,
        name=row.name,
        routine_key=row.routine_key,
        planned_day=row.planned_day,
        before=row.pain_before,
        during=row.pain_during,
        after=row.pain_after,
        effort=row.effort,
        reason=StopReason(row.reason) if row.reason is not None else None,
        note=row.note,
        sets=sets,
        version=row.version,
    )
