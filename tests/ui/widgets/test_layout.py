"""Layouts: rows that flow, columns that stack, pages that stop growing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from rehab.domain.settings import Appearance, Settings
from rehab.ui import widgets as w
from rehab.ui.theme import apply_theme
from rehab.ui.widgets.banner import Lines
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_flowing_items_take_rows(qtbot: QtBot) -> None:
    panel = QWidget()
    flow = w.FlowLayout(panel)
    for number in range(8):
        flow.addWidget(w.Tag(f"Tag {number}"))
    shown(qtbot, panel, 240, 300)
    assert len({flow.itemAt(i).geometry().top() for i in range(8)}) > 2  # type: ignore[union-attr]
    assert flow.heightForWidth(240) > flow.heightForWidth(1000)
    flow.clear()
    assert flow.count() == 0


def test_that_quiet_words_that_begin_a_row_stand_at_the_edge(qtbot: QtBot) -> None:
    panel = QWidget()
    flow = w.FlowLayout(panel)
    first, second, third = (w.Button(words, "quiet", size="small") for words in ("First", "Second", "Third"))
    for button in (first, second, third):
        flow.addWidget(button)
    shown(qtbot, panel, first.sizeHint().width() + second.sizeHint().width() + 40, 300)
    assert third.y() > first.y()
    assert _ink_begins(first) < 3
    assert _ink_begins(third) < 3
    assert _ink_begins(second) > 6, "beside another one the words keep their room"


def _ink_begins(button: QWidget) -> int:
    """The first column of a button, in logical pixels, that is not of the ground."""
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    columns = range(picture.width())
    found = (x for x in columns if any(picture.pixelColor(x, y) != ground for y in range(picture.height())))
    return int(next(found) / picture.devicePixelRatio())


def test_that_a_card_of_fixed_width_is_as_high_as_its_text(qtbot: QtBot) -> None:
    card = w.Card()
    card.setFixedWidth(300)
    label = w.Label("one two three four five six seven eight nine ten " * 5, wrap=True)
    card.body.addWidget(label)
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.addStretch(1)
    column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    shown(qtbot, panel, 1200)
    assert label.height() >= label.heightForWidth(label.width()) > 100


def test_that_columns_stack_when_narrow_or_large(qtbot: QtBot, qapp: QApplication) -> None:
    left, right = QWidget(), QWidget()
    columns = w.TwoColumns(left, right, right_width=300)
    window = shown(qtbot, columns, 1200)
    assert not columns.stacked
    assert right.width() == 300
    window.resize(600, 600)
    qtbot.waitUntil(lambda: columns.stacked)
    window.resize(1200, 600)
    qtbot.waitUntil(lambda: not columns.stacked)
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, text_size=150))
    qtbot.waitUntil(lambda: columns.stacked)


def test_that_wide_pages_stop_growing(qtbot: QtBot) -> None:
    page = w.PageScroll()
    content = w.Card()
    page.set_content(content)
    shown(qtbot, page, 1900, 400)
    assert content.width() <= 1360
    assert abs(content.mapTo(page, QPoint(0, 0)).x() - (page.width() - content.width()) // 2) <= 8


def test_that_new_content_replaces_the_old(qtbot: QtBot) -> None:
    page = w.PageScroll()
    shown(qtbot, page)
    old = w.Label("old")
    page.set_content(old)
    page.set_content(w.Label("new"))
    assert old.isHidden()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [800, 1200])
def test_that_a_page_ends_at_the_same_edge_with_and_without_a_scroll_bar(
    qtbot: QtBot, width: int, way: Qt.LayoutDirection
) -> None:
    page, bar = w.PageScroll(), w.UndoBar()
    content = w.Card()
    page.set_content(content)
    whole = QWidget()
    whole.setLayoutDirection(way)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page, 1)
    column.addWidget(bar)
    shown(qtbot, whole, width, 400)
    bar.show_text("Saved")
    short = edges(content, whole)
    content.setMinimumHeight(900)
    qtbot.waitUntil(lambda: page.verticalScrollBar().isVisible())
    qtbot.waitUntil(lambda: edges(content, whole) == short)
    assert edges(next(p for p in bar.findChildren(QFrame) if p.parent() is bar), whole) == short


def edges(part: QWidget, whole: QWidget) -> tuple[int, int]:
    """Where a part begins and ends across the whole."""
    left = part.mapTo(whole, QPoint(0, 0)).x()
    return left, left + part.width()


def test_that_the_lines_above_a_page_take_no_room_while_none_is_shown(qtbot: QtBot) -> None:
    banner, page = w.Banner("amber"), w.Card()
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    lines = Lines(banner)
    lines.pad(800)
    column.addLayout(lines)
    column.addWidget(page, 1)
    banner.hide()
    shown(qtbot, whole, 800, 400)
    assert page.y() == 0
    banner.show_text("The disk is full.")
    qtbot.waitUntil(lambda: page.y() >= banner.height() > 0)


def test_that_what_has_no_room_beside_the_title_goes_below_it(qtbot: QtBot) -> None:
    title, deeds = w.Label("A title of some length", "heading"), QWidget()
    flow = w.FlowLayout(deeds)
    for words in ("Undo", "Copy as text", "Save and close"):
        flow.addWidget(w.Button(words))
    ends = w.Ends(title, deeds)
    window = shown(qtbot, ends, 900, 300)
    assert deeds.y() < title.geometry().bottom()
    window.resize(360, 300)
    qtbot.waitUntil(lambda: deeds.y() > title.geometry().bottom())
    assert ends.minimumSizeHint().width() < 360
