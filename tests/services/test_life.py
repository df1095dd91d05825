"""A life at random: whatever is done in whatever order, the history is what the stored rows say."""

import atexit
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, precondition, rule

from rehab.domain.history import History, Score, SessionDay
from rehab.domain.pain import Measure, PainReading
from rehab.domain.session import SHARE_DONE, Done, SessionDraft, SetEntry
from rehab.paths import Paths
from rehab.services.outcome import UndoStep
from tests.builders import MONDAY, Dump, FixedClock, Shelf, dump, open_desk

START = MONDAY - timedelta(days=6)
MEASURES = st.sampled_from([Measure.FIRST_STEP, Measure.WORST])
SCORES = st.none() | st.integers(0, 10)
DONE = st.sampled_from(Done)
AGO = st.integers(0, 6)
KEYS = st.sampled_from(["morning", "evening", None])

_memory = Path("/dev/shm")
FAST = _memory if _memory.is_dir() else None


def due(day: date) -> list[str]:
    """What the first phase of the test programme asks for, reckoned without the code under test."""
    return ["morning", "evening"] if (day - START).days % 2 == 0 else ["morning"]


def reckon(stored: Dump, today: date) -> History:
    """The history, straight from the rows."""
    points = {
        (row["day"], row["at"], row["measure"], row["value"])
        for row in stored["pain_reading"].values()
        if row["value"] is not None and row["day"] >= START
    }
    done: dict[tuple[date, str], float] = {}
    for row in stored["session"].values():
        slot, share = (row["planned_day"], row["routine_key"]), SHARE_DONE[Done(row["done"])]
        if slot[1] is not None:
            done[slot] = max(done.get(slot, 0), share)
    days = []
    for day in (START + timedelta(days=i) for i in range((today - START).days + 1)):
        slots = [(day, key) for key in due(day) if day < today or (day, key) in done]
        if slots:
            days.append(SessionDay(day, len(slots), sum(done.get(slot, 0.0) for slot in slots)))
    km: dict[date, float] = {}
    for row in stored["run"].values():
        km[row["day"]] = km.get(row["day"], 0) + row["distance_m"] / 1000
    every_day = [START + timedelta(days=i) for i in range((today - START).days + 1)]
    return History(
        start=START,
        primary=Measure.FIRST_STEP,
        scores=tuple(Score(day, Measure(measure), value) for day, _, measure, value in sorted(points)),
        sessions=tuple(days),
        run_km=tuple((day, km.get(day, 0.0)) for day in every_day) if km else None,
    )


