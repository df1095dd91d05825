"""Scenes of the page of runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.domain.gear import GearKind
from rehab.domain.patient import Side, Site
from rehab.domain.return_plan import GateItem
from rehab.services.outcome import Change
from rehab.services.run import RunMore
from rehab.services.run_preview import Count
from tests.exchange.run_files import Course, gpx, strava_export

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gallery.stage import Scene, Stage

TODAY = date(2026, 11, 17)
ZONE = timezone(timedelta(hours=1))


def _at(days_ago: int, hour: int) -> datetime:
    day = TODAY - timedelta(days=days_ago)
    return datetime(day.year, day.month, day.day, hour, 5, tzinfo=ZONE)


def _filled(s: Stage) -> Stage:
    services = s.services
    services.runs.log(9.9, 58.8, _at(12, 9), "Woods, hills", RunMore(5))
    services.runs.log(3.1, 18.2, _at(2, 18), "Easy", RunMore(2))
    services.runs.log(14.2, 88, _at(1, 9), "Long one along the river and back over both bridges", RunMore(4))
    blue = services.gear.add(GearKind.SHOE, "Blue road shoes", 210).value
    red = services.gear.add(GearKind.INSOLE, "Cork insoles").value
    ids = [run.id for run in services.runs.runs(date(2020, 1, 1), TODAY)]
    services.gear.wear(ids, GearKind.SHOE, blue.id)
    services.gear.wear(ids[-6:], GearKind.INSOLE, red.id)
    s.app.feed.publish(Change(frozenset({"run"})))
    return s


def run_scenes(stage: Callable[..., Stage]) -> dict[str, Scene]:
    """All scenes by name; `stage` opens a window over an empty folder."""

    def over_runs(play: Callable[[Stage, Path], None] | None = None) -> Scene:
        def scene(folder: Path, look: dict[str, object]) -> Stage:
            s = _filled(stage(folder, hour=20, **look))
            s.go("runs")
            s.wait_for_jobs()
            if play is not None:
                play(s, folder)
            return s

        return scene

    def empty(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, sample=False, **look)
        s.services.planner.start("P01", Site.HEEL, Side.LEFT, TODAY)
        s.app.feed.publish(Change(frozenset({"program"})))
        s.go("runs")
        return s

    def today(folder: Path, look: dict[str, object]) -> Stage:
        s = _filled(stage(folder, hour=12, **look))
        _begin_way(s, folder)
        s.go("today")
        return s

    return {
        "01-today-running": today,
        "07-runs": over_runs(),
        "07-runs-way": over_runs(_begin_way),
        "07-runs-gate": over_runs(lambda s, _: s.click("way_begin")),
        "07-runs-chosen": over_runs(_choose),
        "07-runs-reading": over_runs(_reading),
        "07-runs-import": over_runs(_import),
        "07-runs-columns": over_runs(_columns),
        "07-runs-form": over_runs(lambda s, _: s.click("runs_log")),
        "07-runs-gear": over_runs(lambda s, _: s.click("gear_add")),
        "07-runs-empty": empty,
    }


def _begin_way(s: Stage, _folder: Path) -> None:
    episode = s.services.people.current().id
    s.services.ways_back.begin(episode, {item.value: True for item in GateItem})
    s.services.runs.log(3.0, 30, _at(0, 9), "Park", RunMore(1, 1))
    s.app.feed.publish(Change(frozenset({"run"})))
    s.wait_for_jobs()


def _choose(s: Stage, _folder: Path) -> None:
    s.window.page("runs").list.table.setFocus()
    for _ in range(3):
        s.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def _reading(s: Stage, _folder: Path) -> None:
    page = s.window.page("runs")
    page.reading.begin("export_2026.zip")
    page.reading.show_count(Count(412, 1206, 408, 3, 1))


def _import(s: Stage, folder: Path) -> None:
    courses = [Course(start=_at(200 - n, 8), speed=3.0) for n in range(5)]
    files = [folder / "export_2026.zip", folder / "broken.gpx", folder / "notes.pdf"]
    for file, raw in zip(files, (strava_export(courses), gpx(courses[0])[:900], b"%PDF-1.7"), strict=True):
        file.write_bytes(raw)
    s.app.pages.run_presenter.imports.read(files)
    s.wait_for_jobs()


def _columns(s: Stage, folder: Path) -> None:
    file = folder / "my-runs.csv"
    file.write_text("When,How far,How long\n03/04/2026,5.2,31:10\n05/04/2026,6.0,36:00\n")
    s.app.pages.run_presenter.imports.read([file])
    s.wait_for_jobs()
