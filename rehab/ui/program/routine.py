"""One session of a phase: its exercises with the dose in columns, or in lines when the text is large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, Label, Thumb
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from rehab.ui.program.state import RoutineCard, Row

THUMB = QSize(46, 38)
NAME_SHARE, RULE_SHARE = 3, 4
CELLS = (82, 60, 110)
"""Widths of the columns of amount, hold and load, logical pixels at 100 %."""
_ACROSS, _DOWN, _GAP = 8, 5, 12


class ExerciseRow(Ringed, QPushButton):
    """One exercise with its dose; the whole row opens it."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self.slug = row.slug
        self.setObjectName(f"row_{row.slug}")
        self.setAccessibleName(f"{row.name}, {row.dose}")
        self.setAccessibleDescription(row.move_on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        line = QHBoxLayout(self)
        line.setContentsMargins(t.px(_ACROSS), t.px(_DOWN), t.px(_ACROSS), t.px(_DOWN))
        line.setSpacing(t.px(_GAP))
        top = Qt.AlignmentFlag.AlignTop if t.wide_text else Qt.AlignmentFlag.AlignVCenter
        line.addWidget(Thumb(row.exercise, THUMB), 0, top)
        if t.wide_text:
            self._stack(line, row)
        else:
            self._spread(line, row)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @staticmethod
    def _stack(line: QHBoxLayout, row: Row) -> None:
        words = QVBoxLayout()
        words.setSpacing(tokens().px(1))
        words.addWidget(Label(row.name, "button", "ink", wrap=True))
        words.addWidget(Label(row.dose, "small", "ink", wrap=True))
        words.addWidget(Label(row.move_on, "small", "ink2", wrap=True))
        line.addLayout(words, 1)

    @staticmethod
    def _spread(line: QHBoxLayout, row: Row) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(row.name, "button", "ink", wrap=True))
        if row.sides:
            words.addWidget(Label(row.sides, "caption", "ink3", wrap=True))
        words.addStretch(1)
        line.addLayout(words, NAME_SHARE)
        for width, text in zip(CELLS, (row.amount, row.hold, row.load), strict=True):
            cell = Label(text, "small", "ink", wrap=True)
            cell.setFixedWidth(tokens().px(width))
            line.addWidget(cell)
        line.addWidget(Label(row.move_on, "small", "ink2", wrap=True), RULE_SHARE)
        for index in range(line.count()):
            item = line.itemAt(index)
            if item is not None:
                label = item.widget()
                if isinstance(label, Label):
                    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """As large as its words; a button would ignore its layout."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        """Never below its words."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the words at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft ground under the pointer."""
        t = tokens()
        if self.underMouse() or self.isDown():
            rounded(begin(self), QRectF(self.rect()), t.px(9), t.hover if self.isDown() else t.inset)


class RoutineBox(Card):
    """A session with its exercises."""

    exercise_chosen = Signal(str)

    def __init__(self, routine: RoutineCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(10, 13))
        t = tokens()
        self.setObjectName(f"routine_{routine.key}")
        # The spacing of a card's own body follows the theme; rows lie closer together.
        column = QVBoxLayout()
        column.setSpacing(t.px(2))
        self.body.addLayout(column)
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        head = QBoxLayout(downwards)
        head.setContentsMargins(t.px(_ACROSS), 0, t.px(_ACROSS), t.px(2))
        head.setSpacing(t.px(2 if t.wide_text else 10))
        head.addWidget(Label(routine.name, "subheading", wrap=t.wide_text))
        when = Label(routine.when, "small", "ink3", wrap=True)
        when.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(when, 1)
        head.addWidget(Label(texts.about_minutes(routine.minutes), "small", "ink3"))
        column.addLayout(head)
        if not t.wide_text:
            column.addLayout(self._headings())
        for row in routine.rows:
            line = ExerciseRow(row)
            line.clicked.connect(self._on_row)
            column.addWidget(line)

    def _headings(self) -> QHBoxLayout:
        t = tokens()
        line = QHBoxLayout()
        line.setContentsMargins(t.px(_ACROSS), 0, t.px(_ACROSS), 0)
        line.setSpacing(t.px(_GAP))
        picture = QWidget()
        picture.setFixedWidth(t.px(THUMB.width()))
        line.addWidget(picture)
        line.addWidget(Label(self.tr("Exercise"), "caption", "ink3", wrap=True), NAME_SHARE)
        for width, text in zip(
            CELLS, (self.tr("Sets × reps"), self.tr("Hold"), self.tr("Load")), strict=True
        ):
            cell = Label(text, "caption", "ink3", wrap=True)
            cell.setFixedWidth(t.px(width))
            line.addWidget(cell)
        line.addWidget(Label(self.tr("Move on when…"), "caption", "ink3", wrap=True), RULE_SHARE)
        return line

    def _on_row(self) -> None:
        row = self.sender()
        if isinstance(row, ExerciseRow):
            self.exercise_chosen.emit(row.slug)
