"""Cards of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.card import RADIUS
from rehab.ui.widgets.chip import Chip
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.layout import AsItsLayout
from rehab.ui.widgets.paint_kit import begin, mixed, rounded
from rehab.ui.widgets.picture import paint_picture
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.thumb import Thumb

_PICTURE_HEIGHT = 236


class Head(Figure):
    """The drawing at the top of a card, over its full width."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._height: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def height_now(self) -> int:
        """Height that it asks for, logical pixels."""
        return tokens().px(_PICTURE_HEIGHT) if self._height is None else self._height

    def set_height(self, height: int) -> None:
        """Take another height; with none it is hidden.

        Args:
            height: Logical pixels.
        """
        if height != self.height_now or self.isHidden() == (height > 0):
            self._height = height
            self.setVisible(height > 0)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Wide and rather low."""
        return QSize(tokens().px(200), self.height_now)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing on its ground."""
        painter = begin(self, mirrored=False)
        box = QRectF(self.rect())
        inset = tokens().px(28) if self._name == "chart" else 0
        if self.clip is not None:
            painter.setClipPath(self.clip)
        painter.fillRect(box, tokens().ill)
        paint_picture(painter, box.adjusted(2 * inset, inset, -2 * inset, -inset), self._name, 0)


class RadioCard(AsItsLayout, Ringed, QRadioButton):
    """A card that is chosen among its siblings. More content goes into `body`.

    Args:
        title: Its name.
        text: One or two sentences.
        picture: Name of a drawing for the upper part.
        thumbs: Drawings of exercises for the upper part, side by side.
        badge: Why it is suggested; empty for no badge.
        facts: Duration, equipment and the like, at the lower end.
    """

    chosen = Signal()
    ring_radius = float(RADIUS)

    def __init__(
        self,
        title: str,
        text: str = "",
        picture: str = "",
        thumbs: Sequence[Thumb] = (),
        badge: str = "",
        facts: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        t = tokens()
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(part for part in (badge, text, facts) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoExclusive(False)
        self.clicked.connect(self._on_clicked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2, 2, 2, 2)
        outer.setSpacing(0)
        self.picture = Head(picture) if picture else None
        self._add_head(outer, thumbs)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(t.px(15), t.px(13), t.px(15), t.px(13))
        self.body.setSpacing(t.px(6))
        outer.addLayout(self.body, 1)
        self.title = Label(title, "heading", wrap=True)
        self.title.setContentsMargins(margins(0, 0, t.px(30), 0))
        self.body.addWidget(self.title)
        if badge:
            self.body.addWidget(Chip(badge, "pri", "star"), 0, Qt.AlignmentFlag.AlignLeft)
        if text:
            self.body.addWidget(Label(text, "body", "ink2", wrap=True))
        self.body.addStretch(1)
        if facts:
            self.body.addWidget(Label(facts, "small", "ink3", wrap=True))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _add_head(self, outer: QVBoxLayout, thumbs: Sequence[Thumb]) -> None:
        if self.picture is not None:
            outer.addWidget(self.picture)
        if thumbs:
            row = QHBoxLayout()
            row.setSpacing(0)
            for thumb in thumbs:
                thumb.square = True
                row.addWidget(thumb, 1)
            outer.addLayout(row)

    def _on_clicked(self) -> None:
        # A radio card cannot be switched off by a second click.
        self.setChecked(True)
        self.chosen.emit()

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """The whole card can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint card and radio mark; the chosen one wears a ring."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        fill = mixed(t.surf, t.hover, 0.5) if self.isDown() else t.surf
        line, width = (t.pri, 2) if self.isChecked() else (t.edge if self.underMouse() else t.line, t.border)
        rounded(painter, box, t.px(RADIUS), fill, line, width)
        edge = t.px(18)
        top = self.title.geometry().top() + (t.line_height("heading") - edge) / 2
        mark = QRectF(box.right() - t.px(17) - edge, top, edge, edge)
        if self.isChecked():
            rounded(painter, mark, edge / 2, t.pri_ink, t.pri, t.px(5))
        else:
            rounded(painter, mark, edge / 2, t.surf, t.edge, t.border)

    def resizeEvent(self, event: object) -> None:
        """Cut the picture to the rounded corners."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._round_pictures()

    def _round_pictures(self) -> None:
        shape = QPainterPath()
        radius = tokens().px(RADIUS) - 1
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        for figure in self.findChildren(Figure):
            if isinstance(figure, (Thumb, Head)):
                figure.clip = shape.translated(-figure.x(), -figure.y())
                figure.update()

    def event(self, event: QEvent) -> bool:
        """Follow hover and layout."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._round_pictures()
        return super().event(event)
