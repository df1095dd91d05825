"""What the pain behind the scores probably is: a filter over daily pain, read out as draws of window means.

Daily pain is the sum of a start level, a drift, three saturating recoveries, a free smooth shape, a small
wander and a bump after every recorded load spike. A score is that pain times the measure's share, lowered on
days with an anti-inflammatory, plus noise that carries over to the next day and shrinks near the ends of the
scale. All parts are linear and Gaussian given two unknowns (how free the shape, how noisy the person),
so one filter per combination is exact; combinations are weighted by how well they foresaw the scores.

The cost of a day does not depend on the length of the history: besides the parts, the filter remembers the
baseline and the daily pain of the last `lag` days, which is all that the rules ask for.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rehab.domain.pain import Measure
from rehab.domain.thresholds import BASELINE_DAYS

Array = NDArray[np.float64]

DRAWS, MAX_ROWS = 400, 96
JITTER = 1e-6
"""Added to variances so that nearly equal means can be drawn together, squared points."""
SHAPE_SCALES = (0.4, 1.0, 2.2)
SHAPE_WEIGHTS = (0.4, 0.4, 0.2)
NOISE_SCALES = (0.6, 0.9, 1.25, 1.7)
NOISE_WEIGHTS = (0.20, 0.35, 0.30, 0.15)
"""Prior of the two unknowns; noise in points, as in public pain diaries (median within-week SD 0.75)."""
LEVEL, DRIFT, RECOVERY, SHAPE, SLOPE, WANDER, FLARE_A, FLARE_B, CARRY, DRUG, OTHER = (
    0,
    1,
    2,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
)
"""Places of the parts in the state; three recoveries from RECOVERY, a factor per other measure from OTHER."""
OTHERS = len(Measure) - 1
BASE = OTHER + OTHERS
PARTS = BASE + 1
MEANS = {LEVEL: 6.0, DRIFT: -0.4, RECOVERY: -0.5, RECOVERY + 1: -0.5, RECOVERY + 2: -0.5, DRUG: -1.2}
SDS = {LEVEL: 2.0, DRIFT: 1.0, RECOVERY: 1.2, RECOVERY + 1: 1.2, RECOVERY + 2: 1.2, DRUG: 0.7}
OTHER_SD = 0.2
RECOVERY_DAYS = (8.0, 20.0, 45.0)
DRIFT_DAYS, DRIFT_END = 42.0, 182
LEVEL_WALK = 0.02
"""Daily SD with which the start level may move, so that a history of years does not freeze."""
SHAPE_LENGTH, SHAPE_SD = 35.0, 0.5
WANDER_DECAY, WANDER_SD = math.exp(-0.1), 0.18
CARRY_DECAY = 0.4
FLARE_MEAN, FLARE_SD = 0.8, 1.5
WHITE_PRIMARY, WHITE_OTHER, ROUNDING = 0.35, 0.5, 1 / 12
PRUNE = 7.0
"""Log units below the best at which a combination is dropped for good."""
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


class PainFilter:
    """The posterior of daily pain, advanced one day at a time.

    Args:
        primary: The measure that is judged.
        lag: How many days back (today included) windows may reach.
    """

    def __init__(self, primary: Measure, lag: int) -> None:
        self._lag = lag
        self._others = [measure for measure in Measure if measure is not primary]
        self._primary = primary
        share = _MORNING_SHARE if primary is not Measure.DURING else _SESSION_SHARE
        self._share = {measure: share[measure] / share[primary] for measure in Measure}
        self._day = -1
        self._running: float | None = None
        self._spikes: list[tuple[int, int]] = []
        self._normals = _normals()
        scales = [(h, s) for h in SHAPE_SCALES for s in NOISE_SCALES]
        self._noise = np.array([s for _, s in scales])
        self._weights = np.log([a * b for a in SHAPE_WEIGHTS for b in NOISE_WEIGHTS])
        self._step, self._growth = _dynamics(np.array([h for h, _ in scales]))
        size = PARTS + lag
        self._mean = np.zeros((len(scales), size))
        self._cov = np.zeros((len(scales), size, size))
        for place, mean in MEANS.items():
            self._mean[:, place] = mean
        for place, sd in SDS.items():
            self._cov[:, place, place] = sd**2
        for place in range(OTHER, OTHER + OTHERS):
            self._cov[:, place, place] = OTHER_SD**2
        self._cov[:, SHAPE : SLOPE + 1, SHAPE : SLOPE + 1] = _shape_prior(np.array([h for h, _ in scales]))
        self._cov[:, WANDER, WANDER] = WANDER_SD**2
        self._cov[:, CARRY, CARRY] = 1.0

    def advance(self, today: DayInput) -> None:
        """Move to the next day and learn its scores."""
        self._day += 1
        if self._day:
            self._predict()
        if today.spike:
            self._open_flare()
        self._remember_today()
        scores = dict(today.scores)
        if self._primary in scores:
            self._learn(self._primary, scores[self._primary], today.masked)
        else:
            for measure, value in sorted(scores.items()):
                self._learn(measure, value, today.masked)
        self._prune()
        if self._day == BASELINE_DAYS - 1:
            self._freeze_baseline()

    def draws(self, ranges: tuple[tuple[int, int], ...]) -> Array:
        """Draws from the posterior of the baseline and of means over days.

        Args:
            ranges: First and last day of each mean in days before today, within `lag` and since day 0.

        Returns:
            Shape (1 + ranges, draws), points 0-10; row 0 is the baseline (mean of the days so far in week 1).
            The same log always gives the same draws.
        """
        reader = np.zeros((1 + len(ranges), 1 + self._lag))
        reader[:, 1:] = _mean_weights(ranges, self._lag)[:, (self._day - np.arange(self._lag)) % self._lag]
        if self._day >= BASELINE_DAYS - 1:
            reader[0, 0] = 1.0
        else:
            reader[0, 1 : self._day + 2] = 1.0 / (self._day + 1)
        rows = len(reader)
        mean = self._mean[:, BASE:] @ reader.T
        cov = reader @ self._cov[:, BASE:, BASE:] @ reader.T
        cov[:, np.arange(rows), np.arange(rows)] += JITTER
        root = np.linalg.cholesky(cov)
        weights = np.exp(self._weights - self._weights.max())
        edges = np.floor(np.cumsum(weights) / weights.sum() * DRAWS + 0.5).astype(int).tolist()
        result = np.empty((rows, DRAWS))
        first = 0
        for k, last in enumerate(edges):
            if last > first:
                result[:, first:last] = mean[k][:, None] + root[k] @ self._normals[:rows, first:last]
                first = last
        return np.clip(result, 0.0, 10.0, out=result)

    def _predict(self) -> None:
        parts = slice(0, PARTS)
        self._mean[:, parts] = self._mean[:, parts] @ self._step.T
        moved = self._step @ self._cov[:, parts, :]
        moved[:, :, parts] = moved[:, :, parts] @ self._step.T + self._growth
        self._cov[:, parts, :] = moved
        self._cov[:, :, parts] = moved.transpose(0, 2, 1)

    def _open_flare(self) -> None:
        taken = self._spikes[-1][1] if self._spikes else FLARE_B
        place = FLARE_A if taken == FLARE_B else FLARE_B
        self._spikes = [*self._spikes[-1:], (self._day, place)]
        self._cov[:, place, :] = 0.0
        self._cov[:, :, place] = 0.0
        self._cov[:, place, place] = FLARE_SD**2
        self._mean[:, place] = FLARE_MEAN

    def _loads(self) -> Array:
        """How much of each part is in today's pain."""
        t = self._day
        loads = np.zeros(PARTS)
        loads[[LEVEL, SHAPE, WANDER]] = 1.0
        loads[DRIFT] = min(t, DRIFT_END) / DRIFT_DAYS
        for i, days in enumerate(RECOVERY_DAYS):
            loads[RECOVERY + i] = 1.0 - math.exp(-t / days)
        for start, place in self._spikes:
            since = t - start
            loads[place] = (1.0 - math.exp(-since / 1.2)) * math.exp(-max(0, since - 4) / 8.0)
        return loads

    def _remember_today(self) -> None:
        slot = PARTS + self._day % self._lag
        loads = self._loads()
        self._mean[:, slot] = self._mean[:, :PARTS] @ loads
        row = loads @ self._cov[:, :PARTS, :]
        row[:, slot] = row[:, :PARTS] @ loads
        self._cov[:, slot, :] = row
        self._cov[:, :, slot] = row

    def _learn(self, measure: Measure, value: float, masked: bool) -> None:
        share, other = self._share[measure], measure is not self._primary
        self._running = value / share if self._running is None else self._running
        level = share * self._running
        spread = 0.35 + 0.65 * min(1.0, level / 3) * min(1.0, max(0.0, 10.6 - level) / 3)
        carry = self._noise * spread
        loads: list[tuple[int, float | Array]] = [(PARTS + self._day % self._lag, share), (CARRY, carry)]
        if masked:
            loads.append((DRUG, share))
        if other:
            loads.append((OTHER + self._others.index(measure), level))
        gain = np.zeros_like(self._mean)
        seen = np.zeros_like(self._noise)
        for place, load in loads:
            gain += np.reshape(load, (-1, 1)) * self._cov[:, :, place]
            seen += load * self._mean[:, place]
        white = (WHITE_OTHER if other else WHITE_PRIMARY) * spread
        variance = np.full_like(self._noise, white**2 + ROUNDING)
        for place, load in loads:
            variance += load * gain[:, place]
        error = value - seen
        self._weights -= 0.5 * (np.log(variance) + error**2 / variance)
        self._mean += gain * (error / variance)[:, None]
        self._cov -= gain[:, :, None] * (gain / variance[:, None])[:, None, :]
        if not other:
            self._running += 0.25 * (value - self._running)

    def _prune(self) -> None:
        keep = self._weights > self._weights.max() - PRUNE
        if keep.all():
            return
        self._noise, self._weights = self._noise[keep], self._weights[keep]
        self._mean, self._cov, self._growth = self._mean[keep], self._cov[keep], self._growth[keep]

    def _freeze_baseline(self) -> None:
        days = PARTS + np.arange(BASELINE_DAYS)
        self._mean[:, BASE] = self._mean[:, days].mean(axis=1)
        row = self._cov[:, days, :].mean(axis=1)
        row[:, BASE] = row[:, days].mean(axis=1)
        self._cov[:, BASE, :] = row
        self._cov[:, :, BASE] = row


