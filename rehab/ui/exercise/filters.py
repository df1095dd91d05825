"""The column of filters: groups of check boxes with live counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Label
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import draw_text, text_width
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.ui.exercise.state import Group, Option

FILTER_WIDTH = 192
MORE = frozenset({"tissue", "stage", "without"})
"""Groups that are folded away until somebody asks for them."""
_ROW = 23
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FilterBox(Ringed, QCheckBox):
    """One filter over the width of the column: box, word, and how many exercises it would show."""

    ring_radius = 6.0

    def __init__(self, group: str, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(option.label, parent)
        self.group_key, self.option_key = group, option.key
        self._count = 0
        self.setObjectName(f"filter_{group}_{option.key}")
        self.setToolTip(plain_tip(option.label))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many exercises it would show."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show another count."""
        self._count = count
        self.setAccessibleDescription(texts.exercise_count(count))
        self.update()

    def sizeHint(self) -> QSize:
        """One row; the width is that of the column."""
        return QSize(tokens().px(FILTER_WIDTH), tokens().px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Any width will do, the word is cut with an ellipsis."""
        return QSize(0, tokens().px(_ROW))

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """All of the row can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, word and count."""
        t = tokens()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        count = str(self._count)
        beside = QRect(self.rect())
        beside.setWidth(beside.width() - round(text_width(t.font("small"), count)) - t.px(8))
        # The fields of style options are missing from the type stubs.
        setattr(option, "rect", QStyle.visualRect(self.layoutDirection(), self.rect(), beside))  # noqa: B010
        words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        label = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        setattr(option, "text", label)  # noqa: B010
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        draw_text(painter, QRectF(self.rect()), count, t.font("small"), t.ink3, _RIGHT)


class FilterColumn(QScrollArea):
    """All filter groups, one below the other."""

    filter_edited = Signal(str, str, bool)
    """Group key, option key, checked."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_filters")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._boxes: dict[tuple[str, str], FilterBox] = {}
        self._titles: dict[str, Label] = {}
        self._more = QWidget()
        self._open = False

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show counts and marks; the boxes are made anew only when there is one that is not there yet."""
        self.setFixedWidth(tokens().px(FILTER_WIDTH) + 4 + self.verticalScrollBar().sizeHint().width())
        wanted = {(group.key, option.key) for group in groups for option in group.options}
        if not wanted <= self._boxes.keys():
            self._build(groups)
        for key, box in self._boxes.items():
            box.setVisible(key in wanted)
        for name, title in self._titles.items():
            title.setVisible(any(name == group for group, _ in wanted))
        for group in groups:
            for option in group.options:
                box = self._boxes[group.key, option.key]
                blocked = box.blockSignals(True)
                box.setChecked(option.checked)
                box.blockSignals(blocked)
                box.set_count(option.count)
        if any(option.checked for group in groups if group.key in MORE for option in group.options):
            self._more_button.setChecked(True)

    def _build(self, groups: tuple[Group, ...]) -> None:
        t = tokens()
        self._boxes.clear()
        self._titles.clear()
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(margins(4, 0, t.px(8), t.px(20)))
        column.setSpacing(0)
        for group in groups:
            if group.key not in MORE:
                self._add_group(column, group)
        column.addWidget(self._build_more([group for group in groups if group.key in MORE]))
        column.addWidget(self._more)
        clear = Button(self.tr("Clear filters"), kind="quiet", size="small")
        clear.setObjectName("library_clear")
        clear.clicked.connect(self._on_clear)
        column.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        panel.setAutoFillBackground(False)
        # The box that was just clicked may be in the old panel: it must outlive its own signal.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(panel)
        panel.setAutoFillBackground(False)

    def _add_group(self, column: QVBoxLayout, group: Group) -> None:
        t = tokens()
        title = Label(group.title, "strong", "ink2")
        self._titles[group.key] = title
        column.addWidget(title)
        column.addSpacing(t.px(2))
        for option in group.options:
            box = FilterBox(group.key, option)
            box.toggled.connect(self._on_toggled)
            column.addWidget(box)
            self._boxes[group.key, option.key] = box
        column.addSpacing(t.px(12))

    def _build_more(self, groups: list[Group]) -> Button:
        """The button that unfolds the quieter groups, which are made with it."""
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, tokens().px(8), 0, 0)
        column.setSpacing(0)
        for group in groups:
            self._add_group(column, group)
        self._more_button = Button(self.tr("More filters"), kind="quiet", size="small")
        self._more_button.setObjectName("library_more_filters")
        self._more_button.setCheckable(True)
        self._more_button.setChecked(self._open)
        self._more_button.toggled.connect(self._on_more)
        self._more.setVisible(self._open)
        return self._more_button

    def _on_more(self, shown: bool) -> None:
        self._open = shown
        self._more.setVisible(shown)
        words = self.tr("Fewer filters") if shown else self.tr("More filters")
        self._more_button.setText(words)

    def _on_toggled(self, checked: bool) -> None:
        box = self.sender()
        if isinstance(box, FilterBox):
            self.filter_edited.emit(box.group_key, box.option_key, checked)

    def _on_clear(self) -> None:
        self.cleared.emit()
