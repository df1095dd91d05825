"""When to do more, less or something easier: proposed from the log, decided by the person.

Sources: zones and mornings (Thomee 1997, Silbernagel 2007) [M16-h, M17-h, P]; the sizes of steps are own defaults [P].
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from rehab.domain.dose import LIMITS, WHOLE_NUMBERS, Dose, DoseRange, LoadType
from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise, Kind
from rehab.domain.pain import AMBER_MAX, FLARED_RISE, GREEN_MAX, SETTLED_RISE, Zone, zone
from rehab.domain.script import LOAD_STEP_KG, WEIGHTS

GREEN_IN_A_ROW = 2
"""Green sessions with all sets done before a step up is proposed [M16-h, P]."""
RED_LIMIT, RED_DAYS = 2, 7
"""So many red sessions within so many days ask for an easier exercise [P]."""
MORE_REPS, TOP_REPS = 2, 15
"""Repetitions of a usual step up, and where the weight is raised instead when the exercise names no range [P]."""
MORE_LOAD, LEAST_KG, MOST_KG = 0.075, 1.0, 2.0
"""Share of the weight of a usual step up, and its bounds in kg [P]."""
MORE_HOLD_S, TOP_HOLD_S = 5, 60
"""Seconds of a usual step up, and where holds are long enough when the exercise names no range [P]."""
LESS = 0.6
"""What is left of a dose after a red session, within the 50 to 70 per cent that are advised [P]."""
EASY_EFFORT = 4
"""Highest effort, 0-10, that still counts as easy [P]."""
GROWING = frozenset({Kind.STRENGTH, Kind.ISOMETRIC, Kind.BALANCE, Kind.PLYOMETRIC})
"""Kinds of exercise of which a little more is usually proposed; more of a stretch is not better [P]."""
UNCHANGED = frozenset({Kind.TEST, Kind.AEROBIC})
"""Tests keep their dose; running and walking follow rules of their own."""
ZONE_TAGS = ("M16-h", "M17-h", "P")
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
        if dose.load_type in WEIGHTS and dose.load:
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


@dataclass(frozen=True, slots=True)
class Trial:
    """One exercise in one session, as it was done, with its answer.

    Attributes:
        day: Local day of the session.
        whole: Whether all sets were done.
        amount: Repetitions a set, or seconds of hold; 0 when not known.
        pain: Worst during it, 0-10; None when not recorded, which is never zero.
        effort: 0-10, or None.
        morning: Score of the next morning, 0-10, or None while it is not known.
        usual: Median of the mornings before, or None.
        stopped: Whether pain was the reason to leave the exercise.
    """

    day: date
    whole: bool
    amount: int = 0
    pain: int | None = None
    effort: int | None = None
    morning: int | None = None
    usual: float | None = None
    stopped: bool = False


class Move(StrEnum):
    """What is proposed."""

    STEP_UP = "step-up"
    STEP_BACK = "step-back"
    EASIER = "easier"


class Reason(StrEnum):
    """Why it is proposed."""

    OWN_RULE = "own-rule"
    TWO_GREEN = "two-green"
    RED = "red"
    TWO_RED = "two-red"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change of one prescription that the log speaks for. It is never made without the person.

    `days` are the sessions that speak for it, oldest first. `tags` name the sources; the person's own rule has none.
    `rule` is the rule a step up rests on. `to_exercise` and `to_name` are set when the exercise itself is exchanged.
    """

    move: Move
    reason: Reason
    old: Dose
    new: Dose
    days: tuple[date, ...]
    tags: tuple[str, ...] = ZONE_TAGS
    rule: Rule | None = None
    to_exercise: str = ""
    to_name: str = ""


