"""The exercises of the open session: one line each, or with a large drawing where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import IconLine, Label, Thumb
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.ui.today.state import RowState

VISIBLE_ROWS = 5
_COMPACT_THUMB, _THUMB = (44, 36), (54, 44)
LARGE_THUMBS = ((372, 279), (296, 222), (240, 180), (192, 144), (152, 114))
"""Sizes of a large drawing at 100 %, the first that fits is taken."""
LARGE_ROWS = 3
"""Exercises that can be shown large; more of them fill the card as they are."""
_GAP = 6


class ExerciseRow(QWidget):
    """Drawing, name on one line, dose; with a large drawing also what to mind."""

    def __init__(self, state: RowState, thumb: tuple[int, int], last: bool) -> None:
        super().__init__()
        t = tokens()
        large, compact = thumb in LARGE_THUMBS, thumb == _COMPACT_THUMB
        self._last = last or compact
        row = QHBoxLayout(self)
        down = t.px(2 if compact else _GAP)
        row.setContentsMargins(0, down, 0, down + (0 if self._last else 1))
        row.setSpacing(t.px(18 if large else 10 if compact else 12))
        row.addWidget(Thumb(state.exercise, thumb), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = Label(state.name, "subheading" if large else "small" if compact else "body", wrap=large)
        if not large:
            name.set_elided()
        dose = Label(
            state.dose_short if compact else state.dose, "caption" if compact else "small", "ink2", wrap=True
        )
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(dose)
        if large and state.cues:
            words.addSpacing(t.px(10))
            for cue in state.cues:
                words.addWidget(IconLine("check", cue, "pri", "ink2", "small"))
                words.addSpacing(t.px(4))
        words.addStretch(1)
        row.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline to the next row."""
        if not self._last:
            painter = QPainter(self)
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), tokens().line)


class RowList(QScrollArea):
    """The exercises; after five rows it scrolls, so that the buttons below stay in place."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self._rows: list[ExerciseRow] = []
        self._states: tuple[RowState, ...] = ()
        self._thumb, self._compact = _THUMB, False
        self._place = (0, 0)

    def show_rows(self, rows: tuple[RowState, ...], compact: bool) -> None:
        """Replace the rows when they changed."""
        if rows != self._states or compact != self._compact:
            self._states, self._compact, self._place = rows, compact, (0, 0)
            self._fill(_COMPACT_THUMB if compact else _THUMB)

    def use(self, spare: int) -> int:
        """Take the largest drawings that fit into what is needed now and some pixels more.

        Returns:
            How many of the spare pixels were taken, negative when fewer are needed than before.
        """
        before = self._height()
        place = (before + spare, self.width())
        if place != self._place:
            self._place = place
            for thumb in self._sizes(*place):
                if thumb != self._thumb:
                    self._fill(thumb)
                if self._height() <= place[0]:
                    break
        return self._height() - before

    def _sizes(self, height: int, width: int) -> list[tuple[int, int]]:
        """What may fit, the largest first, and the small drawing that always does."""
        t = tokens()
        small = _COMPACT_THUMB if self._compact else _THUMB
        count = len(self._states)
        large = LARGE_THUMBS if 1 <= count <= LARGE_ROWS else ()
        return [
            *(s for s in large if count * t.px(s[1]) <= height and t.px(s[0]) <= width // 2),
            small,
        ]

    def _fill(self, thumb: tuple[int, int]) -> None:
        self._thumb = thumb
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margins(0, 0, tokens().px(4), 0))
        column.setSpacing(0)
        self._rows = []
        for index, row in enumerate(self._states):
            widget = ExerciseRow(row, thumb, last=index == len(self._states) - 1)
            self._rows.append(widget)
            column.addWidget(widget)
        column.addStretch(1)
        # `setWidget` alone would delete the old rows at once, also while Qt is walking over them to restyle them.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(content)
        # A scroll area fills its content; the rows lie on the card.
        content.setAutoFillBackground(False)
        self.updateGeometry()

    def _height(self) -> int:
        width = max(1, self.viewport().width() - tokens().px(4))
        return sum(
            max(row.sizeHint().height(), row.heightForWidth(width)) for row in self._rows[:VISIBLE_ROWS]
        )

    def sizeHint(self) -> QSize:
        """As high as its rows, at most five of them."""
        return QSize(tokens().px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """Rows are not squeezed; the page scrolls instead."""
        return QSize(tokens().px(160), self._height())

    def event(self, event: QEvent) -> bool:
        """Wrapped doses change the height with the width."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self.updateGeometry()
        return super().event(event)
