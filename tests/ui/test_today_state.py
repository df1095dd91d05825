"""What Today shows for a moment, without a window."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from rehab.domain.clock import is_evening
from rehab.domain.pain import Measure, PainReading
from rehab.domain.patient import Side, Site
from rehab.domain.session import Done, SessionDraft, StopReason
from rehab.services.program import DayPlan, SlotState, WeekPlan
from rehab.ui.forms.words import distance, minutes, number
from rehab.ui.texts import half_steps
from rehab.ui.today.build import build_today_state
from rehab.ui.today.questions import build_missed, build_strips, score_of
from rehab.ui.today.reader import DayReader
from rehab.ui.today.side_build import build_mornings, build_week
from rehab.ui.today.state import Body, EpisodeToday, TodayState, TodayView
from tests.builders import MONDAY, Desk, at

ONE_DAY = timedelta(days=1)


def read(desk: Desk) -> EpisodeToday:
    """What is read about the one complaint."""
    (item,) = DayReader(
        desk.people,
        desk.planner,
        desk.sessions,
        desk.checkins,
        desk.weekly,
        desk.plays,
        desk.progression,
        desk.phases,
    ).read(desk.clock.today, 0)
    return item


def state_of(desk: Desk, view: TodayView | None = None) -> TodayState:
    """The page for the clock's moment."""
    reader = DayReader(
        desk.people,
        desk.planner,
        desk.sessions,
        desk.checkins,
        desk.weekly,
        desk.plays,
        desk.progression,
        desk.phases,
    )
    return build_today_state(
        reader.read(desk.clock.today, 0), desk.clock(), desk.clock.today, view or TodayView(), {}
    )


def reading(
    day: date, value: int | None, measure: Measure = Measure.FIRST_STEP, hour: int = 7
) -> PainReading:
    """One reading."""
    return PainReading(uuid4(), uuid4(), measure, value, at(day, hour), day)


def week(*days: tuple[int, float], today: int = 0) -> WeekPlan:
    """A week from (planned, done) pairs; the sums so far are those up to a day."""
    made = []
    for index, _ in enumerate(days):
        made.append(DayPlan(MONDAY + index * ONE_DAY, None, None, 1, (), ()))
    planned, done = sum(p for p, _ in days), sum(d for _, d in days)
    return WeekPlan(
        tuple(made), done, planned, sum(p for p, _ in days[:today]), sum(d for _, d in days[:today])
    )


@pytest.mark.parametrize(
    ("hour", "words"),
    [(0, "Good morning"), (11, "Good morning"), (12, "Good afternoon"), (18, "Good evening")],
)
def test_that_the_greeting_follows_the_clock(desk: Desk, hour: int, words: str) -> None:
    desk.clock.now = at(MONDAY, hour)
    assert state_of(desk).greeting == words


def test_that_the_week_of_the_programme_and_the_place_are_named(desk: Desk) -> None:
    desk.clock.now = at(MONDAY, 8)
    desk.start_plan(on=MONDAY - timedelta(weeks=9))
    state = state_of(desk)
    assert state.subtitle == "Monday 16 November · week 10 of your left heel programme"
    assert state.subtitle_short == "Monday 16 November · week 10"


def test_that_nothing_is_asked_without_a_programme(desk: Desk) -> None:
    state = state_of(desk)
    assert (state.body, state.strips, state.week) == (Body.NO_PROGRAMME, (), None)
    assert [action.key for action in state.actions] == ["pick", "library"]
    assert state.coming == ()


def test_that_a_plan_that_has_not_begun_says_when_it_does(desk: Desk) -> None:
    desk.start_plan(on=MONDAY + timedelta(days=3))
    state = state_of(desk)
    assert state.body is Body.NOT_STARTED
    assert "Thursday 19 November" in state.empty_text
    assert [day.day for day in state.coming] == ["Thu 19 Nov", "Fri 20 Nov", "Sat 21 Nov"]
    assert state.week is not None
    assert state.week.sentence == "Your programme has not started yet."


def test_that_a_plan_that_is_over_offers_the_next(desk: Desk) -> None:
    first = desk.shelf.offered[0]
    desk.shelf.offered = (replace(first, phases=first.phases[:1]),)
    desk.start_plan(on=MONDAY - timedelta(weeks=5))
    state = state_of(desk)
    assert state.body is Body.ENDED
    assert [action.key for action in state.actions] == ["pick", "progress"]
    assert state.empty_text.startswith(f"“{first.name}” ran for 2 weeks, up to 25 October.")
    assert state.coming == ()


