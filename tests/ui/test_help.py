"""Help: it opens at the page one is on, is searched, and says true things about keys, sources and files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from rehab.ui.help import parts
from rehab.ui.help.card import HelpCard
from rehab.ui.help.keys import anywhere, by_page
from rehab.ui.help.purposes import page_purposes
from tests.pace import within
from tests.ui.sample_home import road, window

if TYPE_CHECKING:
    from tests.e2e.conftest import Road

__all__ = ["road", "window"]


def said(window: Road) -> str:
    """What the open chapter says."""
    card = window.find("help_card")
    assert isinstance(card, HelpCard)
    window.qtbot.waitUntil(lambda: card.pane.complete)
    return "\n".join(label.text() for label in card.pane.findChildren(QLabel))


def test_that_help_opens_at_the_page_one_is_on_and_arrows_scroll_it(window: Road) -> None:
    window.app.window.go("progress")
    window.settle()
    window.press(Qt.Key.Key_F1)
    card = window.find("help_card")
    assert isinstance(card, HelpCard)
    assert page_purposes()["progress"][1] in said(window)
    assert "shorter and longer range" in said(window)
    assert QApplication.focusWidget() is card.pane
    bar = card.pane.verticalScrollBar()
    window.press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    window.press(Qt.Key.Key_Home)
    window.press(Qt.Key.Key_Down)
    assert bar.value() > 0


def test_that_chapters_are_opened_by_click_and_by_keys(window: Road) -> None:
    window.press(Qt.Key.Key_F1)
    window.click("nav_verdict")
    assert "Your first week is the start level." in said(window)
    window.find("nav_verdict").setFocus(Qt.FocusReason.TabFocusReason)
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    for source in window.services.checkups.sources():
        assert re.search(rf"^{source.tag}$", said(window), re.MULTILINE)
        assert source.text in said(window)
    window.click("nav_stored")
    assert str(window.paths.data_dir) in said(window)
    assert "settings.toml" in said(window)
    window.click("nav_limits")
    assert "It does not diagnose" in said(window)
    window.click("modal_close")
    assert not window.shows("help_card")


def test_that_help_is_searched_though_words_are_misspelt(window: Road) -> None:
    window.press(Qt.Key.Key_F1)
    window.type("/")
    window.type("bak up")
    assert "Ctrl+B" in said(window)
    window.find("help_search").setText("Morrissey")  # type: ignore[attr-defined]
    assert "V30" in said(window)
    window.find("help_search").setText("qqqqqq")  # type: ignore[attr-defined]
    assert "Nothing found" in said(window)
    window.find("help_search").clear()  # type: ignore[attr-defined]
    assert page_purposes()["today"][1] in said(window)
    window.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window.find("help_pane")


def test_that_the_menu_opens_each_chapter(window: Road) -> None:
    for name, heading in (
        ("verdict", "Flares"),
        ("sources", "All sources"),
        ("keys", "Keys that work anywhere"),
    ):
        window.app.pages.commands.run(name)
        window.settle()
        assert heading in said(window)
        window.press(Qt.Key.Key_Escape)
        assert not window.shows("help_card")


def test_that_every_chapter_opens_in_no_time(window: Road) -> None:
    with within(0.05):
        window.app.window.go("help:sources")


def test_that_every_key_of_the_menus_stands_in_the_table_and_no_other_with_control(window: Road) -> None:
    listed = {key for keys, _ in anywhere() for key in keys.replace("−", "-").split("  ")}
    listed |= {f"Ctrl+{number}" for number in range(1, 7)}
    of_menus = {
        shortcut.toString(QKeySequence.SequenceFormat.PortableText)
        for action in window.window.findChildren(QAction)
        for shortcut in action.shortcuts()
        if action.objectName().startswith("action_")
    }
    assert of_menus - listed <= {"Ctrl+="}
    assert {key for key in listed if "Ctrl" in key and "…" not in key} <= of_menus


def test_that_every_page_says_what_it_is_for(window: Road) -> None:
    pages = set(window.app.window._stack.factories)
    assert pages == set(page_purposes())
    assert set(by_page()) <= pages
    assert all(parts.page_part(page).topics for page in pages)


def test_that_keys_are_shown_though_hints_on_buttons_are_off(window: Road) -> None:
    window.services.preferences.change(key_hints=False)
    window.app._on_settings(window.services.preferences.settings)
    window.settle()
    window.press(Qt.Key.Key_F1)
    card = window.find("help_card")
    keys = [w for w in card.findChildren(QLabel) if w.text() == "Ctrl+B"]
    assert keys
    assert keys[0].width() > 10
