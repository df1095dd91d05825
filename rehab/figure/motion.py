"""When the figure is where: from A to B, a pause, back, a pause, at the tempo of the dose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.drawing import Way

if TYPE_CHECKING:
    from rehab.domain.dose import Dose

WAY_S = 1.6
PAUSE_S = 0.9
REST_S = 0.7
"""Times without a tempo: one way, pause at the end, pause at the start; seconds [P]."""
LONGEST_PAUSE_S = 3.0
SHORTEST_WAY_S = 0.35
"""A hold of half a minute is shown shorter, and a hop is not shown in no time; seconds [P]."""


@dataclass(frozen=True, slots=True)
class Motion:
    """One round of a movement, seconds: out to B, pause, back to A, pause."""

    out_s: float = WAY_S
    pause_s: float = PAUSE_S
    back_s: float = WAY_S
    rest_s: float = REST_S

    @property
    def round_s(self) -> float:
        """Duration of one round."""
        return self.out_s + self.pause_s + self.back_s + self.rest_s

    def share_at(self, seconds: float) -> float:
        """Place on the way from A (0) to B (1) after a time, eased."""
        now = seconds % self.round_s
        if now < self.out_s:
            return ease(now / self.out_s)
        now -= self.out_s + self.pause_s
        if now < 0:
            return 1.0
        return ease(1 - now / self.back_s) if now < self.back_s else 0.0

    def slower(self, factor: float) -> Motion:
        """The same movement in slow motion."""
        return Motion(self.out_s * factor, self.pause_s, self.back_s * factor, self.rest_s)


def ease(share: float) -> float:
    """Eased time: slow start and end; 0 to 1 for 0 to 1."""
    t = min(1.0, max(0.0, share))
    return t * t * t * (t * (6 * t - 15) + 10)


def motion_of(dose: Dose | None, goes: Way = Way.UP) -> Motion:
    """The movement of a dose.

    Args:
        dose: Gives tempo and hold; nothing gives the usual times.
        goes: Part of the tempo that the way from A to B takes; the way back takes the other.
    """
    if dose is None:
        return Motion()
    up, hold, down = dose.tempo_up_s, dose.tempo_hold_s or dose.hold_s, dose.tempo_down_s
    out, back = (down, up) if goes is Way.DOWN else (up, down)
    if not out and not back:
        out = back = WAY_S
    return Motion(
        max(out, SHORTEST_WAY_S),
        min(hold, LONGEST_PAUSE_S) if hold else PAUSE_S,
        max(back, SHORTEST_WAY_S),
        REST_S,
    )