def propose(
    dose: Dose,
    rule: Rule | None,
    trials: Sequence[Trial],
    since: date,
    exercise: Exercise | None = None,
    easier: Exercise | None = None,
) -> Proposal | None:
    """What the log of an exercise speaks for, or None.

    Args:
        dose: What is prescribed now.
        rule: The person's rule for more; None is the default.
        trials: Sessions of the exercise, oldest first.
        since: First day of the present dose, or after the last proposal that was put off. Only these sessions give
            a reason; older ones count when red sessions are added up.
        exercise: What is done; None when it is not in the library any more.
        easier: What could be done instead, or None.

    Returns:
        Less after a red session that was the last, or after two of them in the seven days up to the last; the
        second time it is the easier exercise, if there is one. Otherwise more, when the newest sessions meet the
        rule.

    Source: two green sessions up, a red one back, two red ones in seven days easier [M16-h, M17-h, P].
    """
    current = [trial for trial in trials if trial.day >= since]
    if not current or (exercise is not None and exercise.kind in UNCHANGED):
        return None
    week = current[-1].day - timedelta(days=RED_DAYS - 1)
    reds = [trial for trial in trials if trial.day >= week and light(trial) is Zone.RED]
    now_red = [trial for trial in reds if trial.day >= since]
    limits = NO_RANGE if exercise is None else exercise.dose_range
    if light(current[-1]) is Zone.RED or len(now_red) >= RED_LIMIT:
        return _less(dose, reds, limits, easier)
    asked = rule or default_rule(dose, exercise)
    newest = current[-asked.sessions :]
    larger = stepped_up(dose, asked, limits)
    if larger is None or len(newest) < asked.sessions:
        return None
    if not all(meets(asked, trial) if rule else _is_green(trial) for trial in newest):
        return None
    days = tuple(trial.day for trial in newest)
    reason, tags = (Reason.OWN_RULE, ()) if rule else (Reason.TWO_GREEN, ZONE_TAGS)
    return Proposal(Move.STEP_UP, reason, dose, larger, days, tags, asked)


def _less(dose: Dose, reds: Sequence[Trial], limits: DoseRange, easier: Exercise | None) -> Proposal | None:
    days = tuple(trial.day for trial in reds)
    again = len(reds) >= RED_LIMIT
    reason = Reason.TWO_RED if again else Reason.RED
    smaller = stepped_back(dose, limits)
    if easier is not None and (again or smaller is None):
        swap = Proposal(Move.EASIER, reason, dose, easier.dose, days)
        return replace(swap, to_exercise=easier.slug, to_name=easier.name)
    return None if smaller is None else Proposal(Move.STEP_BACK, reason, dose, smaller, days)


def light(trial: Trial) -> Zone | None:
    """Zone of a session of an exercise, from the pain in it and the morning after.

    Args:
        trial: The session.

    Returns:
        Red, amber or green; None while the answer of the morning or the pain is not known and nothing is red.

    Source: Thomee 1997, Silbernagel 2007 [M16-h, M17-h, P].
    """
    during = None if trial.pain is None else zone(trial.pain)
    after = morning_light(trial)
    if trial.stopped or Zone.RED in (during, after):
        return Zone.RED
    if during is None or after is None:
        return None
    return Zone.AMBER if Zone.AMBER in (during, after) else Zone.GREEN


def morning_light(trial: Trial) -> Zone | None:
    """Zone of the morning after a session, against the usual one; None while it is not known.

    Args:
        trial: The session. Without a usual morning only the score itself counts.

    Source: own default [P on V2, M17-h].
    """
    if trial.morning is None:
        return None
    rise = 0.0 if trial.usual is None else trial.morning - trial.usual
    high = trial.morning > AMBER_MAX and (trial.usual is None or trial.usual <= AMBER_MAX)
    if high or rise >= FLARED_RISE:
        return Zone.RED
    return Zone.GREEN if rise <= SETTLED_RISE else Zone.AMBER


def meets(rule: Rule, trial: Trial) -> bool:
    """Whether one session is as good as the person's rule asks; what was not recorded does not count as good.

    A rule with an amount asks for easy repetitions, so an effort above `EASY_EFFORT` does not meet it. The rule says
    nothing of the morning after, so one that is not known does not hold it back; one that was worse does.
    """
    easy = not rule.at_least or trial.effort is None or trial.effort <= EASY_EFFORT
    calm = trial.pain is not None and trial.pain <= rule.max_pain and not trial.stopped
    settled = morning_light(trial) in (None, Zone.GREEN)
    return trial.whole and easy and calm and settled and (not rule.at_least or trial.amount >= rule.at_least)


def _is_green(trial: Trial) -> bool:
    return trial.whole and light(trial) is Zone.GREEN


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
