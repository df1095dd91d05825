"""Stops at the start, backups, and what goes for good."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from rehab.app import Application
from rehab.domain.errors import EnvironmentProblem
from rehab.domain.pain import Measure
from rehab.paths import Paths
from rehab.services.preferences import Preferences
from tests.gallery.stage import Scene, Stage, settle, stage

if TYPE_CHECKING:
    from pathlib import Path

STOPS = (
    "damaged",
    "foreign_keys_broken",
    "not_a_database",
    "foreign_application",
    "schema_newer",
    "data_file_missing_but_existed",
    "data_file_empty",
    "migration_failed",
    "needs_update",
    "no_permission",
    "read_only_folder",
    "locked",
    "disk_error",
    "disk_full",
    "in_use_elsewhere",
)
"""Why a data file is not opened."""
UNDO = "undo"
WITH_BACKUP = frozenset({"damaged", "data_file_missing_but_existed", "schema_newer"})


def start(folder: Path, look: dict[str, object]) -> Application:
    """A window over a folder that was not opened yet."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        raise TypeError("no application")
    paths = Paths(folder).ensure()
    preferences = Preferences(paths)
    if look:
        preferences.change(**look)
    now = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
    app = Application(qt, paths, lambda: now, preferences, lambda _kind: folder / "rescued-2026-11-17.zip")
    app.window.show()
    return app


def stop(code: str) -> Scene:
    """The screen instead of the app, as a person would meet it."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        app = start(folder, look)
        paths = Paths(folder)
        if code in WITH_BACKUP:
            (paths.backups / "rehab-20261116-214012.db").touch()
        values = {
            "path": paths.database,
            "folder": paths.data_dir,
            "version": "2.4",
            "computer": "clinic-desk",
            "backup": paths.backups / "rehab-20261117-071200.db",
        }
        app.door.refuse(EnvironmentProblem(code, **values))
        settle()
        return Stage(app, [app._clock()])

    return scene


def rescued(folder: Path, look: dict[str, object]) -> Stage:
    """A page of a data file is gone; what could be read was saved."""
    from rehab.services.bundle import open_services
    from tests.faults.harm import HARM

    app = start(folder, look)
    paths = Paths(folder)
    services = open_services(paths, app._clock, app._preferences)
    services.sample.fill(app._clock().date())
    services.close()
    HARM["a garbled page"][0](paths.database)
    app.door.refuse(EnvironmentProblem("damaged", path=paths.database, folder=paths.data_dir))
    settle()
    s = Stage(app, [app._clock()])
    s.click("refusal_rescue")
    settle(lambda: s.child("refusal_go_on").isVisible())
    return s


def backups(*clicks: str) -> Scene:
    """Backups of several days, then what some clicks lead to."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        made = s.services.care.backup()
        for name in (
            "20261116-214012",
            "20261115-081500",
            "20261108-070300",
            "20261031-190000",
            "20260902-073000",
        ):
            shutil.copy(made, made.with_name(f"rehab-{name}.db"))
        current = s.services.people.current()
        if current is not None:
            s.services.checkins.log(Measure.WORST, 4, current.id)
        s.go("settings:data")
        s.wait_for_jobs()
        for name in clicks:
            if name == UNDO:
                s.child("backup_news").action_chosen.emit("undo")
            else:
                s.click(name)
            s.wait_for_jobs()
        return s

    return scene


def problem_banner(code: str) -> Scene:
    """What the window says when the computer refuses while somebody works."""

    def scene(folder: Path, look: dict[str, object]) -> Stage:
        s = stage(folder, **look)
        s.app.window.notices.show_problem(EnvironmentProblem(code, path=folder / "rehab.db", folder=folder))
        settle()
        return s

    return scene


def reading_only(folder: Path, look: dict[str, object]) -> Stage:
    """Another computer works with the folder; here it is only read."""
    from rehab.services.bundle import open_services

    app = start(folder, look)
    services = open_services(app._paths, app._clock, app._preferences)
    services.sample.fill(app._clock().date())
    services.close()
    app.attach(open_services(app._paths, app._clock, app._preferences, reading_only=True))
    settle()
    return Stage(app, [app._clock()])


SCENES: dict[str, Scene] = {
    "10-settings-data": backups(),
    "10-backups-inside": backups("backup_inside_1"),
    "10-backups-ask-restore": backups("backup_restore_1"),
    "10-backups-restored": backups("backup_restore_1", "confirm_yes"),
    "10-backups-restore-undone": backups("backup_restore_1", "confirm_yes", UNDO),
    "10-backups-erase": backups("setting_erase"),
    "10-backups-erase-all": backups("setting_erase", "erase_backups"),
    "10-backups-erase-person": backups("setting_erase_person"),
    "10-backups-person-erased": backups("setting_erase_person", "erase_person_yes"),
    "10-problem-banner": problem_banner("disk_full"),
    "10-problem-replaced": problem_banner("data_file_replaced"),
    "10-reading-only": reading_only,
    "10-rescued": rescued,
    **{f"10-stop-{code.replace('_', '-')}": stop(code) for code in STOPS},
}
