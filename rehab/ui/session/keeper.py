"""Keeps a half-filled form while it is filled, so that neither a closed window nor a crash loses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rehab.domain.clock import local_day
from rehab.domain.errors import EnvironmentProblem
from rehab.domain.slot_name import form_key
from rehab.ui.session.draft import pack, unpack

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from rehab.domain.clock import Clock
    from rehab.services.preferences import Preferences
    from rehab.services.session import SessionLog
    from rehab.ui.session.values import FormValues, Subject

KEEP_MS = 800
"""A half-filled form is kept this long after the last entry, and whenever the page is left."""
PAST = "@"
"""Parts a routine from the past day that it is added to."""
EDIT = "edit="
"""Marks the form of a stored session, in places and among kept forms."""
PLAYED = "done="
"""Marks the summary of a session that was just played, in places."""


class DraftKeeper(QObject):
    """One kept form for each slot and each stored session."""

    due = Signal()
    """Something was entered a moment ago and is not kept yet."""

    def __init__(
        self,
        sessions: SessionLog,
        preferences: Preferences,
        clock: Clock,
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sessions, self._preferences, self._clock = sessions, preferences, clock
        self._problems = problems
        self._place: tuple[UUID, str] | None = None
        self._unkept = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.due)

    @property
    def _today(self) -> date:
        return local_day(self._clock(), self._preferences.settings.day_ends_at)

    def load(self, subject: Subject, fresh: FormValues) -> FormValues | None:
        """What was left half filled of a subject, or None; from now on its form is the one that is kept."""
        self._place = (subject.episode_id, _form_of(subject))
        self._unkept = False
        kept = self._sessions.load_draft(*self._place)
        return None if kept is None else unpack(kept, fresh, self._today)

    def note_change(self) -> None:
        """Something was entered."""
        self._unkept = True
        self._timer.start()

    def keep(self, values: FormValues, fresh: FormValues) -> None:
        """Write down what was entered since the last time; a form that is as new again is forgotten."""
        self._timer.stop()
        if self._place is None or not self._unkept:
            return
        self._unkept = False
        try:
            if values == fresh:
                self._sessions.clear_draft(*self._place)
            else:
                self._sessions.save_draft(pack(values, self._today), *self._place)
        except EnvironmentProblem as problem:
            self._problems(problem)

    def forget(self) -> None:
        """The form was saved or dropped."""
        self._timer.stop()
        place, self._place, self._unkept = self._place, None, False
        if place is None:
            return
        try:
            self._sessions.clear_draft(*place)
        except EnvironmentProblem as problem:
            self._problems(problem)


def _form_of(subject: Subject) -> str:
    """Under which key a form is kept: each session, each slot and each past day has one of its own."""
    if subject.session is not None:
        return f"{EDIT}{subject.session.id}"
    return form_key(subject.routine_key, subject.past_day or subject.planned_day)
