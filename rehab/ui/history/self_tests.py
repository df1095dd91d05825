"""The self tests: for each its newest result side by side, how the sides compare, and the course over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.self_test import SelfTest, SelfTestKind, latest
from rehab.ui import texts
from rehab.ui.texts import self_tests as test_words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Label, SideBars, SideLines

if TYPE_CHECKING:
    from datetime import date

LINES_FROM = 2
"""Tests from which a course is drawn."""


class SelfTestCard(Card):
    """One kind of test."""

    test_wanted = Signal(str)
    """Payload: which test to take."""

    def __init__(self, kind: SelfTestKind) -> None:
        super().__init__()
        self._kind = kind
        self.setObjectName(f"self_test_card_{kind.value}")
        head = QHBoxLayout()
        head.addWidget(Label(test_words.self_test(kind), "subheading", wrap=True), 1)
        take = Button(self.tr("Take it"), icon="plus", size="small")
        take.setObjectName(f"take_{kind.value}")
        take.setAccessibleName(self.tr("Take the test: {name}").format(name=test_words.self_test(kind)))
        take.clicked.connect(self._on_clicked)
        head.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.when = Label("", "small", "ink2", wrap=True)
        self.when.setObjectName(f"self_test_when_{kind.value}")
        self.bars = SideBars()
        self.lines = SideLines()
        self.how = Label(test_words.self_test_how(kind), "small", "ink3", wrap=True)
        for widget in (self.when, self.bars, self.lines, self.how):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_tests(self, tests: Sequence[SelfTest], today: date) -> None:
        """Show the newest test of the kind and the course of all."""
        mine = [test for test in tests if test.kind is self._kind]
        newest = latest(mine, self._kind)
        self.bars.setVisible(newest is not None)
        self.lines.setVisible(len(mine) >= LINES_FROM)
        if newest is None:
            self.when.setText(self.tr("Not taken yet."))
            return
        compared = test_words.self_test_symmetry(newest)
        day = texts.capitalised(texts.relative_day(newest.day, today))
        self.when.setText(f"{day} · {compared}" if compared else day)
        self.bars.show_sides(side_bars(newest))
        values = [v for test in mine for v in (test.left, test.right) if v is not None]
        self.lines.show_points(
            [(test.day, test.left, test.right) for test in mine],
            (self.tr("Left"), self.tr("Right")),
            (texts.day_month_short(mine[0].day), texts.day_month_short(mine[-1].day)),
            test_words.self_test_value(self._kind, max(values)),
            "; ".join(f"{texts.day_month(test.day)}: {test_words.self_test_line(test)}" for test in mine),
        )

    def _on_clicked(self) -> None:
        self.test_wanted.emit(self._kind.value)


def side_bars(test: SelfTest) -> tuple[tuple[str, float | None, str], ...]:
    """Name, value and words of both sides."""
    from PySide6.QtCore import QCoreApplication

    names = (
        QCoreApplication.translate("self_tests", "Left"),
        QCoreApplication.translate("self_tests", "Right"),
    )
    values = (test.left, test.right)
    return tuple(
        (name, value, test_words.self_test_value(test.kind, value))
        for name, value in zip(names, values, strict=True)
    )


class SelfTestPanel(QWidget):
    """All kinds side by side; one below the other where the text is large or the room is small."""

    test_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        column.addWidget(Label(test_words.self_test_meaning(), "small", "ink2", wrap=True))
        self.cards = {kind: SelfTestCard(kind) for kind in SelfTestKind}
        row: QVBoxLayout | QHBoxLayout = QVBoxLayout() if t.wide_text else QHBoxLayout()
        row.setSpacing(t.px(14))
        for card in self.cards.values():
            card.test_wanted.connect(self.test_wanted)
            row.addWidget(card, 1)
        column.addLayout(row)
        column.addStretch(1)

    def show_tests(self, tests: Sequence[SelfTest], today: date) -> None:
        """Show all tests that were taken, oldest first."""
        for card in self.cards.values():
            card.show_tests(tests, today)
