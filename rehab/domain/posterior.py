"""What is known on one day, read out as draws of window means."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

DRAWS, MAX_ROWS = 400, 96
JITTER = 1e-6
"""Added to variances so that nearly equal means can be drawn together, squared points."""


@dataclass(frozen=True, slots=True)
class Posterior:
    """A weighted sum of normal distributions over the baseline and the daily pain of some days back.

    Attributes:
        day: The day, counted from day 0.
        mean: Shape (combinations, 1 + days), points; the baseline, then a ring of days (day modulo its length).
        cov: Shape (combinations, 1 + days, 1 + days).
        weights: Log weight of each combination.
        first_week: Days of the first week so far while the baseline is not there yet, else None.
    """

    day: int
    mean: Array
    cov: Array
    weights: Array
    first_week: int | None

    def copy(self) -> "Posterior":
        """The same, untouched by what the filter learns later."""
        return Posterior(self.day, self.mean.copy(), self.cov.copy(), self.weights.copy(), self.first_week)

    def baseline(self) -> tuple[float, float]:
        """Mean and SD of the baseline, points."""
        shares = np.exp(self.weights - self.weights.max())
        shares /= shares.sum()
        mean = float(shares @ self.mean[:, 0])
        variance = float(shares @ (self.cov[:, 0, 0] + (self.mean[:, 0] - mean) ** 2))
        return mean, float(np.sqrt(variance))

    def draws(self, ranges: tuple[tuple[int, int], ...]) -> Array:
        """Draws of the baseline and of means over days.

        Args:
            ranges: First and last day of each mean in days before today, within what is remembered.

        Returns:
            Shape (1 + ranges, draws), points 0-10; row 0 is the baseline (mean of the days so far in week 1).
            The same log always gives the same draws.
        """
        lag = self.mean.shape[1] - 1
        reader = np.zeros((1 + len(ranges), 1 + lag))
        reader[:, 1:] = _mean_weights(ranges, lag)[:, (self.day - np.arange(lag)) % lag]
        if self.first_week is None:
            reader[0, 0] = 1.0
        else:
            reader[0, 1 + np.arange(self.day - self.first_week + 1, self.day + 1) % lag] = (
                1.0 / self.first_week
            )
        rows = len(reader)
        mean = self.mean @ reader.T
        cov = reader @ self.cov @ reader.T
        cov[:, np.arange(rows), np.arange(rows)] += JITTER
        root = np.linalg.cholesky(cov)
        weights = np.exp(self.weights - self.weights.max())
        edges = np.floor(np.cumsum(weights) / weights.sum() * DRAWS + 0.5).astype(int).tolist()
        normals, result, first = _normals(), np.empty((rows, DRAWS)), 0
        for k, last in enumerate(edges):
            if last > first:
                result[:, first:last] = mean[k][:, None] + root[k] @ normals[:rows, first:last]
                first = last
        return np.clip(result, 0.0, 10.0, out=result)


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
