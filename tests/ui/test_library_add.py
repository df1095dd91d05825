"""An exercise of the library joins the plan: by the plus of a card, by the button, by the key."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rehab.domain.patient import Side, Site
from rehab.services.outcome import Change
from rehab.ui.exercise.adding_state import NEW_SESSION, build_add_state
from rehab.ui.exercise.page import LibraryPage
from rehab.ui.pages import ALL_KINDS
from rehab.ui.widgets import Combo
from tests.e2e.conftest import MORNING, Road, road

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.domain.program import Plan
    from rehab.services.builder import Editing

__all__ = ["road"]

CONTROL = Qt.KeyboardModifier.ControlModifier
NEW = "clamshell"
"""An exercise that the plan does not use."""


@pytest.fixture
def window(road: Callable[..., Road]) -> Road:
    """A runner in the fourth week of the high-load programme, in the library."""
    opened = road()
    opened.services.planner.start("P02", Site.HEEL, Side.LEFT, MORNING.date() - timedelta(weeks=3, days=1))
    opened.app.feed.publish(Change(ALL_KINDS))
    opened.settle()
    opened.app.window.go("library")
    opened.settle()
    return opened


def page_of(window: Road) -> LibraryPage:
    page = window.find("library_page")
    assert isinstance(page, LibraryPage)
    return page


def editing(window: Road) -> Editing:
    current = window.services.people.current()
    assert current is not None
    return window.services.builder.editing(current.id)


def uses(plan: Plan | None, slug: str) -> list[str]:
    """Keys of the sessions of a plan that have an exercise."""
    assert plan is not None
    routines = (routine for span in plan.spans for routine in span.phase.routines)
    return [r.key for r in routines for item in r.prescriptions if item.exercise == slug]


def combo(window: Road, name: str) -> Combo:
    found = window.find(name)
    assert isinstance(found, Combo)
    return found


def test_that_the_key_asks_and_adds_and_undo_takes_it_back(window: Road) -> None:
    grid = page_of(window).grid
    grid.set_current(NEW)
    grid.setFocus()
    window.press(Qt.Key.Key_A)
    assert window.shows("add_card")
    window.press(Qt.Key.Key_Escape)
    assert not window.shows("add_card")
    assert uses(editing(window).plan, NEW) == []
    window.press(Qt.Key.Key_A)
    window.press(Qt.Key.Key_Return)
    assert not window.shows("add_card")
    assert editing(window).draft is None
    assert len(uses(editing(window).plan, NEW)) == 1
    window.press(Qt.Key.Key_Z, CONTROL)
    assert uses(editing(window).plan, NEW) == []


def test_that_the_plus_of_a_card_adds_and_opens_nothing(window: Road) -> None:
    page = page_of(window)
    index = page.grid.cards.index(page.grid.cards.row_of(NEW))
    page.grid.scrollTo(index)
    place = page.grid.plus_of(index).center().toPoint()
    window.qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.settle()
    assert not page.shows_detail
    window.click("add_confirm")
    assert len(uses(editing(window).plan, NEW)) == 1


def test_that_the_button_of_an_exercise_adds_it_and_the_page_says_where_it_is(window: Road) -> None:
    page_of(window).exercise_chosen.emit(NEW)
    window.settle()
    assert not window.shows("exercise_used_in")
    window.click("exercise_add")
    chosen = combo(window, "add_to_session").currentText()
    window.click("add_confirm")
    assert chosen in window.find("exercise_used_in").text()  # type: ignore[attr-defined]


def test_that_an_open_draft_takes_it_and_the_plan_in_force_stays(window: Road) -> None:
    before = editing(window)
    assert before.plan is not None
    window.services.builder.keep(before.plan)
    page_of(window).exercise_chosen.emit(NEW)
    window.press(Qt.Key.Key_A)
    assert "not in use yet" in window.find("add_effect").text()  # type: ignore[attr-defined]
    window.press(Qt.Key.Key_Return)
    after = editing(window)
    assert len(uses(after.draft, NEW)) == 1
    assert uses(after.plan, NEW) == []


def test_that_another_phase_and_a_new_session_can_be_chosen_by_keyboard(window: Road) -> None:
    page_of(window).exercise_chosen.emit(NEW)
    window.press(Qt.Key.Key_A)
    phase = combo(window, "add_phase")
    last = phase.count() - 1
    assert last > 0
    phase.setFocus()
    window.press(Qt.Key.Key_End)
    session = combo(window, "add_to_session")
    session.setFocus()
    window.press(Qt.Key.Key_End)
    assert session.current() == NEW_SESSION
    window.find("add_and_show").setFocus()
    window.press(Qt.Key.Key_Space)
    assert window.page == "program"
    plan = editing(window).plan
    assert plan is not None
    made = plan.spans[last].phase.routines[-1]
    assert [item.exercise for item in made.prescriptions] == [NEW]


def test_that_without_a_plan_the_card_leads_to_the_programmes(window: Road) -> None:
    current = window.services.people.current()
    assert current is not None
    window.services.builder.end(current.id)
    window.later(days=2)
    page_of(window).exercise_chosen.emit(NEW)
    window.click("exercise_add")
    window.click("add_confirm")
    assert window.page == "program"


def test_that_the_session_with_most_of_its_kind_is_proposed(window: Road) -> None:
    exercises = {e.slug: e for e in window.services.library.exercises()}
    now = editing(window)
    assert now.plan is not None
    day = window.clock().date()
    for phase, span in enumerate(now.plan.spans):
        for routine in span.phase.routines:
            kinds = [exercises[item.exercise].kind for item in routine.prescriptions]
            if len(set(kinds)) > 1:
                continue
            wanted = next(e for e in exercises.values() if e.kind is kinds[0] and not uses(now.plan, e.slug))
            key = build_add_state(now, wanted, exercises, day).phases[phase].fitting
            proposed = next(r for r in span.phase.routines if r.key == key)
            others = [exercises[item.exercise].kind for item in proposed.prescriptions]
            assert others.count(kinds[0]) >= len(kinds)
