"""The pain strip: neutral keys, one stop, digits from 0 to 10."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from rehab.domain.settings import Appearance, Settings
from rehab.ui import widgets as w
from rehab.ui.theme import apply_theme, tokens
from rehab.ui.widgets.focus import ring
from tests.ui.widgets.desk import colour_at, shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def strip(qtbot: QtBot) -> w.PainStrip:
    """A strip in an active window, with the focus."""
    made = w.PainStrip("First-step pain")
    shown(qtbot, made)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_that_no_key_stands_out_until_one_is_chosen(strip: w.PainStrip) -> None:
    corner = QPoint(12, 10)
    grounds = {colour_at(key, corner) for key in strip.keys}
    assert grounds == {tokens().inset.name()}
    assert strip.value() is None


@pytest.mark.parametrize(
    ("value", "tone"), [(0, "good"), (2, "good"), (3, "amber"), (5, "amber"), (6, "red"), (10, "red")]
)
def test_that_only_the_chosen_key_takes_its_zone(strip: w.PainStrip, value: int, tone: str) -> None:
    strip.set_value(value)
    corner = QPoint(12, 10)
    for key in strip.keys:
        expected = tokens().colour(tone) if key.value == value else tokens().inset
        assert colour_at(key, corner) == expected.name()


def test_that_a_click_chooses(strip: w.PainStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.value_chosen) as heard:
        QTest.mouseClick(strip.keys[7], Qt.MouseButton.LeftButton)
    assert heard.args == [7]
    assert strip.value() == 7


@pytest.mark.parametrize("value", range(10))
def test_that_a_digit_chooses(strip: w.PainStrip, qtbot: QtBot, value: int) -> None:
    with qtbot.waitSignal(strip.value_chosen) as heard:
        QTest.keyClicks(strip, str(value))
    assert heard.args == [value]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.KeypadModifier),
        (Qt.Key.Key_0, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_ParenRight, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_that_ten_has_keys_of_its_own(
    strip: w.PainStrip, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(strip.value_chosen) as heard:
        QTest.keyClick(strip, key, modifier)
    assert heard.args == [10]


def test_that_control_and_a_digit_is_left_to_the_menu(strip: w.PainStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.value_chosen):
        QTest.keyClick(strip, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)


def test_that_arrows_move_and_space_chooses(strip: w.PainStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.value_chosen):
        for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home):
            QTest.keyClick(strip, key)
        QTest.keyClick(strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.value_chosen) as heard:
        QTest.keyClick(strip, Qt.Key.Key_Space)
    assert heard.args == [1]


def test_that_backspace_clears_once(strip: w.PainStrip, qtbot: QtBot) -> None:
    strip.set_value(4)
    with qtbot.waitSignal(strip.cleared):
        QTest.keyClick(strip, Qt.Key.Key_Backspace)
    assert strip.value() is None
    with qtbot.assertNotEmitted(strip.cleared):
        QTest.keyClick(strip, Qt.Key.Key_Backspace)


def test_that_showing_a_value_is_not_an_answer(strip: w.PainStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.value_chosen):
        strip.set_value(3)


def test_that_the_strip_is_one_stop_of_eleven_radio_buttons(strip: w.PainStrip) -> None:
    strip.set_value(5)
    assert strip.accessibleName() == "First-step pain, 5 of 10, noticeable, manageable"
    roles = [QAccessible.queryAccessibleInterface(key).role() for key in strip.keys]
    assert roles == [QAccessible.Role.RadioButton] * 11
    assert all(key.focusPolicy() is Qt.FocusPolicy.NoFocus for key in strip.keys)
    assert QAccessible.queryAccessibleInterface(strip.keys[5]).state().checked


def test_that_the_strip_takes_two_rows_with_large_text(
    strip: w.PainStrip, qapp: QApplication, qtbot: QtBot
) -> None:
    assert len({key.y() for key in strip.keys}) == 1
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, text_size=150))
    qtbot.waitUntil(lambda: len({key.y() for key in strip.keys}) == 2)
    assert [key.y() > strip.keys[0].y() for key in strip.keys] == [False] * 6 + [True] * 5
    qtbot.waitUntil(lambda: strip.height() > strip.keys[-1].geometry().bottom())


def test_that_the_words_name_their_keys_where_they_do_not_stand_under_them(
    strip: w.PainStrip, qapp: QApplication
) -> None:
    assert strip.anchor_words() == ("No pain", "Worst imaginable")
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, text_size=200))
    assert strip.anchor_words() == ("0: No pain", "10: Worst imaginable")


def test_that_keys_keep_clear_of_each_other(strip: w.PainStrip) -> None:
    assert all(one.geometry().right() < two.geometry().left() for one, two in pairwise(strip.keys))
    assert min(key.width() for key in strip.keys) >= 30


def test_that_the_ring_is_always_on_the_key_of_a_focused_strip(strip: w.PainStrip) -> None:
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert ring().control is strip.keys[10]
    strip.clearFocus()
    assert ring().control is None
