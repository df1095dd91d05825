"""Tables and the clinical bundle: numbers are numbers, texts are never formulas, and FHIR is FHIR."""

from __future__ import annotations

import csv
import io
import json
import warnings
import zipfile
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from rehab.domain.dose import Dose, LoadType
from rehab.domain.handover import HandoverKind
from rehab.domain.plan_edit import Place, change_exercises
from rehab.exchange import sheets
from rehab.exchange.fhir import PAIN, bundle, fhir_bytes
from rehab.exchange.handover_file import read_handover
from rehab.exchange.log_sheets import diary_of, sheets_of
from rehab.exchange.run_file import read_run_file
from rehab.exchange.sheets import BOM, Sheet, csv_bytes, safe_text
from rehab.exchange.xlsx_file import xlsx_bytes
from rehab.paths import Paths
from rehab.services.export import ExportDesk, ExportWish
from rehab.services.handover import HandoverDesk
from rehab.services.whole_log import LogReader
from tests.builders import Desk, FixedClock, Shelf, open_desk
from tests.faults.room import almost_full
from tests.made_people import fill_person
from tests.tally import tally

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rehab.domain.whole_log import WholeLog


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A made-up person whose texts are as bad as can be."""
    desk = open_desk(Paths(tmp_path_factory.mktemp("tables")).ensure(), FixedClock(), Shelf())
    fill_person(desk, 3)
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def log(person: Desk) -> WholeLog:
    return reader(person).read()


def reader(desk: Desk) -> LogReader:
    return LogReader(desk.database, desk.clock, desk.preferences, desk.progress)


def exports(desk: Desk) -> ExportDesk:
    handovers = HandoverDesk(desk.database, desk.clock)
    return ExportDesk(handovers, reader(desk), desk.paths, desk.clock)


def lines(raw: bytes) -> list[list[str]]:
    assert raw.startswith(BOM)
    return list(csv.reader(io.StringIO(raw[len(BOM) :].decode("utf-8"), newline="")))


def test_that_every_table_has_something_and_units_in_its_head(log: WholeLog) -> None:
    sheets = {sheet.name: sheet for sheet in sheets_of(log)}
    assert [name for name, sheet in sheets.items() if not sheet.rows] == []
    assert {"distance_km", "moving_min", "pace_min_per_km"} <= set(sheets["runs"].columns)
    verdicts = [row[sheets["verdicts"].columns.index("state")] for row in sheets["verdicts"].rows]
    assert len(verdicts) == (log.last - log.complaints[0].episode.start).days + 1


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-5", "@sum(A1)", "\t=1", " =1", "＝1+1", "\r=1"])
def test_that_a_text_that_looks_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert safe_text(text).startswith("'")
    assert lines(csv_bytes(Sheet("t", ("a",), ((text,),))))[1][0].startswith("'")


def test_that_numbers_of_the_program_stay_numbers_and_texts_stay_whole() -> None:
    row = (-5, 2.5, None, True, date(2026, 11, 16), time(7, 2), 'a "b", c;\nd', "ä€🙂", "x" * 90_000)
    raw = csv_bytes(Sheet("t", tuple("abcdefghi"), (row,)))
    said = lines(raw)[1]
    assert said[:8] == ["-5", "2.5", "", "yes", "2026-11-16", "07:02", 'a "b", c;\nd', "ä€🙂"]
    assert len(said[8]) < 33_000


def test_that_a_table_that_takes_texts_as_they_are_is_noticed(
    person: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted fault: what somebody typed becomes a cell unchanged."""
    monkeypatch.setattr(sheets, "safe_text", lambda text: text)
    with pytest.raises(AssertionError):
        test_that_no_cell_of_any_csv_begins_like_a_formula(person, tmp_path)


def test_that_no_cell_of_any_csv_begins_like_a_formula(person: Desk, tmp_path: Path) -> None:
    file = exports(person).run("log", ExportWish(notes=True, ending=".zip"), tmp_path / "t.zip")
    with zipfile.ZipFile(file) as archive:
        tables = {name: lines(archive.read(name)) for name in archive.namelist()}
    assert len(tables) == 14
    cells = [cell for table in tables.values() for row in table[1:] for cell in row]
    tally("cells of exported tables, none a formula", len(cells))
    assert [c for c in cells if c.startswith(("=", "+", "@", "\t", "\r"))] == []
    assert all(_is_number(c) for c in cells if c.startswith("-"))
    assert any(c.startswith("'=1+1") for c in cells)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return text == "-5-5"
    return True


