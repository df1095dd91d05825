"""What to begin with, by complaint: a list of complaints, and the choice for one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehab.ui.exercise.grid import INSET
from rehab.ui.exercise.list_view import SCROLL_EDGE
from rehab.ui.exercise.steps_card import StepCard
from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, Combo, IconLine, Label, NavList, PageScroll, Segments
from rehab.ui.widgets.layout import PAGE_MARGINS, page_margins
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from rehab.domain.complaint import ComplaintPack, PackEntry
    from rehab.domain.exercise import Exercise

LIST_WIDTH, WIDEST_LIST = 316, 400
PICTURE = QSize(96, 72)


@dataclass(frozen=True, slots=True)
class Step:
    """One exercise of a choice, and why it is in it."""

    exercise: Exercise
    why: str


@dataclass(frozen=True, slots=True)
class ComplaintState:
    """The list of complaints and the open one. `programmes` are ready-made ones: slug and name."""

    complaints: tuple[tuple[str, str], ...]
    pack: ComplaintPack
    begin: tuple[Step, ...]
    next: tuple[Step, ...]
    programmes: tuple[tuple[str, str], ...]


def build_complaint_state(
    packs: tuple[ComplaintPack, ...],
    slug: str,
    exercises: Mapping[str, Exercise],
    programmes: Mapping[str, str],
) -> ComplaintState | None:
    """The choice for one complaint, for the first where none of that name is there; None without any.

    Args:
        packs: All choices.
        slug: The one to show.
        exercises: By slug.
        programmes: Names by slug.
    """
    if not packs:
        return None
    pack = next((pack for pack in packs if pack.slug == slug), packs[0])

    def steps(entries: tuple[PackEntry, ...]) -> tuple[Step, ...]:
        return tuple(Step(exercises[e.exercise], e.why) for e in entries if e.exercise in exercises)

    return ComplaintState(
        complaints=tuple((pack.slug, pack.name) for pack in packs),
        pack=pack,
        begin=steps(pack.begin),
        next=steps(pack.next),
        programmes=tuple((slug, programmes[slug]) for slug in pack.programmes if slug in programmes),
    )


class ComplaintView(QWidget):
    """Passive view: the complaints at the left, the choice at the right; one above the other with large text."""

    back_clicked = Signal()
    complaint_chosen = Signal(str)
    exercise_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_complaints")
        self._shown = ""
        self._rows: QScrollArea | None = None
        t = tokens()
        column = self._column = QVBoxLayout(self)
        column.setSpacing(t.px(12))
        header = QHBoxLayout()
        header.addWidget(Label(self.tr("Library"), "title"))
        header.addStretch(1)
        column.addLayout(header)
        self.views = Segments(
            [("all", self.tr("Exercises")), ("complaints", self.tr("By complaint"))], current="complaints"
        )
        self.views.setObjectName("complaints_views")
        self.views.setAccessibleName(self.tr("What the library shows"))
        self.views.chosen.connect(self._on_view)
        bar = QHBoxLayout()
        bar.addWidget(self.views)
        bar.addStretch(1)
        column.addLayout(bar)
        self._inset = [header, bar]
        column.addLayout(self._build_body(), 1)

    def _build_body(self) -> QHBoxLayout | QVBoxLayout:
        t = tokens()
        body: QHBoxLayout | QVBoxLayout = QVBoxLayout() if t.wide_text else QHBoxLayout()
        body.setSpacing(0 if t.wide_text else t.px(18))
        self._list = NavList(0)
        self._list.setObjectName("complaints_list")
        self._list.setAccessibleName(self.tr("Complaints"))
        self._list.chosen.connect(self.complaint_chosen)
        self._picker = Combo(self.tr("Complaints"))
        self._picker.setObjectName("complaints_picker")
        self._picker.activated.connect(self._on_picked)
        if t.wide_text:
            self._list.hide()
            choice = QHBoxLayout()
            self._inset.append(choice)
            choice.addWidget(self._picker, 1)
            body.addLayout(choice)
        else:
            self._picker.hide()
            self._rows = self._build_rows()
            body.addWidget(self._rows)
        # With large text it stands under the picker and begins at the same edge.
        self._scroll = PageScroll(sides=(INSET // 2, PAGE_MARGINS[2]) if t.wide_text else None)
        body.addWidget(self._scroll, 1)
        return body

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edges of a page."""
        super().resizeEvent(event)
        edges = page_margins(self.width(), limit=0)
        self._column.setContentsMargins(margins(edges.left() - INSET, edges.top(), SCROLL_EDGE, 0))
        for row in self._inset:
            row.setContentsMargins(margins(INSET, 0, edges.right() - SCROLL_EDGE, 0))

    def _build_rows(self) -> QScrollArea:
        """The list of complaints; it scrolls by itself in a low window."""
        t = tokens()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(INSET, INSET, t.px(8), t.px(20)))
        column.addWidget(self._list)
        column.addStretch(1)
        rows = QScrollArea()
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setWidgetResizable(True)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setWidget(inside)
        inside.setAutoFillBackground(False)
        rows.viewport().setAutoFillBackground(False)
        return rows

    def focus_list(self) -> None:
        """Put the cursor on the open complaint."""
        row = self._list.rows.get(self._shown)
        target: QWidget = self._picker if tokens().wide_text or row is None else row
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def show_state(self, state: ComplaintState) -> None:
        """Show the choice for a complaint."""
        self._list.set_items([(slug, name, "") for slug, name in state.complaints], state.pack.slug)
        for row in self._list.rows.values():
            # A long name is cut with an ellipsis and told by the tooltip; it must not widen the list.
            row.setMinimumWidth(1)
            row.setToolTip(plain_tip(row.text()))
        if self._rows is not None:
            # Its scroll bar knows its width only when the look has been put on.
            bar = self._rows.verticalScrollBar().sizeHint().width()
            t = tokens()
            longest = max((row.sizeHint().width() for row in self._list.rows.values()), default=0)
            self._rows.setFixedWidth(min(max(t.px(LIST_WIDTH), longest), t.px(WIDEST_LIST)) + bar)
        self._picker.set_choices(list(state.complaints), state.pack.slug)
        if state.pack.slug != self._shown:
            self._scroll.verticalScrollBar().setValue(0)
        self._shown = state.pack.slug
        self._scroll.set_content(self._content(state))

    def _content(self, state: ComplaintState) -> QWidget:
        t = tokens()
        pack = state.pack
        content = QWidget()
        content.setObjectName("complaint_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(10))
        title = Label(pack.name, "heading", wrap=True)
        title.setObjectName("complaint_name")
        column.addWidget(title)
        column.addWidget(Label(pack.summary, "body", "ink2", wrap=True))
        column.addWidget(self._not_when(pack))
        column.addWidget(Label(self.tr("To begin with"), "subheading"))
        self._add_steps(column, state.begin, "begin")
        column.addSpacing(t.px(6))
        column.addWidget(Label(self.tr("What comes next"), "subheading"))
        column.addWidget(Label(pack.next_when, "small", "ink2", wrap=True))
        self._add_steps(column, state.next, "next")
        column.addSpacing(t.px(6))
        column.addWidget(Label(self.tr("What is known"), "subheading"))
        column.addWidget(Label(pack.evidence, "small", "ink2", wrap=True))
        if state.programmes:
            names = ", ".join(name for _, name in state.programmes)
            line = self.tr("As a programme: {names}. New programme on the page Programme starts it.").format(
                names=names
            )
            column.addWidget(Label(line, "small", "ink2", wrap=True))
        column.addStretch(1)
        return content

    def _not_when(self, pack: ComplaintPack) -> Card:
        card = Card(padding=(15, 11))
        card.setObjectName("complaint_not_when")
        lines = QVBoxLayout()
        lines.setSpacing(tokens().px(5))
        lines.addWidget(Label(self.tr("See a doctor first when"), "strong"))
        for sentence in pack.not_when:
            lines.addWidget(IconLine("triangle", sentence, "amber"))
        card.body.addLayout(lines)
        return card

    def _add_steps(self, column: QVBoxLayout, steps: tuple[Step, ...], group: str) -> None:
        for step in steps:
            card = StepCard(step.exercise, step.exercise.name, step.why, PICTURE)
            card.setObjectName(f"{group}_{step.exercise.slug}")
            card.clicked.connect(self._on_step)
            column.addWidget(card)

    def _on_step(self) -> None:
        card = self.sender()
        if isinstance(card, StepCard):
            self.exercise_chosen.emit(card.slug)

    def _on_view(self, key: str) -> None:
        if key == "all":
            self.views.set_current("complaints")
            self.back_clicked.emit()

    def _on_picked(self, _row: int) -> None:
        self.complaint_chosen.emit(self._picker.current())
