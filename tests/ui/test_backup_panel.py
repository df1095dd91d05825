"""Data and backup in the real window: proof, look inside, restore and back, delete, by mouse and by keyboard."""

from __future__ import annotations

import shutil
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from rehab.app import Application
from rehab.domain.pain import Measure
from rehab.domain.patient import Side, Site
from rehab.services.outcome import ALL_KINDS
from rehab.services.preferences import Preferences
from rehab.storage import rows
from rehab.storage.backup import verify
from tests.builders import dump
from tests.e2e.conftest import Road, road
from tests.tally import tally

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["road"]


class Backups:
    """The panel in the window of somebody with one score of six."""

    def __init__(self, window: Road) -> None:
        self.window = window
        services = window.services
        services.planner.start("P01", Site.HEEL, Side.LEFT)
        self.log(6)
        self.chosen: Path | None = None
        window.app.pages._choose_file = lambda _kind: self.chosen
        self.open()

    def log(self, value: int) -> None:
        services = self.window.services
        current = services.people.current()
        assert current is not None
        services.checkins.log(Measure.FIRST_STEP, value, current.id)

    def open(self) -> None:
        self.window.app.window.go("settings:data")
        self.settle()

    def settle(self) -> None:
        self.window.qtbot.waitUntil(lambda: self.window.app.pages.jobs.idle)
        self.window.settle()

    def click(self, name: str) -> None:
        self.window.click(name)
        self.settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.window.press(key)
        self.settle()

    def focus(self, name: str) -> None:
        self.window.find(name).setFocus()

    def text(self, name: str) -> str:
        label = self.window.find(name)
        assert isinstance(label, QLabel)
        return label.text()

    def news(self) -> str:
        return str(self.window.find("backup_news").text())  # type: ignore[attr-defined]

    def undo_button(self) -> str:
        """Names the button of the news, so that it can be clicked like any other."""
        (button,) = [b for b in self.window.find("backup_news").findChildren(object) if _is_undo(b)]
        button.setObjectName("news_undo")
        return "news_undo"

    def values(self) -> list[int | None]:
        found = dump(self.window.services.database)["pain_reading"].values()
        return [row["value"] for row in sorted(found, key=lambda row: -row["value"])]


def _is_undo(child: object) -> bool:
    return bool(getattr(child, "property", lambda _n: None)("action") == "undo")


@pytest.fixture
def backups(road: Callable[..., Road]) -> Backups:
    return Backups(road())


def test_that_the_panel_begins_with_a_plain_word_and_one_click_makes_a_backup(backups: Backups) -> None:
    assert backups.text("backup_title") == "No backup yet"
    backups.click("setting_backup")
    (file,) = backups.window.paths.backups.glob("*.db")
    assert verify(file)["pain_reading"] == 1
    assert backups.text("backup_title") == "Backed up today at 07:12"
    assert backups.text("backup_proof") == "Checked after writing: 1 score, 0 sessions, 0 runs."
    assert file.name in backups.news()


def test_that_a_restore_takes_two_clicks_and_one_more_takes_it_back(backups: Backups) -> None:
    backups.click("setting_backup")
    backups.window.now += timedelta(minutes=1)
    backups.log(3)
    backups.click("backup_restore_0")
    assert backups.values() == [6, 3]
    backups.click("confirm_yes")
    tally("ways back from the settings with two clicks")
    assert backups.values() == [6]
    assert backups.news().startswith("Restored: 0 sessions, 1 score. Before it were 0 sessions, 2 scores.")
    assert backups.window.page == "settings"
    backups.window.now += timedelta(minutes=1)
    backups.click(backups.undo_button())
    assert backups.values() == [6, 3]


def test_that_a_restore_is_done_and_taken_back_by_keyboard_alone(backups: Backups) -> None:
    backups.focus("setting_backup")
    backups.press(Qt.Key.Key_Return)
    backups.window.now += timedelta(minutes=1)
    backups.log(3)
    backups.focus("backup_inside_0")
    backups.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    # The harmless answer has the focus.
    backups.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert backups.values() == [6]
    backups.window.find(backups.undo_button()).setFocus()
    backups.press(Qt.Key.Key_Return)
    assert backups.values() == [6, 3]


