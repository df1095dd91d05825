"""The Progress page as values, and the arithmetic of scrolling and zooming."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab.domain.checkin import Answer, Question
from rehab.domain.history import History, Score, SessionDay, TreatmentSpan
from rehab.domain.pain import Measure
from rehab.domain.patient import Episode, Side, Site
from rehab.domain.progress import assess
from rehab.domain.settings import Distance, Settings
from rehab.domain.treatment import Treatment, TreatmentKind
from rehab.ui.progress.chart_state import build_readout, first_day
from rehab.ui.progress.chart_table import table_days
from rehab.ui.progress.looked_at import looked_at_text
from rehab.ui.progress.state import Sources, build_progress_state
from rehab.ui.progress.zoom import days_in, kept_inside, scrolled, selected, zoomed
from tests.builders import NOW

DAY_0 = date(2026, 9, 15)
TODAY = DAY_0 + timedelta(days=62)
EPISODE = Episode(uuid4(), uuid4(), Site.HEEL, Side.LEFT, Measure.FIRST_STEP, DAY_0)


def day(number: int) -> date:
    return DAY_0 + timedelta(days=number)


def sources(scores, *, settings=None, notes=(), km=((46, 10.1),), shot=34, share=1.0) -> Sources:
    found = [Score(day(i), Measure.FIRST_STEP, score) for i, score in enumerate(scores) if score is not None]
    history = History(
        start=DAY_0,
        primary=Measure.FIRST_STEP,
        scores=tuple(found),
        sessions=tuple(SessionDay(day(i), 1, share) for i in range(len(scores))),
        run_km=tuple((day(i), far) for i, far in km),
        treatments=(TreatmentSpan(TreatmentKind.SHOCKWAVE, day(shot), day(shot)),),
    )
    report = assess(history, TODAY)
    return Sources(
        episode=EPISODE,
        judged=report,
        shown=report,
        history=history,
        treatments=(Treatment(uuid4(), EPISODE.id, TreatmentKind.SHOCKWAVE, day(shot), day(shot)),),
        notes=tuple(notes),
        settings=settings or Settings(),
        sample=True,
    )


FLAT = [6.0, 7.0, 5.0, 6.0, 6.0, 6.0, 7.0] * 9


def state_of(found: Sources, range_key: str = "9wk"):
    return build_progress_state(found, Measure.FIRST_STEP, range_key, TODAY)


def test_that_the_same_sources_always_give_the_same_state():
    found = sources(FLAT)
    assert state_of(found) == state_of(found)


def test_that_nothing_logged_asks_for_a_check_in():
    state = state_of(sources([None] * 63))
    assert (state.kind, state.card, state.chart) == ("no_checkin", None, None)


def test_that_one_day_logged_shows_no_line_yet():
    assert state_of(sources([6.0, *[None] * 62])).kind == "one_checkin"


def test_that_a_failed_plan_says_so_and_offers_only_what_works():
    state = state_of(sources(FLAT))
    assert state.card is not None
    assert (state.card.key, state.card.tone) == ("fail", "fail")
    assert [code for code, _ in state.card.actions] == ["report", "looked_at"]
    assert len(state.card.figures) == 4
    assert any("doctor" in note for note in state.card.notes)
    assert state.sample


def test_that_too_few_logs_offer_to_add_past_days():
    scores = [6.0, 6.0, *[None] * 60, 6.0]
    card = state_of(sources(scores)).card
    assert card is not None
    assert card.key == "logs"
    assert "add_days" in dict(card.actions)


def test_that_the_verdict_can_be_switched_off():
    state = state_of(sources(FLAT, settings=Settings(show_verdict=False)))
    assert state.card is None
    assert state.looked_at == ()
    assert state.chart is not None


def test_that_the_number_of_checks_is_that_of_the_rows_and_safety_was_not_asked():
    state = state_of(sources(FLAT))
    assert len(state.looked_at) == 9
    assert state.looked_at_intro.startswith("Nine checks")
    assert state.looked_at[-2].chip == "Not asked yet"
    assert state.looked_at[-1].heading == "How often it is right"
    text = looked_at_text(state)
    assert all(row.heading in text and row.sentence in text for row in state.looked_at)
    assert state.advice[0] in text


@pytest.mark.parametrize(("key", "days"), [("4wk", 28), ("9wk", 63), ("6mo", 63), ("all", 63)])
def test_that_a_range_never_starts_before_the_first_day(key, days):
    chart = state_of(sources(FLAT), key).chart
    assert chart is not None
    assert days_in((chart.first, chart.last)) == days
    assert first_day(key, day(-400), TODAY) <= chart.first


def test_that_the_first_days_get_a_fortnight_of_room():
    history = replace(sources(FLAT[:3]).history, sessions=())
    report = assess(history, day(2))
    found = replace(sources(FLAT), history=history, judged=report, shown=report)
    chart = build_progress_state(found, Measure.FIRST_STEP, "9wk", day(2)).chart
    assert chart is not None
    assert days_in((chart.first, chart.last)) == 14


def test_that_the_read_out_tells_the_numbers_of_the_day():
    note = Answer(uuid4(), EPISODE.id, Question.NOTE, "Long\nwalk " + "x" * 200, NOW, day(46))
    chart = state_of(sources(FLAT, notes=[note])).chart
    assert chart is not None
    readout = build_readout(chart, day(46))
    assert readout.title == "Sat 31 Oct · week 7"
    trend = chart.facts.trend[day(46)]
    assert readout.lines[0] == f"First steps 6 · 10-day trend {trend.level:.1f}"
    assert readout.lines[1] == f"Likely range {trend.low:.1f}–{trend.high:.1f}"
    assert readout.lines[2] == "Session done · ran 10.1 km"
    assert readout.lines[3] == "Answer that day: not working"
    assert readout.lines[4].startswith("Long walk x")
    assert readout.lines[4].endswith("…")
    assert readout.level == 6.0


def test_that_a_day_without_an_entry_says_so():
    scores = [*FLAT]
    scores[10] = None
    chart = state_of(sources(scores, share=0.5)).chart
    assert chart is not None
    readout = build_readout(chart, day(10))
    assert readout.lines[0].startswith("No entry · 10-day trend")
    assert "Session partly done" in readout.lines


def test_that_a_treatment_stands_in_the_read_out_and_miles_are_honoured():
    chart = state_of(sources(FLAT, settings=Settings(distance=Distance.MILES), km=((34, 10.0),))).chart
    assert chart is not None
    lines = build_readout(chart, day(34)).lines
    assert "Session done · ran 6.2 mi" in lines
    assert "Shockwave" in lines


def test_that_the_table_holds_the_days_in_view_newest_first():
    chart = state_of(sources(FLAT)).chart
    assert chart is not None
    assert table_days(chart, (day(10), day(12))) == (day(12), day(11), day(10))


LIMITS = (day(0), day(99))
WINDOWS = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda p: (day(min(p)), day(max(p))))


@given(WINDOWS, st.floats(-5, 5))
def test_that_scrolling_keeps_length_and_limits(window, notches):
    new = scrolled(window, LIMITS, notches)
    assert days_in(new) == days_in(window)
    assert LIMITS[0] <= new[0] <= new[1] <= LIMITS[1]


@given(WINDOWS, st.floats(-5, 5), st.integers(0, 99))
def test_that_zooming_stays_inside_the_limits(window, notches, at):
    place = min(max(day(at), window[0]), window[1])
    new = zoomed(window, LIMITS, notches, place)
    assert LIMITS[0] <= new[0] <= new[1] <= LIMITS[1]
    assert days_in(new) >= min(7, days_in(LIMITS))


def test_that_one_notch_in_shows_fewer_days_around_the_pointer():
    new = zoomed((day(0), day(62)), LIMITS, 1, day(40))
    assert days_in(new) == 50
    assert new[0] <= day(40) <= new[1]


def test_that_a_selection_may_run_backwards_and_is_at_least_a_week():
    assert selected(day(30), day(20), LIMITS) == (day(20), day(30))
    assert days_in(selected(day(30), day(30), LIMITS)) == 7


def test_that_limits_shorter_than_the_window_cut_it():
    assert kept_inside((day(-10), day(200)), (day(0), day(5))) == (day(0), day(5))
