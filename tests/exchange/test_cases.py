import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.pain import Measure
from rehab.exchange.cases import predictions, read_cases, write_predictions

FIXTURES = Path(__file__).parents[1] / "fixtures"


def record(**changes: Any) -> dict[str, Any]:
    case = {
        "case": "one",
        "start": "2025-03-03",
        "end": "2025-03-24",
        "primary": "first_step",
        "logs": [["2025-03-03T07:12+01:00", "first_step", 6], ["2025-03-03T18:40+01:00", "during", 4]],
        "sessions": [["2025-03-03", 1, 1], ["2025-03-05", 1, 0]],
        "run_km": [5.2, 0.0, 7.1],
        "treatments": [{"type": "nsaid", "start": "2025-03-10", "end": "2025-03-16"}],
    }
    return case | changes


def written(folder: Path, *records: Any) -> Path:
    file = folder / "cases.jsonl"
    lines = [entry if isinstance(entry, str) else json.dumps(entry) for entry in records]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def test_that_a_case_is_read_whole(tmp_path: Path) -> None:
    (case,) = read_cases(written(tmp_path, record()))
    assert case.case_id == "one"
    assert case.end == date(2025, 3, 24)
    assert [(s.day, s.measure, s.value) for s in case.history.scores] == [
        (date(2025, 3, 3), Measure.FIRST_STEP, 6.0),
        (date(2025, 3, 3), Measure.DURING, 4.0),
    ]
    assert case.history.run_km is not None
    assert case.history.run_km[2] == (date(2025, 3, 5), 7.1)
    assert case.history.treatments[0].end == date(2025, 3, 16)


def test_that_exact_repeats_count_once_and_two_entries_of_a_day_stay_two(tmp_path: Path) -> None:
    first, second = ["2025-03-03T07:12+01:00", "first_step", 6], ["2025-03-03T07:30+01:00", "first_step", 6]
    (case,) = read_cases(written(tmp_path, record(logs=[first, second, first])))
    assert len(case.history.scores) == 2


def test_that_the_day_is_the_local_date_of_the_time_stamp(tmp_path: Path) -> None:
    logs = [["2025-03-04T00:30+09:00", "first_step", 6], ["2025-03-04T23:50-05:00", "first_step", 5]]
    (case,) = read_cases(written(tmp_path, record(logs=logs)))
    assert [score.day for score in case.history.scores] == [date(2025, 3, 4), date(2025, 3, 4)]


def test_that_the_order_of_entries_does_not_matter(tmp_path: Path) -> None:
    for case in read_cases(FIXTURES / "vignettes.jsonl"):
        raw = next(
            entry
            for line in (FIXTURES / "vignettes.jsonl").read_text("utf-8").splitlines()
            if (entry := json.loads(line))["case"] == case.case_id
        )
        for field in ("logs", "sessions", "treatments"):
            raw[field] = raw[field][::-1]
        (turned,) = read_cases(written(tmp_path, raw))
        assert turned == case
        break


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"case": ""}, "case"),
        ({"start": "03.03.2025"}, "start"),
        ({"start": None}, "start"),
        ({"end": "2025-03-01"}, "end"),
        ({"end": "9999-12-31"}, "end"),
        ({"primary": "elbow"}, "primary"),
        ({"primary": 3}, "primary"),
        ({"logs": None}, "logs"),
        ({"logs": [["2025-03-03T07:12+01:00", "first_step", 11]]}, "logs"),
        ({"logs": [["2025-03-03T07:12+01:00", "first_step", True]]}, "logs"),
        ({"logs": [["2025-03-03T07:12", "first_step", 5]]}, "logs"),
        ({"logs": [["yesterday", "first_step", 5]]}, "logs"),
        ({"logs": [["2025-03-03T07:12+01:00", "first_step"]]}, "logs"),
        ({"sessions": [["2025-03-03", 1]]}, "sessions"),
        ({"sessions": [["2025-03-03", 1, -1]]}, "sessions"),
        ({"run_km": [1, "two"]}, "run_km"),
        ({"run_km": {}}, "run_km"),
        ({"treatments": [{"type": "magic", "start": "2025-03-03"}]}, "treatments"),
        ({"treatments": [{"type": "tape", "start": "2025-03-03", "end": "2025-03-01"}]}, "treatments"),
        ({"treatments": ["tape"]}, "treatments"),
    ],
)
def test_that_a_malformed_line_is_named_with_its_number_and_field(
    tmp_path: Path, changes: dict[str, Any], field: str
) -> None:
    file = written(tmp_path, record(), "", record(**changes))
    with pytest.raises(UserError) as caught:
        list(read_cases(file))
    assert caught.value.code == "cases_line_invalid"
    assert caught.value.values == {"file": "cases.jsonl", "line": 3, "field": field}


@pytest.mark.parametrize("line", ["{", "[]", "3", "[" * 100_000, '{"case": NaN'])
def test_that_a_line_that_is_no_object_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(UserError) as caught:
        list(read_cases(written(tmp_path, line)))
    assert caught.value.values["line"] == 1


def test_that_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(UserError) as caught:
        list(read_cases(file))
    assert caught.value.code == "cases_not_text"


def test_that_a_missing_file_is_a_problem_of_the_computer(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        list(read_cases(tmp_path / "none.jsonl"))
    assert caught.value.code == "file_unreadable"


def test_that_every_date_of_a_case_gets_one_prediction(tmp_path: Path) -> None:
    (case,) = read_cases(written(tmp_path, record()))
    found = list(predictions(case))
    assert [entry["date"] for entry in found][::21] == ["2025-03-03", "2025-03-24"]
    assert len(found) == 22
    assert all(entry["state"] == "insufficient-data" and 0 <= entry["p_failing"] <= 1 for entry in found)


def test_that_predictions_are_written_and_counted(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    cases, days = write_predictions(written(tmp_path, record(), record(case="two")), target)
    assert (cases, days) == (2, 44)
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert {line["case"] for line in lines} == {"one", "two"}
    assert set(lines[0]) == {"case", "date", "state", "p_failing"}


def test_that_a_bad_line_leaves_the_earlier_result_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("kept", encoding="utf-8")
    with pytest.raises(UserError):
        write_predictions(written(tmp_path, record(), "{"), target)
    assert target.read_text("utf-8") == "kept"
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["cases.jsonl", "out.jsonl"]


def test_that_a_folder_that_cannot_be_written_is_a_problem_of_the_computer(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        write_predictions(written(tmp_path, record()), tmp_path / "nowhere" / "out.jsonl")
    assert caught.value.code == "file_unwritable"