def test_that_a_restore_reaches_every_page_when_its_section_was_left_meanwhile(backups: Backups) -> None:
    window, jobs = backups.window, backups.window.app.pages.jobs
    backups.click("setting_backup")
    window.now += timedelta(minutes=1)
    backups.log(3)
    heard: list[frozenset[str]] = []
    window.app.pages._feed.changed.connect(lambda told: heard.append(told.change.kinds))
    backups.click("backup_restore_0")
    gone = Event()
    jobs.start(lambda _progress: gone.wait(10), lambda _result: None)
    window.qtbot.mouseClick(window.find("confirm_yes"), Qt.MouseButton.LeftButton)
    window.app.window.go("settings:general")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gone.set()
    backups.settle()
    assert backups.values() == [6]
    assert ALL_KINDS in heard
    backups.open()
    assert backups.news().startswith("Restored: 0 sessions, 1 score.")
    window.now += timedelta(minutes=1)
    backups.click(backups.undo_button())
    assert backups.values() == [6, 3]


def test_that_escape_restores_nothing(backups: Backups) -> None:
    backups.click("setting_backup")
    backups.window.now += timedelta(minutes=1)
    backups.log(3)
    backups.click("backup_restore_0")
    backups.press(Qt.Key.Key_Escape)
    assert backups.values() == [6, 3]


def test_that_a_look_inside_tells_before_it_restores(backups: Backups) -> None:
    backups.click("setting_backup")
    backups.window.now += timedelta(minutes=1)
    backups.log(3)
    backups.click("backup_inside_0")
    card = backups.window.find("inside_card")
    said = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert said[said.index("Pain scores") + 1] == "1"
    assert "17 November 2026" in said
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "inside_close"
    backups.click("inside_restore")
    assert backups.values() == [6]


def test_that_a_file_from_elsewhere_is_looked_into_first(backups: Backups, tmp_path: Path) -> None:
    backups.click("setting_backup")
    (file,) = backups.window.paths.backups.glob("*.db")
    backups.chosen = tmp_path / "from my stick.db"
    shutil.move(file, backups.chosen)
    backups.log(3)
    backups.click("setting_restore")
    assert backups.window.shows("inside_card")
    backups.click("inside_restore")
    assert backups.values() == [6]


@pytest.mark.parametrize("content", [b"", b"not a data file at all", b"SQLite format 3\x00" + b"\x00" * 900])
def test_that_a_bad_file_gives_one_sentence_and_changes_nothing(
    backups: Backups, tmp_path: Path, content: bytes
) -> None:
    before = dump(backups.window.services.database)
    backups.chosen = tmp_path / "bad.db"
    backups.chosen.write_bytes(content)
    backups.click("setting_restore")
    assert "bad.db" in backups.window.find("problem_banner").text()  # type: ignore[attr-defined]
    assert not backups.window.shows("inside_card")
    assert dump(backups.window.services.database) == before
    assert backups.chosen.read_bytes() == content


def test_that_closing_the_dialog_for_files_does_nothing(backups: Backups) -> None:
    before = dump(backups.window.services.database)
    backups.click("setting_restore")
    backups.click("setting_folder")
    assert dump(backups.window.services.database) == before
    assert backups.window.services.preferences.settings.backup_folder == ""


def test_that_backups_go_to_the_chosen_folder(backups: Backups, tmp_path: Path) -> None:
    backups.chosen = tmp_path / "stick"
    backups.chosen.mkdir()
    backups.click("setting_folder")
    assert str(backups.chosen) in backups.text("backup_folder")
    backups.click("setting_backup")
    assert len(list(backups.chosen.glob("rehab-*.db"))) == 1
    shutil.rmtree(backups.chosen)
    backups.click("setting_backup")
    assert "stick" in backups.window.find("problem_banner").text()  # type: ignore[attr-defined]


def test_that_the_switch_is_stored(backups: Backups) -> None:
    backups.click("setting_auto_backup")
    assert backups.window.services.preferences.settings.auto_backup is False
    backups.focus("setting_auto_backup")
    backups.press(Qt.Key.Key_Space)
    assert backups.window.services.preferences.settings.auto_backup is True


def test_that_a_check_says_how_the_file_is(backups: Backups) -> None:
    backups.click("setting_check")
    assert "in order" in backups.news()


def test_that_many_backups_are_unfolded(backups: Backups) -> None:
    backups.click("setting_backup")
    (file,) = backups.window.paths.backups.glob("*.db")
    for number in range(1, 11):
        shutil.copy(file, file.with_name(f"rehab-202610{number:02}-080000.db"))
    (file.parent / "rehab-20260901-080000.db").write_bytes(b"no backup")
    backups.open()
    assert not backups.window.shows("backup_row_8")
    backups.click("backup_more")
    assert backups.window.shows("backup_row_11")
    assert not backups.window.find("backup_restore_11").isEnabled()


