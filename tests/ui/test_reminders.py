"""Reminders in the window: the quiet line, later, what was done, the tray, and the settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.services.outcome import Change
from rehab.ui.reminders import Reminders
from rehab.ui.widgets import Banner, Switch
from tests.e2e.conftest import ZONE, Road, road

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["road"]

TODAY = date(2026, 11, 17)
Start = Callable[..., Road]


class Desktop(QObject):
    """A desktop with a tray: notes what it is told."""

    opened = Signal()
    snoozed = Signal()
    quit_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.visible = False
        self.said: list[str] = []

    def set_visible(self, visible: bool) -> None:
        """Show or take away the icon."""
        self.visible = visible

    def say(self, _title: str, text: str) -> None:
        """A message."""
        self.said.append(text)


def followed(road: Start) -> Road:
    """The app on a plan that began yesterday, before the first score of the day."""
    one = road()
    one.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY - timedelta(days=1))
    one.app.feed.publish(Change(frozenset({"program"})))
    one.app.window.go("today")
    one.settle()
    return one


def choose(one: Road, **settings: object) -> None:
    one.app.pages.settings_changed.emit(one.services.preferences.change(**settings))
    one.settle()


def line(one: Road) -> Banner:
    return one.app.window.notices.reminder


def press(one: Road, action: str) -> None:
    button = next(
        b for b in line(one).findChildren(QWidget) if b.property("action") == action and b.isVisible()
    )
    one.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    one.settle()


def test_that_nothing_runs_while_reminders_are_off(road: Start) -> None:
    one = followed(road)
    one.later(hours=5)
    assert not one.app.reminders.waiting
    assert line(one).isHidden()


def test_that_a_reminder_comes_at_its_hour_and_goes_when_the_thing_is_logged(road: Start) -> None:
    one = followed(road)
    choose(one, remind_morning=True, remind_morning_at=time(8))
    assert line(one).isHidden()
    assert one.app.reminders.waiting
    one.later(hours=1)
    assert line(one).text() == "Today has no score yet; one number is enough."
    episode = one.services.people.current()
    assert episode is not None
    one.app.feed.publish(one.services.checkins.log(Measure.FIRST_STEP, 4, episode.id).change)
    one.settle()
    assert line(one).isHidden()


def test_that_a_reminder_is_put_off_and_comes_again(road: Start) -> None:
    one = followed(road)
    choose(one, remind_morning=True, remind_morning_at=time(7), snooze_minutes=10)
    press(one, "later")
    assert line(one).isHidden()
    one.later(minutes=9)
    assert line(one).isHidden()
    one.later(minutes=1)
    assert line(one).isVisible()


def test_that_open_leads_to_where_it_is_logged(road: Start) -> None:
    one = followed(road)
    one.app.window.go("library")
    choose(one, remind_morning=True, remind_morning_at=time(7))
    press(one, "open")
    assert one.page == "today"
    assert line(one).isHidden()


def test_that_turning_reminders_off_takes_the_line_away(road: Start) -> None:
    one = followed(road)
    choose(one, remind_morning=True, remind_morning_at=time(7))
    assert line(one).isVisible()
    choose(one, remind_morning=False)
    assert line(one).isHidden()
    assert not one.app.reminders.waiting


def test_that_a_night_of_sleep_brings_one_reminder(road: Start) -> None:
    one = followed(road)
    choose(one, remind_morning=True, remind_morning_at=time(8))
    one.later(hours=26)
    assert line(one).isVisible()
    line(one).hide()
    one.later(minutes=1)
    assert line(one).isHidden()


@pytest.fixture
def desktop(road: Start) -> tuple[Road, Desktop, Reminders]:
    """A desktop that has a tray, in place of the one of the test, which has none."""
    one = followed(road)
    one.app.reminders.stop()
    desktop = Desktop()
    reminders = Reminders(
        one.app.window,
        one.services.reminders,
        one.services.preferences,
        one.clock,
        one.app.feed,
        desktop,  # type: ignore[arg-type]
        one.app.window.notices.show_problem,
        one.app,
    )
    one.app.reminders = reminders
    return one, desktop, reminders


def test_that_the_tray_speaks_while_the_window_is_out_of_sight(
    desktop: tuple[Road, Desktop, Reminders],
) -> None:
    one, tray, _ = desktop
    choose(one, keep_in_tray=True, remind_morning=True, remind_morning_at=time(8))
    assert tray.visible
    one.app.window.close()
    assert one.app.services is not None
    assert one.app.window.isHidden()
    one.later(hours=1)
    assert tray.said == ["Today has no score yet; one number is enough."]
    tray.opened.emit()
    assert one.app.window.isVisible()
    tray.snoozed.emit()
    assert line(one).isHidden()
    one.app.window.stays = None


def test_that_quitting_from_the_tray_ends_the_program(desktop: tuple[Road, Desktop, Reminders]) -> None:
    one, tray, _ = desktop
    choose(one, keep_in_tray=True)
    one.app.window.close()
    tray.quit_chosen.emit()
    one.qtbot.waitUntil(lambda: one.app.services is None)
    assert not tray.visible


def test_that_closing_ends_the_program_when_nobody_asked_it_to_stay(
    desktop: tuple[Road, Desktop, Reminders],
) -> None:
    one, _, _ = desktop
    one.app.window.close()
    one.qtbot.waitUntil(lambda: one.app.services is None)


# settings


def test_that_reminders_are_turned_on_and_timed_in_the_settings_by_mouse(road: Start) -> None:
    one = followed(road)
    one.app.window.go("settings:reminders")
    assert not one.shows("setting_remind_sessions_at")
    one.click("setting_remind_sessions")
    combo = one.find("setting_remind_sessions_at")
    combo.setCurrentIndex(combo.findData("19:30"))  # type: ignore[attr-defined]
    one.settle()
    settings = one.services.preferences.settings
    assert (settings.remind_sessions, settings.remind_sessions_at) == (True, time(19, 30))
    one.click("settings_reset")
    assert not one.services.preferences.settings.remind_sessions


def test_that_reminders_are_turned_on_by_keys(road: Start) -> None:
    one = followed(road)
    one.app.window.go("settings:reminders")
    one.find("setting_remind_week").setFocus()
    one.press(Qt.Key.Key_Space)
    assert one.services.preferences.settings.remind_week
    switch = one.find("setting_remind_week")
    assert isinstance(switch, Switch)
    assert switch.hasFocus()


def test_that_starting_at_login_writes_and_takes_out_its_entry(
    road: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / "config"))
    monkeypatch.setattr("sys.platform", "linux")
    one = followed(road)
    one.app.window.go("settings:reminders")
    entry = tmp_path / "home" / "config" / "autostart" / "org.rehab.Rehab.desktop"
    one.click("setting_start_at_login")
    assert entry.is_file()
    one.click("setting_start_at_login")
    assert not entry.exists()


def test_that_a_refused_entry_leaves_the_switch_off(
    road: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").write_text("a file where a folder should be")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    one = followed(road)
    one.app.window.go("settings:reminders")
    one.click("setting_start_at_login")
    assert not one.services.preferences.settings.start_at_login
    assert one.shows("problem_banner")


def test_that_the_start_of_the_session_stays_in_sight_below_a_reminder_and_two_questions(road: Start) -> None:
    one = road(now=datetime(2026, 11, 17, 20, 12, tzinfo=ZONE))
    one.services.sample.fill(TODAY)
    one.app.feed.publish(Change(frozenset({"program", "pain", "patient"})))
    one.window.resize(1280, 800)
    one.app.window.go("today")
    choose(one, remind_sessions=True, remind_sessions_at=time(18))
    one.app.reminders.look()
    one.settle()
    assert line(one).isVisible()
    start = one.find("start_session")
    assert start.mapTo(one.window, start.rect().bottomLeft()).y() < one.window.height()
