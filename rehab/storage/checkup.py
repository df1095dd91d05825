"""Check-ups with their answers, and the flags that they open."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, select

from rehab.domain.checkup import CheckUp, Form, Reply, Urgency
from rehab.domain.flag import Flag
from rehab.storage.moment import moment, moment_columns
from rehab.storage.rows import checkup, episode, flag, redflag_answer
from rehab.storage.work import Work


class CheckUpStore:
    """Reads and writes check-ups and flags in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def checkups(self, episode_id: UUID) -> tuple[CheckUp, ...]:
        """All check-ups of a complaint, newest first."""
        return self._checkups(checkup.c.episode_id == episode_id)

    def between(self, episode_id: UUID, first: date, last: date) -> tuple[CheckUp, ...]:
        """Check-ups of the days from `first` to `last`, newest first."""
        return self._checkups(checkup.c.episode_id == episode_id, checkup.c.day.between(first, last))

    def waits(self, checkup_id: UUID) -> bool:
        """Whether a flag of a check-up is still open."""
        return bool(self._flags(flag.c.checkup_id == checkup_id, flag.c.closed_on.is_(None)))

    def checkup(self, checkup_id: UUID) -> CheckUp | None:
        """One check-up, or None when it is not there."""
        return next(iter(self._checkups(checkup.c.id == checkup_id)), None)

    def last_day(self, episode_id: UUID) -> date | None:
        """Day of the newest check-up that was answered."""
        return self._newest(episode_id, checkup.c.form != Form.SKIPPED)

    def skipped_day(self, episode_id: UUID) -> date | None:
        """Day on which the questions were last skipped."""
        return self._newest(episode_id, checkup.c.form == Form.SKIPPED)

    def _newest(self, episode_id: UUID, which: ColumnElement[bool]) -> date | None:
        live = (checkup.c.episode_id == episode_id, checkup.c.deleted_at.is_(None), which)
        row = self._work.first(select(checkup.c.day).where(*live).order_by(checkup.c.day.desc()))
        return row.day if row is not None else None

    def denied(self, episode_id: UUID) -> frozenset[str]:
        """Questions that the person who has a complaint answered with no at any time, at any of their complaints."""
        live = (
            redflag_answer.c.episode_id.in_(_theirs(episode_id)),
            redflag_answer.c.value == Reply.NO,
            redflag_answer.c.deleted_at.is_(None),
        )
        rows = self._work.rows(select(redflag_answer.c.question).where(*live).distinct())
        return frozenset(row.question for row in rows)

    def add(self, entry: CheckUp) -> None:
        """Add a check-up with its answers."""
        when = moment_columns(entry.at, entry.day)
        of = {"id": entry.id, "episode_id": entry.episode_id, "form": entry.form, "level": entry.level}
        self._work.insert(checkup, {**of, **when})
        for position, (question, reply) in enumerate(entry.replies):
            row = {"episode_id": entry.episode_id, "checkup_id": entry.id, "position": position}
            self._work.insert(redflag_answer, {**row, "question": question, "value": reply, **when})

    def delete(self, checkup_id: UUID) -> None:
        """Mark a check-up, its answers and its flags as deleted."""
        for table in (redflag_answer, flag):
            live = (table.c.checkup_id == checkup_id, table.c.deleted_at.is_(None))
            for row in self._work.rows(select(table.c.id).where(*live)):
                self._work.soft_delete(table, row.id)
        self._work.soft_delete(checkup, checkup_id)

    def flags(self, episode_id: UUID) -> tuple[Flag, ...]:
        """All flags of a complaint, newest first."""
        return self._flags(flag.c.episode_id == episode_id)

    def flags_of_person(self, episode_id: UUID) -> tuple[Flag, ...]:
        """All flags, open and closed, of the person who has a complaint; none when it is not there."""
        return self._flags(flag.c.episode_id.in_(_theirs(episode_id)))

    def flag(self, flag_id: UUID) -> Flag | None:
        """One flag, or None when it is not there."""
        return next(iter(self._flags(flag.c.id == flag_id)), None)

    def open_flags(self, episode_ids: Iterable[UUID]) -> tuple[Flag, ...]:
        """Flags of complaints that nobody has looked at yet, newest first."""
        return self._flags(flag.c.episode_id.in_(list(episode_ids)), flag.c.closed_on.is_(None))

    def open_flag(self, entry: Flag, checkup_id: UUID) -> None:
        """Add a flag of a check-up."""
        of = {"id": entry.id, "episode_id": entry.episode_id, "checkup_id": checkup_id}
        self._work.insert(flag, {**of, **_columns(entry)})

    def amend_flag(self, entry: Flag, version: int) -> None:
        """Write a flag over the version it was read in."""
        self._work.update(flag, entry.id, version, _columns(entry))

    def _checkups(self, *conditions: ColumnElement[bool]) -> tuple[CheckUp, ...]:
        statement = select(checkup).where(*conditions, checkup.c.deleted_at.is_(None))
        rows = self._work.rows(statement.order_by(checkup.c.at.desc(), checkup.c.id))
        if not rows:
            return ()
        replies: dict[UUID, list[tuple[str, Reply]]] = defaultdict(list)
        live = (
            redflag_answer.c.checkup_id.in_([row.id for row in rows]),
            redflag_answer.c.deleted_at.is_(None),
        )
        for row in self._work.rows(select(redflag_answer).where(*live).order_by(redflag_answer.c.position)):
            replies[row.checkup_id].append((row.question, Reply(row.value)))
        return tuple(_checkup(row, tuple(replies[row.id])) for row in rows)

    def _flags(self, *conditions: ColumnElement[bool]) -> tuple[Flag, ...]:
        statement = select(flag).where(*conditions, flag.c.deleted_at.is_(None))
        order = (flag.c.opened_on.desc(), flag.c.created_at.desc(), flag.c.id)
        return tuple(_flag(row) for row in self._work.rows(statement.order_by(*order)))


def _theirs(episode_id: UUID) -> Select[tuple[UUID]]:
    """All complaints of the person who has this one."""
    person = select(episode.c.patient_id).where(episode.c.id == episode_id, episode.c.deleted_at.is_(None))
    return select(episode.c.id).where(episode.c.patient_id.in_(person), episode.c.deleted_at.is_(None))


def _columns(entry: Flag) -> dict[str, Any]:
    return {
        "question": entry.question,
        "level": entry.level,
        "opened_on": entry.opened,
        "closed_on": entry.closed,
        "closed_by": entry.closed_by,
        "note": entry.note,
    }


def _checkup(row: Row[Any], replies: tuple[tuple[str, Reply], ...]) -> CheckUp:
    return CheckUp(
        id=row.id,
        episode_id=row.episode_id,
        form=Form(row.form),
        level=Urgency(row.level),
        at=moment(row.at, row.offset_min),
        day=row.day,
        replies=replies,
        version=row.version,
    )


def _flag(row: Row[Any]) -> Flag:
    return Flag(
        id=row.id,
        episode_id=row.episode_id,
        question=row.question,
        level=Urgency(row.level),
        opened=row.opened_on,
        closed=row.closed_on,
        closed_by=row.closed_by,
        note=row.note,
        version=row.version,
    )
