"""What can go wrong is said in one sentence, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rehab.app import Application
from rehab.domain.errors import EnvironmentProblem
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.preferences import Preferences
from rehab.ui.refusal import RefusalPage
from rehab.ui.widgets import Button
from tests.e2e.conftest import MORNING, Road
from tests.e2e.test_main_road import begin_p01
from tests.tally import tally

Start = Callable[..., Road]


@pytest.fixture
def refused(qtbot, tmp_path: Path):
    """Starts the app on a folder whose data file cannot be opened, the way `rehab` starts it."""
    opened: list[Application] = []

    def start(folder: Path, backup: Path | None = None) -> Application:
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        paths = Paths(folder)

        def choose(_kind: str) -> Path | None:
            return backup

        app = Application(qt, paths, lambda: MORNING, Preferences(paths), choose)
        opened.append(app)
        with qtbot.waitSignal(app.door.loader.refused, timeout=20_000):
            app.start()
        qtbot.waitUntil(lambda: app.window.findChild(QWidget, "refusal_page") is not None)
        return app

    yield start
    for app in opened:
        app.door.loader.wait()
        app.close()
        app.window.close()
        app.window.deleteLater()


def sentence(app: Application) -> str:
    return app.window.findChild(QWidget, "refusal_sentence").text()


def with_data(folder: Path) -> Paths:
    paths = Paths(folder).ensure()
    services = open_services(paths, lambda: MORNING)
    services.sample.fill(MORNING.date())
    services.care.backup()
    services.close()
    return paths


def test_that_a_damaged_data_file_is_refused_untouched_and_a_backup_brings_everything_back(
    refused, qtbot, tmp_path: Path
) -> None:
    paths = with_data(tmp_path / "data")
    backup = next(paths.backups.glob("rehab-*.db"))
    damaged = bytearray(paths.database.read_bytes())
    damaged[4096:12288] = os.urandom(8192)
    paths.database.write_bytes(damaged)

    app = refused(paths.data_dir, backup)
    assert sentence(app).endswith(".")
    assert paths.database.read_bytes() == bytes(damaged)
    for name in ("refusal_quit", "refusal_folder", "refusal_backup"):
        assert app.window.findChild(QWidget, name).isVisible()
    with qtbot.waitSignal(app.door.loader.opened, timeout=20_000):
        qtbot.mouseClick(app.window.findChild(QWidget, "refusal_backup"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.window.current_page == "today")
    assert app.services is not None
    assert app.services.people.is_sample()


def test_that_the_last_backup_is_named_and_one_key_away(refused, qtbot, tmp_path: Path) -> None:
    paths = with_data(tmp_path / "data")
    paths.database.write_bytes(b"")
    app = refused(paths.data_dir)
    assert "17 November" in app.window.findChild(QLabel, "refusal_backup_made").text()
    offered = app.window.findChild(QWidget, "refusal_last_backup")
    assert app.window.focusWidget() is offered
    with qtbot.waitSignal(app.door.loader.opened, timeout=20_000):
        qtbot.keyClick(offered, Qt.Key.Key_Return)
    tally("ways back from a refusal with one click or key")
    qtbot.waitUntil(lambda: app.window.current_page == "today")
    assert app.services is not None
    assert app.services.people.is_sample()


def test_that_a_file_that_was_put_back_is_opened_by_trying_again(refused, qtbot, tmp_path: Path) -> None:
    paths = with_data(tmp_path / "data")
    away = paths.database.rename(tmp_path / "away.db")
    app = refused(paths.data_dir)
    with qtbot.waitSignal(app.door.loader.refused, timeout=20_000):
        qtbot.mouseClick(app.window.findChild(QWidget, "refusal_again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.window.findChild(QWidget, "refusal_page") is not None)
    away.rename(paths.database)
    again = [b for b in app.window.findChildren(QWidget, "refusal_again") if b.isVisible()][-1]
    with qtbot.waitSignal(app.door.loader.opened, timeout=20_000):
        qtbot.keyClick(again, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: app.window.current_page == "today")


def test_that_no_backup_is_offered_for_a_file_that_is_in_use(qtbot, tmp_path: Path) -> None:
    page = RefusalPage(
        EnvironmentProblem("locked", path=tmp_path / "rehab.db", folder=tmp_path), "Last backup"
    )
    qtbot.addWidget(page)
    page.show()
    names = [button.objectName() for button in page.findChildren(Button)]
    assert names == ["refusal_quit", "refusal_folder", "refusal_again"]
    with qtbot.waitSignal(page.try_again_clicked):
        qtbot.keyClick(page.findChild(Button, "refusal_again"), Qt.Key.Key_Return)


def test_that_a_file_that_is_no_backup_is_refused_with_a_sentence(refused, qtbot, tmp_path: Path) -> None:
    paths = with_data(tmp_path / "data")
    paths.database.write_bytes(b"this is not a database" * 400)
    other = tmp_path / "letter.db"
    other.write_text("Dear doctor")
    app = refused(paths.data_dir, other)
    qtbot.mouseClick(app.window.findChild(QWidget, "refusal_backup"), Qt.MouseButton.LeftButton)
    problem = app.window.findChild(QWidget, "refusal_problem")
    qtbot.waitUntil(problem.isVisible)
    assert problem.text().endswith(".")


def test_that_a_missing_data_file_is_not_taken_for_a_new_person(refused, tmp_path: Path) -> None:
    paths = with_data(tmp_path / "data")
    paths.database.unlink()
    app = refused(paths.data_dir)
    assert not paths.database.exists()
    assert "backup" in sentence(app).lower()


def test_that_a_full_disk_keeps_the_form_and_says_what_to_do(
    road: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource
    import signal

    window = road()
    begin_p01(window)
    window.type("6")
    window.press(Qt.Key.Key_F)
    for score in "343":
        window.type(score)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert window.page == "session"
    banner = window.find("problem_banner")
    assert banner.text().endswith(".")
    assert window.find("strip_during").value() == 4

    window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "today"
    episode = window.services.people.current()
    assert episode is not None
    (session,) = window.services.sessions.on_day(episode.id, window.now.date())
    assert session.during == 4


def test_that_a_run_in_the_future_is_refused_where_it_was_typed(road: Start) -> None:
    from PySide6.QtCore import QDate

    window = road()
    begin_p01(window)
    window.type("6")
    window.press(Qt.Key.Key_R)
    window.find("run_distance").setText("6,2")
    window.find("run_day").setDate(QDate(2026, 11, 30))
    window.click("run_save")
    assert window.services.runs.runs(MORNING.date(), MORNING.date().replace(month=12)) == ()
    assert window.find("run_distance").text() == "6,2"


def test_that_a_broken_exercise_file_leaves_the_rest_of_the_library(tmp_path: Path, qtbot) -> None:
    import shutil

    from rehab.paths import resource
    from rehab.storage.catalog import Catalog

    folder = tmp_path / "exercises"
    shutil.copytree(resource("exercises"), folder)
    whole = len(Catalog(folder).exercises())
    broken = folder / "foot" / "short-foot.toml"
    text = broken.read_text()
    line = next(i for i, words in enumerate(text.splitlines(), start=1) if words.startswith("level"))
    broken.write_text(text.replace('level = "', 'level = "very-', 1))
    catalog = Catalog(folder)
    (problem, *_) = catalog.problems()
    assert (Path(problem.file).name, problem.line, problem.field) == ("short-foot.toml", line, "level")
    assert problem.sentence.endswith(".")
    assert len(catalog.exercises()) == whole - 1


def test_that_what_can_be_read_is_saved_and_gone_on_with(refused, qtbot, tmp_path: Path) -> None:
    paths, saved = with_data(tmp_path / "data"), tmp_path / "saved.zip"
    for backup in paths.backups.iterdir():
        backup.unlink()
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("DELETE FROM patient")
        connection.commit()
    harmed = paths.database.read_bytes()
    app = refused(paths.data_dir, saved)
    offer = app.window.findChild(QWidget, "refusal_rescue")
    go_on = app.window.findChild(QWidget, "refusal_go_on")
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(go_on.isVisible, timeout=20_000)
    assert "person" in saved.with_suffix(".txt").read_text()
    assert paths.database.read_bytes() == harmed
    assert app.window.focusWidget() is go_on
    with qtbot.waitSignal(app.door.loader.opened, timeout=20_000):
        qtbot.keyClick(go_on, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: app.window.current_page == "today")
    assert [file.read_bytes() for file in paths.backups.glob("damaged-*.db")] == [harmed]


def test_that_a_rescue_of_nothing_says_so(refused, qtbot, tmp_path: Path) -> None:
    paths = with_data(tmp_path / "data")
    paths.database.write_bytes(b"this is not a database" * 400)
    app = refused(paths.data_dir, tmp_path / "saved.zip")
    offer = app.window.findChild(QWidget, "refusal_rescue")
    offer.setFocus()
    qtbot.keyClick(offer, Qt.Key.Key_Return)
    problem = app.window.findChild(QWidget, "rescue_problem")
    qtbot.waitUntil(problem.isVisible)
    assert problem.accessibleName().endswith(".")
    assert not (tmp_path / "saved.zip").exists()


def test_that_a_file_in_use_is_not_read_around_whoever_uses_it(refused, tmp_path: Path) -> None:
    paths = with_data(tmp_path / "data")
    (paths.data_dir / "rehab.lock").write_text('{"computer": "other", "process": 1}')
    app = refused(paths.data_dir)
    assert app.window.findChild(QWidget, "refusal_rescue") is None
    assert app.window.findChild(QWidget, "refusal_read").isVisible()
