"""What to remind of now, from what the day asks for and what was logged."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rehab.domain.clock import Clock, local_day
from rehab.domain.pain import DAILY_MEASURES
from rehab.domain.reminder import (
    Asked,
    LoggedSoFar,
    Reminder,
    ReminderKind,
    Told,
    due_reminders,
    next_look,
    open_count,
)
from rehab.domain.weekly import is_due
from rehab.services.due import days_of
from rehab.services.preferences import Preferences
from rehab.storage.checkin import CheckinStore
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.reminder import ReminderStore
from rehab.storage.weekly import WeeklyStore
from rehab.storage.work import Work


@dataclass(frozen=True, slots=True)
class ReminderLook:
    """What is due, and when to look again (None: all reminders are off)."""

    due: tuple[Reminder, ...]
    next: datetime | None


class ReminderDesk:
    """Looks at the day of the complaint that is followed, and keeps what was said."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def look(self) -> ReminderLook:
        """What to remind of now. Reads nothing while all reminders are off."""
        chosen = self._settings.settings.reminders
        if not chosen.times:
            return ReminderLook((), None)
        now = self._clock()
        with self._database.read() as work:
            asked, logged = _day(work, local_day(now, chosen.day_ends_at))
            told = ReminderStore(work).told()
        return ReminderLook(
            due_reminders(now, chosen, logged, asked, told), next_look(now, chosen, logged, asked, told)
        )

    def still_open(self, kinds: Collection[ReminderKind]) -> frozenset[ReminderKind]:
        """Those of some kinds that are not done yet."""
        day = local_day(self._clock(), self._settings.settings.day_ends_at)
        with self._database.read() as work:
            asked, logged = _day(work, day)
        return frozenset(kind for kind in kinds if open_count(kind, logged, asked))

    def tell(self, kinds: Collection[ReminderKind]) -> None:
        """Note that reminders were given now."""
        self._note(kinds, None)

    def snooze(self, kinds: Collection[ReminderKind], minutes: int) -> None:
        """Put reminders off by a number of minutes."""
        self._note(kinds, self._clock() + timedelta(minutes=minutes))

    def _note(self, kinds: Collection[ReminderKind], until: datetime | None) -> None:
        now = self._clock()
        said = Told(local_day(now, self._settings.settings.day_ends_at), now, until)
        with self._database.write() as work:
            store = ReminderStore(work)
            store.put({**store.told(), **dict.fromkeys(kinds, said)})


def _day(work: Work, day: date) -> tuple[Asked, LoggedSoFar]:
    """What the day asks for and what of it is logged; nothing is asked without a complaint."""
    people = PatientStore(work)
    person = people.me()
    followed = people.followed(person.id) if person is not None else ()
    if not followed:
        return Asked(morning=False), LoggedSoFar()
    episode = followed[-1]
    (today,) = days_of(work, episode.id, (day,))
    started = today.plan.start if today.plan is not None else episode.start
    asked = Asked(
        morning=episode.primary in DAILY_MEASURES,
        sessions=len(today.slots),
        week=is_due(WeeklyStore(work).reviews(episode.id), started, day),
    )
    scores = CheckinStore(work).readings(episode.id, day, day, (episode.primary,))
    # A session that was put down as not done is answered: nobody is reminded of it.
    answered = sum(state.session is not None for state in today.slots)
    return asked, LoggedSoFar(morning=bool(scores), sessions=answered)
