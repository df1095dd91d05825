"""Every widget: a name for screen readers, painted at any size."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from rehab.domain.settings import Appearance, Settings
from rehab.ui import widgets as w
from rehab.ui.theme import apply_theme
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot


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
    assert interface.text(QAccessible.Text.Name) == "2½ of 9 sessions this week"
