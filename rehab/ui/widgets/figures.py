"""Small painted figures: ring of the week, days, mornings, confidence, a line, an icon, a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.texts.numbers import half_steps
from rehab.ui.theme import Tokens, tokens
from rehab.ui.widgets.paint_kit import arc, begin, centre_square, draw_text, rounded, soft_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath, QPaintEvent


class Figure(QLabel):
    """Base of what is only looked at: static text to a screen reader, with a name that tells all it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clip: QPainterPath | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def extent(self, t: Tokens) -> QSize:
        """Size in logical pixels."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """The size of the figure."""
        return self.extent(tokens())

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()


class Ring(Figure):
    """Sessions done of planned this week. Never a streak.

    Args:
        done: Sessions done; a part counts half.
        planned: Sessions planned.
    """

    def __init__(
        self, done: float = 0, planned: float = 0, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._small = small
        self.set_progress(done, planned)

    def set_progress(self, done: float, planned: float) -> None:
        """Show another week."""
        self._done, self._planned = done, planned
        said = self.tr("%1 of %2 sessions this week")
        self.setAccessibleName(said.replace("%1", half_steps(done)).replace("%2", half_steps(planned)))
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """A square."""
        edge = t.px(64 if self._small else 74)
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring and figures."""
        t = tokens()
        painter = begin(self)
        box, width = QRectF(self.rect()), t.px(7)
        arc(painter, box, 1, t.line2 if t.high_contrast else t.inset, t.border if t.high_contrast else width)
        if self._planned:
            arc(painter, box, min(1.0, self._done / self._planned), t.pri, width)
        centre = box.center().y()
        number = t.font("strong")
        number.setPixelSize(t.px(17 if not self._small else 15))
        if self._small:
            draw_text(painter, box, half_steps(self._done), number, t.ink)
            return
        upper = QRectF(0, centre - t.px(19), box.width(), t.px(22))
        draw_text(painter, upper, half_steps(self._done), number, t.ink)
        lower = QRectF(0, centre + t.px(1), box.width(), t.px(16))
        of = self.tr("of %1").replace("%1", half_steps(self._planned))
        draw_text(painter, lower, of, t.font("caption"), t.ink2)


class ConfidenceBars(Figure):
    """Three short bars; as many are filled as the answer is sure.

    Args:
        level: 0 not yet, 1 low, 2 medium, 3 high.
        tone: Colour of the filled ones.
    """

    def __init__(self, level: int = 0, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_level(level, tone)

    def set_level(self, level: int, tone: str) -> None:
        """Show another confidence."""
        self._level, self._tone = level, tone
        words = (self.tr("not yet"), self.tr("low"), self.tr("medium"), self.tr("high"))
        self.setAccessibleName(self.tr("Confidence: %1").replace("%1", words[min(3, max(0, level))]))
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """Three bars with gaps."""
        return QSize(t.px(54), t.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        t = tokens()
        painter = begin(self)
        top = (self.height() - t.px(6)) / 2
        for number in range(3):
            bar = QRectF(number * t.px(19), top, t.px(15), t.px(6))
            colour = t.colour(self._tone) if number < self._level else t.line2
            line = t.ink if t.high_contrast else None
            rounded(painter, bar, t.px(3), colour if number < self._level or not line else None, line, 1)


class IconTile(Figure):
    """An icon on a soft square in the colours of a tone.

    Args:
        icon: Name of the icon.
        tone: ``good amber red fail adh neutral pri``.
        size: Edge in logical pixels at 100 %.
    """

    def __init__(
        self, icon: str, tone: str = "neutral", size: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size

    def set_icon(self, icon: str, tone: str) -> None:
        """Show another icon."""
        self._icon, self._tone = icon, tone
        self.update()

    def extent(self, t: Tokens) -> QSize:
        """A square."""
        return QSize(t.px(self._size), t.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tile and icon."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        soft_box(painter, box, t.px(9), t.soft(self._tone), t)
        paint_icon(painter, self._icon, centre_square(box, box.width() * 0.58), t.on_soft(self._tone))


def number_text(value: float) -> str:
    """A number without needless decimals, in the person's language."""
    return QLocale().toString(round(value)) if value == round(value) else QLocale().toString(value, "f", 1)
