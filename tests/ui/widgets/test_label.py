"""Labels: line height, elision, plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.ui import widgets as w
from tests.ui.widgets.desk import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


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


def test_that_a_label_is_measured_anew_when_its_text_or_role_changes(qtbot: QtBot) -> None:
    label = w.Label("one word", wrap=True)
    qtbot.addWidget(label)
    low = label.heightForWidth(200)
    label.setText("many words that need more than a single line at this width, and then some more")
    assert label.heightForWidth(200) > low
    label.setText("one word")
    label.set_role("display")
    assert label.heightForWidth(200) > low
