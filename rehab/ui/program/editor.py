"""The session that is open: its name and days, its exercises, and what is known of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rehab.ui.program.rows import DropSlot, ExerciseRow, headings, index_at
from rehab.ui.program.rule_panel import RuleEditor
from rehab.ui.program.session_menu import SessionMenu
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    Card,
    ChoiceChip,
    ErrorText,
    FlowLayout,
    IconButton,
    IconLine,
    Label,
    TextField,
)
from rehab.ui.widgets.paint_kit import begin

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from rehab.ui.program.drag import Drag
    from rehab.ui.program.state import EditorState, RulePanel

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Hairline(QWidget):
    """A line over the width of the card."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        begin(self).fillRect(QRectF(self.rect()), tokens().line)


class BulkBar(QWidget):
    """Appears while several rows are chosen: one dose for all of them."""

    typed = Signal(str)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bulk_bar")
        t = tokens()
        row = QHBoxLayout(self)
        row.setContentsMargins(t.px(8), 0, t.px(8), 0)
        row.setSpacing(t.px(10))
        self.count = Label("", "strong")
        self.field = TextField(self.tr("Dose for all, such as 3x12"))
        self.field.setObjectName("bulk_dose")
        self.field.returnPressed.connect(self._on_apply)
        self.apply = Button(self.tr("Change all"), size="small")
        self.apply.setObjectName("bulk_apply")
        self.apply.clicked.connect(self._on_apply)
        remove = Button(self.tr("Remove all"), "quiet", size="small")
        remove.setObjectName("bulk_remove")
        remove.clicked.connect(self.removed)
        self.error = ErrorText()
        row.addWidget(self.count)
        row.addWidget(self.field, 1)
        row.addWidget(self.apply)
        row.addWidget(remove)

    def _on_apply(self) -> None:
        self.typed.emit(self.field.text())