def _shape_prior(scales: Array) -> Array:
    """Stationary covariance of the free shape and its slope (Matern 3/2), one per scale."""
    rate = math.sqrt(3.0) / SHAPE_LENGTH
    return np.asarray((SHAPE_SD * scales)[:, None, None] ** 2 * np.diag([1.0, rate**2]))


def _dynamics(scales: Array) -> tuple[Array, Array]:
    """One day's transition of the parts, and what it adds to their covariance for each scale."""
    rate = math.sqrt(3.0) / SHAPE_LENGTH
    step = np.eye(PARTS)
    move = math.exp(-rate) * np.array([[1 + rate, 1.0], [-(rate**2), 1 - rate]])
    step[SHAPE : SLOPE + 1, SHAPE : SLOPE + 1] = move
    step[WANDER, WANDER], step[CARRY, CARRY] = WANDER_DECAY, CARRY_DECAY
    growth = np.zeros((len(scales), PARTS, PARTS))
    prior = _shape_prior(scales)
    growth[:, SHAPE : SLOPE + 1, SHAPE : SLOPE + 1] = prior - move @ prior @ move.T
    growth[:, WANDER, WANDER] = WANDER_SD**2 * (1 - WANDER_DECAY**2)
    growth[:, CARRY, CARRY] = 1 - CARRY_DECAY**2
    growth[:, LEVEL, LEVEL] = LEVEL_WALK**2
    return step, growth


@lru_cache(maxsize=512)
def _mean_weights(ranges: tuple[tuple[int, int], ...], lag: int) -> Array:
    """Weight of every remembered day in each mean, days before today as columns; row 0 is left empty."""
    weights = np.zeros((1 + len(ranges), lag))
    for row, (first, last) in enumerate(ranges, start=1):
        weights[row, last : first + 1] = 1.0 / (first - last + 1)
    return weights


@lru_cache(maxsize=1)
def _normals() -> Array:
    """Fixed standard normal numbers in opposite pairs, so that a look never changes by chance alone."""
    half = np.random.default_rng(20240229).standard_normal((MAX_ROWS, DRAWS // 2))
    both = np.empty((MAX_ROWS, DRAWS))
    both[:, ::2], both[:, 1::2] = half, -half
    return both
