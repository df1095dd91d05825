"""The program page: phases, week, sessions, and the ways to the library and to another programme."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from rehab.domain.gate import Gate, Standing
from rehab.domain.phases import phase_spans
from rehab.domain.program import Plan
from rehab.domain.schedule import Timetable, slots_on
from rehab.domain.settings import Appearance, Settings
from rehab.services.builder import Editing
from rehab.services.program import DayPlan, SlotState, WeekPlan
from rehab.ui.exercise.page import LibraryPage
from rehab.ui.program.blocks import PhaseButton, shares
from rehab.ui.program.build import View, build_program_state, phase_on
from rehab.ui.program.rows import ExerciseRow
from rehab.ui.program.week import DayColumn, SessionTag
from rehab.ui.theme import apply_theme
from tests.builders import Shelf, make_programme
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rehab.domain.exercise import Exercise
    from rehab.ui.program.state import ProgramState

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier
FOURTH_WEEK = datetime(2026, 10, 7, 8, 0, tzinfo=timezone(timedelta(hours=1)))
"""A day in the second of the three phases of the sample person's plan."""


@pytest.fixture
def window(road: Callable[..., Road], qapp: QApplication) -> Iterator[Road]:
    """The app with the sample person, on the program page."""
    opened = road()
    opened.click("first_run_sample")
    opened.click("first_run_next")
    opened.press(Qt.Key.Key_3, CONTROL)
    assert opened.page == "program"
    yield opened
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT))


def blocks(window: Road) -> list[PhaseButton]:
    found = window.find("program_page").findChildren(PhaseButton)
    return sorted((b for b in found if b.isVisible()), key=block_index)


def block_index(button: PhaseButton) -> int:
    return button.block.index


def columns(window: Road) -> list[DayColumn]:
    return window.find("program_week").findChildren(DayColumn)


def rows_of(window: Road) -> list[ExerciseRow]:
    return [row for row in window.find("session_editor").findChildren(ExerciseRow) if row.isVisible()]


def said(column: QWidget) -> list[str]:
    return [tag.accessibleName() for tag in column.findChildren(SessionTag)]


def words_in(widget: QWidget) -> str:
    children = [widget, *widget.findChildren(QWidget)]
    return "\n".join(str(c.text()) for c in children if hasattr(c, "text"))


def plan_of(window: Road) -> Plan:
    episode = window.services.people.current()
    assert episode is not None
    plan = window.services.planner.plan(episode.id)
    assert plan is not None
    return plan


# phases


def test_that_the_blocks_of_the_sample_are_done_or_now(window: Road) -> None:
    assert [b.block.status for b in blocks(window)] == ["done", "done", "now"]
    assert [b.caption for b in blocks(window)] == [
        "weeks 1–2 · done",
        "weeks 3–6 · done",
        "weeks 7–12 · now, week 10",
    ]
    assert [b.isChecked() for b in blocks(window)] == [False, False, True]
    assert words_in(window.find("program_title")) == plan_of(window).name
    assert "week 10" in words_in(window.find("program_caption"))
    assert "15 September – 7 December" in words_in(window.find("program_caption"))


def test_that_the_blocks_are_done_now_and_later_in_the_middle_of_the_plan(
    road: Callable[..., Road], window: Road
) -> None:
    window.close()
    earlier = road(window.paths.data_dir, FOURTH_WEEK)
    earlier.press(Qt.Key.Key_3, CONTROL)
    assert [b.block.status for b in blocks(earlier)] == ["done", "now", "later"]
    assert [b.isChecked() for b in blocks(earlier)] == [False, True, False]
    assert blocks(earlier)[2].accessibleName() == "3 Build strength, weeks 7–12"


