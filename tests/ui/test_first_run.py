"""The first minutes: three steps by keyboard or mouse, nothing stored before Start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from rehab.domain.patient import Side, Site
from rehab.ui.first_run.state import Choices, build_cards
from tests.e2e.conftest import Road, road

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["road"]


@pytest.fixture
def first(road: Callable[..., Road]) -> Road:
    """The app on an empty data folder."""
    return road()


def stored(window: Road) -> bool:
    return bool(window.services.people.patients())


def test_that_the_road_ends_with_a_plan_by_the_enter_key_alone(first: Road) -> None:
    assert first.page == "first_run"
    for _ in range(3):
        assert not stored(first)
        first.press(Qt.Key.Key_Return)
    assert first.page == "today"
    episode = first.services.people.current()
    assert episode is not None
    assert (episode.site, episode.side) == (Site.HEEL, Side.LEFT)
    assert first.services.planner.plan(episode.id) is not None


def test_that_nothing_is_stored_before_start_and_skipping_leaves_nothing(first: Road) -> None:
    first.click("first_run_skip")
    first.click("first_run_skip")
    first.click("first_run_skip")
    assert first.page == "today"
    assert not stored(first)
    assert "Pick a program" in first.texts()


def test_that_answers_are_kept_when_going_back(first: Road) -> None:
    first.press(Qt.Key.Key_Return)
    first.click("how_long_months")
    first.click("worst_running")
    first.press(Qt.Key.Key_Return)
    first.click("first_run_back")
    assert first.find("how_long_months").isChecked()
    assert first.find("worst_running").isChecked()
    first.click("worst_running")
    assert not first.find("worst_running").isChecked()


def test_that_the_list_and_the_map_agree(first: Road) -> None:
    first.press(Qt.Key.Key_Return)
    listed = first.find("site_list")
    row = next(i for i in range(listed.count()) if tuple(listed.itemData(i)) == ("achilles", "right"))
    listed.setCurrentIndex(row)
    listed.activated.emit(row)
    first.settle()
    chosen = first.find("body_map").spots()
    assert chosen == ((Site.ACHILLES, Side.RIGHT),)
    assert "Right Achilles tendon" in first.texts()


def test_that_the_suggestion_follows_the_answers(first: Road) -> None:
    planner = first.services.planner
    suggested = set()
    for how_long, worst in (
        ("days", ("first-steps",)),
        ("over-a-year", ("standing",)),
        ("months", ("running",)),
    ):
        slug = planner.suggest(Site.HEEL, how_long, worst)
        assert slug in {p.slug for p in planner.programmes()}
        suggested.add(slug)
    assert len(suggested) > 1
    exercises = {exercise.slug: exercise for exercise in first.services.library.exercises()}
    cards = build_cards(planner.programmes(), exercises, Choices(), slug)
    assert cards[0].suggested
    assert [card.slug for card in cards if card.suggested] == [slug]
    assert {card.slug for card in cards} == {p.slug for p in planner.programmes()}


def test_that_another_programme_later_keeps_the_complaint(first: Road) -> None:
    for _ in range(3):
        first.press(Qt.Key.Key_Return)
    before = first.services.people.current()
    assert before is not None
    first.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert first.page == "first_run"
    first.press(Qt.Key.Key_Return)
    other = next(p.slug for p in first.services.planner.programmes() if p.code == "P02")
    first.click(f"programme_{other}")
    first.click("first_run_next")
    after = first.services.people.current()
    assert after is not None
    assert after.id == before.id
    plan = first.services.planner.plan(after.id)
    assert plan is not None
    assert plan.slug == other
    assert len(first.services.people.episodes()) == 1


def test_that_starting_can_be_undone(first: Road) -> None:
    for _ in range(3):
        first.press(Qt.Key.Key_Return)
    first.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first.services.people.current() is None


def test_that_the_sample_is_refused_where_there_is_data(first: Road) -> None:
    for _ in range(3):
        first.press(Qt.Key.Key_Return)
    first.app.window.go("first_run:who")
    first.settle()
    assert not first.shows("first_run_sample")
    assert not first.shows("first_run_restore")
