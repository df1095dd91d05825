"""The session that is open: its name and days, its exercises, and what is known of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.program.bulk import BulkBar, Hairline
from rehab.ui.program.row_list import RowList
from rehab.ui.program.rows import headings
from rehab.ui.program.session_head import SessionHead
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, FlowLayout, Label

if TYPE_CHECKING:
    from rehab.ui.program.drag import Drag
    from rehab.ui.program.state import EditorState


class SessionEditor(Card):
    """Passive: shows a session. What the person wants to change is told by `head`, `list` and these signals."""

    undo_clicked = Signal()

    def __init__(self, drag: Drag | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(14, 14))
        self._state: EditorState | None = None
        self.setObjectName("session_editor")
        self._column = QVBoxLayout()
        self._column.setSpacing(tokens().px(4))
        self.body.addLayout(self._column)
        self.head = SessionHead()
        self._column.addWidget(self.head)
        self.list = RowList(drag)
        self.list.chosen_changed.connect(self._on_chosen)
        self._build_rows()
        self._build_foot()

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
            # The ring of the first row lies outside it.
            self._column.addSpacing(t.px(5))
        self._column.addWidget(self.list)
        self._nothing = Label("", "body", "ink3", wrap=True)
        self._nothing.setObjectName("session_empty")
        self._nothing.setContentsMargins(t.px(8), t.px(14), t.px(8), t.px(14))
        self._column.addWidget(self._nothing)
        self.bulk = BulkBar()
        self.bulk.typed.connect(self._on_bulk)
        self.bulk.removed.connect(self._on_bulk_remove)
        self.bulk.hide()
        self._column.addWidget(self.bulk)
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
        row.addWidget(facts, 1, Qt.AlignmentFlag.AlignVCenter)
        self.undo = Button(self.tr("Undo"), "quiet", icon="undo", key=self.tr("Ctrl+Z"))
        self.undo.setObjectName("builder_undo")
        self.undo.clicked.connect(self.undo_clicked)
        row.addWidget(self.undo)
        self._column.addLayout(row)

    def show_state(self, state: EditorState | None, can_undo: bool) -> None:
        """Show a session; None is a phase without one."""
        self.undo.setVisible(can_undo)
        old, self._state = self._state, state
        self.head.show_state(state)
        self.list.show_rows(() if state is None else state.rows)
        empty = self.tr("Nothing in this session yet. Drag an exercise over from the library, or press A.")
        nothing = self.tr("Add a session to plan something here.")
        self._nothing.setText(nothing if state is None else empty)
        self._nothing.setVisible(state is None or not state.rows)
        facts = () if state is None else state.facts
        if old is None or old.facts != facts:
            self._facts.clear()
            for fact in facts:
                self._facts.addWidget(Label(fact, "small", "ink2", wrap=tokens().wide_text))

    def show_slot(self, at: QPoint | None) -> int | None:
        """Show where something dropped at a global point would come to lie; None or outside takes it away."""
        inside = at is not None and self._state is not None and self.rect().contains(self.mapFromGlobal(at))
        return self.list.show_slot(at if inside else None)

    def _on_chosen(self, indexes: set[int]) -> None:
        self.bulk.setVisible(len(indexes) > 1)
        self.bulk.error.set_text("")
        if len(indexes) > 1:
            self.bulk.count.setText(self.tr("{number} chosen").format(number=len(indexes)))

    def _on_bulk(self, text: str) -> None:
        self.list.dose_typed.emit(self.list.chosen, "any", text)

    def _on_bulk_remove(self) -> None:
        self.list.removed.emit(self.list.chosen)
