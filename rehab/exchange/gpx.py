"""GPX 1.0 and 1.1: tracks with times, heart rates of the usual extensions, names and kinds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.exchange.activity import FIRST_YEAR, LAST_YEAR, Activity, sport_of
from rehab.exchange.track import Fix, measure, on_earth
from rehab.exchange.xml_in import decimal, has_zone, instant, read_xml, whole

if TYPE_CHECKING:
    from collections.abc import Mapping

GARMIN_KINDS = {"1": "cycling", "9": "running", "10": "walking", "4": "hiking"}
"""Numbers that Strava wrote for kinds of activity."""


@dataclass(slots=True)
class _Track:
    name: str = ""
    kind: str = ""
    start: datetime | None = None
    zoned: bool = False
    dropped: int = 0
    segments: list[list[Fix]] = field(default_factory=list)


class _Gpx:
    """Collects the tracks; routes and single places are no runs."""

    def __init__(self) -> None:
        self.tracks: list[_Track] = []
        self.title = ""
        self._path: list[str] = []
        self._place: tuple[float | None, float | None] = (None, None)
        self._time = ""
        self._heart: int | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "trkpt":
            self._place = decimal(attributes.get("lat", "")), decimal(attributes.get("lon", ""))
            self._time, self._heart = "", None
        elif name == "trk":
            self.tracks.append(_Track())
        elif name == "trkseg" and self.tracks:
            self.tracks[-1].segments.append([])
        self._path.append(name)

    def end(self, name: str, text: str) -> None:
        self._path.pop()
        parent = self._path[-1] if self._path else ""
        if name == "trkpt":
            self._add()
        elif name == "hr" and "trkpt" in self._path:
            self._heart = whole(text)
        elif name == "time" and parent == "trkpt":
            self._time = text
        elif name == "name" and parent in ("trk", "metadata", "gpx"):
            if parent == "trk":
                self.tracks[-1].name = text
            else:
                self.title = text
        elif name == "type" and parent == "trk":
            self.tracks[-1].kind = GARMIN_KINDS.get(text, text)

    def _add(self) -> None:
        if not self.tracks or not self.tracks[-1].segments:
            return
        track, at = self.tracks[-1], instant(self._time)
        lat, lon = self._place
        if at is None:
            track.dropped += bool(self._time)
            return
        if lat is None or lon is None or not on_earth(lat, lon) or not FIRST_YEAR <= at.year < LAST_YEAR:
            track.dropped += 1
            return
        if track.start is None:
            track.start, track.zoned = at, has_zone(self._time)
        track.segments[-1].append(Fix(at.timestamp(), lat, lon, self._heart))


def read_gpx(raw: bytes) -> tuple[Activity, ...]:
    """The runs of a GPX file, one for each track with times.

    Raises:
        UserError: What is wrong with the file; ``run_no_times`` for a planned route.
    """
    found = _Gpx()
    read_xml(raw, found)
    runs = [track for track in found.tracks if track.start is not None]
    if not runs:
        dropped = sum(track.dropped for track in found.tracks)
        raise UserError("run_no_points" if dropped else "run_no_times")
    return tuple(_activity(track, found.title) for track in runs)


def _activity(track: _Track, title: str) -> Activity:
    sums = measure(track.segments, track.dropped)
    first = track.start
    start = datetime.fromtimestamp(sums.start, UTC if first is None else first.tzinfo)
    return Activity(
        start=start,
        distance_m=sums.distance_m,
        source="gpx",
        moving_s=sums.moving_s,
        elapsed_s=sums.elapsed_s,
        avg_hr=sums.avg_hr,
        name=track.name or title,
        sport=sport_of(track.kind),
        sport_word=track.kind,
        zoned=track.zoned,
        longitude=sums.longitude,
        notes=sums.notes,
    )