def test_that_a_rest_day_names_what_could_be_done_anyway(desk: Desk) -> None:
    desk.start_plan(on=MONDAY - timedelta(weeks=5))
    desk.clock.move(days=1)
    state = state_of(desk)
    assert (state.body, state.anyway) == (Body.REST, "evening")
    assert [day.day for day in state.coming][:1] == ["Thu 19 Nov"]


def test_that_the_first_open_session_is_open_and_a_chosen_one_stays(desk: Desk) -> None:
    desk.start_plan(on=MONDAY)
    state = state_of(desk)
    assert [(due.name, due.open, due.position) for due in state.due] == [
        ("Morning", True, "1 of 2 today"),
        ("Evening", False, "2 of 2 today"),
    ]
    assert state.open_due is not None
    assert [(row.name, row.dose_short) for row in state.open_due.rows] == [("Calf stretch", "3 × 12")]
    chosen = state_of(desk, TodayView(open_key=state.due[1].key))
    assert [due.open for due in chosen.due] == [False, True]
    gone = state_of(desk, TodayView(open_key="no longer there"))
    assert [due.open for due in gone.due] == [True, False]


def test_that_a_day_that_is_done_names_what_comes_next(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY)
    for key in ("morning", "evening"):
        desk.sessions.record(SessionDraft(Done.ALL, routine_key=key, planned_day=MONDAY), episode)
    state = state_of(desk)
    assert (state.body, state.open_due) == (Body.ALL_DONE, None)
    assert state.empty_text == "You did your part."
    assert state.coming[0].day == "Tomorrow"
    assert state.coming[0].sessions.startswith("Morning, ")
    assert len(state.coming) == 3
    assert [line.text for line in state.lines] == ["done 18:00", "done 18:00"]


def test_that_a_day_on_which_nothing_was_done_is_not_praised(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY)
    for key in ("morning", "evening"):
        draft = SessionDraft(Done.NONE, routine_key=key, planned_day=MONDAY, reason=StopReason.TIRED)
        desk.sessions.record(draft, episode)
    state = state_of(desk)
    assert (state.body, state.empty_text) == (Body.ALL_DONE, "")


def test_that_the_days_ahead_of_a_sunday_are_those_of_the_next_week(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY)
    desk.clock.move(days=6)
    for key in ("morning", "evening"):
        desk.sessions.record(SessionDraft(Done.ALL, routine_key=key, planned_day=desk.clock.today), episode)
    assert [day.day for day in state_of(desk).coming] == ["Tomorrow", "Tue 24 Nov", "Wed 25 Nov"]


def test_that_a_line_tells_pain_and_reason_and_only_the_new_one_its_meaning(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY)
    draft = SessionDraft(
        Done.PART, routine_key="morning", planned_day=MONDAY, during=6, after=7, reason=StopReason.PAIN
    )
    session = desk.sessions.record(draft, episode).value
    (plain,) = state_of(desk).lines
    assert (plain.text, plain.guidance) == ("partly done 18:00 · pain during 6 · pain", "")
    (new,) = state_of(desk, TodayView(saved=session.id)).lines
    assert (new.tone, "too much" in new.guidance) == ("red", True)


def test_that_the_morning_answers_the_session_of_the_day_before(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY)
    draft = SessionDraft(Done.ALL, routine_key="morning", planned_day=MONDAY, before=2, after=3)
    desk.sessions.record(draft, episode)
    desk.clock.move(hours=13)
    assert state_of(desk).response == ""
    desk.checkins.log(Measure.FIRST_STEP, 3, episode)
    assert state_of(desk).response.startswith("Morning yesterday: settled.")


def test_that_a_session_without_a_name_is_called_one_when_the_morning_answers_it(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY)
    desk.sessions.record(SessionDraft(Done.ALL, before=2, after=3), episode)
    desk.clock.move(hours=13)
    desk.checkins.log(Measure.FIRST_STEP, 3, episode)
    assert state_of(desk).response.startswith("Session yesterday: settled.")


