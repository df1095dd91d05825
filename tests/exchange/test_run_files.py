"""Files of runs are read to their truth, whatever made them; what is no run is refused with the reason."""

import gzip
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from rehab.exchange.activity import Activity
from rehab.exchange.cells import DateOrder, date_order, moment, readings, seconds
from rehab.exchange.run_file import FileKind, RunFile, kind_of, read_run_file
from tests.exchange.run_files import (
    GARMIN_ELSEWHERE,
    GARMIN_GERMAN,
    GARMIN_HEAD,
    GARMIN_POLISH,
    START,
    STRAVA_HEAD,
    Course,
    fit,
    gpx,
    gpx_by_library,
    strava_row,
    tcx,
    zulu,
)
from tests.tally import tally

RESTED = Course(rest_s=120)


def one(raw: bytes) -> Activity:
    found = read_run_file(raw)
    assert found.problem is None, found.problem
    (run,) = found.runs
    tally("files with one run, read")
    return run


def refusal(raw: bytes) -> str:
    found = read_run_file(raw)
    assert found.runs == ()
    assert found.problem is not None
    tally("files refused in words")
    return found.problem.code


@pytest.mark.parametrize(
    ("raw", "close"),
    [
        (gpx(RESTED), 0.01),
        (gpx(RESTED, version="1.0"), 0.01),
        (gpx_by_library(RESTED), 0.01),
        (tcx(RESTED), 0.002),
        (tcx(RESTED, blanks=12), 0.002),
        (fit(RESTED), 0.002),
        (fit(RESTED, offset_min=None), 0.002),
        (gzip.compress(fit(RESTED)), 0.002),
        (fit(RESTED, whole=False), 0.002),
    ],
    ids=[
        "gpx 1.1",
        "gpx 1.0",
        "gpx by gpxpy",
        "tcx",
        "tcx of strava",
        "fit",
        "fit without zone",
        "fit.gz",
        "fit cut off",
    ],
)
def test_that_distance_time_and_heart_rate_are_the_true_ones(raw: bytes, close: float) -> None:
    run = one(raw)
    assert run.distance_m == pytest.approx(RESTED.metres, rel=close)
    assert (run.moving_s, run.elapsed_s) == (RESTED.moving_s, RESTED.elapsed_s)
    assert run.start == RESTED.start
    assert run.avg_hr == pytest.approx(145, abs=1)
    assert run.longitude == pytest.approx(RESTED.lon, abs=0.001)


@pytest.mark.parametrize("planted", [Course(rest_s=120, speed=3.06), Course(rest_s=120, seconds=601)])
def test_that_a_reader_that_is_a_little_wrong_is_noticed(planted: Course) -> None:
    """Planted faults: two metres in a hundred too many, and one second."""
    with pytest.raises(AssertionError):
        test_that_distance_time_and_heart_rate_are_the_true_ones(gpx(planted), 0.01)


def test_that_a_device_says_the_zone_it_was_in() -> None:
    run = one(fit(RESTED, offset_min=-210))
    assert (run.start.utcoffset(), run.zoned) == (timedelta(minutes=-210), True)
    assert not one(fit(RESTED, offset_min=None)).zoned


def test_that_our_readers_agree_with_other_peoples(tmp_path: object) -> None:
    import io
    from xml.etree import ElementTree

    import gpxpy.parser
    from tcxreader.tcxreader import TCXReader

    gpxpy.parser.mod_etree = ElementTree
    theirs = gpxpy.parse(gpx(RESTED).decode())
    assert one(gpx(RESTED)).distance_m == pytest.approx(theirs.length_2d(), rel=0.01)
    other = TCXReader().read(io.BytesIO(tcx(RESTED)))  # type: ignore[arg-type]
    assert one(tcx(RESTED)).distance_m == pytest.approx(other.distance, rel=0.002)


