"""Points of a track turned into distance and time, on the shape of the earth."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, isfinite, radians
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.exchange.activity import HIGH_HR, LOW_HR, MAX_SPEED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

STEP = 2.0
"""Metres that count as having moved; smaller ones are the trembling of a position at rest [P]."""
STANDING = 0.5
"""Metres a second below which nobody is on the way [P]."""
USUAL_PACE = 2.5
"""Metres a second before a track has shown its own [P]."""
FEWEST = 2
LONGEST_S = 48 * 3600
SLACK_M = 100.0
"""Seconds from the middle of a run beyond which a point is misdated, and metres a counter may catch up by [P]."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One point: seconds since 1970, degrees, beats a minute."""

    at: float
    lat: float | None
    lon: float | None
    heart: int | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """What a track amounts to: metres, seconds, mean heart rate, and what was left out."""

    start: float
    distance_m: float
    moving_s: float
    elapsed_s: float
    avg_hr: int | None
    longitude: float | None
    notes: tuple[str, ...]


def measure(segments: Iterable[Sequence[Fix]], dropped: int = 0) -> Measured:
    """Distance, time on the way and time in all; nothing is counted between segments.

    Args:
        segments: Points in the order of the file; a device begins a new segment after a pause.
        dropped: Points that could not be used and were left out before.

    Raises:
        UserError: ``run_no_points`` when too few are left to tell a distance.
    """
    kept, backwards = _in_order(segments)
    points = [fix for segment in kept for fix in segment]
    if len(points) < FEWEST or dropped > len(points):
        raise UserError("run_no_points")
    metres = moving = 0.0
    jumps = 0
    for segment in kept:
        way = _Way()
        for fix in segment:
            way.go(fix)
        metres, moving, jumps = metres + way.metres, moving + way.moving, jumps + way.jumps
    notes = []
    if dropped or backwards:
        notes.append("points_left_out")
    if jumps:
        notes.append("jumps_left_out")
    placed = next((fix.lon for fix in points if fix.lon is not None), None)
    start, end = points[0].at, points[-1].at
    return Measured(start, metres, moving, end - start, mean_heart(points), placed, tuple(notes))


def mean_heart(points: Iterable[Fix]) -> int | None:
    """Mean of the heart rates that can be those of a person, or None without any."""
    beats = [fix.heart for fix in points if fix.heart is not None and LOW_HR <= fix.heart <= HIGH_HR]
    return round(sum(beats) / len(beats)) if beats else None


def on_earth(lat: float, lon: float) -> bool:
    """Whether degrees are those of a place; 0, 0 is what devices write before they know where they are."""
    return isfinite(lat) and isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180 and (lat, lon) != (0, 0)


def _in_order(segments: Iterable[Sequence[Fix]]) -> tuple[list[list[Fix]], int]:
    """Segments whose times only go forward, and how many points did not."""
    given = [list(segment) for segment in segments]
    middle = _middle(fix.at for segment in given for fix in segment)
    kept, backwards, last = [], 0, float("-inf")
    for segment in given:
        forward = []
        for fix in segment:
            if fix.at < last or abs(fix.at - middle) > LONGEST_S:
                backwards += 1
                continue
            last = fix.at
            forward.append(fix)
        if forward:
            kept.append(forward)
    return kept, backwards


def _middle(times: Iterable[float]) -> float:
    """The median time: one point dated years away does not move it."""
    ordered = sorted(times)
    return ordered[len(ordered) // 2] if ordered else 0.0


def counted(readings: Iterable[tuple[float, float]]) -> float:
    """Metres that a counter of distance went up by, without readings that it cannot have had.

    Args:
        readings: Seconds since 1970 and metres, in the order of the file.
    """
    ordered = list(readings)
    middle = _middle(at for at, _ in ordered)
    last: tuple[float, float] | None = None
    first = metres = 0.0
    for at, value in ordered:
        if abs(at - middle) > LONGEST_S or not isfinite(value) or value < 0:
            continue
        if last is None:
            first, last = (value if value > SLACK_M else 0.0), (at, value)
        elif last[0] <= at and 0 <= value - last[1] <= MAX_SPEED * (at - last[0]) + SLACK_M:
            last = (at, value)
            metres = value - first
    return metres


class _Way:
    """The way through one segment. It counts from the last place that was surely left, the anchor."""

    def __init__(self) -> None:
        self.metres = self.moving = 0.0
        self.jumps = 0
        self._anchor: Fix | None = None
        self._pace = USUAL_PACE

    def go(self, fix: Fix) -> None:
        """Take the next point."""
        if fix.lat is None or fix.lon is None:
            return
        anchor = self._anchor
        if anchor is None:
            self._anchor = fix
            return
        far, seconds = apart(anchor, fix), fix.at - anchor.at
        if far < STEP:
            return
        if seconds <= 0 or far / seconds > MAX_SPEED:
            self.jumps += 1
        else:
            self.metres += far
            if far / seconds >= STANDING:
                self.moving += seconds
                self._pace = far / seconds
            else:
                # A rest lies in between: on the way for as long as the distance takes at the pace before it.
                self.moving += far / self._pace
        self._anchor = fix


_SCALES: dict[int, tuple[float, float]] = {}


def _scale(lat: float) -> tuple[float, float]:
    """Metres of a degree of latitude and of longitude on the WGS 84 ellipsoid, good to a millionth at a hundredth of
    a degree."""
    key = round(lat * 100)
    found = _SCALES.get(key)
    if found is None:
        a = radians(key / 100)
        north = 111132.954 - 559.822 * cos(2 * a) + 1.175 * cos(4 * a)
        east = 111412.84 * cos(a) - 93.5 * cos(3 * a) + 0.118 * cos(5 * a)
        found = _SCALES[key] = (north, east)
    return found


def apart(one: Fix, other: Fix) -> float:
    """Metres between two points with a place; meant for the short legs of a track."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return 0.0
    north, east = _scale((one.lat + other.lat) / 2)
    turn = (other.lon - one.lon + 180) % 360 - 180
    return hypot((other.lat - one.lat) * north, turn * east)
