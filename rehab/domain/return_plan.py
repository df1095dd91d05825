"""The way back to running: walk and run in turns, one level after the other, with a gate of pain at each step.

Sources: levels, gate and moving on H.6 [P]; pain during running M16-h, M17-h; the morning after A.4 [P on V2]; bone
M21-h; a single run against the longest before it V23. Nothing moves by itself: a step is proposed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from rehab.domain.pain import AMBER_MAX, GREEN_MAX, Response

DAYS_BETWEEN: Final = 2
"""A run every second day [P]."""
SETTLED_NEEDED: Final = 2
"""Settled runs in a row that speak for the next level [P]."""


@dataclass(frozen=True, slots=True)
class Level:
    """Minutes of running and walking in turns. `walk_min` 0: without a break."""

    number: int
    run_min: int
    walk_min: int
    times: int

    @property
    def minutes(self) -> int:
        """Length in all, minutes."""
        return (self.run_min + self.walk_min) * self.times


LEVELS: Final = (
    Level(1, 1, 4, 6),
    Level(2, 2, 3, 6),
    Level(3, 3, 2, 6),
    Level(4, 4, 1, 6),
    Level(5, 5, 1, 5),
    Level(6, 8, 1, 3),
    Level(7, 10, 1, 3),
    Level(8, 20, 0, 1),
    Level(9, 25, 0, 1),
    Level(10, 30, 0, 1),
)
"""From one minute of running to thirty without a break [H.6, P]."""
LAST_LEVEL: Final = LEVELS[-1].number


class GateItem(StrEnum):
    """What is asked before the first run. Values are the words of the data file."""

    WALK = "walk"
    MORNING = "morning"
    RAISES = "raises"
    HOPS = "hops"


Gate = Mapping[str, bool]
"""Answers by `GateItem`; one that is missing was not answered."""


@dataclass(frozen=True, slots=True)
class ReturnPlan:
    """Where a person stands on the way back.

    Attributes:
        bone: A bone was hurt: pain counts from 1 on, not from 3 [M21-h].
        declined_on: Day of the last run whose proposal was put off, or None.
        ends_on: When it was ended, None while it goes on.
    """

    id: UUID
    episode_id: UUID
    starts_on: date
    level: int
    level_since: date
    bone: bool = False
    gate: Gate | None = None
    declined_on: date | None = None
    ends_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Trial:
    """One run of the plan: worst pain during it, and how the morning after was; None: not known (yet)."""

    day: date
    pain: int | None
    after: Response | None


class Step(StrEnum):
    """What is proposed."""

    UP = "up"
    DOWN = "down"
    STAY = "stay"
    REST = "rest"
    STOP = "stop"
    WAIT = "wait"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What comes next on the way back.

    Attributes:
        step: What is proposed.
        level: The level to run next.
        settled: Settled runs in a row at the present level.
        next_on: First day for the next run, None when nothing is to be run.
        why: ``pain``, ``morning``, ``bone``, ``settled``, ``more``, ``begin``, ``unscored`` or ``waiting``.
    """

    step: Step
    level: int
    settled: int
    next_on: date | None
    why: str


def level_of(number: int) -> Level:
    """A level by its number, 1-10.

    Raises:
        ValueError: For a number without a level.
    """
    if not 1 <= number <= LAST_LEVEL:
        raise ValueError(number)
    return LEVELS[number - 1]


def gate_left(gate: Gate) -> tuple[GateItem, ...]:
    """What the gate still asks for: not answered, or answered with no. Nothing left: it is open.

    Source: H.6 [P].
    """
    return tuple(item for item in GateItem if not gate.get(item.value, False))


def gate_pain(bone: bool) -> int:
    """Highest pain in walking and hopping with which the gate opens, 0-10.

    Source: H.6 [P]; for a bone M21-h.
    """
    return 0 if bone else GREEN_MAX


def propose(plan: ReturnPlan, trials: Sequence[Trial], today: date) -> Proposal:
    """What to run next.

    Args:
        plan: Where the person stands.
        trials: Runs of the present level since it began, oldest first.
        today: The present day.

    Returns:
        One step, down before up. Pain above 5 or a flared morning goes one level back, on the first level it asks
        for rest; with a hurt bone any pain stops. Two settled runs in a row with pain of 2 at most go one level up.

    Source: H.6 [P], zones M16-h and M17-h, bone M21-h.
    """
    level = plan.level
    if not trials:
        return Proposal(Step.STAY, level, 0, max(plan.level_since, today), "begin")
    last = trials[-1]
    after = max(today, last.day + timedelta(days=DAYS_BETWEEN))
    settled = _settled_in_row(trials, plan.bone)
    put_off = plan.declined_on is not None and last.day <= plan.declined_on
    if plan.bone and (last.pain or 0) > 0:
        return Proposal(Step.STOP, level, 0, None, "bone")
    hurt = "pain" if (last.pain or 0) > AMBER_MAX else "morning" if last.after is Response.FLARED else ""
    if hurt and not put_off:
        if level == 1:
            return Proposal(Step.REST, 1, 0, after, hurt)
        return Proposal(Step.DOWN, level - 1, 0, after, hurt)
    if settled >= SETTLED_NEEDED and not put_off:
        step = Step.DONE if level == LAST_LEVEL else Step.UP
        return Proposal(step, min(level + 1, LAST_LEVEL), settled, after, "settled")
    if last.pain is None:
        return Proposal(Step.STAY, level, settled, after, "unscored")
    if last.after is None and today <= last.day + timedelta(days=1):
        return Proposal(Step.WAIT, level, settled, after, "waiting")
    return Proposal(Step.STAY, level, settled, after, "more")


def _settled_in_row(trials: Sequence[Trial], bone: bool) -> int:
    """Runs at the end that settled; what was not scored settles nothing."""
    count = 0
    for trial in reversed(trials):
        calm = trial.pain is not None and trial.pain <= gate_pain(bone)
        if not calm or trial.after is not Response.SETTLED:
            break
        count += 1
    return count
