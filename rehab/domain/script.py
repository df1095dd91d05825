"""What the clock asks for while a dose is done: steps of one set, in their order.

Sources: three seconds to get ready are the player's design; the other lengths are own defaults [P].
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import lru_cache
from math import ceil

from rehab.domain.dose import DEFAULT_REP_S, Dose, Sides

PREPARE = timedelta(seconds=3)
"""Time to get ready before each set."""
SWITCH = timedelta(seconds=5)
"""Time to change sides [P]."""
CHANGE = timedelta(seconds=12)
"""Time to get into place for the next exercise, before its three seconds [P]."""
RESET = timedelta(seconds=2)
"""Time to let go between holds, and for a way of the movement that has no count of its own [P]."""
NOTHING = timedelta()
LOAD_STEP_KG = 0.5


class Act(StrEnum):
    """What a step asks for."""

    CHANGE = "change"
    REST = "rest"
    PREPARE = "prepare"
    HOLD = "hold"
    WORK = "work"
    UP = "up"
    TOP = "top"
    DOWN = "down"
    RESET = "reset"
    COUNT = "count"
    SWITCH = "switch"


NO_WORK = frozenset({Act.CHANGE, Act.REST, Act.PREPARE, Act.SWITCH})
"""Steps in which nothing of the dose is done."""


class Turn(StrEnum):
    """Which side works."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do.

    Attributes:
        act: What it is.
        length: How long it takes; None means until `reps` repetitions are counted by the person.
        rep: Number of the repetition, 1-based; 0 outside repetitions.
        reps: Repetitions of the set on this side; 0 for held or timed work.
        turn: The side that works, None for both together or the sore side alone.
    """

    act: Act
    length: timedelta | None
    rep: int = 0
    reps: int = 0
    turn: Turn | None = None

    @property
    def reckoned(self) -> timedelta:
        """Length, reckoned with the usual time of a repetition where the person counts."""
        return self.length if self.length is not None else self.reps * timedelta(seconds=DEFAULT_REP_S)


@lru_cache(maxsize=256)
def set_steps(dose: Dose, number: int, first_exercise: bool = False) -> tuple[Step, ...]:
    """The steps of one set, from the rest before it to the end of its work.

    Args:
        dose: What is prescribed.
        number: Number of the set, 1-based.
        first_exercise: Whether nothing comes before this exercise.

    Returns:
        At least two steps: getting ready, and work.
    """
    steps: list[Step] = []
    if number > 1:
        rest = timedelta(seconds=dose.rest_s) - PREPARE
        if rest > NOTHING:
            steps.append(Step(Act.REST, rest))
    elif not first_exercise:
        steps.append(Step(Act.CHANGE, CHANGE))
    if dose.sides is Sides.BOTH:
        return (*steps, Step(Act.PREPARE, PREPARE), *_work(dose, None))
    left, right = _work(dose, Turn.LEFT), _work(dose, Turn.RIGHT)
    ready = Step(Act.PREPARE, PREPARE, turn=Turn.LEFT)
    return (*steps, ready, *left, Step(Act.SWITCH, SWITCH, turn=Turn.RIGHT), *right)


def _work(dose: Dose, turn: Turn | None) -> tuple[Step, ...]:
    steps: list[Step] = []
    if dose.reps is not None:
        steps.extend(_repetitions(dose, dose.reps, turn))
    elif dose.hold_s:
        steps.append(Step(Act.HOLD, timedelta(seconds=dose.hold_s), turn=turn))
    if dose.minutes:
        steps.append(Step(Act.WORK, timedelta(minutes=dose.minutes), turn=turn))
    return tuple(steps)


def _repetitions(dose: Dose, reps: int, turn: Turn | None) -> list[Step]:
    parts = _one_repetition(dose)
    if not parts:
        return [Step(Act.COUNT, None, reps=reps, turn=turn)]
    steps = [Step(act, length, rep, reps, turn) for rep in range(1, reps + 1) for act, length in parts]
    # Nobody needs to get back to the start after the last one: the set is done.
    return steps[:-1] if steps[-1].act is Act.RESET else steps


def _one_repetition(dose: Dose) -> tuple[tuple[Act, timedelta], ...]:
    """Parts of a repetition with a count; empty when the person counts."""
    up, down = timedelta(seconds=dose.tempo_up_s), timedelta(seconds=dose.tempo_down_s)
    top = timedelta(seconds=dose.tempo_hold_s + dose.hold_s)
    if not (up or down):
        return ((Act.HOLD, top), (Act.RESET, RESET)) if top else ()
    ways = [(Act.UP, up), (Act.TOP, top), (Act.DOWN, down)]
    parts = tuple((act, length) for act, length in ways if length)
    return parts if up and down else (*parts, (Act.RESET, RESET))


def is_paced(dose: Dose) -> bool:
    """Whether the clock gives the rhythm of each repetition."""
    return dose.reps is not None and bool(_one_repetition(dose))


def halved(dose: Dose) -> Dose:
    """About half of a dose: half the weight where there is one, else half of what is done.

    Args:
        dose: What is prescribed.

    Returns:
        A lighter dose with the same sets; the smallest possible one stays as it is.

    Source: half to seventy per cent after a red session [P].
    """
    if dose.load_kg > LOAD_STEP_KG:
        return dose.with_changes(load=max(LOAD_STEP_KG, dose.load / 2 // LOAD_STEP_KG * LOAD_STEP_KG))
    if dose.reps is not None:
        return dose.with_changes(reps=max(1, ceil(dose.reps / 2)))
    changes: dict[str, float] = {}
    if dose.hold_s > 1:
        changes["hold_s"] = ceil(dose.hold_s / 2)
    if dose.minutes:
        changes["minutes"] = dose.minutes / 2
    return dose.with_changes(**changes)
