"""One question of the check-up: dashes, the question, three answers, and the ways on and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from rehab.domain.checkup import Reply
from rehab.ui import texts
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, FlowLayout, IconLine, Label
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.paint_kit import begin, draw_key, draw_text, key_size, mixed, rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from rehab.ui.guide.state import QuestionState

WIDTH = 720
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
KEYS = {"Y": Reply.YES, "N": Reply.NO, "U": Reply.UNSURE}


class _Dashes(Figure):
    """How far the questions are: a dash for each."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._total = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, number: int, total: int) -> None:
        """Show another place."""
        self._number, self._total = number, total
        self.setText(self.tr("{number} of {total}").format(number=number, total=total))
        self.setAccessibleName(self.tr("Question {number} of {total}").format(number=number, total=total))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        t = tokens()
        return QSize(t.px(240), t.line_height("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint dashes and the count."""
        t = tokens()
        painter = begin(self)
        words = max(t.px(58), text_width(t.font("caption"), self.text()) + t.px(8))
        room = self.width() - words
        gap = t.px(5)
        width = max(2.0, (room - gap * (self._total - 1)) / self._total)
        for place in range(self._total):
            bar = QRectF(place * (width + gap), (self.height() - t.px(5)) / 2, width, t.px(5))
            rounded(painter, bar, t.px(2.5), t.pri if place < self._number else t.line2)
        count = QRectF(room, 0, words, self.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, count, self.text(), t.font("caption"), t.ink2, right)


class AnswerRow(Ringed, QRadioButton):
    """One answer as a wide row with its key."""

    ring_radius = 12.0

    def __init__(self, text: str, key: str) -> None:
        super().__init__(text)
        self._key = key
        self.setAccessibleDescription(key)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A wide row."""
        t = tokens()
        return QSize(t.px(280), max(t.px(52), t.line_height("body") + t.px(28)))

    def minimumSizeHint(self) -> QSize:
        """The same as the size hint."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """All of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, mark, words and key."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        line, width = (t.pri, 2) if self.isChecked() else (t.edge if self.underMouse() else t.line, t.border)
        fill = mixed(t.surf, t.hover, 0.5) if self.isDown() else t.surf
        rounded(painter, box, t.px(12), fill, line, width)
        edge = t.px(20)
        mark = QRectF(t.px(19), (box.height() - edge) / 2, edge, edge)
        if self.isChecked():
            rounded(painter, mark, edge / 2, t.pri_ink, t.pri, t.px(5.5))
        else:
            rounded(painter, mark, edge / 2, t.surf, t.edge, t.border)
        words = QRectF(t.px(53), 0, box.width() - t.px(110), box.height())
        draw_text(painter, words, self.text(), t.font("button"), t.ink, _LEFT)
        if t.key_hints:
            across, down = key_size(self._key, t)
            cap = QRectF(box.right() - t.px(18) - across, (box.height() - down) / 2, across, down)
            draw_key(painter, cap, self._key, t.ink2, t.line2, t.inset)

    def event(self, event: QEvent) -> bool:
        """Follow hover, theme and text size."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)


class QuestionPanel(QWidget):
    """Passive: shows one question, tells the answer."""

    answered = Signal(object)
    """Payload: the `Reply` that was chosen; the question stays until `next_clicked`."""
    next_clicked = Signal()
    back_clicked = Signal()
    later_clicked = Signal()
    skip_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        t = tokens()
        self.setMaximumWidth(t.px(WIDTH))
        self.lead = Label(texts.before_you_begin(), "small", "ink2", wrap=True)
        self.lead.setObjectName("checkup_lead")
        self.dashes = _Dashes()
        self.text = Label("", "title", wrap=True)
        self.text.setObjectName("checkup_question")
        self.why = Label("", "body", "ink2", wrap=True)
        self.rows = {
            Reply.YES: AnswerRow(self.tr("Yes"), "Y"),
            Reply.NO: AnswerRow(self.tr("No"), "N"),
            Reply.UNSURE: AnswerRow(self.tr("I am not sure"), "U"),
        }
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, t.px(10), 0, 0)
        column.setSpacing(t.px(10))
        column.addStretch(2)
        column.addWidget(self.lead)
        column.addWidget(self.dashes)
        column.addSpacing(t.px(14))
        column.addWidget(self.text)
        column.addWidget(self.why)
        column.addSpacing(t.px(10))
        for reply, row in self.rows.items():
            row.setObjectName(f"answer_{reply.value}")
            row.setProperty("reply", reply.value)
            self._group.addButton(row)
            row.clicked.connect(self._on_clicked)
            column.addWidget(row)
        column.addSpacing(t.px(6))
        column.addWidget(self._foot())
        note = self.tr(
            "Answers stay on this computer. This names no illness; it only tells you when not to wait."
        )
        column.addSpacing(t.px(8))
        column.addWidget(IconLine("lock", note, "ink3", "ink3", "caption"))
        column.addStretch(3)

    def _foot(self) -> QWidget:
        t = tokens()
        holder = QWidget()
        below = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(below, holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.px(10))
        self.back = Button(self.tr("Back"), "quiet", "chevron-left", flush="begin")
        self.back.setObjectName("checkup_back")
        self.back.clicked.connect(self.back_clicked)
        self.later = Button(self.tr("Save and finish later"))
        self.later.setObjectName("checkup_later")
        self.later.clicked.connect(self.later_clicked)
        self.skip = Button(self.tr("Skip the questions"))
        self.skip.setObjectName("checkup_skip")
        self.skip.clicked.connect(self.skip_clicked)
        self.next = Button(self.tr("Next"), "primary", key=self.tr("Enter"), size="large")
        self.next.setObjectName("checkup_next")
        self.next.clicked.connect(self.next_clicked)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._ways = ways = QWidget()
        flow = FlowLayout(ways, spacing=10)
        flow.addWidget(self.later)
        flow.addWidget(self.skip)
        flow.addWidget(self.next)
        row.addWidget(ways)
        return holder

    def show_state(self, state: QuestionState) -> None:
        """Show another question."""
        self.dashes.show_place(state.number, state.total)
        self.text.setText(state.text)
        self.why.setText(state.why)
        self.setAccessibleName(state.text)
        self._group.setExclusive(False)
        for reply, row in self.rows.items():
            row.setChecked(reply is state.chosen)
        self._group.setExclusive(True)
        self.back.setVisible(state.can_go_back)
        self.lead.setVisible(state.start)
        self.skip.setVisible(state.start)
        self.later.setVisible(state.number > 1 and not state.start)
        self.next.setEnabled(state.chosen is not None)
        if not tokens().wide_text:
            # The buttons that are shown stand at the right end, in one row.
            shown = [b for b in (self.later, self.skip, self.next) if not b.isHidden()]
            gaps = tokens().px(10) * (len(shown) - 1)
            self._ways.setFixedWidth(sum(b.sizeHint().width() for b in shown) + gaps)

    def focus_first(self) -> None:
        """Give the focus to the chosen answer, else to the first."""
        row = next((row for row in self.rows.values() if row.isChecked()), self.rows[Reply.YES])
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        self.answered.emit(Reply(str(self.sender().property("reply"))))
