"""What was logged, across tables: entries of some days, days with entries, numbers of a year."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, case, func, select

from rehab.domain.checkin import Question
from rehab.domain.diary import Entry, EntryKey, EntryKind, EntryValue
from rehab.domain.pain import Measure
from rehab.domain.session import SHARE_DONE, Done
from rehab.storage.checkin import CheckinStore
from rehab.storage.checkup import CheckUpStore
from rehab.storage.pain_map import PainMapStore
from rehab.storage.pause import PauseStore
from rehab.storage.rows import (
    checkin_answer,
    checkup,
    pain_map,
    pain_reading,
    pause,
    run,
    self_test,
    session,
    treatment,
    weekly_answer,
)
from rehab.storage.run import RunStore
from rehab.storage.self_test import SelfTestStore
from rehab.storage.session import SessionStore
from rehab.storage.treatment import TreatmentStore
from rehab.storage.weekly import WeeklyStore
from rehab.storage.work import Work

Conditions = tuple[ColumnElement[bool], ...]
ALL = frozenset(EntryKind)
BEGUN = frozenset({EntryKind.TREATMENT, EntryKind.PAUSE})
"""Kinds that stand on the day they began and have no hour."""


class DiaryStore:
    """Reads in one unit of work; writes nothing.

    Scores that belong to a session are part of it, and a question that was asked and not answered is no entry.
    """

    def __init__(self, work: Work, episode_id: UUID, patient_id: UUID) -> None:
        self._work = work
        self._episode = episode_id
        self._patient = patient_id

    def entries(self, first: date, last: date, kinds: Collection[EntryKind] = ALL) -> list[Entry]:
        """Entries of the days from `first` to `last`, newest first."""
        found: list[Entry] = []
        both = {EntryKind.ANSWER, EntryKind.NOTE}
        for kind in kinds:
            if kind not in both:
                found += self._of_kind(kind, first, last)
        if both & set(kinds):
            found += self._answers(first, last, both & set(kinds))
        found.sort(key=_order, reverse=True)
        return found

    def last_day(self, until: date, kinds: Collection[EntryKind] = ALL) -> date | None:
        """The last day up to `until` with an entry, or None."""
        days = [self._edge(kind, func.max, until) for kind in kinds]
        return max((day for day in days if day is not None), default=None)

    def first_day(self) -> date | None:
        """The first day with an entry, or None."""
        days = [self._edge(kind, func.min, date.max) for kind in EntryKind]
        return min((day for day in days if day is not None), default=None)

    def marks(self, first: date, last: date) -> dict[date, frozenset[EntryKind]]:
        """Which kinds the days from `first` to `last` have."""
        found: dict[date, set[EntryKind]] = defaultdict(set)
        for kind in EntryKind:
            table, day, conditions = self._source(kind)
            within = select(day).select_from(table).where(*conditions, day.between(first, last)).distinct()
            for (found_day,) in self._work.rows(within):
                found[found_day].add(kind)
        return {day: frozenset(kinds) for day, kinds in found.items()}

    def sessions_done(self, first: date, last: date) -> Mapping[date, float]:
        """Sessions done by day; a part counts half."""
        share = case({done.value: SHARE_DONE[done] for done in Done}, value=session.c.done)
        _, day, conditions = self._source(EntryKind.SESSION)
        return self._by_day(select(day, func.sum(share)).where(*conditions, day.between(first, last)), day)

    def scores(self, measure: Measure, first: date, last: date) -> Mapping[date, float]:
        """Mean score of a measure by day."""
        _, day, conditions = self._source(EntryKind.PAIN)
        mean = select(day, func.avg(pain_reading.c.value)).where(*conditions, day.between(first, last))
        return self._by_day(mean.where(pain_reading.c.measure == measure), day)

    def _by_day(self, statement: Select[Any], day: ColumnElement[date]) -> Mapping[date, float]:
        return {found: float(value) for found, value in self._work.rows(statement.group_by(day)) if value}

    def _edge(self, kind: EntryKind, edge: Any, until: date) -> date | None:
        table, day, conditions = self._source(kind)
        row = self._work.first(select(edge(day)).select_from(table).where(*conditions, day <= until))
        return None if row is None else row[0]

    def _source(self, kind: EntryKind) -> tuple[Table, Any, Conditions]:
        """Table, column of the day, and what a row must meet to be an entry of a kind."""
        table = _TABLES[kind]
        mine = table.c.patient_id == self._patient if kind is EntryKind.RUN else None
        conditions: list[ColumnElement[bool]] = [
            table.c.episode_id == self._episode if mine is None else mine,
            table.c.deleted_at.is_(None),
        ]
        if kind is EntryKind.PAIN:
            conditions += [table.c.session_id.is_(None), table.c.value.is_not(None)]
        elif kind is EntryKind.ANSWER:
            conditions += [table.c.question != Question.NOTE, table.c.value.is_not(None)]
        elif kind is EntryKind.NOTE:
            conditions += [table.c.question == Question.NOTE, table.c.value.is_not(None)]
        return table, table.c.starts_on if kind in BEGUN else table.c.day, tuple(conditions)

    def _of_kind(self, kind: EntryKind, first: date, last: date) -> list[Entry]:
        work, episode = self._work, self._episode
        match kind:
            case EntryKind.PAIN:
                readings = CheckinStore(work).readings(episode, first, last)
                return [
                    _entry(kind, r.id, r) for r in readings if r.session_id is None and r.value is not None
                ]
            case EntryKind.SESSION:
                sessions = SessionStore(work).between(episode, first, last)
                return [_entry(kind, s.id, s) for s in sessions if first <= s.day <= last]
            case EntryKind.RUN:
                return [_entry(kind, r.id, r) for r in RunStore(work).runs(self._patient, first, last)]
            case EntryKind.TREATMENT:
                begun = (t for t in TreatmentStore(work).treatments(episode) if first <= t.start <= last)
                return [Entry(EntryKey(kind, t.id), t.start, None, t) for t in begun]
            case EntryKind.WEEK:
                reviews = (r for r in WeeklyStore(work).reviews(episode) if first <= r.day <= last)
                return [_entry(kind, review.day, review) for review in reviews]
            case EntryKind.SELF_TEST:
                tests = SelfTestStore(work).between(episode, first, last)
                return [_entry(kind, test.id, test) for test in tests]
            case EntryKind.CHECKUP:
                checkups = CheckUpStore(work).between(episode, first, last)
                return [_entry(kind, each.id, each) for each in checkups]
            case EntryKind.MAP:
                return [_entry(kind, m.id, m) for m in PainMapStore(work).between(episode, first, last)]
            case EntryKind.PAUSE:
                pauses = (p for p in PauseStore(work).pauses(episode) if first <= p.start <= last)
                return [Entry(EntryKey(kind, p.id), p.start, None, p) for p in pauses]
            case _:
                return self._answers(first, last, {kind})

    def _answers(self, first: date, last: date, kinds: Collection[EntryKind]) -> list[Entry]:
        """Answers and notes lie in one table and are read once."""
        found = []
        for answer in CheckinStore(self._work).answers(self._episode, first, last):
            kind = EntryKind.NOTE if answer.question is Question.NOTE else EntryKind.ANSWER
            if answer.value and kind in kinds:
                found.append(_entry(kind, answer.id, answer))
        return found


_TABLES = {
    EntryKind.PAIN: pain_reading,
    EntryKind.ANSWER: checkin_answer,
    EntryKind.SESSION: session,
    EntryKind.RUN: run,
    EntryKind.TREATMENT: treatment,
    EntryKind.WEEK: weekly_answer,
    EntryKind.SELF_TEST: self_test,
    EntryKind.CHECKUP: checkup,
    EntryKind.MAP: pain_map,
    EntryKind.PAUSE: pause,
    EntryKind.NOTE: checkin_answer,
}


def _entry(kind: EntryKind, key: UUID | date, value: Any) -> Entry:
    read: EntryValue = value
    return Entry(EntryKey(kind, key), value.day, value.at, read)


def _order(entry: Entry) -> tuple[date, bool, Any, str]:
    """By day, then by hour; what has no hour stands at the end of its day. The key settles equals."""
    return entry.day, entry.at is not None, entry.at.timestamp() if entry.at else 0.0, str(entry.key.id)
