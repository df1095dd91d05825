"""From a new data folder to the first answer, through the real window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from rehab.domain.pain import Measure
from tests.e2e.conftest import Road

Start = Callable[..., Road]


def begin_p01(road: Road) -> None:
    """First run by keyboard and mouse, up to the running programme."""
    assert road.page == "first_run"
    road.of_age()
    road.click("how_long_weeks")
    road.click("worst_first-steps")
    road.press(Qt.Key.Key_Return)
    slug = next(p.slug for p in road.services.planner.programmes() if p.code == "P01")
    road.click(f"programme_{slug}")
    road.click("first_run_next")
    road.skip_questions()


def test_that_the_road_from_first_run_to_too_early_can_be_walked(road: Start) -> None:
    window = road()
    begin_p01(window)
    for day, score in enumerate("7676566"):
        if day:
            window.later(days=1)
        assert window.page == "today"
        window.type(score)
    window.press(Qt.Key.Key_F)
    assert window.page == "session"
    for score in "343":
        window.type(score)
    window.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "today"
    window.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "progress"
    assert "Too early to tell" in window.texts()

    episode = window.services.people.current()
    assert episode is not None
    last = window.now.date()
    mornings = window.services.checkins.mornings(episode.id, last, 7)
    assert [value for _, value in mornings] == [7, 6, 7, 6, 5, 6, 6]
    (session,) = window.services.sessions.on_day(episode.id, last)
    assert (session.before, session.during, session.after) == (3, 4, 3)


def test_that_everything_is_still_there_after_closing_and_opening_again(road: Start, tmp_path) -> None:
    window = road(tmp_path / "mine")
    begin_p01(window)
    window.type("6")
    window.close()
    again = road(tmp_path / "mine")
    assert again.page == "today"
    episode = again.services.people.current()
    assert episode is not None
    reading = again.services.checkins.morning(episode.id, again.now.date())
    assert reading is not None
    assert reading.value == 6


def test_that_one_key_after_opening_stores_the_morning(road: Start, tmp_path) -> None:
    first = road(tmp_path / "mine")
    begin_p01(first)
    first.close()
    window = road(tmp_path / "mine")
    window.qtbot.keyClick(window.app.window.focusWidget(), Qt.Key.Key_5)
    episode = window.services.people.current()
    assert episode is not None
    reading = window.services.checkins.morning(episode.id, window.now.date())
    assert reading is not None
    assert reading.value == 5


def test_that_a_whole_session_takes_at_most_eight_keys(road: Start) -> None:
    window = road()
    begin_p01(window)
    window.type("6")
    keys = (
        (Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    for key, modifier in keys:
        window.press(key, modifier)
    assert len(keys) <= 8
    episode = window.services.people.current()
    assert episode is not None
    (session,) = window.services.sessions.on_day(episode.id, window.now.date())
    assert (session.before, session.during, session.after, session.effort) == (3, 4, 3, 8)
    assert session.routine_key is not None


def test_that_undo_takes_every_step_of_the_morning_back_and_redo_makes_it_again(road: Start) -> None:
    window = road()
    begin_p01(window)
    window.type("6")
    window.press(Qt.Key.Key_D)
    episode = window.services.people.current()
    assert episode is not None
    today = window.now.date()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    window.press(Qt.Key.Key_Z, control)
    assert window.services.sessions.on_day(episode.id, today) == ()
    window.press(Qt.Key.Key_Z, control)
    assert window.services.checkins.morning(episode.id, today) is None
    window.press(Qt.Key.Key_Z, control | shift)
    reading = window.services.checkins.morning(episode.id, today)
    assert reading is not None
    assert reading.value == 6
    window.press(Qt.Key.Key_Z, control | shift)
    assert len(window.services.sessions.on_day(episode.id, today)) == 1


def test_that_the_undo_bar_takes_a_morning_back_by_mouse(road: Start) -> None:
    window = road()
    begin_p01(window)
    window.type("9")
    window.click("undo_button")
    episode = window.services.people.current()
    assert episode is not None
    assert window.services.checkins.morning(episode.id, window.now.date()) is None
    assert not window.shows("undo_bar")


def test_that_the_sample_person_is_one_click_away_and_marked(road: Start) -> None:
    window = road()
    window.click("first_run_sample")
    window.click("first_run_next")
    assert window.page == "today"
    assert window.services.people.is_sample()
    window.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    shown = window.texts()
    assert "Home care is not working" in shown
    assert "Sample data" in shown


def test_that_midnight_asks_for_the_new_day(road: Start) -> None:
    window = road()
    begin_p01(window)
    window.type("6")
    window.later(days=1)
    window.type("4")
    episode = window.services.people.current()
    assert episode is not None
    first = window.now.date() - timedelta(days=1)
    readings = window.services.checkins.readings(episode.id, first, window.now.date(), Measure.FIRST_STEP)
    assert [(r.day, r.value) for r in readings] == [(first, 6), (window.now.date(), 4)]


def test_that_no_piece_of_a_page_flashes_as_a_window_of_its_own(road: Start) -> None:
    window = road()
    flashes = window.watch_flashes()
    window.click("first_run_sample")
    window.click("first_run_next")
    for target in (
        "progress",
        "program",
        "library",
        "settings",
        "first_run:where",
        "library:short-foot",
        "today",
    ):
        window.app.window.go(target)
        window.settle()
    window.press(Qt.Key.Key_F1)
    assert flashes == []
