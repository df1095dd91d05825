"""The neutral scale: digits, a minus before those below zero, no colour of good or bad."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rehab.ui import widgets as w
from rehab.ui.theme import tokens
from tests.ui.widgets.desk import colour_at, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def change(qtbot: QtBot) -> w.ScaleStrip:
    """A scale from -5 to 5 with the focus."""
    made = w.ScaleStrip("Overall change", ("Much worse", "Fully recovered"), -5)
    shown(qtbot, made)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("typed", "score"), [("0", 0), ("5", 5), ("-5", -5), ("-1", -1), ("-12", 2), ("9", None), ("--2", -2)]
)
def test_that_a_minus_belongs_to_the_next_digit(change: w.ScaleStrip, typed: str, score: int | None) -> None:
    QTest.keyClicks(change, typed)
    assert change.score() == score


def test_that_arrows_space_and_backspace_work_as_on_the_pain_strip(change: w.ScaleStrip) -> None:
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(change, key)
    assert change.score() == 4
    QTest.keyClick(change, Qt.Key.Key_Backspace)
    assert change.score() is None


def test_that_every_value_has_the_same_colour(change: w.ScaleStrip) -> None:
    for score in (-5, 0, 5):
        change.set_score(score)
        assert colour_at(change.keys[score + 5], QPoint(12, 10)) == tokens().pri.name()


def test_that_it_is_read_aloud_with_its_own_words(change: w.ScaleStrip) -> None:
    assert change.accessibleName() == "Overall change, not answered"
    change.set_score(-5)
    assert change.accessibleName() == "Overall change, −5, Much worse"
    change.set_score(2)
    assert change.accessibleName() == "Overall change, +2"
    assert "minus first" in change.accessibleDescription()


def test_that_a_scale_from_zero_takes_ten_by_minus(qtbot: QtBot) -> None:
    strip = w.ScaleStrip("How well it goes", ("Cannot do it", "As well as before"))
    shown(qtbot, strip)
    QTest.keyClicks(strip, "-")
    assert strip.score() == 10
