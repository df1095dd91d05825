"""The Today page: shows states and tells what the person wants. Nothing is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.actions import page_title
from rehab.ui.forms.proposal_card import ProposalCard
from rehab.ui.theme import tokens
from rehab.ui.today.checkin_card import CheckInCard
from rehab.ui.today.columns import MainColumn, SideColumn
from rehab.ui.today.header import Header
from rehab.ui.today.offers import CarryOnBanner, PhaseBanner
from rehab.ui.today.side_cards import QUICK_KEYS
from rehab.ui.today.skeleton import Skeleton
from rehab.ui.today.strip_view import NARROW
from rehab.ui.widgets import ChoiceChip, ErrorText, PageScroll, PainStrip, TwoColumns
from rehab.ui.widgets.focus import is_enter
from rehab.ui.widgets.pain_strip import digit_of

if TYPE_CHECKING:
    from rehab.domain.checkin import Question
    from rehab.ui.today.state import TodayState, VerdictGlance

READING_MS = 300
"""Nothing is said about loading before this."""


class TodayPage(QWidget):
    """Check-in on top, sessions and quick log on the left, week and mornings on the right."""

    score_chosen = Signal(str, int)
    score_cleared = Signal(str)
    digit_typed = Signal(int)
    change_clicked = Signal(str)
    worst_clicked = Signal(str)
    more_clicked = Signal(str)
    more_typed = Signal()
    """The key for the further questions was pressed."""
    answer_edited = Signal(str, object)
    missed_clicked = Signal()
    week_clicked = Signal()
    start_clicked = Signal()
    done_clicked = Signal()
    form_clicked = Signal()
    not_today_chosen = Signal(str)
    move_chosen = Signal(int)
    pause_clicked = Signal()
    session_opened = Signal(str)
    step_wanted = Signal(int)
    edit_clicked = Signal(object)
    quick_chosen = Signal(str)
    action_chosen = Signal(str)
    """Key of an action of an empty day."""
    verdict_action = Signal(str)
    verdict_clicked = Signal()
    carry_on_chosen = Signal(str)
    proposal_accepted = Signal()
    proposal_put_off = Signal()
    phase_chosen = Signal(str)
    entries_clicked = Signal()
    """Everything that was logged is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today_page")
        self.setAccessibleName(page_title("today"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._state: TodayState | None = None
        self._glance: VerdictGlance | None = None
        self._wants_focus = True
        self._scrolled = False
        self._build_timers()
        self._build_parts()
        self._build_columns()
        self._wire()

    # parts

    def _build_timers(self) -> None:
        # Only what comes from outside shares the height anew: what it changes must not ask for it again.
        self._sharing = QTimer(self)
        self._sharing.setSingleShot(True)
        self._sharing.timeout.connect(self._share)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(READING_MS)
        self._reading.timeout.connect(self._show_skeleton)

    def _build_parts(self) -> None:
        self.head = Header()
        self.problem = ErrorText()
        self.problem.setObjectName("today_problem")
        self.carry_on = CarryOnBanner()
        self.checkin = CheckInCard()
        self.proposal = ProposalCard()
        self.phase = PhaseBanner()
        self.main = MainColumn()
        self.side = SideColumn()
        self._skeleton = Skeleton()
        self._skeleton.hide()

    def _build_columns(self) -> None:
        self._scroll = PageScroll()
        # What arrives above it, such as a proposal, does not push the start out of sight.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._scroll.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self._columns = TwoColumns(self.main, self.side, below=780)
        self._columns.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        body = self._scroll.body
        body.addWidget(self.head)
        body.addWidget(self.problem)
        body.addWidget(self._skeleton)
        body.addWidget(self.carry_on)
        body.addWidget(self.checkin)
        body.addWidget(self.proposal)
        body.addWidget(self.phase)
        body.addWidget(self._columns, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _wire(self) -> None:
        self.carry_on.action_chosen.connect(self.carry_on_chosen)
        self.phase.action_chosen.connect(self.phase_chosen)
        self.proposal.accepted.connect(self.proposal_accepted)
        self.proposal.put_off.connect(self.proposal_put_off)
        self.checkin.chosen.connect(self.score_chosen)
        self.checkin.cleared.connect(self.score_cleared)
        self.checkin.change_clicked.connect(self.change_clicked)
        self.checkin.worst_clicked.connect(self.worst_clicked)
        self.checkin.more_clicked.connect(self.more_clicked)
        self.checkin.answer_edited.connect(self.answer_edited)
        self.checkin.week_clicked.connect(self.week_clicked)
        self.checkin.note_clicked.connect(self._on_note)
        self.checkin.missed_clicked.connect(self.missed_clicked)
        self.main.edit_clicked.connect(self.edit_clicked)
        self.main.session_opened.connect(self.session_opened)
        self.main.due.start_clicked.connect(self.start_clicked)
        self.main.due.done_clicked.connect(self.done_clicked)
        self.main.due.form_clicked.connect(self.form_clicked)
        self.main.due.not_today.toggled.connect(self._on_reasons)
        self.main.due.not_today_chosen.connect(self.not_today_chosen)
        self.main.due.move_chosen.connect(self.move_chosen)
        self.main.due.pause_clicked.connect(self.pause_clicked)
        self.main.empty.action_chosen.connect(self.action_chosen)
        self.main.quick.chosen.connect(self.quick_chosen)
        self.side.quick.chosen.connect(self.quick_chosen)
        self.side.verdict.action_chosen.connect(self.verdict_action)
        self.side.entries.clicked.connect(self.entries_clicked)
        self.head.chip.clicked.connect(self.verdict_clicked)
        # The scroll area would take these keys before the page sees them.
        for key, slot in ((Qt.Key.Key_Up, self._on_up), (Qt.Key.Key_Down, self._on_down)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # states

    def show_reading(self) -> None:
        """Data is on its way: nothing changes for 300 ms, then grey bars stand for what is coming."""
        self._reading.start()

    def _show_skeleton(self) -> None:
        if self._state is None:
            self._columns.hide()
            self.checkin.hide()
            self._skeleton.show()

    def show_state(self, state: TodayState) -> None:
        """Show a moment of the day."""
        self._reading.stop()
        self._skeleton.hide()
        self._columns.show()
        self._state = state
        self.carry_on.show_state(state.carry_on)
        self.checkin.show_state(state)
        self.proposal.show_state(state.proposal)
        self.phase.show_state(state.phase)
        self.main.show_state(state, self._compact)
        self._place(state)
        if self._wants_focus and self.isVisible():
            self.focus_first()

    def show_verdict(self, glance: VerdictGlance | None) -> None:
        """Show what the verdict says; it arrives after the page."""
        self._glance = glance
        self.head.show_glance(glance)
        if self._state is not None:
            self._place(self._state)

    def show_problem(self, text: str, field: str | None = None) -> None:
        """Say in one sentence what could not be taken; an empty text takes it back."""
        self.problem.set_text(text)

    # focus

    def focus_strip(self, key: str) -> None:
        """Give the focus to the strip of a question."""
        strip = self.checkin.strip(key)
        if strip is not None:
            strip.setFocus(Qt.FocusReason.OtherFocusReason)
            self._see_strip(strip)

    def focus_more(self, key: str) -> None:
        """Give the focus to the further questions of a complaint, or to the link that folds them out."""
        view = self.checkin.focus_more(key)
        focused = self.focusWidget()
        if view is not None and focused is not None:
            if self._seen_from_top(focused):
                self._scroll.verticalScrollBar().setValue(0)
            else:
                self._scroll.ensureWidgetVisible(focused)

    def show_answer_problem(self, key: str, question: Question, text: str) -> None:
        """Say under one of the further questions why its answer was not stored."""
        self.checkin.show_answer_problem(key, question, text)

    def focus_start(self) -> None:
        """Give the focus to the start of the due session, else to the page."""
        if self._state is not None and self._state.open_due is not None:
            self.main.due.start.setFocus(Qt.FocusReason.OtherFocusReason)
            # The card finds its height only now.
            self._scrolled = False
            QTimer.singleShot(0, self, self._see_start)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureVisible(0, 0)

    def _on_range(self, _least: int, _most: int) -> None:
        self._see_start()
        focused = self.focusWidget()
        if isinstance(focused, PainStrip) and focused.hasFocus():
            self._see_strip(focused)

    def _on_scrolled(self, _action: int) -> None:
        self._scrolled = True

    def _see_strip(self, strip: PainStrip) -> None:
        """Show a question of the day from the top of the page, else with its card at the upper edge."""
        if self._scrolled:
            self._scroll.ensureWidgetVisible(strip, 0, tokens().px(12))
            return
        top = 0 if self._seen_from_top(strip) else self.checkin.y() - tokens().px(12)
        self._scroll.verticalScrollBar().setValue(top)
        self._scroll.ensureWidgetVisible(strip, 0, tokens().px(12))

    def _see_start(self) -> None:
        due, edge = self.main.due, tokens().px(12)
        if not due.start.hasFocus():
            return
        if not self._scrolled and self._seen_from_top(due.start):
            # What was scrolled for while the page still grew is taken back.
            self._scroll.verticalScrollBar().setValue(0)
            return
        whole = not self._scrolled and due.height() + 2 * edge < self._scroll.viewport().height()
        self._scroll.ensureWidgetVisible(due if whole else due.start, 0, edge)

    def _seen_from_top(self, widget: QWidget) -> bool:
        bottom = widget.mapTo(self._scroll.content, widget.rect().bottomLeft()).y()
        return bottom + tokens().px(12) < self._scroll.viewport().height()

    def focus_first(self) -> None:
        """Give the focus to the first open question, else to the due session."""
        self._wants_focus = False
        unanswered = self._state.unanswered if self._state is not None else None
        if unanswered is not None:
            self.focus_strip(unanswered.key)
        else:
            self.focus_start()

    def showEvent(self, event: QShowEvent) -> None:
        """Coming to the page starts at the question of the day."""
        super().showEvent(event)
        self._wants_focus, self._scrolled = True, False
        if self._state is not None and not event.spontaneous():
            self.focus_first()
            # The state may be of yesterday; one that follows at once decides again, a later one does not.
            self._wants_focus = True
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self._wants_focus = False

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, Enter starts, letters log; text fields take their keys before they get here."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if is_enter(event):
            self._on_enter()
            return
        if self._state is not None and self._state.single_keys and not event.isAutoRepeat():
            digit = digit_of(event)
            if digit is not None:
                self.digit_typed.emit(digit)
                return
            if plain and self._on_letter(event.text().upper()):
                return
        super().keyPressEvent(event)

    def _on_letter(self, letter: str) -> bool:
        for key, signal in (("D", self.done_clicked), ("F", self.form_clicked), ("M", self.more_typed)):
            if letter == key:
                signal.emit()
                return True
        for name, key in QUICK_KEYS.items():
            if letter == key:
                self.quick_chosen.emit(name)
                return True
        return False

    def _on_enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, ChoiceChip) and focused.hasFocus():
            focused.click()
        else:
            self.start_clicked.emit()

    def _on_up(self) -> None:
        self.step_wanted.emit(-1)

    def _on_down(self) -> None:
        self.step_wanted.emit(1)

    def _on_note(self) -> None:
        self.quick_chosen.emit("note")

    # width

    @property
    def _compact(self) -> bool:
        """Narrow, and still two columns: secondary words drop and the quick log moves to the side."""
        t = tokens()
        return not t.wide_text and self.width() < t.px(NARROW)

    def _place(self, state: TodayState) -> None:
        compact = self._compact
        self.head.show_state(state, compact)
        self.main.place(state, compact)
        self.side.show_state(state, self._glance, compact)
        self._sharing.start(0)

    def _on_reasons(self, _open: bool) -> None:
        self._sharing.start(0)

    def _share(self) -> None:
        """Give the open session the height that the window or the side column leaves it."""
        body = self._scroll.body
        body.activate()
        left = self._scroll.viewport().height() - self._columns.y() - body.contentsMargins().bottom()
        if self._columns.stacked:
            self.main.share(0)
        else:
            self.main.share(max(left, self.side.needed), left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the width."""
        super().resizeEvent(event)
        if self._state is not None:
            self._place(self._state)

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._state is not None:
            self._place(self._state)
