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
