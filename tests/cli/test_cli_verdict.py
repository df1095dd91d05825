"""verdict and cases: what is told of the course."""

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from rehab.domain.clock import system_clock
from rehab.paths import Paths
from rehab.services.bundle import open_services
from tests.cli.conftest import DAY, Rehab

CASES = Path(__file__).parents[1] / "fixtures" / "vignettes.jsonl"


VERDICT_FIELDS = [
    "date",
    "state",
    "p_failing",
    "measure",
    "baseline",
    "now",
    "change",
    "interval",
    "mic",
    "adherence",
    "days_logged",
    "reasons",
    "advice",
    "red_flag",
]


def test_that_a_week_from_the_start_is_too_little_to_say(rehab: Rehab) -> None:
    started = rehab("start", "P01", "--site", "left-heel")
    assert started.code == 0
    assert "Stop if pain rises above your limit" in started.out
    for offset, pain in enumerate((6, 7, 6, 5, 7, 6, 6)):
        day = DAY + timedelta(days=offset)
        assert rehab("log", "first-step", str(pain), day=day).code == 0
    last = DAY + timedelta(days=6)
    due = rehab("today", "--json", day=last).data
    assert due["week"] == 1
    assert due["first_step"] == 6
    assert [slot["done"] for slot in due["slots"]].count(None) == len(due["slots"]) > 0
    logged = rehab("log", "session", "--before", "3", "--during", "4", "--effort", "6", "--json", day=last)
    assert logged.data["routine"] == due["slots"][0]["routine"]
    assert logged.data["planned_day"] == last.isoformat()
    assert rehab("today", "--json", day=last).data["slots"][0]["done"] == "all"
    verdict = rehab("verdict", "--json", day=last).data
    assert verdict["state"] == "insufficient-data"
    assert verdict["days_logged"] == 7
    assert "Too early to tell" in rehab("verdict", day=last).out


def test_that_the_verdict_holds_every_field_of_the_contract(rehab: Rehab) -> None:
    rehab("sample")
    data = rehab("verdict", "--json").data
    assert [name for name in VERDICT_FIELDS if name not in data] == []
    assert 0.75 < data["p_failing"] <= 1
    assert data["measure"] == "first_step"
    assert data["change"] == pytest.approx(data["now"] - data["baseline"], abs=1e-3)
    low, high = data["interval"]
    assert low < data["change"] < high
    assert data["adherence"]["share"] == pytest.approx(
        data["adherence"]["done"] / data["adherence"]["planned"], abs=1e-3
    )
    assert all({"code", "outcome"} <= set(reason) for reason in data["reasons"])
    assert all(set(step) == {"code", "who", "when"} for step in data["advice"])
    assert data["red_flag"] is None


def test_that_changed_numbers_and_what_was_left_out_are_told(rehab: Rehab, folder: Path) -> None:
    rehab("sample")
    plain = rehab("verdict", "--json").data
    assert plain["changed_thresholds"] == {}
    assert plain["thresholds"]["judge_day"] == 42
    assert plain["left_out"] == []
    assert "Every entry counts in full" in rehab("verdict").out
    with closing(open_services(Paths(folder), system_clock)) as services:
        episode = services.people.current()
        assert episode is not None
        services.limits.change(episode.id, "adherence_enough", 0.9)
    changed = rehab("verdict", "--json").data
    assert changed["changed_thresholds"] == {"adherence_enough": {"value": 0.9, "usual": 0.6}}
    assert changed["state"] == "low-adherence"
    told = rehab("verdict").out
    assert "Judged with numbers of your own." in told
    assert "90 % instead of 60 %" in " ".join(told.split())
    assert rehab("history", "--json").data["days"][-1]["state"] == "low-adherence"


def test_that_the_verdict_of_an_earlier_day_is_what_was_told_then(rehab: Rehab) -> None:
    rehab("sample")
    days = {entry["date"]: entry for entry in rehab("history", "--json").data["days"]}
    on = (DAY - timedelta(days=30)).isoformat()
    earlier = rehab("verdict", "--on", on, "--json").data
    assert earlier["state"] == days[on]["state"] == "on-track"
    assert earlier["p_failing"] == days[on]["p_failing"]
    assert rehab("verdict", "--on", "2026-12-24").code == 2


def test_that_cases_are_judged(rehab: Rehab, tmp_path: Path) -> None:
    lines = CASES.read_text(encoding="utf-8").splitlines()[:2]
    source, target = tmp_path / "cases.jsonl", tmp_path / "predictions.jsonl"
    source.write_text("\n".join(lines), encoding="utf-8")
    answer = rehab("assess", str(source), "-o", str(target), "--json")
    predictions = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert answer.data["days"] == len(predictions)
    assert set(predictions[0]) == {"case", "date", "state", "p_failing"}
    source.write_text(lines[0].replace('"first_step"', '"moon"', 1), encoding="utf-8")
    refused = rehab("assess", str(source), "-o", str(tmp_path / "none.jsonl"))
    assert refused.code == 2
    assert "Line 1 of cases.jsonl" in refused.err
    assert not (tmp_path / "none.jsonl").exists()