def test_that_the_library_that_gpxpy_would_choose_changes_nothing() -> None:
    import sys

    before = one(gpx(RESTED))
    assert "lxml" not in {name.partition(".")[0] for name in vars(sys.modules["rehab.exchange.gpx"])}
    assert one(gpx(RESTED)) == before


@pytest.mark.parametrize(
    "raw",
    [
        gpx(RESTED),
        b"\xef\xbb\xbf" + gpx(RESTED),
        b"\n \n" + gpx(RESTED),
        gpx(RESTED).decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        gpx(RESTED).replace(b"UTF-8", b"ISO-8859-1"),
        gpx(RESTED).replace(b"\n", b"\r"),
        gpx(RESTED).replace(b"Z</time>", b".000Z</time>"),
        gpx(RESTED).replace(b"<trkpt", b"<!-- a comment --><trkpt", 3),
    ],
    ids=["plain", "bom", "blanks", "utf-16", "latin-1", "cr", "milliseconds", "comments"],
)
def test_that_variants_of_a_track_are_read_alike(raw: bytes) -> None:
    run = one(raw)
    assert run.distance_m == pytest.approx(RESTED.metres, rel=0.01)
    assert run.name == "Morning run"


def test_that_an_offset_in_a_track_is_kept() -> None:
    raw = gpx(Course(seconds=60)).replace(b"Z</time>", b"+05:30</time>")
    run = one(raw)
    assert (run.start.utcoffset(), run.zoned) == (timedelta(hours=5.5), True)


def test_that_points_nobody_can_have_been_at_are_left_out_and_told() -> None:
    raw = gpx(RESTED).replace(b'lat="60.00000000"', b'lat="146.0"', 5).replace(b'lat="60.0', b'lat="NaN', 0)
    run = one(raw)
    assert run.distance_m == pytest.approx(RESTED.metres, rel=0.02)
    assert "points_left_out" in run.notes


def test_that_a_leap_of_the_position_adds_no_distance() -> None:
    points = gpx(RESTED).split(b"<trkpt ")
    points[300] = points[300].replace(b'lat="60.0', b'lat="60.4')
    run = one(b"<trkpt ".join(points))
    assert run.distance_m == pytest.approx(RESTED.metres, rel=0.01)
    assert "jumps_left_out" in run.notes


def test_that_a_trembling_position_at_rest_is_no_way() -> None:
    times = [zulu(START + timedelta(seconds=601 + n)) for n in range(300)]
    still = "".join(
        f'<trkpt lat="{60 + (n % 3) * 5e-6:.7f}" lon="24.9"><time>{at}</time></trkpt>'
        for n, at in enumerate(times)
    )
    raw = gpx(Course()).replace(b"</trkseg>", still.encode() + b"</trkseg>")
    points = one(raw.replace(b'lon="24.9"', b'lon="24.93225806"'))
    assert points.distance_m == pytest.approx(1800, rel=0.01)
    assert points.moving_s == pytest.approx(600, abs=2)
    assert points.elapsed_s == 900


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "run_file_empty"),
        (b"\0" * 500, "run_file_empty"),
        (b"hello there", "run_file_unknown"),
        (b"%PDF-1.7 and more", "run_file_looks"),
        (b"\x89PNG\r\n\x1a\n....", "run_file_looks"),
        (b"<html><body>Not found</body></html>", "run_file_looks"),
        (b'{"type": "FeatureCollection"}', "run_file_looks"),
        (gpx(RESTED)[:5000], "run_xml_broken"),
        (b'<?xml version="1.0"?><gpx version="1.1"></gpx>', "run_no_times"),
        (gpx(RESTED, kind="cycling"), "run_other_sport"),
        (tcx(RESTED, sport="Biking"), "run_other_sport"),
        (fit(RESTED, sport="CYCLING"), "run_other_sport"),
        (gpx(Course(speed=14)), "run_no_distance"),
        (tcx(Course(speed=20)), "run_too_fast"),
        (b"\x0e\x20\x00\x00\xff\xff\x00\x00.FIT\x00\x00" + b"\xff" * 40, "run_fit_broken"),
        (fit(RESTED)[:60], "run_fit_broken"),
        (gzip.compress(b"\0" * 70_000_000), "run_file_too_large"),
        (gzip.compress(gpx(RESTED))[:300], "archive_damaged"),
    ],
)
def test_that_what_is_no_run_is_refused_with_the_reason(raw: bytes, code: str) -> None:
    assert refusal(raw) == code


