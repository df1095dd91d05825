"""Scores of predictions against the truth, from counts that are taken person by person.

``score`` = 35 x balanced accuracy on clear days + 25 x timely calls + 20 x (few false alarms, worth nothing to
whoever never calls) + 10 x Brier skill + 10 x stability.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.verdict.rules import FAILING, INSUFFICIENT, STATES, WORSENING

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

LATE_DAYS, EPISODE_DAYS, WORSENING_DAYS = 21, 14, 7
"""A call within so many days is timely; shorter episodes are not asked for."""
STANDS_DAYS, STANDS_SHARE = 14, 0.7
"""A call stands when it is made on this share of the days that start with it."""
BEFORE, AFTER = 7, 14
"""A call is false with no true day in so many days before and after it."""
NEVER_FROM = 56
YEAR = 365.25
BINS = 10
_PLACE = {state: i for i, state in enumerate(STATES)}
_INS, _FAI, _WOR = _PLACE[INSUFFICIENT], _PLACE[FAILING], _PLACE[WORSENING]
STRATA = (("sparse (<2.5 days/wk)", -1.0, 2.5), ("middle (2.5-4.5)", 2.5, 4.5), ("dense (>4.5)", 4.5, 99.0))


@dataclass(frozen=True, slots=True)
class Counts:
    """What one person adds; everything but the labels can be summed."""

    family: str
    rate: float
    days: int
    confusion: Array
    confusion_clear: Array
    delays: tuple[float, ...]
    delays_failing: tuple[float, ...]
    delays_worsening: tuple[float, ...]
    false_alarms: int
    at_risk: int
    flips: int
    true_flips: int
    hits: int
    positives: int
    rejections: int
    negatives: int
    reliability: Array
    squares: float
    never: bool
    alarmed: bool


@dataclass(frozen=True, slots=True)
class Score:
    """The metrics of a group of people; shares 0-1, delays in days."""

    score: float
    balanced_accuracy_clear: float
    balanced_accuracy: float
    accuracy: float
    timely: float
    timely_failing: float
    timely_worsening: float
    delay: float
    delay_failing: float
    delay_worsening: float
    sensitivity: float
    specificity: float
    case_specificity: float
    false_alarms_per_year: float
    flips_per_30d: float
    true_flips_per_30d: float
    brier: float
    brier_skill: float
    ece: float
    episodes: int


def count(truth: Mapping[str, Any], told: Sequence[str], stated: Sequence[float]) -> Counts:
    """Compare one person's days.

    Args:
        truth: A record of the truth file.
        told: The state told on every day; "" where nothing was told.
        stated: The stated probability of every day, 0-1.
    """
    true = np.array([_PLACE[state] for state in truth["state"]])
    said = np.array([_PLACE.get(state, -1) for state in told])
    clear = np.array([mark == "1" for mark in truth["clear"]])
    p = np.asarray(stated, dtype=float)
    need, call, judged = np.isin(true, (_FAI, _WOR)), np.isin(said, (_FAI, _WOR)), true != _INS
    starts = [first for first, _ in _stretches(call)]
    false = [first for first in starts if not need[max(0, first - BEFORE) : first + AFTER + 1].any()]
    return Counts(
        family=truth.get("family", "?"),
        rate=float(truth.get("rate", 0)),
        days=len(true),
        confusion=_confusion(true, said),
        confusion_clear=_confusion(true[clear], said[clear]),
        delays=_delays(need, call, EPISODE_DAYS),
        delays_failing=_delays(true == _FAI, said == _FAI, EPISODE_DAYS),
        delays_worsening=_delays(true == _WOR, said == _WOR, WORSENING_DAYS),
        false_alarms=len(false),
        at_risk=int((~need[14:]).sum()),
        flips=int((said[1:] != said[:-1]).sum()),
        true_flips=int((true[1:] != true[:-1]).sum()),
        hits=int((need & call & judged).sum()),
        positives=int((need & judged).sum()),
        rejections=int((~need & ~call & judged).sum()),
        negatives=int((~need & judged).sum()),
        reliability=_reliability(p[judged], need[judged]),
        squares=float(((p - need)[judged] ** 2).sum()),
        never=bool(not need.any() and len(true) >= NEVER_FROM),
        alarmed=bool(call.any()),
    )


def summarise(people: Sequence[Counts]) -> Score:
    """The metrics of a group."""
    accuracy, _ = recalls([one.confusion for one in people])
    clear, _ = recalls([one.confusion_clear for one in people])
    late = {name: _flat(people, name) for name in ("delays", "delays_failing", "delays_worsening")}
    timely = {name: _mean([delay <= LATE_DAYS for delay in delays]) for name, delays in late.items()}
    years, days = _sum(people, "at_risk") / YEAR, _sum(people, "days")
    alarms = _sum(people, "false_alarms") / max(years, 1e-9)
    flips, true_flips = (30 * _sum(people, name) / days for name in ("flips", "true_flips"))
    bins = np.sum([one.reliability for one in people], axis=0)
    judged = max(1.0, float(bins[:, 0].sum()))
    prevalence = float(bins[:, 2].sum()) / judged
    brier = _sum(people, "squares") / judged
    skill = 1 - brier / max(prevalence * (1 - prevalence), 1e-9)
    prompt = 0.0 if np.isnan(timely["delays"]) else timely["delays"]
    total = np.sum([one.confusion for one in people], axis=0)
    return Score(
        score=35 * clear
        + 25 * prompt
        + 20 * max(0.0, 1 - alarms / 2) * min(1.0, 2 * prompt)
        + 10 * max(0.0, skill)
        + 10 * max(0.0, 1 - max(0.0, flips - true_flips) / 4),
        balanced_accuracy_clear=clear,
        balanced_accuracy=accuracy,
        accuracy=float(np.trace(total[:, : len(STATES)]) / total.sum()),
        timely=timely["delays"],
        timely_failing=timely["delays_failing"],
        timely_worsening=timely["delays_worsening"],
        delay=_median(late["delays"]),
        delay_failing=_median(late["delays_failing"]),
        delay_worsening=_median(late["delays_worsening"]),
        sensitivity=_sum(people, "hits") / max(1, _sum(people, "positives")),
        specificity=_sum(people, "rejections") / max(1, _sum(people, "negatives")),
        case_specificity=_mean([not one.alarmed for one in people if one.never]),
        false_alarms_per_year=alarms,
        flips_per_30d=flips,
        true_flips_per_30d=true_flips,
        brier=brier,
        brier_skill=skill,
        ece=float(np.abs(bins[:, 1] - bins[:, 2]).sum()) / judged,
        episodes=len(late["delays"]),
    )


def recalls(confusions: Sequence[Array]) -> tuple[float, dict[str, float]]:
    """Mean share of each state's days that were called so, and the share of every state."""
    total = np.sum(confusions, axis=0)
    days = total.sum(axis=1)
    shares = np.where(days > 0, np.diag(total) / np.maximum(days, 1), np.nan)
    return float(np.nanmean(shares)), dict(zip(STATES, shares.tolist(), strict=True))


