"""Files with runs of which the truth is known, written by other means than the readers: plain text and fit-tool."""

import gzip
import io
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

START = datetime(2026, 5, 3, 5, 30, tzinfo=UTC)
FIT_EPOCH_MS = 631_065_600_000
# Metres of a degree of longitude on the ellipsoid at 60 degrees north.
EAST_AT_60 = 55_800.04


@dataclass(frozen=True)
class Course:
    """A run along a parallel at 60 degrees north, one point a second, with a rest in the middle.

    The truth: `metres` and `moving_s` without the rest, `elapsed_s` with it.
    """

    seconds: int = 600
    speed: float = 3.0
    rest_s: int = 0
    start: datetime = START
    lon: float = 24.9

    @property
    def metres(self) -> float:
        return self.seconds * self.speed

    @property
    def moving_s(self) -> int:
        return self.seconds

    @property
    def elapsed_s(self) -> int:
        return self.seconds + self.rest_s

    def points(self) -> list[tuple[datetime, float, float, float, int]]:
        """Time, degrees of latitude and longitude, metres so far, beats."""
        found = []
        for second in range(self.seconds + 1):
            late = self.rest_s if second > self.seconds // 2 else 0
            far = second * self.speed
            at = self.start + timedelta(seconds=second + late)
            found.append((at, 60.0, self.lon + far / EAST_AT_60, far, 140 + second % 11))
        return found


def zulu(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@cache
def gpx(course: Course, name: str = "Morning run", version: str = "1.1", kind: str = "running") -> bytes:
    points = "".join(
        f'<trkpt lat="{lat:.8f}" lon="{lon:.8f}"><ele>12.0</ele><time>{zulu(at)}</time><extensions>'
        f"<gpxtpx:TrackPointExtension><gpxtpx:hr>{heart}</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>"
        for at, lat, lon, _, heart in course.points()
    )
    space = f"http://www.topografix.com/GPX/{version.replace('.', '/')}"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="{version}" creator="test" xmlns="{space}" '
        'xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">'
        f"<metadata><name>Elsewhere</name></metadata><trk><name>{name}</name><type>{kind}</type>"
        f"<trkseg>{points}</trkseg></trk></gpx>"
    ).encode()


@cache
def tcx(course: Course, laps: int = 2, sport: str = "Running", blanks: int = 0) -> bytes:
    points = course.points()
    each = course.seconds // laps
    parts = []
    for lap in range(laps):
        mine = points[lap * each + (lap > 0) : (lap + 1) * each + 1]
        track = "".join(
            f"<Trackpoint><Time>{zulu(at)}</Time><Position><LatitudeDegrees>{lat:.8f}</LatitudeDegrees>"
            f"<LongitudeDegrees>{lon:.8f}</LongitudeDegrees></Position><DistanceMeters>{far:.2f}</DistanceMeters>"
            f"<HeartRateBpm><Value>{heart}</Value></HeartRateBpm></Trackpoint>"
            for at, lat, lon, far, heart in mine
        )
        parts.append(
            f'<Lap StartTime="{zulu(points[lap * each][0])}"><TotalTimeSeconds>{each}.0</TotalTimeSeconds>'
            f"<DistanceMeters>{each * course.speed}</DistanceMeters><Calories>100</Calories>"
            f"<Intensity>Active</Intensity><TriggerMethod>Distance</TriggerMethod><Track>{track}</Track></Lap>"
        )
    return (
        " " * blanks + '<?xml version="1.0" encoding="UTF-8"?><TrainingCenterDatabase '
        'xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>'
        f'<Activity Sport="{sport}"><Id>{zulu(course.start)}</Id>{"".join(parts)}</Activity>'
        "</Activities></TrainingCenterDatabase>"
    ).encode()


@cache
def fit(course: Course, offset_min: int | None = 120, sport: str = "RUNNING", whole: bool = True) -> bytes:
    """A FIT activity by fit-tool; without `whole` the messages at the end are missing."""
    from fit_tool.fit_file_builder import FitFileBuilder
    from fit_tool.profile.messages.activity_message import ActivityMessage
    from fit_tool.profile.messages.file_id_message import FileIdMessage
    from fit_tool.profile.messages.record_message import RecordMessage
    from fit_tool.profile.messages.session_message import SessionMessage
    from fit_tool.profile.profile_type import FileType, Manufacturer, Sport

    def ms(at: datetime) -> int:
        return round(at.timestamp() * 1000)

    builder = FitFileBuilder(auto_define=True, min_string_size=50)
    head = FileIdMessage()
    head.type = FileType.ACTIVITY
    head.manufacturer = Manufacturer.DEVELOPMENT.value
    head.time_created = ms(course.start)
    builder.add(head)
    points = course.points()
    for at, lat, lon, far, heart in points:
        record = RecordMessage()
        record.timestamp, record.position_lat, record.position_long = ms(at), lat, lon
        record.distance, record.heart_rate = far, heart
        builder.add(record)
    if whole:
        session = SessionMessage()
        session.timestamp, session.start_time = ms(points[-1][0]), ms(course.start)
        session.total_elapsed_time, session.total_timer_time = float(course.elapsed_s), float(course.moving_s)
        session.total_distance = course.metres
        session.sport, session.avg_heart_rate = Sport[sport], 145
        builder.add(session)
        activity = ActivityMessage()
        activity.timestamp = ms(points[-1][0])
        if offset_min is not None:
            activity.local_timestamp = (ms(points[-1][0]) - FIT_EPOCH_MS) // 1000 + offset_min * 60
        activity.num_sessions = 1
        builder.add(activity)
    return bytes(builder.build().to_bytes())


