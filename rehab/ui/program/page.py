"""The programme page: phases as blocks, the week, the session that is open, and the library to add from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.actions import page_title
from rehab.ui.program.blocks import PhaseRow
from rehab.ui.program.cards import DraftBar, GateCard
from rehab.ui.program.drag import Drag, Dragged
from rehab.ui.program.editor import SessionEditor
from rehab.ui.program.header import Header
from rehab.ui.program.holder import Holder
from rehab.ui.program.library_panel import LibraryPanel
from rehab.ui.program.week import WeekCalendar
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Banner,
    Card,
    EmptyState,
    ErrorText,
    IconLine,
    Label,
    PageScroll,
    TwoColumns,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent

    from rehab.ui.program.state import LibraryRow, ProgramState

CONTROL = Qt.KeyboardModifier.ControlModifier
LIBRARY_WIDTH, STACKED_BELOW = 264, 880


class ProgramPage(QWidget):
    """Passive: shows a plan, tells what is asked for."""

    phase_chosen = Signal(int)
    pick_clicked = Signal()
    resume_clicked = Signal()
    exercise_added = Signal(str, object)
    """Slug and place, None for the end."""
    session_dropped = Signal(object, object)
    """`Dragged` and the `DayCell` it was dropped on."""
    row_dropped = Signal(int, int)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("program_page")
        self.setAccessibleName(page_title("program"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._state: ProgramState | None = None
        self._seen = False
        self.drag = Drag(self)
        self.header = Header()
        self.problem = ErrorText()
        self.problem.setObjectName("program_problem")
        self.pause = Banner("neutral", icon="pause")
        self.pause.setObjectName("pause_banner")
        self.draft = DraftBar()
        self.gate = GateCard()
        self.editor = SessionEditor(self.drag)
        self.library = LibraryPanel(self.drag)
        self.week: WeekCalendar | None = None
        self._blocks, self._week, self._about, self._foot = Holder(), Holder(), Holder(), Holder()
        self._empty = self._make_empty()
        self._build()
        self._wire()

    def _build(self) -> None:
        self._scroll = PageScroll()
        self._columns = TwoColumns(self.editor, self.library, LIBRARY_WIDTH, STACKED_BELOW)
        self._columns.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        body = self._scroll.body
        for part in (self.header, self.problem, self.pause, self._blocks, self._week, self.draft):
            body.addWidget(part)
        body.addWidget(self._columns, 1)
        body.addWidget(self.gate)
        body.addWidget(self._about)
        body.addWidget(self._foot)
        body.addWidget(self._empty, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _wire(self) -> None:
        self.pause.action_chosen.connect(self._on_resume)
        self.library.added.connect(self._on_added)
        self.library.searched.connect(self.searched)
        self.editor.head.add_wanted.connect(self.focus_library)
        self.editor.list.rule_opened.connect(self._on_rule_opened)
        self.drag.moved.connect(self._on_drag)
        self.drag.dropped.connect(self._on_drop)
        self.drag.cancelled.connect(self._on_drag_end)

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            self.tr("No programme yet"),
            self.tr("Pick a ready-made one. You can change it at any time."),
            picture="program",
            actions=[("pick", self.tr("Pick a programme"), True)],
        )
        empty.setObjectName("program_empty")
        empty.action_chosen.connect(self._on_empty_action)
        return empty

    # states

    def _place_gate(self, *, asked: bool) -> None:
        """The way to the next phase stands below the plan, and above it once the person is asked."""
        body = self._scroll.body
        at = body.indexOf(self._week) if asked else body.indexOf(self._about)
        if (body.indexOf(self.gate) < body.indexOf(self._week)) != asked:
            body.removeWidget(self.gate)
            body.insertWidget(at if asked else at - 1, self.gate)

    def show_state(self, state: ProgramState, can_undo: bool = False) -> None:
        """Show a plan, or the way to one. Only what has changed is made anew."""
        old, self._state = self._state, state
        self.header.show_state(state)
        planned = bool(state.blocks)
        self._empty.setVisible(not planned)
        self._columns.setVisible(planned)
        self.draft.show_state(state.draft)
        self.gate.show_state(state.gate)
        self._place_gate(asked=state.gate is not None and state.gate.asked)
        self.pause.setVisible(bool(state.paused))
        if state.paused:
            self.pause.show_text(state.paused, "neutral", [("resume", self.tr("Go on from today"))])
        if not planned:
            for slot in (self._blocks, self._week, self._about, self._foot):
                slot.hold(None)
            self.week = None
            self._state = None
            return
        if old is None or (old.blocks, old.phase_index) != (state.blocks, state.phase_index):
            row = PhaseRow(state.blocks, state.phase_index)
            row.chosen.connect(self.phase_chosen)
            self._blocks.hold(row)
        if old is None or old.days != state.days:
            self._show_week(state)
        if old is None or (old.phase_title, old.aim) != (state.phase_title, state.aim):
            self._about.hold(self._make_about(state))
        if old is None or (old.advice, old.evidence) != (state.advice, state.evidence):
            self._foot.hold(self._make_foot(state))
        self.editor.show_state(state.editor, can_undo)

    def _show_week(self, state: ProgramState) -> None:
        self.week = WeekCalendar(state.days, self.drag)
        self.week.day_toggled.connect(self.day_toggled)
        self.week.day_copied.connect(self.day_copied)
        self.week.day_pasted.connect(self.day_pasted)
        self.week.session_chosen.connect(self.editor.head.session_chosen)
        self.week.shift_wanted.connect(self.shift_wanted)
        self._week.hold(self.week)

    day_toggled = Signal(int)
    day_copied = Signal(int)
    day_pasted = Signal(int)
    shift_wanted = Signal(object, int)

    def _make_about(self, state: ProgramState) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(tokens().px(2))
        title = Label(state.phase_title, "strong", wrap=True)
        title.setObjectName("program_phase_title")
        column.addWidget(title)
        column.addWidget(Label(state.aim, "small", "ink2", wrap=True))
        return panel

    def _make_foot(self, state: ProgramState) -> QWidget | None:
        if not state.advice and not state.evidence:
            return None
        card = Card()
        card.setObjectName("program_facts")
        column = QVBoxLayout()
        column.setSpacing(tokens().px(7))
        card.body.addLayout(column)
        for line in state.advice:
            column.addWidget(IconLine("info", line, "neutral"))
        if state.evidence:
            column.addWidget(Label(state.evidence, "caption", "ink3", wrap=True))
        return card

    def show_library(self, rows: tuple[LibraryRow, ...]) -> None:
        """Show what the search found."""
        self.library.show_rows(rows)

    def show_problem(self, text: str) -> None:
        """One sentence about what could not be done; nothing changed."""
        self.problem.set_text(text)
        if text:
            self._scroll.ensureWidgetVisible(self.problem)

    def focus_library(self) -> None:
        """Go to the search of the library."""
        self.library.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.library.search.selectAll()
        self._scroll.ensureWidgetVisible(self.library.search)

    # keys and dragging

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A goes to the library, Ctrl+Enter puts the changes in use."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & CONTROL:
            if self.draft.isVisible():
                self.draft.use.click()
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        typing = isinstance(QApplication.focusWidget(), QLineEdit)
        if event.key() == Qt.Key.Key_A and not held and not typing and self._single_keys:
            self.focus_library()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time it is seen, typing goes to the first exercise."""
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        self.editor.list.focus_row(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page hands the focus on to the first exercise."""
        super().focusInEvent(event)
        self.editor.list.focus_row(0)

    @property
    def _single_keys(self) -> bool:
        return self._state is not None and self._state.single_keys and self._state.editor is not None

    def _on_drag(self, dragged: Dragged, at: QPoint) -> None:
        if dragged.kind == "session":
            if self.week is not None:
                self.week.show_target(self.week.column_at(at))
        else:
            self.editor.show_slot(at)

    def _on_drag_end(self) -> None:
        self.editor.show_slot(None)
        if self.week is not None:
            self.week.show_target(None)

    def _on_drop(self, dragged: Dragged, at: QPoint) -> None:
        place = self.editor.show_slot(at) if dragged.kind != "session" else None
        column = self.week.column_at(at) if self.week is not None and dragged.kind == "session" else None
        self._on_drag_end()
        if column is not None and column.cell.day != dragged.day:
            self.session_dropped.emit(dragged, column.cell)
        elif place is not None and dragged.kind == "library":
            self.exercise_added.emit(dragged.slug, place)
        elif place is not None and dragged.kind == "row":
            to = place - 1 if place > dragged.index else place
            if to != dragged.index:
                self.row_dropped.emit(dragged.index, to)

    def _on_rule_opened(self, rule: QWidget) -> None:
        # Its height is known once the rows have made room.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._scroll.ensureWidgetVisible(rule, 0, tokens().px(16))

    def _on_added(self, slug: str) -> None:
        self.exercise_added.emit(slug, None)

    def _on_empty_action(self, _key: str) -> None:
        self.pick_clicked.emit()

    def _on_resume(self, _key: str) -> None:
        self.resume_clicked.emit()
