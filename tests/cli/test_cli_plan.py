"""today, week, start and sample: what a person follows."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from rehab.domain.pause import PauseReason
from rehab.domain.plan_edit import Place, set_recurrence
from rehab.domain.program import PerWeek
from rehab.paths import Paths
from rehab.services.bundle import open_services
from tests.cli.conftest import DAY, Rehab


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


def test_that_a_proposal_is_accepted_or_put_off_by_its_number(rehab: Rehab) -> None:
    rehab("start", "P02", "--site", "left-heel")
    rehab("log", "session", "--during", "8")
    first, *others = rehab("today", "--json").data["proposals"]
    accepted = rehab("accept", "--json").data
    assert {**first, "from": "2026-11-17"} == accepted
    assert rehab("accept", "9").code == 2
    assert rehab("put-off").code == (0 if others else 2)
    left = rehab("today", "--json").data["proposals"]
    assert len(left) == max(0, len(others) - 1)


def test_that_a_phase_waits_for_the_person_and_says_what_is_open(rehab: Rehab) -> None:
    rehab("start", "P01", "--site", "left-heel")
    rehab("log", "first-step", "5")
    late = DAY + timedelta(days=15)
    told = rehab("today", day=late).out
    assert "“Calm it down” was meant to end on 29 November" in told
    assert "0 of the last 7 days logged, 5 are asked for" in told
    gate = rehab("phase", "--json", day=late).data["gate"]
    assert [(one["have"], one["at_least"], one["met"]) for one in gate["criteria"]] == [(0, 5, False)]
    assert rehab("today", "--json", day=late).data["phase"] == "Calm it down"
    assert not rehab("phase", "--stay", "--json", day=late).data["gate"]["over"]
    later = late + timedelta(days=8)
    assert rehab("phase", "--next", day=later).code == 0
    assert rehab("today", "--json", day=later).data["phase"] == "First strength"


def test_that_a_start_lists_the_safety_questions_and_one_line_answers_them(rehab: Rehab) -> None:
    started = rehab("start", "P01", "--site", "left-heel")
    line = next(line for line in started.out.splitlines() if line.startswith("  rehab checkup "))
    names = [word.removesuffix("=?") for word in line.split()[2:]]
    assert len(names) <= 11
    assert all(f"{name} " in started.out for name in names)
    unread = rehab("checkup", *(f"{name}=?" for name in names))
    assert (unread.code, "is no answer" in unread.err) == (2, True)
    assert rehab("checkup", f"{names[0]}=no", "--json").data["open"] == names[1:]
    answered = rehab("checkup", *(f"{name}=no" for name in names))
    assert answered.out.startswith("Nothing in your answers asks for haste")
    assert "Not answered yet" not in answered.out
    flagged = rehab("checkup", "S09=yes")
    assert "Not answered yet" in flagged.out
