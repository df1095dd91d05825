"""Choices: segments, switch, chips, radio cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rehab.ui import widgets as w
from tests.ui.widgets.desk import focused, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_segments_tell_what_was_chosen(qtbot: QtBot) -> None:
    segments = w.Segments([("first", "First steps"), ("worst", "Worst")], "first")
    shown(qtbot, segments)
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_current("worst")
    assert segments.current() == "worst"
    first = segments.findChildren(QWidget)[0]
    with qtbot.waitSignal(segments.chosen) as heard:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert heard.args == ["first"]


def test_that_the_focus_follows_the_segment_that_is_chosen_by_the_page(qtbot: QtBot) -> None:
    segments = w.Segments([("first", "First steps"), ("worst", "Worst")], "first")
    shown(qtbot, segments)
    segments.setFocus()
    segments.set_current("worst")
    assert focused() is segments.findChildren(QWidget)[1]


def test_that_a_switch_ends_where_it_was_put(qtbot: QtBot) -> None:
    switch = w.Switch("Key hints")
    shown(qtbot, switch)
    QTest.keyClick(switch, Qt.Key.Key_Return)
    assert switch.isChecked()
    qtbot.waitUntil(lambda: switch.property("place") == 1.0)


def test_that_a_filter_goes_by_click_and_by_delete(qtbot: QtBot) -> None:
    chip = w.FilterChip("Foot")
    shown(qtbot, chip)
    with qtbot.waitSignal(chip.removed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)


def test_that_a_plain_chip_is_not_a_stop(qtbot: QtBot) -> None:
    chip, clickable = w.Chip("On track", "good"), w.Chip("On track", "good", clickable=True)
    qtbot.addWidget(chip)
    qtbot.addWidget(clickable)
    assert chip.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert clickable.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_that_a_radio_card_stays_chosen(qtbot: QtBot) -> None:
    card = w.RadioCard("For me", "I have pain.", badge="Suggested")
    shown(qtbot, card)
    for _ in range(2):
        with qtbot.waitSignal(card.chosen):
            QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.isChecked()


def test_that_segments_with_long_words_go_on_in_a_second_row(qtbot: QtBot) -> None:
    words = ("Pose", "Things that lie there", "Felt", "Arrow", "View")
    segments = w.Segments([(word, word) for word in words], "Pose", wraps=True)
    shown(qtbot, segments, 300, 200)
    parts = [part for part in segments.children() if isinstance(part, QWidget)]
    assert len({part.y() for part in parts}) > 1
    assert all(part.width() >= part.sizeHint().width() for part in parts)
    assert all(segments.rect().contains(part.geometry()) for part in parts)
