"""The command line: the main road, what it answers as JSON, and that bad input changes nothing."""

import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from xml.etree import ElementTree

import pytest

from rehab import __version__
from rehab.cli import main, root
from rehab.domain.clock import system_clock
from rehab.domain.pause import PauseReason
from rehab.domain.plan_edit import Place, set_recurrence
from rehab.domain.program import PerWeek
from rehab.paths import Paths
from rehab.services.bundle import open_services

DAY = date(2026, 11, 16)
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


@dataclass(frozen=True, slots=True)
class Answer:
    """What one call gave."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The answer as JSON."""
        found: dict[str, Any] = json.loads(self.out)
        return found


Rehab = Callable[..., Answer]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def rehab(folder: Path, capsys: pytest.CaptureFixture[str]) -> Rehab:
    """Calls the command line on a data folder of the test's own, at 08:00 of `day`."""

    def call(*arguments: str, day: date = DAY) -> Answer:
        code = main([*arguments, "--data-dir", str(folder), "--now", f"{day.isoformat()}T08:00+01:00"])
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return call


def fingerprint(folder: Path) -> dict[str, str]:
    """Contents of every file of a folder that holds data."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def one_sentence(text: str) -> bool:
    """Whether something clear and short was said, without a trace or a code of ours."""
    lines = text.strip().splitlines()
    return len(lines) == 1 and len(lines[0]) < 320 and "Traceback" not in text and lines[0][-1] in ".?"


# the main road


def test_that_today_and_week_tell_of_moved_sessions_and_pauses(rehab: Rehab, folder: Path) -> None:
    rehab("start", "P02", "--site", "left-heel")
    services = open_services(Paths(folder), lambda: datetime(2026, 11, 16, 12, tzinfo=UTC))
    current = services.people.current()
    assert current is not None
    services.pauses.move(current.id, "evening-strength", DAY, DAY + timedelta(days=1))
    services.pauses.pause(current.id, PauseReason.TRAVEL, DAY + timedelta(days=2), DAY + timedelta(days=3))
    services.close()

    today = rehab("today")
    assert "Evening strength moved to Tue 17 Nov" in today.out
    data = rehab("today", "--json").data
    assert [slot["routine"] for slot in data["slots"]] == ["first-steps"]
    assert data["moved"] == [
        {"routine": "evening-strength", "planned_day": "2026-11-16", "day": "2026-11-17"}
    ]
    assert data["paused"] is None
    week = rehab("week")
    assert week.out.count("paused (travel)") == 2
    days = rehab("week", "--json").data["days"]
    assert days[1]["slots"][1]["planned_day"] == "2026-11-16"
    assert days[2]["paused"] == {"reason": "travel", "start": "2026-11-18", "end": "2026-11-19"}
    assert days[2]["slots"] == []


def test_that_a_session_of_any_day_is_logged_later_in_the_week_by_its_number(
    rehab: Rehab, folder: Path
) -> None:
    episode = UUID(rehab("start", "P02", "--site", "left-heel", "--json").data["episode"])
    services = open_services(Paths(folder), lambda: datetime(2026, 11, 16, 12, tzinfo=UTC))
    plan = services.planner.plan(episode)
    assert plan is not None
    services.builder.keep(set_recurrence(plan, Place(0, "evening-strength"), PerWeek(1)))
    services.builder.use(plan.episode_id)
    services.close()
    later = DAY + timedelta(days=2)
    slots = rehab("today", "--json", day=later).data["slots"]
    assert [(slot["slot"], slot["routine"], slot["planned_day"]) for slot in slots] == [
        (1, "first-steps", "2026-11-18"),
        (2, "evening-strength", "2026-11-16"),
    ]
    logged = rehab("log", "session", "--slot", "2", "--json", day=later).data
    assert logged["routine"] == "evening-strength"
    assert len(rehab("today", "--json", day=later).data["slots"]) == 1
    assert rehab("today", "--json", day=later).data["extra"][0]["done"] == "all"


def test_that_today_tells_what_the_log_speaks_for(rehab: Rehab) -> None:
    rehab("start", "P02", "--site", "left-heel")
    rehab("log", "session", "--during", "8")
    data = rehab("today", "--json").data["proposals"]
    assert {(one["move"], one["reason"]) for one in data} == {("step-back", "red")}
    told = rehab("today").out
    assert "A smaller dose next time?" in told
    assert "Nothing changes by itself" in told


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


def test_that_the_sample_person_can_be_looked_at(rehab: Rehab, tmp_path: Path) -> None:
    assert rehab("sample").code == 0
    verdict = rehab("verdict", "--json").data
    assert verdict["state"] == "failing"
    assert verdict["title"] == "Home care is not working – time to see your doctor"
    told = rehab("verdict")
    assert told.code == 0
    assert "What we looked at" in told.out
    # The day of the week decides which of the due sessions fall into the last six weeks.
    assert re.search(r"8[678] %", told.out)
    days = rehab("history", "--json").data["days"]
    assert len(days) == 64
    assert days[-1]["state"] == "failing"
    assert days[0]["state"] == "insufficient-data"
    week = rehab("week", "--json").data
    assert len(week["days"]) == 7
    for ending, magic in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")):
        file = tmp_path / f"pain.{ending}"
        assert rehab("chart", "pain", "-o", str(file)).code == 0
        assert file.read_bytes().startswith(magic)
    again = rehab("sample")
    assert again.code == 2
    assert "needs an empty data folder" in again.err


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


# logging


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


# global options and help


def test_that_global_options_may_stand_before_or_after(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--data-dir", str(folder), "--now", "2026-11-16T08:00+01:00"]
    assert main([*options, "--json", "start", "P01", "--site", "left-heel"]) == 0
    assert json.loads(capsys.readouterr().out)["start"] == "2026-11-16"
    assert main([*options, "log", "--json", "first-step", "4"]) == 0
    assert json.loads(capsys.readouterr().out)["value"] == 4
    assert main(["today", *options, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["first_step"] == 4


def test_that_the_environment_gives_folder_and_clock(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REHAB_DATA_DIR", str(folder))
    monkeypatch.setenv("REHAB_NOW", "2026-01-05T09:00+01:00")
    assert main(["start", "P01", "--site", "back", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["start"], data["site"], data["side"]) == ("2026-01-05", "back", "none")
    assert (folder / "rehab.db").is_file()


@pytest.mark.parametrize("arguments", [["--version"], ["verdict", "--version"]])
def test_that_the_version_is_told_anywhere(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"rehab {__version__}\n"


def test_that_every_command_of_the_contract_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    names = [
        "sample",
        "start",
        "log",
        "today",
        "week",
        "verdict",
        "history",
        "chart",
        "import",
        "export",
        "library",
        "show",
        "draw",
        "backup",
        "restore",
        "check",
        "assess",
        "checkup",
    ]
    assert set(names) == set(root.commands)
    logged = ["first-step", "worst", "average", "stiffness", "night", "medicine", "week"]
    logged += ["session", "run", "treatment", "test"]
    for arguments in [[], *([name] for name in names), *(["log", name] for name in logged)]:
        assert main([*arguments, "--help"]) == 0
        out = capsys.readouterr().out
        assert out.startswith("Usage: rehab")
        assert len(out.splitlines()) > 5, arguments


def test_that_an_exercise_is_drawn_into_a_file(rehab: Rehab, tmp_path: Path) -> None:
    for name in ("figure.svg", "figure.png"):
        file = tmp_path / name
        answer = rehab(
            "draw", "wall-calf-stretch", "-o", str(file), "--pose", "0.5", "--theme", "dark", "--json"
        )
        assert (answer.code, answer.data["file"], answer.data["pose"]) == (0, str(file), 0.5)
    assert ElementTree.parse(tmp_path / "figure.svg").getroot().tag.endswith("svg")
    assert (tmp_path / "figure.png").read_bytes().startswith(b"\x89PNG")


def test_that_the_other_side_is_the_mirror_image(rehab: Rehab, tmp_path: Path) -> None:
    right, left, same = (tmp_path / f"{name}.svg" for name in ("right", "left", "same"))
    rehab("draw", "wall-calf-stretch", "-o", str(right))
    rehab("draw", "wall-calf-stretch", "-o", str(left), "--side", "left")
    rehab("draw", "wall-calf-stretch", "-o", str(same), "--side", "right")
    assert right.read_text("utf-8") == same.read_text("utf-8") != left.read_text("utf-8")


def test_that_a_person_can_be_named(rehab: Rehab) -> None:
    rehab("sample")
    assert rehab("verdict", "--patient", "sample person", "--json").data["state"] == "failing"
    refused = rehab("verdict", "--patient", "Nobody")
    assert refused.code == 2
    assert refused.err == "There is no person called “Nobody” in this data folder.\n"


def test_that_a_setting_that_cannot_be_used_is_a_warning(rehab: Rehab, folder: Path) -> None:
    rehab("start", "P01", "--site", "left-heel")
    (folder / "settings.toml").write_text("text_size = 7\n", encoding="utf-8")
    answer = rehab("today", "--json")
    assert answer.code == 3
    assert answer.data["warnings"] == ["The setting text_size cannot be used; its default is used."]
    assert answer.err.strip() == answer.data["warnings"][0]
    assert answer.data["week"] == 1


# the library and the content


def test_that_the_library_can_be_searched_and_shown(rehab: Rehab, folder: Path) -> None:
    found = rehab("library", "plantr", "strech", "--json").data
    assert "plantar-fascia-stretch" in [entry["slug"] for entry in found["found"]]
    assert found["did_you_mean"] == "plantar stretch"
    calf = rehab("library", "--region", "calf", "--kind", "stretch", "--json").data["found"]
    assert calf
    assert all("calf" in entry["regions"] and entry["kind"] == "stretch" for entry in calf)
    shown = rehab("show", "plantar-fascia-stretch")
    assert shown.code == 0
    assert "How to" in shown.out
    assert "Stop if" in shown.out
    assert rehab("show", "E01", "--json").data["slug"] == "plantar-fascia-stretch"
    assert "Did you mean" in rehab("show", "plantar-fascia-strech").err
    assert not (folder / "rehab.db").exists()


def test_that_show_tells_everything_about_an_exercise(rehab: Rehab) -> None:
    shown = rehab("show", "E41").out
    for words in (
        *("Acts on     tendon, muscle", "Stage       early, middle", "Range       3–5 sets · hold 15–60 s"),
        *("Ask a professional first with", "High blood pressure", "Wall sit (wall-sit)", "Pictures"),
    ):
        assert words in shown
    data = rehab("show", "spanish-squat-hold", "--json").data
    assert (data["tissues"], data["stages"]) == (["tendon", "muscle"], ["early", "middle"])
    assert data["range"]["hold_s"] == [15, 60]
    assert "high-blood-pressure" in data["contraindications"]
    assert set(data["poses"]) == {"a", "b"}
    assert "Spanish squat" in data["synonyms"]


def test_that_the_library_can_be_narrowed_by_stage_and_by_what_speaks_against(rehab: Rehab) -> None:
    found = rehab("library", "stretch", "--stage", "early", "--without", "sciatica", "--json").data["found"]
    assert found
    assert all("early" in entry["stages"] for entry in found)
    assert "strap-calf-stretch" not in {entry["slug"] for entry in found}


def test_that_a_pack_says_what_to_begin_with(rehab: Rehab) -> None:
    packs = rehab("library", "--packs", "--json").data["packs"]
    assert len(packs) >= 16
    assert "heel-first-steps" in rehab("library", "--packs").out
    pack = rehab("library", "--pack", "heel-first-steps", "--json").data
    assert 3 <= len(pack["begin"]) <= 4
    assert pack["programmes"][0] == "heel-pain-core-self-care"
    text = rehab("library", "--pack", "K01").out
    assert text.index("to a doctor first") < text.index("To begin with") < text.index("Next")
    refused = rehab("library", "--pack", "nose")
    assert (refused.code, refused.out) == (2, "")
    assert "There is no pack called “nose”" in refused.err


def test_that_the_content_is_in_order(rehab: Rehab, folder: Path) -> None:
    checked = rehab("check", "--content-only", "--json")
    assert checked.code == 0
    assert checked.data["content"] == []
    counts = checked.data["counts"]
    assert counts["exercises"] >= 105
    assert (counts["programmes"], counts["packs"] >= 16, counts["links"] >= 80) == (20, True, True)
    assert "118 exercises, 20 programmes, 16 packs" in rehab("check", "--content-only").out
    assert not (folder / "rehab.db").exists()


def test_that_a_broken_exercise_file_is_named_with_line_and_field(rehab: Rehab, tmp_path: Path) -> None:
    good = Path(__file__).parents[2] / "exercises" / "foot" / "short-foot.toml"
    broken = tmp_path / "short-foot-two.toml"
    text = good.read_text(encoding="utf-8").replace('kind = "strength"', 'kind = "magic"')
    broken.write_text(text, encoding="utf-8")
    checked = rehab("check", "--content-only", str(broken), "--json")
    assert checked.code == 2
    assert one_sentence(checked.err)
    found = {problem["field"]: problem for problem in checked.data["content"]}
    assert found["kind"]["line"] == text[: text.index('kind = "magic"')].count("\n") + 1
    assert "short-foot-two.toml" in rehab("check", str(broken)).out


# backup, restore, check, cases


def test_that_a_backup_brings_the_data_back(rehab: Rehab, tmp_path: Path) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "first-step", "5")
    copy = tmp_path / "copy.db"
    assert rehab("backup", "-o", str(copy)).code == 0
    assert rehab("backup", "-o", str(copy)).code == 2
    rehab("log", "first-step", "--not-recorded")
    restored = rehab("restore", str(copy), "--json")
    assert restored.code == 0
    assert Path(restored.data["kept"]).is_file()
    assert rehab("today", "--json").data["first_step"] == 5
    checked = rehab("check", "--json").data
    assert checked["data"]["sound"] is True
    assert checked["content"] == []


def test_that_a_damaged_data_file_can_be_replaced_by_a_backup(
    rehab: Rehab, folder: Path, tmp_path: Path
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    copy = tmp_path / "copy.db"
    rehab("backup", "-o", str(copy))
    damage(folder)
    assert rehab("today").code == 2
    assert rehab("restore", str(copy)).code == 0
    assert rehab("today").code == 0


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


# bad input: one sentence, exit 2, nothing changed


BAD = [
    ["log", "first-step", "11"],
    ["log", "first-step", "-1"],
    ["log", "first-step", "5.5"],
    ["log", "first-step", "five"],
    ["log", "first-step", "٣"],
    ["log", "first-step", "--five"],
    ["log", "first-step"],
    ["log", "first-step", "5", "--not-recorded"],
    ["log", "first-step", "5", "--at", "2026-11-17T08:00+01:00"],
    ["log", "first-step", "5", "--at", "yesterday"],
    ["log", "worst", "5", "--at", "2026-13-45"],
    ["log", "night", "maybe"],
    ["log", "stiffness", "-5"],
    ["log", "stiffness", "ten"],
    ["log", "medicine"],
    ["log", "medicine", " "],
    ["log", "week"],
    ["log", "week", "--activity", "=3"],
    ["log", "week", "--activity", "climb stairs=11"],
    ["log", "week", "--activity", "climb stairs=many"],
    ["log", "week", "--change", "6"],
    ["log", "week", "--change", "better"],
    ["log", "week", "--change", "1", "--at", "2027-01-01"],
    ["log", "session", "--during", "11"],
    ["log", "session", "--effort", "12"],
    ["log", "session", "--slot", "19"],
    ["log", "session", "--done", "most"],
    ["log", "session", "--note", "x" * 4001],
    ["log", "session", "--at", "2027-01-01"],
    ["log", "run", "--km", "0"],
    ["log", "run", "--km", "nan"],
    ["log", "run", "--km", "500"],
    ["log", "run", "--km", "5", "--minutes", "-3"],
    ["log", "test", "jumping", "--left", "3"],
    ["log", "test", "heel-raises"],
    ["log", "test", "heel-raises", "--left", "2.5"],
    ["log", "test", "stance", "--left", "long"],
    ["log", "treatment", "magic"],
    ["log", "treatment", "tape", "--start", "2026-12-01"],
    ["log", "treatment", "tape", "--start", "2026-11-10", "--end", "2026-11-01"],
    ["start", "P99", "--site", "left-heel"],
    ["start", "P01", "--site", "left-moon"],
    ["start", "P01"],
    ["start", "P01", "--site", "left-heel", "--on", "1950-01-01"],
    ["chart", "pain", "-o", "chart.gif"],
    ["chart", "pain", "-o", "/nowhere/at/all/chart.png"],
    ["show", "nothing-like-this-at-all"],
    ["restore", "not-there.db"],
    ["import", "runs.gpx"],
    ["export", "plan", "--phase", "9", "-o", "plan.pdf"],
    ["export", "plan", "no-such-programme", "-o", "plan.pdf"],
    ["export", "handout", "P01", "P02", "-o", "plan.html"],
    ["export", "calendar", "P01", "-o", "plan.ics"],
    ["export", "calendar", "-o", "/nowhere/at/all/plan.ics"],
    ["export", "report", "-o", "report.pdf"],
    ["draw", "short-foot", "-o", "figure.gif"],
    ["draw", "short-foot", "-o", "/nowhere/at/all/figure.svg"],
    ["draw", "short-foot", "-o", "figure.svg", "--pose", "C"],
    ["draw", "short-foot", "-o", "figure.svg", "--pose", "1.5"],
    ["draw", "rope-skipping-backwards", "-o", "figure.svg"],
    ["today", "--database", "postgresql://somewhere/rehab"],
    ["dance"],
    ["log", "dance"],
]


@pytest.mark.parametrize("arguments", BAD, ids=[" ".join(a)[:50] for a in BAD])
def test_that_bad_input_is_refused_in_one_sentence_and_changes_nothing(
    rehab: Rehab, folder: Path, arguments: list[str]
) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "first-step", "5")
    before = fingerprint(folder)
    refused = rehab(*arguments)
    assert refused.code == 2
    assert refused.out == ""
    assert one_sentence(refused.err), refused.err
    assert fingerprint(folder) == before


def test_that_logging_before_a_start_says_how_to_start(rehab: Rehab) -> None:
    refused = rehab("log", "first-step", "5")
    assert refused.code == 2
    assert "rehab start P01 --site left-heel" in refused.err


def test_that_a_clock_that_cannot_be_read_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["today", "--data-dir", str(folder), "--now", "noon"]) == 2
    assert one_sentence(capsys.readouterr().err)


def damage(folder: Path) -> None:
    """Write over the middle of the data file."""
    file = folder / "rehab.db"
    content = bytearray(file.read_bytes())
    content[4096 : len(content) - 4096] = b"\xab" * (len(content) - 8192)
    file.write_bytes(bytes(content))


@pytest.mark.parametrize("arguments", [["today"], ["log", "first-step", "5"], ["check"], ["sample"]])
def test_that_a_damaged_data_file_is_left_as_it_is(rehab: Rehab, folder: Path, arguments: list[str]) -> None:
    rehab("start", "P01", "--site", "left-heel")
    damage(folder)
    before = fingerprint(folder)
    refused = rehab(*arguments)
    assert refused.code == 2
    assert one_sentence(refused.err)
    assert refused.err.strip().endswith("Your data is untouched.")
    assert fingerprint(folder) == before


READ_ONLY = """
import os, sys
from pathlib import Path
from rehab.cli import main
folder = Path(sys.argv[1])
place = ["--data-dir", str(folder), "--now", "2026-11-16T08:00+01:00"]
main(["start", "P01", "--site", "left-heel", *place])
main(["log", "first-step", "6", *place])
if os.getuid() == 0:
    # The superuser may write anywhere, so the rest is done as nobody.
    for file in (folder, *folder.rglob("*")):
        os.chown(file, 65534, 65534)
