"""Tables of numbers: what their headings need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QStandardItemModel

from rehab.ui.progress.chart_table import DataTable
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HEADINGS = ("Wochentag", "Anlaufschmerz", "Wahrscheinlicher Bereich", "Vorherige Woche")


def _table(qtbot: QtBot, width: int) -> DataTable:
    model = QStandardItemModel(3, len(HEADINGS))
    model.setHorizontalHeaderLabels(list(HEADINGS))
    table = DataTable(model, "table")
    model.setParent(table)
    shown(qtbot, table, width)
    return table


def test_that_the_last_column_is_never_narrower_than_its_heading(qtbot: QtBot) -> None:
    table = _table(qtbot, 300)
    head, last = table.horizontalHeader(), len(HEADINGS) - 1
    assert head.sectionSize(last) >= head.sectionSizeHint(last)
    assert table.horizontalScrollBar().maximum() > 0


def test_that_the_last_column_takes_the_room_that_is_left_and_gives_it_back(qtbot: QtBot) -> None:
    table = _table(qtbot, 300)
    head = table.horizontalHeader()
    table.window().resize(1200, 600)
    qtbot.waitUntil(lambda: head.length() == table.viewport().width())
    assert table.horizontalScrollBar().maximum() == 0
    table.window().resize(300, 600)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    assert head.sectionSize(3) >= head.sectionSizeHint(3)
