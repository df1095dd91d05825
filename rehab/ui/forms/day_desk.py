"""Opens a day in its card and stores what is changed there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import Problem
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.forms.day_editor import DayState, ScoreEdit, build_day_state

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.pain import PainReading
    from rehab.services.checkin import CheckIn
    from rehab.services.outcome import Outcome
    from rehab.services.patient import People
    from rehab.services.preferences import Preferences
    from rehab.services.progress import ProgressReader
    from rehab.ui.conflict import Settle
    from rehab.ui.feed import Feed
    from rehab.ui.undo import UndoHistory
    from rehab.ui.widgets import AnswerEdit

NOON = time(12, 0)
"""A score that is added to a past day gets this time of day."""


class DayDesk(QObject):
    """One day after the other; every change is stored at once.

    Args:
        people, progress, checkins, preferences, clock: Services.
        feed, undo: Where changes are published and remembered.
        settle: Asks what stays when somebody else changed the same entry.
        show: Shows a day in the card of the page.
        tell: Takes a problem and the field it belongs to.
    """

    def __init__(
        self,
        people: People,
        progress: ProgressReader,
        checkins: CheckIn,
        preferences: Preferences,
        clock: Clock,
        *,
        feed: Feed,
        undo: UndoHistory,
        settle: Settle,
        show: Callable[[DayState], None],
        tell: Callable[[Problem, str | None], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._people, self._progress, self._checkins = people, progress, checkins
        self._preferences, self._clock = preferences, clock
        self._feed, self._undo = feed, undo
        self._settle, self._show, self._tell = settle, show, tell
        self._day = date.min

    def open(self, day: date) -> None:
        """Open a day for editing; one that has not come yet, or without a complaint, stays closed."""
        episode = self._people.current()
        if episode is None or day > self._today():
            return
        try:
            log = self._progress.day_log(episode.id, day)
        except Problem as problem:
            self._tell(problem, None)
            return
        self._day = day
        miles = self._preferences.settings.distance is Distance.MILES
        self._show(build_day_state(log, episode.primary, self._today(), miles=miles))

    def edit_score(self, edit: ScoreEdit) -> None:
        """Store, change or delete a score."""
        self._change(edit.day, lambda episode: self._store(edit, episode))

    def edit_answer(self, edit: AnswerEdit) -> None:
        """Store, change or clear an answer of the day that is open."""
        day = self._day
        moment = moment_of(day, self._clock(), self._today())
        self._change(day, lambda episode: self._checkins.answer(edit.question, edit.value, episode, moment))

    def _change(self, day: date, act: Callable[[UUID], Outcome[Any]]) -> None:
        episode = self._people.current()
        if episode is None:
            return
        try:
            outcome = self._settle(lambda: act(episode.id))
        except Problem as problem:
            self._tell(problem, "day")
            return
        self._undo.push(outcome.undo, texts.undo(outcome.undo.code))
        self.open(day)
        self._feed.publish(outcome.change)

    def _store(self, edit: ScoreEdit, episode: UUID) -> Outcome[PainReading] | Outcome[None]:
        row = edit.row
        if row.reading is None:
            moment = moment_of(edit.day, self._clock(), self._today())
            return self._checkins.log(row.measure, edit.value, episode, moment)
        if edit.value is None:
            return self._checkins.delete(row.reading)
        return self._checkins.edit(row.reading, row.version, edit.value)

    def _today(self) -> date:
        return local_day(self._clock(), self._preferences.settings.day_ends_at)


def moment_of(day: date, now: datetime, today: date) -> datetime | None:
    """When something of a day happened: now (None) for today, noon in the offset of now for a past day."""
    return None if day == today else datetime.combine(day, NOON, tzinfo=now.tzinfo)