def test_that_deleting_everything_can_be_taken_back(backups: Backups) -> None:
    before = dump(backups.window.services.database)
    backups.click("setting_erase")
    backups.click("erase_yes")
    assert backups.window.services.people.current() is None
    assert all(not rows for rows in dump(backups.window.services.database).values())
    backups.click(backups.undo_button())
    assert dump(backups.window.services.database) == before


def test_that_deleting_with_the_backups_leaves_no_byte(backups: Backups) -> None:
    note = "needle in the hay"
    services = backups.window.services
    current = services.people.current()
    assert current is not None
    with services.database.write() as work:
        work.update(rows.patient, current.patient_id, None, {"name": note})
    photo = backups.window.paths.photos / "1.jpg"
    photo.write_bytes(note.encode())
    backups.click("setting_backup")
    backups.focus("setting_erase")
    backups.press(Qt.Key.Key_Return)
    backups.focus("erase_backups")
    backups.press(Qt.Key.Key_Space)
    assert backups.window.shows("erase_card")
    backups.focus("erase_yes")
    backups.press(Qt.Key.Key_Return)
    assert services.people.current() is None
    left = [path for path in backups.window.paths.data_dir.rglob("*") if path.is_file()]
    assert [path for path in left if note.encode() in path.read_bytes()] == []
    assert list(backups.window.paths.backups.iterdir()) == []


def test_that_the_window_backs_up_when_it_closes_and_not_twice(backups: Backups) -> None:
    window = backups.window
    window.close()
    (file,) = window.paths.backups.glob("*.db")
    assert verify(file)["pain_reading"] == 1
    window.now += timedelta(hours=2)
    window.open()
    window.close()
    assert list(window.paths.backups.glob("*.db")) == [file]


def test_that_the_window_backs_up_at_a_start_after_a_crash(backups: Backups) -> None:
    window = backups.window
    services = window.services
    services.preferences.change(auto_backup=False)
    window.close()
    Preferences(window.paths).change(auto_backup=True)
    assert list(window.paths.backups.glob("*.db")) == []
    window.now += timedelta(hours=2)
    again = Application(window.app._qt, window.paths, window.clock, Preferences(window.paths))
    window.qtbot.addWidget(again.window)
    again.start()
    window.qtbot.waitUntil(lambda: len(list(window.paths.backups.glob("*.db"))) == 1)
    again.window.close()
    (file,) = window.paths.backups.glob("*.db")
    assert verify(file)["pain_reading"] == 1


def test_that_one_person_is_deleted_for_good_and_the_backups_are_named(backups: Backups) -> None:
    services, folder = backups.window.services, backups.window.paths.data_dir
    current = services.people.current()
    assert current is not None
    with services.database.write() as work:
        work.update(rows.patient, current.patient_id, None, {"name": "needle in the hay"})
    backups.click("setting_backup")
    (held,) = backups.window.paths.backups.glob("rehab-*.db")
    backups.click("setting_erase_person")
    assert held.name in backups.window.find("erase_person_held").text()
    assert backups.window.app.window.focusWidget() is backups.window.find("erase_person_no")
    backups.click("erase_person_yes")
    assert services.people.patients() == ()
    assert held.name in backups.window.find("backup_news").text()
    assert not backups.window.app.pages.undo.can_undo
    assert [p for p in folder.rglob("*") if p.is_file() and b"needle" in p.read_bytes()] == [held]


def test_that_one_person_is_taken_out_of_the_backups_by_keyboard(backups: Backups) -> None:
    services, folder = backups.window.services, backups.window.paths.data_dir
    current = services.people.current()
    assert current is not None
    with services.database.write() as work:
        work.update(rows.patient, current.patient_id, None, {"name": "needle in the hay"})
    backups.click("setting_backup")
    backups.focus("setting_erase_person")
    backups.press(Qt.Key.Key_Return)
    backups.press(Qt.Key.Key_Escape)
    assert services.people.patients() != ()
    backups.focus("setting_erase_person")
    backups.press(Qt.Key.Key_Return)
    backups.focus("erase_person_backups")
    backups.press(Qt.Key.Key_Space)
    backups.focus("erase_person_yes")
    backups.press(Qt.Key.Key_Return)
    assert services.people.patients() == ()
    assert [p for p in folder.rglob("*") if p.is_file() and b"needle" in p.read_bytes()] == []
