"""Every screen and state as a small script over a real window with real services."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rehab.app import Application
from rehab.domain.checkin import Question
from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.paths import Paths
from rehab.services.preferences import Preferences
from tests.gallery.history_scenes import history_scenes
from tests.gallery.progress_scenes import progress_scenes

ZONE = timezone(timedelta(hours=1))
TODAY = date(2026, 11, 17)


@dataclass
class Stage:
    """One window over a data folder of its own, with a clock that can be set."""

    app: Application
    now: list[datetime]

    @property
    def window(self) -> QWidget:
        return self.app.window

    @property
    def services(self):
        return self.app.services

    def go(self, target: str) -> None:
        self.app.window.go(target)
        settle()

    def wait_for_jobs(self) -> None:
        settle()
        for _ in range(2000):
            QApplication.processEvents()
            if self.app.pages.jobs.idle and self._chart_is_drawn() and self._figures_are_drawn():
                break
            # Unlike QTest.qWait this lets the threads of the jobs run.
            time.sleep(0.01)
        settle()

    def _figures_are_drawn(self) -> bool:
        """Whether no exercise is visible that is still to be drawn."""
        from rehab.ui.widgets.figure_view import FigureView
        from rehab.ui.widgets.sketches import sketches

        views = self.window.findChildren(FigureView)
        return sketches().idle and all(view.complete for view in views if view.isVisible())

    def _chart_is_drawn(self) -> bool:
        """Whether no chart is visible that is still to be drawn."""
        from rehab.ui.progress.chart_picture import ChartPicture

        charts = self.window.findChildren(ChartPicture)
        return all(chart.ready for chart in charts if chart.isVisible())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        settle()

    def child(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        if found is None:
            raise LookupError(name)
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.child(name), Qt.MouseButton.LeftButton)
        settle()


def settle(idle: Callable[[], bool] | None = None) -> None:
    """Let the event loop finish what was started, drawing included."""
    for _ in range(4000):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
        QTest.qWait(5)
        if idle is None or idle():
            break
    QApplication.processEvents()


def stage(folder: Path, hour: int = 7, sample: bool = True, day: date = TODAY, **settings: object) -> Stage:
    """A window on a fresh folder, filled with the sample person up to yesterday evening when asked for."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        raise TypeError("no application")
    paths = Paths(folder).ensure()
    now = [datetime(day.year, day.month, day.day, hour, 12, tzinfo=ZONE)]
    preferences = Preferences(paths)
    if settings:
        preferences.change(**settings)
    app = Application(qt, paths, lambda: now[0], preferences)
    from rehab.services.bundle import open_services

    services = open_services(paths, lambda: now[0], preferences)
    if sample:
        services.sample.fill(day)
    app.window.show()
    app.window.activateWindow()
    QTest.qWaitForWindowActive(app.window)
    app.attach(services)
    settle()
    return Stage(app, now)


Scene = Callable[[Path, dict[str, object]], Stage]


def today_morning(folder: Path, look: dict[str, object]) -> Stage:
    return stage(folder, **look)


