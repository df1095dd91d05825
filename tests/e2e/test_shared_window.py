"""The window on a shared database: signing in, a server that goes away under a form, and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from rehab.app import Application
from rehab.domain.patient import Side, Site
from rehab.services.preferences import Preferences
from rehab.services.shared_access import Access, SharedChoice, with_remembered
from rehab.storage.shared.patience import WINDOW_S
from rehab.ui.texts import shared as words
from rehab.ui.widgets import Switch
from tests.e2e.conftest import MORNING, Road
from tests.pace import within
from tests.server import PASSWORD
from tests.services.test_encryption import use_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab.domain.clock import Clock
    from rehab.paths import Paths
    from tests.server import Server

pytestmark = [pytest.mark.postgres, pytest.mark.window]


@pytest.fixture
def name(server: Server) -> Iterator[str]:
    made = server.new_database()
    yield made
    server.drop(made)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, server: Server, name: str) -> Iterator[Road]:
    """A window of anna's, with a plan, on a shared database."""
    road = Road(qtbot, tmp_path / "data")
    road.shared = Access(server.address(name))
    road.open()
    road.services.planner.start("P01", Site.HEEL, Side.LEFT)
    road.app.window.go("runs")
    road.settle()
    yield road
    road.close()


def text_of(road: Road, name: str) -> str:
    field = road.find(name)
    assert isinstance(field, QLineEdit | QLabel)
    return field.text()


def test_that_nothing_is_lost_when_the_server_stops_and_starts_under_a_form(
    window: Road, server: Server
) -> None:
    watch = window.app.door.server.watch
    assert watch is not None
    window.press(Qt.Key.Key_R)
    assert window.shows("run_form")
    for field, typed in (("run_distance", "6.4"), ("run_minutes", "38"), ("run_name", "Hills")):
        window.find(field).setFocus()
        window.type(typed)
    server.stop()
    try:
        window.press(Qt.Key.Key_Return)
        # The state is seen, and what was typed is where it was.
        assert window.shows("connection_banner")
        assert watch.lost
        assert [text_of(window, f) for f in ("run_distance", "run_minutes", "run_name")] == [
            "6.4",
            "38",
            "Hills",
        ]
        assert not window.paths.database.exists()
    finally:
        server.start()
    with window.qtbot.waitSignal(watch.changed, timeout=20_000):
        watch.look()
    window.press(Qt.Key.Key_Return)
    assert not window.shows("run_form")
    (run,) = window.services.runs.runs(MORNING.date(), MORNING.date())
    assert (run.distance_m, run.moving_s, run.name) == (6400, 38 * 60, "Hills")
    assert not window.paths.database.exists()
    told = server.run_sql(window.shared.address.database, "SELECT count(*) FROM rehab.run")  # type: ignore[union-attr]
    assert told == [(1,)]


def test_that_a_server_that_falls_silent_does_not_hold_the_window_up(window: Road, server: Server) -> None:
    watch = window.app.door.server.watch
    assert watch is not None
    window.press(Qt.Key.Key_R)
    for field, typed in (("run_distance", "6.4"), ("run_minutes", "38"), ("run_name", "Hills")):
        window.find(field).setFocus()
        window.type(typed)
    window.settle()
    server.fall_silent()
    try:
        with within(WINDOW_S + 1):
            window.find("run_name").setFocus()
            window.qtbot.keyClick(window.find("run_name"), Qt.Key.Key_Return)
        assert watch.lost
        assert window.shows("connection_banner")
        # From now on it is not even asked in the window's thread.
        with within(0.5):
            window.qtbot.keyClick(window.find("run_name"), Qt.Key.Key_Return)
        assert [text_of(window, f) for f in ("run_distance", "run_minutes", "run_name")] == [
            "6.4",
            "38",
            "Hills",
        ]
    finally:
        server.speak_again()
    with window.qtbot.waitSignal(watch.changed, timeout=20_000):
        watch.look()
    window.press(Qt.Key.Key_Return)
    assert not window.shows("run_form")
    (run,) = window.services.runs.runs(MORNING.date(), MORNING.date())
    assert (run.distance_m, run.moving_s, run.name) == (6400, 38 * 60, "Hills")


def test_that_the_window_says_where_the_data_is_and_asks_for_no_backups(window: Road) -> None:
    assert window.services.database.server is not None
    assert "Shared: " in text_of(window, "privacy_note")
    window.app.window.go("settings:shared")
    window.settle()
    assert window.services.database.server.database in text_of(window, "shared_title")
    assert not window.services.care.backup_needed()


@pytest.mark.parametrize("button", ["setting_erase", "setting_erase_person"])
def test_that_nobody_is_asked_to_delete_for_good_what_a_server_keeps(window: Road, button: str) -> None:
    window.app.window.go("settings:data")
    window.settle()
    window.click(button)
    assert not window.shows("erase_card")
    assert not window.shows("erase_person_card")
    assert "Nobody can be deleted there for good from this window" in window.texts()


