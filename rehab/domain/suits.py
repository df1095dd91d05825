"""For whom a ready-made programme is, and which one suits what a person says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab.domain.program import Programme


class Duration(StrEnum):
    """For how long it has hurt."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    OVER_A_YEAR = "over-a-year"


class WorstWhen(StrEnum):
    """When it hurts most."""

    FIRST_STEPS = "first-steps"
    STANDING = "standing"
    RUNNING = "running"
    AT_NIGHT = "at-night"


class Spot(StrEnum):
    """Where exactly in the heel."""

    UNDER = "under"
    BACK = "back"
    INSIDE = "inside"
    ALL_OVER = "all-over"


@dataclass(frozen=True, slots=True)
class Suits:
    """For whom a programme is suggested. Without `durations` it is offered and never suggested.

    `spots`, when given, must contain the person's spot; `worst_when` weighs between equal durations.
    """

    durations: tuple[str, ...] = ()
    worst_when: tuple[str, ...] = ()
    spots: tuple[str, ...] = ()


def suggest(
    programmes: Iterable[Programme],
    site: str,
    duration: str = "",
    worst_when: Iterable[str] = (),
    spot: str = "",
) -> Programme | None:
    """The programme that suits best what a person says (own weighting [P]).

    Args:
        programmes: In the order that decides between equals.
        site: Where it hurts, a word of `Site`.
        duration: A word of `Duration`, or empty when not said.
        worst_when: Words of `WorstWhen`.
        spot: A word of `Spot`, or empty when not said.

    Returns:
        The best match, or None when no programme is for this site.
    """
    said = frozenset(worst_when)

    def weight(programme: Programme) -> tuple[bool, bool, int]:
        suits = programme.suits
        wanted = frozenset(suits.worst_when)
        fits = duration in suits.durations
        words = len(said & wanted) - len(said - wanted) if wanted and fits else 0
        return bool(suits.spots), fits, words

    suited = [
        p
        for p in programmes
        if site in p.sites and p.suits.durations and (not p.suits.spots or spot in p.suits.spots)
    ]
    return max(suited, key=weight, default=None)
