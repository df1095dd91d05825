"""What a use case gives back: the new value, what kind of data changed, and how to take it back.

Light on purpose: pages import this before the storage room is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.storage.work import RowChange

T = TypeVar("T")


ALL_KINDS = frozenset(
    {
        *("pain", "session", "checkin", "run", "treatment", "program"),
        *("patient", "settings", "exercise", "flag", "map", "self_test"),
    }
)
"""Every kind of data that can change."""


@dataclass(frozen=True, slots=True)
class Change:
    """What kinds of data changed, of `ALL_KINDS`, and for which complaint (None: not tied to one)."""

    kinds: frozenset[str]
    episode_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class UndoStep:
    """A committed change that can be taken back. `code` names the sentence, for example ``"pain_logged"``."""

    code: str
    rows: tuple[RowChange, ...]
    change: Change


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """The result of one write, which is on disk when this exists."""

    value: T
    change: Change
    undo: UndoStep


def outcome(
    value: T, code: str, kinds: set[str], episode_id: UUID | None, rows: tuple[RowChange, ...]
) -> Outcome[T]:
    """An outcome whose undo step carries the same change."""
    change = Change(frozenset(kinds), episode_id)
    return Outcome(value, change, UndoStep(code, rows, change))
