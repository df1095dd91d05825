"""Where files are dropped, and how far reading them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout

from rehab.ui import texts
from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Label
from rehab.ui.widgets.button import Pressable
from rehab.ui.widgets.paint_kit import begin, centre_square

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.services.run_preview import Count

HEIGHT, RADIUS = 170, 14


class DropZone(Pressable, QPushButton):
    """A dashed field that says what can be dropped; a click asks for files."""

    ring_radius = 14.0

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("run_drop")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._over = False
        title, hint = (
            self.tr("Drop GPX, TCX, FIT or CSV here"),
            self.tr(
                "or a whole export folder or ZIP, or paste with Ctrl+V. Files are read on this computer only."
            ),
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(t.px(16), t.px(58), t.px(16), t.px(16))
        column.setSpacing(t.px(4))
        for words, role, tone in ((title, "strong", "ink"), (hint, "small", "ink3")):
            label = Label(words, role, tone, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)

    def set_over(self, over: bool) -> None:
        """Show that files are held above the window."""
        self._over = over
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its words."""
        t = tokens()
        layout = self.layout()
        wanted = layout.totalHeightForWidth(max(self.width(), t.px(200))) if layout is not None else 0
        return QSize(t.px(200), max(wanted, t.px(HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def resizeEvent(self, event: object) -> None:
        """Grow when the words wrap."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed line and the icon."""
        t = tokens()
        painter = begin(self)
        line = t.pri if self._over or self.underMouse() else t.edge if t.high_contrast else t.line2
        painter.setPen(QPen(line, 2, Qt.PenStyle.DashLine))
        painter.setBrush(t.pri_soft if self._over else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, t.px(RADIUS), t.px(RADIUS))
        top = QRectF(0, t.px(18), self.width(), t.px(32))
        paint_icon(painter, "import", centre_square(top, t.px(26)), t.pri)


class ReadingCard(Card):
    """Reading files: how many, what they hold so far, and a way to stop."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(padding=(14, 12))
        self.setObjectName("run_reading")
        self.title = Label("", "strong")
        self.title.set_elided()
        self.title.setObjectName("run_reading_title")
        self.place = Label("", "small", "ink2")
        self.place.setObjectName("run_reading_place")
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.place)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading files"))
        self.found = Label("", "small", "ink2", wrap=True)
        self.found.setObjectName("run_reading_found")
        self.stop = Button(self.tr("Cancel"), "quiet", size="small")
        self.stop.setObjectName("run_reading_cancel")
        self.stop.clicked.connect(self.cancelled)
        last = QHBoxLayout()
        last.addWidget(self.found, 1)
        last.addWidget(self.stop)
        self.body.setSpacing(tokens().px(8))
        self.body.addLayout(first)
        self.body.addWidget(self.bar)
        self.body.addLayout(last)
        self.hide()

    def begin(self, name: str) -> None:
        """Show that reading begins."""
        self.title.setText(self.tr("Reading {name}").format(name=name))
        self.place.setText("")
        self.found.setText("")
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    def show_count(self, count: Count) -> None:
        """Show how far it is."""
        self.bar.setRange(0, count.total)
        self.bar.setValue(count.done)
        self.place.setText(self.tr("{done} of {total}").format(done=count.done, total=count.total))
        self.found.setText(texts.run_files_found(count.new, count.known, 0, count.unreadable))
