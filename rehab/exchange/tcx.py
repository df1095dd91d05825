"""TCX: activities with laps, as Garmin, Polar and Strava write them. What the device counted goes before positions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.exchange.activity import FIRST_YEAR, LAST_YEAR, Activity, sport_of
from rehab.exchange.track import Fix, Measured, counted, mean_heart, measure, on_earth
from rehab.exchange.xml_in import decimal, has_zone, instant, read_xml, whole

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(slots=True)
class _Lap:
    start: str = ""
    seconds: float = 0.0
    metres: float = 0.0
    heart: int | None = None
    points: list[Fix] = field(default_factory=list)
    counted: list[tuple[float, float]] = field(default_factory=list)


@dataclass(slots=True)
class _Ride:
    kind: str = ""
    id: str = ""
    name: str = ""
    dropped: int = 0
    laps: list[_Lap] = field(default_factory=list)


class _Tcx:
    """Collects the activities; courses are plans, not runs."""

    def __init__(self) -> None:
        self.found: list[_Ride] = []
        self._path: list[str] = []
        self._point: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Activity":
            self.found.append(_Ride(kind=attributes.get("Sport", "")))
        elif name == "Lap" and self.found and "Activity" in self._path:
            self.found[-1].laps.append(_Lap(start=attributes.get("StartTime", "")))
        elif name == "Trackpoint":
            self._point = {}
        self._path.append(name)

    def end(self, name: str, text: str) -> None:
        self._path.pop()
        if "Activity" not in self._path or not self.found:
            return
        parent = self._path[-1]
        if "Trackpoint" in self._path:
            if text:
                self._point[parent if name == "Value" else name] = text
        elif name == "Trackpoint":
            self._add()
        elif parent == "Activity":
            self._of_activity(name, text)
        elif self.found[-1].laps:
            self._of_lap(parent, name, text)

    def _of_activity(self, name: str, text: str) -> None:
        if name == "Id":
            self.found[-1].id = text
        elif name in ("Notes", "Name"):
            self.found[-1].name = text.splitlines()[0] if text else ""

    def _of_lap(self, parent: str, name: str, text: str) -> None:
        lap = self.found[-1].laps[-1]
        if parent == "Lap" and name == "TotalTimeSeconds":
            lap.seconds = max(0.0, decimal(text) or 0.0)
        elif parent == "Lap" and name == "DistanceMeters":
            lap.metres = max(0.0, decimal(text) or 0.0)
        elif parent == "AverageHeartRateBpm" and name == "Value":
            lap.heart = whole(text)

    def _add(self) -> None:
        ride, point = self.found[-1], self._point
        at = instant(point.get("Time", ""))
        if not ride.laps or at is None or not FIRST_YEAR <= at.year < LAST_YEAR:
            ride.dropped += 1
            return
        lat, lon = (decimal(point.get(f"{axis}Degrees", "")) for axis in ("Latitude", "Longitude"))
        if lat is not None and lon is not None and not on_earth(lat, lon):
            ride.dropped += 1
            lat = lon = None
        if (metres := decimal(point.get("DistanceMeters", ""))) is not None:
            ride.laps[-1].counted.append((at.timestamp(), metres))
        ride.laps[-1].points.append(Fix(at.timestamp(), lat, lon, whole(point.get("HeartRateBpm", ""))))


def read_tcx(raw: bytes) -> tuple[Activity, ...]:
    """The activities of a TCX file.

    Raises:
        UserError: What is wrong with the file; ``run_no_times`` for a course without an activity.
    """
    found = _Tcx()
    read_xml(raw, found)
    rides = [ride for ride in found.found if ride.laps]
    if not rides:
        raise UserError("run_no_times")
    return tuple(_activity(ride) for ride in rides)


def _activity(ride: _Ride) -> Activity:
    points = [fix for lap in ride.laps for fix in lap.points]
    written = next((text for text in (ride.laps[0].start, ride.id) if instant(text) is not None), "")
    start = instant(written) or (datetime.fromtimestamp(points[0].at, UTC) if points else None)
    if start is None:
        raise UserError("run_no_times")
    metres, sums = _distance(ride)
    seconds = sum(lap.seconds for lap in ride.laps)
    elapsed = max(points[-1].at - start.timestamp(), 0.0) if points else seconds
    if not seconds and sums is not None:
        seconds = sums.moving_s
    notes = sums.notes if sums is not None else ("points_left_out",) if ride.dropped else ()
    return Activity(
        start=start,
        distance_m=metres,
        source="tcx",
        moving_s=seconds or None,
        elapsed_s=max(elapsed, seconds),
        avg_hr=_heart(ride, points),
        name=ride.name,
        sport=sport_of(ride.kind),
        sport_word=ride.kind,
        zoned=has_zone(written),
        longitude=next((fix.lon for fix in points if fix.lon is not None), None),
        notes=notes,
    )


def _distance(ride: _Ride) -> tuple[float, Measured | None]:
    """Metres of the laps; else of the counter in the points; else of the positions."""
    metres = sum(lap.metres for lap in ride.laps)
    if metres > 0:
        return metres, None
    metres = counted(pair for lap in ride.laps for pair in lap.counted)
    if metres > 0:
        return metres, None
    sums = measure([lap.points for lap in ride.laps], ride.dropped)
    return sums.distance_m, sums


def _heart(ride: _Ride, points: list[Fix]) -> int | None:
    """Mean of the points; else of the laps by their length."""
    mean = mean_heart(points)
    laps = [(lap.heart, lap.seconds) for lap in ride.laps if lap.heart and lap.seconds]
    if mean is not None or not laps:
        return mean
    return round(sum(heart * seconds for heart, seconds in laps) / sum(seconds for _, seconds in laps))
