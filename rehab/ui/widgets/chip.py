"""Pills: statuses in soft colours, choices, and active filters that can be removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets.button import Pressable
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_text, mixed, rounded, soft_box, text_width
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Chip(Pressable, QPushButton):
    """A status: word and icon in the soft colours of a tone. Emits `clicked` when it is clickable.

    Args:
        text: The word.
        tone: ``good amber red fail adh neutral pri``.
        icon: Name of the icon.
        clickable: Whether it is a button too.
        fluid: Whether it takes the width it is given and elides its word.
    """

    ring_radius = 15.0

    def __init__(
        self,
        text: str = "",
        tone: str = "neutral",
        icon: str = "",
        clickable: bool = False,
        fluid: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tone, self._icon, self._clickable = tone, icon, clickable
        self.setAutoDefault(False)
        self._fluid = fluid
        across = QSizePolicy.Policy.Ignored if fluid else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if fluid:
            self.setToolTip(plain_tip(text))
        if clickable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_status(self, text: str, tone: str, icon: str = "") -> None:
        """Change word, colour and icon."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Size of the pill."""
        t = tokens()
        icon = t.px(22) if self._icon else 0
        text = text_width(t.font("small"), self.text()) * _MEDIUM
        return QSize(int(text + icon + t.px(20) + 0.999), t.px(32 if self._clickable else 26))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint, or narrow when it is fluid."""
        hint = self.sizeHint()
        return QSize(hint.height() * 2, hint.height()) if self._fluid else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, icon and word."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        fill, ink = t.soft(self._tone), t.on_soft(self._tone)
        if self._clickable and (self.underMouse() or self.isDown()):
            fill = mixed(fill, ink, 0.16 if self.isDown() else 0.08)
        soft_box(painter, box, box.height() / 2, fill, t)
        left = float(t.px(10))
        if self._icon:
            edge = t.px(16)
            paint_icon(painter, self._icon, QRectF(left, (box.height() - edge) / 2, edge, edge), ink)
            left += t.px(22)
        font = t.font("small")
        font.setWeight(t.font("button").weight())
        place = QRectF(left, 0, box.width() - left - t.px(8), box.height())
        draw_text(painter, place, self.text(), font, ink, _LEFT, elide=self._fluid)

    def event(self, event: QEvent) -> bool:
        """Follow hover, theme and text size."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)


_MEDIUM = 1.03
"""Medium weight is at most this much wider than the regular weight of the same text."""


class ChoiceChip(Ringed, QAbstractButton):
    """A pill that is switched on and off: ``Under the heel``, ``First steps``. Checkable."""

    ring_radius = 16.0

    def __init__(self, text: str, parent: QWidget | None = None, icon: str = "") -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Size of the pill."""
        t = tokens()
        text = text_width(t.font("button"), self.text())
        icon = t.px(22) if self._icon else 0
        return QSize(int(text + icon + t.px(28) + 0.999), t.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, icon and word."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        if self.isChecked():
            rounded(painter, box, box.height() / 2, t.pri_h if self.underMouse() else t.pri)
        else:
            fill = t.hover if self.underMouse() else t.surf
            rounded(painter, box, box.height() / 2, fill, t.line2, t.border)
        ink = t.pri_ink if self.isChecked() else t.ink
        if self._icon:
            edge = t.px(16)
            left = QRectF(t.px(12), (box.height() - edge) / 2, edge, edge)
            paint_icon(painter, self._icon, left, ink)
            box = box.adjusted(t.px(22), 0, 0, 0)
        draw_text(painter, box, self.text(), t.font("button"), ink)

    def event(self, event: QEvent) -> bool:
        """Follow hover, theme and text size."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)


class FilterChip(Pressable, QAbstractButton):
    """An active filter with a cross; a click or Delete removes it."""

    removed = Signal()
    ring_radius = 13.0

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(self.tr("Remove filter %s").replace("%s", text))
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Size of the pill."""
        t = tokens()
        return QSize(int(text_width(t.font("small"), self.text()) + t.px(39) + 0.999), t.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, word and cross."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect()).adjusted(0, t.px(2), 0, -t.px(2))
        fill = t.hover if self.underMouse() else t.surf
        rounded(painter, box, box.height() / 2, fill, t.line2, t.border)
        place = QRectF(t.px(11), 0, box.width() - t.px(33), self.height())
        draw_text(painter, place, self.text(), t.font("small"), t.ink, _LEFT)
        edge = t.px(12)
        cross = QRectF(box.right() - t.px(10) - edge, (self.height() - edge) / 2, edge, edge)
        paint_icon(painter, "close", cross, t.ink2)

    def event(self, event: QEvent) -> bool:
        """Follow hover, theme and text size."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)
