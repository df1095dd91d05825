"""Scenes of the export dialog and of files that come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.domain.patient import Side, Site
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.export import ExportWish
from tests.gallery.stage import TODAY, Scene, Stage, everything, settle, stage

if TYPE_CHECKING:
    from pathlib import Path


def export(folder: Path, look: dict[str, object], code: str = "log-file") -> Stage:
    s = stage(folder, **look)
    s.go("progress")
    s.wait_for_jobs()
    s.app.pages.files.export(code)
    settle(lambda: s.app.pages.jobs.idle)
    s.wait_for_jobs()
    return s


def export_locked(folder: Path, look: dict[str, object]) -> Stage:
    s = export(folder, look)
    s.child("export_lock").click()  # type: ignore[attr-defined]
    s.click("export_save")
    return s


def export_tables(folder: Path, look: dict[str, object]) -> Stage:
    return export(folder, look, "xlsx")


def export_saved(folder: Path, look: dict[str, object]) -> Stage:
    s = export(folder, look, "plan-file")
    dialog = s.app.pages.files._exports._dialog
    dialog.show_saved("plan-2026-11-17.rehabplan")
    return s


def export_working(folder: Path, look: dict[str, object]) -> Stage:
    s = export(folder, look, "everything")
    s.app.pages.files._exports._dialog.show_working(1, 3)
    return s


def their_log(folder: Path, s: Stage, passphrase: str | None = None) -> Path:
    theirs = open_services(Paths(folder / "theirs").ensure(), lambda: s.now[0])
    theirs.sample.fill(TODAY)
    file = folder / "anna-kovacs-2026-11-17.rehablog"
    theirs.exports.run("log-file", ExportWish(notes=True, passphrase=passphrase), file)
    theirs.close()
    return file


def import_new(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.services.planner.start("P01", Site.KNEE, Side.RIGHT, TODAY)
    s.app.feed.publish(everything())
    s.go("today")
    s.app.pages.files.open_file(their_log(folder, s))
    settle(lambda: s.app.pages.jobs.idle)
    return s


def import_differs(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    file = their_log(folder, s)
    handovers = s.services.handovers
    handovers.take(handovers.open(file))
    episode = s.services.people.current().id
    for reading in s.services.checkins.readings(episode, TODAY.replace(day=10), TODAY)[:3]:
        s.services.checkins.edit(reading.id, reading.version, value=1)
    s.app.feed.publish(everything())
    s.go("progress")
    s.wait_for_jobs()
    s.app.pages.files.open_file(file)
    settle(lambda: s.app.pages.jobs.idle)
    return s


def import_locked(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.app.pages.files.open_file(their_log(folder, s, "hush"))
    settle(lambda: s.app.pages.jobs.idle)
    s.type("shush")
    s.click("passphrase_save")
    settle(lambda: s.app.pages.jobs.idle)
    return s


def look_at_file(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, sample=False, **look)
    s.services.planner.start("P01", Site.KNEE, Side.RIGHT, TODAY)
    s.app.pages.files.open_file(their_log(folder, s))
    settle(lambda: s.app.pages.jobs.idle)
    s.click("handover_look")
    settle(lambda: s.app.pages.jobs.idle)
    view = s.app.pages.files.looker.view
    view.resize(s.window.size())
    s.wait_for_jobs()
    settle(lambda: s.app.pages.jobs.idle)
    s.app.window = view
    return s


SCENES: dict[str, Scene] = {
    "09-export": export,
    "09-export-locked": export_locked,
    "09-export-tables": export_tables,
    "09-export-saved": export_saved,
    "09-export-working": export_working,
    "09-import": import_new,
    "09-import-differs": import_differs,
    "09-import-locked": import_locked,
    "09-look": look_at_file,
}
