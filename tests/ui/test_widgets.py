"""The shared widgets: what they say, what they take, and that nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from rehab.domain.exercise import Kind, Position, Region
from rehab.domain.patient import Side, Site
from rehab.domain.settings import Appearance, Settings
from rehab.ui import widgets as w
from rehab.ui.dialogs import ConfirmCard, ErrorCard
from rehab.ui.shell import RAIL_WIDTH, WIDTH, Sidebar
from rehab.ui.theme import apply_theme, tokens
from rehab.ui.widgets.focus import ring
from rehab.ui.widgets.placeholder import paint_exercise

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LIGHT_LOOK = Settings(appearance=Appearance.LIGHT)
_windows: list[QWidget] = []
"""Windows of the running test: qtbot closes them but does not keep them alive."""


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Every test starts and ends in the light look."""
    apply_theme(qapp, LIGHT_LOOK)
    yield
    _windows.clear()
    apply_theme(qapp, LIGHT_LOOK)


def shown(qtbot: QtBot, widget: QWidget, width: int = 900, height: int = 600) -> QWidget:
    """A window with the widget in it, active."""
    window = QWidget()
    qtbot.addWidget(window)
    _windows.append(window)
    column = QVBoxLayout(window)
    column.addWidget(widget)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def focused() -> QWidget:
    """The widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def colour_at(widget: QWidget, spot: QPoint) -> str:
    """Colour of a pixel."""
    return widget.grab().toImage().pixelColor(spot).name()


@pytest.fixture
def strip(qtbot: QtBot) -> w.PainStrip:
    """A strip in an active window, with the focus."""
    made = w.PainStrip("First-step pain")
    shown(qtbot, made)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


# pain strip


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


def test_that_keys_keep_clear_of_each_other(strip: w.PainStrip) -> None:
    assert all(one.geometry().right() < two.geometry().left() for one, two in pairwise(strip.keys))
    assert min(key.width() for key in strip.keys) >= 30


def test_that_the_ring_is_always_on_the_key_of_a_focused_strip(strip: w.PainStrip) -> None:
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert ring().control is strip.keys[10]
    strip.clearFocus()
    assert ring().control is None


# focus ring


def test_that_the_ring_is_for_the_keyboard(qtbot: QtBot) -> None:
    first, second = w.Button("One"), w.Button("Two")
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.addWidget(first)
    column.addWidget(second)
    shown(qtbot, panel)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring().control is None
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring().control is second
    window = second.window()
    control = second.rect().translated(second.mapTo(window, QPoint(0, 0)))
    assert ring().geometry() == control.adjusted(-4, -4, 4, 4)
    second.hide()
    assert ring().control is not second


def test_that_a_control_may_go_while_it_wears_the_ring(qtbot: QtBot) -> None:
    button, other = w.Button("One"), w.Button("Two")
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.addWidget(button)
    column.addWidget(other)
    shown(qtbot, panel)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring().control is button
    button.deleteLater()
    qtbot.waitUntil(lambda: ring().control is not button)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring().control is other


# modal card


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


# sidebar


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


# controls


def test_that_key_hints_can_be_switched_off(qapp: QApplication, qtbot: QtBot) -> None:
    button = w.Button("Run", icon="runs", key="R")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, key_hints=False))
    assert button.sizeHint().width() < before


def test_that_key_hints_go_in_a_narrow_window(qtbot: QtBot) -> None:
    button = w.Button("Run", key="R")
    window = shown(qtbot, button, width=1200)
    before = button.sizeHint().width()
    window.resize(960, 640)
    qtbot.waitUntil(lambda: button.sizeHint().width() < before)


def test_that_an_ampersand_is_a_mnemonic(qtbot: QtBot) -> None:
    one, other = w.Button("&Save"), w.Button("Save")
    qtbot.addWidget(one)
    qtbot.addWidget(other)
    assert one.sizeHint() == other.sizeHint()
    assert not one.shortcut().isEmpty()


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


def test_that_a_combo_is_chosen_by_key(qtbot: QtBot) -> None:
    combo = w.Combo("Week starts on")
    qtbot.addWidget(combo)
    combo.set_choices([("0", "Monday"), ("6", "Sunday")], "6")
    assert combo.current() == "6"
    combo.set_current("3")
    assert combo.current() == "6"


def test_that_a_note_submits_by_control_and_enter(qtbot: QtBot) -> None:
    note = w.NoteField("Note")
    shown(qtbot, note)
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note.text() == "\n"
    with qtbot.waitSignal(note.submitted):
        QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_that_search_leaves_downwards_and_empties(qtbot: QtBot) -> None:
    search = w.SearchField("Name")
    shown(qtbot, search)
    search.setText("heel")
    with qtbot.waitSignal(search.left_downwards):
        QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


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


# body map


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


# text and layout


def test_that_wrapped_text_has_the_line_height_of_its_role(qtbot: QtBot) -> None:
    label = w.Label("one two three four five six seven eight nine ten " * 4, "small", wrap=True)
    qtbot.addWidget(label)
    height = label.heightForWidth(200)
    assert height % 18 == 0
    assert height > label.heightForWidth(600) >= 18


def test_that_a_label_keeps_its_lines_apart(qtbot: QtBot) -> None:
    label = w.Label("one\ntwo")
    qtbot.addWidget(label)
    assert label.sizeHint().height() == 40


def test_that_elided_text_is_told_in_full_by_its_tooltip(qtbot: QtBot) -> None:
    label = w.Label("A very long name of an exercise")
    label.set_elided()
    shown(qtbot, label, 120, 60)
    assert label.toolTip() == "A very long name of an exercise"
    assert label.width() < label.sizeHint().width()


def test_that_markup_is_never_read_as_markup(qtbot: QtBot) -> None:
    bold, plain = w.Label("<b>x</b>"), w.Label("x")
    qtbot.addWidget(bold)
    qtbot.addWidget(plain)
    assert bold.textFormat() is Qt.TextFormat.PlainText
    assert bold.sizeHint().width() > plain.sizeHint().width() * 3


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


# figures


def every_widget() -> dict[str, Callable[[], QWidget]]:
    """All widgets that can be reached or read."""
    return {
        "Button": lambda: w.Button("Save"),
        "IconButton": lambda: w.IconButton("close", "Close"),
        "Chip": lambda: w.Chip("On track", "good", "trend-down"),
        "ChoiceChip": lambda: w.ChoiceChip("Weeks"),
        "FilterChip": lambda: w.FilterChip("Foot"),
        "Tag": lambda: w.Tag("14 min"),
        "Switch": lambda: w.Switch("Key hints"),
        "Combo": lambda: w.Combo("Language"),
        "TextField": lambda: w.TextField("Name"),
        "SearchField": lambda: w.SearchField("Search"),
        "NoteField": lambda: w.NoteField("Note"),
        "PainStrip": lambda: w.PainStrip("Worst pain"),
        "Ring": lambda: w.Ring(2, 9),
        "DayDots": lambda: w.DayDots([("Mon", "done", False), ("Tue", "1/2", True), ("Sat", "rest", False)]),
        "MorningBars": lambda: w.MorningBars([(date(2026, 11, 16), 5), (date(2026, 11, 17), None)]),
        "ConfidenceBars": lambda: w.ConfidenceBars(3, "fail"),
        "Sparkline": lambda: w.Sparkline([6.3, None, 5.8]),
        "RadioCard": lambda: w.RadioCard("For me"),
        "StepDots": lambda: w.StepDots(0, 3),
        "BodyMap": w.BodyMap,
        "Label": lambda: w.Label("Body"),
        "KeyHint": lambda: w.KeyHint("Alt"),
        "Banner": lambda: w.Banner("amber", "The disk is full."),
        "ErrorText": lambda: w.ErrorText("Not a number."),
    }


@pytest.mark.parametrize("name", every_widget())
def test_that_a_widget_has_a_name_for_screen_readers(qtbot: QtBot, name: str) -> None:
    widget = every_widget()[name]()
    window = shown(qtbot, widget)
    if name == "ErrorText":
        assert isinstance(widget, w.ErrorText)
        widget.set_text("Not a number.")
    said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    assert said
    assert window.isVisible()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("name", every_widget())
def test_that_a_widget_is_painted_at_any_text_size_without_a_word_from_qt(
    qtbot: QtBot, qapp: QApplication, qtlog: object, name: str, size: int
) -> None:
    apply_theme(qapp, Settings(appearance=Appearance.DARK, text_size=size))
    widget = every_widget()[name]()
    shown(qtbot, widget)
    assert widget.width() >= widget.minimumSizeHint().width()
    assert widget.height() >= widget.minimumSizeHint().height()
    assert not widget.grab().isNull()
    said = [record.message for record in qtlog.records]  # type: ignore[attr-defined]
    assert [line for line in said if "This plugin does not support" not in line] == []


def test_that_figures_are_static_text_with_their_numbers(qtbot: QtBot) -> None:
    figure = w.Ring(2.5, 9)
    qtbot.addWidget(figure)
    interface = QAccessible.queryAccessibleInterface(figure)
    assert interface.role() is QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "2.5 of 9 sessions this week"


def drawn(kind: Kind, position: Position, region: Region, width: int = 187, height: int = 132) -> QImage:
    """A placeholder as an image."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_exercise(painter, QRectF(0, 0, width, height), kind, position, region)
    painter.end()
    return image


