"""Runs come from files once, whole or not at all, and can be taken back."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from rehab.domain.run import Run
from rehab.paths import Paths
from rehab.services.home_zone import HomeZone
from rehab.services.run_preview import Count, RunPreview, RunStatus
from tests.builders import Desk, FixedClock, Shelf, dump, open_desk
from tests.exchange.run_files import Course, fit, gpx, strava_export, tcx, zipped

COURSES = [
    Course(seconds=60, start=datetime(2025, 11, 1 + n, 6, 30, tzinfo=ZoneInfo("Europe/Berlin")))
    for n in range(7)
]
RESTED = Course(start=COURSES[0].start, rest_s=120)


@pytest.fixture
def desk(paths: Paths, clock: FixedClock) -> Iterator[Desk]:
    opened = open_desk(paths, clock, Shelf())
    yield opened
    opened.close()


def put(folder: Path, name: str, raw: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(raw)
    return file


def counts(preview: RunPreview) -> tuple[int, int, int]:
    return preview.count(RunStatus.NEW), preview.count(RunStatus.KNOWN), len(preview.refused)


def stored(desk: Desk) -> tuple[Run, ...]:
    return desk.runs.runs(date(2000, 1, 1), date(2100, 1, 1))


def test_that_a_look_writes_nothing_and_taking_can_be_undone(desk: Desk, tmp_path: Path) -> None:
    before = dump(desk.database)
    preview = desk.run_imports.preview([put(tmp_path, "a.gpx", gpx(RESTED))])
    assert counts(preview) == (1, 0, 0)
    assert dump(desk.database) == before
    done = desk.run_imports.take(preview)
    (run,) = stored(desk)
    assert (run.distance_m, run.moving_s, run.elapsed_s) == (pytest.approx(1800, rel=0.01), 600, 720)
    assert (run.avg_hr, run.name, run.source) == (145, "Morning run", "gpx")
    desk.undoer.revert(done.undo)
    assert stored(desk) == ()


@pytest.mark.parametrize("second", [tcx(RESTED), fit(RESTED), gpx(RESTED, name="Another name")])
def test_that_the_same_run_in_another_format_or_name_is_known(
    desk: Desk, tmp_path: Path, second: bytes
) -> None:
    desk.run_imports.take(desk.run_imports.preview([put(tmp_path, "first", gpx(RESTED))]))
    preview = desk.run_imports.preview([put(tmp_path, "second", second)])
    assert counts(preview) == (0, 1, 0)
    assert desk.run_imports.take(preview).value == ()
    assert len(stored(desk)) == 1


def test_that_a_run_twice_in_one_import_is_taken_once(desk: Desk, tmp_path: Path) -> None:
    files = [put(tmp_path, "a", gpx(RESTED)), put(tmp_path, "b", fit(RESTED))]
    preview = desk.run_imports.preview(files)
    assert counts(preview) == (1, 1, 0)
    assert len(desk.run_imports.take(preview).value) == 1


def test_that_a_run_typed_by_hand_is_not_doubled_unless_asked(desk: Desk, tmp_path: Path) -> None:
    desk.runs.log(1.8, 10, at=RESTED.start.replace(hour=12))
    preview = desk.run_imports.preview([put(tmp_path, "a", gpx(RESTED))])
    assert [found.status for report in preview.files for found in report.runs] == [RunStatus.BY_HAND]
    assert desk.run_imports.take(preview).value == ()
    assert len(desk.run_imports.take(preview, by_hand_too=True).value) == 1


def test_that_an_export_of_strava_has_names_and_leaves_rides_and_pictures_aside(
    desk: Desk, tmp_path: Path
) -> None:
    preview = desk.run_imports.preview([put(tmp_path, "export.zip", strava_export(COURSES))])
    (report,) = preview.files
    assert counts(preview) == (8, 0, 0)
    assert (report.kind.value, report.other_sports, report.left_aside) == ("strava", 1, 2)
    desk.run_imports.take(preview)
    names = [run.name for run in stored(desk)]
    assert names == [*(f"Run, number {n}" for n in range(7)), "By hand"]
    assert counts(desk.run_imports.preview([put(tmp_path, "again.zip", strava_export(COURSES))])) == (0, 8, 0)


def test_that_the_list_stands_in_for_a_track_that_is_broken(desk: Desk, tmp_path: Path) -> None:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(strava_export(COURSES[:3]))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["activities/1000.gpx"] = files["activities/1000.gpx"][:700]
    preview = desk.run_imports.preview([put(tmp_path, "a.zip", zipped(files))])
    assert counts(preview) == (4, 0, 1)
    found = {found.run.name: found.run.source for found in preview.runs(RunStatus.NEW)}
    assert found == {
        "Run, number 0": "strava",
        "Run, number 1": "tcx",
        "Run, number 2": "fit",
        "By hand": "strava",
    }


def test_that_a_folder_is_read_as_an_archive_is(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "unpacked"
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(strava_export(COURSES))) as archive:
        archive.extractall(folder)
    put(
        folder, "more/inner.zip", zipped({"a/b.gpx": gpx(Course(start=COURSES[0].start - timedelta(days=9)))})
    )
    preview = desk.run_imports.preview([folder])
    assert counts(preview) == (9, 0, 0)
    assert {found.run.name for found in preview.runs(RunStatus.NEW)} >= {
        "Run, number 0",
        "By hand",
        "Morning run",
    }


def test_that_what_cannot_be_read_is_listed_with_place_and_reason(desk: Desk, tmp_path: Path) -> None:
    raw = zipped({"good.gpx": gpx(RESTED), "bad.gpx": gpx(RESTED)[:900], "../out.gpx": gpx(COURSES[1])})
    preview = desk.run_imports.preview([put(tmp_path, "a.zip", raw), tmp_path / "absent.fit"])
    assert counts(preview)[0] == 1
    told = {refusal.place.rpartition("/")[2]: refusal.problem.code for refusal in preview.refused}
    assert told == {
        "bad.gpx": "run_xml_broken",
        "out.gpx": "archive_entry_refused",
        "absent.fit": "file_missing",
    }


def test_that_a_folder_of_everything_is_read_whatever_stands_in_it(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "all"
    put(folder, "a.gpx", gpx(COURSES[5]))
    put(folder, "strava.zip", strava_export(COURSES[:2]))
    put(folder, "cut.zip", strava_export(COURSES[2:4])[:900])
    put(folder, "empty.fit", b"")
    put(folder, "photo.GPX.GZ", b"\xff\xd8\xff\xe0")
    for name in ("photo.jpg", "letter.txt", "__MACOSX/._a.gpx"):
        put(folder, name, b"\0\5\x16\7" + name.encode())
    put(folder, "z.tcx", tcx(COURSES[6]))

    (report,) = desk.run_imports.preview([folder]).files

    assert report.kind.value == "folder"
    assert len(report.runs) == 5
    assert {refusal.place: refusal.problem.code for refusal in report.refused} == {
        "cut.zip": "archive_damaged",
        "empty.fit": "run_file_empty",
        "photo.GPX.GZ": "run_file_looks",
    }
    assert report.left_aside == 5


def test_that_a_chosen_file_without_runs_is_told_beside_others(desk: Desk, tmp_path: Path) -> None:
    letter = put(tmp_path, "letter.zip", zipped({"a.txt": b"Dear Anna", "b/c.txt": b"see you"}))

    preview = desk.run_imports.preview([put(tmp_path, "a.gpx", gpx(RESTED)), letter])

    assert counts(preview) == (1, 0, 1)
    assert [(Path(r.place).name, r.problem.code) for r in preview.refused] == [
        ("letter.zip", "run_file_unknown")
    ]


@pytest.mark.data_file
def test_that_a_backup_comes_before_several_runs_and_not_before_one(desk: Desk, tmp_path: Path) -> None:
    desk.run_imports.take(desk.run_imports.preview([put(tmp_path, "one", gpx(RESTED))]))
    assert desk.care.newest_backup() is None
    desk.run_imports.take(desk.run_imports.preview([put(tmp_path, "all.zip", strava_export(COURSES))]))
    assert desk.care.newest_backup() is not None


def test_that_reading_stops_when_asked_and_keeps_what_it_read_apart(desk: Desk, tmp_path: Path) -> None:
    heard: list[Count] = []

    def until_three(count: Count) -> bool:
        heard.append(count)
        return count.done < 3

    files = [put(tmp_path, f"{n}", gpx(course)) for n, course in enumerate(COURSES)]
    before = dump(desk.database)
    preview = desk.run_imports.preview(files, until_three)
    assert (preview.stopped, counts(preview)) == (True, (3, 0, 0))
    assert [count.done for count in heard] == [1, 2, 3]
    assert dump(desk.database) == before


def test_that_a_run_of_the_future_is_refused(desk: Desk, tmp_path: Path) -> None:
    later = Course(start=datetime(2036, 1, 1, tzinfo=ZoneInfo("UTC")))
    preview = desk.run_imports.preview([put(tmp_path, "a", gpx(later))])
    assert [refusal.problem.code for refusal in preview.refused] == ["run_in_future"]


def test_that_nothing_is_stored_when_the_computer_refuses_in_the_middle(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = desk.run_imports.preview([put(tmp_path, "all.zip", strava_export(COURSES))])
    before = dump(desk.database)
    run = next(preview.runs(RunStatus.NEW)).run
    report = preview.files[0]
    object.__setattr__(run, "pain", 11)
    with pytest.raises(Exception):  # noqa: B017, PT011 - the check of the table refuses it
        desk.run_imports.take(preview)
    assert dump(desk.database) == before
    assert len(report.runs) == 8


def test_that_a_day_that_ends_late_holds_for_imported_runs_too(desk: Desk, tmp_path: Path) -> None:
    from datetime import time

    desk.preferences.change(day_ends_at=time(3, 0))
    zone = desk.clock().tzinfo
    night = Course(start=datetime(2025, 11, 2, 1, 30, tzinfo=zone))
    (found,) = desk.run_imports.preview([put(tmp_path, "a", gpx(night))]).runs(RunStatus.NEW)
    assert found.run.day == date(2025, 11, 1)


def zone_of(now: datetime) -> HomeZone:
    return HomeZone(lambda: now)


BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("start", "day", "hours"),
    [
        ("2026-03-29T00:55:00+00:00", date(2026, 3, 29), 1),
        ("2026-03-29T01:05:00+00:00", date(2026, 3, 29), 2),
        ("2026-10-25T00:30:00+00:00", date(2026, 10, 25), 2),
        ("2026-10-25T01:30:00+00:00", date(2026, 10, 25), 1),
        ("2026-07-01T22:30:00+00:00", date(2026, 7, 2), 2),
        ("2026-12-31T23:30:00+00:00", date(2027, 1, 1), 1),
    ],
)
def test_that_an_instant_gets_the_summer_time_of_its_own_day(start: str, day: date, hours: int) -> None:
    home = zone_of(datetime(2026, 11, 17, 9, tzinfo=BERLIN))
    at = home.at(datetime.fromisoformat(start), zoned=False, longitude=13.4)
    assert (at.date(), at.utcoffset()) == (day, timedelta(hours=hours))


def test_that_a_fixed_offset_of_the_clock_holds_when_it_is_not_that_of_the_computer() -> None:
    home = zone_of(datetime(2026, 11, 17, 9, tzinfo=timezone(timedelta(hours=5.75))))
    at = home.at(datetime.fromisoformat("2026-05-03T20:00:00+00:00"), zoned=False)
    assert (at.date(), at.utcoffset()) == (date(2026, 5, 4), timedelta(hours=5.75))
    wall = home.at(datetime(2026, 5, 4, 7, 12), zoned=False)
    assert wall.isoformat() == "2026-05-04T07:12:00+05:45"


@pytest.mark.parametrize(("longitude", "hours"), [(174.8, 12), (-122.4, -8), (2.3, 1), (-8.6, 1), (30.0, 1)])
def test_that_far_from_home_the_sun_says_the_day(longitude: float, hours: int) -> None:
    home = zone_of(datetime(2026, 11, 17, 9, tzinfo=BERLIN))
    at = home.at(datetime.fromisoformat("2026-01-05T18:30:00+00:00"), zoned=False, longitude=longitude)
    assert at.utcoffset() == timedelta(hours=hours)


def test_that_what_a_device_says_of_its_zone_is_believed() -> None:
    home = zone_of(datetime(2026, 11, 17, 9, tzinfo=BERLIN))
    given = datetime.fromisoformat("2026-05-03T23:30:00+09:00")
    assert home.at(given, zoned=True, longitude=13.4) == given


def test_that_an_import_knows_runs_that_came_after_its_look(desk: Desk, tmp_path: Path) -> None:
    preview = desk.run_imports.preview([put(tmp_path, "a", gpx(RESTED))])
    desk.run_imports.take(preview)
    again = desk.run_imports.take(preview)
    assert again.value == ()
    assert again.undo.rows == ()