class SessionEditor(Card):
    """Passive: shows a session and tells what the person wants to change."""

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
    session_chosen = Signal(str)
    session_added = Signal()
    add_wanted = Signal()
    undo_clicked = Signal()

    def __init__(self, drag: Drag | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(14, 14))
        self._drag = drag
        self._state: EditorState | None = None
        self.rows: list[ExerciseRow] = []
        self._anchor = 0
        self._slot: DropSlot | None = None
        self._rule: RuleEditor | None = None
        self._chips: dict[str, ChoiceChip] = {}
        self.setObjectName("session_editor")
        self._column = QVBoxLayout()
        self._column.setSpacing(tokens().px(4))
        self.body.addLayout(self._column)
        self._build_head()
        self._build_rows()
        self._build_foot()

    # parts

    def _build_head(self) -> None:
        t = tokens()
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        head = QBoxLayout(downwards)
        head.setContentsMargins(t.px(8), 0, t.px(8), 0)
        head.setSpacing(t.px(10))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Label("", "subheading", wrap=True)
        self._title.setObjectName("session_title")
        self._when = Label("", "caption", "ink3", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._when)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(t.px(6))
        self.more = IconButton(
            "more", self.tr("Days and times"), self.tr("Days, times and name of the session")
        )
        self.more.setObjectName("session_more")
        self.more.clicked.connect(self._on_more)
        self.add = Button(self.tr("Add exercise"), "quiet", icon="plus", key="A")
        self.add.setObjectName("add_exercise")
        self.add.clicked.connect(self.add_wanted)
        buttons.addWidget(self.add)
        buttons.addWidget(self.more)
        if t.wide_text:
            buttons.addStretch(1)
        head.addLayout(buttons)
        self._column.addLayout(head)
        self._tabs = QWidget()
        self._tab_flow = FlowLayout(self._tabs, spacing=6)
        self._tab_flow.setContentsMargins(t.px(8), t.px(2), t.px(8), t.px(4))
        self._column.addWidget(self._tabs)
        self._hint = IconLine("info", "", "amber", "ink2", "small")
        self._hint.setObjectName("session_hint")
        holder = QHBoxLayout()
        holder.setContentsMargins(t.px(8), 0, t.px(8), 0)
        holder.addWidget(self._hint)
        self._column.addLayout(holder)
        self.menu = SessionMenu(self)

    def _build_rows(self) -> None:
        t = tokens()
        if not t.wide_text:
            names = (
                self.tr("Exercise"),
                self.tr("Sets × reps"),
                self.tr("Hold"),
                self.tr("Load"),
                self.tr("Move on when…"),
            )
            self._column.addLayout(headings(names))
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(t.px(1))
        self._column.addWidget(holder)
        self._holder = holder
        self._nothing = Label("", "body", "ink3", wrap=True)
        self._nothing.setObjectName("session_empty")
        self._nothing.setContentsMargins(t.px(8), t.px(14), t.px(8), t.px(14))
        self._column.addWidget(self._nothing)
        self.bulk = BulkBar()
        self.bulk.typed.connect(self._on_bulk)
        self.bulk.removed.connect(self._on_bulk_remove)
        self.bulk.hide()
        self._column.addWidget(self.bulk)
        self.bulk.error.setObjectName("bulk_error")
        self._column.addWidget(self.bulk.error)
        self._column.addStretch(1)

    def _build_foot(self) -> None:
        t = tokens()
        self._column.addSpacing(t.px(8))
        self._column.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(t.px(8), t.px(6), t.px(8), 0)
        facts = QWidget()
        self._facts = FlowLayout(facts, spacing=18, row_spacing=2)
        row.addWidget(facts, 1)
        self.undo = Button(self.tr("Undo"), "quiet", icon="undo", key=self.tr("Ctrl Z"))
        self.undo.setObjectName("builder_undo")
        self.undo.clicked.connect(self.undo_clicked)
        row.addWidget(self.undo)
        self._column.addLayout(row)

    # states

    def show_state(self, state: EditorState | None, can_undo: bool) -> None:
        """Show a session; rows of the same exercises stay the same widgets."""
        self.undo.setEnabled(can_undo)
        self.undo.setVisible(can_undo)
        old, self._state = self._state, state
        self.close_rule()
        for widget in (self.add, self.more):
            widget.setVisible(state is not None)
        if state is None:
            self._title.setText(self.tr("No session in this phase"))
            self._when.setText("")
            self._show_tabs(())
            self._replace_rows(())
            return
        self._title.setText(state.name)
        self._when.setText(state.when)
        if old is None or old.tabs != state.tabs:
            self._show_tabs(state.tabs)
        for key, chip in self._chips.items():
            chip.setChecked(key == state.key)
        self._hint.set_text(" ".join(state.hints))
        self._hint.setVisible(bool(state.hints))
        same = old is not None and old.key == state.key and len(self.rows) == len(state.rows)
        if same and all(row.state.slug == new.slug for row, new in zip(self.rows, state.rows, strict=True)):
            for row, new in zip(self.rows, state.rows, strict=True):
                row.show_state(new)
        else:
            self._replace_rows(state.rows)
        if old is None or old.facts != state.facts:
            self._facts.clear()
            for fact in state.facts:
                self._facts.addWidget(Label(fact, "small", "ink2", wrap=tokens().wide_text))

    def _show_tabs(self, tabs: tuple[tuple[str, str], ...]) -> None:
        self._tab_flow.clear()
        self._chips = {}
        for each, name in tabs:
            chip = ChoiceChip(name)
            chip.setObjectName(f"session_{each}")
            chip.setProperty("key", each)
            chip.clicked.connect(self._on_tab)
            self._chips[each] = chip
            self._tab_flow.addWidget(chip)
        new = Button(self.tr("New session"), "quiet", icon="plus", size="small")
        new.setObjectName("session_new")
        new.clicked.connect(self.session_added)
        self._tab_flow.addWidget(new)
        self._tabs.updateGeometry()

    def _replace_rows(self, states: tuple[object, ...]) -> None:
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None and self._holder.isAncestorOf(focused) else ""
        self._make_rows(states)
        again = self._holder.findChild(QWidget, name) if name else None
        if again is None and name:
            again = self.rows[-1] if self.rows else self.add
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_rows(self, states: tuple[object, ...]) -> None:
        for old in self.rows:
            self._list.removeWidget(old)
            old.setObjectName("")
            old.hide()
            old.deleteLater()
        self.rows = []
        self.choose(set())
        for state in states:
            row = ExerciseRow(state, self._drag)  # type: ignore[arg-type]
            row.committed.connect(self._on_committed)
            row.rule_clicked.connect(self.rule_wanted)
            row.opened.connect(self.exercise_opened)
            row.answered.connect(self.answered)
            row.clicked.connect(self._on_clicked)
            row.key_pressed.connect(self._on_key)
            self._list.addWidget(row)
            self.rows.append(row)
        empty = self.tr("Nothing in this session yet. Drag an exercise over from the library, or press A.")
        self._nothing.setText(
            empty if self._state is not None else self.tr("Add a session to plan something here.")
        )
        self._nothing.setVisible(not states)

    # the rule of a row

    def show_rule(self, panel: RulePanel) -> None:
        """Open the sentences under a row."""
        self.close_rule()
        self._rule = RuleEditor(panel.index, panel.rules, panel.chosen)
        self._rule.saved.connect(self.rule_saved)
        self._rule.closed.connect(self.rule_closed)
        self._list.insertWidget(panel.index + 1, self._rule)
        self._rule.focus_first()

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
        """Mark rows; two or more open the bar for all of them."""
        for row in self.rows:
            row.set_selected(row.index in indexes)
        self.bulk.setVisible(len(indexes) > 1)
        self.bulk.error.set_text("")
        if len(indexes) > 1:
            self.bulk.count.setText(self.tr("{number} chosen").format(number=len(indexes)))

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

    def _on_bulk(self, text: str) -> None:
        self.dose_typed.emit(self.chosen, "any", text)

    def _on_bulk_remove(self) -> None:
        self.removed.emit(self.chosen)

    # keys

    def focus_row(self, index: int) -> None:
        """Give a row the focus; the nearest one when it is gone."""
        if self.rows:
            row = self.rows[max(0, min(index, len(self.rows) - 1))]
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_key(self, index: int, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        target = index + step
        inside = 0 <= target < len(self.rows)
        typing = not self.rows[index].hasFocus()
        if step and held & ALT:
            if inside:
                self.moved.emit(index, target)
        elif step and held & SHIFT and not typing:
            if inside:
                self.choose(self.chosen | {index, target})
                self.rows[target].setFocus(Qt.FocusReason.TabFocusReason)
        elif step:
            self._go(index, target, typing)
        elif key == Qt.Key.Key_Delete and not typing:
            self.removed.emit(self.chosen or {index})
        elif key == Qt.Key.Key_D and held & CONTROL:
            self.duplicated.emit(index)
        elif key == Qt.Key.Key_Space and not typing:
            self.choose(self.chosen ^ {index})
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not typing and not held & CONTROL
        ):
            next(iter(self.rows[index].fields.values())).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return
        event.accept()

    def _go(self, index: int, target: int, typing: bool) -> None:
        """Up and down: from row to row, or from field to field of the same column."""
        if not 0 <= target < len(self.rows):
            return
        if typing:
            for cell, field in self.rows[index].fields.items():
                if field.hasFocus():
                    self.rows[target].fields[cell].setFocus(Qt.FocusReason.TabFocusReason)
                    return
        self.rows[target].setFocus(Qt.FocusReason.TabFocusReason)

    # dragging

    def show_slot(self, at: QPoint | None) -> int | None:
        """Show where something would come to lie; None takes the place away. Returns the place."""
        if at is None or not self.rect().contains(self.mapFromGlobal(at)):
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

    # slots

    def _on_committed(self, index: int, cell: str, text: str) -> None:
        self.dose_typed.emit({index}, cell, text)

    def _on_tab(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChoiceChip):
            chip.setChecked(self._state is not None and chip.property("key") == self._state.key)
            self.session_chosen.emit(str(chip.property("key")))

    def _on_more(self) -> None:
        if self._state is not None:
            menu: QMenu = self.menu.build(self._state)
            menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
