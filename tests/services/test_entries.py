"""Check-ins, runs and treatments."""

from dataclasses import replace
from datetime import time, timedelta
from uuid import uuid4

import pytest

from rehab.domain.checkin import Question
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.treatment import TreatmentKind
from tests.builders import MONDAY, Desk, at

DAY = timedelta(days=1)
STEP = Measure.FIRST_STEP


def test_that_a_score_reads_back_with_its_instant_and_day(desk: Desk) -> None:
    episode = desk.start_plan()
    moment = at(MONDAY - DAY, 23, 30)
    logged = desk.checkins.log(STEP, 5, episode, moment).value
    (read,) = desk.checkins.readings(episode, MONDAY - DAY, MONDAY)
    assert read == logged
    assert (read.at, read.day, read.at.utcoffset()) == (moment, MONDAY - DAY, timedelta(hours=1))


def test_that_a_second_score_of_a_day_is_kept_beside_the_first(desk: Desk) -> None:
    episode = desk.start_plan()
    for value in (5, 8):
        desk.checkins.log(STEP, value, episode)
        desk.clock.move(seconds=1)
    assert [r.value for r in desk.checkins.readings(episode, MONDAY, MONDAY, STEP)] == [5, 8]
    last = desk.checkins.morning(episode, MONDAY)
    assert last is not None
    assert last.value == 8
    assert desk.checkins.mornings(episode, MONDAY, 2) == ((MONDAY - DAY, None), (MONDAY, 7))


def test_that_a_correction_changes_the_first_score(desk: Desk) -> None:
    episode = desk.start_plan()
    first = desk.checkins.log(STEP, 5, episode).value
    desk.clock.move(seconds=2)
    corrected = desk.checkins.log(STEP, 6, episode, replace=first.id).value
    assert (corrected.id, corrected.value, corrected.at, corrected.version) == (first.id, 6, first.at, 2)
    assert len(desk.checkins.readings(episode, MONDAY, MONDAY)) == 1


def test_that_cleared_and_not_recorded_are_never_zero(desk: Desk) -> None:
    episode = desk.start_plan()
    first = desk.checkins.log(STEP, 0, episode).value
    assert desk.checkins.mornings(episode, MONDAY, 1) == ((MONDAY, 0),)
    assert desk.checkins.clear(first.id).value.value is None
    assert desk.checkins.mornings(episode, MONDAY, 1) == ((MONDAY, None),)
    desk.checkins.log(Measure.WORST, None, episode)
    assert [r.value for r in desk.checkins.readings(episode, MONDAY, MONDAY)] == [None, None]
    assert desk.progress.history(episode).scores == ()


@pytest.mark.parametrize("value", [-1, 11, 5.5, True, "5"])
def test_that_only_whole_scores_from_0_to_10_are_taken(desk: Desk, value: object) -> None:
    episode = desk.start_plan()
    first = desk.checkins.log(STEP, 5, episode).value
    for act in (
        lambda: desk.checkins.log(STEP, value, episode),  # type: ignore[arg-type]
        lambda: desk.checkins.log(STEP, value, episode, replace=first.id),  # type: ignore[arg-type]
        lambda: desk.checkins.edit(first.id, 1, value),  # type: ignore[arg-type]
    ):
        with pytest.raises(UserError, match="pain_out_of_range"):
            act()
    assert desk.checkins.readings(episode, MONDAY, MONDAY) == (first,)


def test_that_the_future_is_refused(desk: Desk) -> None:
    episode = desk.start_plan()
    reading = desk.checkins.log(STEP, 5, episode).value
    tomorrow = desk.clock.now + DAY
    with pytest.raises(UserError, match="time_in_future"):
        desk.checkins.log(STEP, 5, episode, tomorrow)
    with pytest.raises(UserError, match="day_in_future"):
        desk.checkins.edit(reading.id, 1, 5, MONDAY + DAY)
    with pytest.raises(UserError, match="time_in_future"):
        desk.checkins.answer(Question.NOTE, "x", episode, tomorrow)
    with pytest.raises(UserError, match="time_in_future"):
        desk.runs.log(5, at=tomorrow)
    with pytest.raises(UserError, match="day_in_future"):
        desk.treatments.log(TreatmentKind.ICE, MONDAY + DAY, None, episode)


