"""Times in which a plan rests: nothing is due, and nothing counts against the person."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from rehab.domain.errors import UserError


class PauseReason(StrEnum):
    """Why a plan rests."""

    ILLNESS = "illness"
    TRAVEL = "travel"
    FLARE = "flare"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Pause:
    """A rest of the plan. `end` is the last paused day, None until the person goes on."""

    id: UUID
    episode_id: UUID
    reason: PauseReason
    start: date
    end: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise UserError("pause_ends_before_start", start=self.start, end=self.end)

    def covers(self, day: date) -> bool:
        """Whether a day is paused."""
        return self.start <= day and (self.end is None or day <= self.end)

    def overlaps(self, other: "Pause") -> bool:
        """Whether two rests have a day in common."""
        begins = other.end is None or self.start <= other.end
        return begins and (self.end is None or other.start <= self.end)
