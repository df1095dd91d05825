"""Check-ups are stored, open flags, pause the plan, and are closed by the person alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rehab.domain.checkin import Question
from rehab.domain.checkup import AGE, Form, Reply, Trigger, Urgency
from rehab.domain.errors import UserError
from rehab.domain.pain import Measure
from rehab.domain.pain_map import Place, Quality, Spot
from rehab.domain.patient import Side, Site
from rehab.domain.session import Done, SessionDraft
from rehab.domain.treatment import StartedBy, TreatmentKind
from rehab.ui.texts import emergency_number
from tests.builders import SHIPPED, Desk, dump

SPOT = Spot(Place.PLANTAR_MEDIAL, Side.LEFT, 6, (Quality.SHARP,))


def test_that_a_check_up_is_stored_with_its_answers_and_level(desk: Desk) -> None:
    episode = desk.start_plan()
    stored = desk.checkups.record(episode, {"U07": Reply.NO, "S09": Reply.UNSURE}).value
    assert desk.checkups.checkups(episode) == (stored,)
    assert (stored.level, stored.form, stored.day) == (Urgency.MENTION, Form.FULL, desk.clock.today)
    assert stored.replies == (("U07", Reply.NO), ("S09", Reply.UNSURE))
    assert desk.checkups.waiting(episode) == ()


def test_that_a_yes_opens_one_flag_until_somebody_has_looked(desk: Desk) -> None:
    episode = desk.start_plan()
    for _ in range(2):
        desk.checkups.record(episode, {"S02": Reply.YES, "U08": Reply.UNSURE})
    waiting = desk.checkups.waiting(episode)
    assert [one.flag.question for one in waiting] == ["U08", "S02"]
    assert [one.flag.level for one in waiting] == [Urgency.TODAY, Urgency.WEEK]
    flag = waiting[0].flag
    closed = desk.checkups.close(flag.id, flag.version, " Dr Weber ", desk.clock.today, "all fine").value
    assert (closed.closed, closed.closed_by, closed.note) == (desk.clock.today, "Dr Weber", "all fine")
    assert [one.flag.question for one in desk.checkups.waiting(episode)] == ["S02"]


def test_that_closing_can_be_undone(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkups.record(episode, {"S02": Reply.YES})
    before = dump(desk.database)
    flag = desk.checkups.waiting(episode)[0].flag
    outcome = desk.checkups.close(flag.id, flag.version, "Dr Weber", desk.clock.today)
    desk.undoer.revert(outcome.undo)
    assert dump(desk.database) == before
    assert len(desk.checkups.waiting(episode)) == 1


def test_that_a_check_up_and_its_flags_can_be_taken_back_and_deleted(desk: Desk) -> None:
    episode = desk.start_plan()
    before = dump(desk.database)
    outcome = desk.checkups.record(episode, {"S02": Reply.YES})
    desk.undoer.revert(outcome.undo)
    assert dump(desk.database) == before
    stored = desk.checkups.record(episode, {"S02": Reply.YES}).value
    undo = desk.checkups.delete(stored.id).undo
    assert desk.checkups.waiting(episode) == ()
    desk.undoer.revert(undo)
    assert len(desk.checkups.waiting(episode)) == 1


def test_that_a_corrected_check_up_takes_the_place_of_the_first(desk: Desk) -> None:
    episode = desk.start_plan()
    first = desk.checkups.record(episode, {"S02": Reply.YES}).value
    second = desk.checkups.record(episode, {"S02": Reply.NO}, replaces=first.id).value
    assert desk.checkups.checkups(episode) == (second,)
    assert desk.checkups.waiting(episode) == ()


@pytest.mark.parametrize(
    ("who", "days", "code"),
    [("", 0, "flag_who_missing"), ("Dr", 1, "day_in_future"), ("Dr", -1, "flag_closed_before_opened")],
)
def test_that_closing_needs_who_and_when(desk: Desk, who: str, days: int, code: str) -> None:
    episode = desk.start_plan()
    desk.checkups.record(episode, {"S02": Reply.YES})
    flag = desk.checkups.waiting(episode)[0].flag
    with pytest.raises(UserError, match=code):
        desk.checkups.close(flag.id, flag.version, who, desk.clock.today + timedelta(days=days))
    assert len(desk.checkups.waiting(episode)) == 1


def test_that_unknown_and_missing_answers_are_refused(desk: Desk) -> None:
    episode = desk.start_plan()
    for answers, code in (({"X99": Reply.YES}, "question_unknown"), ({}, "checkup_empty")):
        with pytest.raises(UserError, match=code):
            desk.checkups.record(episode, answers)


def test_that_an_open_flag_pauses_the_plan_and_counts_nothing_as_missed(desk: Desk) -> None:
    episode = desk.start_plan()
    due = desk.planner.today(episode).slots
    assert due
    desk.checkups.record(episode, {"S02": Reply.YES})
    paused = desk.planner.today(episode)
    assert (paused.slots, paused.flagged) == ((), True)
    desk.clock.move(days=3)
    flag = desk.checkups.waiting(episode)[0].flag
    desk.checkups.close(flag.id, flag.version, "Dr Weber", desk.clock.today)
    again = desk.planner.today(episode)
    assert again.slots
    assert not again.flagged
    assert all(day.planned == 0 for day in desk.progress.history(episode).sessions)


def test_that_a_session_done_before_the_flag_is_still_shown(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    desk.checkups.record(episode, {"S02": Reply.YES})
    assert [session.routine_key for session in desk.planner.today(episode).extra] == ["morning"]


def test_that_a_flag_concerns_the_person_and_so_all_complaints(desk: Desk) -> None:
    heel = desk.start_plan()
    ankle = desk.planner.start("P02", Site.ANKLE, Side.RIGHT).value.episode_id
    desk.checkups.record(heel, {"U06": Reply.YES})
    assert len(desk.checkups.waiting(ankle)) == 1
    assert desk.planner.today(ankle).flagged


def test_that_answers_can_be_kept_for_later_and_are_gone_after_storing(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkups.keep(episode, Form.SHORT, {"U07": Reply.NO})
    draft = desk.checkups.draft(episode)
    assert draft is not None
    assert (draft.form, draft.answers) == (Form.SHORT, {"U07": Reply.NO})
    desk.checkups.record(episode, draft.answers, draft.form)
    assert desk.checkups.draft(episode) is None


def test_that_the_log_asks_for_a_check_up(desk: Desk) -> None:
    episode = desk.start_plan()
    assert desk.checkups.triggers(episode) == (Trigger.START,)
    desk.checkups.record(episode, {"U07": Reply.NO})
    desk.clock.move(days=1)
    assert desk.checkups.triggers(episode) == ()
    desk.sessions.record(SessionDraft(Done.ALL, "morning", during=7), episode)
    desk.checkins.answer(Question.NIGHT, "several", episode)
    desk.checkins.answer(Question.STIFFNESS, "31", episode)
    desk.maps.save(episode, (Spot(Place.SQUEEZE, Side.LEFT, 4),))
    expected = (Trigger.PAIN, Trigger.NIGHT, Trigger.STIFFNESS, Trigger.BONE)
    assert desk.checkups.triggers(episode) == expected
    desk.checkups.record(episode, {"U07": Reply.NO}, Form.SHORT)
    assert desk.checkups.triggers(episode) == ()


def test_that_a_new_plan_asks_for_a_check_up(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkups.record(episode, {"U07": Reply.NO})
    desk.clock.move(days=2)
    desk.planner.start("P02", Site.HEEL, Side.LEFT)
    assert desk.checkups.triggers(episode) == (Trigger.START,)
    desk.clock.move(days=7)
    assert desk.checkups.triggers(episode) == (Trigger.DUE,)


def test_that_skipping_the_questions_is_stored_told_and_taken_back(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkups.keep(episode, Form.START, {AGE: Reply.NO})
    before = dump(desk.database)
    outcome = desk.checkups.skip(episode)
    assert (outcome.value.form, outcome.value.answered) == (Form.SKIPPED, False)
    assert outcome.value.replies == ((AGE, Reply.NO),)
    assert desk.checkups.checkups(episode) == (outcome.value,)
    assert desk.checkups.last_day(episode) is None
    assert desk.checkups.skipped_day(episode) == desk.clock.today
    assert desk.checkups.triggers(episode) == (Trigger.DUE,)
    desk.undoer.revert(outcome.undo)
    assert dump(desk.database) == before
    assert desk.checkups.triggers(episode) == (Trigger.START,)
    desk.checkups.skip(episode)
    desk.checkups.record(episode, {"U07": Reply.NO}, Form.START)
    assert desk.checkups.skipped_day(episode) is None
    assert desk.checkups.triggers(episode) == ()


def test_that_the_age_is_asked_until_it_was_answered_with_no_and_then_no_more(desk: Desk) -> None:
    episode = desk.start_plan()
    assert desk.checkups.known(episode, {}) == frozenset()
    assert desk.checkups.known(episode, {AGE: Reply.NO}) == {AGE}
    assert AGE in {q.id for q in desk.checkups.way(episode, {}, Form.START)}
    assert AGE not in {q.id for q in desk.checkups.way(episode, {}, Form.START, {AGE})}
    desk.checkups.record(episode, {AGE: Reply.YES})
    assert desk.checkups.known(episode, {}) == frozenset()
    assert "18" in str(desk.checkups.waiting(episode)[0].question)
    knee = desk.planner.start("P02", Site.KNEE, Side.LEFT).value.episode_id
    desk.checkups.record(knee, {AGE: Reply.NO})
    assert desk.checkups.known(episode, {}) == {AGE}


def test_that_the_emergency_number_comes_from_the_country_and_is_never_guessed(desk: Desk) -> None:
    assert desk.checkups.emergency() is None
    assert desk.checkups.emergency("XX") is None
    germany = desk.checkups.emergency("de")
    assert germany is not None
    assert germany.emergency == "112"
    desk.preferences.change(country="US")
    states = desk.checkups.emergency("DE")
    assert states is not None
    assert states.emergency == "911"


def test_that_every_number_on_offer_was_seen_in_a_source() -> None:
    countries = SHIPPED.guide().countries
    assert len(countries) > 40
    assert [c.code for c in countries if not any(tag.startswith("V") for tag in c.tags)] == []
    assert "call the number you know" in emergency_number(None)


def test_that_a_pain_map_of_a_day_is_replaced_deleted_and_taken_back(desk: Desk) -> None:
    episode = desk.start_plan()
    first = desk.maps.save(episode, (SPOT,), "after the run").value
    second = desk.maps.save(episode, (SPOT, Spot(Place.MID_ACHILLES, Side.RIGHT))).value
    assert desk.maps.maps(episode)[0].spots == second.spots
    assert second.id == first.id
    desk.clock.move(days=1)
    desk.maps.save(episode, (SPOT,))
    assert len(desk.maps.maps(episode)) == 2
    before = dump(desk.database)
    undo = desk.maps.delete(first.id).undo
    assert len(desk.maps.maps(episode)) == 1
    desk.undoer.revert(undo)
    assert dump(desk.database) == before


def test_that_a_treatment_keeps_all_that_was_said_and_can_be_changed(desk: Desk) -> None:
    episode = desk.start_plan()
    day = desk.clock.today
    stored = desk.treatments.log(
        TreatmentKind.CRYOTHERAPY,
        day,
        None,
        episode,
        "after work",
        Side.LEFT,
        " 20 minutes ",
        StartedBy.CLINICIAN,
        "Dr Weber",
    ).value
    (kept,) = desk.treatments.treatments(episode)
    assert kept == stored
    assert (kept.dose, kept.side, kept.started_by) == ("20 minutes", Side.LEFT, StartedBy.CLINICIAN)

    outcome = desk.treatments.amend(replace(kept, end=day, dose="10 minutes"))
    assert desk.treatments.treatments(episode)[0].one_off
    desk.undoer.revert(outcome.undo)
    assert desk.treatments.treatments(episode)[0].dose == "20 minutes"
    with pytest.raises(UserError, match="treatment_text_too_long"):
        desk.treatments.log(TreatmentKind.ICE, day, None, episode, dose="x" * 201)


def test_that_every_kind_of_treatment_can_be_stored(desk: Desk) -> None:
    episode = desk.start_plan()
    for kind in TreatmentKind:
        desk.treatments.log(kind, desk.clock.today, None, episode)
    assert {t.kind for t in desk.treatments.treatments(episode)} == set(TreatmentKind)


def test_that_pain_readings_alone_below_seven_ask_for_nothing(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.checkups.record(episode, {"U07": Reply.NO})
    desk.clock.move(days=1)
    desk.checkins.log(Measure.WORST, 10, episode)
    assert desk.checkups.triggers(episode) == ()
