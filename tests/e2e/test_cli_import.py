"""``rehab import`` of runs: what it answers, and that a refusal changes nothing."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from rehab.cli import main
from tests.exchange.run_files import Course, fit, gpx, strava_export, tcx, zipped

BERLIN = ZoneInfo("Europe/Berlin")
COURSE = Course(start=datetime(2026, 10, 25, 1, 50, tzinfo=ZoneInfo("UTC")), rest_s=120)
NOW = "2026-11-16T18:00+01:00"
Rehab = Callable[..., tuple[int, str, str]]


@pytest.fixture
def rehab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Rehab:
    monkeypatch.setenv("REHAB_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("REHAB_NOW", NOW)

    def call(*words: str) -> tuple[int, str, str]:
        code = main(list(words))
        out = capsys.readouterr()
        return code, out.out, out.err

    return call


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, bytes], str]:
    def write(name: str, raw: bytes) -> str:
        (tmp_path / name).write_bytes(raw)
        return str(tmp_path / name)

    return write


def files(out: str) -> list[dict[str, object]]:
    return json.loads(out)["files"]


def test_that_a_run_is_told_with_its_zone_and_known_the_second_time(
    rehab: Rehab, put: Callable[[str, bytes], str]
) -> None:
    code, out, err = rehab("import", put("no-ending", fit(COURSE, offset_min=60)), "--json")
    (told,) = files(out)
    assert (code, err, told["kind"], told["status"], told["known"]) == (0, "", "fit", "accepted", 0)
    assert told["items"] == [
        {
            "start": "2026-10-25T02:50:00+01:00",
            "date": "2026-10-25",
            "distance_m": 1800.0,
            "moving_s": 600.0,
            "elapsed_s": 720.0,
            "avg_hr": 145,
            "name": "",
            "status": "new",
        }
    ]
    code, out, _ = rehab("import", put("other.txt", tcx(COURSE)), "--json")
    assert (code, files(out)[0]["known"], files(out)[0]["kind"]) == (0, 1, "tcx")


def test_that_a_trial_stores_nothing(rehab: Rehab, put: Callable[[str, bytes], str]) -> None:
    file = put("a.gpx", gpx(COURSE))
    for _ in range(2):
        code, out, _ = rehab("import", file, "--dry-run", "--json")
        assert (code, files(out)[0]["known"]) == (0, 0)
    assert rehab("import", file)[1].strip() == f"{file}: GPX track: 1 new."


def test_that_archives_and_folders_are_counted(
    rehab: Rehab, put: Callable[[str, bytes], str], tmp_path: Path
) -> None:
    courses = [Course(seconds=60, start=COURSE.start - timedelta(days=9 - n)) for n in range(4)]
    export = put("export", strava_export(courses))
    code, out, _ = rehab("import", export, "--json")
    (told,) = files(out)
    assert (code, told["kind"], told["message"]) == (
        0,
        "strava",
        "export of Strava: 5 new · 1 of other sports.",
    )
    (tmp_path / "folder").mkdir()
    put("folder/a", gpx(courses[0]))
    put("folder/broken.gpx", b"<gpx><trk>")
    code, out, err = rehab("import", str(tmp_path / "folder"), "--json")
    assert (code, files(out)[0]["known"], files(out)[0]["status"]) == (3, 1, "warning")
    assert "broken.gpx" in err


def test_that_a_refusal_is_one_sentence_and_changes_nothing(
    rehab: Rehab, put: Callable[[str, bytes], str], tmp_path: Path
) -> None:
    rehab("import", put("good", gpx(COURSE)))
    database = tmp_path / "data" / "rehab.db"
    before = database.read_bytes()
    cases = {
        "a.gpx": (b"%PDF-1.7", "looks like a PDF document"),
        "b.fit": (gpx(COURSE, kind="cycling"), "no run but “cycling”"),
        "c.tcx": (b"", "is empty"),
        "d.csv": (b"Date,Distance,Time\n03/04/2026,5,30:00\n", "day or month comes first"),
        "e.zip": (zipped({"a.txt": b"hello"}), "no file with runs"),
        "h.xlsx": (zipped({"[Content_Types].xml": b"<a/>", "xl/a.xml": b"<a/>"}), "office program"),
        "f.zip": (zipped({"a.gpx": gpx(COURSE)})[:-30], "archive is damaged"),
        "g.gpx": (b'<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx>&x;</gpx>', "entities"),
    }
    for name, (raw, said) in cases.items():
        code, out, err = rehab("import", put(name, raw))
        assert (code, out, err.count("\n")) == (2, "", 1), name
        assert said in err, name
        assert name in err
    assert database.read_bytes() == before
    assert rehab("import", str(tmp_path / "absent"))[0] == 2


def test_that_the_order_of_dates_can_be_said(rehab: Rehab, put: Callable[[str, bytes], str]) -> None:
    file = put("d.csv", b"Date,Distance,Time\n03/04/2026,5,30:00\n")
    _, out, _ = rehab("import", file, "--dates", "month-first", "--json")
    assert files(out)[0]["items"][0]["date"] == "2026-03-04"  # type: ignore[index]


def test_that_one_bad_file_among_good_ones_is_a_warning(
    rehab: Rehab, put: Callable[[str, bytes], str]
) -> None:
    code, out, err = rehab("import", put("a", gpx(COURSE)), put("b", b"nothing"), "--json")
    assert (code, [told["status"] for told in files(out)]) == (3, ["accepted", "refused"])
    assert err.count("\n") == 1


def test_that_a_run_much_longer_than_before_is_told_when_it_is_logged(rehab: Rehab) -> None:
    rehab("log", "run", "--km", "5", "--at", "2026-11-01")
    _, out, _ = rehab("log", "run", "--km", "8", "--pain", "3", "--at", "2026-11-10")
    assert "60 % longer. Your longest run of the 30 days before was 5.0 km." in out
    told = json.loads(rehab("log", "run", "--km", "4", "--json")[1])
    assert (told["jump"], told["ratio"], told["pain"]) == ("none", 0.5, None)
    assert rehab("log", "run", "--km", "4", "--pain", "11")[0] == 2
