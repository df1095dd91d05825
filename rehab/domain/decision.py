"""From the share of draws in each state to one answer: an alarm that needs reason to start and to stop."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from rehab.domain.thresholds import Thresholds
from rehab.domain.verdict import NEEDS_CARE, State

CALIBRATION = (0.40, 1.2)
"""Offset and slope on the log-odds that make the stated probability agree with how often it is right [X]."""
OUTSIDE_WEIGHTS = {State.ON_TRACK: 0.6, State.RECOVERED: 1.0, State.FLARE: 2.5, State.LOW_ADHERENCE: 1.0}
"""What a state's probability counts when no doctor is advised; else rare states would never be shown [X]."""
WAIT_ENDS = 0.5
"""An alarm that waits for a further entry is given up below this probability [X]."""
STICK = 0.25
"""The shown state stays until another is ahead by so much [X]."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was told on a day, and what the next day has to know of it.

    Attributes:
        state: The answer that was shown.
        alarmed: Whether a doctor is advised.
        since: Days with entries there were when the probability got high enough, None while nothing is waited for.
    """

    state: State = State.INSUFFICIENT
    alarmed: bool = False
    since: int | None = None


def stated(raw: float) -> float:
    """The probability that is told, from the share of draws that need care."""
    raw = min(0.997, max(0.003, raw))
    offset, slope = CALIBRATION
    return 1.0 / (1.0 + math.exp(-(offset + slope * math.log(raw / (1.0 - raw)))))


def needs_care(probabilities: Mapping[State, float]) -> float:
    """Share of draws that are failing or worsening."""
    return sum(probabilities[state] for state in NEEDS_CARE)


def tell(
    before: Told, probabilities: Mapping[State, float], p: float, entries: int, thresholds: Thresholds
) -> Told:
    """Today's answer.

    Args:
        before: What was told the day before; ``Told()`` after a day without enough data.
        probabilities: Share of every state.
        p: Stated probability that care is needed.
        entries: How many days with entries there are so far.
        thresholds: When the alarm starts, stops, and how many further entries must confirm it.
    """
    alarmed, since = _alarm(before, p, entries, thresholds)
    if alarmed:
        weights = {s: probabilities[s] for s in (State.FAILING, State.WORSENING) if probabilities[s] > 0}
    else:
        weights = {s: w * probabilities[s] for s, w in OUTSIDE_WEIGHTS.items() if probabilities[s] > 0}
    best = max(weights, key=lambda state: weights[state], default=State.ON_TRACK)
    if before.state in weights and weights[best] <= weights[before.state] + STICK:
        best = before.state
    return Told(best, alarmed, since)


def possible(entries: int, thresholds: Thresholds) -> frozenset[Told]:
    """Everything that may have been told on a day with enough data, when nothing is known of the days before.

    Args:
        entries: How many days with entries there were.
        thresholds: How many further entries an alarm needs.
    """
    calm = [state for state in State if state not in NEEDS_CARE and state is not State.INSUFFICIENT]
    waiting = range(max(0, entries - thresholds.alarm_entries), entries + 1)
    return frozenset(
        [Told(state, alarmed=True) for state in NEEDS_CARE]
        + [Told(state, False, since) for state in calm for since in (None, *waiting)]
    )


def _alarm(before: Told, p: float, entries: int, thresholds: Thresholds) -> tuple[bool, int | None]:
    if before.alarmed:
        return p >= thresholds.alarm_off, None
    # What lies further back than the entries that are needed makes no difference.
    since = None if before.since is None else max(before.since, entries - thresholds.alarm_entries)
    if p < thresholds.alarm_on:
        return False, since if p >= WAIT_ENDS else None
    since = entries if since is None else since
    if entries - since >= thresholds.alarm_entries or p >= thresholds.alarm_sure:
        return True, None
    return False, since
