"""Undo and redo of every change to data, over the row images that each unit of work kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab.domain.errors import UserError

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.services.outcome import UndoStep
    from rehab.services.undo import Undoer
    from rehab.ui.feed import Feed

DEPTH = 200
"""Steps kept; older ones stay in the data, only their undo is gone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A change that can be taken back: its row images and the words the bar shows."""

    step: UndoStep
    text: str


class UndoHistory(QObject):
    """A line of steps with a cursor. Nothing is asked; everything can be taken back."""

    pushed = Signal(object)
    """A new change was made; payload `Entry`."""
    followed = Signal()
    """The steps are others from now on: those of another person, or one of them is gone."""
    moved = Signal(object)
    """Undo or redo happened; payload `Entry` that was taken back or made again."""

    def __init__(self, undoer: Undoer, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undoer = undoer
        self._feed = feed
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        self._person: UUID | None = None
        self._others: dict[UUID | None, tuple[list[Entry], list[Entry]]] = {}

    def push(self, step: UndoStep, text: str) -> None:
        """Remember a change. What had been taken back before it can no longer be made again."""
        entry = Entry(step, text)
        self._undone.clear()
        self._done.append(entry)
        del self._done[:-DEPTH]
        self.pushed.emit(entry)

    def clear(self) -> None:
        """Forget all steps: the data were replaced as a whole."""
        self._done.clear()
        self._undone.clear()
        self._others.clear()

    def follow(self, person: UUID | None) -> None:
        """Turn to the steps of another person: nobody takes back what is not in sight."""
        if person == self._person:
            return
        self._others[self._person] = (self._done, self._undone)
        self._person = person
        self._done, self._undone = self._others.pop(person, ([], []))
        self.followed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return bool(self._undone)

    @property
    def next_undo(self) -> str:
        """Words of the step that undo would take back, or an empty text."""
        return self._done[-1].text if self._done else ""

    @property
    def next_redo(self) -> str:
        """Words of the step that redo would make again, or an empty text."""
        return self._undone[-1].text if self._undone else ""

    def undo(self) -> None:
        """Take the last change back.

        Raises:
            UserError: ``changed_elsewhere``; nothing is done, and the step is forgotten.
        """
        self._move(self._done, self._undone)

    def redo(self) -> None:
        """Make the last change taken back again."""
        self._move(self._undone, self._done)

    def _move(self, source: list[Entry], target: list[Entry]) -> None:
        if not source:
            return
        entry = source[-1]
        try:
            inverse = self._undoer.revert(entry.step)
        except UserError:
            # What was changed elsewhere can never be taken back from here; older steps must not wait behind it.
            source.pop()
            self.followed.emit()
            raise
        source.pop()
        target.append(Entry(inverse, entry.text))
        self.moved.emit(entry)
        self._feed.publish(inverse.change)