def test_that_signing_in_asks_until_the_password_is_right(
    qtbot: QtBot, paths: Paths, server: Server, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = use_store(monkeypatch, "keyring.backends.SecretService")
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    clock: Clock = lambda: MORNING  # noqa: E731
    app = Application(qt, paths, clock, Preferences(paths), shared=Access(server.by_network(name)))
    app.start()

    def find(wanted: str) -> QLineEdit:
        qtbot.waitUntil(lambda: bool(app.window.findChildren(QLineEdit, wanted)), timeout=20_000)
        found = app.window.findChildren(QLineEdit, wanted)[-1]
        assert isinstance(found, QLineEdit)
        return found

    first = find("server_password")
    assert first.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(first, "wrong")
    with qtbot.waitSignal(app.door.loader.refused, timeout=20_000):
        qtbot.keyClick(first, Qt.Key.Key_Return)
    again = find("server_password")
    problem = [
        label.text() for label in app.window.findChildren(QLabel) if "does not know anna" in label.text()
    ]
    assert problem
    qtbot.keyClicks(again, PASSWORD)
    again.window().findChildren(Switch, "server_remember")[-1].click()
    with qtbot.waitSignal(app.door.loader.opened, timeout=20_000):
        qtbot.keyClick(again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.services is not None)
    assert PASSWORD not in "".join(f.read_text(errors="replace") for f in paths.data_dir.rglob("*.toml"))
    assert not paths.database.exists()
    # It is where the computer keeps passwords, and taken from there at the next start.
    assert list(store.kept.values()) == [PASSWORD]
    remembered = with_remembered(Access(server.by_network(name)))
    assert remembered.password == PASSWORD
    app.window.close()
    app.window.deleteLater()
    app.deleteLater()


def test_that_a_server_is_tested_chosen_and_left_in_the_settings(
    qtbot: QtBot, tmp_path: Path, server: Server, name: str
) -> None:
    road = Road(qtbot, tmp_path / "data").open()
    road.app.window.go("settings:shared")
    road.settle()
    for field, typed in (("host", "127.0.0.1"), ("port", str(server.port)), ("name", name), ("user", "anna")):
        road.find(f"setting_shared_{field}").setFocus()
        road.type(typed)
    # By keyboard: the password is wrong, then right.
    road.find("setting_shared_password").setFocus()
    road.type("wrong")
    road.press(Qt.Key.Key_Return)
    road.qtbot.waitUntil(lambda: "does not know anna" in road.texts())
    password = road.find("setting_shared_password")
    assert isinstance(password, QLineEdit)
    password.clear()
    password.setFocus()
    road.type(PASSWORD)
    road.click("setting_shared_test")
    road.qtbot.waitUntil(lambda: words.connection_works() in road.texts())
    road.click("setting_shared_use")
    kept = Preferences(road.paths).settings.shared_database
    assert kept == server.by_network(name).text
    assert PASSWORD not in road.paths.settings.read_text()
    road.click("setting_shared_leave")
    assert Preferences(road.paths).settings.shared_database == ""
    road.close()


def test_that_an_address_that_cannot_be_used_is_said_beside_the_fields(qtbot: QtBot, tmp_path: Path) -> None:
    road = Road(qtbot, tmp_path / "data").open()
    road.app.window.go("settings:shared")
    road.settle()
    road.click("setting_shared_use")
    assert "The address has no host." in road.find("shared_error").accessibleName()
    assert SharedChoice(road.services.preferences, road.services.database, road.clock).fields() == {}
    road.close()


def test_that_everybody_is_copied_to_a_server_and_back_from_the_window(
    qtbot: QtBot, tmp_path: Path, server: Server, name: str
) -> None:
    road = Road(qtbot, tmp_path / "data").open()
    road.services.planner.start("P01", Site.HEEL, Side.LEFT)
    road.services.clinic.add("Kim")
    road.app.window.go("settings:shared")
    road.settle()
    for field, typed in (("host", "127.0.0.1"), ("port", str(server.port)), ("name", name), ("user", "anna")):
        road.find(f"setting_shared_{field}").setFocus()
        road.type(typed)
    road.find("setting_shared_password").setFocus()
    road.type("wrong")
    road.click("move_in")
    road.qtbot.waitUntil(lambda: "does not know anna" in text_of(road, "move_told"))
    password = road.find("setting_shared_password")
    assert isinstance(password, QLineEdit)
    password.setText(PASSWORD)
    road.click("move_in")
    road.qtbot.waitUntil(lambda: "2 people compared" in text_of(road, "move_told"), timeout=20_000)
    assert "there were 0 before, now there are 2" in text_of(road, "move_told")
    assert server.run_sql(name, "SELECT count(*) FROM rehab.patient") == [(2,)]
    # Once more, by keyboard: who is there is left alone.
    road.find("move_out").setFocus()
    road.press(Qt.Key.Key_Space)
    road.qtbot.waitUntil(lambda: "was there already" in text_of(road, "move_told"), timeout=20_000)
    assert "there were 2 before, now there are 2" in text_of(road, "move_told")
    road.close()
