"""The sidebar: its rows, the rail, the sample mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rehab.domain.settings import Appearance, Settings
from rehab.ui.shell import RAIL_WIDTH, WIDEST, WIDTH, Sidebar
from rehab.ui.theme import apply_theme
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    """A sidebar with all pages."""
    made = Sidebar()
    shown(qtbot, made)
    return made


def test_that_a_row_leads_to_its_page(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.page_chosen) as heard:
        QTest.mouseClick(sidebar.rows["progress"], Qt.MouseButton.LeftButton)
    assert heard.args == ["progress"]
    with qtbot.waitSignal(sidebar.page_chosen) as heard:
        QTest.mouseClick(sidebar.rows["settings"], Qt.MouseButton.LeftButton)
    assert heard.args == ["settings"]


def test_that_one_row_is_current(sidebar: Sidebar) -> None:
    sidebar.set_current("settings")
    assert [name for name, row in sidebar.rows.items() if row.isChecked()] == ["settings"]
    sidebar.set_current("today")
    assert [name for name, row in sidebar.rows.items() if row.isChecked()] == ["today"]
    sidebar.set_current("session")
    assert not any(row.isChecked() for row in sidebar.rows.values())


def test_that_the_sidebar_becomes_a_rail_with_tooltips(sidebar: Sidebar, qapp: QApplication) -> None:
    assert sidebar.width() == WIDTH
    assert sidebar.rows["runs"].toolTip() == ""
    sidebar.set_rail(True)
    assert sidebar.maximumWidth() == RAIL_WIDTH
    assert sidebar.rows["runs"].toolTip().startswith("Runs")
    assert sidebar.promise.toolTip() == "Stays on this computer"
    sidebar.set_rail(False)
    assert sidebar.maximumWidth() == WIDTH
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, text_size=200))
    assert sidebar.rail


def test_that_arrows_walk_through_the_rows(sidebar: Sidebar) -> None:
    sidebar.set_current("today")
    rows = sidebar.rows
    rows["today"].setFocus()
    QTest.keyClick(rows["today"], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows["progress"]


def test_that_only_existing_pages_are_listed(sidebar: Sidebar) -> None:
    sidebar.set_pages(["today", "library"])
    assert list(sidebar.rows) == ["today", "library", "settings"]


def test_that_sample_data_is_named(sidebar: Sidebar) -> None:
    sidebar.set_profile("Sample", "Left heel pain", sample=True)
    assert "sample data" in sidebar.profile.accessibleName()


def test_that_the_sidebar_is_as_wide_as_its_names_within_reason(sidebar: Sidebar) -> None:
    assert sidebar.width() == WIDTH
    sidebar.set_profile("Somebody with a name", "Left heel pain")
    assert WIDTH < sidebar.width() < WIDEST
    assert not sidebar.profile.toolTip()
    sidebar.set_profile("Somebody whose name takes more of the window than pages should give", "")
    assert sidebar.width() == WIDEST
    assert sidebar.profile.toolTip()
    sidebar.set_profile("A. B.", "")
    sidebar.say_where("Shared: database of the practice")
    assert WIDTH < sidebar.width() <= WIDEST
