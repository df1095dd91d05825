"""Between the session form and the session log: holds what was entered until it is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.session import StopReason
from rehab.ui import texts
from rehab.ui.conflict import settling
from rehab.ui.session import words
from rehab.ui.session.finder import SubjectFinder
from rehab.ui.session.keeper import DraftKeeper
from rehab.ui.session.offers import SummaryOffers
from rehab.ui.session.state import build_session_state
from rehab.ui.session.values import STRIPS, FormValues, asked, build_draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from rehab.domain.clock import Clock
    from rehab.domain.session import Session
    from rehab.services.conflict import ConflictDesk
    from rehab.services.outcome import Outcome
    from rehab.services.patient import People
    from rehab.services.player import PlayLog
    from rehab.services.preferences import Preferences
    from rehab.services.program import Planner
    from rehab.services.progression import Progression
    from rehab.services.session import SessionLog
    from rehab.ui.feed import Feed
    from rehab.ui.session.page import SessionPage
    from rehab.ui.session.state import SessionState
    from rehab.ui.session.values import Subject
    from rehab.ui.undo import UndoHistory

TIME_PROBLEMS = frozenset({"time_in_future", "time_without_offset", "day_in_future"})


class SessionPresenter(QObject):
    """Opens the form of a due session (its name), of a routine (``morning``), of a past day
    (``morning@2026-11-15``), or of a stored session.

    The summary of a session that was just played is ``done=<id>``.
    """

    def __init__(
        self,
        page: SessionPage,
        *,
        people: People,
        planner: Planner,
        sessions: SessionLog,
        plays: PlayLog,
        progression: Progression,
        preferences: Preferences,
        feed: Feed,
        undo: UndoHistory,
        navigate: Callable[[str], None],
        clock: Clock,
        conflicts: ConflictDesk,
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._sessions, self._preferences = page, sessions, preferences
        self._feed, self._undo, self._navigate = feed, undo, navigate
        self._clock, self._problems = clock, problems
        self._settle = settling(page, conflicts, clock)
        self._finder = SubjectFinder(people, planner, sessions, plays)
        self._subject: Subject | None = None
        self._fresh = FormValues(())
        self._values = self._fresh
        self._draft_found = False
        self._keeper = DraftKeeper(sessions, preferences, clock, problems, self)
        self._keeper.due.connect(self.keep_draft)
        self._offers = SummaryOffers(page, progression, feed, undo, problems, self._show)
        self._wire(page)

    def _wire(self, page: SessionPage) -> None:
        page.score_chosen.connect(self.answer)
        page.score_cleared.connect(self.clear)
        page.digit_typed.connect(self.type_digit)
        page.guidance_chosen.connect(self.follow_guidance)
        page.sets_edited.connect(self.set_sets)
        page.reason_chosen.connect(self.set_reason)
        page.sign_chosen.connect(self.set_sign)
        page.effort_chosen.connect(self.set_effort)
        page.note_edited.connect(self.set_note)
        page.moment_edited.connect(self.set_moment)
        page.save_clicked.connect(self.save)
        page.back_clicked.connect(self.leave)
        page.discard_clicked.connect(self.discard)
        page.discard_confirmed.connect(self.drop)
        page.delete_clicked.connect(self.delete)
        page.again_clicked.connect(self.start_again)
        page.left.connect(self.keep_draft)

    # opening

    def refresh(self) -> None:
        """Show the form again; without one there is nothing to do here."""
        if self._subject is None:
            self._navigate("today")
        else:
            self._show()

    def open(self, argument: str) -> None:
        """Open the form of a routine or of a stored session; what was left half filled comes back."""
        self.keep_draft()
        try:
            found = self._finder.find(argument, self._today, self._clock().tzinfo)
            if found is None:
                self._subject = None
                self._navigate("today")
                return
            self._subject, self._fresh = found
            values = self._keeper.load(self._subject, self._fresh)
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        self._draft_found = values is not None
        self._values = values or self._fresh
        if self._subject.played is not None:
            # More may have been played since the form was kept.
            self._values = replace(self._values, sets=self._fresh.sets)
        state = self._state(self._subject)
        self._page.show_fresh(state)
        if state.first_empty or state.editing:
            self._page.focus_strip(state.first_empty or self._asked[0])
        else:
            self._page.focus_effort()

    @property
    def _today(self) -> date:
        return local_day(self._clock(), self._preferences.settings.day_ends_at)

    @property
    def _asked(self) -> tuple[str, ...]:
        return STRIPS if self._subject is None else asked(self._subject)

    def _show(self) -> None:
        if self._subject is not None:
            self._page.show_state(self._state(self._subject))

    def _state(self, subject: Subject) -> SessionState:
        proposal = self._offers.of(subject, self._values)
        return build_session_state(subject, self._values, self._clock(), self._draft_found, proposal)

    # entering

    def _enter(self, values: FormValues) -> None:
        self._values = values
        self._keeper.note_change()
        self._page.show_problem("")
        self._show()

    def type_digit(self, value: int) -> None:
        """A digit typed outside the strips answers the first open question."""
        waiting = next((key for key in self._asked if getattr(self._values, key) is None), None)
        if waiting is not None:
            self.answer(waiting, value)

    def answer(self, key: str, value: int) -> None:
        """Take a score and go on to the next question, after the last one to the effort."""
        self._enter(self._values.with_score(key, value))
        following = self._asked[self._asked.index(key) + 1 :]
        if following:
            self._page.focus_strip(following[0])
        else:
            self._page.focus_effort()

    def clear(self, key: str) -> None:
        """Take a score back: not recorded, which is never zero."""
        self._enter(self._values.with_score(key, None))

    def follow_guidance(self, _key: str, action: str) -> None:
        """Say that pain ended the session, or write about it."""
        if action == "stopped":
            self._enter(replace(self._values, reason=StopReason.PAIN))
            self._page.focus_sets()
        else:
            self._page.focus_note()

    def set_sets(self, index: int, done: int) -> None:
        """Take how many sets of an exercise were done."""
        self._enter(self._values.with_sets(index, done))

    def set_reason(self, reason: str) -> None:
        """Take why something is missing, or take it back."""
        self._enter(replace(self._values, reason=StopReason(reason) if reason else None))

    def set_sign(self, sign: str) -> None:
        """Take that pain was sharp or changed the movement, or take it back."""
        self._enter(replace(self._values, reason=StopReason(sign) if sign else None))

    def set_effort(self, number: int) -> None:
        """Take the word of effort, or take it back."""
        self._enter(replace(self._values, effort=number or None))

    def set_note(self, text: str) -> None:
        """Take the note."""
        self._enter(replace(self._values, note=text))

    def set_moment(self, moment: datetime) -> None:
        """Take another day and time, in the zone in which the session was stored."""
        zone = (self._fresh.at or self._clock()).tzinfo
        self._enter(replace(self._values, at=moment.replace(tzinfo=zone)))

    # keeping

    def keep_draft(self) -> None:
        """Keep what is half filled."""
        if self._subject is not None:
            self._keeper.keep(self._values, self._fresh)

    def start_again(self) -> None:
        """Forget what was kept and begin with an empty form."""
        self._draft_found = False
        self._enter(self._fresh)
        self._page.focus_strip(self._asked[0])

    # leaving

    def leave(self) -> None:
        """Go back to where the form came from; what was entered is kept."""
        self.keep_draft()
        played = None if self._subject is None else self._subject.played
        self._navigate("player:resume" if played is not None and not played.complete else "today")

    def discard(self) -> None:
        """Go back without saving; something that was entered or played is only dropped after a question."""
        played = self._subject is not None and self._subject.played is not None
        if self._values == self._fresh and not played:
            self.drop()
        else:
            self._page.ask_discard()

    def drop(self) -> None:
        """Forget what was entered and go back; a session that was played is deleted and can be brought back."""
        if self._subject is not None and self._subject.played is not None:
            self.delete()
            return
        self._keeper.forget()
        self._subject = None
        self._navigate("today")

    def save(self) -> None:
        """Store the session and go back to Today, where it can be taken back."""
        subject = self._subject
        if subject is None:
            return
        draft = build_draft(subject, self._values)
        stored = subject.session
        try:
            if stored is None:
                outcome = self._sessions.record(draft, subject.episode_id)
            else:
                key, version = stored.id, stored.version
                outcome = self._settle(lambda: self._sessions.amend(key, version, draft))
        except UserError as problem:
            field = "at" if problem.code in TIME_PROBLEMS else None
            self._page.show_problem(texts.problem(problem), field)
            return
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        past = subject.past_day
        target = f"today:{outcome.value.id}" if past is None else f"progress:{past.isoformat()}"
        self._finish(outcome, words.saved(subject.name), target)

    def delete(self) -> None:
        """Delete the stored session; it can be taken back."""
        subject = self._subject
        if subject is None or subject.session is None:
            return
        try:
            outcome = self._sessions.delete(subject.session.id)
        except UserError as problem:
            self._page.show_problem(texts.problem(problem))
            return
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        self._finish(outcome, words.deleted(subject.name), "today")

    def _finish(self, outcome: Outcome[Session] | Outcome[None], said: str, target: str) -> None:
        self._keeper.forget()
        self._subject = None
        self._undo.push(outcome.undo, said)
        self._feed.publish(outcome.change)
        self._navigate(target)
