"""Reads everything that is known of a person, for tables and clinical documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from rehab.domain.clock import local_day
from rehab.domain.errors import UserError
from rehab.domain.whole_log import ComplaintLog, WholeLog
from rehab.storage.checkin import CheckinStore
from rehab.storage.checkup import CheckUpStore
from rehab.storage.pain_map import PainMapStore
from rehab.storage.patient import PatientStore
from rehab.storage.pause import PauseStore
from rehab.storage.program import ProgramStore
from rehab.storage.run import RunStore
from rehab.storage.self_test import SelfTestStore
from rehab.storage.session import SessionStore
from rehab.storage.treatment import TreatmentStore
from rehab.storage.weekly import WeeklyStore

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.domain.patient import Episode
    from rehab.domain.verdict import DayVerdict
    from rehab.services.preferences import Preferences
    from rehab.services.progress import ProgressReader
    from rehab.storage.database import Database
    from rehab.storage.work import Work


class LogReader:
    """Reads the whole log of a person in one state of the data; the verdicts come from the reader of progress."""

    def __init__(
        self, database: Database, clock: Clock, settings: Preferences, progress: ProgressReader
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._progress = progress

    def read(
        self,
        patient_id: UUID | None = None,
        first: date | None = None,
        last: date | None = None,
        notes: bool = True,
        verdicts: bool = True,
    ) -> WholeLog:
        """The log from `first` to `last`.

        Args:
            patient_id: Whose; the person who uses this computer by default.
            first: First day; the first entry by default.
            last: Last day; all by default, what is planned too.
            notes: Whether free words of the person are wanted.
            verdicts: Whether the verdict of every day is wanted.

        Raises:
            UserError: ``handover_nobody`` when there is nobody yet, ``range_backwards`` when it ends before it begins.
        """
        begins, ends = first or date.min, last or date.max
        if ends < begins:
            raise UserError("range_backwards", first=begins, last=ends)
        with self._database.read() as work:
            people = PatientStore(work)
            me = people.me()
            wanted = patient_id or (me.id if me is not None else None)
            person = next((p for p in people.patients() if p.id == wanted), None)
            if person is None:
                raise UserError("handover_nobody")
            found = tuple(_complaint(work, e, begins, ends) for e in people.episodes(person.id))
            runs = RunStore(work).runs(person.id, begins, ends)
        if verdicts:
            found = tuple(replace(c, verdicts=self._verdicts(c.episode, begins, ends)) for c in found)
        return WholeLog(person, begins, min(ends, self._today()), found, runs, notes)

    def _verdicts(self, episode: Episode, first: date, last: date) -> tuple[DayVerdict, ...]:
        course = self._progress.report(episode.id, on=min(last, self._today())).course
        return tuple(told for told in course if first <= told.day <= last)

    def _today(self) -> date:
        return local_day(self._clock(), self._settings.settings.day_ends_at)


def _complaint(work: Work, episode: Episode, first: date, last: date) -> ComplaintLog:
    key = episode.id
    checkins, checkups = CheckinStore(work), CheckUpStore(work)

    def meets(begins: date, ends: date | None) -> bool:
        return begins <= last and (ends is None or ends >= first)

    return ComplaintLog(
        episode=episode,
        plans=tuple(p for p in ProgramStore(work).versions(key) if meets(p.effective_from, p.effective_to)),
        readings=checkins.readings(key, first, last),
        answers=checkins.answers(key, first, last),
        sessions=tuple(s for s in SessionStore(work).between(key, first, last) if first <= s.day <= last),
        treatments=tuple(t for t in TreatmentStore(work).treatments(key) if meets(t.start, t.end)),
        checkups=tuple(c for c in reversed(checkups.checkups(key)) if meets(c.day, c.day)),
        flags=tuple(f for f in reversed(checkups.flags(key)) if meets(f.opened, f.closed)),
        weeks=tuple(w for w in WeeklyStore(work).reviews(key) if first <= w.day <= last),
        self_tests=tuple(t for t in SelfTestStore(work).tests(key) if first <= t.day <= last),
        maps=tuple(m for m in PainMapStore(work).maps(key) if first <= m.day <= last),
        pauses=tuple(p for p in PauseStore(work).pauses(key) if meets(p.start, p.end)),
    )
