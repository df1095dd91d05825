"""Opens the weekly questions and stores their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.domain.weekly import DAYS_APART, WeeklyAnswers, WeeklyReview
from rehab.ui import texts
from rehab.ui.forms import words as quick_words
from rehab.ui.forms.week_form import WeekForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from rehab.domain.clock import Clock
    from rehab.services.outcome import Outcome
    from rehab.services.preferences import Preferences
    from rehab.services.weekly import WeeklyLog
    from rehab.ui.forms.presenter import Write
    from rehab.ui.forms.week_form import WeekEntry


class WeekPresenter(QObject):
    """Within a week of the last answers these are changed; later new ones are asked for."""

    def __init__(
        self,
        page: QWidget,
        weekly: WeeklyLog,
        clock: Clock,
        preferences: Preferences,
        *,
        episode: Callable[[], UUID | None],
        write: Write,
        refuse: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._page, self._weekly, self._clock, self._preferences = page, weekly, clock, preferences
        self._episode, self._write, self._refuse = episode, write, refuse
        self._form: WeekForm | None = None
        self._edited: WeeklyReview | None = None

    def open(self) -> None:
        """Open the form with the answers that are changed, or with the names of the activities only."""
        self._open(None)

    def edit(self, day: date) -> None:
        """Open the form with the answers of a day."""
        self._open(day)

    def _open(self, day: date | None) -> None:
        episode = self._episode()
        if episode is None:
            self._refuse(quick_words.nothing_followed())
            return
        if self._form is None:
            self._form = WeekForm(self._page)
            self._form.submitted.connect(self.save)
        reviews = self._weekly.reviews(episode)
        last = next(reversed(reviews), None)
        today = local_day(self._clock(), self._preferences.settings.day_ends_at)
        self._edited = last if last is not None and (today - last.day).days < DAYS_APART else None
        if day is not None:
            self._edited = last = next((review for review in reviews if review.day == day), None)
        names = () if last is None else tuple(activity.name for activity in last.answers.activities)
        self._form.start(names, self._edited, today)

    def save(self, entry: WeekEntry) -> None:
        """Store the answers; when they are refused, the form stays open with all that was entered."""
        form, episode, edited = self._form, self._episode(), self._edited
        if form is None or episode is None:
            return

        def act() -> Outcome[WeeklyReview]:
            answers = WeeklyAnswers(entry.activities(), entry.change, entry.acceptable)
            return self._weekly.answer(answers, episode, None if edited is None else edited.at)

        code = "week_answered" if entry.has_answer else "week_cleared"
        if self._write(act, texts.undo(code), form.show_problem) is not None:
            form.close_card()
