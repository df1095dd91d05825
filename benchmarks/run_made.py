"""Files with runs made for measuring, as plain text and bytes, without the libraries that read them."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta

FIT_EPOCH = 631_065_600
_CRC = (
    *(0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401),
    *(0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400),
)
STEP = 2.7e-5


def _zulu(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def gpx(start: datetime, seconds: int) -> bytes:
    """A track with a point a second and heart rates."""
    points = "".join(
        f'<trkpt lat="{50 + n * STEP:.7f}" lon="8.5"><ele>100</ele><time>{_zulu(start + timedelta(seconds=n))}</time>'
        f"<extensions><x:TrackPointExtension><x:hr>{140 + n % 9}</x:hr></x:TrackPointExtension></extensions></trkpt>\n"
        for n in range(seconds + 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" creator="made" '
        'xmlns="http://www.topografix.com/GPX/1/1" xmlns:x="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">'
        f"<trk><name>Made</name><type>running</type><trkseg>{points}</trkseg></trk></gpx>"
    ).encode()


def tcx(start: datetime, seconds: int) -> bytes:
    """One lap with a point a second."""
    points = "".join(
        f"<Trackpoint><Time>{_zulu(start + timedelta(seconds=n))}</Time><Position><LatitudeDegrees>{50 + n * STEP:.7f}"
        f"</LatitudeDegrees><LongitudeDegrees>8.5</LongitudeDegrees></Position><DistanceMeters>{3 * n}</DistanceMeters>"
        f"<HeartRateBpm><Value>{140 + n % 9}</Value></HeartRateBpm></Trackpoint>\n"
        for n in range(seconds + 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><TrainingCenterDatabase '
        'xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity Sport="Running">'
        f'<Id>{_zulu(start)}</Id><Lap StartTime="{_zulu(start)}"><TotalTimeSeconds>{seconds}</TotalTimeSeconds>'
        f"<DistanceMeters>{3 * seconds}</DistanceMeters><Track>{points}</Track></Lap></Activity></Activities>"
        "</TrainingCenterDatabase>"
    ).encode()


def _crc(data: bytes) -> int:
    crc = 0
    for byte in data:
        for half in (byte & 0xF, byte >> 4):
            crc = ((crc >> 4) & 0x0FFF) ^ _CRC[crc & 0xF] ^ _CRC[half]
    return crc


def fit(start: datetime, seconds: int) -> bytes:
    """A FIT activity with a record a second, a session and the time of the place."""
    first = int(start.timestamp()) - FIT_EPOCH
    body = bytearray()

    def define(local: int, message: int, *fields: tuple[int, int, int]) -> None:
        body.extend(struct.pack("<BBBHB", 0x40 | local, 0, 0, message, len(fields)))
        for field in fields:
            body.extend(bytes(field))

    define(0, 0, (0, 1, 0x00), (4, 4, 0x86))
    body.extend(struct.pack("<BBI", 0, 4, first))
    define(1, 20, (253, 4, 0x86), (0, 4, 0x85), (1, 4, 0x85), (5, 4, 0x86), (3, 1, 0x02))
    for n in range(seconds + 1):
        lat, lon = (round(degrees * 2**31 / 180) for degrees in (50 + n * STEP, 8.5))
        body.extend(struct.pack("<BIiiIB", 1, first + n, lat, lon, 300 * n, 140 + n % 9))
    define(2, 18, (253, 4, 0x86), (2, 4, 0x86), (7, 4, 0x86), (8, 4, 0x86), (9, 4, 0x86), (5, 1, 0x00))
    end = first + seconds
    body.extend(struct.pack("<BIIIIIB", 2, end, first, seconds * 1000, seconds * 1000, seconds * 300, 1))
    define(3, 34, (253, 4, 0x86), (5, 4, 0x86), (1, 2, 0x84))
    body.extend(struct.pack("<BIIH", 3, end, end + 3600, 1))
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    head += struct.pack("<H", _crc(head))
    whole = head + bytes(body)
    return whole + struct.pack("<H", _crc(whole))


def strava_list(start: datetime, rows: int) -> bytes:
    """The list of an export of Strava, one run a day."""
    head = (
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,"
        "Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,"
        "Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed"
    )
    lines = [head]
    for n in range(rows):
        at = (start + timedelta(days=n)).strftime("%b %d, %Y, %I:%M:%S %p")
        lines.append(
            f'{n},"{at}",Run {n},Run,,{2000 + n},{6:.2f},,,false,,,,,,{2000 + n}.0,{1900 + n}.0,6000.0,4'
        )
    return "\n".join(lines).encode()