def test_that_a_reading_moves_to_another_day_with_its_hour(desk: Desk) -> None:
    episode = desk.start_plan()
    reading = desk.checkins.log(STEP, 5, episode, at(MONDAY, 7, 12)).value
    moved = desk.checkins.edit(reading.id, 1, 6, MONDAY - 3 * DAY).value
    assert (moved.at, moved.day, moved.value) == (at(MONDAY - 3 * DAY, 7, 12), MONDAY - 3 * DAY, 6)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.checkins.edit(reading.id, 1, 2)


def test_that_the_day_of_a_session_score_is_changed_in_the_session(desk: Desk) -> None:
    from rehab.domain.session import Done, SessionDraft

    episode = desk.start_plan()
    desk.sessions.record(SessionDraft(Done.ALL, before=3), episode)
    (reading,) = desk.checkins.readings(episode, MONDAY, MONDAY)
    with pytest.raises(UserError, match="reading_of_session"):
        desk.checkins.edit(reading.id, 1, 3, MONDAY - DAY)


def test_that_a_deleted_reading_is_gone(desk: Desk) -> None:
    episode = desk.start_plan()
    reading = desk.checkins.log(STEP, 5, episode).value
    desk.checkins.delete(reading.id)
    assert desk.checkins.morning(episode, MONDAY) is None
    for act in (
        lambda: desk.checkins.delete(reading.id),
        lambda: desk.checkins.clear(uuid4()),
        lambda: desk.checkins.log(STEP, 5, uuid4()),
    ):
        with pytest.raises(UserError, match="changed_elsewhere"):
            act()


def test_that_an_answer_of_the_same_day_takes_the_place_of_the_first(desk: Desk) -> None:
    episode = desk.start_plan()
    first = desk.checkins.answer(Question.STIFFNESS, "20", episode).value
    second = desk.checkins.answer(Question.STIFFNESS, "5", episode).value
    desk.checkins.answer(Question.NIGHT, "several", episode)
    desk.checkins.answer(Question.MEDICINE, None, episode)
    assert (second.id, second.version) == (first.id, 2)
    found = {a.question: a.value for a in desk.checkins.answers(episode, MONDAY, MONDAY)}
    assert found == {Question.STIFFNESS: "5", Question.NIGHT: "several", Question.MEDICINE: None}
    desk.clock.move(days=1)
    desk.checkins.answer(Question.STIFFNESS, "1", episode)
    assert len(desk.checkins.answers(episode, MONDAY, MONDAY + DAY)) == 4


@pytest.mark.parametrize(
    ("question", "value"),
    [
        (Question.STIFFNESS, "601"),
        (Question.STIFFNESS, "a while"),
        (Question.NIGHT, "maybe"),
        (Question.NOTE, "x" * 5000),
    ],
)
def test_that_an_answer_that_cannot_be_is_refused(desk: Desk, question: Question, value: str) -> None:
    episode = desk.start_plan()
    with pytest.raises(UserError):
        desk.checkins.answer(question, value, episode)
    assert desk.checkins.answers(episode, MONDAY, MONDAY) == ()


def test_that_any_text_is_kept_letter_for_letter(desk: Desk) -> None:
    episode = desk.start_plan()
    text = "'; DROP TABLE run; -- <b>\u202e \U0001f9b6 %_\\ \n"
    desk.checkins.answer(Question.NOTE, text, episode)
    assert desk.checkins.answers(episode, MONDAY, MONDAY)[0].value == text


