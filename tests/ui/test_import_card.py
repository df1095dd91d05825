"""Files that come in by menu, key and drop: looked into first, taken over in one step, or only looked at."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rehab.domain.patient import Side, Site
from rehab.paths import Paths
from rehab.services.bundle import open_services
from rehab.services.export import ExportWish
from rehab.ui.export.import_card import HandoverCard
from rehab.ui.paper.outlet import Outlet
from rehab.ui.widgets import Label
from rehab.ui.widgets.field import NoteField
from tests.builders import dump
from tests.e2e.conftest import MORNING
from tests.ui.drags import Drag, files
from tests.ui.test_export_dialog import CTRL, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rehab.ui.window import Window


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of another person, in a folder."""
    folder = tmp_path_factory.mktemp("theirs")
    services = open_services(Paths(folder / "data").ensure(), lambda: MORNING)
    services.sample.fill(MORNING.date())
    services.exports.run("log-file", ExportWish(notes=True), folder / "anna.rehablog")
    services.exports.run("plan-file", ExportWish(), folder / "plan.rehabplan")
    services.exports.run("log-file", ExportWish(passphrase="hush"), folder / "locked.rehablog")
    services.close()
    return folder


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a programme of one's own."""
    folder = tmp_path_factory.mktemp("mine")
    services = open_services(Paths(folder).ensure(), lambda: MORNING)
    services.planner.start("P01", Site.KNEE, Side.RIGHT, MORNING.date())
    services.close()
    return folder


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, mine: Path) -> Iterator[Desk]:
    shutil.copytree(mine, tmp_path / "data")
    made = Desk(qtbot, tmp_path)
    made.open()
    made.app.window.go("today")
    yield made
    made.close()


def look_into(desk: Desk, file: Path) -> None:
    desk.app.pages.files.open_file(file)
    desk.wait()


def text_of(desk: Desk, name: str) -> str:
    return " ".join(w.text() for w in desk.child(name).findChildren(object) if hasattr(w, "text"))


def test_that_a_log_is_shown_before_anything_is_written_and_taken_over_by_mouse(
    desk: Desk, theirs: Path
) -> None:
    flashes, before = desk.watch_flashes(), dump(desk.services.database)
    look_into(desk, theirs / "anna.rehablog")
    assert "Sessions 153" in desk.child("handover_brief").text()  # type: ignore[attr-defined]
    assert not desk.has("handover_row_session")
    assert dump(desk.services.database) == before
    desk.mouse("handover_take")
    desk.wait()
    assert not desk.has("handover_card")
    assert flashes == []
    assert {p.name for p in desk.services.people.patients()} == {"", "Sample person"}
    assert desk.services.people.current().site is Site.KNEE  # type: ignore[union-attr]
    assert desk.has("undo_bar")
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.wait()
    assert dump(desk.services.database) == before


def test_that_a_log_is_taken_over_as_mine_by_keys(desk: Desk, theirs: Path) -> None:
    desk.app.pages.files._choose_file = lambda kind: (
        theirs / "anna.rehablog" if kind == "handover-open" else None
    )
    desk.press(Qt.Key.Key_O, CTRL)
    desk.qtbot.waitUntil(lambda: desk.has("handover_card"), timeout=20_000)
    assert QApplication.focusWidget() is desk.child("handover_take")
    for _ in range(40):
        desk.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        focused = QApplication.focusWidget()
        if focused is not None and focused.parentWidget() is desk.child("handover_whose"):
            break
    desk.press(Qt.Key.Key_Left)
    desk.wait()
    assert not desk.has("handover_name")
    for _ in range(40):
        desk.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is desk.child("handover_take"):
            break
    desk.press(Qt.Key.Key_Return)
    desk.wait()
    assert len(desk.services.people.patients()) == 1
    assert {e.site for e in desk.services.people.followed()} == {Site.KNEE, Site.HEEL}


def test_that_a_kind_of_entry_can_be_left_out(desk: Desk, theirs: Path) -> None:
    look_into(desk, theirs / "anna.rehablog")
    desk.mouse("handover_by_kind")
    assert "27 new" in text_of(desk, "handover_row_run")
    desk.child("handover_choice_run").set_current("leave")  # type: ignore[attr-defined]
    desk.mouse("handover_take")
    desk.wait()
    assert dump(desk.services.database)["run"] == {}
    assert len(dump(desk.services.database)["session"]) == 153


