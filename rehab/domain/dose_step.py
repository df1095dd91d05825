"""How much more or less: rules with blanks, the usual rule, and the size of a step.

Source: own defaults [P on M16-h, M17-h]; each size is named below.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from rehab.domain.dose import LIMITS, WHOLE_NUMBERS, Dose, DoseRange, LoadType
from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise, Kind
from rehab.domain.pain import GREEN_MAX
from rehab.domain.script import LOAD_STEP_KG

GREEN_IN_A_ROW = 2
"""Green sessions with all sets done before a step up is proposed [M16-h, P]."""
MORE_REPS, TOP_REPS = 2, 15
"""Repetitions of a usual step up, and where the weight is raised instead when the exercise names no range [P]."""
MORE_LOAD, LEAST_KG, MOST_KG = 0.075, 1.0, 2.0
"""Share of the weight of a usual step up, and its bounds in kg [P]."""
MORE_HOLD_S, TOP_HOLD_S = 5, 60
"""Seconds of a usual step up, and where holds are long enough when the exercise names no range [P]."""
LESS = 0.6
"""What is left of a dose after a red session, within the 50 to 70 per cent that are advised [P]."""
GROWING = frozenset({Kind.STRENGTH, Kind.ISOMETRIC, Kind.BALANCE, Kind.PLYOMETRIC})
"""Kinds of exercise of which a little more is usually proposed; more of a stretch is not better [P]."""
NO_RANGE = DoseRange()


class RuleKind(StrEnum):
    """What a rule adds when it is met."""

    ADD_LOAD = "add-load"
    ADD_REPS = "add-reps"
    ADD_HOLD = "add-hold"
    ADD_SET = "add-set"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Rule:
    """`[at_least]` repetitions or seconds, `[sessions]` sessions running, pain at most `[max_pain]`, then `[add]`.

    `at_least` 0 asks only that all sets were done. `add` is kg, repetitions, seconds or sets by its kind.

    Raises:
        UserError: ``rule_out_of_range`` with field, value, low and high.
    """

    kind: RuleKind
    at_least: int = 0
    sessions: int = GREEN_IN_A_ROW
    max_pain: int = GREEN_MAX
    add: float = 1

    def __post_init__(self) -> None:
        for name, (low, high) in RULE_LIMITS.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise UserError("rule_out_of_range", field=name, value=value, low=low, high=high)


RULE_LIMITS: dict[str, tuple[float, float]] = {
    "at_least": (0, 600),
    "sessions": (1, 10),
    "max_pain": (0, 5),
    "add": (0.5, 60),
}


def default_rule(dose: Dose, exercise: Exercise | None) -> Rule:
    """The rule of an exercise for which the person wrote none.

    Args:
        dose: What is prescribed now.
        exercise: What is done, with the range of its dose; None when it is not in the library any more.

    Returns:
        A little more after two green sessions with all sets done: repetitions, at their top the weight, or the hold.
        Keep, for what does not grow, has reached its top, or grows by itself (the heaviest load for a number of
        repetitions).

    Source: own default [P on M16-h].
    """
    keep = Rule(RuleKind.KEEP)
    if exercise is None or exercise.kind not in GROWING or dose.load_type is LoadType.REP_MAX:
        return keep
    limits = exercise.dose_range
    if dose.reps is not None:
        left = int(_top(limits.reps, TOP_REPS)) - dose.reps
        if left > 0:
            return Rule(RuleKind.ADD_REPS, add=min(MORE_REPS, left))
        if dose.load_kg:
            more = round(dose.load * MORE_LOAD / LOAD_STEP_KG) * LOAD_STEP_KG
            return Rule(RuleKind.ADD_LOAD, add=min(MOST_KG, max(LEAST_KG, more)))
        return keep
    left = int(_top(limits.hold_s, TOP_HOLD_S)) - dose.hold_s
    return Rule(RuleKind.ADD_HOLD, add=min(MORE_HOLD_S, left)) if dose.hold_s and left > 0 else keep


def _top(ends: tuple[float, float] | None, usual: float) -> float:
    return usual if ends is None else ends[1]


def rules_for(dose: Dose) -> tuple[Rule, ...]:
    """The sentences on offer for a dose, each with blanks filled in as a start."""
    if dose.reps is not None:
        load = (Rule(RuleKind.ADD_LOAD, dose.reps, add=2),)
        return (
            Rule(RuleKind.ADD_REPS, dose.reps, add=2),
            *(() if dose.load_type is LoadType.REP_MAX else load),
            Rule(RuleKind.ADD_SET, dose.reps),
            Rule(RuleKind.KEEP),
        )
    if dose.hold_s:
        return (
            Rule(RuleKind.ADD_HOLD, dose.hold_s, add=5),
            Rule(RuleKind.ADD_SET, dose.hold_s),
            Rule(RuleKind.KEEP),
        )
    return (Rule(RuleKind.KEEP),)


def stepped_up(dose: Dose, rule: Rule, limits: DoseRange = NO_RANGE) -> Dose | None:
    """A dose one step on.

    Args:
        dose: What is prescribed now.
        rule: What is added.
        limits: The range of the exercise; a step ends at its top.

    Returns:
        None when the rule keeps the dose, does not fit it, or the top is reached.
    """
    match rule.kind:
        case RuleKind.ADD_REPS if dose.reps is not None:
            return _raised(dose, limits, "reps", dose.reps + round(rule.add))
        case RuleKind.ADD_HOLD if dose.hold_s:
            return _raised(dose, limits, "hold_s", dose.hold_s + round(rule.add))
        case RuleKind.ADD_SET:
            return _raised(dose, limits, "sets", dose.sets + round(rule.add))
        case RuleKind.ADD_LOAD if dose.load_type is not LoadType.REP_MAX:
            heavier = _raised(dose, limits, "load", dose.load + rule.add)
            if heavier is None or dose.load_type is not LoadType.BODY_WEIGHT:
                return heavier
            return replace(heavier, load_type=LoadType.KG)
        case _:
            return None


def _raised(dose: Dose, limits: DoseRange, field: str, value: float) -> Dose | None:
    """A dose with a higher value, as far as its range and the limits of any dose let it."""
    top = LIMITS[field][1]
    if not limits.holds(field, value):
        top = min(top, getattr(limits, field)[1])
    now = getattr(dose, field)
    most = int(min(value, top)) if field in WHOLE_NUMBERS else min(value, top)
    return dose.with_changes(**{field: most}) if most > now else None


def stepped_back(dose: Dose, limits: DoseRange = NO_RANGE) -> Dose | None:
    """About six tenths of a dose: fewer sets, or less of a set where no set can go.

    Args:
        dose: What is prescribed now.
        limits: The range of the exercise; a step ends at its bottom.

    Returns:
        A smaller dose, or None when it is the smallest that the range has.

    Source: own default [P].
    """
    amounts: dict[str, float] = {"sets": dose.sets}
    if dose.reps is not None:
        amounts["reps"] = dose.reps
    else:
        amounts |= {"hold_s": dose.hold_s, "minutes": dose.minutes}
    for field, now in amounts.items():
        least = _lowered(limits, field, now)
        if least < now:
            return dose.with_changes(**{field: least})
    return None


def _lowered(limits: DoseRange, field: str, now: float) -> float:
    if field == "minutes":
        return _not_under(limits, field, max(0.5, round(now * LESS * 2) / 2))
    return int(_not_under(limits, field, max(1, round(now * LESS))))


def _not_under(limits: DoseRange, field: str, value: float) -> float:
    if limits.holds(field, value):
        return value
    bottom: float = getattr(limits, field)[0]
    return max(value, bottom)
