"""The weekly questions."""

from datetime import date, datetime
from uuid import UUID

from rehab.domain.clock import Clock, local_day, require_past
from rehab.domain.errors import UserError
from rehab.domain.weekly import WeeklyAnswers, WeeklyReview
from rehab.services.outcome import Outcome, outcome
from rehab.services.preferences import Preferences
from rehab.storage.database import Database
from rehab.storage.patient import PatientStore
from rehab.storage.weekly import WeeklyStore


class WeeklyLog:
    """Stores the answers of a week together with the activities they name."""

    def __init__(self, database: Database, clock: Clock, settings: Preferences) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings

    def answer(
        self, answers: WeeklyAnswers, episode_id: UUID, at: datetime | None = None
    ) -> Outcome[WeeklyReview]:
        """Store the answers of a day; later ones of the same day take their place.

        Empty answers delete those of the day.

        Args:
            answers: What was answered.
            episode_id: The complaint.
            at: When it was answered; now by default.

        Raises:
            UserError: ``week_empty`` when there is nothing to store or delete, ``time_in_future``,
                ``time_without_offset`` or ``changed_elsewhere``.
        """
        moment = require_past(at or self._clock(), self._clock())
        day = self._day_of(moment)
        with self._database.write() as work:
            PatientStore(work).require_episode(episode_id)
            store = WeeklyStore(work)
            if answers.is_empty and all(review.day != day for review in store.reviews(episode_id)):
                raise UserError("week_empty")
            store.put_answers(episode_id, moment, day, answers)
            rows = work.changes
        code = "week_cleared" if answers.is_empty else "week_answered"
        return outcome(WeeklyReview(day, moment, answers), code, {"checkin"}, episode_id, rows)

    def reviews(self, episode_id: UUID) -> tuple[WeeklyReview, ...]:
        """Everything that was answered, oldest first."""
        with self._database.read() as work:
            return WeeklyStore(work).reviews(episode_id)

    def _day_of(self, at: datetime) -> date:
        return local_day(at, self._settings.settings.day_ends_at)
