"""Made-up people who keep a pain diary: what they enter, and the truth behind it, from a seed.

The mild setting has the noise of public pain diaries (day-to-day SD 0.7-1.4, correlation 0.2-0.55). The harsh
one is wider in everything and adds habits: people who use even numbers only, whose sense of the scale drifts,
who do not write down their medicine, who skip good or bad days.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.verdict import curves, diary, rules

Array = NDArray[np.float64]
Rng = np.random.Generator


@dataclass(frozen=True, slots=True)
class Setting:
    """Ranges from which a person's traits are drawn; chances are shares of people."""

    families: tuple[str, ...]
    spread: tuple[float, float]
    carry: tuple[float, float]
    tails: float
    strays: tuple[float, float]
    skips: float
    coarse: float
    drift: float
    forgets_medicine: float
    wander: tuple[float, float]


MILD = Setting(
    families=tuple(curves.PUBLISHED),
    spread=(0.7, 1.4),
    carry=(0.2, 0.55),
    tails=5.0,
    strays=(0.01, 0.03),
    skips=0.3,
    coarse=0.0,
    drift=0.0,
    forgets_medicine=0.0,
    wander=(0.12, 0.27),
)
HARSH = Setting(
    families=tuple(curves.SHAPES),
    spread=(0.6, 1.8),
    carry=(0.1, 0.7),
    tails=3.5,
    strays=(0.01, 0.05),
    skips=0.4,
    coarse=0.12,
    drift=0.8,
    forgets_medicine=0.3,
    wander=(0.1, 0.35),
)
SETTINGS = {"mild": MILD, "harsh": HARSH}
FIRST_START = date(2024, 1, 1)


