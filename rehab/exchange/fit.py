"""FIT activities, as Garmin, Suunto, Coros, Wahoo and Polar devices write them. Decoded by fitdecode."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from rehab.domain.errors import UserError
from rehab.exchange.activity import FIRST_YEAR, LAST_YEAR, OTHER, Activity, sport_of
from rehab.exchange.track import Fix, counted, mean_heart, measure, on_earth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fitdecode import FitReader

EPOCH = 631_065_600
"""Seconds from 1970 to the last day of 1989, from which FIT counts."""
SINCE_START = 0x1000_0000
"""Times below count from the moment the device was switched on; they name no day."""
SEMICIRCLE = 180 / 2**31
MAX_FRAMES = 500_000
MAX_EMPTY = 1_000
"""Messages of a file, and those of them without a field, before it is given up."""
MAX_OFFSET = 15 * 3600
_WANTED = frozenset({"record", "session", "activity", "file_id", "sport"})
Values = dict[str, Any]


@dataclass(slots=True)
class _Found:
    sessions: list[Values] = field(default_factory=list)
    records: list[Values] = field(default_factory=list)
    activity: Values = field(default_factory=dict)
    kind: str = ""
    sport: str = ""
    broken: bool = False


def is_fit(raw: bytes) -> bool:
    """Whether a file begins as FIT files do."""
    return len(raw) >= 12 and raw[8:12] == b".FIT"


def read_fit(raw: bytes) -> tuple[Activity, ...]:
    """The activities of a FIT file; of a damaged one what could be read before the damage.

    Raises:
        UserError: ``run_fit_broken``, ``run_fit_kind`` for workouts, courses and settings, ``run_no_times``.
    """
    found = _decode(raw)
    if not found.sessions and not found.records:
        if found.kind and found.kind != "activity" and not found.broken:
            raise UserError("run_fit_kind", kind=found.kind)
        raise UserError("run_fit_broken" if found.broken else "run_no_times")
    notes = ("file_damaged",) if found.broken else ()
    sessions = [s for s in found.sessions if _instant(s.get("start_time")) is not None]
    if not sessions:
        return (_of_records(found, notes),)
    return tuple(_of_session(session, found, len(sessions) == 1, notes) for session in sessions)


def _decode(raw: bytes) -> _Found:
    from fitdecode import CrcCheck, ErrorHandling, FitReader

    found = _Found()
    try:
        with FitReader(
            io.BytesIO(raw),
            # Times stay numbers; turning each value into an object costs a third of the reading.
            processor=None,
            check_crc=CrcCheck.READONLY,
            error_handling=ErrorHandling.IGNORE,
        ) as reader:
            for name, values in _messages(reader, found):
                _keep(found, name, values)
    except UserError:
        raise
    except Exception:  # noqa: BLE001 - the decoder answers damage with errors of many kinds; what it read counts
        found.broken = True
    return found


def _messages(reader: FitReader, found: _Found) -> Iterator[tuple[str, Values]]:
    from fitdecode import FitCRC, FitDataMessage

    empty = 0
    for count, frame in enumerate(reader):
        if count > MAX_FRAMES:
            raise UserError("run_file_too_large", limit=MAX_FRAMES)
        if isinstance(frame, FitCRC):
            found.broken = found.broken or not frame.matched
        elif isinstance(frame, FitDataMessage):
            empty += not frame.fields
            if empty > MAX_EMPTY:
                raise UserError("run_fit_broken")
            if frame.name in _WANTED:
                yield frame.name, {f.name: f.value for f in frame.fields if f.value is not None}


def _keep(found: _Found, name: str, values: Values) -> None:
    if name == "record":
        found.records.append(values)
    elif name == "session":
        found.sessions.append(values)
    elif name == "activity":
        found.activity = values
    elif name == "file_id":
        found.kind = str(values.get("type", ""))
    else:
        found.sport = str(values.get("sport", ""))


def _of_session(session: Values, found: _Found, only: bool, notes: tuple[str, ...]) -> Activity:
    start = _instant(session.get("start_time"))
    assert start is not None
    seconds, whole = _number(session, "total_timer_time"), _number(session, "total_elapsed_time")
    end = start.timestamp() + (whole or seconds or 0)
    records = found.records if only else _between(found.records, start.timestamp(), end)
    metres = _number(session, "total_distance")
    if not metres:
        metres = _counted(records)
    points = _points(records)
    if not metres and points:
        metres = measure([points]).distance_m
    heart = _number(session, "avg_heart_rate")
    sport = str(session.get("sport", found.sport))
    return Activity(
        start=_zoned(start, found),
        distance_m=metres,
        source="fit",
        moving_s=seconds,
        elapsed_s=whole,
        avg_hr=round(heart) if heart else mean_heart(points),
        sport=_sport(sport),
        sport_word=sport,
        zoned=_offset(found) is not None,
        longitude=_longitude(session, points),
        notes=notes,
    )


def _of_records(found: _Found, notes: tuple[str, ...]) -> Activity:
    """A file whose end is missing: its points say what they can."""
    points = _points(found.records)
    if len(points) < 2:
        raise UserError("run_fit_broken" if found.broken else "run_no_times")
    sums = measure([points])
    placed = any(fix.lat is not None for fix in points)
    start = datetime.fromtimestamp(sums.start, UTC)
    return Activity(
        start=_zoned(start, found),
        distance_m=_counted(found.records) or sums.distance_m,
        source="fit",
        moving_s=sums.moving_s if placed else None,
        elapsed_s=sums.elapsed_s,
        avg_hr=mean_heart(points),
        sport=_sport(found.sport),
        sport_word=found.sport,
        zoned=_offset(found) is not None,
        longitude=_longitude({}, points),
        notes=(*notes, "end_missing"),
    )


def _sport(word: str) -> str:
    """Devices know exactly what they were set to; only nothing and ``generic`` leave it open."""
    return sport_of(word) if word in ("", "generic", "running") else OTHER


def _points(records: list[Values]) -> list[Fix]:
    points = []
    for record in records:
        at = _instant(record.get("timestamp"))
        if at is None:
            continue
        lat, lon = _degrees(record, "position_lat"), _degrees(record, "position_long")
        if lat is None or lon is None or not on_earth(lat, lon):
            lat = lon = None
        heart = _number(record, "heart_rate")
        points.append(Fix(at.timestamp(), lat, lon, None if heart is None else round(heart)))
    return points


def _counted(records: list[Values]) -> float:
    pairs = ((_instant(r.get("timestamp")), _number(r, "distance")) for r in records)
    return counted((at.timestamp(), metres) for at, metres in pairs if at is not None and metres is not None)


def _between(records: list[Values], first: float, last: float) -> list[Values]:
    kept = []
    for record in records:
        at = _instant(record.get("timestamp"))
        if at is not None and first <= at.timestamp() <= last:
            kept.append(record)
    return kept


def _longitude(session: Values, points: list[Fix]) -> float | None:
    lat, lon = _degrees(session, "start_position_lat"), _degrees(session, "start_position_long")
    if lat is not None and lon is not None and on_earth(lat, lon):
        return lon
    return next((fix.lon for fix in points if fix.lon is not None), None)


def _degrees(values: Values, name: str) -> float | None:
    found = _number(values, name)
    return None if found is None else found * SEMICIRCLE


def _number(values: Values, name: str) -> float | None:
    found = values.get(name)
    return float(found) if isinstance(found, int | float) and not isinstance(found, bool) else None


def _instant(value: object) -> datetime | None:
    """A FIT time as an instant, or None when it names no day."""
    if not isinstance(value, int | float) or value < SINCE_START or value > 0xFFFF_FFFE:
        return None
    found = datetime.fromtimestamp(EPOCH + value, UTC)
    return found if FIRST_YEAR <= found.year < LAST_YEAR else None


def _offset(found: _Found) -> timedelta | None:
    """How far the clock of the device was from UTC, in whole minutes, if it says so."""
    local, utc = _number(found.activity, "local_timestamp"), _number(found.activity, "timestamp")
    if local is None or utc is None or min(local, utc) < SINCE_START or abs(local - utc) > MAX_OFFSET:
        return None
    return timedelta(minutes=round((local - utc) / 60))


def _zoned(start: datetime, found: _Found) -> datetime:
    offset = _offset(found)
    return start if offset is None else start.astimezone(timezone(offset))
