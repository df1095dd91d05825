"""Everything that was logged: read in blocks of days, and deleted together."""

from collections.abc import Callable, Collection, Sequence
from datetime import date, timedelta
from uuid import UUID

from rehab.domain.diary import Block, Entry, EntryKey, EntryKind, YearFacts
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.weekly import WeeklyAnswers
from rehab.services.checkin import delete_reading
from rehab.services.checkup import KINDS as CHECKUP_KINDS
from rehab.services.outcome import Outcome, outcome
from rehab.services.session import delete_session
from rehab.storage.checkin import CheckinStore
from rehab.storage.checkup import CheckUpStore
from rehab.storage.database import Database
from rehab.storage.diary import ALL, DiaryStore
from rehab.storage.pain_map import PainMapStore
from rehab.storage.patient import PatientStore
from rehab.storage.pause import PauseStore
from rehab.storage.run import RunStore
from rehab.storage.self_test import SelfTestStore
from rehab.storage.treatment import TreatmentStore
from rehab.storage.weekly import WeeklyStore
from rehab.storage.work import Work

BLOCK_DAYS = 28
"""Days that are read at once: more than a window shows, few enough to be read between two frames."""
CHANGED = {
    EntryKind.PAIN: {"pain", "session"},
    EntryKind.ANSWER: {"checkin"},
    EntryKind.NOTE: {"checkin"},
    EntryKind.SESSION: {"session", "pain"},
    EntryKind.RUN: {"run"},
    EntryKind.TREATMENT: {"treatment"},
    EntryKind.WEEK: {"checkin"},
    EntryKind.SELF_TEST: {"self_test"},
    EntryKind.CHECKUP: CHECKUP_KINDS,
    EntryKind.MAP: {"map"},
    EntryKind.PAUSE: {"program"},
}


class Diary:
    """Reads the log of one complaint across its tables."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def block(
        self, episode_id: UUID, until: date, kinds: Collection[EntryKind] = ALL, days: int = BLOCK_DAYS
    ) -> Block:
        """The newest entries up to a day.

        Args:
            episode_id: The complaint.
            until: The last day that is wanted.
            kinds: Which kinds.
            days: How many days are read; over a longer gap it goes on with the last entry before it.

        Raises:
            UserError: ``changed_elsewhere`` when the complaint is not there any more.
        """
        with self._database.read() as work:
            store = _store(work, episode_id)
            first = until - timedelta(days=days - 1)
            entries = store.entries(first, until, kinds)
            if not entries:
                # Only a gap is worth the question where the next entry is.
                last = store.last_day(first - timedelta(days=1), kinds)
                if last is None:
                    return Block((), None)
                first = last - timedelta(days=days - 1)
                entries = store.entries(first, last, kinds)
            return Block(tuple(entries), first - timedelta(days=1))

    def day(self, episode_id: UUID, day: date) -> tuple[Entry, ...]:
        """Entries of one day, newest first."""
        with self._database.read() as work:
            return tuple(_store(work, episode_id).entries(day, day))

    def marks(self, episode_id: UUID, first: date, last: date) -> dict[date, frozenset[EntryKind]]:
        """Which kinds the days from `first` to `last` have."""
        with self._database.read() as work:
            return _store(work, episode_id).marks(first, last)

    def year(self, episode_id: UUID, year: int) -> YearFacts:
        """Numbers of the days of a year."""
        first, last = date(year, 1, 1), date(year, 12, 31)
        with self._database.read() as work:
            store = _store(work, episode_id)
            scores = store.scores(Measure.FIRST_STEP, first, last)
            return YearFacts(store.first_day(), store.sessions_done(first, last), scores)

    def delete(self, episode_id: UUID, keys: Sequence[EntryKey]) -> Outcome[int]:
        """Delete entries in one step that can be taken back as one.

        Returns:
            The number of entries.

        Raises:
            UserError: ``changed_elsewhere`` when one of them is not there any more, ``checkup_waits`` for a check-up
                whose warning sign nobody has looked at; then none is deleted.
        """
        with self._database.write() as work:
            for key in keys:
                _delete(work, episode_id, key)
            rows = work.changes
        kinds = {word for key in keys for word in CHANGED[key.kind]}
        return outcome(len(keys), "entries_deleted", kinds, episode_id, rows)


def _store(work: Work, episode_id: UUID) -> DiaryStore:
    return DiaryStore(work, episode_id, PatientStore(work).require_episode(episode_id).patient_id)


def _delete(work: Work, episode_id: UUID, key: EntryKey) -> None:
    if isinstance(key.id, UUID):
        _DELETERS[key.kind](work, key.id)
        return
    review = next((r for r in WeeklyStore(work).reviews(episode_id) if r.day == key.id), None)
    if review is None:
        raise UserError("changed_elsewhere", table="weekly_answer", id=key.id)
    WeeklyStore(work).put_answers(episode_id, review.at, review.day, WeeklyAnswers())


def _delete_checkup(work: Work, checkup_id: UUID) -> None:
    store = CheckUpStore(work)
    if store.waits(checkup_id):
        raise UserError("checkup_waits")
    store.delete(checkup_id)


def _delete_answer(work: Work, answer_id: UUID) -> None:
    CheckinStore(work).delete_answer(answer_id)


_DELETERS: dict[EntryKind, Callable[[Work, UUID], object]] = {
    EntryKind.PAIN: delete_reading,
    EntryKind.ANSWER: _delete_answer,
    EntryKind.NOTE: _delete_answer,
    EntryKind.SESSION: delete_session,
    EntryKind.RUN: lambda work, run_id: RunStore(work).delete(run_id),
    EntryKind.TREATMENT: lambda work, treatment_id: TreatmentStore(work).delete(treatment_id),
    EntryKind.SELF_TEST: lambda work, test_id: SelfTestStore(work).delete(test_id),
    EntryKind.CHECKUP: _delete_checkup,
    EntryKind.MAP: lambda work, map_id: PainMapStore(work).delete(map_id),
    EntryKind.PAUSE: lambda work, pause_id: PauseStore(work).delete(pause_id),
}
"""What deletes an entry; weekly answers have a day in place of a key."""
