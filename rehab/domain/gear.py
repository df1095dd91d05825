"""Shoes and insoles: how far they went, and the mornings after.

A mean of mornings is a plain description of one person's log; which pair was worn on which day was never left to
chance, so it says nothing of cause.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import fmean
from uuid import UUID

from rehab.domain.errors import UserError
from rehab.domain.run import Run

MAX_NAME_CHARS = 200
MAX_BEFORE_KM = 20_000.0


class GearKind(StrEnum):
    """What it is. Values are the words of the data file."""

    SHOE = "shoe"
    INSOLE = "insole"


@dataclass(frozen=True, slots=True)
class Gear:
    """A pair of shoes or insoles.

    Attributes:
        metres_before: What it had done before its first run here.
        starts_on: First day, None when nobody knows.
        retired_on: When it was put away, None while it is in use.
    """

    id: UUID
    kind: GearKind
    name: str
    metres_before: float = 0.0
    starts_on: date | None = None
    retired_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class GearUse:
    """What a pair has done.

    Attributes:
        metres: Distance in all, metres.
        runs: Runs that name it.
        mean_morning: Mean first-step pain of the mornings after days with it, 0-10; None without any.
        mornings: How many mornings that are.
    """

    gear: Gear
    metres: float
    runs: int
    mean_morning: float | None
    mornings: int


def require_gear(name: str, km_before: float) -> str:
    """Return the name if both can be kept.

    Raises:
        UserError: ``gear_unnamed``, ``name_too_long`` or ``gear_distance``.
    """
    plain = " ".join(name.split())
    if not plain:
        raise UserError("gear_unnamed")
    if len(plain) > MAX_NAME_CHARS:
        raise UserError("name_too_long", length=len(plain), limit=MAX_NAME_CHARS)
    if not 0 <= km_before <= MAX_BEFORE_KM:
        raise UserError("gear_distance", value=km_before, high=MAX_BEFORE_KM)
    return plain


def uses(pairs: Iterable[Gear], runs: Iterable[Run], mornings: Mapping[date, int]) -> tuple[GearUse, ...]:
    """What each pair has done, in the order given.

    Args:
        pairs: Shoes and insoles.
        runs: All runs of the person.
        mornings: First-step pain by day, 0-10. A day with two runs counts once.

    Source: plain sums and means; no source claims an effect [P].
    """
    worn: dict[UUID, list[Run]] = {}
    for run in runs:
        for key in (run.shoe_id, run.insole_id):
            if key is not None:
                worn.setdefault(key, []).append(run)
    return tuple(_use(pair, worn.get(pair.id, []), mornings) for pair in pairs)


def _use(pair: Gear, runs: list[Run], mornings: Mapping[date, int]) -> GearUse:
    after = [mornings[d] for day in {run.day for run in runs} if (d := day + timedelta(days=1)) in mornings]
    metres = pair.metres_before + sum(run.distance_m for run in runs)
    return GearUse(pair, metres, len(runs), round(fmean(after), 1) if after else None, len(after))
