"""When to do more, less or something easier: proposed from the log, decided by the person.

Sources: zones and mornings (Thomee 1997, Silbernagel 2007) [M16-h, M17-h, P].
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from rehab.domain.dose import Dose, DoseRange
from rehab.domain.dose_step import NO_RANGE, Rule, default_rule, stepped_back, stepped_up
from rehab.domain.exercise import Exercise, Kind
from rehab.domain.pain import AMBER_MAX, FLARED_RISE, SETTLED_RISE, Zone, zone

RED_LIMIT, RED_DAYS = 2, 7
"""So many red sessions within so many days ask for an easier exercise [P]."""
EASY_EFFORT = 4
"""Highest effort, 0-10, that still counts as easy [P]."""
UNCHANGED = frozenset({Kind.TEST, Kind.AEROBIC})
"""Tests keep their dose; running and walking follow rules of their own."""
ZONE_TAGS = ("M16-h", "M17-h", "P")


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
        stopped: Whether pain was the reason to leave the exercise, or was sharp, or made the person limp.
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