@pytest.mark.parametrize(
    "prologue",
    [
        b'<!DOCTYPE gpx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        b'<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE gpx SYSTEM "http://example.org/gpx.dtd">',
    ],
    ids=["bomb", "file", "network"],
)
def test_that_entities_and_document_types_are_refused_before_they_are_used(prologue: bytes) -> None:
    raw = gpx(RESTED).replace(b"<gpx ", prologue + b"<gpx ", 1).replace(b"Morning run", b"&x;")
    assert refusal(raw) == "run_xml_entities"


def test_that_a_name_is_plain_text_of_one_line() -> None:
    name = "&lt;img src=x&gt;&#10;\u202eevil\u200b" + "a" * 5000
    run = one(gpx(RESTED, name=name))
    assert run.name.startswith("<img src=x> evil a")
    assert len(run.name) <= 200


def test_that_a_heart_rate_that_is_none_is_left_out() -> None:
    raw = gpx(RESTED)
    for beats in range(140, 151):
        raw = raw.replace(f"<gpxtpx:hr>{beats}<".encode(), b"<gpxtpx:hr>255<")
    assert one(raw).avg_hr is None


def test_that_a_damaged_fit_file_gives_what_was_before_the_damage() -> None:
    raw = bytearray(fit(RESTED, whole=False))
    raw[-4000:-3900] = b"\xee" * 100
    run = one(bytes(raw))
    assert 0.3 * RESTED.metres < run.distance_m < RESTED.metres
    assert {"file_damaged", "end_missing"} <= set(run.notes)


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (gpx(RESTED), FileKind.GPX),
        (tcx(RESTED), FileKind.TCX),
        (fit(RESTED), FileKind.FIT),
        (b"PK\x03\x04....", FileKind.ZIP),
        (b"<?xml version='1.0'?><!-- <gpx> --><TrainingCenterDatabase>", FileKind.TCX),
        (b"<ns:gpx xmlns:ns='a'>", FileKind.GPX),
        (b"<kml>", FileKind.UNKNOWN),
    ],
)
def test_that_a_kind_shows_in_the_content(raw: bytes, kind: FileKind) -> None:
    assert kind_of(raw) is kind


def table(*lines: str, encoding: str = "utf-8") -> RunFile:
    return read_run_file("\n".join(lines).encode(encoding))


def test_that_garmins_list_is_read_in_english() -> None:
    found = table(
        GARMIN_HEAD,
        "Running,2026-05-04 07:12:33,false,Loop,10.52,700,01:00:10,145,160,165,1.06,01:00:00,01:02:03",
        "Cycling,2026-05-05 07:12:33,false,Ride,30.1,700,01:00:10,130,160,--,--,01:00:00,01:02:03",
        'Running,2026-05-06 07:12:33,false,"Long, slow",21.10,1.300,02:00:10,145,160,165,1.06,02:00:00,--',
    )
    assert found.kind is FileKind.GARMIN
    first, long = found.runs
    assert (first.distance_m, first.moving_s, first.elapsed_s, first.avg_hr) == (10520, 3600, 3723, 145)
    assert first.start == datetime(2026, 5, 4, 7, 12, 33)
    assert long.name == "Long, slow"
    assert [row.problem.code for row in found.rows if row.problem] == ["run_other_sport"]


