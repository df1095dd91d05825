"""Plan and log files: nothing is lost on the way, nothing is written unasked, and nobody else's data is reached."""

from __future__ import annotations

import json
import re
from datetime import time, timedelta
from uuid import uuid4

import pytest

from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.plan_edit import Place, set_times
from rehab.exchange.age_file import lock
from rehab.exchange.handover_file import read_handover, write_handover
from rehab.services.handover_preview import MergeChoice, Whose
from rehab.storage.handover_rows import RECORD_TABLES
from tests.builders import FixedClock, dump
from tests.services.handover_home import (
    ALL,
    LOG,
    PLAN,
    Filled,
    Open,
    bring,
    code_of,
    counted,
    files,
    filled,
    folders,
    keyed,
    open_at,
    personal,
    rebuilt,
    write,
)

__all__ = ["filled", "folders", "open_at"]


# lossless


def test_that_a_clinic_exports_everything_of_all_its_people(open_at: Open) -> None:
    there, here = open_at("clinic"), open_at("here")
    assert code_of(lambda: write(there, ALL)) == "handover_nobody"
    for name in ("Ada", "Ben"):
        there.clinic.add(name)
    assert code_of(lambda: write(there, LOG)) == "handover_nobody"
    assert bring(here, write(there, ALL)) == 2
    assert {person.name for person in here.people.patients()} == {"Ada", "Ben"}


@pytest.mark.parametrize("seed", [1, 2])
def test_that_everything_of_any_person_comes_back_as_it_was(filled: Filled, open_at: Open, seed: int) -> None:
    (there, episode), here = filled("there", seed), open_at("here")
    before = dump(there.database)
    assert {table for table, rows in before.items() if rows} == {*RECORD_TABLES, "photo"}
    file = write(there, ALL)
    assert bring(here, file) > 60
    assert keyed(dump(here.database)) == keyed(before)
    assert dump(there.database) == before
    assert here.limits.limits(episode) == there.limits.limits(episode)
    assert write(here, ALL).read_bytes() == file.read_bytes()


def test_that_a_log_gives_the_same_entries_and_the_same_verdict(filled: Filled, open_at: Open) -> None:
    (there, episode), here = filled("there", 2), open_at("here")
    bring(here, write(there, LOG), Whose.ME)
    assert personal(dump(here.database)) == personal(dump(there.database))
    assert here.progress.report(episode) == there.progress.report(episode)
    assert here.people.current() == there.people.current()


def test_that_a_plan_file_holds_the_plan_and_no_entries(filled: Filled, open_at: Open) -> None:
    (there, episode), here = filled("there", 1), open_at("here")
    bring(here, write(there, PLAN))
    assert here.planner.plan(episode) == there.planner.plan(episode)
    held = {table for table, rows in dump(here.database).items() if rows}
    assert held == {
        "patient", "episode", "program", "phase", "routine", "prescription", "rhythm", "progression_rule", "shift",
        "care_note",
    }  # fmt: skip


def test_that_what_was_deleted_does_not_go_along(open_at: Open, clock: FixedClock) -> None:
    there, here = open_at("there"), open_at("here")
    episode = there.start_plan()
    reading = there.checkins.log(Measure.WORST, 9, episode).value
    bring(here, write(there, LOG))
    clock.move(minutes=5)
    there.checkins.delete(reading.id)
    file = write(there, LOG)
    (row,) = read_handover(file.read_bytes()).records["pain_reading"]
    assert set(row) == {"id", "updated_at", "deleted_at"}
    assert counted(here, file) == {"pain": (0, 1, 0, 0)}
    bring(here, file)
    assert dump(here.database)["pain_reading"] == {}


def test_that_free_words_can_stay_at_home(filled: Filled, open_at: Open) -> None:
    (there, episode), here = filled("there", 1), open_at("here")
    there.treatments.log(
        there.treatments.treatments(episode)[0].kind, there.clock.today, None, episode, "SECRET"
    )
    file = write(there, LOG, notes=False)
    content = read_handover(file.read_bytes())
    assert "SECRET" not in json.dumps([dict(r) for rows in content.records.values() for r in rows])
    assert all(row.get("question") != "note" for row in content.records["checkin_answer"])
    bring(here, file, Whose.ME)
    assert {t.note for t in here.treatments.treatments(episode)} == {""}
    # Back home nothing is lost: a column that the file does not have says nothing.
    assert counted(there, file) == {}


