"""Text: always plain, set with the line heights of its role."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.paint_kit import draw_text
from rehab.ui.widgets.tip import plain_tip

_UNBOUNDED = 16_000.0
_NARROWEST = 60
"""Width in logical pixels at 100 % below which wrapped text is not squeezed."""
_KEPT = 32
"""Widths of which a label remembers how its text breaks; a layout asks dozens of times for the same few."""


class Label(QLabel):
    """Plain text in a role of type and a colour.

    Args:
        text: What is shown.
        role: ``display title heading subheading number timer body strong small table caption``.
        tone: Name of a colour token.
        wrap: Whether long text takes more lines; otherwise it takes the width it needs.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._elide = role, tone, False
        self._broken: dict[tuple[float, bool], tuple[int, float]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(tokens().font(role))
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    @property
    def role(self) -> str:
        """Its role of type."""
        return self._role

    @property
    def tone(self) -> str:
        """Name of the colour."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Change the colour.

        Args:
            tone: Name of a colour token.
        """
        tokens().colour(tone)
        self._tone = tone
        self.update()

    def set_role(self, role: str) -> None:
        """Change the role of type."""
        self._role = role
        self._broken.clear()
        self.setFont(tokens().font(role))
        self.updateGeometry()

    def set_elided(self, elided: bool = True) -> None:
        """Keep to one line and end it with an ellipsis where it does not fit; the tooltip tells all of it."""
        self._elide = elided
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(self.text()) if elided else "")

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text."""
        self._broken.clear()
        super().setText(text)
        if self._elide:
            self.setToolTip(plain_tip(text))

    def _lines(self, width: float) -> tuple[QTextLayout, float]:
        """The text broken to a width, and the width of its longest line."""
        layout = QTextLayout(self.text().replace("\n", "\u2028"), tokens().font(self._role))
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        option = QTextOption(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(self.layoutDirection())
        wrap = (
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self.wordWrap()
            else QTextOption.WrapMode.ManualWrap
        )
        option.setWrapMode(wrap)
        layout.setTextOption(option)
        layout.beginLayout()
        height, longest = tokens().line_height(self._role), 0.0
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            longest = max(longest, line.naturalTextWidth())
            top += height
        layout.endLayout()
        return layout, longest

    def _extent(self, width: float) -> QSize:
        key = (width, self.wordWrap())
        if key not in self._broken:
            if len(self._broken) >= _KEPT:
                self._broken.clear()
            layout, longest = self._lines(width)
            self._broken[key] = (layout.lineCount(), longest)
        lines, longest = self._broken[key]
        margins = self.contentsMargins()
        height = max(1, lines) * tokens().line_height(self._role)
        return QSize(
            int(longest + 0.999) + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def sizeHint(self) -> QSize:
        """Size on as few lines as the text itself has."""
        return self._extent(_UNBOUNDED)

    def minimumSizeHint(self) -> QSize:
        """Wrapped text may be narrow, elided text very narrow, other text needs its width."""
        if self._elide:
            return QSize(tokens().px(_NARROWEST), self.sizeHint().height())
        if not self.wordWrap():
            return self.sizeHint()
        # A line may end after a hyphen.
        words = max(self.text().replace("-", "- ").split() or [""], key=len)
        width = min(QFontMetricsF(self.font()).horizontalAdvance(words) + 1, tokens().px(_NARROWEST * 3))
        return QSize(int(width), tokens().line_height(self._role))

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows the width."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Height at a width, or -1 for text that does not wrap."""
        if not self.wordWrap():
            return -1
        margins = self.contentsMargins()
        width = min(width, self.maximumWidth())
        return self._extent(max(1, width - margins.left() - margins.right())).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        t = tokens()
        painter = QPainter(self)
        colour = t.colour(self._tone) if self.isEnabled() else t.ink3
        box = QRectF(self.contentsRect())
        if self._elide:
            vertical = Qt.AlignmentFlag.AlignVCenter | (
                self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            )
            draw_text(painter, box, self.text(), t.font(self._role), colour, vertical, elide=True)
            return
        layout, _ = self._lines(box.width())
        height = layout.lineCount() * t.line_height(self._role)
        top = box.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, (box.height() - height) / 2)
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            top += max(0.0, box.height() - height)
        painter.setPen(colour)
        layout.draw(painter, QPointF(box.left(), top))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._broken.clear()
            self.setFont(tokens().font(self._role))
            self.updateGeometry()
            self.update()
