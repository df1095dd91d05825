"""The page of a patient: header, tabs with pages of other features, what is to be decided, notes. Passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rehab.ui.clinic.forms import NameForm, NoteForm
from rehab.ui.clinic.side import DecideCard, NotesCard
from rehab.ui.texts.names import initial
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    Card,
    Chip,
    ErrorText,
    FlowLayout,
    IconButton,
    Label,
    PageScroll,
    Segments,
    TwoColumns,
)
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.menu import Menu
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent

    from rehab.ui.clinic.patient_state import PatientState

TABS = ("chart", "log", "runs", "checkups")
TAB_HEIGHT = 520
"""Least height of the tabs, logical pixels at 100 %: a chart with its strips."""


class Disc(Figure):
    """The initial of a person in a disc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""

    def set_name(self, name: str) -> None:
        """Show another person."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """As high as two lines of the header."""
        return QSize(tokens().px(52), tokens().px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and letter."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        rounded(painter, box, box.height() / 2, t.pri_soft, t.ink if t.high_contrast else None, t.border)
        draw_text(painter, box, initial(self._name), t.font("heading"), t.pri_soft_ink)


class PatientPage(QWidget):
    """Shows a state; what stands in the tabs is made by whoever knows those pages."""

    back_clicked = Signal()
    step_clicked = Signal(int)
    """-1 for the patient before, 1 for the next one."""
    tab_chosen = Signal(str)
    action_chosen = Signal(str)
    """``note program report rename merge archive bring_back plan_file``, or a page that a decision leads to."""
    note_chosen = Signal(object)
    """Payload: the `CareNote` to change."""
    note_deleted = Signal(object)
    review_chosen = Signal(object)
    """Payload: the day of the next review, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patient_page")
        self.single_keys = True
        self._state: PatientState | None = None
        self.note_form = NoteForm(self)
        self.name_form = NameForm(self, "rename", self.tr("Rename"), self.tr("Name or number"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.problem = ErrorText()
        self.problem.setObjectName("patient_problem")
        t = tokens()
        scroll = PageScroll()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        scroll.body.addWidget(self._build_way())
        scroll.body.addWidget(self._build_header())
        scroll.body.addWidget(self.problem)
        self.tabs = QStackedWidget()
        self.tabs.setMinimumHeight(t.px(TAB_HEIGHT))
        self._made: dict[str, QWidget] = {}
        scroll.body.addWidget(TwoColumns(self._build_tabs(), self._build_side(), 312), 1)

    def _build_way(self) -> QWidget:
        self.back = Button(self.tr("Patients"), "quiet", "chevron-left", flush="begin")
        self.back.setObjectName("patient_back")
        self.back.clicked.connect(self.back_clicked)
        self.place = Label("", "small", "ink2")
        self.place.setObjectName("patient_place")
        before = IconButton("chevron-up", self.tr("Patient before"), self.tr("Patient before (Ctrl+Page Up)"))
        before.setObjectName("patient_before")
        before.clicked.connect(lambda: self.step_clicked.emit(-1))
        after = IconButton("chevron-down", self.tr("Next patient"), self.tr("Next patient (Ctrl+Page Down)"))
        after.setObjectName("patient_after")
        after.clicked.connect(lambda: self.step_clicked.emit(1))
        self._steps = (before, after)
        way = QWidget()
        row = QHBoxLayout(way)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().px(4))
        row.addWidget(self.back)
        row.addStretch(1)
        for widget in (self.place, before, after):
            row.addWidget(widget)
        return way

    def _build_header(self) -> QWidget:
        t = tokens()
        card = Card(padding=(20, 16))
        self.disc = Disc()
        self.name = Label("", "title", wrap=True)
        self.name.setObjectName("patient_title")
        self.pill = Chip("", "neutral", "sprout")
        self.pill.setObjectName("patient_pill")
        title = QWidget()
        flow = FlowLayout(title, spacing=12, row_spacing=4)
        flow.addWidget(self.name)
        flow.addWidget(self.pill)
        self.caption = Label("", "small", "ink2", wrap=True)
        self.caption.setObjectName("patient_caption")
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        words.addWidget(title)
        words.addWidget(self.caption)
        self.hands = QWidget()
        hands = FlowLayout(self.hands, spacing=10)
        buttons = (
            ("note", self.tr("Add note"), "note", "secondary"),
            ("program", self.tr("Edit programme"), "program", "secondary"),
            ("report", self.tr("Referral letter"), "report", "primary"),
        )
        for code, text, icon, kind in buttons:
            button = Button(text, kind, icon)
            button.setObjectName(f"patient_{code}")
            button.clicked.connect(lambda _on=False, code=code: self.action_chosen.emit(code))
            hands.addWidget(button)
        self.more = IconButton("more", self.tr("More"), self.tr("More for this patient"), framed=True)
        self.more.setObjectName("patient_more")
        self.more.clicked.connect(self._open_menu)
        hands.addWidget(self.more)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(t.px(18))
        person = QHBoxLayout()
        person.setSpacing(t.px(18))
        person.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignVCenter)
        person.addLayout(words, 1)
        row.addLayout(person, 1)
        row.addWidget(self.hands, 0, Qt.AlignmentFlag.AlignVCenter)
        if t.wide_text:
            row.setDirection(QBoxLayout.Direction.TopToBottom)
        card.body.addLayout(row)
        return card

    def _build_tabs(self) -> QWidget:
        card = Card(padding=(16, 12))
        words = (self.tr("Chart"), self.tr("Log"), self.tr("Runs"), self.tr("Check-ups"))
        self.choice = Segments(list(zip(TABS, words, strict=True)), TABS[0])
        self.choice.setObjectName("patient_tabs")
        self.choice.setAccessibleName(self.tr("What is shown of the patient"))
        self.choice.chosen.connect(self.tab_chosen)
        self.since_phase = Label("", "small", "ink2", wrap=True)
        self.since_phase.setObjectName("patient_since_phase")
        below = tokens().wide_text
        line = QBoxLayout(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        line.setSpacing(tokens().px(14))
        line.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self.since_phase, 1)
        if not below:
            self.since_phase.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        card.body.addWidget(self.tabs, 1)
        return card

    def _build_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(14))
        self.decide, self.notes = DecideCard(), NotesCard()
        self.decide.target_chosen.connect(self.action_chosen)
        self.decide.review_chosen.connect(self.review_chosen)
        self.notes.add_clicked.connect(lambda: self.action_chosen.emit("note"))
        self.notes.note_chosen.connect(self.note_chosen)
        self.notes.note_deleted.connect(self.note_deleted)
        column.addWidget(self.decide)
        column.addWidget(self.notes)
        column.addStretch(1)
        return side

    # states

    def show_state(self, state: PatientState) -> None:
        """Show another state."""
        self._state = state
        self.disc.set_name(state.name)
        self.name.setText(state.name)
        self.pill.set_status(state.pill, state.tone if state.tone != "plain" else "neutral", state.icon)
        self.caption.setText(state.caption)
        self.place.setText(state.place)
        self.since_phase.setText(state.since_phase)
        self.since_phase.setVisible(bool(state.since_phase))
        for button in self._steps:
            button.setVisible(bool(state.place))
        self.problem.set_text("")
        self.decide.show_state(state)
        self.notes.show_notes(state.notes)

    def show_tab(self, name: str, page: QWidget) -> None:
        """Show what stands in a tab."""
        self.choice.set_current(name)
        if name not in self._made:
            self._made[name] = page
            self.tabs.addWidget(page)
        self.tabs.setCurrentWidget(page)

    def clear_tabs(self) -> None:
        """Forget what stands in the tabs: it belongs to somebody else."""
        for page in self._made.values():
            self.tabs.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._made = {}

    def menu(self) -> Menu:
        """What else can be done."""
        menu = Menu(self)
        menu.setObjectName("patient_more_menu")
        archived = self._state is not None and self._state.archived
        entries = (
            ("plan_file", self.tr("&Give back a plan file…")),
            ("rename", self.tr("&Rename…")),
            ("merge", self.tr("&Put together with another record…")),
            ("bring_back", self.tr("&Bring back")) if archived else ("archive", self.tr("&Archive")),
        )
        for code, text in entries:
            action = menu.addAction(text)
            action.setObjectName(f"more_{code}")
            action.triggered.connect(lambda _on=False, code=code: self.action_chosen.emit(code))
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def showEvent(self, event: QShowEvent) -> None:
        """The keys belong to the page."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Page Up and Down walk through the list; N writes a note."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_clicked.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.text().lower() == "n" and not event.modifiers() and self.single_keys:
            self.action_chosen.emit("note")
        else:
            super().keyPressEvent(event)