def test_that_another_phase_shows_its_sessions(window: Road) -> None:
    assert not window.shows("session_evening-stretches")
    first = plan_of(window).spans[0].phase
    window.click("phase_0")
    assert words_in(window.find("program_phase_title")) == first.name
    assert [b.isChecked() for b in blocks(window)] == [True, False, False]
    for routine in first.routines:
        window.click(f"session_{routine.key}")
        assert words_in(window.find("session_title")) == routine.name
        assert [rows.objectName() for rows in rows_of(window)] == [
            f"row_{i}" for i in range(len(routine.prescriptions))
        ]
        assert [row.state.slug for row in rows_of(window)] == [p.exercise for p in routine.prescriptions]
    window.click("phase_2")
    assert not window.shows("session_evening-stretches")


def test_that_arrows_move_between_phases_and_stop_at_the_ends(window: Road) -> None:
    window.find("phase_2").setFocus()
    for key, wanted in (
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
    ):
        window.press(key)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == f"phase_{wanted}"
        assert words_in(window.find("program_phase_title")) == plan_of(window).spans[wanted].phase.name


def test_that_a_phase_that_does_not_run_shows_its_usual_week(window: Road) -> None:
    window.click("phase_0")
    assert [column.cell.label for column in columns(window)][:2] == ["Mon", "Tue"]
    assert not any(column.today for column in columns(window))
    assert "Midday stretches, due" in said(columns(window)[0])
    window.click("phase_2")
    assert any(column.today for column in columns(window))


# week


def test_that_the_week_has_seven_days_and_today_is_one_of_them(window: Road) -> None:
    assert len(columns(window)) == 7
    (today,) = [column for column in columns(window) if column.today]
    assert today.objectName() == f"day_{window.now.date().isoformat()}"


def test_that_the_days_of_the_week_are_equally_wide_in_a_window_of_any_width(window: Road) -> None:
    week = window.find("program_week")
    for width in range(1280, 1287):
        window.window.resize(width, 800)
        QApplication.processEvents()
        (each,) = {column.width() for column in columns(window)}
        assert each == week.width() // 7


def test_that_the_week_shows_what_was_done_and_what_is_due(window: Road) -> None:
    monday, tuesday, *_ = columns(window)
    assert said(monday) == ["Before your first steps, done", "Evening strength, done in part"]
    assert said(tuesday) == ["Before your first steps, due", "Foot and balance, due"]


def test_that_a_session_logged_today_is_done_in_the_week(window: Road) -> None:
    window.press(Qt.Key.Key_1, CONTROL)
    window.press(Qt.Key.Key_D)
    window.press(Qt.Key.Key_3, CONTROL)
    (today,) = [column for column in columns(window) if column.today]
    assert "Before your first steps, done" in said(today)
    window.press(Qt.Key.Key_Z, CONTROL)
    (today,) = [column for column in columns(window) if column.today]
    assert "Before your first steps, due" in said(today)


def test_that_a_new_day_moves_today_on(window: Road) -> None:
    window.later(days=1)
    (today,) = [column for column in columns(window) if column.today]
    assert today.objectName() == f"day_{window.now.date().isoformat()}"
    assert "Foot and balance, not done" in said(columns(window)[1])


# ways onwards


def test_that_a_name_opens_its_exercise_in_the_library_and_escape_returns(window: Road) -> None:
    window.click("session_foot-and-balance")
    slug = rows_of(window)[0].state.slug
    window.click("open_0")
    assert window.page == "library"
    library = window.find("library_page")
    assert isinstance(library, LibraryPage)
    assert library.shows_detail
    assert library.detail.slug == slug
    window.press(Qt.Key.Key_Escape)
    assert window.page == "program"


def test_that_another_program_can_be_chosen(window: Road) -> None:
    before = plan_of(window)
    window.choose("program_more", "program_change")
    assert window.page == "first_run"
    assert any(window.shows(f"programme_{p.slug}") for p in window.services.planner.programmes())
    assert plan_of(window) == before