class Life(RuleBasedStateMachine):
    """Logs, changes, deletes, undoes, backs up and restores."""

    readings: Bundle[Any] = Bundle("readings")
    sessions: Bundle[Any] = Bundle("sessions")
    backups: Bundle[Any] = Bundle("backups")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="rehab-life-", dir=FAST))
        self.clock = FixedClock()
        paths = Paths(self.folder).ensure()
        shutil.copyfile(template(), paths.database)
        self.desk = open_desk(paths, self.clock, Shelf())
        episode = self.desk.people.current()
        assert episode is not None
        self.episode = episode.id
        self.undo: list[tuple[UndoStep, Dump]] = []

    def keep(self, before: Dump, step: UndoStep) -> None:
        """Remember how to take a change back and what must be there then."""
        self.undo.append((step, before))

    @rule(target=readings, measure=MEASURES, value=SCORES, ago=AGO)
    def log_pain(self, measure: Measure, value: int | None, ago: int) -> Any:
        before = dump(self.desk.database)
        moment = self.clock.move(minutes=1) - timedelta(days=ago)
        outcome = self.desk.checkins.log(measure, value, self.episode, moment)
        self.keep(before, outcome.undo)
        return outcome.value.id

    @rule(reading=readings, value=SCORES)
    def correct_pain(self, reading: Any, value: int | None) -> None:
        before = dump(self.desk.database)
        if reading in before["pain_reading"]:
            outcome = self.desk.checkins.log(Measure.FIRST_STEP, value, self.episode, replace=reading)
            self.keep(before, outcome.undo)

    @rule(reading=consumes(readings))
    def delete_pain(self, reading: Any) -> None:
        before = dump(self.desk.database)
        if reading in before["pain_reading"]:
            self.keep(before, self.desk.checkins.delete(reading).undo)

    @rule(target=sessions, done=DONE, key=KEYS, score=SCORES, sets=st.integers(0, 2), late=st.integers(0, 2))
    def log_session(self, done: Done, key: str | None, score: int | None, sets: int, late: int) -> Any:
        before = dump(self.desk.database)
        self.clock.move(minutes=1)
        planned = self.clock.today - timedelta(days=late) if key else None
        entries = (SetEntry("calf-stretch", "", 3, 3),) * sets
        draft = SessionDraft(done, key, planned, before=score, during=4, sets=entries)
        outcome = self.desk.sessions.record(draft, self.episode)
        self.keep(before, outcome.undo)
        return outcome.value.id

    @rule(session=sessions, done=DONE, score=SCORES, sets=st.integers(0, 3))
    def amend_session(self, session: Any, done: Done, score: int | None, sets: int) -> None:
        before = dump(self.desk.database)
        found = self.desk.sessions.session(session)
        if found is not None:
            entries = (SetEntry("heel-raise", "", 3, 1),) * sets
            draft = SessionDraft(done, after=score, sets=entries)
            self.keep(before, self.desk.sessions.amend(session, found.version, draft).undo)

    @rule(session=sessions, value=SCORES, delete=st.booleans())
    def change_score_of_session(self, session: Any, value: int | None, delete: bool) -> None:
        before = dump(self.desk.database)
        of_session = [key for key, row in before["pain_reading"].items() if row["session_id"] == session]
        if of_session:
            checkins, reading = self.desk.checkins, min(of_session)
            version = next(r.version for r in self.all_readings() if r.id == reading)
            outcome = checkins.delete(reading) if delete else checkins.edit(reading, version, value)
            self.keep(before, outcome.undo)

    def all_readings(self) -> tuple[PainReading, ...]:
        """Every reading of the complaint."""
        return self.desk.checkins.readings(self.episode, date.min, date.max)

    @rule(session=consumes(sessions))
    def delete_session(self, session: Any) -> None:
        before = dump(self.desk.database)
        if session in before["session"]:
            self.keep(before, self.desk.sessions.delete(session).undo)

    @rule(km=st.floats(0.5, 42), ago=AGO)
    def log_run(self, km: float, ago: int) -> None:
        before = dump(self.desk.database)
        moment = self.clock.move(minutes=1) - timedelta(days=ago)
        self.keep(before, self.desk.runs.log(km, at=moment).undo)

    @precondition(lambda self: self.undo)
    @rule(again=st.booleans())
    def take_back(self, again: bool) -> None:
        after = dump(self.desk.database)
        step, before = self.undo.pop()
        inverse = self.desk.undoer.revert(step)
        assert dump(self.desk.database) == before
        if again:
            self.keep(before, self.desk.undoer.revert(inverse))
            assert dump(self.desk.database) == after

    @rule(days=st.integers(0, 2))
    def sleep(self, days: int) -> None:
        if self.clock.today + timedelta(days=days) < START + timedelta(days=14):
            self.clock.move(days=days)

    @rule(target=backups)
    def back_up(self) -> Any:
        self.clock.move(seconds=1)
        return self.desk.care.backup(), dump(self.desk.database)

    @rule(backup=backups)
    def restore(self, backup: Any) -> None:
        file, then = backup
        self.clock.move(seconds=1)
        self.desk.care.restore(file)
        # What could be taken back belonged to the data that was replaced.
        self.undo.clear()
        assert dump(self.desk.database) == then

    @rule()
    def restart(self) -> None:
        before = dump(self.desk.database)
        self.desk.close()
        self.desk = open_desk(self.desk.paths, self.clock, Shelf())
        assert dump(self.desk.database) == before

    @invariant()
    def history_is_what_the_rows_say(self) -> None:
        read, expected = (
            self.desk.progress.history(self.episode),
            reckon(dump(self.desk.database), self.clock.today),
        )
        assert read.scores == expected.scores
        assert read.sessions == expected.sessions
        assert (read.start, read.primary) == (expected.start, expected.primary)
        assert (read.run_km is None) == (expected.run_km is None)
        for (day, km), (other_day, other_km) in zip(read.run_km or (), expected.run_km or (), strict=True):
            assert day == other_day
            assert abs(km - other_km) < 1e-9

    @invariant()
    def scores_of_sessions_agree_with_their_readings(self) -> None:
        stored = dump(self.desk.database)
        of_sessions = {
            (row["session_id"], row["measure"]): row["value"]
            for row in stored["pain_reading"].values()
            if row["session_id"] is not None
        }
        for key, row in stored["session"].items():
            for measure in (Measure.BEFORE, Measure.DURING, Measure.AFTER):
                assert row[f"pain_{measure.value}"] == of_sessions.pop((key, measure.value), None)
        assert of_sessions == {}

    def teardown(self) -> None:
        assert self.desk.care.check().sound
        self.desk.close()
        shutil.rmtree(self.folder)


_templates: list[Path] = []


def template() -> Path:
    """A data file in which a plan was started a week ago, made once."""
    if not _templates:
        folder = Path(tempfile.mkdtemp(prefix="rehab-template-", dir=FAST))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        desk = open_desk(Paths(folder), FixedClock(), Shelf())
        desk.start_plan(on=START)
        desk.close()
        _templates.append(desk.paths.database)
    return _templates[0]


TestLife = pytest.mark.data_file(Life.TestCase)
TestLife.settings = settings(
    max_examples=15,
    stateful_step_count=20,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