def test_that_the_evening_lasts_until_the_day_of_the_person_ends() -> None:
    night = at(MONDAY + ONE_DAY, 1)
    assert is_evening(night, MONDAY)
    assert not is_evening(night, MONDAY + ONE_DAY)
    assert is_evening(at(MONDAY, 18), MONDAY)


def test_that_after_midnight_the_worst_of_the_day_that_lasts_is_asked(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY - timedelta(days=10))
    items, view = (read(desk),), TodayView(worst_asked=frozenset({episode}))
    shown = build_today_state(items, at(MONDAY + ONE_DAY, 1), MONDAY, view, {})
    assert [strip.day for strip in shown.strips] == [MONDAY, MONDAY]


# questions


def test_that_a_strip_tells_yesterday_and_a_week_ago(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY - timedelta(days=10))
    for days, value in ((1, 7), (7, 6)):
        desk.checkins.log(Measure.FIRST_STEP, value, episode, at(MONDAY - timedelta(days=days), 7))
    (strip,) = state_of(desk).strips
    assert strip.past == "yesterday 7 · a week ago 6"
    assert (strip.value, strip.folded) == (None, False)


def test_that_a_knee_is_asked_for_its_worst_pain(desk: Desk) -> None:
    desk.planner.start("P01", Site.KNEE, Side.LEFT)
    (strip,) = build_strips((read(desk),), MONDAY, TodayView(), evening=True)
    assert (strip.measure, strip.question) == (Measure.WORST, "How strong was the worst pain today?")
    assert strip.add_worst == ""


def test_that_several_complaints_are_named_and_three_are_asked_at_most(desk: Desk) -> None:
    desk.start_plan()
    item = read(desk)
    others = [
        replace(item, episode=replace(item.episode, id=uuid4(), side=side))
        for side in (Side.LEFT, Side.RIGHT) * 2
    ]
    state = build_today_state(others, desk.clock(), MONDAY, TodayView(), {})
    assert [strip.question for strip in state.strips] == [
        "How were your first steps today? (left heel)",
        "How were your first steps today? (right heel)",
        "How were your first steps today? (left heel)",
    ]
    assert len({strip.key for strip in state.strips}) == 3


def test_that_a_day_with_two_scores_counts_with_their_mean() -> None:
    both = (reading(MONDAY, 4), reading(MONDAY, 7, hour=9))
    assert score_of(both, MONDAY, Measure.FIRST_STEP) == 6
    assert score_of((reading(MONDAY, None),), MONDAY, Measure.FIRST_STEP) is None


@pytest.mark.parametrize(
    ("last", "text", "days"),
    [
        (1, None, 0),
        (3, "No check-ins since Friday. Add them or carry on.", 2),
        (6, "No check-ins since Tuesday. Add them or carry on.", 4),
        (9, "No check-ins since 7 November. Add them or carry on.", 4),
    ],
)
def test_that_a_gap_is_told_quietly_and_only_its_last_days_can_be_added(
    desk: Desk, last: int, text: str | None, days: int
) -> None:
    desk.start_plan(on=MONDAY - timedelta(days=14))
    item = replace(read(desk), scores=(reading(MONDAY - timedelta(days=last), 5),))
    missed = build_missed(item, MONDAY)
    assert (None if missed is None else missed.text) == text
    assert (0 if missed is None else len(missed.days)) == days
    if missed is not None:
        assert missed.days[-1] == MONDAY - ONE_DAY


def test_that_a_first_day_is_no_gap(desk: Desk) -> None:
    desk.start_plan(on=MONDAY - timedelta(days=14))
    assert build_missed(read(desk), MONDAY) is None


# the side


@pytest.mark.parametrize(
    ("days", "today", "sentence"),
    [
        ([(2, 2), (2, 0), (2, 0), (2, 0)], 1, "On pace."),
        ([(1, 0), (1, 1), (1, 0), (1, 0)], 2, "On pace."),
        ([(2, 0), (2, 0), (2, 0), (2, 0)], 2, "A bit behind, still fine."),
        ([(1, 1), (1, 1)], 2, "Done for this week."),
        ([(0, 0), (0, 0)], 1, "Nothing is planned this week."),
    ],
)
def test_that_the_week_is_told_kindly(days: list[tuple[int, float]], today: int, sentence: str) -> None:
    state = build_week([week(*days, today=today)], MONDAY)
    assert state.sentence.startswith(sentence)
    assert "streak" not in state.sentence


