"""The offset from UTC that a run was lived in."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab.domain.clock import Clock

DEGREES_AN_HOUR = 15
FAR_HOURS = 3.5
"""Clocks differ from the sun by three hours at most anywhere; beyond that a run was somewhere else [P]."""


class HomeZone:
    """Puts instants and times on the wall into the zone of the person.

    Files mostly write UTC. At home the rules of this computer hold, summer time included; where the clock of the
    program was set to another offset, that one holds. A run far from home, as its longitude tells, gets the whole
    hour that the sun has there, which names the right day.
    """

    def __init__(self, clock: Clock) -> None:
        now = clock()
        here = now.astimezone().utcoffset() == now.utcoffset()
        self._fixed = None if here and isinstance(now.tzinfo, timezone) else now.tzinfo

    def at(self, start: datetime, zoned: bool, longitude: float | None = None) -> datetime:
        """The start of a run with its offset.

        Args:
            start: An instant, or without an offset what the clock on the wall showed.
            zoned: The offset of `start` is already that of the place.
            longitude: Where it was, degrees east, if known.
        """
        if zoned and start.tzinfo is not None:
            return start
        if start.tzinfo is None:
            return start.astimezone() if self._fixed is None else start.replace(tzinfo=self._fixed)
        home = start.astimezone(self._fixed)
        offset = home.utcoffset()
        if longitude is None or offset is None:
            return home
        sun = longitude / DEGREES_AN_HOUR
        if abs(offset.total_seconds() / 3600 - sun) <= FAR_HOURS:
            return home
        return start.astimezone(timezone(timedelta(hours=round(sun))))