@pytest.mark.parametrize("size", [(54, 44), (187, 132), (560, 370)])
@pytest.mark.parametrize("position", Position)
def test_that_no_picture_is_an_empty_box(
    qapp: QApplication, position: Position, size: tuple[int, int]
) -> None:
    image = drawn(Kind.STRENGTH, position, Region.CALF, *size)
    step = max(1, size[0] // 60)
    colours = {image.pixel(x, y) for x in range(0, size[0], step) for y in range(0, size[1], step)}
    assert len(colours) > 8


def test_that_pictures_differ_by_kind_place_and_posture(qapp: QApplication) -> None:
    pictures = [drawn(kind, Position.STANDING, Region.CALF) for kind in Kind]
    pictures += [drawn(Kind.STRENGTH, position, Region.CALF) for position in Position]
    pictures += [drawn(Kind.STRENGTH, Position.SUPINE, region) for region in Region]
    keys = {bytes(picture.constBits()) for picture in pictures}
    # Standing and lying strength of the calf are each drawn twice above.
    assert len(keys) == len(Kind) + len(Position) + len(Region) - 2


def test_that_a_thumb_keeps_its_shape(qtbot: QtBot) -> None:
    thumb = w.Thumb(None, QSize(150, 116), fluid=True)
    qtbot.addWidget(thumb)
    assert thumb.heightForWidth(300) == 232
    assert w.Thumb(None).sizeHint() == QSize(54, 44)
