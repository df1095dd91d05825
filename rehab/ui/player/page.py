"""The player page: shows a state and tells what the person wants. Nothing is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.player import words
from rehab.ui.player.cards import CueRow, PainCard, SkipCard, TimerCard
from rehab.ui.player.stage import Stage
from rehab.ui.player.steps import StepRow, TopRow
from rehab.ui.player.transport import Transport
from rehab.ui.theme import tokens
from rehab.ui.widgets import Banner, Button, Label
from rehab.ui.widgets.pain_strip import digit_of
from rehab.ui.widgets.reading_order import along, margins

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from rehab.ui.player.state import FrameState, PlayerState

COLUMN, COLUMN_LARGEST, COLUMN_SHARE = 340, 520, 0.27
"""Width of the right column in logical pixels at 100 %: a share of the page, within bounds."""
NARROW = 1080


class PlayerPage(QWidget):
    """Exercises on top, drawing left, timer and pain right; with large text one below the other."""

    main_clicked = Signal()
    back_clicked = Signal()
    next_clicked = Signal()
    step_chosen = Signal(int)
    pain_chosen = Signal(int)
    alarm_chosen = Signal(str)
    halve_clicked = Signal()
    skip_wanted = Signal()
    skip_chosen = Signal(str)
    skip_cancelled = Signal()
    end_clicked = Signal()
    form_clicked = Signal()
    slow_toggled = Signal()
    sound_clicked = Signal()
    notice_closed = Signal()
    shown = Signal()
    covered = Signal()
    """The window was minimised; the session goes on."""
    left = Signal()
    """Another page is shown, or the window closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player_page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.single_keys = True
        self._state: PlayerState | None = None
        self._frame: FrameState | None = None
        self._build_parts()
        self._build_page()
        self._bar = 0
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._on_range(0, 0)
        self._wire()

    # parts

    def _build_parts(self) -> None:
        self.end = Button(self.tr("End"), icon="close", key=self.tr("Esc"))
        self.end.setObjectName("player_end")
        self.sound = Button("", "quiet", icon="bell", size="small", flush="end")
        self.sound.setObjectName("player_sound")
        for button in (self.end, self.sound):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.steps = StepRow()
        self._left = Label("", "body", "ink2")
        self._left.setObjectName("player_left")
        self.notice = Banner("neutral", closable=True, icon="pause")
        self.notice.setObjectName("player_notice")
        self.notice.hide()
        self.stage = Stage()
        self.cues = CueRow()
        self.cues.setObjectName("player_cues")
        self.timer = TimerCard()
        self.pain = PainCard()
        self.skip = SkipCard()
        self.skip.hide()
        self.transport = Transport()

    def _build_page(self) -> None:
        t = tokens()
        page = self._column = QVBoxLayout(self)
        page.setSpacing(t.px(12))
        head = self._head = QVBoxLayout()
        head.setSpacing(t.px(12))
        head.addWidget(TopRow(self.end, self.steps, self._left, self.sound))
        head.addWidget(self.notice)
        page.addLayout(head)
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        if t.wide_text:
            column.addWidget(self.stage)
        column.addWidget(self.timer, 1)
        column.addWidget(self.pain)
        column.addWidget(self.skip)
        if t.wide_text:
            column.addWidget(self.stage.tags)
            column.addWidget(self.cues)
        self._scroll = _plain_scroll(cards)
        if t.wide_text:
            page.addWidget(self._scroll, 1)
            page.addWidget(self.transport)
            return
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(t.px(12))
        right.addWidget(self._scroll, 1)
        right.addWidget(self.transport)
        body = QHBoxLayout()
        body.setSpacing(t.px(20))
        left = QVBoxLayout()
        left.setSpacing(t.px(12))
        left.addWidget(self.stage, 1)
        left.addWidget(self.cues)
        body.addLayout(left, 1)
        body.addWidget(self._right)
        page.addLayout(body, 1)

    def _wire(self) -> None:
        self.end.clicked.connect(self.end_clicked)
        self.sound.clicked.connect(self.sound_clicked)
        self.steps.chosen.connect(self.step_chosen)
        self.notice.closed.connect(self.notice_closed)
        self.stage.slow.clicked.connect(self.slow_toggled)
        self.pain.chosen.connect(self.pain_chosen)
        self.pain.alarm_chosen.connect(self.alarm_chosen)
        self.pain.halve_clicked.connect(self.halve_clicked)
        self.pain.skip_clicked.connect(self.skip_wanted)
        self.pain.end_clicked.connect(self.end_clicked)
        self.skip.chosen.connect(self.skip_chosen)
        self.skip.cancelled.connect(self.skip_cancelled)
        self.transport.main_clicked.connect(self.main_clicked)
        self.transport.back_clicked.connect(self.back_clicked)
        self.transport.next_clicked.connect(self.next_clicked)
        self.transport.skip_clicked.connect(self.skip_wanted)
        self.transport.form_clicked.connect(self.form_clicked)

    def _on_range(self, least: int, most: int) -> None:
        """The scroll bar lies in the margin of the page: all parts of it end at the same edge."""
        t = tokens()
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most > least else 0
        self._column.setContentsMargins(margins(t.px(24), t.px(14), t.px(24) - bar, t.px(16)))
        self._head.setContentsMargins(margins(0, 0, bar, 0))
        self.transport.setContentsMargins(margins(0, 0, bar, 0))
        self._bar = bar
        self._share_width()

    def _share_width(self) -> None:
        """The right column takes its share, and the room of its scroll bar."""
        t = tokens()
        if not t.wide_text:
            share = max(t.px(COLUMN), min(t.px(COLUMN_LARGEST), round(self.width() * COLUMN_SHARE)))
            self._right.setFixedWidth(share + self._bar)

    # states

    def show_state(self, state: PlayerState) -> None:
        """Show another phase, set, exercise or answer."""
        starts = state.running and (self._state is None or not self._state.running)
        self._state = state
        self.steps.show_steps(state.steps)
        self.stage.show_state(state)
        self.cues.show_cues(state.cues)
        self.timer.show_state(state)
        self.pain.show_state(state)
        self.transport.show_state(state)
        if state.guidance is not None and not self.pain.isHidden():
            QTimer.singleShot(0, self, self._bring_pain_into_view)
        elif starts:
            QTimer.singleShot(0, self, self._bring_timer_into_view)
        if state.notice:
            self.notice.show_text(state.notice, "neutral")
        else:
            self.notice.hide()
        self.show_frame(state.frame)

    def show_frame(self, frame: FrameState) -> None:
        """Show a moment; words are set only when they changed."""
        self._frame = frame
        self.timer.show_frame(frame)
        narrow = self.width() < tokens().px(NARROW) or tokens().wide_text
        text = frame.remaining_short if narrow else frame.remaining
        if self._left.text() != text:
            self._left.setText(text)

    def _bring_pain_into_view(self) -> None:
        """In a small window the answer and its ways out may lie below the edge."""
        self._scroll.ensureWidgetVisible(self.pain.lowest, 0, tokens().px(14))

    def show_sound(self, level: str) -> None:
        """Show how loud the sounds are."""
        self.sound.setText(words.sound(level))

    def show_problem(self, text: str) -> None:
        """Say what went wrong, where it cannot be overlooked."""
        self.notice.show_text(text, "amber")

    def ask_skip(self) -> None:
        """Ask why the exercise is left out; the pain keys make room."""
        self.pain.hide()
        self.skip.open()
        QTimer.singleShot(0, self, self._bring_skip_into_view)

    def _bring_timer_into_view(self) -> None:
        """With large text it stands below the drawing."""
        self._scroll.ensureWidgetVisible(self.timer, 0, 0)

    def _bring_skip_into_view(self) -> None:
        self._scroll.ensureWidgetVisible(self.skip, 0, 0)

    def close_skip(self) -> None:
        """Show the pain keys again."""
        self.skip.hide()
        self.pain.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asks_skip(self) -> bool:
        """Whether the reasons are shown."""
        return not self.skip.isHidden()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, arrows, digits, letters and Escape, wherever the focus is on the page."""
        if event.isAutoRepeat():
            return
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        digit = digit_of(event) if self.single_keys else None
        signal = {
            Qt.Key.Key_Space: self.main_clicked,
            Qt.Key.Key_Left: self.back_clicked,
            Qt.Key.Key_Right: self.next_clicked,
        }.get(along(self, event.key()))
        if digit is not None:
            self.pain_chosen.emit(digit)
        elif event.key() == Qt.Key.Key_Escape:
            (self.skip_cancelled if self.asks_skip else self.end_clicked).emit()
        elif plain and signal is not None and not self.asks_skip:
            signal.emit()
        elif not (plain and self.single_keys and self._on_letter(event.key())):
            super().keyPressEvent(event)

    def _on_letter(self, key: int) -> bool:
        ready = self._state is not None and self._state.ready
        if key == Qt.Key.Key_S and not ready:
            self.skip_wanted.emit()
        elif key == Qt.Key.Key_F and ready:
            self.form_clicked.emit()
        elif key == Qt.Key.Key_M:
            self.slow_toggled.emit()
        else:
            return False
        return True

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys, and watch the window: it may close."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        if not event.spontaneous():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell a minimised window from a page that was left."""
        super().hideEvent(event)
        (self.covered if event.spontaneous() else self.left).emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that the page is left when the window is about to close."""
        if event.type() == QEvent.Type.Close and self.isVisible():
            self.left.emit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the width."""
        super().resizeEvent(event)
        self._share_width()
        if self._frame is not None:
            self.show_frame(self._frame)


def _plain_scroll(content: QWidget) -> QScrollArea:
    """Scrolls only when a small window leaves no other way."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    scroll.setWidget(content)
    content.setAutoFillBackground(False)
    scroll.viewport().setAutoFillBackground(False)
    return scroll
