"""A step up, a step back or an easier exercise: proposed from the log, decided by the person.

Sources: zones and mornings (Thomee 1997, Silbernagel 2007) [M16-h, M17-h, P]; steps are own defaults [P].
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from rehab.domain.dose import LIMITS, Dose
from rehab.domain.pain import AMBER_MAX, FLARED_RISE, SETTLED_RISE, Zone, zone
from rehab.domain.script import LOAD_STEP_KG, WEIGHTS

GREEN_IN_A_ROW = 2
"""Green sessions with all sets done before a step up is proposed [M16-h, P]."""
RED_LIMIT, RED_DAYS = 2, 7
"""So many red sessions within so many days ask for an easier exercise [P]."""
MORE_REPS, TOP_REPS = 2, 15
"""Repetitions of a step up, and where the weight is raised instead [P]."""
MORE_LOAD, LEAST_KG, MOST_KG = 0.075, 1.0, 2.0
"""Share of the weight of a step up, and its bounds in kg [P]."""
MORE_HOLD_S, TOP_HOLD_S = 5, 60
"""Seconds of a step up, and where holds are long enough [P]."""
MORE_TIME = 0.1
"""Share of timed work of a step up [P]."""
LESS = 0.6
"""What is left of a dose after a red session, within the 50 to 70 per cent that are advised [P]."""


class Move(StrEnum):
    """What is proposed."""

    STEP_UP = "step-up"
    STEP_BACK = "step-back"
    EASIER = "easier"


@dataclass(frozen=True, slots=True)
class Trial:
    """One session of an exercise with its answer.

    Attributes:
        session_id: The session.
        day: Its local day.
        all_sets: Whether every planned set was done.
        during: Worst pain of the exercise, else of the session, 0-10, or None.
        morning: First-step pain of the next morning, or None while it is not known.
        usual: Median of the mornings before, or None.
        stopped_by_pain: Whether pain was the reason to leave the exercise.
    """

    session_id: UUID
    day: date
    all_sets: bool
    during: int | None = None
    morning: int | None = None
    usual: float | None = None
    stopped_by_pain: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change of one prescription. `to_exercise` is set when the exercise itself is exchanged.

    `reason` is a code, `tags` name the sources, `after` is the session that gave the reason.
    """

    move: Move
    routine_key: str
    exercise: str
    name: str
    old: Dose
    new: Dose
    reason: str
    after: UUID
    to_exercise: str = ""
    tags: tuple[str, ...] = ("M16-h", "M17-h", "P")

    @property
    def key(self) -> str:
        """The same as long as nothing new was logged: an answer to it holds so long."""
        return f"{self.move.value}/{self.routine_key}/{self.exercise}/{self.after}"


def light(trial: Trial) -> Zone | None:
    """Zone of a session of an exercise, from the pain in it and the morning after.

    Args:
        trial: The session.

    Returns:
        Red, amber or green; None while the answer of the morning or the pain is not known and nothing is red.

    Source: Thomee 1997, Silbernagel 2007 [M16-h, M17-h, P].
    """
    start = trial.usual if trial.usual is not None else trial.morning
    rise = 0.0 if trial.morning is None or start is None else trial.morning - start
    hurt = trial.during is not None and zone(trial.during) is Zone.RED
    high = trial.morning is not None and trial.morning > AMBER_MAX and (start or 0) <= AMBER_MAX
    if hurt or high or trial.stopped_by_pain or rise >= FLARED_RISE:
        return Zone.RED
    if trial.during is None or trial.morning is None:
        return None
    return Zone.GREEN if zone(trial.during) is Zone.GREEN and rise <= SETTLED_RISE else Zone.AMBER


def stepped_up(dose: Dose) -> Dose | None:
    """A small step more, or None at the top of the range.

    Args:
        dose: What is prescribed now.

    Returns:
        One or two repetitions more; at the top of the range more weight; holds and timed work a little longer.

    Source: own default [P].
    """
    if dose.reps is not None:
        if dose.reps < TOP_REPS:
            return dose.with_changes(reps=min(TOP_REPS, dose.reps + MORE_REPS))
        if dose.load_type in WEIGHTS and dose.load:
            more = min(MOST_KG, max(LEAST_KG, round(dose.load * MORE_LOAD / LOAD_STEP_KG) * LOAD_STEP_KG))
            return _within(dose, load=dose.load + more)
        return None
    if dose.hold_s:
        return dose.with_changes(hold_s=dose.hold_s + MORE_HOLD_S) if dose.hold_s < TOP_HOLD_S else None
    return _within(dose, minutes=dose.minutes + max(1, round(dose.minutes * MORE_TIME)))


def _within(dose: Dose, **changes: float) -> Dose | None:
    fits = all(value <= LIMITS[name][1] for name, value in changes.items())
    return dose.with_changes(**changes) if fits else None


def stepped_back(dose: Dose) -> Dose:
    """About six tenths of a dose: fewer sets, or less of a single set.

    Args:
        dose: What is prescribed now.

    Returns:
        A smaller dose; the smallest possible one stays as it is.

    Source: own default [P].
    """
    if dose.sets > 1:
        return dose.with_changes(sets=max(1, round(dose.sets * LESS)))
    if dose.reps is not None:
        return dose.with_changes(reps=max(1, round(dose.reps * LESS)))
    changes: dict[str, float] = {}
    if dose.hold_s:
        changes["hold_s"] = max(1, round(dose.hold_s * LESS))
    if dose.minutes:
        changes["minutes"] = min(dose.minutes, max(0.5, round(dose.minutes * LESS * 2) / 2))
    return dose.with_changes(**changes)


def propose(
    routine_key: str,
    exercise: str,
    name: str,
    dose: Dose,
    trials: Sequence[Trial],
    easier: tuple[str, Dose] | None = None,
    grows: bool = True,
) -> Proposal | None:
    """What the log suggests for one prescription.

    Args:
        routine_key: Key of its routine.
        exercise: Slug of the exercise.
        name: Its name.
        dose: What is prescribed now.
        trials: Sessions of the exercise since the dose last changed, oldest first.
        easier: Slug and dose of an easier exercise, or None.
        grows: Whether more of the exercise is better; more of a stretch is not.

    Returns:
        At most one proposal; None when there is no reason for one.

    Source: two green sessions up, a red one back, two red ones in seven days easier [M16-h, M17-h, P].
    """
    if not trials:
        return None
    last = trials[-1]
    base = (routine_key, exercise, name, dose)
    lights = [light(trial) for trial in trials]
    if lights[-1] is Zone.RED:
        since = last.day - timedelta(days=RED_DAYS - 1)
        reds = sum(zone_ is Zone.RED and t.day >= since for t, zone_ in zip(trials, lights, strict=True))
        smaller = stepped_back(dose)
        if reds >= RED_LIMIT and easier is not None:
            return Proposal(Move.EASIER, *base, easier[1], "two_red", last.session_id, easier[0])
        reason = "two_red" if reds >= RED_LIMIT else "red"
        return Proposal(Move.STEP_BACK, *base, smaller, reason, last.session_id) if smaller != dose else None
    recent = list(zip(trials, lights, strict=True))[-GREEN_IN_A_ROW:]
    if grows and len(recent) == GREEN_IN_A_ROW and all(t.all_sets and z is Zone.GREEN for t, z in recent):
        larger = stepped_up(dose)
        if larger is not None:
            return Proposal(Move.STEP_UP, *base, larger, "two_green", last.session_id)
    return None
