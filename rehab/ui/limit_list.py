"""The numbers of the rules as a list of fields, each with its unit, limits, source and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ErrorText, Label, TextField

if TYPE_CHECKING:
    from rehab.ui.limits import LimitGroup, LimitRow

FIELD_WIDTH = 76
UNIT_WIDTH = 84


class LimitList(QWidget):
    """Shows groups of numbers; tells what was typed and what is to be reset. Stays passive."""

    limit_typed = Signal(str, str)
    """Name and typed text."""
    limit_reset = Signal(str)
    """Name; empty for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("limit_list")
        self._fields: dict[str, TextField] = {}
        self._shown: dict[str, str] = {}
        self._problems: dict[str, ErrorText] = {}
        self._resets: dict[str, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().px(10))
        self.reset_all = Button(self.tr("Reset all numbers"), "secondary", size="small")
        self.reset_all.setObjectName("limits_reset_all")
        self.reset_all.clicked.connect(self._on_reset_all)
        self._built = False

    def show_groups(self, groups: tuple[LimitGroup, ...]) -> None:
        """Show other numbers; fields stay where they are, so that typing goes on."""
        if not self._built:
            self._build(groups)
        rows = [row for group in groups for row in group.rows]
        for row in rows:
            field = self._fields[row.name]
            self._shown[row.name] = row.number
            field.setText(row.number)
            field.set_problem(False)
            self._problems[row.name].set_text("")
            reset = self._resets[row.name]
            reset.setVisible(row.changed)
            reset.setText(self.tr("Back to {usual}").format(usual=row.usual))
        self.reset_all.setEnabled(any(row.changed for row in rows))

    def show_problem(self, name: str, text: str) -> None:
        """Say under a number why it was refused; what was typed stays to be mended."""
        if name in self._problems:
            self._fields[name].set_problem(True)
            self._problems[name].set_text(text)

    def _build(self, groups: tuple[LimitGroup, ...]) -> None:
        self._built = True
        t = tokens()
        for group in groups:
            self._column.addWidget(Label(group.heading, "subheading"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(t.px(10))
            grid.setVerticalSpacing(t.px(6))
            grid.setColumnStretch(0, 1)
            for index, row in enumerate(group.rows):
                self._add_row(grid, 2 * index, row)
            self._column.addLayout(grid)
        self._column.addWidget(Label(texts.source_key(), "caption", "ink3", wrap=True))
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def _add_row(self, grid: QGridLayout, top: int, row: LimitRow) -> None:
        t = tokens()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(row.title, "body", wrap=True))
        words.addWidget(Label(row.caption, "caption", "ink3", wrap=True))
        field = TextField()
        field.setObjectName(f"limit_{row.name}")
        field.setAccessibleName(f"{row.title}, {row.unit}")
        field.setAccessibleDescription(row.caption)
        field.setFixedWidth(t.px(FIELD_WIDTH))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.editingFinished.connect(self._on_edited)
        reset = Button("", "quiet", size="small")
        reset.setObjectName(f"limit_reset_{row.name}")
        reset.clicked.connect(self._on_reset)
        for widget in (field, reset):
            widget.setProperty("limit", row.name)
        unit = Label(row.unit, "small", "ink2")
        problem = ErrorText()
        problem.setObjectName(f"limit_problem_{row.name}")
        self._fields[row.name], self._problems[row.name], self._resets[row.name] = field, problem, reset
        beside = QHBoxLayout()
        beside.setSpacing(t.px(8))
        beside.addWidget(field)
        beside.addWidget(unit)
        if t.wide_text:
            grid.addLayout(words, top, 0, 1, 2)
            beside.addWidget(reset)
            beside.addStretch(1)
            column = QVBoxLayout()
            column.addLayout(beside)
            column.addWidget(problem)
            grid.addLayout(column, top + 1, 0, 1, 2)
            return
        unit.setMinimumWidth(t.px(UNIT_WIDTH))
        grid.addLayout(words, top, 0)
        grid.addWidget(reset, top, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(beside, top, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(problem, top + 1, 0, 1, 3)

    def _on_edited(self) -> None:
        field = self.sender()
        if not isinstance(field, TextField):
            return
        name = str(field.property("limit"))
        if field.text().strip() != self._shown.get(name, ""):
            self.limit_typed.emit(name, field.text())
        else:
            field.set_problem(False)
            self._problems[name].set_text("")

    def _on_reset(self) -> None:
        self.limit_reset.emit(str(self.sender().property("limit")))

    def _on_reset_all(self) -> None:
        self.limit_reset.emit("")
