"""How a made-up person turns felt pain into entries: noise, habits, gaps, repeats and travel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
Rng = np.random.Generator

OTHERS = ("before", "during", "after")


@dataclass(frozen=True, slots=True)
class Habits:
    """Noise of a person's scores and how each measure relates to the primary one."""

    primary: str
    spread: float
    carry: float
    tails: float
    strays: float
    rhythm: Array
    shares: dict[str, float]


@dataclass(frozen=True, slots=True)
class Traits:
    """When a person writes and which numbers they like.

    `skips` is the part of good (above 0) or bad (below 0) days that is left out; `grain` the step of the
    numbers used; `drift` the points by which their sense of the scale moves in half a year.
    """

    rate: float
    skips: float
    grain: int
    drift: float
    twice: float
    repeats: float
    travels: bool
    offset: float


def habits(
    rng: Rng,
    spread: tuple[float, float],
    carry: tuple[float, float],
    tails: float,
    strays: tuple[float, float],
) -> Habits:
    """Draw the noise of a person."""
    primary = "during" if rng.random() < 0.2 else "first_step"
    usual = (
        {"first_step": 1.0, "after": 0.85, "before": 0.6, "during": 1.0}
        if primary == "during"
        else {"during": 0.75, "after": 0.7, "before": 0.5, "first_step": 1.0}
    )
    shares = {
        measure: share if measure == primary else max(0.2, share + rng.normal(0, 0.15))
        for measure, share in usual.items()
    }
    weekly = rng.normal(0, rng.uniform(0.2, 0.5), 7) if rng.random() < 0.25 else np.zeros(7)
    return Habits(
        primary,
        rng.uniform(*spread),
        rng.uniform(*carry),
        tails,
        rng.uniform(*strays),
        weekly - weekly.mean(),
        shares,
    )


def traits(rng: Rng, skips: float, coarse: float, drift: float) -> Traits:
    """Draw when and how a person writes."""
    side = rng.choice([-1.0, 1.0]) if rng.random() < skips else 0.0
    grain = int(rng.choice([2, 2, 5])) if rng.random() < coarse else 1
    return Traits(
        rate=float(rng.choice([rng.uniform(1.5, 2.5), rng.uniform(2.5, 4.5), rng.uniform(4.5, 7)])) / 7,
        skips=side * rng.uniform(0.4, 0.9),
        grain=grain,
        drift=rng.uniform(-drift, drift),
        twice=rng.uniform(0, 0.1),
        repeats=rng.uniform(0, 0.03),
        travels=bool(rng.random() < 0.25),
        offset=float(rng.choice([0, 1, 1, 2, -5, -8, 9])),
    )


def write(
    rng: Rng, start: date, felt: Array, session: Flags, habit: Habits, trait: Traits
) -> tuple[list[list[Any]], Flags]:
    """The entries in the order in which they were saved, and the days with the primary measure."""
    n = len(felt)
    said = felt + trait.drift * np.minimum(1.0, np.arange(n) / 182)
    noise = _noise(rng, n, habit)
    present = _writes(rng, felt, noise, trait)
    offsets = _offsets(rng, n, trait)
    logs: list[list[Any]] = []
    for i in range(n):
        day = start + timedelta(days=i)
        weekly = habit.rhythm[day.weekday()]
        wanted = [habit.primary] if present[i] else []
        if session[i] and present[i - 1 : i + 2].any() and rng.random() < 0.6:
            wanted += [measure for measure in OTHERS if measure != habit.primary and rng.random() < 0.8]
        for measure in wanted:
            level = habit.shares[measure] * (said[i] + weekly)
            own = 0.0 if measure == habit.primary else rng.normal(0, 0.4)
            for _ in range(2 if rng.random() < trait.twice else 1):
                error = (noise[i] + own + rng.normal(0, 0.25)) * _room(level)
                value = _number(rng, level + error, habit.strays, trait.grain)
                entry = [_stamp(rng, day, measure, offsets[i]), measure, value]
                logs.append(entry)
                if rng.random() < trait.repeats:
                    logs.append(entry)
    return logs, present


def _noise(rng: Rng, n: int, habit: Habits) -> Array:
    """Heavy-tailed day-to-day noise with the person's SD, correlated from day to day."""
    fresh = rng.standard_t(habit.tails, n) / np.sqrt(habit.tails / (habit.tails - 2))
    result, value = np.empty(n), float(fresh[0])
    for i in range(n):
        value = habit.carry * value + np.sqrt(1 - habit.carry**2) * fresh[i]
        result[i] = value
    scaled: Array = habit.spread * result
    return scaled


def _room(level: float) -> float:
    """Less spread near the ends of the scale."""
    return 0.35 + 0.65 * min(1.0, max(0.0, level) / 3) * min(1.0, max(0.0, 10.6 - level) / 3)


def _number(rng: Rng, value: float, strays: float, grain: int) -> int:
    if rng.random() < strays:
        return int(rng.integers(0, 11))
    return int(np.clip(grain * np.round(np.clip(value, 0, 10) / grain), 0, 10))


def _writes(rng: Rng, felt: Array, noise: Array, trait: Traits) -> Flags:
    """Days with an entry: the usual rate, less on good or on bad days, none on holidays."""
    usual = np.array([np.median(felt[max(0, i - 27) : i + 1]) for i in range(len(felt))])
    well = 1 / (1 + np.exp((felt + noise - np.minimum(usual, 5)) / 0.6))
    left_out = abs(trait.skips) * (well if trait.skips > 0 else 1 - well)
    present: Flags = rng.random(len(felt)) < trait.rate * (1 - left_out) / (1 - 0.5 * abs(trait.skips))
    present[:7] |= rng.random(min(7, len(felt))) < 0.25
    for _ in range(int(rng.choice([0, 0, 1, 2]))):
        first = int(rng.integers(14, len(felt)))
        present[first : first + int(rng.integers(5, 19))] = False
    return present


def _offsets(rng: Rng, n: int, trait: Traits) -> Array:
    """Hours from UTC per day."""
    offsets = np.full(n, trait.offset)
    if trait.travels:
        first = int(rng.integers(5, n - 3))
        offsets[first : first + int(rng.integers(4, 25))] += rng.choice([-9, -6, -3, 2, 5, 5.5, 8])
    within: Array = np.clip(offsets, -11, 13)
    return within


def _stamp(rng: Rng, day: date, measure: str, offset: float) -> str:
    hour = 6 if measure == "first_step" else 17
    moment = time(hour + int(rng.integers(0, 3)), int(rng.integers(0, 60)))
    zone = timezone(timedelta(hours=float(offset)))
    return datetime.combine(day, moment, zone).isoformat(timespec="minutes")
