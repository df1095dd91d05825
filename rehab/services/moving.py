"""From a data file into a shared database, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.storage.moving import Move, Moved, move_person, move_shelf, people_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.storage.database import Database

__all__ = ["Move", "MoveReport", "Mover"]


@dataclass(frozen=True, slots=True)
class MoveReport:
    """What came of a move.

    Attributes:
        people: Each one and how it went.
        before: How many people there were where they went to.
        after: How many there are now.
    """

    people: tuple[Moved, ...]
    before: int
    after: int


class Mover:
    """Copies everybody of one database into another; nothing is taken away where they were."""

    def __init__(self, source: Database, target: Database) -> None:
        self._source, self._target = source, target

    def move(self, told: Callable[[int, int], None]) -> tuple[Moved, ...]:
        """Move everybody, one after the other. After an interruption it can be done again: who is there is left alone.

        Args:
            told: Hears how many people are done, and of how many.

        Raises:
            EnvironmentProblem: When one side does not answer or what arrived is not what was sent; who was moved
                before stays moved.
        """
        people = people_in(self._source)
        self._target.keep_copy()
        move_shelf(self._source, self._target)
        keep_me = not self._target.shared
        done: list[Moved] = []
        for number, key in enumerate(people):
            told(number, len(people))
            self._source.note("export", "move", key)
            done.append(move_person(self._source, self._target, key, keep_me))
        told(len(people), len(people))
        return tuple(done)

    def reported(self, told: Callable[[int, int], None]) -> MoveReport:
        """As `move`, with how many people there were and are where they went to."""
        before = len(people_in(self._target))
        people = self.move(told)
        return MoveReport(people, before, len(people_in(self._target)))
