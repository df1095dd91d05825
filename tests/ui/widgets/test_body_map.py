"""The body map: spots are named check boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rehab.domain.patient import Side, Site
from rehab.ui import widgets as w
from tests.ui.widgets.desk import focused, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_a_spot_is_a_named_check_box(qtbot: QtBot) -> None:
    body = w.BodyMap()
    shown(qtbot, body)
    box = body.boxes[Site.HEEL, Side.LEFT]
    assert box.accessibleName() == "Left heel, back view"
    assert QAccessible.queryAccessibleInterface(box).role() is QAccessible.Role.CheckBox
    assert {site for site, _ in body.boxes} == set(Site)


def test_that_one_spot_replaces_another(qtbot: QtBot) -> None:
    body = w.BodyMap()
    shown(qtbot, body)
    body.set_chosen(Site.KNEE, Side.LEFT)
    with qtbot.waitSignal(body.spot_chosen) as heard:
        body.boxes[Site.HEEL, Side.RIGHT].click()
    assert heard.args == [Site.HEEL, Side.RIGHT]
    assert body.spots() == ((Site.HEEL, Side.RIGHT),)


def test_that_several_spots_can_be_allowed(qtbot: QtBot) -> None:
    body = w.BodyMap(many=True)
    shown(qtbot, body)
    body.set_chosen(Site.KNEE, Side.BOTH)
    with qtbot.waitSignal(body.spots_changed) as heard:
        body.boxes[Site.BACK, Side.NONE].click()
    assert set(heard.args[0]) == {(Site.KNEE, Side.LEFT), (Site.KNEE, Side.RIGHT), (Site.BACK, Side.NONE)}


def test_that_arrows_walk_over_the_body(qtbot: QtBot) -> None:
    body = w.BodyMap()
    shown(qtbot, body)
    start = body.boxes[Site.KNEE, Side.RIGHT]
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is body.boxes[Site.KNEE, Side.LEFT]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert body.spots() == ((Site.KNEE, Side.LEFT),)


def test_that_left_is_left_on_both_views() -> None:
    from rehab.ui.widgets.body_map import PLACES

    for place in PLACES:
        if place.spot[1] in (Side.LEFT, Side.RIGHT):
            at_left = place.x < 0
            assert (place.spot[1] is Side.RIGHT) is (at_left is place.front)
