"""What a screen reader hears of painted widgets, and that what it presses is heard by the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget

from rehab.ui import widgets as w
from rehab.ui.widgets.roles import FOLDS, install_roles
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROLE = QAccessible.Role


@pytest.fixture(autouse=True)
def roles() -> None:
    """Qt knows the roles, as in the running program."""
    install_roles()


def told(widget: QWidget) -> QAccessible:
    return QAccessible.queryAccessibleInterface(widget)


def press(widget: QWidget) -> None:
    """What a screen reader does with something that can be checked."""
    interface = told(widget).actionInterface()
    interface.doAction(interface.toggleAction())


def test_that_a_choice_that_a_screen_reader_makes_is_heard(qtbot: QtBot) -> None:
    row = w.Segments([("a", "List"), ("b", "Month")], "a")
    shown(qtbot, row)
    second = row.findChildren(QAbstractButton)[1]
    assert told(second).role() is ROLE.RadioButton
    assert not told(second).state().checked
    with qtbot.waitSignal(row.chosen) as heard:
        press(second)
    assert heard.args == ["b"]
    assert told(second).state().checked


def test_that_a_switch_and_a_box_are_turned_over_once(qtbot: QtBot) -> None:
    switch, box = w.Switch("Key hints"), QCheckBox("Favourites && more")
    for one in (switch, box):
        shown(qtbot, one)
        with qtbot.waitSignal(one.clicked):
            press(one)
        assert one.isChecked()
        assert told(one).state().checked
        assert told(one).role() is ROLE.CheckBox
    assert told(box).text(QAccessible.Text.Name) == "Favourites & more"


def test_that_what_is_off_is_not_pressed(qtbot: QtBot) -> None:
    switch = w.Switch("Key hints")
    shown(qtbot, switch)
    switch.setEnabled(False)
    press(switch)
    qtbot.wait(150)
    assert not switch.isChecked()
    assert told(switch).actionInterface().actionNames() == []


def test_that_a_head_tells_whether_it_is_unfolded(qtbot: QtBot) -> None:
    head = QCheckBox("Nerve")
    head.setProperty(FOLDS, True)
    shown(qtbot, head)
    assert told(head).role() is ROLE.Button
    assert told(head).state().collapsed
    press(head)
    qtbot.waitUntil(lambda: bool(told(head).state().expanded))


def test_that_a_score_is_chosen_on_its_key(qtbot: QtBot) -> None:
    strip = w.PainStrip("Worst pain")
    shown(qtbot, strip)
    assert told(strip).role() is ROLE.Grouping
    with qtbot.waitSignal(strip.value_chosen) as heard:
        press(strip.keys[6])
    assert heard.args == [6]
    assert told(strip).text(QAccessible.Text.Name).startswith("Worst pain, 6 of 10")


def test_that_a_card_is_a_dialog(qtbot: QtBot) -> None:
    window = QWidget()
    card = w.ModalCard(window, title="Log a run")
    shown(qtbot, window)
    card.open_card()
    assert told(card).role() is ROLE.Dialog
    assert told(card).text(QAccessible.Text.Name) == "Log a run"
    card.close_card()