def test_that_the_diary_has_one_line_an_entry_oldest_first(log: WholeLog) -> None:
    sheets = sheets_of(log)
    diary = diary_of(sheets)
    assert len(diary.rows) == sum(len(s.rows) for s in sheets if s.name not in ("plan", "verdicts"))
    days = [row[0] for row in diary.rows]
    assert days == sorted(days)
    assert len(set(diary.columns)) == len(diary.columns)


def test_that_a_workbook_has_real_days_and_numbers_and_nothing_to_work_out(log: WholeLog) -> None:
    raw = xlsx_bytes(sheets_of(log))
    book = openpyxl.load_workbook(io.BytesIO(raw))
    assert book.sheetnames == [sheet.name for sheet in sheets_of(log)]
    cells = [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert any(str(cell.value).startswith("=1+1") and cell.data_type == "s" for cell in cells)
    readings = book["readings"]
    head = [cell.value for cell in readings[1]]
    day, at, score = (readings.cell(2, head.index(name) + 1) for name in ("day", "time", "of_session"))
    assert isinstance(day.value, datetime)
    assert isinstance(at.value, time)
    assert score.value in ("yes", "no")
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert [n for n in archive.namelist() if b"<f>" in archive.read(n)] == []


def test_that_days_and_notes_can_be_left_out(person: Desk) -> None:
    last = person.clock.today
    log = reader(person).read(first=last, last=last, notes=False, verdicts=False)
    sheets = {sheet.name: sheet for sheet in sheets_of(log)}
    assert {row[sheets["readings"].columns.index("day")] for row in sheets["readings"].rows} <= {last}
    for sheet in sheets.values():
        if "note" in sheet.columns:
            assert {row[sheet.columns.index("note")] for row in sheet.rows} <= {""}
    assert "note" not in {row[3] for row in sheets["answers"].rows}


def test_that_our_own_tables_are_known_again_and_only_runs_are_read_back(log: WholeLog) -> None:
    sheets = {sheet.name: sheet for sheet in sheets_of(log)}
    told = {name: read_run_file(csv_bytes(sheet)) for name, sheet in sheets.items()}
    told["diary"] = read_run_file(csv_bytes(diary_of(tuple(sheets.values()))))
    runs = told.pop("runs")
    assert {
        (name, found.problem.code, found.problem.values["table"])
        for name, found in told.items()
        if found.problem
    } == {(name, "run_csv_ours", name) for name in told}
    assert runs.problem is None
    minute = timedelta(minutes=1)
    for read, run in zip(runs.runs, log.runs, strict=True):
        assert abs(read.start - run.at.replace(tzinfo=None)) < minute
        assert read.distance_m == pytest.approx(run.distance_m, abs=1)
        assert read.moving_s == pytest.approx(run.moving_s, abs=1)


# FHIR


def test_that_the_bundle_is_valid_fhir_r4b(log: WholeLog) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from fhir.resources.R4B.bundle import Bundle
    made = datetime.fromisoformat("2026-11-16T18:00:00+01:00")
    raw = fhir_bytes(log, made)
    strict = json.loads(raw, parse_constant=pytest.fail)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        checked = Bundle.model_validate(strict)
    kinds = {entry.resource.__class__.__name__ for entry in checked.entry}
    assert kinds == {"Patient", "CarePlan", "Goal", "Observation", "QuestionnaireResponse", "Procedure"}
    assert strict == bundle(log, made)


@pytest.mark.parametrize(
    ("load_type", "said"),
    [
        (LoadType.BODY_WEIGHT, "3 x 12"),
        (LoadType.BACKPACK, "3 x 12, 8 kg backpack"),
        (LoadType.KG, "3 x 12, 8 kg"),
        (LoadType.REP_MAX, "3 x 12, 8 RM"),
    ],
)
def test_that_a_load_is_said_with_its_unit(log: WholeLog, load_type: LoadType, said: str) -> None:
    (complaint,) = log.complaints
    plan = complaint.plans[-1]
    dose = Dose(sets=3, reps=12, load_type=load_type, load=0 if load_type is LoadType.BODY_WEIGHT else 8)
    changed = change_exercises(
        plan, Place(0, plan.spans[0].phase.routines[0].key), [0], lambda item: replace(item, dose=dose)
    )
    made = datetime.fromisoformat("2026-11-16T18:00:00+01:00")
    told = bundle(replace(log, complaints=(replace(complaint, plans=(changed,)),)), made)
    (care_plan,) = [r for e in told["entry"] if (r := e["resource"])["resourceType"] == "CarePlan"]
    assert care_plan["activity"][0]["detail"]["description"].endswith(f", {said}")


def test_that_scores_are_whole_numbers_with_their_loinc_code(log: WholeLog) -> None:
    made = datetime.fromisoformat("2026-11-16T18:00:00+01:00")
    resources: list[dict[str, Any]] = [entry["resource"] for entry in bundle(log, made)["entry"]]
    scores = [r for r in resources if r.get("code", {}).get("coding", [{}])[0] == PAIN]
    logged = [r.value for c in log.complaints for r in c.readings if r.value is not None]
    assert [score["valueInteger"] for score in scores] == logged
    assert len({r["id"] for r in resources}) == len(resources)
    urls = {entry["fullUrl"] for entry in bundle(log, made)["entry"]}
    pointed = [p["reference"] for r in resources for p in (*r.get("partOf", ()), *r.get("goal", ()))]
    assert set(pointed) <= urls
    assert all(r["subject"]["reference"] in urls for r in resources if r["resourceType"] != "Patient")


# the table of exports


def test_that_a_file_is_never_overwritten_unasked_and_no_half_one_stays(person: Desk, tmp_path: Path) -> None:
    from rehab.domain.errors import EnvironmentProblem, UserError

    desk, file = exports(person), tmp_path / "log.csv"
    file.write_text("mine")
    with pytest.raises(UserError) as refused:
        desk.run("log", ExportWish(), file)
    assert (refused.value.code, file.read_text()) == ("file_exists", "mine")
    steps: list[tuple[int, int]] = []
    desk.run("log", ExportWish(), file, overwrite=True, step=lambda done, total: steps.append((done, total)))
    assert file.read_bytes().startswith(BOM)
    assert steps == [(0, 3), (1, 3), (2, 3)]
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(EnvironmentProblem):
        desk.run("log", ExportWish(), tmp_path / "no" / "such" / "folder.csv")
    with pytest.raises(UserError) as unknown:
        desk.run("poem", ExportWish(), tmp_path / "x")
    assert unknown.value.code == "export_unknown"
    assert [p.name for p in tmp_path.iterdir()] == ["log.csv"]


@pytest.mark.parametrize("kind", ["log", "xlsx", "plan-file", "log-file", "fhir", "everything"])
def test_that_a_full_disk_leaves_the_old_file_and_no_partial_one(
    person: Desk, tmp_path: Path, kind: str
) -> None:
    from rehab.domain.errors import EnvironmentProblem

    file = tmp_path / "mine"
    file.write_text("old")
    with almost_full(1_000), pytest.raises(EnvironmentProblem) as refused:
        exports(person).run(kind, ExportWish(notes=True), file, overwrite=True)
    assert (refused.value.code, file.read_text()) == ("disk_full", "old")
    assert [p.name for p in tmp_path.iterdir()] == ["mine"]


def test_that_everything_can_be_read_without_the_program(person: Desk, tmp_path: Path) -> None:
    file = exports(person).run("everything", ExportWish(), tmp_path / "all.zip")
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        assert lines(archive.read("tables/readings.csv"))[0][:4] == ["complaint", "day", "time", "measure"]
    assert {"manifest.json", "records/session.jsonl", "tables/verdicts.csv"} <= set(names)
    assert read_handover(file.read_bytes()).kind is HandoverKind.EVERYTHING


@pytest.mark.parametrize(
    "name", ["../../etc", "Anna/Müller", "CON", "a" * 300, "", "\u202eevil", "Ο Χρήστης"]
)
def test_that_the_name_of_a_file_is_safe_on_every_system(person: Desk, name: str) -> None:
    made = exports(person).file_name("plan-file", name)
    assert made.endswith("-2026-11-16.rehabplan")
    assert not set(made) & set('/\\:*?"<>|\x00\u202e')
    assert len(made) < 120
    assert made.startswith("plan")
