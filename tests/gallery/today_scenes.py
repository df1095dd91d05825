"""Today: the days it can be."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.domain.checkin import Question
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site, primary_measure
from tests.gallery.stage import TODAY, ZONE, Scene, Stage, everything, settle, stage

if TYPE_CHECKING:
    from pathlib import Path


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
    s.app.feed.publish(everything())
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
    s.app.feed.publish(everything())
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
    s.app.feed.publish(everything())
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


def sites(*others: tuple[str, Site, Side]) -> Scene:
    """The sample's heel and other complaints, each with a programme of its own and its last mornings."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, sample=False, **look)
        for ago, (code, site, side) in enumerate((*others, ("P01", Site.HEEL, Side.LEFT)), start=1):
            begun = TODAY - timedelta(days=11 * ago)
            plan = s.services.planner.start(code, site, side, begun).value
            s.now[0] += timedelta(minutes=1)
            for back in range(1, 10):
                at = s.now[0] - timedelta(days=back)
                s.services.checkins.log(
                    primary_measure(site), (4, 5, 3)[(back + ago) % 3], plan.episode_id, at
                )
        return _shown(s)

    return scene


def sites_answered(folder: Path, look: dict[str, object]) -> Stage:
    s = sites(("P11", Site.KNEE, Side.RIGHT), ("P16", Site.BACK, Side.NONE))(folder, look)
    for digit in "453":
        s.type(digit)
    return s


def days_left_out(count: int) -> Scene:
    """Mornings up to some days ago, then none."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, sample=False, **look)
        plan = s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY - timedelta(days=24)).value
        for back in range(1 + count, 15):
            at = s.now[0] - timedelta(days=back)
            s.services.checkins.log(Measure.FIRST_STEP, (6, 5, 5, 7)[back % 4], plan.episode_id, at)
        return _shown(s)

    return scene


def days_added(folder: Path, look: dict[str, object]) -> Stage:
    s = days_left_out(6)(folder, look)
    s.click("add_missed")
    return s


def programme_ended(folder: Path, look: dict[str, object]) -> Stage:
    """Twelve weeks are over; most sessions were done and the mornings became better."""
    s = stage(folder, sample=False, **look)
    start = TODAY - timedelta(days=86)
    plan = s.services.planner.start("P01", Site.HEEL, Side.LEFT, start).value
    for day in range(85):
        at = datetime(start.year, start.month, start.day, 7, tzinfo=ZONE) + timedelta(days=day)
        s.services.checkins.log(Measure.FIRST_STEP, max(1, 7 - day // 14 - day % 2), plan.episode_id, at)
    return _shown(s)


def programme_ahead(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY + timedelta(days=3))
    return _shown(s)


def _shown(s: Stage) -> Stage:
    s.app.feed.publish(everything())
    s.go("today")
    settle()
    return s


SCENES: dict[str, Scene] = {
    "01-today-morning": today_morning,
    "01-today-answered": today_answered,
    "01-today-evening": today_evening,
    "01-today-all-done": today_all_done,
    "01-today-rest-day": today_rest_day,
    "01-today-first-day": today_first_day,
    "01-today-no-program": today_no_program,
    "01-today-two-sites": sites(("P11", Site.KNEE, Side.RIGHT)),
    "01-today-three-sites": sites(("P11", Site.KNEE, Side.RIGHT), ("P16", Site.BACK, Side.NONE)),
    "01-today-three-answered": sites_answered,
    "01-today-one-day-left-out": days_left_out(1),
    "01-today-days-left-out": days_left_out(6),
    "01-today-days-added": days_added,
    "01-today-ended": programme_ended,
    "01-today-ahead": programme_ahead,
    "01-today-more": today_more,
    "01-today-said": today_said,
    "01-today-week": week_form,
    "01-today-quick-run": quick_run,
    "01-today-quick-treatment": quick_treatment,
}
