"""Self tests: taken, changed, deleted."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from rehab.domain.checkin import MAX_NOTE_CHARS
from rehab.domain.clock import Clock, local_day, require_past
from rehab.domain.errors import UserError
from rehab.domain.self_test import SelfTest, SelfTestKind, require_result
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.self_test import SelfTestStore

KINDS = {"self_test"}


class SelfTestLog:
    """Stores both sides of a test together."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def record(
        self,
        kind: SelfTestKind,
        left: float | None,
        right: float | None,
        episode_id: UUID,
        at: datetime | None = None,
        note: str = "",
    ) -> Outcome[SelfTest]:
        """Store a test; one side is enough.

        Args:
            kind: What was tested.
            left, right: Repetitions, centimetres or seconds; None: this side was not tested.
            episode_id: The complaint.
            at: When it was taken; now by default.
            note: Height, shoes, what it felt like.

        Raises:
            UserError: ``self_test_empty``, the codes of `require_result`, ``note_too_long``, ``time_in_future``,
                ``time_without_offset`` or ``changed_elsewhere``.
        """
        moment = require_past(at or self._clock(), self._clock())
        test = _checked(SelfTest(uuid4(), episode_id, kind, left, right, moment, self._day_of(moment), note))
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            store = SelfTestStore(work)
            taken = {t.at for t in store.between(episode_id, test.day, test.day) if t.kind is kind}
            while test.at in taken:
                # Two tests of a past day are both entered for noon; one that follows comes a second later.
                test = replace(test, at=test.at + timedelta(seconds=1))
            store.put(test)
            rows = work.changes
        return outcome(test, "self_test_logged", KINDS, episode_id, rows)

    def amend(
        self,
        test_id: UUID,
        left: float | None,
        right: float | None,
        at: datetime | None = None,
        note: str = "",
    ) -> Outcome[SelfTest]:
        """Write other results over a test; `at` None: its time stays.

        Raises:
            UserError: As `record`.
        """
        with self._database.write() as work:
            store = SelfTestStore(work)
            old = _require(store, test_id)
            moment = old.at if at is None else require_past(at, self._clock())
            day = old.day if moment == old.at else self._day_of(moment)
            store.put(_checked(replace(old, left=left, right=right, at=moment, day=day, note=note)))
            rows = work.changes
            kept = next(row.id for row in rows if row.after and row.after["deleted_at"] is None)
            stored = _require(store, kept)
        return outcome(stored, "self_test_changed", KINDS, old.episode_id, rows)

    def delete(self, test_id: UUID) -> Outcome[None]:
        """Delete a test with both sides.

        Raises:
            UserError: ``changed_elsewhere`` when it is not there any more.
        """
        with self._database.write() as work:
            store = SelfTestStore(work)
            test = _require(store, test_id)
            store.delete(test_id)
            rows = work.changes
        return outcome(None, "self_test_deleted", KINDS, test.episode_id, rows)

    def tests(self, episode_id: UUID) -> tuple[SelfTest, ...]:
        """All tests of a complaint, oldest first."""
        with self._database.read() as work:
            return SelfTestStore(work).tests(episode_id)

    def test(self, test_id: UUID) -> SelfTest | None:
        """One test, or None when it is not there."""
        with self._database.read() as work:
            return SelfTestStore(work).test(test_id)

    def _day_of(self, at: datetime) -> date:
        return local_day(at, self._settings.settings.day_ends_at)


def _checked(test: SelfTest) -> SelfTest:
    if test.left is None and test.right is None:
        raise UserError("self_test_empty")
    if len(test.note) > MAX_NOTE_CHARS:
        raise UserError("note_too_long", length=len(test.note), limit=MAX_NOTE_CHARS)
    return replace(
        test, left=require_result(test.kind, test.left), right=require_result(test.kind, test.right)
    )


def _require(store: SelfTestStore, test_id: UUID) -> SelfTest:
    found = store.test(test_id)
    if found is None:
        raise UserError("changed_elsewhere", table="self_test", id=test_id)
    return found
