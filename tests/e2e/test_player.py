"""Playing in the real app: closed in the middle, opened again, carried on, saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from rehab.domain.session import Done
from tests.e2e.conftest import Road
from tests.e2e.test_main_road import begin_p01

Start = Callable[..., Road]
DAY = timedelta(days=1)


def do_sets(window: Road, number: int) -> None:
    presenter = window.app.window._stack.made("player")[1]
    while presenter.play is not None and len(presenter.play.done) < number:
        left = presenter.play.left
        if left is None:
            window.press(Qt.Key.Key_Space)
        else:
            window.later(seconds=min(left.total_seconds(), 5))
            presenter.look()


def test_that_a_session_survives_a_closed_window_and_is_saved_after_all(road: Start) -> None:
    window = road()
    begin_p01(window)
    window.type("5")
    window.click("open_midday-stretches")
    window.press(Qt.Key.Key_Return)
    assert window.page == "player"
    window.type("2")
    window.press(Qt.Key.Key_Space)
    do_sets(window, 2)
    folder = window.paths.data_dir
    window.close()

    again = road(folder, window.now)
    flashes = again.watch_flashes()
    assert again.page == "today"
    assert "2 of 7 sets are done" in again.find("carry_on_offer").text()
    carry_on = next(
        b
        for b in again.find("carry_on_offer").findChildren(QAbstractButton)
        if b.property("action") == "carry-on"
    )
    carry_on.click()
    again.settle()
    again.press(Qt.Key.Key_Space)
    do_sets(again, 3)
    again.press(Qt.Key.Key_Escape)
    assert again.page == "session"
    again.type("4")
    again.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert again.page == "today"

    episode = again.services.people.current()
    assert episode is not None
    (session,) = again.services.sessions.on_day(episode.id, again.now.date())
    assert (session.before, session.done) == (2, Done.PART)
    assert sum(entry.sets_done for entry in session.sets) == 3
    assert flashes == []


def test_that_a_session_that_was_put_on_tomorrow_is_played_then_and_counts_as_moved(road: Start) -> None:
    window = road()
    begin_p01(window)
    window.type("5")
    episode = window.services.people.current()
    assert episode is not None
    first = window.now.date()
    window.services.pauses.move(episode.id, "midday-stretches", first, first + DAY)
    window.later(days=1)
    window.click("open_midday-stretches")
    window.press(Qt.Key.Key_Return)
    assert window.page == "player"
    window.press(Qt.Key.Key_Space)
    do_sets(window, 7)
    window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "today"

    (session,) = window.services.sessions.on_day(episode.id, first + DAY)
    assert (session.planned_day, session.done) == (first, Done.ALL)
    tally = window.services.progress.tally(episode.id, first, first + DAY)
    assert (tally.shifted, tally.unplanned) == (1, 0)