def today_answered(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.type("5")
    return s


def today_evening(folder: Path, look: dict[str, object]) -> Stage:
    return stage(folder, hour=19, **look)


def today_all_done(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, hour=20, **look)
    s.type("5")
    for _ in range(4):
        s.key(Qt.Key.Key_D)
    return s


def today_rest_day(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.services.planner.start("P19", Site.HEEL, Side.LEFT, TODAY - timedelta(days=1))
    s.app.feed.publish(_everything())
    s.go("today")
    settle()
    return s


def today_no_program(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("today")
    return s


def today_first_day(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY)
    s.app.feed.publish(_everything())
    s.go("today")
    settle()
    return s


def today_more(folder: Path, look: dict[str, object]) -> Stage:
    s = today_answered(folder, look)
    s.key(Qt.Key.Key_M)
    s.type("15")
    s.key(Qt.Key.Key_Return)
    episode = s.services.people.current().id
    s.services.checkins.answer(Question.MEDICINE, "ibuprofen", episode)
    s.services.checkins.answer(Question.NIGHT, "several", episode)
    s.app.feed.publish(_everything())
    settle()
    return s


def today_said(folder: Path, look: dict[str, object]) -> Stage:
    s = today_more(folder, look)
    s.click("today_strip_fold")
    return s


def week_form(folder: Path, look: dict[str, object]) -> Stage:
    s = today_answered(folder, look)
    s.go("today:week")
    return s


def quick_run(folder: Path, look: dict[str, object]) -> Stage:
    s = today_answered(folder, look)
    s.key(Qt.Key.Key_R)
    return s


def quick_treatment(folder: Path, look: dict[str, object]) -> Stage:
    s = today_answered(folder, look)
    s.key(Qt.Key.Key_T)
    return s


def session_empty(folder: Path, look: dict[str, object]) -> Stage:
    s = today_answered(folder, look)
    s.key(Qt.Key.Key_Return)
    return s


def session_filled(folder: Path, look: dict[str, object]) -> Stage:
    s = session_empty(folder, look)
    for digit in "343":
        s.type(digit)
    s.key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    return s


def session_red(folder: Path, look: dict[str, object]) -> Stage:
    s = session_empty(folder, look)
    for digit in "376":
        s.type(digit)
    return s


def progress_failing(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("progress")
    s.wait_for_jobs()
    return s


def progress_read_out(folder: Path, look: dict[str, object]) -> Stage:
    s = progress_failing(folder, look)
    for _ in range(3):
        s.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    return s


def progress_looked_at(folder: Path, look: dict[str, object]) -> Stage:
    s = progress_failing(folder, look)
    s.key(Qt.Key.Key_L)
    return s


def progress_table(folder: Path, look: dict[str, object]) -> Stage:
    s = progress_failing(folder, look)
    s.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    return s


def progress_no_program(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("progress")
    s.wait_for_jobs()
    return s


def progress_first_day(folder: Path, look: dict[str, object]) -> Stage:
    s = today_first_day(folder, look)
    s.go("progress")
    s.wait_for_jobs()
    return s


def progress_early(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    start = TODAY - timedelta(days=9)
    outcome = s.services.planner.start("P01", Site.HEEL, Side.LEFT, start)
    for i, score in enumerate((7, 6, 7, 6, 6, 7, 5, 6, 6, 6)):
        day = start + timedelta(days=i)
        at = datetime(day.year, day.month, day.day, 7, 0, tzinfo=ZONE)
        s.services.checkins.log(Measure.FIRST_STEP, score, outcome.value.episode_id, at)
    s.app.feed.publish(_everything())
    s.go("progress")
    s.wait_for_jobs()
    return s


def progress_day(folder: Path, look: dict[str, object]) -> Stage:
    s = progress_failing(folder, look)
    s.go("progress:2026-11-16")
    return s


def program(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("program")
    return s


def program_empty(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.go("program")
    return s


def library(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library")
    return s


def library_filtered(folder: Path, look: dict[str, object]) -> Stage:
    s = library(folder, look)
    presenter_filter(s, "region", "calf")
    presenter_filter(s, "kind", "strength")
    return s


def presenter_filter(s: Stage, group: str, option: str) -> None:
    box = s.window.findChild(QWidget, f"filter_{group}_{option}")
    if box is not None:
        box.click()  # type: ignore[attr-defined]
    settle()


def library_nothing(folder: Path, look: dict[str, object]) -> Stage:
    s = library(folder, look)
    s.child("library_search").setText("streching bananna")  # type: ignore[attr-defined]
    QTest.qWait(100)
    settle()
    return s


def exercise(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("library:plantar-fascia-stretch")
    return s


def settings(section: str) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        s.go(f"settings:{section}")
        return s

    return scene


def first_run(step: str) -> Scene:
    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, sample=False, **look)
        s.go(f"first_run:{step}")
        return s

    return scene


def keys(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.key(Qt.Key.Key_F1)
    return s


def problem_banner(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.app.window.notices.show_problem(
        EnvironmentProblem("disk_full", path=folder / "rehab.db", folder=folder)
    )
    settle()
    return s


def refusal(folder: Path, look: dict[str, object]) -> Stage:
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        raise TypeError("no application")
    paths = Paths(folder).ensure()
    now = [datetime(2026, 11, 17, 7, 12, tzinfo=UTC)]
    preferences = Preferences(paths)
    if look:
        preferences.change(**look)
    app = Application(qt, paths, lambda: now[0], preferences)
    app.window.show()
    app.refuse(EnvironmentProblem("damaged", path=paths.database, folder=folder, backups=paths.backups))
    settle()
    return Stage(app, now)


def _everything():
    from rehab.services.outcome import Change
    from rehab.ui.pages import ALL_KINDS

    return Change(ALL_KINDS)


SCENES: dict[str, Scene] = {
    "01-today-morning": today_morning,
    "01-today-answered": today_answered,
    "01-today-evening": today_evening,
    "01-today-all-done": today_all_done,
    "01-today-rest-day": today_rest_day,
    "01-today-first-day": today_first_day,
    "01-today-no-program": today_no_program,
    "01-today-more": today_more,
    "01-today-said": today_said,
    "01-today-week": week_form,
    "01-today-quick-run": quick_run,
    "01-today-quick-treatment": quick_treatment,
    "02-session-empty": session_empty,
    "02-session-filled": session_filled,
    "02-session-red": session_red,
    "03-progress-failing": progress_failing,
    "03-progress-read-out": progress_read_out,
    "03-progress-looked-at": progress_looked_at,
    "03-progress-table": progress_table,
    "03-progress-day": progress_day,
    "03-progress-early": progress_early,
    "03-progress-first-day": progress_first_day,
    "03-progress-no-program": progress_no_program,
    "04-program": program,
    "04-program-empty": program_empty,
    "05-library": library,
    "05-library-filtered": library_filtered,
    "05-library-nothing": library_nothing,
    "05-exercise": exercise,
    "10-first-run-1": first_run("who"),
    "10-first-run-2": first_run("where"),
    "10-first-run-3": first_run("program"),
    "10-settings-general": settings("general"),
    "10-settings-verdict": settings("verdict"),
    "10-settings-seeing": settings("seeing"),
    "10-settings-data": settings("data"),
    "10-settings-about": settings("about"),
    "10-keys": keys,
    "10-problem-banner": problem_banner,
    "10-refusal": refusal,
}
SCENES |= progress_scenes(stage, settle)
SCENES |= history_scenes(stage)
