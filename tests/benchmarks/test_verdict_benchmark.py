"""The made-up people and the scorer of the verdict."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks.verdict import people, rules, scorer
from benchmarks.verdict.__main__ import compare, main
from rehab.exchange.cases import read_cases

FIXTURES = Path(__file__).parents[1] / "fixtures"
SOME = 12


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def facts_of(case: dict[str, Any], days: int) -> rules.Facts:
    start = date.fromisoformat(case["start"])
    logged, planned, done = np.zeros(days, dtype=bool), np.zeros(days), np.zeros(days)
    for stamp, measure, _ in case["logs"]:
        if measure == case["primary"]:
            logged[(date.fromisoformat(stamp[:10]) - start).days] = True
    for day, wanted, made in case["sessions"]:
        planned[(date.fromisoformat(day) - start).days] += wanted
        done[(date.fromisoformat(day) - start).days] += made
    return rules.Facts(logged, planned, done, None if case["run_km"] is None else np.array(case["run_km"]))


def test_that_the_true_states_of_published_courses_are_found() -> None:
    right = clear = total = 0
    for case, truth in zip(
        lines(FIXTURES / "vignettes.jsonl"), lines(FIXTURES / "vignettes_truth.jsonl"), strict=True
    ):
        curve = np.array(truth["latent"])
        facts = facts_of(case, len(curve))
        found = rules.states(curve, facts)
        marks = rules.clear_days(curve, facts, found)
        right += sum(a == b for a, b in zip(found, truth["state"], strict=True))
        clear += sum(a == (b == "1") for a, b in zip(marks, truth["clear"], strict=True))
        total += len(curve)
    # The curves are stored rounded.
    assert right / total > 0.999
    assert clear / total > 0.98


def late_and_noisy(tmp_path: Path) -> Path:
    """Predictions that follow the truth some days late, with a false call now and then."""
    target = tmp_path / "predictions.jsonl"
    with target.open("w", encoding="utf-8") as out:
        for number, truth in enumerate(lines(FIXTURES / "vignettes_truth.jsonl")):
            start = date.fromisoformat(truth["start"])
            for i in range(len(truth["state"])):
                state = truth["state"][max(0, i - 1 - 3 * number)]
                state = "failing" if (i + number) % 29 == 0 else state
                p = (0.85 if state in {"failing", "worsening"} else 0.05) + 0.01 * (i % 7)
                day = (start + timedelta(days=i)).isoformat()
                record = {"case": truth["case"], "date": day, "state": state, "p_failing": round(p, 4)}
                out.write(json.dumps(record) + "\n")
    return target


def test_that_the_scorer_gives_the_published_figures(tmp_path: Path) -> None:
    """The figures were printed by the scorer that came with the ten courses, for the same predictions."""
    counts = compare(FIXTURES / "vignettes_truth.jsonl", late_and_noisy(tmp_path))
    score = scorer.summarise(counts)
    expected = {
        "score": 57.40215667263752,
        "balanced_accuracy_clear": 0.8258523958118854,
        "balanced_accuracy": 0.6544459086776377,
        "accuracy": 0.7557251908396947,
        "timely": 0.6666666666666666,
        "timely_failing": 0.6666666666666666,
        "timely_worsening": 0.0,
        "delay": 10.0,
        "delay_failing": 10.0,
        "delay_worsening": float("inf"),
        "sensitivity": 0.7523219814241486,
        "specificity": 0.9650837988826816,
        "case_specificity": 0.0,
        "false_alarms_per_year": 12.243016759776536,
        "flips_per_30d": 2.035623409669211,
        "true_flips_per_30d": 0.4834605597964376,
        "brier": 0.0918827718960539,
        "brier_skill": 0.5711063277236799,
        "ece": 0.02843118383060635,
        "episodes": 6,
    }
    assert {name: getattr(score, name) for name in expected} == pytest.approx(expected, nan_ok=True)


def test_that_whoever_tells_the_truth_scores_full_marks() -> None:
    counts = [
        scorer.count(truth, truth["state"], [float(s in {"failing", "worsening"}) for s in truth["state"]])
        for truth in lines(FIXTURES / "vignettes_truth.jsonl")
    ]
    score = scorer.summarise(counts)
    assert score.score == pytest.approx(100)
    assert scorer.paired(counts, counts, 5).tolist() == [0.0] * 5
    low, high = scorer.intervals(counts, 20)["score"]
    assert low == pytest.approx(high) == pytest.approx(100)


def test_that_silence_and_missing_days_are_wrong() -> None:
    truths = lines(FIXTURES / "vignettes_truth.jsonl")
    silent = [scorer.count(t, [""] * len(t["state"]), [0.5] * len(t["state"])) for t in truths]
    assert scorer.summarise(silent).accuracy == 0
    assert scorer.summarise(silent).timely == 0


@pytest.fixture(scope="module")
def harsh() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return list(people.cohort(7, SOME, people.HARSH))


def test_that_a_seed_always_gives_the_same_people(harsh: list[Any]) -> None:
    assert list(people.cohort(7, SOME, people.HARSH)) == harsh
    assert list(people.cohort(8, SOME, people.HARSH)) != harsh


def test_that_made_up_people_are_cases_and_their_truth_follows_from_them(
    harsh: list[Any], tmp_path: Path
) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text("".join(json.dumps(case) + "\n" for case, _ in harsh), encoding="utf-8")
    for read, (case, truth) in zip(read_cases(path), harsh, strict=True):
        days = (read.end - read.history.start).days + 1
        assert len(truth["state"]) == len(truth["clear"]) == len(truth["latent"]) == days
        assert rules.states(np.array(truth["latent"]), facts_of(case, days)) == truth["state"]
        assert all(0 <= value <= 10 for _, _, value in case["logs"])


def test_that_people_travel_repeat_themselves_and_take_holidays() -> None:
    cases = [case for case, _ in people.cohort(3, 40, people.HARSH)]
    offsets = [{datetime.fromisoformat(log[0]).utcoffset() for log in case["logs"]} for case in cases]
    assert any(len(found) > 1 for found in offsets)
    assert any(len(case["logs"]) > len({tuple(log) for log in case["logs"]}) for case in cases)
    assert any(case["treatments"] for case in cases)
    assert {case["primary"] for case in cases} == {"first_step", "during"}
    assert any({value % 2 for _, _, value in case["logs"][:40]} == {0} for case in cases)


def test_that_the_command_makes_judges_and_scores(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--seeds", "5", "--size", "3", "--folder", str(tmp_path), "--brief"]) == 0
    first = capsys.readouterr().out
    assert "3 people, seed 5, harsh" in first
    assert (
        main(
            [
                "score",
                str(tmp_path / "truth-5.jsonl"),
                str(tmp_path / "predictions-5.jsonl"),
                "--brief",
            ]
        )
        == 0
    )
    assert capsys.readouterr().out.splitlines()[0] in first