def test_that_late_hours_count_for_the_day_before_when_the_person_says_so(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.preferences.change(day_ends_at=time(4))
    desk.clock.now = at(MONDAY + DAY, 3)
    assert desk.checkins.log(Measure.WORST, 4, episode).value.day == MONDAY
    assert desk.runs.log(5).value.day == MONDAY
    with pytest.raises(UserError, match="day_in_future"):
        desk.treatments.log(TreatmentKind.INSOLE, MONDAY + DAY, None, episode)


def test_that_a_run_reads_back_and_can_be_changed(desk: Desk) -> None:
    run = desk.runs.log(5.25, 31.5, at(MONDAY, 6), "river").value
    assert (run.distance_m, run.moving_s, run.source, run.day) == (5250, 1890, "hand", MONDAY)
    assert desk.runs.runs(MONDAY, MONDAY) == (run,)
    changed = desk.runs.amend(run.id, 1, 6, 31.5, run.at).value
    assert (changed.distance_m, changed.moving_s, changed.name) == (6000, 1890, "river")
    moved = desk.runs.amend(run.id, 2, 6, 30, at(MONDAY - DAY, 6), "hill").value
    assert (moved.day, moved.moving_s, moved.name) == (MONDAY - DAY, 1800, "hill")
    assert desk.runs.runs(MONDAY, MONDAY) == ()
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.runs.amend(run.id, 1, 7, None, run.at)
    desk.runs.delete(run.id)
    assert desk.runs.runs(MONDAY - DAY, MONDAY) == ()


def test_that_a_run_before_any_programme_belongs_to_me(desk: Desk) -> None:
    assert desk.runs.runs(MONDAY, MONDAY) == ()
    desk.runs.log(5)
    assert desk.people.me() is not None
    episode = desk.start_plan()
    assert len(desk.people.patients()) == 1
    assert desk.progress.day_log(episode, MONDAY).runs == desk.runs.runs(MONDAY, MONDAY)


@pytest.mark.parametrize("km", [0, -1, float("nan"), float("inf"), 1e308])
def test_that_an_absurd_distance_is_refused(desk: Desk, km: float) -> None:
    with pytest.raises(UserError, match="distance_out_of_range"):
        desk.runs.log(km)
    assert desk.people.me() is None


def test_that_an_absurd_duration_or_name_is_refused(desk: Desk) -> None:
    with pytest.raises(UserError, match="duration_out_of_range"):
        desk.runs.log(5, minutes=float("nan"))
    with pytest.raises(UserError, match="name_too_long"):
        desk.runs.log(5, name="x" * 201)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.runs.amend(uuid4(), 1, 5, None, at(MONDAY, 6))


def test_that_a_treatment_is_kept_until_it_is_ended(desk: Desk) -> None:
    episode = desk.start_plan()
    tape = desk.treatments.log(TreatmentKind.TAPE, MONDAY - 5 * DAY, None, episode, "both feet").value
    ice = desk.treatments.log(TreatmentKind.ICE, MONDAY, MONDAY, episode).value
    assert desk.treatments.treatments(episode) == (tape, ice)
    ended = desk.treatments.amend(replace(tape, end=MONDAY)).value
    assert (ended.end, ended.note, ended.version) == (MONDAY, "both feet", 2)
    assert desk.progress.day_log(episode, MONDAY).treatments == (ended, ice)
    assert desk.progress.day_log(episode, MONDAY - DAY).treatments == (ended,)
    with pytest.raises(UserError, match="treatment_ends_before_start"):
        desk.treatments.amend(replace(ended, end=MONDAY - 9 * DAY))
    desk.treatments.delete(tape.id)
    assert desk.treatments.treatments(episode) == (ice,)
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.treatments.delete(tape.id)


def test_that_a_treatment_with_an_endless_note_is_refused(desk: Desk) -> None:
    episode = desk.start_plan()
    with pytest.raises(UserError, match="note_too_long"):
        desk.treatments.log(TreatmentKind.ICE, MONDAY, None, episode, "x" * 4001)
