"""Four small portraits to choose the skin tone of the drawn person from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, rounded
from rehab.ui.widgets.palette import skin_of
from rehab.ui.widgets.reading_order import along

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

EDGE, GAP, RADIUS = 52, 10, 10
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Portrait(Ringed, QRadioButton):
    """Head and shoulders in one tone."""

    ring_radius = float(RADIUS)

    def __init__(self, tone: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tone = tone
        self.setObjectName(f"tone_{tone}")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(tokens().px(EDGE), tokens().px(EDGE))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """All of it can be clicked."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the row; a button would only move the focus."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bust, and the border of the chosen one."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        inner = box.adjusted(3, 3, -3, -3) if self.isChecked() else box.adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(inner, t.px(RADIUS) - 2, t.px(RADIUS) - 2)
        painter.fillPath(shape, t.ill)
        painter.save()
        painter.setClipPath(shape)
        self._paint_bust(painter, inner)
        painter.restore()
        if self.isChecked():
            rounded(painter, box, t.px(RADIUS), None, t.pri, 2)
        else:
            rounded(painter, inner, t.px(RADIUS) - 2, None, t.edge if self.underMouse() else t.line, t.border)

    def _paint_bust(self, painter: QPainter, box: QRectF) -> None:
        skin = skin_of(replace(tokens(), figure_tone=self.tone))
        unit = box.height() / 48
        middle = QPointF(box.center().x(), box.top() + 20 * unit)
        painter.setPen(QPen(skin.shirt_line, unit))
        painter.setBrush(skin.shirt)
        shoulders = QRectF(middle.x() - 17 * unit, middle.y() + 13 * unit, 34 * unit, 30 * unit)
        painter.drawRoundedRect(shoulders, 12 * unit, 12 * unit)
        painter.setPen(QPen(skin.line, unit))
        painter.setBrush(skin.far)
        neck = QRectF(middle.x() - 4 * unit, middle.y() + 6 * unit, 8 * unit, 11 * unit)
        painter.drawRoundedRect(neck, 3.5 * unit, 3.5 * unit)
        painter.setBrush(skin.near)
        painter.drawEllipse(middle, 9 * unit, 10.5 * unit)
        hair = QPainterPath()
        hair.addEllipse(middle - QPointF(0, 1.2 * unit), 9.8 * unit, 10.8 * unit)
        below = QPainterPath()
        below.addEllipse(middle + QPointF(0, 7 * unit), 11 * unit, 11.5 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.hair)
        painter.drawPath(hair - below)


class ToneChoice(QWidget):
    """One of the portraits is chosen; arrows go to the next one.

    Args:
        choices: Pairs of tone and word.
        current: The chosen tone.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], current: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().px(GAP))
        self._portraits = [_Portrait(tone, name, self) for tone, name in choices]
        for portrait in self._portraits:
            row.addWidget(portrait)
            portrait.clicked.connect(self._on_clicked)
        self._mark(current)

    def current(self) -> str:
        """The chosen tone."""
        return next((p.tone for p in self._portraits if p.isChecked()), "")

    def _mark(self, tone: str) -> None:
        for portrait in self._portraits:
            chosen = portrait.tone == tone
            portrait.setChecked(chosen)
            portrait.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
            if chosen:
                self.setFocusProxy(portrait)

    def _on_clicked(self) -> None:
        portrait = self.sender()
        if isinstance(portrait, _Portrait):
            self._choose(portrait)

    def _choose(self, portrait: _Portrait) -> None:
        self._mark(portrait.tone)
        self.chosen.emit(portrait.tone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the portrait before or after."""
        step = _STEPS.get(along(self, event.key()), 0)
        focused = self.focusWidget()
        if not step or not isinstance(focused, _Portrait):
            super().keyPressEvent(event)
            return
        index = self._portraits.index(focused) + step
        if 0 <= index < len(self._portraits):
            self._portraits[index].setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(self._portraits[index])
