"""The export dialog by mouse and by keys: what is chosen, where it goes, what is asked before something is replaced."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from rehab.domain.errors import UserError
from rehab.exchange.age_file import is_locked
from rehab.exchange.handover_file import read_handover
from rehab.exchange.sheets import BOM
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.export import ExportKind, Option, Preview
from rehab.ui.widgets import Combo
from tests.e2e.conftest import MORNING, Road

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk(Road):
    """A window over the sample person with answers to the question where a file goes."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder / "data")
        self.target: Path | None = folder / "made.bin"
        self.asked: list[str] = []
        self.shown: list[Path] = []

    def begin(self) -> Desk:
        self.open()
        self.app.pages.files._choose_file = self._choose
        self.app.window.go("today")
        return self

    def _choose(self, kind: str) -> Path | None:
        self.asked.append(kind)
        return self.target

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.app.pages.jobs.idle, timeout=20_000)

    def child(self, name: str) -> QWidget:
        found = [w for w in self.app.window.findChildren(QWidget, name) if w.isVisible()]
        assert found, name
        return found[-1]

    def has(self, name: str) -> bool:
        return any(w.isVisible() for w in self.app.window.findChildren(QWidget, name))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.app.window, key, modifier)

    def mouse(self, name: str) -> None:
        widget = self.child(name)
        spot = widget.rect().center()
        if isinstance(widget, QCheckBox):
            spot.setX(8)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)

    def show(self, code: str = "") -> None:
        self.app.window.go(f"export:{code}")
        self.wait()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample person, copied by each test."""
    folder = tmp_path_factory.mktemp("sample")
    services = open_services(Paths(folder).ensure(), lambda: MORNING)
    services.sample.fill(MORNING.date())
    services.close()
    return folder


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, sample: Path) -> Iterator[Desk]:
    shutil.copytree(sample, tmp_path / "data")
    made = Desk(qtbot, tmp_path).begin()
    yield made
    made.close()


def test_that_a_log_file_is_saved_by_mouse(desk: Desk, tmp_path: Path) -> None:
    desk.show("plan-file")
    desk.mouse("export_kind_log-file")
    desk.wait()
    desk.mouse("export_save")
    desk.wait()
    assert desk.asked == ["export:log-2026-11-17.rehablog"]
    content = read_handover((tmp_path / "made.bin").read_bytes())
    assert (content.kind, content.notes) == ("log", False)
    folders: list[Path] = []
    desk.app.pages.files._exports._show_folder = folders.append  # type: ignore[union-attr]
    desk.mouse("export_folder")
    assert folders == [tmp_path / "made.bin"]
    desk.mouse("export_cancel")
    assert not desk.has("export_dialog")


@pytest.mark.parametrize(
    ("code", "begins", "pages"),
    [
        ("report", b"%PDF-", True),
        ("plan", b"%PDF-", True),
        ("handout", b"<!doctype html>", False),
        ("calendar", b"BEGIN:VCALENDAR", False),
    ],
)
def test_that_what_goes_on_paper_is_a_kind_with_its_pages(
    desk: Desk, tmp_path: Path, code: str, begins: bytes, pages: bool
) -> None:
    desk.show(code)
    assert desk.has("export_page") is pages
    desk.mouse("export_save")
    desk.wait()
    assert (tmp_path / "made.bin").read_bytes()[:15].lower().startswith(begins.lower())


def test_that_tables_are_saved_by_keys_alone(desk: Desk, tmp_path: Path) -> None:
    desk.press(Qt.Key.Key_E, CTRL)
    desk.qtbot.waitUntil(lambda: desk.has("export_dialog"))
    desk.wait()
    assert QApplication.focusWidget() is desk.child("export_kind_log-file")
    for _ in range(4):
        desk.press(Qt.Key.Key_Up)
    assert desk.child("export_kind_log").isChecked()  # type: ignore[attr-defined]
    for _ in range(12):
        desk.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is desk.child("export_notes"):
            break
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_S, CTRL)
    desk.wait()
    raw = (tmp_path / "made.bin").read_bytes()
    assert raw.startswith(BOM)
    assert b"Stood a lot at work." in raw
    desk.press(Qt.Key.Key_Escape)
    assert not desk.has("export_dialog")


def test_that_what_would_be_in_the_file_is_said_before_it_is_made(desk: Desk) -> None:
    desk.show("log-file")
    words = [w.text() for w in desk.child("export_contents").findChildren(QWidget) if hasattr(w, "text")]
    assert "Sessions" in words
    assert "153" in words
    assert "Runs" in words


def test_that_a_passphrase_locks_the_file_and_an_empty_one_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.show("plan-file")
    desk.mouse("export_lock")
    desk.mouse("export_save")
    assert desk.asked == []
    assert desk.child("export_error").isVisible()
    assert QApplication.focusWidget() is desk.child("export_passphrase")
    QTest.keyClicks(desk.child("export_passphrase"), "four plain words")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.wait()
    assert is_locked((tmp_path / "made.bin").read_bytes()[:100])
    desk.mouse("export_cancel")
    desk.show("plan-file")
    assert not desk.has("export_passphrase")


def test_that_a_file_is_replaced_only_after_a_yes(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "made.bin").write_text("mine")
    desk.show("plan-file")
    desk.mouse("export_save")
    desk.wait()
    assert QApplication.focusWidget() is desk.child("confirm_no")
    desk.press(Qt.Key.Key_Space)
    assert (tmp_path / "made.bin").read_text() == "mine"
    desk.mouse("export_save")
    desk.wait()
    desk.mouse("confirm_yes")
    desk.wait()
    assert read_handover((tmp_path / "made.bin").read_bytes()).kind == "plan"
    assert desk.has("export_done")


def test_that_what_goes_wrong_is_one_sentence_and_the_dialog_stays(desk: Desk, tmp_path: Path) -> None:
    desk.target = tmp_path / "no" / "such" / "folder.csv"
    desk.show("log")
    desk.mouse("export_save")
    desk.wait()
    assert "folder.csv" in desk.child("export_error").text() or desk.has("export_error")  # type: ignore[attr-defined]
    desk.target = None
    desk.mouse("export_save")
    desk.wait()
    assert desk.has("export_save")


def test_that_a_running_export_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    import threading

    going, seen = threading.Event(), threading.Event()

    def slow(_wish: object) -> bytes:
        seen.set()
        going.wait(10)
        return b"x"

    desk.services.exports.add(ExportKind("calendar", ".ics", slow))
    desk.show("calendar")
    desk.mouse("export_save")
    desk.qtbot.waitUntil(seen.is_set)
    assert desk.has("export_progress")
    desk.press(Qt.Key.Key_Escape)
    going.set()
    desk.wait()
    assert desk.has("export_save")
    assert not (tmp_path / "made.bin").exists()


def test_that_a_further_kind_is_one_line_and_has_its_card_options_and_pages(
    desk: Desk, tmp_path: Path
) -> None:
    from tests.made_people import picture

    desk.services.exports.add(
        ExportKind(
            "plan", ".pdf", lambda wish: wish.paper.encode(), frozenset({Option.PAPER}),
            preview=lambda _wish: Preview((picture(), picture(10)), "足"),
        )
    )  # fmt: skip
    desk.show("plan")
    assert desk.has("export_paper")
    assert desk.has("export_page")
    assert "One letter (CJK)" in desk.child("export_note").text()  # type: ignore[attr-defined]
    assert not desk.has("export_period")
    desk.child("export_paper").set_current("letter")  # type: ignore[attr-defined]
    desk.wait()
    desk.mouse("export_save")
    desk.wait()
    assert (tmp_path / "made.bin").read_bytes() == b"letter"


def test_that_a_refusal_of_a_kind_is_told(desk: Desk) -> None:
    def refuse(_wish: object) -> bytes:
        raise UserError("handover_nobody")

    desk.services.exports.add(ExportKind("calendar", ".ics", refuse))
    desk.show("calendar")
    desk.mouse("export_save")
    desk.wait()
    assert desk.has("export_error")


def test_that_the_pages_lead_to_the_dialog(desk: Desk) -> None:
    desk.app.window.go("program")
    desk.wait()
    header = desk.app.window.page("program").header  # type: ignore[attr-defined]
    header.action_chosen.emit("export")
    assert desk.child("export_kind_plan-file").isChecked()  # type: ignore[attr-defined]
    desk.wait()
    desk.press(Qt.Key.Key_Escape)
    desk.app.window.go("progress")
    desk.wait()
    desk.app.window.page("progress").header.export_clicked.emit()  # type: ignore[attr-defined]
    assert desk.child("export_kind_log-file").isChecked()  # type: ignore[attr-defined]
    desk.wait()


def test_that_the_person_who_is_shown_is_the_one_that_is_named_and_exported(desk: Desk) -> None:
    services = desk.services
    services.clinic.add("Jonas")
    last = services.people.patients()[-1]
    services.people.choose(last.id)
    desk.show("log-file")
    person = desk.child("export_person")
    assert isinstance(person, Combo)
    assert person.current() == str(last.id)
