"""The session form: shows a state and tells what was entered. Nothing is decided here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rehab.domain.session import EFFORT_WORDS
from rehab.ui.forms.proposal_card import ProposalCard
from rehab.ui.session.cards import DoneCard, EffortCard, StripCard
from rehab.ui.session.footer import WIDTH, Footer, centred
from rehab.ui.session.halves import Halves
from rehab.ui.session.signs_card import SignsCard
from rehab.ui.session.values import STRIPS
from rehab.ui.session.when_card import WhenCard
from rehab.ui.theme import tokens
from rehab.ui.widgets import Banner, Label, PageScroll
from rehab.ui.widgets.field import set_problem
from rehab.ui.widgets.pain_strip import digit_of
from rehab.ui.widgets.reading_order import tab_as_read

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from rehab.ui.session.state import SessionState

AGAIN = "again"


class SessionPage(QWidget):
    """One column of cards with a footer that is always in reach."""

    score_chosen = Signal(str, int)
    score_cleared = Signal(str)
    digit_typed = Signal(int)
    guidance_chosen = Signal(str, str)
    sets_edited = Signal(int, int)
    reason_chosen = Signal(str)
    sign_chosen = Signal(str)
    proposal_accepted = Signal()
    proposal_put_off = Signal()
    effort_chosen = Signal(int)
    note_edited = Signal(str)
    moment_edited = Signal(object)
    save_clicked = Signal()
    back_clicked = Signal()
    discard_clicked = Signal()
    discard_confirmed = Signal()
    delete_clicked = Signal()
    again_clicked = Signal()
    left = Signal()
    """The page is no longer shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build_cards()
        self.footer = Footer()
        self._build_page()
        self._wire()

    def _build_cards(self) -> None:
        self._title = Label("", "title", wrap=True)
        self._title.setObjectName("session_title")
        self._subtitle = Label("", "body", "ink2", wrap=True)
        for label in (self._title, self._subtitle):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.carry_on = Banner(
            "neutral",
            self.tr("What you entered before is still here."),
            [(AGAIN, self.tr("Start again"))],
            closable=True,
        )
        self.carry_on.setObjectName("carry_on")
        self.carry_on.hide()
        self.when = WhenCard()
        self.done = DoneCard()
        self.signs = SignsCard()
        self.effort = EffortCard()
        self.proposal = ProposalCard(narrow=True)
        self.halves = Halves(self.effort, self.done, self.proposal)
        self.strips = {key: StripCard(key) for key in STRIPS}

    def _build_page(self) -> None:
        t = tokens()
        self._column = QWidget()
        self._column.setMaximumWidth(t.px(WIDTH))
        cards = QVBoxLayout(self._column)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(t.px(8))
        cards.addWidget(self._title)
        cards.addWidget(self._subtitle)
        cards.addWidget(self.carry_on)
        cards.addWidget(self.when)
        cards.addWidget(self.strips["before"])
        cards.addWidget(self.done)
        cards.addWidget(self.strips["during"])
        cards.addWidget(self.strips["after"])
        cards.addWidget(self.signs)
        cards.addWidget(self.halves)
        cards.addWidget(self.proposal)
        cards.addWidget(self.effort)
        self._cards = cards
        self._scroll = PageScroll()
        self._scroll.body.addLayout(centred(self._column))
        self._scroll.body.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._scroll, 1)
        self._edge = QFrame()
        self._edge.setObjectName("session_edge")
        self._edge.setProperty("separator", True)
        # It keeps its place, or the cards would move as it comes and goes.
        policy = self._edge.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(policy)
        page.addWidget(self._edge)
        page.addWidget(self.footer)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._align_footer)
        self._align_footer()

    def _wire(self) -> None:
        for card in self.strips.values():
            card.chosen.connect(self.score_chosen)
            card.cleared.connect(self.score_cleared)
            card.guidance_chosen.connect(self.guidance_chosen)
        self.done.sets_edited.connect(self.sets_edited)
        self.done.reason_chosen.connect(self.reason_chosen)
        self.signs.chosen.connect(self.sign_chosen)
        self.proposal.accepted.connect(self.proposal_accepted)
        self.proposal.put_off.connect(self.proposal_put_off)
        self.effort.effort_chosen.connect(self.effort_chosen)
        self.effort.note_edited.connect(self.note_edited)
        self.when.moment_edited.connect(self.moment_edited)
        self.carry_on.action_chosen.connect(self._on_again)
        self.effort.submitted.connect(self.save_clicked)
        self.footer.back_clicked.connect(self.back_clicked)
        self.footer.discard_clicked.connect(self.discard_clicked)
        self.footer.discard_confirmed.connect(self.discard_confirmed)
        self.footer.delete_clicked.connect(self.delete_clicked)
        self.footer.save_clicked.connect(self.save_clicked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(keys).activated.connect(self.save_clicked)
        for number in range(1, EFFORT_WORDS + 1):
            shortcut = self._shortcut(f"Alt+{number}")
            shortcut.activated.connect(partial(self._choose_effort, number))

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        return shortcut

    def _align_footer(self, _low: int = 0, high: int = 0) -> None:
        """Keep the footer under the cards; a line tells that they go on."""
        self._edge.setVisible(high > 0)
        edges = self._scroll.edges()
        self.footer.set_margins(edges.left(), edges.right())

    # states

    def show_state(self, state: SessionState) -> None:
        """Show the form."""
        self._title.setText(state.title)
        self._subtitle.setText(state.subtitle)
        self._subtitle.setVisible(bool(state.subtitle))
        self.carry_on.setVisible(state.draft_found)
        self.when.setVisible(state.editing)
        self.when.show_moment(state.at)
        self._order(state.summary)
        shown = {strip.key: strip for strip in state.strips}
        for key, card in self.strips.items():
            card.setVisible(key in shown)
            if key in shown:
                card.show_state(shown[key])
        self.done.show_state(state)
        self.signs.show_state(state)
        self.proposal.show_state(state.proposal)
        self.effort.show_state(state)
        self.halves.show_state(state)
        self.footer.set_form(state.editing, state.summary, state.can_go_back)
        tab_as_read(self)

    def _order(self, summary: bool) -> None:
        """What was done stands before the questions of a form, and beside those of a summary."""
        if summary != self.halves.used:
            self.halves.use(summary)
            if not summary:
                self._cards.insertWidget(self._cards.indexOf(self.strips["during"]), self.done)
                self._cards.addWidget(self.proposal)
                self._cards.addWidget(self.effort)

    def show_fresh(self, state: SessionState) -> None:
        """Show the form of another session from its top."""
        self.footer.show_actions()
        self.show_problem("")
        self.show_state(state)
        self._scroll.verticalScrollBar().setValue(0)

    def show_problem(self, text: str, field: str | None = None) -> None:
        """Say in one sentence what could not be taken; an empty text takes it back."""
        self.footer.problem.set_text(text)
        set_problem(self.when.field, field == "at")

    def ask_discard(self) -> None:
        """Ask inline whether what was entered may go."""
        self.footer.ask()

    def focus_strip(self, key: str) -> None:
        """Give the focus to a question and bring its card into view."""
        self._focus(self.strips[key].strip, self.strips[key])

    def _choose_effort(self, number: int) -> None:
        """Choose a word by its key; the focus goes along when it is among the words."""
        button = self.effort.words.button(number)
        button.click()
        if self.focusWidget() in self.effort.words.buttons():
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_effort(self) -> None:
        """Give the focus to the words of effort."""
        self._focus(self.effort.words.button(1), self.effort)

    def focus_note(self) -> None:
        """Give the focus to the note."""
        self._focus(self.effort.note, self.effort)

    def focus_sets(self) -> None:
        """Give the focus to the first exercise."""
        first = self.done.first_stepper()
        if first is not None:
            self._focus(first, self.done)

    def _focus(self, widget: QWidget, card: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        edge = tokens().px(12)
        self._scroll.ensureWidgetVisible(card, 0, edge)
        if card.height() + 2 * edge > self._scroll.viewport().height():
            # A card that does not fit is read from its question on.
            top = card.mapTo(self._scroll.content, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top - edge)
            self._scroll.ensureWidgetVisible(widget, 0, edge)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit goes to the first open question, Escape goes back and keeps what was entered."""
        digit = digit_of(event)
        if digit is not None and not event.isAutoRepeat():
            self.digit_typed.emit(digit)
        elif event.key() == Qt.Key.Key_Escape:
            if self.footer.asks:
                self.footer.keep()
            else:
                self.back_clicked.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the form is left, so that it can be kept."""
        super().hideEvent(event)
        self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window: the form is kept before a closing window closes the data file."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that the form is left when the window is about to close."""
        if event.type() == QEvent.Type.Close and self.isVisible():
            self.left.emit()
        return super().eventFilter(watched, event)

    def _on_again(self, _action: str) -> None:
        self.again_clicked.emit()
