"""What the pain behind the scores probably is: a filter that learns one day at a time.

Given how free the shape is and how noisy the person, the model is linear and Gaussian but for its tails, so one
Kalman filter per combination is exact but for these; combinations are weighted by how well they foresaw the
scores. A score that the leading combinations find surprising brings in copies of them in which the pain jumped;
what comes after decides between the two readings.

Besides the parts of the model the filter remembers the baseline and the daily pain of some days back, which is
all that the rules ask for, so a day costs the same after ten years as after ten weeks.
"""

import copy
import math

import numpy as np
from numpy.typing import NDArray

from rehab.domain import model
from rehab.domain.model import BASE, CARRY, DRUG, LEVEL, MOVING, OTHER, PARTS, Array, DayInput
from rehab.domain.pain import Measure
from rehab.domain.posterior import Posterior
from rehab.domain.thresholds import BASELINE_DAYS

PRUNE = 6.0
"""Log units below the best at which a combination is dropped for good."""
MOST = 16
"""No more combinations than this are kept when copies come in."""
SURPRISE = 4.0
"""Squared standard errors from which a score may mean that the pain jumped."""
LEADERS, LEADING = 2, 3.0
"""So many combinations, within so many log units of the best, are copied."""
LONGEST_GAP = 14
"""Days since the last score that a jump may lie in, at most."""
FOLLOW = 0.25
"""How fast the running level, which decides about the room for noise, follows the scores."""