def test_that_miles_show_in_the_length_of_steps() -> None:
    row = "Running,2026-05-04 07:12:33,false,Loop,6.21,700,01:00:00,145,160,165,1.01,01:00:00,01:02:03"
    (run,) = table(GARMIN_HEAD, row).runs
    assert run.distance_m == pytest.approx(6.21 * 1609.344)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_that_decimal_commas_are_no_thousands(encoding: str) -> None:
    row = 'Laufen,2026-05-04 07:12:33,false,Morgenlauf,"5,02",300,"00:30:10,5",145,160,165,"1,02",00:30:00,00:31:00'
    (run,) = table(GARMIN_GERMAN, row, encoding=encoding).runs
    assert (run.distance_m, run.moving_s, run.elapsed_s, run.avg_hr) == (5020, 1800, 1860, 145)
    assert run.source == "garmin"


def test_that_semicolons_and_the_polish_code_page_are_read() -> None:
    row = "Bieganie;2026-05-05 07:12:33;false;Pętla;10,52;300;01:00:10;145;160;01:00:00;01:01:00"
    found = table(GARMIN_POLISH.replace(",", ";"), row, encoding="cp1250")
    (run,) = found.runs
    assert found.kind is FileKind.GARMIN
    assert (run.distance_m, run.moving_s, run.elapsed_s, run.name) == (10520, 3600, 3660, "Pętla")


@pytest.mark.parametrize("language", GARMIN_ELSEWHERE)
def test_that_garmins_list_is_read_in_further_languages(language: str) -> None:
    head, sport = GARMIN_ELSEWHERE[language]
    row = f'{sport},2026-05-04 07:12:33,false,Parc,"10,52",700,01:00:10,145,160,01:00:00,01:02:03'
    found = table(head, row)
    (run,) = found.runs
    assert found.kind is FileKind.GARMIN
    assert (run.distance_m, run.moving_s, run.elapsed_s, run.avg_hr) == (10520, 3600, 3723, 145)


def test_that_stravas_list_is_read_to_the_metre_and_its_times_are_utc() -> None:
    found = table(STRAVA_HEAD, strava_row(1, RESTED, "Lunch"), strava_row(2, RESTED, "Ride", kind="Ride"))
    (run,) = found.runs
    assert found.kind is FileKind.STRAVA
    assert (run.start, run.distance_m, run.moving_s, run.elapsed_s) == (START, 1800, 600, 720)


def test_that_stravas_list_in_german_is_known_by_its_twins() -> None:
    head = STRAVA_HEAD
    for english, german in (
        ("Activity ID", "Aktivitäts-ID"),
        ("Activity Date", "Aktivitätsdatum"),
        ("Activity Name", "Name der Aktivität"),
        ("Elapsed Time", "Verstrichene Zeit"),
        ("Moving Time", "Bewegungszeit"),
        ("Distance", "Distanz"),
    ):
        head = head.replace(english, german)
    row = strava_row(1, RESTED, "Mittag", kind="Lauf").replace(
        "May 3, 2026, 5:30:00 AM", "03.05.2026, 05:30:00"
    )
    (run,) = table(head, row).runs
    assert (run.start, run.distance_m, run.source) == (START, 1800, "strava")


@pytest.mark.parametrize(
    ("head", "row", "metres", "seconds_"),
    [
        ("Date,Distance (km),Time", "2026-05-04,6.2,38:00", 6200, 2280),
        ("date;distance_m;duration", "2026-05-04;6200;2280", 6200, 2280),
        ("Date\tMiles\tDistance [mi]\tMinutes", "2026-05-04\tx\t5\t45", 8046.72, 2700),
        ("Datum;Strecke;Dauer", "04.05.2026;6,2 km;38 min", 6200, 2280),
        ("Date,Distance,Time", "2026-05-04,6200,38:00", 6200, 2280),
        ("Date,Distance,Time", '2026-05-04,"6,200",38:00', 6200, 2280),
        ("sep=;\nDate;Distance;Time", "2026-05-04;6,2;0:38:00", 6200, 2280),
        ("Start time,Name,Distance", "2026-05-04T07:30:00+02:00,Loop,6.2", 6200, None),
    ],
)
def test_that_a_table_of_ones_own_is_read(head: str, row: str, metres: float, seconds_: float | None) -> None:
    (run,) = table(head, row).runs
    assert run.distance_m == pytest.approx(metres)
    assert run.moving_s == seconds_
    assert (run.start.month, run.start.day) == (5, 4)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("Date,Distance,Time", "03/04/2026,5,30:00"), "run_csv_order"),
        (("Date,Steps", "2026-05-04,9000"), "run_csv_columns"),
        (("Name,Steps", "a,9000"), "run_file_unknown"),
    ],
)
def test_that_a_table_that_is_not_clear_is_not_guessed(lines: tuple[str, ...], code: str) -> None:
    found = table(*lines)
    assert found.problem is not None
    assert (found.problem.code, found.runs) == (code, ())
    assert found.table is not None


