"""Cards for packs of exercises: what they do is in reach however long their list is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from rehab.ui.exercise.pack_cards import ExportCard, ImportCard, ImportRow, ImportState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def in_sight(card: ImportCard | ExportCard, name: str) -> bool:
    button = card.findChild(QWidget, name)
    assert button is not None
    return card.panel.rect().contains(QRect(button.mapTo(card.panel, QPoint(0, 0)), button.size()))


def test_that_a_long_pack_leaves_its_buttons_in_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 640)
    window.show()
    rows = tuple(ImportRow(f"e{number}", f"Exercise {number}", "Exercise", "New") for number in range(40))
    taken = ImportCard(window, ImportState("big.rehabpack", "40 new", rows, can_import=True))
    taken.open_card()
    assert in_sight(taken, "import_confirm")
    taken.close_card()
    saved = ExportCard(window, tuple((f"e{number}", f"Exercise {number}") for number in range(40)), "")
    saved.open_card()
    assert in_sight(saved, "export_confirm")
