"""The newest self test on Progress: both sides, and the way to all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.texts import self_tests as test_words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Label, SideBars

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.self_test import SelfTest


class SelfTestCard(Card):
    """Small on purpose: the verdict does not look at self tests."""

    opened = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_self_test")
        t = tokens()
        head = QHBoxLayout()
        head.setSpacing(t.px(8))
        self.title = Label(self.tr("Self tests"), "subheading", wrap=True)
        take = Button(self.tr("Take a test"), icon="plus", size="small")
        take.setObjectName("progress_take_test")
        take.clicked.connect(self.taken)
        self.all = Button(self.tr("All self tests"), "quiet", size="small")
        self.all.setObjectName("progress_all_tests")
        self.all.clicked.connect(self.opened)
        head.addWidget(self.title, 1)
        head.addWidget(self.all, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.line = Label("", "small", "ink2", wrap=True)
        self.line.setObjectName("progress_self_test_line")
        self.bars = SideBars()
        self.bars.setMaximumWidth(t.px(520))
        self.body.addWidget(self.line)
        self.body.addWidget(self.bars)

    def show_test(self, test: SelfTest | None, today: date) -> None:
        """Show the newest test, or say what can be tested."""
        self.bars.setVisible(test is not None)
        self.all.setVisible(test is not None)
        if test is None:
            self.line.setText(
                self.tr("Heel raises, knee to wall, standing on one leg: compare the sides, if you like.")
            )
            return
        parts = (
            test_words.self_test(test.kind),
            texts.relative_day(test.day, today),
            test_words.self_test_symmetry(test),
        )
        self.line.setText(" · ".join(part for part in parts if part))
        names = (
            QCoreApplication.translate("self_tests", "Left"),
            QCoreApplication.translate("self_tests", "Right"),
        )
        self.bars.show_sides(
            [
                (name, value, test_words.self_test_value(test.kind, value))
                for name, value in zip(names, (test.left, test.right), strict=True)
            ]
        )
