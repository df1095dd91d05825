"""Between a list of the rules' numbers and the service that keeps them; Progress and Settings share it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.ui import texts
from rehab.ui.limits import read_number

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.thresholds import Thresholds
    from rehab.services.limits import LimitDesk
    from rehab.services.outcome import Outcome
    from rehab.ui.feed import Feed
    from rehab.ui.undo import UndoHistory


class LimitEditor(QObject):
    """Stores what was typed and what is reset; a refusal is told by name and sentence.

    Args:
        desk: Where the numbers are kept.
        episode: The complaint that is followed, None for none.
        feed: Where changes are published.
        undo: Remembers them.
        refuse: Told the name (empty for all) and the sentence of a refusal.
        problems: Takes what the computer refuses.
    """

    def __init__(
        self,
        desk: LimitDesk,
        episode: Callable[[], UUID | None],
        feed: Feed,
        undo: UndoHistory,
        refuse: Callable[[str, str], None],
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._episode, self._feed, self._undo = desk, episode, feed, undo
        self._refuse, self._problems = refuse, problems

    def type_number(self, name: str, text: str) -> bool:
        """Store what was typed for a number; tells whether it is stored."""
        return self._store(name, lambda episode: self._desk.change(episode, name, read_number(name, text)))

    def reset(self, name: str) -> bool:
        """Give one number back what it was, or all of them for an empty name; tells whether it is stored."""
        return self._store(name, lambda episode: self._desk.reset(episode, name or None))

    def _store(self, name: str, write: Callable[[UUID], Outcome[Thresholds]]) -> bool:
        episode = self._episode()
        if episode is None:
            return False
        try:
            made = write(episode)
        except UserError as problem:
            self._refuse(name, texts.problem(problem))
        except EnvironmentProblem as problem:
            self._problems(problem)
        else:
            if made.undo.rows:
                self._undo.push(made.undo, texts.undo(made.undo.code))
            self._feed.publish(made.change)
            return True
        return False
