"""Shapes that pain takes over months: what a made-up person really feels, before noise and flares.

Each function gives drug-free pain of the primary measure for `n` days, not yet clipped to 0-10. The first
group are courses that studies describe; the second are courses that an engine tuned on the first has not seen.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Rng = np.random.Generator
Shape = Callable[[Rng, int], Array]


def _change(baseline: float) -> float:
    return min(1.9, max(1.0, 0.3 * baseline))


def _settling(n: int, tau: float, delay: float = 0.0) -> Array:
    """From 0 towards 1, beginning after a delay in days."""
    result: Array = 1 - np.exp(-np.maximum(0.0, np.arange(n) - delay) / tau)
    return result


def _ramp(n: int, first: float, last: float) -> Array:
    """From 0 to 1 between two days."""
    result: Array = np.clip((np.arange(n) - first) / max(1e-9, last - first), 0.0, 1.0)
    return result


def recover_exp(rng: Rng, n: int) -> Array:
    start, end = rng.uniform(4, 8.5), rng.uniform(0, 1.8)
    return start - (start - end) * _settling(n, rng.uniform(10, 40))


def recover_linear(rng: Rng, n: int) -> Array:
    start = rng.uniform(4.5, 8.5)
    return start - rng.uniform(0.9, 1.9) * np.arange(n) / 28


def recover_delayed(rng: Rng, n: int) -> Array:
    start, end = rng.uniform(4.5, 8), rng.uniform(0.2, 2)
    return start - (start - end) * _settling(n, rng.uniform(10, 25), rng.uniform(18, 32))


def plateau_sub(rng: Rng, n: int) -> Array:
    start = rng.uniform(4.5, 8.5)
    return start - rng.uniform(0.2, 0.75) * _change(start) * _settling(n, rng.uniform(6, 20))


def plateau_supra(rng: Rng, n: int) -> Array:
    start = rng.uniform(6, 9.3)
    return start - rng.uniform(1.25, 2.2) * _change(start) * _settling(n, rng.uniform(8, 20))


def nonresponder(rng: Rng, n: int) -> Array:
    result: Array = rng.uniform(3.5, 8.5) + rng.uniform(-0.1, 0.15) * np.arange(n) / 28
    return result


def worsen_gradual(rng: Rng, n: int) -> Array:
    start, first = rng.uniform(3, 6.5), rng.uniform(7, 35)
    result: Array = start + rng.uniform(0.5, 1.6) * np.maximum(0.0, np.arange(n) - first) / 28
    return result


def worsen_sudden(rng: Rng, n: int) -> Array:
    base = recover_exp(rng, n) if rng.random() < 0.6 else nonresponder(rng, n)
    first = rng.uniform(22, max(30, n - 20))
    since = np.arange(n) - first
    rise = rng.uniform(1.8, 4) * np.clip(since / rng.uniform(0.5, 3), 0, 1)
    result: Array = base + rise * np.exp(-np.maximum(0, since) / rng.uniform(60, 400))
    return result


def relapse(rng: Rng, n: int) -> Array:
    base = recover_exp(rng, n)
    first = rng.uniform(45, max(50, n - 30))
    return base + rng.uniform(2, 4.5) * _ramp(n, first, first + rng.uniform(10, 35))


def bounded(rng: Rng, n: int) -> Array:
    low = rng.random() < 0.6
    start = rng.uniform(1.2, 3.4) if low else rng.uniform(8.8, 10)
    moves = rng.uniform(-0.6, 0.15) if low else rng.uniform(-0.4, 0.1)
    return start + moves * start * _settling(n, rng.uniform(10, 40))


def mixture(rng: Rng, n: int) -> Array:
    shapes = (recover_exp, recover_linear, plateau_sub, plateau_supra, nonresponder)
    return shapes[rng.integers(len(shapes))](rng, n)


def two_step(rng: Rng, n: int) -> Array:
    """Better, a pause of weeks, then better again."""
    start = rng.uniform(5, 8.5)
    first = rng.uniform(0.8, 1.6) * _change(start)
    left = max(0.0, start - first - rng.uniform(0.2, 2))
    pause = rng.uniform(28, 75)
    return start - first * _settling(n, rng.uniform(5, 15)) - left * _settling(n, rng.uniform(8, 30), pause)


def seasonal(rng: Rng, n: int) -> Array:
    """Up and down over months around a drift."""
    wave = np.sin(2 * np.pi * (np.arange(n) / rng.uniform(70, 240) + rng.random()))
    drift = rng.uniform(-0.5, 0.2) * np.arange(n) / 28
    return rng.uniform(3, 6.5) + rng.uniform(0.6, 2.2) * wave + drift


def late_relapse(rng: Rng, n: int) -> Array:
    """Well for a long time, then back within days."""
    base = recover_exp(rng, n)
    first = rng.uniform(0.6, 0.9) * n
    return base + rng.uniform(2, 5) * _ramp(n, first, first + rng.uniform(3, 14))


def slow_worsening(rng: Rng, n: int) -> Array:
    """A climb over weeks that levels off."""
    first = rng.uniform(5, 40)
    return rng.uniform(2.5, 6) + rng.uniform(0.6, 3.2) * _ramp(n, first, first + rng.uniform(25, 90))


def good_days_bad_days(rng: Rng, n: int) -> Array:
    """A level that jumps by a point or two every few weeks, with no direction."""
    length = rng.uniform(10, 30)
    steps = rng.normal(0, 0.8, int(n / length) + 2)
    return rng.uniform(3, 7) + np.repeat(steps, int(length) + 1)[:n]


def overshoot(rng: Rng, n: int) -> Array:
    """Worse at first under the new load, then better."""
    start = rng.uniform(3.5, 6.5)
    hump = rng.uniform(0.5, 1.6) * np.exp(-(((np.arange(n) - rng.uniform(10, 20)) / rng.uniform(5, 9)) ** 2))
    gain = rng.uniform(1.5, start) * _settling(n, rng.uniform(15, 40), rng.uniform(14, 28))
    result: Array = start + hump - gain
    return result


def years(rng: Rng, n: int) -> Array:
    """A long history: seasons, or well and back again."""
    shapes = (relapse, seasonal, late_relapse)
    return shapes[rng.integers(len(shapes))](rng, n)


PUBLISHED = MappingProxyType[str, Shape](
    {
        "recover_exp": recover_exp,
        "recover_linear": recover_linear,
        "recover_delayed": recover_delayed,
        "plateau_sub": plateau_sub,
        "plateau_supra": plateau_supra,
        "nonresponder": nonresponder,
        "worsen_gradual": worsen_gradual,
        "worsen_sudden": worsen_sudden,
        "flare_settle": recover_exp,
        "relapse": relapse,
        "low_adherence": mixture,
        "bounded": bounded,
        "nsaid_mask": mixture,
    }
)
NEW = MappingProxyType[str, Shape](
    {
        "two_step": two_step,
        "seasonal": seasonal,
        "stop_and_go": mixture,
        "late_relapse": late_relapse,
        "slow_worsening": slow_worsening,
        "good_days_bad_days": good_days_bad_days,
        "overshoot": overshoot,
        "delayed_flare": mixture,
        "years": years,
    }
)
SHAPES = MappingProxyType[str, Shape]({**PUBLISHED, **NEW})
SHARES = MappingProxyType(
    {
        "recover_exp": 1.8,
        "nonresponder": 1.6,
        "flare_settle": 1.6,
        "plateau_sub": 1.5,
        "low_adherence": 1.5,
        "plateau_supra": 1.2,
        "bounded": 0.7,
        "nsaid_mask": 0.8,
        "years": 0.4,
    }
)
"""How often a kind of course is drawn; 1 when it is not named."""
