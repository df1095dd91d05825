"""What the chart shows around the pain: phases, courses, wash-out weeks, flares, moved sessions, days to come."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rehab.charts import lag, pain
from rehab.charts.lag import LagWords
from rehab.charts.layout import Span
from rehab.charts.marks import build_marks
from rehab.charts.style import DARK, LIGHT
from rehab.domain.history import History, Score, TreatmentSpan
from rehab.domain.lag import Load, lag_view
from rehab.domain.pain import Measure
from rehab.domain.progress import Around, PhaseMark, assess
from rehab.domain.treatment import TreatmentKind
from rehab.domain.verdict import Spike, State
from tests.charts.conftest import DAY_0, after
from tests.charts.test_pain import FLAT, SIZE, drawn, parts, written

SPAN = Span(DAY_0, after(62))


def with_spans(report, *spans):
    return replace(
        report, treatments=tuple(TreatmentSpan(kind, after(a), b and after(b)) for kind, a, b in spans)
    )


def test_that_courses_are_bars_and_one_offs_are_not(make_report):
    report = with_spans(
        make_report(FLAT),
        (TreatmentKind.TAPE, 3, 20),
        (TreatmentKind.INSOLE, 30, None),
        (TreatmentKind.SHOCKWAVE, 34, None),
        (TreatmentKind.VISIT, 40, 40),
    )
    marks = build_marks(report, SPAN)
    assert marks.courses == ((after(3), after(20)), (after(30), after(62)))
    assert len(marks.treatments) == 4


def test_that_a_course_that_began_before_the_days_shown_is_still_a_bar(make_report):
    report = with_spans(make_report(FLAT), (TreatmentKind.TAPE, 3, 20))
    marks = build_marks(report, Span(after(10), after(62)))
    assert marks.courses == ((after(10), after(20)),)
    assert marks.treatments == ()


def test_that_six_weeks_after_an_injection_are_shaded(make_report, words):
    report = with_spans(make_report(FLAT), (TreatmentKind.INJECTION, 10, 10))
    assert build_marks(report, SPAN).washouts == ((after(10), after(51)),)
    drawing = drawn(report, replace(words, washout="weeks after an injection"))
    assert len(parts(drawing, "washout")[0].get_paths()) == 1
    assert "weeks after an injection" in written(drawing)


def test_that_a_run_much_longer_than_before_has_a_mark_under_its_week(make_report, words):
    report = make_report(FLAT, km=[5.0 if i % 3 == 0 else 0.0 for i in range(63)])
    report = replace(report, around=replace(report.around, leaps=((after(30), 1.4), (after(90), 2.0))))
    assert build_marks(report, SPAN).leaps == (after(30),)
    drawing = drawn(report, replace(words, leap="a long run"))
    assert len(parts(drawing, "run-leaps")) == 1
    assert "a long run" in written(drawing)


def test_that_flare_days_in_a_row_are_one_band(make_report):
    km = [5.0 if i % 2 else 0.0 for i in range(40)] + [11.0] * 8
    scores = [3.0] * 42 + [6.0] * 6
    history = History(
        DAY_0,
        Measure.FIRST_STEP,
        tuple(Score(after(i), Measure.FIRST_STEP, score) for i, score in enumerate(scores)),
        run_km=tuple((after(i), far) for i, far in enumerate(km)),
    )
    report = assess(history, after(47))
    flares = build_marks(report, Span(DAY_0, after(47))).flares
    assert len(flares) == 1
    assert flares[0][1] == after(47)


def test_that_moved_and_unplanned_sessions_look_different(make_report, words):
    report = make_report(FLAT, done=[1.0] * 63)
    around = Around(shifted=frozenset({after(4)}), extra=frozenset({after(6), after(70)}))
    drawing = drawn(replace(report, around=around), replace(words, shifted="moved", extra="extra"))
    assert len(parts(drawing, "sessions-shifted")[0].get_paths()) == 1
    assert len(parts(drawing, "sessions-done")[0].get_paths()) == 62
    assert len(parts(drawing, "sessions-extra")[0].get_xdata()) == 1
    assert {"moved", "extra"} <= set(written(drawing))


def test_that_pauses_and_phases_are_drawn_with_their_names(make_report, words):
    phases = (PhaseMark("Settle", DAY_0, after(13)), PhaseMark("Build", after(14), None))
    around = Around(phases=phases, pauses=((after(20), after(24)), (after(60), None)))
    drawing = drawn(
        replace(make_report(FLAT), around=around), replace(words, phases="Phase", paused="paused")
    )
    assert {"Settle", "Build", "Phase", "paused"} <= set(written(drawing))
    assert len(parts(drawing, "sessions-paused")[0].get_paths()) == 2
    layout = drawing.layout
    assert layout.bottom < layout.phases[0] < layout.phases[1] < layout.strip[0]


def test_that_days_of_judgement_and_days_to_come_are_marked(make_report, words):
    report = make_report(FLAT[:50])
    drawing = pain.draw(report, LIGHT, SIZE, SPAN, replace(words, look="day {}".format))
    assert "day 42" in written(drawing)
    (ahead,) = parts(drawing, "ahead")
    assert len(ahead.get_paths()) == 1
    assert parts(drawn(report, words, days=50), "ahead") == []


def test_that_a_date_years_ahead_costs_nothing(make_report, words):
    report = make_report(FLAT)
    far = replace(report, around=Around(extra=frozenset({after(9000)}), shifted=frozenset({after(9000)})))
    assert build_marks(far, SPAN).count == build_marks(report, SPAN).count


@pytest.mark.parametrize("load", list(Load))
@pytest.mark.parametrize("style", [LIGHT, DARK.scaled(2.0)])
def test_that_pairs_of_load_and_morning_are_drawn_and_found_again(load, style):
    history = History(
        DAY_0,
        Measure.FIRST_STEP,
        tuple(Score(after(i), Measure.FIRST_STEP, 5 + i % 3) for i in range(60)),
        run_km=tuple((after(i), 4.0 + i % 5 if i % 2 else 0.0) for i in range(60)),
    )
    trained = tuple((after(i), 1.0) for i in range(0, 60, 3))
    view = lag_view(history, trained, after(59), load)
    words = LagWords(title="Load", morning="Pain", across="km", after="5.1 after", without="4.9 without")
    figure, layout = lag.draw(view, style, SIZE, words)
    assert len(layout.spots) == len(view.pairs) == 59
    for day, x, y in layout.spots:
        assert layout.left <= x <= layout.right
        assert layout.top <= y <= layout.bottom
        assert layout.day_at(x, y, 3) is not None
        assert layout.x_of(day) == x
    texts = {text.get_text() for axes in figure.axes for text in axes.texts}
    assert {"Load", "Pain", "km"} <= texts


def test_that_no_pair_is_said_in_the_middle(tmp_path):
    empty = History(DAY_0, Measure.FIRST_STEP)
    view = lag_view(empty, (), after(3), Load.RUN)
    figure, layout = lag.draw(view, LIGHT, SIZE, LagWords(nothing="Nothing yet"))
    assert "Nothing yet" in {text.get_text() for axes in figure.axes for text in axes.texts}
    assert layout.day_at(100, 100, 1000) is None
    for ending in ("png", "svg", "pdf"):
        assert lag.save(view, tmp_path / f"lag.{ending}", LIGHT, LagWords()).stat().st_size > 500
    with pytest.raises(ValueError, match="gif"):
        lag.save(view, tmp_path / "lag.gif", LIGHT, LagWords())


def test_that_many_years_of_pairs_stay_within_the_limit():
    days = 4000
    history = History(
        DAY_0,
        Measure.FIRST_STEP,
        tuple(Score(DAY_0 + timedelta(days=i), Measure.FIRST_STEP, i % 11) for i in range(days)),
    )
    view = lag_view(history, (), DAY_0 + timedelta(days=days - 1), Load.RUN)
    _, layout = lag.draw(view, LIGHT, SIZE, LagWords())
    assert len(layout.spots) == lag.MOST_PAIRS


def test_that_what_was_told_is_a_ribbon_with_a_stretch_for_each_answer(make_report, words):
    report = make_report([6.0] * 63)
    told = build_marks(report, SPAN).told
    assert [stretch.state for stretch in told][:2] == [State.INSUFFICIENT, State.ON_TRACK]
    assert told[0].first == DAY_0
    assert told[-1].last == after(62)
    assert sum((stretch.last - stretch.first).days + 1 for stretch in told) == 63
    states = {state: (state.value, state.value[0]) for state in State}
    drawing = drawn(report, replace(words, told="Told then", states=states, undecided=("carry on", "C")))
    assert {"insufficient-data", "carry on", "Told then"} <= set(written(drawing))
    assert "on-track" not in written(drawing), "pain never moved"
    assert drawing.layout.ribbon is not None
    assert drawing.layout.bottom < drawing.layout.ribbon[0]


def test_that_a_narrow_stretch_carries_its_letter_and_without_words_there_is_no_ribbon(make_report, words):
    report = make_report([6.0] * 63)
    states = dict.fromkeys(
        State, ("a very long answer that fits nowhere at all on a chart of this size", "X")
    )
    assert "X" in written(drawn(report, replace(words, states=states)))
    bare = drawn(report, words)
    assert bare.layout.ribbon is None
    assert not parts(bare, "told-on-track")


def test_that_two_brackets_show_how_far_it_came_and_how_far_would_matter(make_report, words):
    report = make_report([6.0] * 10 + [4.0] * 20)
    drawing = drawn(report, words)
    layout = drawing.layout
    for name, level in (("bracket-change", report.level_now), ("bracket-mic", report.target)):
        (start, _), (end, _) = parts(drawing, name)[0].get_segments()[0][:, ::-1]
        assert start == pytest.approx(layout.y_of(report.baseline.mean))
        assert end == pytest.approx(layout.y_of(level))


def test_that_the_seven_days_of_a_jump_have_a_bracket_under_the_bars(make_report, words):
    report = make_report([3.0] * 42, km=True)
    assert build_marks(report, SPAN).jump is None
    report = replace(report, spike=Spike(after(30), 37.0, 18.0))
    assert build_marks(report, SPAN).jump == (after(24), after(30))
    drawing = drawn(report, replace(words, jump="37 km in seven days"))
    assert parts(drawing, "run-jump")
    assert "37 km in seven days" in written(drawing)
