"""When to do more and when to do less: a sentence with blanks, read against what was logged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rehab.domain.dose import LIMITS, Dose, LoadType
from rehab.domain.errors import UserError
from rehab.domain.pain import AMBER_MAX


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
    sessions: int = 2
    max_pain: int = 2
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
EASY_EFFORT = 4
"""Highest effort, 0-10, that still counts as easy [P]."""
RED_DAYS = 7
RED_SESSIONS = 2
"""So many red sessions in so many days ask for a step back [P, evidence on pain monitoring]."""


def default_rule(dose: Dose) -> Rule:
    """The rule of an exercise that brings none: two green sessions in a row with all sets done, then a little.

    Source: own default for rows without a rule [P].
    """
    if dose.load_type is LoadType.REP_MAX:
        # The heaviest load for so many repetitions grows by itself; there is no number to change.
        return Rule(RuleKind.KEEP)
    if dose.reps is not None:
        return Rule(RuleKind.ADD_REPS, 0, 2, 2, 2)
    if dose.hold_s:
        return Rule(RuleKind.ADD_HOLD, 0, 2, 2, 5)
    return Rule(RuleKind.KEEP)


def rules_for(dose: Dose) -> tuple[Rule, ...]:
    """The sentences on offer for a dose, each with blanks filled in as a start."""
    if dose.reps is not None:
        load = (Rule(RuleKind.ADD_LOAD, dose.reps, 2, 2, 2),)
        return (
            Rule(RuleKind.ADD_REPS, dose.reps, 2, 2, 2),
            *(() if dose.load_type is LoadType.REP_MAX else load),
            Rule(RuleKind.ADD_SET, dose.reps, 2, 2, 1),
            Rule(RuleKind.KEEP),
        )
    if dose.hold_s:
        return (
            Rule(RuleKind.ADD_HOLD, dose.hold_s, 2, 2, 5),
            Rule(RuleKind.ADD_SET, dose.hold_s, 2, 2, 1),
            Rule(RuleKind.KEEP),
        )
    return (Rule(RuleKind.KEEP),)


@dataclass(frozen=True, slots=True)
class Trial:
    """One exercise in one session, as it was done.

    Attributes:
        day: Local day of the session.
        whole: Whether all sets were done.
        amount: Repetitions a set, or seconds of hold; 0 when not known.
        pain: Worst during it, 0-10; None when not recorded, which is never zero.
        effort: 0-10, or None.
        flared: Whether the next morning was flared; None while there is no morning to look at.
    """

    day: date
    whole: bool
    amount: int
    pain: int | None
    effort: int | None = None
    flared: bool | None = None


class Step(StrEnum):
    """Which way a proposal goes."""

    MORE = "more"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change of dose that the log speaks for. It is never made without the person."""

    step: Step
    rule: Rule
    before: Dose
    after: Dose
    days: tuple[date, ...]
    """The sessions that speak for it, oldest first."""


def propose(dose: Dose, rule: Rule | None, trials: Sequence[Trial]) -> Proposal | None:
    """What the log of an exercise at its present dose speaks for, or None.

    Args:
        dose: The present dose.
        rule: Its rule; None is the default.
        trials: Sessions done at this dose, oldest first.

    Returns:
        A step back after a red session that was the last, or after two red ones within seven days of the
        last; a step on when the newest sessions meet the rule, and none of them was followed by a flared morning.

    Source: two green sessions in a row with all sets done, any red session goes back one step [P].
    """
    asked = rule or default_rule(dose)
    if not trials:
        return None
    reds = [trial for trial in trials if is_red(trial)]
    recent = [trial for trial in reds if (trials[-1].day - trial.day).days < RED_DAYS]
    if is_red(trials[-1]) or len(recent) >= RED_SESSIONS:
        after = changed(dose, asked, -1)
        days = tuple(trial.day for trial in recent)
        return Proposal(Step.LESS, asked, dose, after, days) if after is not None else None
    newest = trials[-asked.sessions :]
    if asked.kind is RuleKind.KEEP or len(newest) < asked.sessions:
        return None
    if not all(meets(asked, trial) for trial in newest):
        return None
    after = changed(dose, asked, 1)
    days = tuple(trial.day for trial in newest)
    return Proposal(Step.MORE, asked, dose, after, days) if after is not None else None


def meets(rule: Rule, trial: Trial) -> bool:
    """Whether one session is as good as a rule asks; what was not recorded does not count as good.

    A rule with an amount asks for easy repetitions, so an effort above `EASY_EFFORT` does not meet it.
    """
    easy = not rule.at_least or trial.effort is None or trial.effort <= EASY_EFFORT
    calm = trial.pain is not None and trial.pain <= rule.max_pain and not trial.flared
    return trial.whole and easy and calm and (not rule.at_least or trial.amount >= rule.at_least)


def is_red(trial: Trial) -> bool:
    """Whether a session was in the red zone, or the morning after it flared."""
    return bool(trial.flared) or (trial.pain is not None and trial.pain > AMBER_MAX)


def changed(dose: Dose, rule: Rule, sign: int) -> Dose | None:
    """A dose one step on (`sign` 1) or back (-1); None when the rule keeps it or a limit is reached."""
    by = sign * rule.add
    match rule.kind:
        case RuleKind.ADD_REPS if dose.reps is not None:
            after = _within(dose, "reps", dose.reps + round(by))
        case RuleKind.ADD_HOLD:
            after = _within(dose, "hold_s", dose.hold_s + round(by), least=5)
        case RuleKind.ADD_SET:
            after = _within(dose, "sets", dose.sets + round(by))
        case RuleKind.ADD_LOAD:
            after = _with_load(dose, by)
        case _ if sign < 0 and dose.sets > 1:
            after = _within(dose, "sets", dose.sets - 1)
        case _:
            return None
    return after if after != dose else None


def _with_load(dose: Dose, by: float) -> Dose:
    if dose.load_type is LoadType.REP_MAX:
        return dose
    kind = LoadType.KG if dose.load_type is LoadType.BODY_WEIGHT and by > 0 else dose.load_type
    return replace(_within(dose, "load", dose.load + by), load_type=kind)


def _within(dose: Dose, field: str, value: float, least: float | None = None) -> Dose:
    low, high = LIMITS[field]
    low = low if least is None else least
    return dose.with_changes(**{field: type(getattr(dose, field) or 0)(min(max(value, low), high))})
