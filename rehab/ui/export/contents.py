"""The right side of the export dialog: what can be asked for, and what the file will hold or how its pages look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, IconButton, Label
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.modal import RADIUS
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab.ui.theme.values import Tokens


class Sheet(Figure):
    """A page as it will be printed."""

    def __init__(self) -> None:
        super().__init__()
        self._page = QImage()
        self.setObjectName("export_page")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def extent(self, t: Tokens) -> QSize:
        """A page that can still be recognised."""
        return QSize(t.px(240), t.px(320))

    def show_page(self, page: QImage) -> None:
        """Show another page."""
        self._page = page
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page as large as it fits, on a shadow."""
        if self._page.isNull():
            return
        t = tokens()
        painter = begin(self, mirrored=False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._page.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter.drawImage(box, self._page)
        painter.setPen(t.line2)
        painter.drawRect(box)


class ContentsPanel(QWidget):
    """Lists what would be in the file with numbers, or shows the pages of what is printed."""

    def __init__(self, options: QWidget, framed: bool) -> None:
        """`options` stand above; `framed`: it is the right side of the dialog, with its own ground."""
        super().__init__()
        self._framed = framed
        self._pages: list[QImage] = []
        self._at = 0
        t = tokens()
        column = QVBoxLayout(self)
        edge = t.px(28) if framed else 0
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(t.px(12))
        self._title = Label("", "heading", wrap=True)
        self._title.setObjectName("export_contents_title")
        self._about = Label("", "body", "ink2", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(options)
        self._note = Label("", "small", "amber", wrap=True)
        self._note.setObjectName("export_note")
        self._note.hide()
        column.addWidget(self._note)
        self._card = Card(padding=(18, 14))
        self._card.setObjectName("export_contents")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(t.px(16))
        self._grid.setVerticalSpacing(t.px(8))
        self._grid.setColumnStretch(0, 1)
        self._card.body.addLayout(self._grid)
        column.addWidget(self._card)
        self._sheet = Sheet()
        column.addWidget(self._sheet, 1)
        column.addLayout(self._turner())
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        self.show_pages(())

    def _turner(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._back = IconButton("arrow-left", self.tr("Page before"))
        self._on = IconButton("arrow-right", self.tr("Next page"))
        self._count = Label("", "small", "ink2")
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        row.addStretch(1)
        for widget in (self._back, self._count, self._on):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def show_kind(self, title: str, about: str) -> None:
        """Say what the file is for."""
        self._title.setText(title)
        self._about.setText(about)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """List what is in the file; without rows there is nothing to list."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for place, (label, number) in enumerate(rows):
            self._grid.addWidget(Label(label, "body", wrap=True), place, 0)
            self._grid.addWidget(Label(number, "strong"), place, 1, Qt.AlignmentFlag.AlignRight)
        self._card.setVisible(bool(rows))

    def show_note(self, note: str) -> None:
        """Say what is not as it was typed; an empty text takes it away."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show pictures of pages."""
        self._pages = list(pages)
        self._at = 0
        self._sheet.setVisible(bool(pages))
        self._rest.setVisible(not pages)
        for widget in (self._back, self._on, self._count):
            widget.setVisible(len(pages) > 1)
        self._show_page()

    def _turn_back(self) -> None:
        self._at = max(0, self._at - 1)
        self._show_page()

    def _turn_on(self) -> None:
        self._at = min(len(self._pages) - 1, self._at + 1)
        self._show_page()

    def _show_page(self) -> None:
        if not self._pages:
            return
        self._sheet.show_page(self._pages[self._at])
        said = self.tr("Page {number} of {count}")
        self._count.setText(said.format(number=self._at + 1, count=len(self._pages)))
        self._back.setEnabled(self._at > 0)
        self._on.setEnabled(self._at < len(self._pages) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, round where the dialog is."""
        if not self._framed:
            return
        t = tokens()
        radius = t.px(RADIUS) - 2
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole.adjusted(-2 * radius, 0, 0, 0), radius, radius)
        painter = begin(self)
        painter.setClipRect(whole)
        painter.fillPath(shape, t.bg)
