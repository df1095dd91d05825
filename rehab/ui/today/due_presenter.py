"""What is done with the sessions of the day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.session import Done, SessionDraft, SetEntry, StopReason
from rehab.ui import texts
from rehab.ui.pause_card import PauseAsked, PauseCard
from rehab.ui.today import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.services.pause import Pauses
    from rehab.services.session import SessionLog
    from rehab.ui.forms.presenter import Write
    from rehab.ui.today.page import TodayPage
    from rehab.ui.today.state import DueState, TodayState


class DuePresenter(QObject):
    """Starts, marks and puts off sessions, and moves between them."""

    def __init__(
        self,
        page: TodayPage,
        sessions: SessionLog,
        pauses: Pauses,
        navigate: Callable[[str], None],
        *,
        state: Callable[[], TodayState | None],
        open_due: Callable[[str], None],
        write: Write,
    ) -> None:
        super().__init__(page)
        self._page, self._sessions, self._navigate = page, sessions, navigate
        self._pauses = pauses
        self._state, self._open_due, self._write = state, open_due, write
        page.start_clicked.connect(self.start)
        page.done_clicked.connect(self.mark_done)
        page.form_clicked.connect(self.fill_in)
        page.not_today_chosen.connect(self.not_today)
        page.move_chosen.connect(self.move)
        page.pause_clicked.connect(self.ask_pause)
        page.session_opened.connect(self.open_session)
        page.step_wanted.connect(self.step)
        page.edit_clicked.connect(self.edit)
        page.action_chosen.connect(self.act)

    @property
    def _open(self) -> DueState | None:
        state = self._state()
        return None if state is None else state.open_due

    def start(self) -> None:
        """Play the due session."""
        if self._open is not None:
            self._navigate(f"player:{self._open.key}")

    def fill_in(self) -> None:
        """Log the due session in a form, without the player."""
        if self._open is not None:
            self._navigate(f"session:{self._open.key}")

    def mark_done(self) -> None:
        """Record the open session as done, without any pain score."""
        due = self._open
        if due is None:
            return
        draft = SessionDraft(Done.ALL, routine_key=due.routine.key, planned_day=due.day, sets=_all_sets(due))
        self._record(due, draft, words.marked(due.name))

    def not_today(self, reason: str) -> None:
        """Record the open session as not done, with its reason."""
        due = self._open
        if due is None:
            return
        draft = SessionDraft(
            Done.NONE, routine_key=due.routine.key, planned_day=due.day, reason=StopReason(reason)
        )
        self._record(due, draft, words.not_today(due.name))

    def move(self, days: int) -> None:
        """Put the open session on a later day."""
        due, state = self._open, self._state()
        if due is None or state is None:
            return
        to = state.today + timedelta(days=days)
        key = due.routine.key
        self._write(lambda: self._pauses.move(due.episode_id, key, due.day, to), words.moved(due.name))

    def ask_pause(self) -> None:
        """Ask why and how long the plan is to rest."""
        due, state = self._open, self._state()
        if due is None or state is None:
            return
        card = PauseCard(self._page, state.today)
        card.asked.connect(self._on_pause)
        self._card, self._episode = card, due.episode_id
        card.open_card(card.first)

    def _on_pause(self, asked: PauseAsked) -> None:
        episode = self._episode
        done = self._write(
            lambda: self._pauses.pause(episode, asked.reason, asked.start, asked.end),
            texts.undo("plan_paused"),
            self._card.show_problem,
        )
        if done is not None:
            self._card.close_card()

    def _record(self, due: DueState, draft: SessionDraft, said: str) -> None:
        if self._write(lambda: self._sessions.record(draft, due.episode_id), said) is not None:
            self._page.focus_start()

    def open_session(self, key: str) -> None:
        """Open another due session of the day."""
        self._open_due(key)
        self._page.focus_start()

    def step(self, by: int) -> None:
        """Open the next or the previous due session; the ends hold."""
        state = self._state()
        due = state.due if state is not None else ()
        keys = [item.key for item in due]
        here = next((index for index, item in enumerate(due) if item.open), None)
        if here is not None and 0 <= here + by < len(keys):
            self.open_session(keys[here + by])

    def edit(self, session_id: UUID) -> None:
        """Open the form of a stored session."""
        self._navigate(f"session:edit={session_id}")

    def act(self, key: str) -> None:
        """Follow an action of a day without a session."""
        state = self._state()
        if key == "resume" and state is not None:
            for episode in state.resting:
                self._resume(episode)
        elif key == "anyway" and state is not None:
            self._navigate(f"player:{state.anyway}")
        elif key == "checkup":
            self._navigate("checkup:result")
        elif key in ("progress", "library"):
            self._navigate(key)
        elif key == "pick" and state is not None:
            self._navigate("first_run:where" if state.followed is None else "first_run:program")
        else:
            self._navigate("program")

    def _resume(self, episode: UUID) -> None:
        self._write(lambda: self._pauses.resume(episode), texts.undo("plan_resumed"))


def _all_sets(due: DueState) -> tuple[SetEntry, ...]:
    return tuple(SetEntry.of(p.exercise, p.name, p.dose, p.dose.sets) for p in due.routine.prescriptions)
