"""Does one change for the parts of the check-up page: says what is wrong, or offers to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.ui import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.services.outcome import Outcome
    from rehab.ui.conflict import Settle
    from rehab.ui.feed import Feed
    from rehab.ui.undo import UndoHistory

T = TypeVar("T")


class Writer:
    """Writes, remembers the step, and publishes the change."""

    def __init__(
        self,
        undo: UndoHistory,
        feed: Feed,
        refuse: Callable[[str], None],
        problems: Callable[[EnvironmentProblem], None],
        settle: Settle,
    ) -> None:
        self._undo, self._feed = undo, feed
        self._refuse, self._problems, self._settle = refuse, problems, settle

    def write(
        self, act: Callable[[], Outcome[T]], refuse: Callable[[str], None] | None = None
    ) -> Outcome[T] | None:
        """Do a change; None when it was refused. What is wrong is said where it was typed."""
        say = refuse or self._refuse
        try:
            outcome = self._settle(act)
        except UserError as problem:
            say(texts.problem(problem))
            return None
        except EnvironmentProblem as problem:
            self._problems(problem)
            return None
        say("")
        self._undo.push(outcome.undo, texts.undo(outcome.undo.code))
        self._feed.publish(outcome.change)
        return outcome
