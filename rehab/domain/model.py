"""What daily pain is made of, and how a score comes from it: the prior of the filter.

Daily pain is the sum of a start level, a drift, three saturating recoveries, a free smooth shape, a small
wander and a bump after every recorded load spike. A score is that pain times the measure's share, lowered on
days with an anti-inflammatory, plus noise that carries over to the next day and shrinks near the ends of the
scale. Levels are points 0-10, times days.

Sources: noise as in public two-week pain diaries (median within-week SD 0.75, middle half 0.5-1.1, correlation
from day to day 0.35-0.45); all other numbers X, held against made-up people by ``python -m benchmarks.verdict``.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rehab.domain.pain import Measure

Array = NDArray[np.float64]

SHAPE, SLOPE, WANDER, CARRY, LEVEL, DRIFT, RECOVERY, FLARE_A, FLARE_B, DRUG, OTHER = (
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    9,
    10,
    11,
    12,
)
"""Places of the parts in the state; three recoveries from RECOVERY, a factor per other measure from OTHER."""
MOVING = slice(SHAPE, CARRY + 1)
"""The parts that change by themselves from day to day."""
OTHERS = len(Measure) - 1
BASE = OTHER + OTHERS
"""Place of the baseline, filled when the first week is over."""
PARTS = BASE + 1

MEANS = {LEVEL: 6.0, DRIFT: -0.4, RECOVERY: -0.5, RECOVERY + 1: -0.5, RECOVERY + 2: -0.5, DRUG: -1.2}
SDS = {LEVEL: 2.0, DRIFT: 1.0, RECOVERY: 1.2, RECOVERY + 1: 1.2, RECOVERY + 2: 1.2, DRUG: 0.7}
"""Start level, drift in six weeks, size of each recovery, effect of an anti-inflammatory."""
OTHER_SD = 0.2
"""How far the share of another measure may lie from its usual one."""
RECOVERY_DAYS = (8.0, 20.0, 45.0)
DRIFT_DAYS, DRIFT_END = 42.0, 182
LEVEL_WALK = 0.02
"""Daily SD with which the start level may move, so that a long history does not freeze."""
SHAPE_LENGTH, SHAPE_SD = 35.0, 0.5
WANDER_DECAY, WANDER_SD = math.exp(-0.1), 0.18
CARRY_DECAY = 0.4
FLARE_MEAN, FLARE_SD, FLARE_RISE, FLARE_HOLD, FLARE_FADE = 0.8, 1.5, 1.2, 4, 8.0
"""Bump after a load spike: size with SD; days to rise, to hold, to fade."""
JUMP_RATE, JUMP_MEAN, JUMP_SD = 0.003, 0.8, 2.0
"""A new injury or a sudden relief: chance a day, and its size."""

SHAPE_SCALES, SHAPE_WEIGHTS = (0.4, 1.0, 2.2), (0.4, 0.4, 0.2)
NOISE_SCALES, NOISE_WEIGHTS = (0.6, 0.9, 1.25, 1.7), (0.20, 0.35, 0.30, 0.15)
"""Prior of the two unknowns: how free the shape is (times SHAPE_SD), and the day-to-day SD in points."""
WHITE_PRIMARY, WHITE_OTHER, ROUNDING = 0.35, 0.5, 1 / 12
"""Noise of a single entry on top (SD, SD, variance of rounding to whole numbers)."""
TAILS = 6.0
"""Degrees of freedom of the noise: a stray entry pulls less than its distance."""

_MORNING_SHARE = {
    Measure.FIRST_STEP: 1.0,
    Measure.WORST: 1.0,
    Measure.AVERAGE: 0.7,
    Measure.DURING: 0.75,
    Measure.AFTER: 0.7,
    Measure.BEFORE: 0.5,
}
_SESSION_SHARE = {
    Measure.FIRST_STEP: 1.0,
    Measure.WORST: 1.1,
    Measure.AVERAGE: 0.8,
    Measure.DURING: 1.0,
    Measure.AFTER: 0.85,
    Measure.BEFORE: 0.6,
}


@dataclass(frozen=True, slots=True)
class DayInput:
    """What one day brought.

    Attributes:
        scores: Mean score per measure, 0-10; empty when nothing was logged.
        masked: Whether an anti-inflammatory was taken.
        spike: Whether a load spike began.
    """

    scores: tuple[tuple[Measure, float], ...] = ()
    masked: bool = False
    spike: bool = False


def shares(primary: Measure) -> dict[Measure, float]:
    """Usual size of every measure when the primary one is 1."""
    share = _MORNING_SHARE if primary is not Measure.DURING else _SESSION_SHARE
    return {measure: share[measure] / share[primary] for measure in Measure}


def room(level: float) -> float:
    """How much of the noise there is room for at a level, 0-1: less near 0 and 10."""
    return 0.35 + 0.65 * min(1.0, level / 3) * min(1.0, max(0.0, 10.6 - level) / 3)


def flare(since: int) -> float:
    """The bump so many days after its spike began, 0-1."""
    return (1.0 - math.exp(-since / FLARE_RISE)) * math.exp(-max(0, since - FLARE_HOLD) / FLARE_FADE)


@lru_cache(maxsize=512)
def loads(age: int) -> Array:
    """How much of each part is in the pain of a day, counted from the first; bumps are left at 0."""
    found = np.zeros(PARTS)
    found[[LEVEL, SHAPE, WANDER]] = 1.0
    found[DRIFT] = min(age, DRIFT_END) / DRIFT_DAYS
    for i, days in enumerate(RECOVERY_DAYS):
        found[RECOVERY + i] = 1.0 - math.exp(-age / days)
    found.flags.writeable = False
    return found


def combinations() -> tuple[Array, Array, Array]:
    """Every pair of the two unknowns: scale of the shape, noise in points, log of its prior weight."""
    pairs = [(h, s) for h in SHAPE_SCALES for s in NOISE_SCALES]
    weights = np.log([a * b for a in SHAPE_WEIGHTS for b in NOISE_WEIGHTS])
    return np.array([h for h, _ in pairs]), np.array([s for _, s in pairs]), weights


def prior(scales: Array) -> tuple[Array, Array]:
    """Mean and covariance of the parts on the first day, one covariance per scale of the shape."""
    mean, cov = np.zeros(PARTS), np.zeros((len(scales), PARTS, PARTS))
    for place, value in MEANS.items():
        mean[place] = value
    for place, sd in SDS.items():
        cov[:, place, place] = sd**2
    for place in range(OTHER, OTHER + OTHERS):
        cov[:, place, place] = OTHER_SD**2
    cov[:, SHAPE : SLOPE + 1, SHAPE : SLOPE + 1] = _shape_prior(scales)
    cov[:, WANDER, WANDER] = WANDER_SD**2
    cov[:, CARRY, CARRY] = 1.0
    return mean, cov


def dynamics(scales: Array) -> tuple[Array, Array]:
    """One day's transition of the moving parts, and what it adds to their covariance for each scale."""
    rate = math.sqrt(3.0) / SHAPE_LENGTH
    step = np.diag([0.0, 0.0, WANDER_DECAY, CARRY_DECAY])
    move = math.exp(-rate) * np.array([[1 + rate, 1.0], [-(rate**2), 1 - rate]])
    step[:2, :2] = move
    growth = np.zeros((len(scales), 4, 4))
    stationary = _shape_prior(scales)
    growth[:, :2, :2] = stationary - move @ stationary @ move.T
    growth[:, WANDER, WANDER] = WANDER_SD**2 * (1 - WANDER_DECAY**2)
    growth[:, CARRY, CARRY] = 1 - CARRY_DECAY**2
    return step, growth


def _shape_prior(scales: Array) -> Array:
    """Stationary covariance of the free shape and its slope (Matern 3/2), one per scale."""
    rate = math.sqrt(3.0) / SHAPE_LENGTH
    return np.asarray((SHAPE_SD * scales)[:, None, None] ** 2 * np.diag([1.0, rate**2]))