class PainFilter:
    """The posterior of daily pain.

    Args:
        primary: The measure that is judged.
        first: The day it begins with.
        baseline: Mean and SD of the baseline when it is known from before; else the first week gives it.
    """

    def __init__(self, primary: Measure, first: int = 0, baseline: tuple[float, float] | None = None) -> None:
        self._primary = primary
        self._others = [measure for measure in Measure if measure is not primary]
        self._share = model.shares(primary)
        self._first, self._day = first, first - 1
        self._lag = BASELINE_DAYS
        self._running: float | None = None
        self._last_entry = first
        self._spikes: list[tuple[int, int]] = []
        scales, self._noise, self._weights = model.combinations()
        self._step, self._growth = model.dynamics(scales)
        mean, cov = model.prior(scales)
        self._hold(np.zeros((len(scales), PARTS + self._lag + 1, PARTS + self._lag)))
        self._mean[:, :PARTS], self._cov[:, :PARTS, :PARTS] = mean, cov
        self._given = baseline is not None
        if baseline is not None:
            self._mean[:, BASE], self._cov[:, BASE, BASE] = baseline[0], baseline[1] ** 2

    def copy(self) -> "PainFilter":
        """The same, untouched by what this one learns later."""
        twin = copy.copy(self)
        twin._hold(self._joint.copy())
        twin._weights = self._weights.copy()
        return twin

    def remember(self, lag: int) -> None:
        """From now on keep the daily pain of `lag` days, the last week included."""
        days = self._day - np.arange(min(self._lag, lag))
        places = np.concatenate([np.arange(PARTS), PARTS + days % lag])
        kept = np.concatenate([np.arange(PARTS), PARTS + days % self._lag])
        mean, cov = self._mean, self._cov
        self._hold(np.zeros((len(mean), PARTS + lag + 1, PARTS + lag)))
        self._mean[:, places] = mean[:, kept]
        self._cov[:, places[:, None], places] = cov[:, kept[:, None], kept]
        self._lag = lag

    def advance(self, today: DayInput) -> None:
        """Move to the next day and learn its scores."""
        self._day += 1
        if self._day > self._first:
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
        keep = self._weights > self._weights.max() - PRUNE
        if not keep.all():
            self._take(np.flatnonzero(keep))
        if self._day - self._first == BASELINE_DAYS - 1 and not self._given:
            self._freeze_baseline()

    def posterior(self) -> Posterior:
        """What is known today; valid until the next day is learned."""
        known = self._given or self._day - self._first >= BASELINE_DAYS - 1
        days = self._day - self._first + 1
        return Posterior(
            self._day,
            self._mean[:, BASE:],
            self._cov[:, BASE:, BASE:],
            self._weights,
            None if known else days,
        )

    def _predict(self) -> None:
        self._joint[:, :, MOVING] = self._joint[:, :, MOVING] @ self._step.T
        self._cov[:, MOVING, :] = self._step @ self._cov[:, MOVING, :]
        self._cov[:, MOVING, MOVING] += self._growth
        self._cov[:, LEVEL, LEVEL] += model.LEVEL_WALK**2

    def _open_flare(self) -> None:
        """Two bumps can go on at once; a third takes the place of the older one."""
        taken = self._spikes[-1][1] if self._spikes else model.FLARE_B
        place = model.FLARE_A if taken == model.FLARE_B else model.FLARE_B
        self._spikes = [*self._spikes[-1:], (self._day, place)]
        self._cov[:, place, :] = 0.0
        self._cov[:, :, place] = 0.0
        self._cov[:, place, place] = model.FLARE_SD**2
        self._mean[:, place] = model.FLARE_MEAN

    def _remember_today(self) -> None:
        slot, loads = PARTS + self._day % self._lag, model.loads(self._day - self._first)
        if self._spikes:
            loads = loads.copy()
            for start, place in self._spikes:
                loads[place] = model.flare(self._day - start)
        column = self._joint[:, :, :PARTS] @ loads
        column[:, slot] = column[:, :PARTS] @ loads
        self._joint[:, :, slot] = column
        self._cov[:, slot, :] = column[:, :-1]

    def _learn(self, measure: Measure, value: float, masked: bool) -> None:
        share, is_primary = self._share[measure], measure is self._primary
        self._running = value / share if self._running is None else self._running
        level = share * self._running
        spread = model.room(level)
        places, loads = [PARTS + self._day % self._lag, CARRY], [share, spread]
        if masked:
            places.append(DRUG)
            loads.append(share)
        if not is_primary:
            places.append(OTHER + self._others.index(measure))
            loads.append(level)
        white = (model.WHITE_PRIMARY if is_primary else model.WHITE_OTHER) * spread
        entry = white**2 + model.ROUNDING
        gain, variance = self._foresee(value, places, loads, entry)
        if is_primary:
            if self._split(gain[:, -1], variance):
                gain, variance = self._foresee(value, places, loads, entry)
            self._last_entry = self._day
            self._running += FOLLOW * (value - self._running)
        # A Student t in one step: the further off, the more the entry counts as noise.
        squared = gain[:, -1] ** 2 / variance
        self._weights -= 0.5 * (np.log(variance) + (model.TAILS + 1) * np.log1p(squared / model.TAILS))
        stretch = np.maximum(1.0, (model.TAILS + squared) / (model.TAILS + 1)) - 1.0
        variance = variance + stretch * ((self._noise * spread) ** 2 + entry)
        self._joint -= np.einsum("ki,kj->kij", gain, gain[:, :-1] / variance[:, None])

    def _foresee(
        self, value: float, places: list[int], loads: list[float], entry: float
    ) -> tuple[Array, Array]:
        """How the state moves with a score and, last, how far above the score the mean is; the variance of that.

        The mean stands below the covariance, so one product gives both and one step updates both.
        """
        weights = np.empty((len(self._noise), len(loads)))
        weights[:] = loads
        weights[:, places.index(CARRY)] *= self._noise
        gain = (self._joint[:, :, places] @ weights[:, :, None])[:, :, 0]
        gain[:, -1] -= value
        return gain, (gain[:, places] * weights).sum(axis=1) + entry

    def _split(self, error: Array, variance: Array) -> bool:
        """Bring in copies of the leaders in which the pain jumped before a surprising score of today."""
        best = int(self._weights.argmax())
        if self._day - self._first < BASELINE_DAYS or error[best] ** 2 < SURPRISE * variance[best]:
            return False
        order = np.argsort(-self._weights, kind="stable")
        leaders = order[:LEADERS]
        leaders = leaders[self._weights[leaders] > self._weights[best] - LEADING]
        self._take(np.concatenate([order[: MOST - len(leaders)], leaders]))
        copies = slice(len(self._weights) - len(leaders), None)
        gap = min(LONGEST_GAP, max(1, self._day - self._last_entry))
        self._weights[copies] += math.log(model.JUMP_RATE * gap)
        jumped = [LEVEL, PARTS + self._day % self._lag]
        for place in jumped:
            self._mean[copies, place] += model.JUMP_MEAN
            for other in jumped:
                self._cov[copies, place, other] += model.JUMP_SD**2
        return True

    def _take(self, chosen: NDArray[np.intp]) -> None:
        """Keep these combinations, in this order."""
        self._noise, self._weights = self._noise[chosen], self._weights[chosen]
        self._growth = self._growth[chosen]
        self._hold(self._joint[chosen])

    def _hold(self, joint: Array) -> None:
        """The state of every combination: the covariance, and below it the mean as one more row."""
        self._joint, self._cov, self._mean = joint, joint[:, :-1], joint[:, -1]

    def _freeze_baseline(self) -> None:
        days = PARTS + np.arange(self._first, self._first + BASELINE_DAYS) % self._lag
        self._mean[:, BASE] = self._mean[:, days].mean(axis=1)
        row = self._cov[:, days, :].mean(axis=1)
        row[:, BASE] = row[:, days].mean(axis=1)
        self._cov[:, BASE, :] = row
        self._cov[:, :, BASE] = row
