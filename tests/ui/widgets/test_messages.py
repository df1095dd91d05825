"""What is said on a page: errors, empty states, banners, the undo bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame

from rehab.ui import widgets as w
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_an_error_shows_only_while_there_is_one(qtbot: QtBot) -> None:
    error = w.ErrorText()
    shown(qtbot, error)
    assert error.isHidden()
    error.set_text("A minute has 60 seconds.")
    assert error.isVisible()
    error.set_text("")
    assert error.isHidden()


def test_that_an_empty_state_offers_its_actions(qtbot: QtBot) -> None:
    empty = w.EmptyState("A rest day", "Nothing is due.", "rest", [("go", "Do something anyway", False)])
    shown(qtbot, empty)
    button = empty.findChild(w.Button, "empty_go")
    assert isinstance(button, w.Button)
    with qtbot.waitSignal(empty.action_chosen) as heard:
        button.click()
    assert heard.args == ["go"]
    empty.set_action_visible("go", False)
    assert button.isHidden()


def test_that_a_banner_shows_what_to_do(qtbot: QtBot) -> None:
    banner = w.Banner("amber", closable=True)
    shown(qtbot, banner)
    banner.hide()
    banner.show_text("The disk is full.", actions=[("retry", "Try again")])
    assert banner.isVisible()
    assert banner.accessibleName() == "The disk is full."
    with qtbot.waitSignal(banner.action_chosen) as heard:
        banner.findChildren(w.Button)[0].click()
    assert heard.args == ["retry"]


def test_that_the_undo_bar_undoes(qtbot: QtBot) -> None:
    bar = w.UndoBar()
    shown(qtbot, bar)
    bar.show_text("First steps: 5 saved")
    with qtbot.waitSignal(bar.undo_clicked):
        bar.findChildren(w.Button)[0].click()


@pytest.mark.parametrize("width", [640, 1100, 1700])
def test_that_the_undo_bar_stands_under_the_cards_of_a_page(qtbot: QtBot, width: int) -> None:
    page, bar = w.PageScroll(), w.UndoBar()
    for widget in (page, bar):
        shown(qtbot, widget, width)
    (frame,) = bar.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def aligned() -> bool:
        inner = page.body.contentsRect()
        return (frame.x(), frame.width()) == (inner.x(), inner.width())

    qtbot.waitUntil(aligned)


def test_that_actions_stand_below_words_that_would_be_squeezed_beside_them(qtbot: QtBot) -> None:
    words = "Before a plan begins, a few signs should be ruled out. A few short questions tell you whether to wait."
    banner = w.Banner("amber", words, [("now", "Answer the questions now"), ("skip", "Skip the questions")])
    window = shown(qtbot, banner, 900, 300)
    button = banner.findChildren(w.Button)[0]

    def place() -> tuple[int, int]:
        label = banner.findChildren(w.Label)[0]
        return button.mapTo(banner, QPoint(0, 0)).y(), label.mapTo(banner, label.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: place()[0] < place()[1])
    window.resize(420, 300)
    qtbot.waitUntil(lambda: place()[0] > place()[1])
    assert all(b.width() >= b.sizeHint().width() for b in banner.findChildren(w.Button))