def intervals(people: Sequence[Counts], rounds: int, seed: int = 1) -> dict[str, tuple[float, float]]:
    """95 % intervals from drawing whole people again and again."""
    rng = np.random.default_rng(seed)
    drawn = [summarise([people[i] for i in rng.integers(0, len(people), len(people))]) for _ in range(rounds)]
    found = {}
    for field in fields(Score):
        values = np.sort([getattr(one, field.name) for one in drawn])
        low, high = int(0.025 * (rounds - 1)), int(np.ceil(0.975 * (rounds - 1)))
        found[field.name] = (float(values[low]), float(values[high]))
    return found


def paired(before: Sequence[Counts], after: Sequence[Counts], rounds: int, seed: int = 1) -> Array:
    """Differences in score of two engines on the same people, drawn again and again together."""
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(rounds):
        chosen = rng.integers(0, len(before), len(before))
        one, other = (summarise([people[i] for i in chosen]).score for people in (before, after))
        found.append(other - one)
    return np.sort(found)


def _stretches(flags: Flags) -> list[tuple[int, int]]:
    edges = np.diff(np.concatenate([[0], flags.astype(int), [0]]))
    firsts, ends = np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist()
    return list(zip(firsts, ends, strict=True))


def _delays(true: Flags, called: Flags, shortest: int) -> tuple[float, ...]:
    """Days until a call that stands, for every true stretch that is long enough."""
    return tuple(
        _first_standing(called[first:end]) for first, end in _stretches(true) if end - first >= shortest
    )


def _first_standing(called: Flags) -> float:
    for day in np.flatnonzero(called).tolist():
        if called[day : day + STANDS_DAYS].mean() >= STANDS_SHARE - 1e-12:
            return float(day)
    return float("inf")


def _confusion(true: NDArray[np.int_], said: NDArray[np.int_]) -> Array:
    """True state by told state; the last column holds days without a prediction."""
    table = np.zeros((len(STATES), len(STATES) + 1))
    np.add.at(table, (true, said), 1)
    return table


def _reliability(p: Array, need: Flags) -> Array:
    """Days, sum of stated probabilities and days that needed care, for ten bins of the probability."""
    place = np.minimum((p * BINS).astype(int), BINS - 1)
    columns = [np.bincount(place, weights, BINS) for weights in (np.ones(len(p)), p, need.astype(float))]
    return np.stack(columns, axis=1)


def _sum(people: Sequence[Counts], name: str) -> float:
    return float(sum(getattr(one, name) for one in people))


def _flat(people: Sequence[Counts], name: str) -> list[float]:
    return [delay for one in people for delay in getattr(one, name)]


def _mean(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else float("nan")


def _median(values: Sequence[float]) -> float:
    return sorted(values)[(len(values) - 1) // 2] if values else float("nan")