def test_that_escape_leaves_everything_as_it_was(desk: Desk, theirs: Path) -> None:
    before = dump(desk.services.database)
    look_into(desk, theirs / "plan.rehabplan")
    assert not desk.has("handover_look")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.has("handover_card")
    assert dump(desk.services.database) == before


def test_that_a_locked_file_asks_until_the_passphrase_fits(desk: Desk, theirs: Path) -> None:
    look_into(desk, theirs / "locked.rehablog")
    assert QApplication.focusWidget() is desk.child("passphrase_field")
    QTest.keyClicks(desk.child("passphrase_field"), "hus")
    desk.press(Qt.Key.Key_Return)
    desk.wait()
    assert desk.has("passphrase_error")
    assert QApplication.focusWidget() is desk.child("passphrase_field")
    QTest.keyClicks(desk.child("passphrase_field"), "hush")
    desk.mouse("passphrase_save")
    desk.wait()
    assert not desk.has("passphrase_form")
    assert desk.has("handover_card")


def test_that_a_file_is_dropped_on_the_window(desk: Desk, theirs: Path) -> None:
    assert Drag(desk.app.window, files(theirs / "anna.rehablog")).drop()
    desk.wait()
    assert desk.has("handover_card")


def test_that_a_file_of_another_kind_is_refused_in_one_sentence(desk: Desk, tmp_path: Path) -> None:
    poem = tmp_path / "poem.rehablog"
    poem.write_text("roses are red")
    assert Drag(desk.app.window, files(poem)).drop()
    desk.wait()
    assert "no file that Rehab wrote" in desk.app.window.notices.banner.text()
    assert not desk.has("handover_card")


def ask(desk: Desk, view: Window, question: str) -> None:
    """Type a question for the doctor of a log that is only looked at: it stands on the page and is not kept."""
    page = view.page("report")
    QTest.keyClicks(page.findChild(NoteField, "report_questions"), question)
    (outlet,) = page.findChildren(Outlet)
    desk.qtbot.waitUntil(lambda: outlet.ready and question in str(outlet._pages.document.values))  # type: ignore[union-attr]
    assert not page.findChild(QWidget, "report_questions_problem").isVisible()
    assert "not kept" in page.findChild(Label, "report_questions_hint").text()


def test_that_a_log_can_be_looked_at_and_nothing_of_it_stays(desk: Desk, theirs: Path) -> None:
    before = dump(desk.services.database)
    look_into(desk, theirs / "anna.rehablog")
    desk.mouse("handover_look")
    desk.wait()
    looker = desk.app.pages.files.looker
    assert looker is not None
    view = looker.view
    assert view is not None
    desk.qtbot.waitUntil(view.isVisible)
    desk.wait()
    assert view.current_page == "progress"
    assert "anna.rehablog" in view.windowTitle()
    theirs_says = looker._look.services.progress.report(looker._look.services.people.current().id)  # type: ignore[union-attr]
    assert theirs_says.verdict.state == "failing"
    from rehab.domain.errors import UserError

    with pytest.raises(UserError) as refused:
        looker._look.services.runs.log(5, 30)  # type: ignore[union-attr]
    assert refused.value.code == "only_looked_at"
    folder = looker._look.folder  # type: ignore[union-attr]
    assert folder.stat().st_mode & 0o077 == 0
    view.go("history")
    desk.wait()
    view.go("progress")
    QTest.mouseClick(view.findChild(QWidget, "verdict_report"), Qt.MouseButton.LeftButton)
    desk.wait()
    assert view.current_page == "report"
    ask(desk, view, "Could it be a nerve?")
    view.go("progress")
    view.go("report")
    desk.wait()
    assert view.findChild(NoteField, "report_questions").toPlainText() == "Could it be a nerve?"
    view.close()
    desk.qtbot.waitUntil(lambda: not folder.exists())
    assert dump(desk.services.database) == before
    assert list(desk.paths.temp.iterdir()) == []


def test_that_a_card_that_was_closed_does_not_stop_what_it_began(desk: Desk, theirs: Path) -> None:
    look_into(desk, theirs / "anna.rehablog")
    card = desk.child("handover_card")
    assert isinstance(card, HandoverCard)
    card.whose_chosen.emit("other")
    card.take.click()
    card.close_card()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.wait()
    assert desk.app.pages.undo.can_undo