# merging


def test_that_only_what_is_new_or_newer_is_taken_and_all_of_it_can_be_taken_back(
    open_at: Open, clock: FixedClock
) -> None:
    there, here = open_at("there"), open_at("here")
    episode = there.start_plan()
    readings = [there.checkins.log(m, 5, episode).value for m in (Measure.FIRST_STEP, Measure.WORST)]
    bring(here, write(there, LOG))
    clock.move(hours=1)
    there.checkins.edit(readings[0].id, 1, value=7)
    here.checkins.edit(readings[1].id, 1, value=2)
    there.checkins.log(Measure.AVERAGE, 4, episode)
    here.runs.log(5, 30)
    before, file = dump(here.database), write(there, LOG)
    assert counted(here, file) == {"pain": (1, 1, 1, 0)}
    handover = files(here)
    done = handover.take(handover.open(file))
    values = {row["measure"]: row["value"] for row in dump(here.database)["pain_reading"].values()}
    assert values == {"first_step": 7, "worst24": 2, "avg24": 4}
    assert len(dump(here.database)["run"]) == 1
    assert here.database.shared or list(here.paths.backups.iterdir()) != []
    here.undoer.revert(done.undo)
    assert dump(here.database) == before


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (MergeChoice.NEWEST, {"first_step": 7, "worst24": 2, "avg24": 4}),
        (MergeChoice.MINE, {"first_step": 5, "worst24": 2, "avg24": 4}),
        (MergeChoice.THEIRS, {"first_step": 7, "worst24": 5, "avg24": 4}),
        (MergeChoice.LEAVE, {"first_step": 5, "worst24": 2}),
    ],
)
def test_that_a_person_chooses_whose_version_counts(
    open_at: Open, clock: FixedClock, choice: MergeChoice, expected: dict[str, int]
) -> None:
    there, here = open_at("there"), open_at("here")
    episode = there.start_plan()
    readings = [there.checkins.log(m, 5, episode).value for m in (Measure.FIRST_STEP, Measure.WORST)]
    bring(here, write(there, LOG))
    clock.move(hours=1)
    there.checkins.edit(readings[0].id, 1, value=7)
    here.checkins.edit(readings[1].id, 1, value=2)
    there.checkins.log(Measure.AVERAGE, 4, episode)
    bring(here, write(there, LOG), pain=choice)
    values = {row["measure"]: row["value"] for row in dump(here.database)["pain_reading"].values()}
    assert values == expected


def test_that_what_was_deleted_here_stays_deleted_unless_it_is_asked_for(
    open_at: Open, clock: FixedClock
) -> None:
    there, here = open_at("there"), open_at("here")
    episode = there.start_plan()
    reading = there.checkins.log(Measure.FIRST_STEP, 5, episode).value
    file = write(there, LOG)
    bring(here, file)
    clock.move(hours=1)
    here.checkins.delete(reading.id)
    assert counted(here, file) == {"pain": (0, 0, 0, 1)}
    bring(here, file)
    assert dump(here.database)["pain_reading"] == {}
    bring(here, file, pain=MergeChoice.THEIRS)
    assert list(dump(here.database)["pain_reading"]) == [reading.id]


def test_that_an_import_that_was_taken_back_can_be_done_again(
    filled: Filled, open_at: Open, clock: FixedClock
) -> None:
    (there, _), here = filled("there", 2), open_at("here")
    handover, file = files(here), write(there, LOG)
    done = handover.take(handover.open(file))
    full = dump(here.database)
    clock.move(hours=1)
    here.undoer.revert(done.undo)
    assert all(rows == {} for rows in dump(here.database).values())
    bring(here, file)
    assert dump(here.database) == full


def test_that_a_physiotherapist_keeps_a_log_as_that_of_another_person(filled: Filled, open_at: Open) -> None:
    (runner, episode), clinic = filled("runner", 2), open_at("clinic")
    clinic.planner.start("P02", Site.KNEE, Side.RIGHT)
    mine, file = clinic.people.me(), write(runner, LOG)
    handover = files(clinic)
    preview = handover.preview(handover.open(file), Whose.OTHER, "Anna K.")
    assert (preview.whose, preview.may_choose, preview.name) == (Whose.OTHER, True, "Anna K.")
    handover.take(handover.open(file), Whose.OTHER, "Anna K.")
    assert clinic.people.me() == mine
    assert {p.name for p in clinic.people.patients()} == {"", "Anna K."}
    assert clinic.progress.report(episode) == runner.progress.report(episode)
    again = handover.preview(handover.open(file))
    assert (again.whose, again.may_choose) == (Whose.KNOWN, False)


