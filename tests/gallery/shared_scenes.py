"""Scenes of the shared database: settings, signing in, a lost connection, and somebody who was faster."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from rehab.domain.conflict import Conflict
from rehab.domain.errors import EnvironmentProblem
from rehab.services.shared_access import with_password
from rehab.storage.shared.access import access_to
from rehab.ui.conflict import ConflictCard
from rehab.ui.texts import shared as words
from tests.gallery.progress_scenes import scroll_to
from tests.gallery.stage import Scene, Stage, settle, stage

if TYPE_CHECKING:
    from pathlib import Path

SERVER = {"host": "db.praxis.example", "port": 5432, "name": "clinic", "user": "anna"}
URL = "postgresql+psycopg://anna@db.praxis.example:5432/clinic"


def settings(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("settings:shared")
    return s


def settings_refused(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **{"shared_database": URL, **look})
    s.go("settings:shared")
    s.child("shared_panel").show_problem(  # type: ignore[attr-defined]
        words.shared_sentences()["server_unreachable"].format(**SERVER)
    )
    return s


def moving(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **{"shared_database": URL, **look})
    s.go("settings:shared")
    card = s.child("move_card")
    card.show_step(3, 12, words.moving(3, 12))  # type: ignore[attr-defined]
    settle()
    scroll_to(s, "move_card")
    return s


def refused(folder: Path, look: dict[str, object], code: str, tried: bool = False) -> Stage:
    s = stage(folder, **{"shared_database": URL, **look})
    s.app.door.server._access = with_password(access_to(URL), "typed") if tried else access_to(URL)
    s.app.door.refuse(EnvironmentProblem(code, **SERVER))
    settle()
    return s


def sign_in(folder: Path, look: dict[str, object]) -> Stage:
    return refused(folder, look, "server_password")


def wrong_password(folder: Path, look: dict[str, object]) -> Stage:
    return refused(folder, look, "server_password", tried=True)


def not_reached(folder: Path, look: dict[str, object]) -> Stage:
    return refused(folder, look, "server_unreachable")


def lost(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("progress")
    s.wait_for_jobs()
    s.window.sidebar.say_where(QApplication.translate("ServerGate", "Shared: {name}").format(name="clinic"))
    banner = s.window.notices.connection
    banner.show_text(
        words.lost("db.praxis.example"),
        "amber",
        (("try", QApplication.translate("ConnectionWatch", "Try now")),),
    )
    settle()
    return s


def conflict(folder: Path, look: dict[str, object]) -> Stage:
    s = stage(folder, **look)
    s.go("runs")
    s.wait_for_jobs()
    run = s.services.runs.log(5.2, 31).value
    stored = {
        "distance_m": 5200.0,
        "moving_s": 1860.0,
        "name": "River",
        "pain": 2,
        "note": "Stopped at the bridge.",
    }
    wanted = {
        "distance_m": 6400.0,
        "moving_s": 1860.0,
        "name": "River",
        "pain": 4,
        "note": "Hurt from 4 km on.",
    }
    told = Conflict("run", run.id, 2, stored, wanted, s.now[0] - timedelta(minutes=4), "ben")
    ConflictCard(s.window, told, s.now[0]).open_card()
    settle()
    return s


SCENES: dict[str, Scene] = {
    "shared-settings": settings,
    "shared-settings-refused": settings_refused,
    "shared-moving": moving,
    "shared-sign-in": sign_in,
    "shared-wrong-password": wrong_password,
    "shared-not-reached": not_reached,
    "shared-lost": lost,
    "shared-conflict": conflict,
}
