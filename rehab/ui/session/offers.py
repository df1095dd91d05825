"""What the session that is summed up says about the next dose, as it is being filled in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.ui import texts
from rehab.ui.forms.proposal_card import ProposalState, proposal_state
from rehab.ui.session.values import build_draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.domain.session import Session
    from rehab.services.outcome import Outcome
    from rehab.services.progression import Progression
    from rehab.ui.feed import Feed
    from rehab.ui.session.page import SessionPage
    from rehab.ui.session.values import FormValues, Subject
    from rehab.ui.undo import UndoHistory


class SummaryOffers:
    """Finds the first proposal about an exercise of the summary, and carries out its answer."""

    def __init__(
        self,
        page: SessionPage,
        progression: Progression,
        feed: Feed,
        undo: UndoHistory,
        problems: Callable[[EnvironmentProblem], None],
        answered: Callable[[], None],
    ) -> None:
        self._page, self._progression = page, progression
        self._feed, self._undo, self._problems, self._answered = feed, undo, problems, answered
        self._asked: tuple[Session, ProposalState | None] | None = None
        page.proposal_accepted.connect(self.accept)
        page.proposal_put_off.connect(self.put_off)

    def of(self, subject: Subject, values: FormValues) -> ProposalState | None:
        """The proposal as it would be with what is entered; None but in a summary, or while a warning sign waits."""
        if subject.played is None or subject.session is None or subject.flagged:
            self._asked = None
            return None
        session = _as_filled(subject, subject.session, values)
        if self._asked is None or self._asked[0] != session:
            self._asked = (session, self._read(subject.episode_id, session))
        return self._asked[1]

    def _read(self, episode_id: UUID, session: Session) -> ProposalState | None:
        done = {entry.exercise for entry in session.sets}
        try:
            found = self._progression.proposals(episode_id, session)
        except EnvironmentProblem as problem:
            self._problems(problem)
            return None
        return next((proposal_state(episode_id, one) for one in found if one.item.exercise in done), None)

    def accept(self) -> None:
        """Change the dose from the first free day on."""
        shown = self._asked[1] if self._asked is not None else None
        if shown is not None:
            self._write(lambda: self._progression.accept(shown.episode_id, shown.asked), "dose_changed")

    def put_off(self) -> None:
        """Not yet: it is asked again after further sessions."""
        shown = self._asked[1] if self._asked is not None else None
        if shown is not None:
            self._write(lambda: self._progression.decline(shown.episode_id, shown.asked), "proposal_declined")

    def _write(self, action: Callable[[], Outcome[Any]], code: str) -> None:
        try:
            outcome = action()
        except UserError as problem:
            self._page.show_problem(texts.problem(problem))
            return
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        self._undo.push(outcome.undo, texts.undo(code))
        self._feed.publish(outcome.change)
        self._asked = None
        self._answered()


def _as_filled(subject: Subject, session: Session, values: FormValues) -> Session:
    draft = build_draft(subject, values)
    return replace(
        session,
        done=draft.done,
        during=draft.during,
        effort=draft.effort,
        reason=draft.reason,
        sets=draft.sets,
    )
