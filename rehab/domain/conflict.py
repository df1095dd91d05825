"""Two people, or two windows, changed the same entry: what the one stored, and what the other wanted to store."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from rehab.domain.errors import UserError

FREE_WORDS = frozenset({"note", "detail", "onset", "text"})
"""Fields whose two texts can stand one under the other."""


class Keep(StrEnum):
    """Which of two values of a field stays."""

    THEIRS = "theirs"
    YOURS = "yours"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that says one thing there and another here."""

    field: str
    theirs: Any
    yours: Any

    @property
    def can_be_joined(self) -> bool:
        """Whether both can stay."""
        return self.field in FREE_WORDS and bool(self.theirs) and bool(self.yours)

    def kept(self, keep: Keep) -> Any:
        """The value that stays."""
        match keep:
            case Keep.THEIRS:
                return self.theirs
            case Keep.YOURS:
                return self.yours
            case Keep.BOTH:
                return f"{self.theirs}\n{self.yours}"


@dataclass(frozen=True, slots=True)
class Conflict:
    """An entry that somebody else changed after it was read.

    Attributes:
        table: What kind of entry.
        row_id: Its key.
        version: Version that is stored now.
        stored: Fields as they are stored now.
        wanted: Fields that were to be written.
        at: When it was changed.
        who: Who did it; empty when it was somebody at this computer.
    """

    table: str
    row_id: UUID
    version: int
    stored: Mapping[str, Any]
    wanted: Mapping[str, Any]
    at: datetime
    who: str = ""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Fields that differ, in the order in which they were to be written."""
        return tuple(
            Difference(name, self.stored[name], value)
            for name, value in self.wanted.items()
            if self.stored[name] != value
        )


class ChangedElsewhere(UserError):
    """An entry was changed after it was read; nothing was written over it."""

    def __init__(self, conflict: Conflict) -> None:
        super().__init__("changed_elsewhere", table=conflict.table, id=conflict.row_id)
        self.conflict = conflict