def test_that_a_plan_goes_to_the_clinic_and_back_and_stays_one_plan(open_at: Open, clock: FixedClock) -> None:
    runner, clinic = open_at("runner"), open_at("clinic")
    episode = runner.start_plan()
    bring(clinic, write(runner, LOG), Whose.OTHER)
    clock.move(days=1)
    changed = clinic.planner.plan(episode)
    assert changed is not None
    clinic.builder.keep(set_times(changed, Place(0, "evening"), (time(8),)))
    clinic.builder.use(episode)
    person = next(p.id for p in clinic.people.patients())
    bring(runner, write(clinic, PLAN, patient_id=person))
    assert runner.planner.plan(episode) == clinic.planner.plan(episode)
    assert len(runner.people.patients()) == 1
    assert runner.people.me() is not None


def test_that_a_plan_of_a_stranger_becomes_mine(open_at: Open) -> None:
    clinic, runner = open_at("clinic"), open_at("runner")
    episode = clinic.start_plan()
    runner.runs.log(5, 30)
    me, file = runner.people.me(), write(clinic, PLAN)
    bring(runner, file)
    assert runner.people.me() == me
    assert runner.people.current() is not None
    assert [e.id for e in runner.people.followed()] == [episode]
    assert counted(runner, file) == {}


# passphrase


def test_that_a_passphrase_opens_the_file_and_nothing_else_does(filled: Filled, open_at: Open) -> None:
    (there, _), here = filled("there", 2), open_at("here")
    handover, file = files(there), there.paths.data_dir / "locked.rehablog"
    file.write_bytes(lock(write_handover(handover.content(LOG)), "Zürich 7"))
    raw, mine, before = file.read_bytes(), files(here), dump(here.database)
    assert b"calf-stretch" not in raw
    assert code_of(lambda: mine.open(file)) == "passphrase_needed"
    assert code_of(lambda: mine.open(file, "zürich 7")) == "passphrase_wrong"
    assert mine.open(file, "Zürich 7").content == handover.content(LOG)
    flipped = bytearray(raw)
    flipped[-30] ^= 1
    # The second asks for so much work that it is refused before any is done.
    for broken in (bytes(flipped), re.sub(rb"( \d\d)\n", rb" 63\n", raw, count=1), raw[:60]):
        file.write_bytes(broken)
        assert code_of(lambda: mine.open(file, "Zürich 7")) == "passphrase_wrong"
    assert code_of(lambda: lock(b"", "")) == "passphrase_empty"
    assert dump(here.database) == before


def test_that_an_older_file_without_a_column_is_still_read(filled: Filled, open_at: Open) -> None:
    (there, episode), here = filled("there", 1), open_at("here")
    content = files(there).content(LOG)
    older = {
        table: tuple({k: v for k, v in row.items() if k not in ("provider", "started_by")} for row in rows)
        for table, rows in content.records.items()
        if table != "rhythm"
    }
    older["treatment"] = tuple({**row, "started_by": "me"} for row in older["treatment"])
    file = there.paths.data_dir / "old.rehablog"
    file.write_bytes(write_handover(rebuilt(content, older, schema="0001")))
    bring(here, file, Whose.ME)
    assert [t.provider for t in here.treatments.treatments(episode)] == [""]


def test_that_an_import_of_years_stays_quick(open_at: Open, clock: FixedClock) -> None:
    there, here = open_at("there"), open_at("here")
    episode = there.start_plan()
    day = clock.now
    rows = [
        {
            "id": str(uuid4()), "version": 1, "created_at": day.isoformat(), "updated_at": day.isoformat(),
            "episode_id": str(episode), "session_id": None, "measure": "first_step", "value": n % 11,
            "at": (day - timedelta(days=n)).isoformat(), "offset_min": 60,
            "day": (day - timedelta(days=n)).date().isoformat(),
        }
        for n in range(1500)
    ]  # fmt: skip
    content = files(there).content(LOG)
    file = there.paths.data_dir / "long.rehablog"
    file.write_bytes(write_handover(rebuilt(content, {**content.records, "pain_reading": tuple(rows)})))
    from tests.pace import within

    with within(3):
        assert bring(here, file) > 1500