STRAVA_HEAD = (
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,"
    "Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,"
    "Moving Time,Distance,Max Speed,Average Speed,Elevation Gain"
)


def strava_row(number: int, course: Course, name: str, file: str = "", kind: str = "Run") -> str:
    at = course.start.strftime("%b %-d, %Y, %-I:%M:%S %p")
    km, metres = f"{course.metres / 1000:.2f}", f"{course.metres:.1f}"
    return (
        f'{number},"{at}",{name},{kind},,{course.elapsed_s},{km},,,false,,,{file},,,{course.elapsed_s}.0,'
        f"{course.moving_s}.0,{metres},,,"
    )


def zipped(files: dict[str, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return sink.getvalue()


def strava_export(courses: list[Course]) -> bytes:
    """A bulk export: the list, tracks of three kinds, a ride, a row without a file and things that are no runs."""
    rows, files = [STRAVA_HEAD], {}
    makers = [
        ("gpx", gpx),
        ("tcx.gz", lambda c: gzip.compress(tcx(c, blanks=10))),
        ("fit.gz", lambda c: gzip.compress(fit(c))),
    ]
    for number, course in enumerate(courses):
        ending, make = makers[number % 3]
        file = f"activities/{1000 + number}.{ending}"
        files[file] = make(course)
        rows.append(strava_row(1000 + number, course, f'"Run, number {number}"', file))
    ride = Course(start=courses[-1].start + timedelta(days=1), speed=8)
    rows.append(strava_row(2000, ride, "Ride", "activities/2000.gpx", "Ride"))
    files["activities/2000.gpx"] = gpx(ride, kind="cycling")
    lone = Course(start=courses[-1].start + timedelta(days=2))
    rows.append(strava_row(2001, lone, "By hand"))
    files["activities.csv"] = "\n".join(rows).encode()
    files["media/one.jpg"] = b"\xff\xd8\xff\xe0 not a run"
    files["profile.csv"] = b"Athlete ID,Email\n1,a@example.org\n"
    return zipped(files)


GARMIN_HEAD = (
    "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Stride Length,"
    "Moving Time,Elapsed Time"
)
GARMIN_GERMAN = (
    "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Maximale HF,Ø Schrittfrequenz (Laufen),"
    "Ø Schrittlänge,Zeit in Bewegung,Verstrichene Zeit"
)
GARMIN_POLISH = (
    "Typ aktywności,Data,Ulubiony,Tytuł,Dystans,Kalorie,Czas,Średnie tętno,Maksymalne tętno,"
    "Czas ruchu,Upłynięty czas"
)
GARMIN_ELSEWHERE = {
    "fr": (
        "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,"
        "Fréquence cardiaque maximale,Temps de déplacement,Temps écoulé",
        "Course à pied",
    ),
    "es": (
        "Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,Frecuencia cardiaca media,FC máxima,"
        "Tiempo en movimiento,Tiempo transcurrido",
        "Carrera",
    ),
    "it": (
        "Tipo di attività,Data,Preferito,Titolo,Distanza,Calorie,Tempo,FC Media,FC max,Tempo in movimento,"
        "Tempo trascorso",
        "Corsa",
    ),
    "pt": (
        "Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo,FC Média,FC máxima,Tempo em movimento,"
        "Tempo decorrido",
        "Corrida",
    ),
    "nl": (
        "Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Gem. HS,Max. HS,Bewogen tijd,Verstreken tijd",
        "Hardlopen",
    ),
}


@cache
def gpx_by_library(course: Course) -> bytes:
    """The same track written by gpxpy, with an instant and a heart rate a point."""
    from xml.etree import ElementTree

    import gpxpy.gpx

    # It would take lxml where it finds it.
    gpxpy.gpx.mod_etree = ElementTree
    made = gpxpy.gpx.GPX()
    made.nsmap = {"x": "http://www.garmin.com/xmlschemas/TrackPointExtension/v1"}
    track = gpxpy.gpx.GPXTrack(name="Morning run")
    track.type = "running"
    segment = gpxpy.gpx.GPXTrackSegment()
    for at, lat, lon, _far, heart in course.points():
        point = gpxpy.gpx.GPXTrackPoint(lat, lon, elevation=12.0, time=at)
        outer = ElementTree.Element("{x}TrackPointExtension")
        ElementTree.SubElement(outer, "{x}hr").text = str(heart)
        point.extensions.append(outer)
        segment.points.append(point)
    track.segments.append(segment)
    made.tracks.append(track)
    return bytes(made.to_xml().encode())