def cohort(seed: int, size: int, setting: Setting) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Cases and truths in the format of the benchmark, one pair a person.

    Args:
        seed: The same seed always gives the same people.
        size: How many people.
        setting: Where their traits come from.
    """
    chosen = _families(np.random.default_rng(seed), size, setting)
    for number, family in enumerate(chosen):
        rng = np.random.default_rng([seed, number])
        yield _person(rng, f"sim-{seed}-{number:04d}", family, setting)


def _families(rng: Rng, size: int, setting: Setting) -> list[str]:
    shares = np.array([curves.SHARES.get(family, 1.0) for family in setting.families])
    edges = np.floor(np.cumsum(shares) / shares.sum() * size + 0.5).astype(int)
    chosen = [setting.families[int(np.searchsorted(edges, i, side="right"))] for i in range(size)]
    rng.shuffle(chosen)
    return chosen


def _length(rng: Rng, family: str) -> int:
    if family == "years":
        return int(rng.integers(500, 800))
    return int(rng.integers(150, 260)) if family == "late_relapse" else int(rng.integers(98, 182))


def _person(rng: Rng, name: str, family: str, setting: Setting) -> tuple[dict[str, Any], dict[str, Any]]:
    n = _length(rng, family)
    start = FIRST_START + timedelta(days=int(rng.integers(0, 730)))
    km = _running(rng, n, family)
    planned, done = _sessions(rng, n, family)
    curve = curves.SHAPES[family](rng, n)
    if family == "stop_and_go":
        curve = _only_while_doing(rng, curve, done)
    curve = curve + _flares(rng, n, km, family) + _wander(rng, n, setting)
    curve = np.clip(curve, 0.0, 10.0).round(2)
    taken, told = _medicine(rng, n, family, setting)
    habits = diary.habits(rng, setting.spread, setting.carry, setting.tails, setting.strays)
    traits = diary.traits(rng, setting.skips, setting.coarse, setting.drift)
    effect = rng.uniform(0.6, 2.2)
    felt = np.clip(curve - effect * taken, 0.0, 10.0)
    logs, logged = diary.write(rng, start, felt, done > 0, habits, traits)
    facts = rules.Facts(logged, planned, done, km)
    states = rules.states(curve, facts)
    clear = rules.clear_days(curve, facts, states)
    case = {
        "case": name,
        "start": start.isoformat(),
        "end": (start + timedelta(days=n - 1)).isoformat(),
        "primary": habits.primary,
        "logs": logs,
        "sessions": [
            [(start + timedelta(days=i)).isoformat(), int(planned[i]), int(done[i])]
            for i in range(n)
            if planned[i] or done[i]
        ],
        "run_km": None if km is None else [float(value) for value in km],
        "treatments": [
            {
                "type": "nsaid",
                "start": (start + timedelta(days=first)).isoformat(),
                "end": (start + timedelta(days=last)).isoformat(),
            }
            for first, last in told
        ],
    }
    baseline = float(curve[:7].mean())
    truth = {
        "case": name,
        "family": family,
        "baseline": round(baseline, 2),
        "mic": round(rules.smallest_change(baseline), 2),
        "rate": round(7 * float(logged.mean()), 2),
        "start": case["start"],
        "state": states,
        "clear": "".join("1" if flag else "0" for flag in clear),
        "latent": curve.tolist(),
    }
    return case, truth


def _running(rng: Rng, n: int, family: str) -> Array | None:
    """Kilometres a day; some weeks hold far more than usual."""
    jumps = family in {"flare_settle", "delayed_flare"}
    if not jumps and rng.random() < 0.3:
        return None
    run, week = rng.uniform(4, 11), rng.permutation(7)[: int(rng.integers(2, 6))]
    km: Array = np.where(np.isin(np.arange(n) % 7, week), run * rng.uniform(0.75, 1.25, n), 0.0)
    km[rng.random(n) < 0.08] = 0.0
    times = rng.integers(1, 4) if jumps else int(rng.random() < 0.15)
    for first in rng.integers(26, max(27, n - 15), times):
        km[first : first + 7] *= rng.uniform(1.7, 2.4)
        km[first : first + 6 : 2] += rng.uniform(2, 6)
    if rng.random() < 0.1:
        gap = int(rng.integers(10, max(11, n - 20)))
        km[gap : gap + int(rng.integers(7, 21))] = 0.0
    return km.round(1)


def _flares(rng: Rng, n: int, km: Array | None, family: str) -> Array:
    """Bumps after load spikes: most at once, some days later, a few that stay."""
    total = np.zeros(n)
    reacts = family in {"flare_settle", "delayed_flare"} or rng.random() < 0.3
    for first in rules.spike_starts(km) if reacts else ():
        delay = rng.uniform(2, 7) if family == "delayed_flare" else rng.uniform(0, 1.5)
        since = np.arange(n) - first - delay
        fade = rng.uniform(4, 12) if rng.random() < 0.85 else 200.0
        rise = 1 - np.exp(-np.maximum(0.0, since) / rng.uniform(0.7, 2))
        total += rng.uniform(0.8, 3.6) * rise * np.exp(-np.maximum(0.0, since - 4) / fade)
    return total


def _wander(rng: Rng, n: int, setting: Setting) -> Array:
    """Slow unrest of the pain itself, correlated over about ten days."""
    keep, sd = np.exp(-1 / rng.uniform(5, 15)), rng.uniform(*setting.wander)
    steps = rng.normal(0, sd * np.sqrt(1 - keep**2), n)
    result, value = np.empty(n), rng.normal(0, sd)
    for i in range(n):
        value = keep * value + steps[i]
        result[i] = value
    return result


def _sessions(rng: Rng, n: int, family: str) -> tuple[Array, Array]:
    """Planned and done per day; zeal changes over time."""
    share = rng.uniform(0.1, 0.55) if family == "low_adherence" else rng.uniform(0.65, 1.0)
    chance = np.full(n, share)
    if family == "stop_and_go":
        length = rng.uniform(14, 30)
        chance *= np.where((np.arange(n) // length) % 2 == 0, 1.0, rng.uniform(0.1, 0.4))
    elif rng.random() < 0.12:
        chance *= np.linspace(1.0, rng.uniform(0.3, 0.8), n)
    planned = np.zeros(n)
    every = rng.choice([1, 1, 2, 3])
    planned[::every] = 1
    done = planned * (rng.random(n) < chance)
    extra = (planned == 0) & (rng.random(n) < 0.03)
    return planned, done + extra


def _only_while_doing(rng: Rng, curve: Array, done: Array) -> Array:
    """Gains come in the weeks with sessions and are partly lost in the others."""
    active = np.convolve(done, np.ones(10) / 10, mode="full")[: len(done)]
    move = np.where(active > 0.35 * max(0.1, float(active.max())), -1.0, rng.uniform(0.2, 0.9))
    result: Array = curve[0] + np.cumsum(move) * rng.uniform(0.02, 0.06)
    return np.maximum(result, rng.uniform(0.5, 3))


def _medicine(rng: Rng, n: int, family: str, setting: Setting) -> tuple[Array, list[tuple[int, int]]]:
    """Days on an anti-inflammatory, and the courses that were written down."""
    taken, told = np.zeros(n), list[tuple[int, int]]()
    times = int(rng.integers(1, 4)) if family == "nsaid_mask" else int(rng.random() < 0.12)
    for place in range(times):
        from_start = place == 0 and family == "nsaid_mask" and rng.random() < 0.4
        first = 0 if from_start else int(rng.integers(3, n - 10))
        last = min(n - 1, first + int(rng.integers(4, 30)))
        taken[first : last + 1] = 1.0
        if rng.random() < setting.forgets_medicine:
            taken[first : last + 1] *= rng.random(last - first + 1) < 0.7
            last = int((first + last) / 2)
        told.append((first, last))
    return taken, told
