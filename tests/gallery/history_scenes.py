"""Scenes of History, of the self tests and of the reminders."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.domain.checkin import Question
from rehab.domain.patient import Side, Site
from rehab.domain.self_test import SelfTestKind
from rehab.domain.treatment import TreatmentKind
from rehab.services.outcome import Change
from tests.gallery.logs import LOGS, flat, sloped, write_log
from tests.gallery.progress_scenes import scroll_to

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gallery.stage import Scene, Stage

TODAY = date(2026, 11, 17)
ZONE = timezone(timedelta(hours=1))
RESULTS = ((42, 9, 17), (28, 11, 17), (14, 12, 18), (0, 14, 18))
"""Days ago, heel raises left and right."""


def _at(days_ago: int, hour: int) -> datetime:
    day = TODAY - timedelta(days=days_ago)
    return datetime(day.year, day.month, day.day, hour, 5, tzinfo=ZONE)


def _logged(open_stage: Callable[..., Stage], folder: Path, look: dict[str, object], target: str) -> Stage:
    s = open_stage(folder, hour=20, **look)
    episode = s.services.people.current().id
    for days_ago, left, right in RESULTS:
        s.services.self_tests.record(
            SelfTestKind.HEEL_RAISES, left, right, episode, _at(days_ago, 18), "shoes off"
        )
    s.services.self_tests.record(SelfTestKind.KNEE_TO_WALL, 9.5, 11, episode, _at(3, 18))
    s.services.checkins.answer(Question.NIGHT, "yes", episode, _at(1, 7))
    s.services.checkins.answer(
        Question.NOTE, "New shoes, long day at the fair, five hours on hard floors.", episode, _at(1, 21)
    )
    s.services.treatments.log(TreatmentKind.TAPE, TODAY - timedelta(days=2), None, episode)
    s.app.feed.publish(Change(frozenset({"self_test"})))
    s.go(target)
    return s


def history_scenes(stage: Callable[..., Stage]) -> dict[str, Scene]:
    """All scenes by name; `stage` opens a window over an empty folder."""

    def logged(target: str, play: Callable[[Stage], None] | None = None) -> Scene:
        def scene(folder: Path, look: dict[str, object]) -> Stage:
            s = _logged(stage, folder, look, target)
            if play is not None:
                play(s)
            return s

        return scene

    def empty(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, sample=False, **look)
        s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY)
        s.app.feed.publish(Change(frozenset({"program"})))
        s.go("history")
        return s

    def year(metric: str) -> Scene:
        def scene(folder: Path, look: dict[str, object]) -> Stage:
            from dataclasses import replace

            s = stage(folder, sample=False, **look)
            levels = [*flat(6, 100), *sloped(6, 3, 100), *flat(3, 80)]
            write_log(s.services, replace(LOGS["ok"], levels=levels, done=0.8), TODAY)
            s.app.feed.publish(Change(frozenset({"pain"})))
            s.go("history:year")
            if metric == "first_steps":
                s.app.window.page("history").year.metric_chosen.emit(metric)
            return s

        return scene

    return {
        "11-history-list": logged("history"),
        "11-history-chosen": logged("history:list", _choose),
        "11-history-nothing": logged("history:list", _search),
        "11-history-month": logged("history:month"),
        "11-history-year-sessions": year("sessions"),
        "11-history-year-steps": year("first_steps"),
        "11-history-empty": empty,
        "11-self-tests": logged("history:tests"),
        "11-self-test-form": logged("history:test"),
        "11-self-test-stance": logged("history:test=stance"),
        "11-history-day": logged("history:month", _open_day),
        "03-progress-self-test": logged("progress", _to_self_test),
        "10-settings-reminders": logged("settings:reminders"),
        "10-reminder-line": logged("today", _remind),
    }


def _to_self_test(s: Stage) -> None:
    s.wait_for_jobs()
    scroll_to(s, "progress_self_test")


def _choose(s: Stage) -> None:
    for _ in range(3):
        s.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def _search(s: Stage) -> None:
    panel = s.app.window.page("history").list
    panel.search.setText("aquarium")
    panel.filter_changed.emit()
    s.wait_for_jobs()


def _open_day(s: Stage) -> None:
    s.key(Qt.Key.Key_Return)


def _remind(s: Stage) -> None:
    s.services.preferences.change(remind_sessions=True, remind_sessions_at=datetime(2026, 1, 1, 18).time())
    s.app.reminders.look()
