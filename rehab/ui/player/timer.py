"""The timer of the player: ring with figure, dashes of the sets, bars of the tempo. They only paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import arc, begin, draw_text, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPaintEvent

    from rehab.ui.player.state import FrameState

SMALLEST, LARGEST = 110, 460
"""Edge of the ring in logical pixels at 100 %; it takes the room there is."""
FIGURE_SHARE, WORD_SHARE = 0.36, 0.088
"""Height of figure and words as a share of the edge: the figure is read from three metres."""
SMALLEST_WORD = 11
"""Height in pixels under which words are cut rather than made smaller."""
WIDEST = 0.62
"""Share of the edge that the figure may take across."""


class TimerRing(QProgressBar):
    """Time in the present phase, or counted repetitions. A progress bar that speaks at changes of phase only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: FrameState | None = None
        self._resting = False
        # The look of the application makes progress bars six pixels high; this one is a ring.
        self.setStyleSheet("min-height: 0; max-height: 10000px; background: transparent; border: 0;")
        self.setTextVisible(False)
        self.setRange(0, 100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_frame(self, frame: FrameState) -> None:
        """Show a moment; paints only when something of it can be seen."""
        if frame != self._frame:
            self._frame = frame
            self.update()

    def say(self, name: str, resting: bool) -> None:
        """Tell a new phase."""
        self._resting = resting
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def sizeHint(self) -> QSize:
        """A small square; a layout that asks for heights would not let it shrink below this."""
        edge = tokens().px(SMALLEST)
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring, phase, figure and what stands below it."""
        frame = self._frame
        if frame is None:
            return
        t = tokens()
        painter = begin(self, mirrored=False)
        edge = float(min(self.width(), self.height(), t.px(LARGEST)))
        box = QRectF((self.width() - edge) / 2, (self.height() - edge) / 2, edge, edge)
        width = max(6.0, edge * 0.068)
        track = t.line2 if t.high_contrast else t.inset
        arc(painter, box, 1, track, t.border if t.high_contrast else width)
        arc(painter, box, frame.share, t.neutral if self._resting else t.pri, width)
        word = t.font("subheading")
        word.setPixelSize(max(SMALLEST_WORD, round(edge * WORD_SHARE)))
        figure = t.font("timer")
        figure.setPixelSize(round(edge * FIGURE_SHARE))
        unit = t.font("timer")
        unit.setPixelSize(round(edge * FIGURE_SHARE * 0.5))
        gap = edge * 0.03 if frame.unit else 0.0
        across = text_width(figure, frame.figure) + gap + text_width(unit, frame.unit)
        if across > edge * WIDEST:
            figure.setPixelSize(round(figure.pixelSize() * edge * WIDEST / across))
            across = text_width(figure, frame.figure) + gap + text_width(unit, frame.unit)
        middle = box.center()
        tall = edge * 0.38
        place = QRectF(middle.x() - across / 2, middle.y() - tall / 2, across, tall)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        vertical = Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, place, frame.figure, figure, t.ink, left | vertical)
        lower = place.adjusted(0, edge * 0.06, 0, edge * 0.06)
        draw_text(painter, lower, frame.unit, unit, t.ink, right | vertical)
        line = edge * 0.12
        words = QRectF(middle.x() - edge * 0.37, place.top() - line * 0.86, edge * 0.74, line)
        _fit(word, frame.phase, edge * 0.68)
        draw_text(painter, words, frame.phase, word, t.pri if not self._resting else t.neutral, elide=True)
        small = t.font("body")
        small.setPixelSize(max(SMALLEST_WORD, round(edge * WORD_SHARE * 0.92)))
        below = QRectF(middle.x() - edge * 0.36, place.bottom() - line * 0.1, edge * 0.72, line)
        _fit(small, frame.under, edge * 0.66)
        draw_text(painter, below, frame.under, small, t.ink2, elide=True)


def _fit(font: QFont, text: str, width: float) -> None:
    """Make words that are too long for one line smaller, but not too small to read."""
    needed = text_width(font, text)
    if needed > width:
        font.setPixelSize(max(SMALLEST_WORD, int(font.pixelSize() * width / needed)))


class SetDashes(Figure):
    """One dash for each set, filled as far as it is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: tuple[bool, ...] = ()
        self._current, self._share = 0, 0.0

    def show_sets(self, done: Sequence[bool], current: int, said: str) -> None:
        """Show another exercise or another set."""
        if len(done) != len(self._done):
            self.updateGeometry()
        self._done, self._current = tuple(done), current
        self.setAccessibleName(said)
        self.update()

    def show_share(self, share: float) -> None:
        """Show how much of the present set is done."""
        step = round(share * 60) / 60
        if step != self._share:
            self._share = step
            self.update()

    def extent(self, t: Tokens) -> QSize:
        """Dashes with gaps, narrower when there are many."""
        count = max(1, len(self._done))
        return QSize(min(t.px(36) * count, t.px(150)), t.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashes."""
        t = tokens()
        painter = begin(self)
        count = max(1, len(self._done))
        gap = t.px(6) if count <= 5 else t.px(3)
        width = (self.width() - gap * (count - 1)) / count
        top = (self.height() - t.px(6)) / 2
        for number, done in enumerate(self._done):
            box = QRectF(number * (width + gap), top, width, t.px(6))
            rounded(painter, box, t.px(3), t.line2)
            share = 1.0 if done else self._share if number == self._current else 0.0
            if share > 0:
                painter.setClipRect(QRectF(box.left(), 0, box.width() * share, self.height()))
                rounded(painter, box, t.px(3), t.pri)
                painter.setClipping(False)


class TempoBars(Figure):
    """Up, hold, down as bars of their length; the present one fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[str, ...] = ()
        self._current, self._share = -1, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[str]) -> None:
        """Show another tempo; none hides the bars."""
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self.update()
        self.setAccessibleName(", ".join(parts))
        self.setVisible(bool(parts))

    def show_share(self, current: int, share: float) -> None:
        """Show which part runs and how far it is."""
        if (current, share) != (self._current, self._share):
            self._current, self._share = current, share
            self.update()

    def extent(self, t: Tokens) -> QSize:
        """Bars with a line of words."""
        return QSize(t.px(200), t.px(12) + t.line_height("small"))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        t = tokens()
        return QSize(t.px(120), self.extent(t).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars and words."""
        t = tokens()
        painter = begin(self)
        count = max(1, len(self._parts))
        gap = t.px(6)
        width = (self.width() - gap * (count - 1)) / count
        for number, part in enumerate(self._parts):
            bar = QRectF(number * (width + gap), 0, width, t.px(8))
            now = number == self._current
            rounded(painter, bar, t.px(4), t.line2)
            if now:
                painter.setClipRect(QRectF(bar.left(), 0, bar.width() * self._share, self.height()))
                rounded(painter, bar, t.px(4), t.pri)
                painter.setClipping(False)
            line = QRectF(bar.left(), t.px(12), width, t.line_height("small"))
            font = t.font("strong" if now else "small")
            font.setPixelSize(t.font("small").pixelSize())
            draw_text(painter, line, part, font, t.pri if now else t.ink2, elide=True)
