"""Fields: choices by key, notes, search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from rehab.ui import widgets as w
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_a_combo_is_chosen_by_key(qtbot: QtBot) -> None:
    combo = w.Combo("Week starts on")
    qtbot.addWidget(combo)
    combo.set_choices([("0", "Monday"), ("6", "Sunday")], "6")
    assert combo.current() == "6"
    combo.set_current("3")
    assert combo.current() == "6"


def test_that_a_note_submits_by_control_and_enter(qtbot: QtBot) -> None:
    note = w.NoteField("Note")
    shown(qtbot, note)
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note.text() == "\n"
    with qtbot.waitSignal(note.submitted):
        QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_that_search_leaves_downwards_and_empties(qtbot: QtBot) -> None:
    search = w.SearchField("Name")
    shown(qtbot, search)
    search.setText("heel")
    with qtbot.waitSignal(search.left_downwards):
        QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_that_a_choice_as_wide_as_its_words_shows_the_longest_of_them_whole(qtbot: QtBot) -> None:
    combo = w.Combo("Parts")
    combo.setSizeAdjustPolicy(w.Combo.SizeAdjustPolicy.AdjustToContents)
    words = "Pytania o bezpieczeństwo"
    combo.set_choices([("short", "Mapa"), ("long", words)], "long")
    shown(qtbot, combo)
    combo.resize(combo.sizeHint())
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    assert combo.fontMetrics().horizontalAdvance(words) <= room.width()
