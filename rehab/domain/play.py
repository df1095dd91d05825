"""Where a played session stands: exercises, the set and step that are shown, what was done, skipped and felt."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from rehab.domain.dose import Dose
from rehab.domain.errors import UserError
from rehab.domain.pain import require_score
from rehab.domain.script import NO_WORK, NOTHING, Step, set_steps
from rehab.domain.session import StopReason


class Mode(StrEnum):
    """Whether time runs."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    OVER = "over"


class Cause(StrEnum):
    """Why time stands still."""

    WISH = "wish"
    PAIN = "pain"
    GAP = "gap"
    RESUMED = "resumed"


class Kind(StrEnum):
    """What can happen to a session."""

    GO = "go"
    PAUSE = "pause"
    SLEPT = "slept"
    REP = "rep"
    BACK = "back"
    NEXT = "next"
    SKIP = "skip"
    PAIN = "pain"
    ALARM = "alarm"
    HALVE = "halve"
    END = "end"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at an instant. `value` is a pain score, `reason` that of a skip or an alarm."""

    kind: Kind
    at: datetime
    value: int | None = None
    reason: StopReason | None = None

    def __post_init__(self) -> None:
        if self.kind is Kind.PAIN:
            require_score(self.value)


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise to be done. `dose` is what is left to do of it; it may have been halved on the way."""

    exercise: str
    name: str
    dose: Dose


@dataclass(frozen=True, slots=True)
class SetDone:
    """A finished set: which one, when, and with which dose."""

    item: int
    number: int
    at: datetime
    dose: Dose


@dataclass(frozen=True, slots=True)
class PainNow:
    """A score given while an exercise was shown."""

    item: int
    value: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Play:
    """Where a session stands.

    Attributes:
        items: The exercises in their order.
        at: The instant this is reckoned for.
        mode: Whether time runs.
        cause: Why it does not.
        item: Index of the exercise that is shown.
        number: Number of its set, 1-based.
        step: Index of the step in that set.
        spent: Time that ran in this step.
        reps: Repetitions the person counted in this step.
        done: Finished sets in the order in which they were finished, each set at most once.
        skips: Index and reason of exercises that were left.
        pains: Scores in the order in which they were given.
        alarms: Index of exercises with a sharp pain or a limp, and which of them it was; at most one each.
        before: Pain before the start, or None.
        worked: Time that ran in the whole session.
        away: How long the computer slept when `cause` says so.
    """

    items: tuple[Item, ...]
    at: datetime
    mode: Mode = Mode.READY
    cause: Cause | None = None
    item: int = 0
    number: int = 1
    step: int = 0
    spent: timedelta = NOTHING
    reps: int = 0
    done: tuple[SetDone, ...] = ()
    skips: tuple[tuple[int, StopReason], ...] = ()
    pains: tuple[PainNow, ...] = ()
    alarms: tuple[tuple[int, StopReason], ...] = ()
    before: int | None = None
    worked: timedelta = NOTHING
    away: timedelta = NOTHING

    def __post_init__(self) -> None:
        if not self.items:
            raise UserError("nothing_to_play")

    @property
    def shown(self) -> Item:
        """The exercise that is shown."""
        return self.items[self.item]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Steps of the set that is shown."""
        return set_steps(self.shown.dose, self.number, first_exercise=self.item == 0)

    @property
    def now(self) -> Step:
        """The step that is shown."""
        steps = self.steps
        return steps[min(self.step, len(steps) - 1)]

    @property
    def left(self) -> timedelta | None:
        """Time left in the step, or None when the person counts."""
        length = self.now.length
        return None if length is None else max(NOTHING, length - self.spent)

    @property
    def share(self) -> float:
        """How much of the step is done, 0-1."""
        step = self.now
        if step.length is None:
            return self.reps / step.reps
        return min(1.0, self.spent / step.length) if step.length else 1.0

    @property
    def set_share(self) -> float:
        """How much of the set that is shown is done, 0-1; rest and getting ready count nothing."""
        work = [i for i, step in enumerate(self.steps) if step.act not in NO_WORK]
        whole = sum((self.steps[i].reckoned for i in work), NOTHING)
        past = sum((self.steps[i].reckoned for i in work if i < self.step), NOTHING)
        if self.step in work:
            past += self.share * self.now.reckoned
        return min(1.0, past / whole) if whole else 1.0

    @property
    def remaining(self) -> timedelta:
        """Reckoned time to the end of the session, sets that are done or left out not counted."""
        total = NOTHING
        for index, item in enumerate(self.items):
            if index in self.left_out:
                continue
            for number in self.open_sets(index):
                here = index == self.item and number == self.number
                steps = set_steps(item.dose, number, first_exercise=index == 0)
                total += sum((s.reckoned for s in (steps[self.step :] if here else steps)), NOTHING)
                if here:
                    total -= min(self.spent, self.now.reckoned)
        return total

    @property
    def left_out(self) -> dict[int, StopReason]:
        """Exercises that were left, with the reason."""
        return dict(self.skips)

    def sets_done(self, item: int) -> int:
        """Finished sets of an exercise."""
        return sum(entry.item == item for entry in self.done)

    def open_sets(self, item: int) -> tuple[int, ...]:
        """Numbers of the sets of an exercise that are not finished."""
        finished = {entry.number for entry in self.done if entry.item == item}
        return tuple(n for n in range(1, self.items[item].dose.sets + 1) if n not in finished)

    @property
    def is_complete(self) -> bool:
        """Whether every set of every exercise is finished."""
        return not any(self.open_sets(index) for index in range(len(self.items)))

    def pain_of(self, item: int) -> int | None:
        """The last score given for an exercise, or None."""
        return next((p.value for p in reversed(self.pains) if p.item == item), None)

    def alarm_of(self, item: int) -> StopReason | None:
        """Whether an exercise gave a sharp pain or a limp, and which."""
        return dict(self.alarms).get(item)

    def worst_of(self, item: int) -> int | None:
        """The highest score given for an exercise, or None."""
        return max((p.value for p in self.pains if p.item == item), default=None)

    @property
    def worst(self) -> int | None:
        """The highest score of the session, or None."""
        return max((p.value for p in self.pains), default=None)
