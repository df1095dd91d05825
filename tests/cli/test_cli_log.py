"""log: everything that can be logged, taken back and acknowledged."""

from pathlib import Path
from uuid import UUID

import pytest

from tests.cli.conftest import Rehab


def test_that_everything_can_be_logged(rehab: Rehab) -> None:
    rehab("start", "P02", "--site", "right-heel", "--on", "2026-11-10")
    assert rehab("log", "worst", "6", "--at", "2026-11-15T20:30", "--json").data["day"] == "2026-11-15"
    assert rehab("log", "average", "3", "--json").data["measure"] == "avg24"
    assert rehab("log", "stiffness", "20", "--json").data["value"] == "20"
    assert rehab("log", "night", "several", "--json").data["value"] == "several"
    assert rehab("log", "medicine", "Ibuprofen", "--json").data["value"] == "Ibuprofen"
    assert rehab("log", "medicine", "--not-recorded", "--json").data["value"] is None
    week = (
        "--activity",
        "climb stairs=6",
        "--activity",
        "run 5 km=3",
        "--change",
        "-2",
        "--acceptable",
        "no",
    )
    answered = rehab("log", "week", *week, "--json").data
    assert (answered["ability"], answered["change"], answered["acceptable"]) == (4.5, -2, False)
    told = rehab("log", "week", *week).out
    assert told == "Activities 4.5 of 10 · overall −2 · not OK as it is (Monday 16 November).\n"
    assert rehab("log", "run", "--km", "6.2", "--minutes", "38", "--json").data["distance_m"] == 6200
    treatment = rehab("log", "treatment", "insole", "--start", "2026-11-12", "--json").data
    assert (treatment["kind"], treatment["end"]) == ("insole", None)
    tested = rehab("log", "test", "heel-raises", "--left", "12", "--right", "18", "--json").data
    assert (tested["left"], tested["right"], round(tested["symmetry"], 2)) == (12, 18, 0.67)
    said = rehab("log", "test", "knee-to-wall", "--right", "9,5", "--at", "2026-11-14").out
    assert said == "Knee to wall: left – · right 9.5 cm (Saturday 14 November).\n"
    past = rehab(
        "log", "session", "--slot", "1", "--done", "part", "--reason", "pain", "--at", "2026-11-14", "--json"
    )
    assert (past.data["planned_day"], past.data["done"], past.data["reason"]) == (
        "2026-11-14",
        "part",
        "pain",
    )


def test_that_not_recorded_clears_and_is_not_zero(rehab: Rehab) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "first-step", "5")
    cleared = rehab("log", "first-step", "--not-recorded", "--json")
    assert cleared.data["value"] is None
    assert rehab("today", "--json").data["first_step"] is None
    assert "not recorded" in rehab("today").out
    assert rehab("verdict", "--json").data["days_logged"] == 0


def test_that_a_session_on_a_day_without_one_is_kept_beside_the_plan(rehab: Rehab) -> None:
    rehab("start", "P01", "--site", "left-heel")
    slots = len(rehab("today", "--json").data["slots"])
    for _ in range(slots):
        assert rehab("log", "session", "--json").data["routine"] is not None
    assert rehab("log", "session", "--json").data["routine"] is None
    assert len(rehab("today", "--json").data["extra"]) == 1


def test_that_each_stored_record_is_acknowledged(
    rehab: Rehab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ack.txt"
    monkeypatch.setenv("REHAB_ACK_FILE", str(file))
    rehab("start", "P01", "--site", "left-heel")
    first = rehab("log", "first-step", "5", "--json").data["id"]
    second = rehab("log", "run", "--km", "5", "--json").data["id"]
    rehab("log", "first-step", "11")
    lines = file.read_text(encoding="ascii").splitlines()
    assert lines == [first, second]
    assert all(UUID(line) for line in lines)


def test_that_logging_before_a_start_says_how_to_start(rehab: Rehab) -> None:
    refused = rehab("log", "first-step", "5")
    assert refused.code == 2
    assert "rehab start P01 --site left-heel" in refused.err


def test_that_a_run_is_told_in_the_unit_that_was_chosen(rehab: Rehab, folder: Path) -> None:
    assert rehab("log", "run", "--km", "6.2").out.startswith("Run: 6.2 km (")
    (folder / "settings.toml").write_text('distance = "miles"\n', encoding="utf-8")
    assert rehab("log", "run", "--km", "6.2").out.startswith("Run: 3.9 mi (")
