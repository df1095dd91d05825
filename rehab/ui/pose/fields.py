"""A row of the panels: a name and a number, or a name and a choice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLayout, QSizePolicy, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Combo, Label, PageScroll
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.reading_order import margins

FIELD_WIDTH = 112
COMBO_WIDTH = 196


class Spin(Ringed, QDoubleSpinBox):
    """A number that is typed or stepped. The wheel belongs to the panel it scrolls."""

    entered = Signal(float)
    """The person set another number."""

    def __init__(self, name: str, low: float, high: float, unit: str = "", step: float = 1.0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDecimals(1)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setSuffix(unit)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(tokens().px(FIELD_WIDTH))
        self.lineEdit().setTextMargins(margins(tokens().px(9), 0, 0, 0))
        self.valueChanged.connect(self.entered)

    def show_value(self, value: float) -> None:
        """Show a number without telling anybody."""
        blocked = self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(blocked)

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the panel unless this is being used."""
        if self.hasFocus():
            super().wheelEvent(event)  # type: ignore[arg-type]
        else:
            event.ignore()  # type: ignore[attr-defined]


class PanelScroll(PageScroll):
    """A panel that scrolls; its card has the margins already."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(max_width=0)
        self.set_content(panel)

    def _pad(self) -> None:
        self.body.setContentsMargins(margins(0, 0, tokens().px(8), 0))


def row(name: str, control: QWidget) -> QWidget:
    """A name at the left and its control at the right; below each other when the text is large."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(tokens().px(8))
    label = Label(name, "small", "ink2", wrap=True)
    line.addWidget(label, 1)
    line.addWidget(control, 0)
    if isinstance(control, Combo):
        control.setFixedWidth(tokens().px(COMBO_WIDTH))
    return holder


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout; they go when their own signals are over."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
