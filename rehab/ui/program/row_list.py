"""The rows of a session: choosing, moving by key, the place where something would be dropped, the open rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rehab.ui.program.row_drag import DropSlot, index_at
from rehab.ui.program.rows import ExerciseRow
from rehab.ui.program.rule_panel import RuleEditor
from rehab.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rehab.ui.program.drag import Drag
    from rehab.ui.program.state import RowState, RulePanel

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class RowList(QWidget):
    """Keeps the rows of the same exercises the same widgets, so that typing and clicking are not cut short."""

    dose_typed = Signal(object, str, str)
    """Indexes, cell and text."""
    rule_wanted = Signal(int)
    rule_saved = Signal(int, object)
    rule_closed = Signal()
    answered = Signal(int, bool)
    exercise_opened = Signal(str)
    moved = Signal(int, int)
    removed = Signal(object)
    duplicated = Signal(int)
    chosen_changed = Signal(object)
    rule_opened = Signal(object)
    """Payload: the widget that should be seen."""

    def __init__(self, drag: Drag | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag = drag
        self.rows: list[ExerciseRow] = []
        self._anchor = 0
        self._slot: DropSlot | None = None
        self._rule: RuleEditor | None = None
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(tokens().px(1))

    def show_rows(self, states: tuple[RowState, ...]) -> None:
        """Show rows, in place when they are of the same exercises."""
        self.close_rule()
        if [row.state.slug for row in self.rows] == [state.slug for state in states]:
            for row, state in zip(self.rows, states, strict=True):
                row.show_state(state)
            return
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        self._make(states)
        again = self.findChild(QWidget, name) if name else None
        if again is None and name and self.rows:
            again = self.rows[-1]
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, states: tuple[RowState, ...]) -> None:
        for old in self.rows:
            self._list.removeWidget(old)
            old.setObjectName("")
            old.hide()
            old.deleteLater()
        self.rows = []
        self.choose(set())
        for state in states:
            row = ExerciseRow(state, self._drag)
            row.committed.connect(self._on_committed)
            row.rule_clicked.connect(self.rule_wanted)
            row.opened.connect(self.exercise_opened)
            row.answered.connect(self.answered)
            row.clicked.connect(self._on_clicked)
            row.key_pressed.connect(self._on_key)
            self._list.addWidget(row)
            # Qt shows it only in the next turn of the event loop: too late to take the focus over.
            row.show()
            self.rows.append(row)

    # the rule of a row

    def show_rule(self, panel: RulePanel) -> None:
        """Open the sentences under a row."""
        self.close_rule()
        self._rule = RuleEditor(panel.index, panel.rules, panel.chosen)
        self._rule.saved.connect(self.rule_saved)
        self._rule.closed.connect(self.rule_closed)
        self._list.insertWidget(panel.index + 1, self._rule)
        self._rule.focus_first()
        self.rule_opened.emit(self._rule)

    def close_rule(self) -> None:
        """Fold the sentences away."""
        if self._rule is not None:
            self._list.removeWidget(self._rule)
            self._rule.hide()
            self._rule.deleteLater()
            self._rule = None

    # choosing several

    @property
    def chosen(self) -> set[int]:
        """Indexes of the rows that are changed together."""
        return {row.index for row in self.rows if row.selected}

    def choose(self, indexes: set[int]) -> None:
        """Mark rows."""
        for row in self.rows:
            row.set_selected(row.index in indexes)
        self.chosen_changed.emit(indexes)

    def _on_clicked(self, index: int, held: Qt.KeyboardModifier) -> None:
        if held & CONTROL:
            self.choose(self.chosen ^ {index})
        elif held & SHIFT:
            first, last = sorted((self._anchor, index))
            self.choose(set(range(first, last + 1)))
            return
        else:
            self.choose(set())
        self._anchor = index

    # keys

    def focus_row(self, index: int) -> None:
        """Give a row the focus; the nearest one when it is gone."""
        if self.rows:
            row = self.rows[max(0, min(index, len(self.rows) - 1))]
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_key(self, index: int, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        typing = not self.rows[index].hasFocus()
        if step:
            self._on_arrow(index, index + step, held, typing)
        elif key == Qt.Key.Key_D and held & CONTROL:
            self.duplicated.emit(index)
        elif typing:
            return
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.chosen or {index})
        elif key == Qt.Key.Key_Space:
            self.choose(self.chosen ^ {index})
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not held & CONTROL:
            next(iter(self.rows[index].fields.values())).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return
        event.accept()

    def _on_arrow(self, index: int, target: int, held: Qt.KeyboardModifier, typing: bool) -> None:
        """Alt moves the row, Shift chooses the next one too, else the focus goes there."""
        if not 0 <= target < len(self.rows):
            return
        if held & ALT:
            self.moved.emit(index, target)
            return
        if held & SHIFT and not typing:
            self.choose(self.chosen | {index, target})
        following: QWidget = self.rows[target]
        if typing:
            for cell, field in self.rows[index].fields.items():
                if field.hasFocus():
                    following = self.rows[target].fields[cell]
        following.setFocus(Qt.FocusReason.TabFocusReason)

    # dragging

    def show_slot(self, at: QPoint | None) -> int | None:
        """Show where something would come to lie; None takes the place away. Returns the place."""
        if at is None:
            if self._slot is not None:
                self._list.removeWidget(self._slot)
                self._slot.hide()
                self._slot.deleteLater()
                self._slot = None
            return None
        place = index_at(self.rows, at)
        if self._slot is None:
            self._slot = DropSlot()
        self._list.removeWidget(self._slot)
        self._list.insertWidget(place, self._slot)
        return place

    def _on_committed(self, index: int, cell: str, text: str) -> None:
        self.dose_typed.emit({index}, cell, text)
