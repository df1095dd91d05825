"""The dialogs for files where the computer has none of its own: by keyboard and by mouse, in the look of the app."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from rehab.ui.file_dialogs import FileDialogs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def dialogs(qtbot: QtBot, tmp_path: Path) -> FileDialogs:
    """Dialogs above a window; backups are in the folder of the test."""
    window = QWidget()
    qtbot.addWidget(window)
    return FileDialogs(window, tmp_path)


def asked(dialogs: FileDialogs, kind: str, act: Callable[[QFileDialog], None]) -> Path | None:
    """Ask, and do something with the dialog while it is open."""

    def on_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        act(dialog)

    QTimer.singleShot(0, on_open)
    return dialogs.ask(kind)


def name_field(dialog: QFileDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    return field


def test_that_a_file_is_opened_by_its_name(dialogs: FileDialogs, tmp_path: Path) -> None:
    wanted = tmp_path / "monday.db"
    wanted.write_bytes(b"")

    def type_name(dialog: QFileDialog) -> None:
        QTest.keyClicks(name_field(dialog), wanted.name)
        QTest.keyClick(name_field(dialog), Qt.Key.Key_Return)

    assert asked(dialogs, "backup", type_name) == wanted


def test_that_escape_and_cancel_choose_nothing(dialogs: FileDialogs) -> None:
    def click_cancel(dialog: QFileDialog) -> None:
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)

    assert asked(dialogs, "backup", click_cancel) is None
    assert asked(dialogs, "png", lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape)) is None


def test_that_saving_proposes_a_name_and_remembers_the_folder(dialogs: FileDialogs, tmp_path: Path) -> None:
    def save_here(dialog: QFileDialog) -> None:
        assert name_field(dialog).text() == "plan.html"
        name_field(dialog).setText(str(tmp_path / "mine"))
        QTest.keyClick(name_field(dialog), Qt.Key.Key_Return)

    assert asked(dialogs, "save:plan.html", save_here) == tmp_path / "mine.html"
    assert Path(dialogs.dialog("save:plan.html").directory().absolutePath()) == tmp_path


@pytest.mark.parametrize(
    "kind",
    ["backup", "photo", "handover-open", "pack-open", "backup-folder", "export:a.pdf", "pack-save", "svg"],
)
def test_that_no_dialog_shows_pictures_of_another_app(dialogs: FileDialogs, kind: str) -> None:
    dialog = dialogs.dialog(kind)
    dialog.show()
    shown = [tool for tool in dialog.findChildren(QToolButton) if tool.isVisible()]
    assert {tool.objectName() for tool in shown} >= {"backButton", "toParentButton", "newFolderButton"}
    assert not any("Mode" in tool.objectName() for tool in shown)
    buttons = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
    assert all(button.icon().isNull() for button in buttons)
    dialog.close()
