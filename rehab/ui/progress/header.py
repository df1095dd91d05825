"""Title of the Progress page with what the chart shows, how much time, and the ways to save it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.progress.chart_state import MEASURES, RANGES
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Chip, FlowLayout, Label, Segments
from rehab.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

FORMATS = ("png", "svg", "pdf")


class ProgressHeader(QWidget):
    """Title and choices in one row, or in two where there is no room."""

    measure_chosen = Signal(str)
    range_chosen = Signal(str)
    save_chosen = Signal(str)
    copy_clicked = Signal()
    export_clicked = Signal()
    report_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self._title = QWidget()
        title = QHBoxLayout(self._title)
        title.setContentsMargins(0, 0, 0, 0)
        title.setSpacing(t.px(10))
        title.addWidget(Label(self.tr("Progress"), "title"))
        self._sample = Chip(self.tr("Sample data"), "neutral", "info")
        self._sample.setObjectName("progress_sample")
        title.addWidget(self._sample)
        title.addStretch(1)
        self._controls = QWidget()
        flow = FlowLayout(self._controls, spacing=10)
        for widget in self._choices():
            flow.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(t.px(10))
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._controls, 0)
        self._sample.hide()
        self._controls.hide()

    def set_part(self) -> None:
        """Leave out what the page tells that this is a part of: title, report, saving."""
        for part in (self._title, self.report, self.save):
            part.hide()

    def _choices(self) -> tuple[QWidget, ...]:
        self.measures = Segments([(m.value, texts.measure_label(m)) for m in MEASURES])
        self.measures.setObjectName("progress_measure")
        self.measures.setAccessibleName(self.tr("What the chart shows"))
        self.measures.chosen.connect(self.measure_chosen)
        words = (self.tr("4 wk"), self.tr("9 wk"), self.tr("6 mo"), self.tr("All"))
        self.ranges = Segments(list(zip(RANGES, words, strict=True)))
        self.ranges.setObjectName("progress_range")
        self.ranges.setAccessibleName(self.tr("How much time the chart shows"))
        self.ranges.chosen.connect(self.range_chosen)
        self.save = Button(self.tr("Save chart"), icon="share")
        self.save.setObjectName("progress_save")
        self.save.clicked.connect(self._open_menu)
        self.report = Button(self.tr("Report"), icon="report", tooltip=self.tr("Report for the doctor (D)"))
        self.report.setObjectName("progress_report")
        self.report.clicked.connect(self.report_clicked)
        return self.measures, self.ranges, self.save, self.report

    def show_choices(self, measure: str, range_key: str, *, has_chart: bool, sample: bool) -> None:
        """Show what is chosen; without a chart there is nothing to choose."""
        self.measures.set_current(measure)
        self.ranges.set_current(range_key)
        self._controls.setVisible(has_chart)
        self._sample.setVisible(sample)
        self._arrange()

    def set_choosable(self, choosable: bool) -> None:
        """Whether anything can be chosen now; the title stays as it is."""
        self._controls.setEnabled(choosable)

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setObjectName("progress_save_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = (self.tr("Picture (PNG)"), self.tr("Drawing (SVG)"), self.tr("Page (PDF)"))
        for kind, name in zip(FORMATS, names, strict=True):
            action = QAction(name, menu)
            action.setObjectName(f"save_{kind}")
            action.setData(kind)
            action.triggered.connect(self._on_save)
            menu.addAction(action)
        menu.addSeparator()
        copy = QAction(self.tr("Copy summary as text"), menu)
        copy.setObjectName("save_summary")
        copy.triggered.connect(self.copy_clicked)
        menu.addAction(copy)
        menu.addSeparator()
        export = QAction(self.tr("Export the log…"), menu)
        export.setObjectName("save_export")
        export.triggered.connect(self.export_clicked)
        menu.addAction(export)
        menu.popup(self.save.mapToGlobal(self.save.rect().bottomLeft()))

    def _on_save(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.save_chosen.emit(str(action.data()))

    def _arrange(self) -> None:
        needed = self._title.sizeHint().width() + self._controls.sizeHint().width() + tokens().px(10)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if needed <= self.width() else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one row or two."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()
