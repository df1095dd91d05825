"""Self tests: single-leg heel raises, knee to wall, standing on one leg. Each is taken on both sides.

A result is a number of one's own, to be held against the other side and against earlier days. There is no limit to
reach: none that holds for everybody is known to us, so none is said.

Sources: knee to wall in centimetres [E30]; heel raises to fatigue at one a second, a measure only, about every two
weeks, not on a day in the red zone [E84, P].
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from rehab.domain.errors import UserError


class SelfTestKind(StrEnum):
    """What is tested. Values are the words of the data file and of the command line."""

    HEEL_RAISES = "heel-raises"
    KNEE_TO_WALL = "knee-to-wall"
    STANCE = "stance"


HIGHEST: Final = {
    SelfTestKind.HEEL_RAISES: 200.0,
    SelfTestKind.KNEE_TO_WALL: 40.0,
    SelfTestKind.STANCE: 600.0,
}
"""Largest value that can be entered: repetitions, centimetres, seconds; beyond them a number is a slip [P]."""
PLACES: Final = {SelfTestKind.HEEL_RAISES: 0, SelfTestKind.KNEE_TO_WALL: 1, SelfTestKind.STANCE: 1}
"""Decimals that are kept: heel raises are counted, the others are measured."""
DAYS_APART: Final = 14
"""How often the heel raises are usually repeated, days [E84]."""


@dataclass(frozen=True, slots=True)
class SelfTest:
    """One test as it was taken. A side that was not tested is None, which is never zero.

    Repetitions, centimetres or seconds, by the kind.
    """

    id: UUID
    episode_id: UUID
    kind: SelfTestKind
    left: float | None
    right: float | None
    at: datetime
    day: date
    note: str = ""

    @property
    def symmetry(self) -> float | None:
        """The lower side as a share of the higher one, 0-1; None without two sides above zero."""
        return symmetry(self.left, self.right)


def require_result(kind: SelfTestKind, value: float | None) -> float | None:
    """A result in its kept precision.

    Args:
        kind: What was tested.
        value: Repetitions, centimetres or seconds; None: not tested.

    Raises:
        UserError: ``heel_raises_out_of_range``, ``knee_to_wall_out_of_range`` or ``stance_out_of_range``.
    """
    if value is None:
        return None
    places = PLACES[kind]
    if not 0 <= value <= HIGHEST[kind] or (not places and value != round(value)):
        code = {
            SelfTestKind.HEEL_RAISES: "heel_raises_out_of_range",
            SelfTestKind.KNEE_TO_WALL: "knee_to_wall_out_of_range",
            SelfTestKind.STANCE: "stance_out_of_range",
        }[kind]
        raise UserError(code, value=value, high=HIGHEST[kind])
    return float(round(value, places))


def symmetry(left: float | None, right: float | None) -> float | None:
    """The lower of two results as a share of the higher one.

    Args:
        left: Result of the left side, at least 0, or None.
        right: The same of the right side.

    Returns:
        0-1; None when a side is missing or both are 0.
    """
    if left is None or right is None or max(left, right) == 0:
        return None
    return min(left, right) / max(left, right)


def latest(tests: Sequence[SelfTest], kind: SelfTestKind) -> SelfTest | None:
    """The newest test of a kind, or None; tests come oldest first."""
    return next((test for test in reversed(tests) if test.kind is kind), None)
