"""What is handed to the verdict is exactly what was entered."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from rehab.domain.checkin import Question
from rehab.domain.course import masked_days
from rehab.domain.errors import UserError
from rehab.domain.history import Score, SessionDay, TreatmentSpan
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.domain.session import Done, SessionDraft
from rehab.domain.treatment import TreatmentKind
from rehab.domain.verdict import State
from tests.builders import MONDAY, Desk, at

DAY = timedelta(days=1)
STEP = Measure.FIRST_STEP


def test_that_an_empty_log_is_an_empty_history(desk: Desk) -> None:
    episode = desk.start_plan()
    history = desk.progress.history(episode)
    assert (history.start, history.primary, history.scores) == (MONDAY, STEP, ())
    assert (history.sessions, history.run_km, history.treatments) == ((), None, ())
    assert (history.condition, history.programme_weeks) == ("heel", None)


def test_that_scores_come_in_order_and_exact_repeats_once(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY - 3 * DAY)
    morning = at(MONDAY, 7)
    for value, moment in (
        (5, morning),
        (5, morning),
        (7, morning),
        (5, at(MONDAY, 8)),
        (4, at(MONDAY - DAY)),
    ):
        desk.checkins.log(STEP, value, episode, moment)
    desk.checkins.log(Measure.WORST, 8, episode, morning)
    desk.checkins.log(STEP, 9, episode, at(MONDAY - 4 * DAY))

    assert desk.progress.history(episode).scores == (
        Score(MONDAY - DAY, STEP, 4),
        Score(MONDAY, STEP, 5),
        Score(MONDAY, STEP, 7),
        Score(MONDAY, Measure.WORST, 8),
        Score(MONDAY, STEP, 5),
    )


def test_that_open_slots_of_today_are_not_missed_yet_and_past_ones_are(desk: Desk) -> None:
    episode = desk.start_plan()
    assert desk.progress.history(episode).sessions == ()
    desk.sessions.record(SessionDraft(Done.PART, "morning"), episode)
    assert desk.progress.history(episode).sessions == (SessionDay(MONDAY, 1, 0.5),)
    desk.clock.move(days=2)
    assert desk.progress.history(episode).sessions == (
        SessionDay(MONDAY, 2, 0.5),
        SessionDay(MONDAY + DAY, 1, 0),
    )


def test_that_a_skipped_slot_of_today_counts_as_planned(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.sessions.record(SessionDraft(Done.NONE, "evening"), episode)
    assert desk.progress.history(episode).sessions == (SessionDay(MONDAY, 1, 0),)


def test_that_shifted_unplanned_and_repeated_sessions_count_once_and_where_they_belong(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.clock.move(days=1)
    desk.sessions.record(SessionDraft(Done.ALL, "evening", planned_day=MONDAY), episode)
    desk.sessions.record(SessionDraft(Done.ALL), episode)
    desk.sessions.record(SessionDraft(Done.PART, "morning"), episode)
    desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode)
    desk.clock.move(days=1)
    assert desk.progress.history(episode).sessions == (
        SessionDay(MONDAY, 2, 1),
        SessionDay(MONDAY + DAY, 1, 1),
    )


def test_that_a_view_of_a_past_day_knows_only_what_was_done_by_then(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.treatments.log(TreatmentKind.TAPE, MONDAY, MONDAY + 3 * DAY, episode)
    desk.clock.move(days=1)
    desk.sessions.record(SessionDraft(Done.ALL, "evening", planned_day=MONDAY, before=2), episode)
    desk.checkins.log(STEP, 3, episode)
    desk.runs.log(5)
    desk.treatments.log(TreatmentKind.ICE, MONDAY + DAY, None, episode)

    past = desk.progress.history(episode, MONDAY)
    assert past.sessions == (SessionDay(MONDAY, 2, 0),)
    assert (past.scores, past.run_km) == ((), None)
    assert past.treatments == (TreatmentSpan(TreatmentKind.TAPE, MONDAY, None),)
    assert len(desk.progress.history(episode).treatments) == 2
    assert desk.progress.history(episode, MONDAY + 99 * DAY) == desk.progress.history(episode)


def test_that_runs_fill_every_day_once_there_is_one(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY - 3 * DAY)
    assert desk.progress.history(episode).run_km is None
    desk.runs.log(4, at=at(MONDAY - 30 * DAY))
    assert desk.progress.history(episode).run_km == tuple((MONDAY - i * DAY, 0.0) for i in (3, 2, 1, 0))
    desk.runs.log(5, at=at(MONDAY - DAY))
    second = desk.runs.log(2.5, at=at(MONDAY - DAY, 15)).value
    assert desk.progress.history(episode).run_km == (
        (MONDAY - 3 * DAY, 0.0),
        (MONDAY - 2 * DAY, 0.0),
        (MONDAY - DAY, 7.5),
        (MONDAY, 0.0),
    )
    desk.runs.delete(second.id)
    assert desk.progress.history(episode).run_km[2] == (MONDAY - DAY, 5.0)  # type: ignore[index]


def test_that_slots_follow_the_version_in_force_on_their_day(desk: Desk) -> None:
    episode = desk.start_plan()
    desk.clock.move(days=3)
    desk.planner.start("P02", Site.HEEL, Side.LEFT)
    desk.clock.move(days=2)
    planned = {day.day: day.planned for day in desk.progress.history(episode).sessions}
    assert planned == {
        MONDAY: 2,
        MONDAY + DAY: 1,
        MONDAY + 2 * DAY: 2,
        MONDAY + 3 * DAY: 2,
        MONDAY + 4 * DAY: 1,
    }
    assert desk.progress.history(episode).start == MONDAY


def test_that_each_complaint_has_its_own_history(desk: Desk) -> None:
    heel = desk.start_plan()
    knee = desk.planner.start("P01", Site.KNEE, Side.RIGHT).value.episode_id
    desk.checkins.log(Measure.WORST, 5, knee)
    assert desk.progress.history(heel).scores == ()
    assert len(desk.progress.history(knee).scores) == 1
    assert (desk.progress.history(knee).primary, desk.progress.history(knee).condition) == (
        Measure.WORST,
        "patellofemoral",
    )


def test_that_the_report_is_the_assessment_of_the_history(desk: Desk) -> None:
    from rehab.domain.progress import Around, assess

    episode = desk.start_plan()
    for day in range(30):
        if day == 14:
            desk.phases.go_on(episode)
        desk.checkins.log(STEP, 6, episode)
        desk.sessions.record(SessionDraft(Done.ALL, "morning", during=4), episode)
        desk.clock.move(days=1)
    desk.clock.move(days=-1)

    report = desk.progress.report(episode)
    assert replace(report, around=Around()) == assess(desk.progress.history(episode), desk.clock.today)
    assert [mark.name for mark in report.around.phases] == ["Settle", "Build"]
    assert len(report.course) == 30
    assert report.verdict.state in tuple(State)
    assert len(report.points) == 30
    during = desk.progress.report(episode, Measure.DURING)
    assert {value for _, value in during.points} == {4}
    assert during.verdict == report.verdict
    past = desk.progress.report(episode, on=MONDAY + 9 * DAY)
    assert past.course == report.course[:10]
    assert past.day == MONDAY + 9 * DAY


def test_that_a_day_shows_everything_of_it(desk: Desk) -> None:
    episode = desk.start_plan()
    reading = desk.checkins.log(STEP, 5, episode).value
    answer = desk.checkins.answer(Question.NIGHT, "no", episode).value
    session = desk.sessions.record(SessionDraft(Done.ALL, "morning"), episode).value
    run = desk.runs.log(5).value
    tape = desk.treatments.log(TreatmentKind.TAPE, MONDAY, None, episode).value
    log = desk.progress.day_log(episode, MONDAY)
    assert (log.readings, log.answers, log.sessions) == ((reading,), (answer,), (session,))
    assert (log.runs, log.treatments) == ((run,), (tape,))
    empty = desk.progress.day_log(episode, MONDAY - DAY)
    assert (empty.readings, empty.answers, empty.sessions, empty.runs, empty.treatments) == ((),) * 5


def test_that_a_complaint_that_is_not_there_is_a_user_error(desk: Desk) -> None:
    with pytest.raises(UserError, match="changed_elsewhere"):
        desk.progress.report(uuid4())


def test_that_daily_medicine_reaches_the_verdict_by_its_kind(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY - 5 * DAY)
    for back, answer in ((0, "Ibuprofen 400"), (1, "some"), (2, "none"), (3, None), (4, "paracetamol")):
        desk.checkins.answer(Question.MEDICINE, answer, episode, at(MONDAY - back * DAY))
    history = desk.progress.history(episode)
    assert history.treatments == ()
    assert [(span.kind, span.start, span.end) for span in history.medicine] == [
        (TreatmentKind.PAINKILLER, MONDAY - 4 * DAY, MONDAY - 4 * DAY),
        (TreatmentKind.PAINKILLER, MONDAY - DAY, MONDAY - DAY),
        (TreatmentKind.MEDICINE, MONDAY, MONDAY),
    ]
    assert masked_days(history, MONDAY) == {MONDAY}


def test_that_a_week_of_daily_anti_inflammatories_weighs_as_the_treatment_does(desk: Desk) -> None:
    """Two complaints with the same scores: one has the ledger entry, the other the seven daily answers."""
    told = []
    for side, daily in ((Side.LEFT, False), (Side.RIGHT, True)):
        start = MONDAY - 41 * DAY
        episode = desk.planner.start("P01", Site.HEEL, side, start).value.episode_id
        for index in range(42):
            value = 3 if index >= 35 else 6
            desk.checkins.log(STEP, value, episode, at(start + index * DAY, 7))
        if daily:
            for back in range(7):
                desk.checkins.answer(Question.MEDICINE, "naproxen", episode, at(MONDAY - back * DAY))
        else:
            desk.treatments.log(TreatmentKind.MEDICINE, MONDAY - 6 * DAY, MONDAY, episode)
        told.append(desk.progress.report(episode))
    ledger, answers = told
    assert answers.verdict == ledger.verdict
    assert answers.notes == ledger.notes
    assert (len(ledger.treatments), answers.treatments) == (1, ())