def test_that_without_a_plan_the_page_leads_to_picking_one(road: Callable[..., Road]) -> None:
    window = road()
    window.of_age()
    for _ in range(2):
        if window.page == "first_run":
            window.click("first_run_skip")
    window.press(Qt.Key.Key_3, CONTROL)
    assert window.page == "program"
    assert "No programme yet" in words_in(window.find("program_empty"))
    assert not window.shows("program_change")
    assert not window.shows("program_week")
    window.click("empty_pick")
    assert window.page == "first_run"
    assert any(window.shows(f"programme_{p.slug}") for p in window.services.planner.programmes())


# values

START = date(2026, 11, 2)


def made_plan() -> Plan:
    programme = make_programme()
    return Plan(UUID(int=1), UUID(int=2), "heel-core", "Core", START, phase_spans(programme, START), START)


def made_week(plan: Plan, first: date) -> WeekPlan:
    days = []
    for i in range(7):
        day = first + timedelta(days=i)
        slots = tuple(SlotState(slot, None) for slot in slots_on(plan, day))
        span = plan.span_on(day)
        days.append(DayPlan(day, plan, span.phase if span else None, plan.week_on(day), slots, ()))
    return WeekPlan(tuple(days), 0, 0, 0, 0)


def made_state(phase: int, exercises: dict[str, Exercise], today: date) -> ProgramState:
    plan = made_plan()
    editing = Editing(plan, None, (), today, Timetable((plan,)), Timetable((plan,)))
    key = plan.spans[phase].phase.routines[0].key
    standings = tuple(Standing(c, False) for c in plan.spans[1].phase.entry_criteria)
    gate = Gate(plan.spans[0], 1, plan.spans[1].phase, standings, today)
    week = made_week(plan, START)
    return build_program_state(editing, week, editing.preview, today, View(phase, key), exercises, gate=gate)


def test_that_the_state_of_the_page_holds_blocks_days_and_rows() -> None:
    today = START + timedelta(days=2)
    exercises = {exercise.slug: exercise for exercise in Shelf().exercises()}
    state = made_state(0, exercises, today)
    assert [(b.title, b.status, b.weeks) for b in state.blocks] == [
        ("1 Settle", "now", "weeks 1–2"),
        ("2 Build", "later", "open-ended"),
    ]
    assert [cell.today for cell in state.days] == [False, False, True, False, False, False, False]
    assert [[mark.status for mark in cell.sessions] for cell in state.days[:4]] == [
        ["open", "open"],
        ["open"],
        ["due", "due"],
        ["due"],
    ]
    assert state.gate is not None
    assert [(point.words, point.met) for point in state.gate.points] == [("settled", False)]
    assert (state.gate.ready, state.gate.asked, state.gate.go_on) == (False, False, "Go on all the same")
    assert state.editor is not None
    first = state.editor.rows[0]
    assert (first.slug, first.exercise, first.amount) == ("heel-raise", exercises["heel-raise"], "3 × 12")
    assert first.rule
    assert state.draft is None
    later = made_state(1, exercises, today)
    assert (later.phase_index, later.phase_title, later.gate) == (1, "Build", None)


def test_that_a_row_without_its_exercise_is_still_shown() -> None:
    state = made_state(0, {}, START)
    assert state.editor is not None
    assert [row.exercise for row in state.editor.rows] == [None, None]


@pytest.mark.parametrize(("days", "index"), [(-3, 0), (0, 0), (13, 0), (14, 1), (900, 1)])
def test_that_the_phase_of_a_day_is_the_one_that_runs(days: int, index: int) -> None:
    assert phase_on(made_plan(), START + timedelta(days=days)) == index


@pytest.mark.parametrize(
    ("weights", "least", "room"),
    [([2, 4, 6], [50, 50, 50], 600), ([1, 1, 10], [100, 100, 50], 260), ([3], [10], 77), ([], [], 100)],
)
def test_that_blocks_fill_the_row_and_none_is_below_its_least(
    weights: list[float], least: list[int], room: int
) -> None:
    widths = shares(weights, least, room)
    assert sum(widths) == (room if widths else 0)
    assert all(width >= low for width, low in zip(widths, least, strict=True))