def test_that_chosen_columns_read_what_could_not_be_guessed() -> None:
    found = table("Date,Distance,Time", "03/04/2026,5,30:00")
    assert found.columns is not None
    chosen = replace(found.columns, order=DateOrder.MONTH)
    (run,) = read_run_file(b"Date,Distance,Time\n03/04/2026,5,30:00", chosen).runs
    assert (run.start.month, run.start.day) == (3, 4)


def test_that_bad_rows_are_told_and_the_others_are_kept() -> None:
    found = table(
        "Date,Distance (km),Time",
        "2026-05-04,5.0,30:00",
        "2026-05-05,502,30:00",
        "2026-05-06,far,30:00",
        "soon,5.0,30:00",
        "2026-05-08,nan,30:00",
        "2026-05-09,1e308,30:00",
    )
    assert [run.distance_m for run in found.runs] == [5000]
    codes = [(row.line, row.problem.code) for row in found.rows if row.problem]
    assert [line for line, _ in codes] == [3, 4, 5, 6, 7]
    assert dict(codes)[3] == "run_csv_mismatch"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("5,02", (5.02,)),
        ("1,234", (1.234, 1234.0)),
        ("1.234,5", (1234.5,)),
        ("1,234.5", (1234.5,)),
        ("1 234,5", (1234.5,)),
        ("--", ()),
        ("nan", ()),
        ("'6.2", (6.2,)),
    ],
)
def test_that_numbers_are_read_in_either_spelling(text: str, values: tuple[float, ...]) -> None:
    assert readings(text) == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1:02:03", 3723),
        ("35:10", 2110),
        ("35:10,5", 2110.5),
        ("1h 2m 3s", 3723),
        ("35 min", 2100),
        ("--", None),
    ],
)
def test_that_durations_are_read_in_many_spellings(text: str, value: float | None) -> None:
    assert seconds(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-04 07:12:33",
        "2026-05-04T07:12:33",
        "04.05.2026, 07:12:33",
        "4.5.26 07:12:33",
        "May 4, 2026, 7:12:33 AM",
        "4 May 2026 07:12:33",
        "4 maj 2026 07:12:33",
        "4. Mai 2026, 07:12:33",
        "4 mai 2026 à 07:12:33",
        "4 de mayo de 2026 07:12:33",
    ],
)
def test_that_dates_are_read_in_several_languages(text: str) -> None:
    assert moment(text, DateOrder.DAY) == datetime(2026, 5, 4, 7, 12, 33)


def test_that_the_order_of_dates_comes_from_all_of_them() -> None:
    assert date_order(["03/04/2026", "25/04/2026"]) is DateOrder.DAY
    assert date_order(["03/04/2026", "04/25/2026"]) is DateOrder.MONTH
    assert date_order(["03/04/2026", "04/05/2026"]) is None
    assert date_order(["03.04.2026"]) is DateOrder.DAY
    assert date_order(["25/04/2026", "04/25/2026"]) is None


def test_that_times_at_the_edge_of_the_day_stay_instants() -> None:
    late = Course(start=datetime(2026, 3, 29, 0, 55, tzinfo=UTC), seconds=900)
    run = one(gpx(late))
    assert (run.start, run.elapsed_s) == (late.start, 900)
