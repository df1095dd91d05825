"""Title of the Progress page with what the chart shows, how much time, and the ways to save it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.progress.chart_state import MEASURES, RANGES
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Chip, FlowLayout, Label, Segments
from rehab.ui.widgets.menu import Menu
from rehab.ui.widgets.reading_order import tab_as_read

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

FORMATS = ("png", "svg", "pdf")


class ProgressHeader(QWidget):
    """Title, choices and what can be done with them in one row; where there is no room, the choices go below."""

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
        self._choices = _flow(*self._choosing())
        self._actions = _flow(*self._acting())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(t.px(10))
        self._grid.setColumnStretch(0, 1)
        self._rows = 0
        self._sample.hide()
        self._choices.hide()
        self._actions.hide()
        self._arrange()

    def set_part(self) -> None:
        """Leave out what the page tells that this is a part of: title, report, saving."""
        for part in (self._title, self.report, self.save):
            part.hide()

    def _choosing(self) -> tuple[QWidget, ...]:
        self.measures = Segments([(m.value, texts.measure_label(m)) for m in MEASURES])
        self.measures.setObjectName("progress_measure")
        self.measures.setAccessibleName(self.tr("What the chart shows"))
        self.measures.chosen.connect(self.measure_chosen)
        words = (self.tr("4 wk"), self.tr("9 wk"), self.tr("6 mo"), self.tr("All"))
        self.ranges = Segments(list(zip(RANGES, words, strict=True)))
        self.ranges.setObjectName("progress_range")
        self.ranges.setAccessibleName(self.tr("How much time the chart shows"))
        self.ranges.chosen.connect(self.range_chosen)
        return self.measures, self.ranges

    def _acting(self) -> tuple[QWidget, ...]:
        self.save = Button(self.tr("Save chart"), icon="share")
        self.save.setObjectName("progress_save")
        self.save.clicked.connect(self._open_menu)
        self.report = Button(self.tr("Report"), icon="report", tooltip=self.tr("Report for the doctor (D)"))
        self.report.setObjectName("progress_report")
        self.report.clicked.connect(self.report_clicked)
        return self.save, self.report

    def show_choices(self, measure: str, range_key: str, *, has_chart: bool, sample: bool) -> None:
        """Show what is chosen; without a chart there is nothing to choose."""
        self.measures.set_current(measure)
        self.ranges.set_current(range_key)
        self._choices.setVisible(has_chart)
        self._actions.setVisible(has_chart)
        self._sample.setVisible(sample)
        self._arrange()

    def set_choosable(self, choosable: bool) -> None:
        """Whether anything can be chosen now; the title stays as it is."""
        self._choices.setEnabled(choosable)
        self._actions.setEnabled(choosable)

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
        rows = self._rows_needed()
        if rows == self._rows:
            return
        self._rows = rows
        for part in (self._title, self._choices, self._actions):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._title, 0, 0)
        if rows == 1:
            self._grid.addWidget(self._choices, 0, 1)
            self._grid.addWidget(self._actions, 0, 2)
        elif rows == 2:
            self._grid.addWidget(self._actions, 0, 1)
            self._grid.addWidget(self._choices, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._choices, 1, 0, 1, 2)
            self._grid.addWidget(self._actions, 2, 0, 1, 2)
        tab_as_read(self)

    def _rows_needed(self) -> int:
        parts = (self._title, self._choices, self._actions)
        title, choices, actions = (part.sizeHint().width() for part in parts)
        gap, width = tokens().px(10), self.width()
        if not self._title.isHidden() and title + choices + actions + 2 * gap <= width:
            return 1
        return 2 if title + actions + gap <= width else 3

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many rows as are needed."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()


def _flow(*widgets: QWidget) -> QWidget:
    part = QWidget()
    flow = FlowLayout(part, spacing=10)
    for widget in widgets:
        flow.addWidget(widget)
    return part