def test_that_several_complaints_add_up_to_one_ring() -> None:
    state = build_week([week((2, 1)), week((1, 0.5))], MONDAY)
    assert (state.done, state.planned) == (1.5, 3)
    assert state.short == "1½ of 3 sessions, on pace"


def test_that_day_dots_tell_done_part_open_and_rest(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY)
    desk.sessions.record(SessionDraft(Done.ALL, routine_key="morning", planned_day=MONDAY), episode)
    dots = build_week([desk.planner.week(episode)], MONDAY).dots
    assert dots[0] == ("Mon", "1/2", True)
    assert dots[1] == ("Tue", "open", False)
    desk.sessions.record(SessionDraft(Done.PART, routine_key="evening", planned_day=MONDAY), episode)
    assert build_week([desk.planner.week(episode)], MONDAY).dots[0] == ("Mon", "1/2", True)
    desk.sessions.record(SessionDraft(Done.ALL, routine_key="morning", planned_day=MONDAY), episode)
    twice = build_week([desk.planner.week(episode)], MONDAY)
    assert (twice.done, twice.dots[0]) == (1.5, ("Mon", "1/2", True))
    desk.clock.move(days=14)
    desk.phases.go_on(episode)
    desk.clock.move(days=8)
    later = build_week([desk.planner.week(episode)], desk.clock.today).dots
    assert [state for _, state, _ in later] == ["open", "rest", "rest", "open", "rest", "rest", "rest"]


def test_that_days_before_the_start_are_no_days_of_rest(desk: Desk) -> None:
    episode = desk.start_plan(on=MONDAY + 2 * ONE_DAY)
    dots = build_week([desk.planner.week(episode)], MONDAY).dots
    assert [state for _, state, _ in dots[:3]] == ["before", "before", "open"]


def test_that_mornings_end_yesterday_until_today_is_answered(desk: Desk) -> None:
    desk.start_plan(on=MONDAY - timedelta(days=14))
    scores = (reading(MONDAY - ONE_DAY, 6), reading(MONDAY - 3 * ONE_DAY, 5))
    item = replace(read(desk), scores=scores)
    state = build_mornings(item, MONDAY)
    assert len(state.values) == 14
    assert state.values[-3:] == (
        (MONDAY - 3 * ONE_DAY, 5),
        (MONDAY - 2 * ONE_DAY, None),
        (MONDAY - ONE_DAY, 6),
    )
    assert state.average == "average 5.5"
    answered = build_mornings(replace(item, scores=(*scores, reading(MONDAY, 1))), MONDAY)
    assert answered.values[-1] == (MONDAY, 1)


def test_that_no_mornings_have_no_average(desk: Desk) -> None:
    desk.start_plan()
    assert build_mornings(read(desk), MONDAY).average == ""


# words


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (0.5, "½"), (2, "2"), (2.5, "2½")])
def test_that_halves_are_written_as_halves(value: float, text: str) -> None:
    assert half_steps(value) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [("5", 5.0), (" 5,2 ", 5.2), ("5.2", 5.2), ("", None), ("x", None), ("nan", None), ("inf", None)],
)
def test_that_numbers_are_read_as_people_write_them(text: str, value: float | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("32", 32.0), ("31:30", 31.5), ("1:05:00", 65.0), ("31,5", 31.5), ("31:75", None), ("1:75:00", None),
        ("abc", None), ("1:2:3:4", None), ("-5:00", None),
    ],
)  # fmt: skip
def test_that_minutes_are_read_as_a_watch_shows_them(text: str, value: float | None) -> None:
    assert minutes(text) == value


@pytest.mark.parametrize(("text", "value"), [("5,3 km", 5.3), ("5.3KM", 5.3), ("5", 5.0), ("km", None)])
def test_that_a_distance_may_carry_its_unit(text: str, value: float | None) -> None:
    assert distance(text, "km") == value


def test_that_the_state_of_an_open_slot_is_due(desk: Desk) -> None:
    desk.start_plan(on=MONDAY)
    item = read(desk)
    slots = tuple(SlotState(state.slot, None) for state in item.day.slots)
    state = build_today_state(
        (replace(item, day=replace(item.day, slots=slots)),),
        datetime.now().astimezone(),
        MONDAY,
        TodayView(),
        {},
    )
    assert state.body is Body.DUE