folder.chmod(0o500)
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
sys.stderr.flush()
code = main(["log", "first-step", "5", *place])
os._exit(code)
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")
def test_that_a_folder_that_can_only_be_read_is_refused() -> None:
    with tempfile.TemporaryDirectory() as base:
        Path(base).chmod(0o755)
        folder = Path(base) / "data"
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(folder)],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        folder.chmod(0o700)
        assert done.returncode == 2, done.stderr
        assert one_sentence(done.stderr)
        with closing(sqlite3.connect(folder / "rehab.db")) as data:
            assert data.execute("SELECT value FROM pain_reading").fetchall() == [(6,)]


def test_that_a_file_in_the_place_of_the_folder_is_refused(rehab: Rehab, folder: Path) -> None:
    folder.write_text("not a folder", encoding="utf-8")
    refused = rehab("today")
    assert refused.code == 2
    assert one_sentence(refused.err)
    assert folder.read_text(encoding="utf-8") == "not a folder"


# as a program of its own


def run_program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "rehab", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
        timeout=60,
    )


def test_that_the_program_gives_its_exit_code_and_keeps_its_streams_apart(folder: Path) -> None:
    options = ("--data-dir", str(folder), "--now", "2026-11-16T08:00+01:00")
    started = run_program("start", "P01", "--site", "left-heel", *options)
    assert (started.returncode, started.stderr) == (0, "")
    refused = run_program("log", "first-step", "11", *options)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "Pain is a whole number from 0 to 10; 11 cannot be used. Nothing was saved.\n"


def test_that_a_terminal_without_the_letters_gets_an_answer(folder: Path) -> None:
    options = ("--data-dir", str(folder), "--now", "2026-11-16T08:00+01:00")
    run_program("sample", *options)
    told = run_program("verdict", *options, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert told.returncode == 0
    assert "Home care is not working" in told.stdout


def test_that_a_bug_is_told_in_a_sentence_and_traced_in_the_log(folder: Path) -> None:
    program = (
        "import sys, rehab.__main__ as start, rehab.commands.desk as desk\n"
        "desk.Desk.episode = lambda self: 1 / 0\n"
        f"sys.argv = ['rehab', 'today', '--data-dir', {str(folder)!r}]\n"
        "raise SystemExit(start.main())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("Something went wrong inside the program.")
    assert "ZeroDivisionError" in (folder / "logs" / "rehab.log").read_text(encoding="utf-8")
