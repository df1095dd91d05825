"""A session as it was done: how much, how hard, how it hurt."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.pain import require_score


class Done(StrEnum):
    """How much of a session was done."""

    ALL = "all"
    PART = "part"
    NONE = "none"


SHARE_DONE = {Done.ALL: 1.0, Done.PART: 0.5, Done.NONE: 0.0}
"""What a session counts towards adherence; a part counts half [P]."""


class StopReason(StrEnum):
    """Why a session was cut short or not done."""

    PAIN = "pain"
    SHARP = "sharp"
    LIMP = "limp"
    TIRED = "tired"
    NO_TIME = "no-time"
    NO_EQUIPMENT = "no-equipment"
    UNCLEAR = "unclear"
    UNWELL = "unwell"
    OTHER = "other"


ALARMS = frozenset({StopReason.SHARP, StopReason.LIMP})
"""Red whatever the score: sharp or sudden pain, and a limp or another change of how one moves [P]."""
PAIN_REASONS = ALARMS | {StopReason.PAIN}

EFFORT_WORDS = 5
"""Number of words on the effort row; word i stands for 2i on the stored 0-10 scale."""


@dataclass(frozen=True, slots=True)
class SetEntry:
    """What was done of one prescription. `hold_s` is seconds, `load` kg."""

    exercise: str
    name: str
    sets_planned: int
    sets_done: int
    reps: int | None = None
    hold_s: int = 0
    load: float = 0
    pain: int | None = None
    id: UUID | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.sets_done <= 20 or not 0 <= self.sets_planned <= 20:
            raise UserError("sets_out_of_range", value=self.sets_done)
        if self.pain is not None:
            require_score(self.pain)

    @classmethod
    def of(cls, exercise: str, name: str, dose: Dose, sets_done: int) -> Self:
        """An exercise as it was prescribed, so many sets of it done."""
        return cls(exercise, name, dose.sets, sets_done, dose.reps, dose.hold_s, dose.load_kg)


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """A filled form, not yet stored. `at` None means now; `routine_key` None means outside the plan.

    `planned_day` is the day the slot was due; it differs from the day of `at` for a shifted session.
    """

    done: Done
    routine_key: str | None = None
    planned_day: date | None = None
    at: datetime | None = None
    before: int | None = None
    during: int | None = None
    after: int | None = None
    effort: int | None = None
    reason: StopReason | None = None
    note: str = ""
    sets: tuple[SetEntry, ...] = ()

    def __post_init__(self) -> None:
        for score in (self.before, self.during, self.after):
            if score is not None:
                require_score(score)
        if self.effort is not None and not 0 <= self.effort <= 10:
            raise UserError("effort_out_of_range", value=self.effort)


@dataclass(frozen=True, slots=True)
class Session:
    """A stored session. `day` is the local day it was done, `planned_day` the day it was due (None: unplanned).

    `reason` is why something is missing; one of `ALARMS` is kept even when nothing is.
    """

    id: UUID
    episode_id: UUID
    done: Done
    at: datetime
    day: date
    name: str
    routine_key: str | None
    planned_day: date | None
    before: int | None
    during: int | None
    after: int | None
    effort: int | None
    reason: StopReason | None
    note: str
    sets: tuple[SetEntry, ...]
    version: int = 1
