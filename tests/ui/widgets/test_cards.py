"""Cards over the window: focus stays inside and comes back, long content scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget

from rehab.ui import widgets as w
from rehab.ui.dialogs import ConfirmCard, ErrorCard
from rehab.ui.widgets.form_card import FormCard
from tests.ui.widgets.desk import focused, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def opened(qtbot: QtBot) -> tuple[QWidget, QLineEdit, w.ModalCard, list[w.Button]]:
    field = QLineEdit()
    window = shown(qtbot, field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    card = w.ModalCard(field, title="What we looked at")
    buttons = [w.Button("Copy"), w.Button("Done", "primary")]
    for button in buttons:
        card.body.addWidget(button)
    card.open_card(buttons[0])
    return window, field, card, buttons


def test_that_a_card_covers_the_window_and_takes_the_focus(qtbot: QtBot) -> None:
    window, _, card, buttons = opened(qtbot)
    assert card.geometry() == window.rect()
    assert buttons[0].hasFocus()
    window.resize(1000, 700)
    assert card.geometry() == window.rect()
    assert card.rect().contains(card.panel.geometry())


def test_that_tab_stays_inside_a_card(qtbot: QtBot) -> None:
    _, field, card, _ = opened(qtbot)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        for _ in range(7):
            QTest.keyClick(focused(), key)
            assert card.isAncestorOf(focused())
    assert not field.hasFocus()


def test_that_escape_closes_a_card_and_returns_the_focus(qtbot: QtBot) -> None:
    _, field, card, buttons = opened(qtbot)
    with qtbot.waitSignal(card.closed):
        QTest.keyClick(buttons[0], Qt.Key.Key_Escape)
    assert card.isHidden()
    assert field.hasFocus()


def test_that_a_card_whose_origin_is_gone_still_closes(qtbot: QtBot) -> None:
    _, field, card, _ = opened(qtbot)
    field.setParent(None)
    field.deleteLater()
    QApplication.sendPostedEvents(field, 52)
    card.close_card()
    assert card.isHidden()


def test_that_long_content_scrolls_inside_a_card(qtbot: QtBot) -> None:
    _, _, card, _ = opened(qtbot)
    for number in range(60):
        card.body.addWidget(w.Label(f"Line {number}"))
    qtbot.waitUntil(lambda: card.panel.height() > 500)
    assert card.rect().contains(card.panel.geometry())


def test_that_technical_details_are_folded_and_can_be_copied(qtbot: QtBot) -> None:
    window = shown(qtbot, QWidget())
    card = ErrorCard(
        window,
        "This file is damaged. Your data is untouched.",
        "cause",
        "advice",
        "trace",
        [("hand", "Log it")],
    )
    card.open_card()
    assert card.close_button.hasFocus()
    assert not card.details.box.isVisible()
    card.details.toggle.click()
    assert card.details.box.isVisible()
    card.details.copy.click()
    assert QApplication.clipboard().text() == "trace"
    button = card.findChild(w.Button, "error_hand")
    assert isinstance(button, w.Button)
    with qtbot.waitSignal(card.action_chosen) as heard:
        button.click()
    assert heard.args == ["hand"]
    assert card.isHidden()


def test_that_the_harmless_answer_has_the_focus(qtbot: QtBot) -> None:
    window = shown(qtbot, QWidget())
    card = ConfirmCard(window, "Discard this session?", "What you typed is lost.", "Discard")
    card.open_card()
    assert card.cancel_button.hasFocus()
    with qtbot.waitSignal(card.confirmed):
        card.confirm_button.click()


def test_that_enter_takes_the_answer_that_has_the_focus(qtbot: QtBot) -> None:
    field = QLineEdit()
    shown(qtbot, field)
    for key, confirmed in ((None, False), (Qt.Key.Key_Tab, True)):
        card = ConfirmCard(field, "Delete everything?", "It cannot be taken back.", "Delete")
        heard: list[bool] = []
        card.confirmed.connect(lambda heard=heard: heard.append(True))
        card.open_card()
        if key is not None:
            QTest.keyClick(focused(), key)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        assert card.isHidden()
        assert bool(heard) is confirmed


def test_that_the_buttons_of_a_long_form_stay_in_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    form = FormCard(window, "long", "A long form")
    for number in range(12):
        form.add_field(f"Field {number}", QLineEdit())
    form.open_card()
    bottom = form.save.mapTo(window, form.save.rect().bottomLeft()).y()
    assert form.save.isVisible()
    assert bottom < window.height()
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isHidden()


@pytest.mark.parametrize(("fields", "goes_on"), [(2, False), (12, True)])
def test_that_a_line_tells_that_a_form_goes_on_below_it(qtbot: QtBot, fields: int, goes_on: bool) -> None:
    window = shown(qtbot, QLineEdit(), 600, 500)
    form = FormCard(window, "long", "A form")
    lines = [QLineEdit() for _ in range(fields)]
    for line in lines:
        form.add_field("Field", line)
    form.open_card()
    edge = form.panel.findChild(QFrame, "modal_edge")
    assert isinstance(edge, QFrame)
    qtbot.waitUntil(lambda: edge.isVisible() is goes_on)

    def seen() -> bool:
        form.go_to(lines[-1])
        return lines[-1].visibleRegion().boundingRect().height() == lines[-1].height()

    qtbot.waitUntil(seen)


def test_that_content_and_foot_of_a_card_end_at_the_same_edge_when_it_scrolls(qtbot: QtBot) -> None:
    _, _, card, buttons = opened(qtbot)
    done = w.Button("Save", "primary")
    card.ways.addStretch(1)
    card.ways.addWidget(done)
    card.show_foot()
    buttons[0].setMinimumHeight(2000)
    qtbot.waitUntil(lambda: right_edge(buttons[0], card) == right_edge(done, card))
    assert card.rect().contains(card.panel.geometry())
    assert done.visibleRegion().boundingRect() == done.rect()


def test_that_buttons_without_room_beside_one_another_stand_below_one_another(qtbot: QtBot) -> None:
    window = shown(qtbot, QLineEdit(), 800, 500)
    form = FormCard(window, "wordy", "A form")
    cancel = form.panel.findChild(w.Button, "wordy_cancel")
    assert cancel is not None
    form.open_card()
    qtbot.waitUntil(lambda: cancel.y() == form.save.y())
    form.save.setText("Begin with the first level of the way back to running, and stay there for a while")
    form.close_card()
    form.open_card()
    qtbot.waitUntil(lambda: cancel.y() > form.save.y())
    assert form.save.width() <= form.panel.width()


def right_edge(widget: QWidget, card: w.ModalCard) -> int:
    """Where a widget ends on the card."""
    return widget.mapTo(card, widget.rect().topRight()).x()


def test_that_details_are_in_sight_when_they_are_unfolded(qtbot: QtBot) -> None:
    window = shown(qtbot, QLineEdit())
    window.resize(700, 400)
    card = ErrorCard(window, "It stopped.", "Why. " * 60, "What to do. " * 40, "KeyError\nplace")
    card.open_card()
    card.details.toggle.click()
    box = card.details.box
    qtbot.waitUntil(lambda: box.visibleRegion().boundingRect().height() > box.height() // 2)
