"""The check-up page: its five parts under one heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from rehab.ui.actions import page_title
from rehab.ui.guide.guide_panel import GuidePanel
from rehab.ui.guide.ledger_panel import LedgerPanel
from rehab.ui.guide.map_panel import MapPanel
from rehab.ui.guide.past_panel import PastPanel
from rehab.ui.guide.question_panel import KEYS, QuestionPanel
from rehab.ui.guide.result_panel import ResultPanel
from rehab.ui.guide.state import GUIDE, MAP, PARTS, PAST, QUESTIONS, TRIED
from rehab.ui.theme import tokens
from rehab.ui.widgets import Combo, EmptyState, ErrorText, Label, PageScroll, Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from rehab.ui.guide.state import QuestionState, ResultState

RESULT, NOBODY = "result", "nobody"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckUpPage(QWidget):
    """Passive: shows one part at a time, tells what was chosen."""

    part_chosen = Signal(str)
    key_answered = Signal(object)
    """A reply that was given by its key; the next question follows at once."""
    log_key = Signal()
    start_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checkup_page")
        self.setAccessibleName(page_title("checkup"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.single_keys = True
        self._part = QUESTIONS
        self._shown = QUESTIONS
        self._to_reveal: QWidget | None = None
        self.question = QuestionPanel()
        self.result = ResultPanel()
        self.guide = GuidePanel()
        self.map = MapPanel()
        self.ledger = LedgerPanel()
        self.past = PastPanel()
        self.nobody = EmptyState(
            self.tr("Say where it hurts first"),
            self._before(QUESTIONS),
            picture="checkup",
            actions=[("start", self.tr("Choose the place"), True)],
        )
        self.nobody.action_chosen.connect(self._on_start)
        self._panels: dict[str, QWidget] = {
            QUESTIONS: self.question,
            RESULT: self.result,
            GUIDE: self.guide,
            MAP: self.map,
            TRIED: self.ledger,
            PAST: self.past,
            NOBODY: self.nobody,
        }
        self._build()

    def _build(self) -> None:
        t = tokens()
        self._scroll = PageScroll()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(t.px(10))
        self.title = Label(self.tr("Check-up"), "title", wrap=True)
        self.title.setObjectName("checkup_title")
        names = (
            self.tr("Safety questions"),
            self.tr("Guide"),
            self.tr("Pain map"),
            self.tr("What was tried"),
            self.tr("Past entries"),
        )
        parts = list(zip(PARTS, names, strict=True))
        self.parts = Segments(parts, QUESTIONS)
        self.parts.setObjectName("checkup_parts")
        self.parts.setAccessibleName(self.tr("Parts of the check-up"))
        self.parts.chosen.connect(self.part_chosen)
        self.picker = Combo(self.tr("Parts of the check-up"))
        self.picker.setObjectName("checkup_picker")
        self.picker.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.picker.set_choices(parts, QUESTIONS)
        self.picker.activated.connect(self._on_picked)
        (self.parts if t.wide_text else self.picker).hide()
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.parts)
        self._head.addWidget(self.picker, 0, Qt.AlignmentFlag.AlignLeft)
        self.problem = ErrorText()
        self.problem.setObjectName("checkup_problem")
        self._scroll.body.addLayout(self._head)
        self._scroll.body.addWidget(self.problem)
        # One below the other, only one of them visible: a stack would be as high as its highest page.
        self._holders = {name: _centred(panel) for name, panel in self._panels.items()}
        for name, holder in self._holders.items():
            self._scroll.body.addWidget(holder, 1)
            holder.setVisible(name == QUESTIONS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    # states

    def show_nothing(self) -> None:
        """Show the heading alone, while the content is read."""
        for holder in self._holders.values():
            holder.hide()

    def show_part(self, part: str, panel: str = "") -> None:
        """Show a part, or another panel of it such as the result."""
        turned = (self._part, self._shown) != (part, panel or part)
        if turned and self.isAncestorOf(QApplication.focusWidget() or self) and not self._in_head():
            # What has the focus is about to be hidden: it must not wander off to the sidebar.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._part, self._shown = part, panel or part
        self.parts.set_current(part)
        self.picker.set_current(part)
        self.title.setText(self.tr("Check-up") if part in (QUESTIONS, PAST) else self._titles()[part])
        for name, holder in self._holders.items():
            holder.setVisible(name == self._shown)
        if turned:
            self._scroll.verticalScrollBar().setValue(0)

    def show_nobody(self, part: str) -> None:
        """Show what a part is for while no complaint is followed, and the way to one."""
        self.nobody.set_text(self._before(part))
        self.show_part(part, NOBODY)

    def _before(self, part: str) -> str:
        words = {
            MAP: self.tr(
                "Then mark here where exactly it hurts and what it feels like, and see how that changes."
            ),
            TRIED: self.tr(
                "Then note here what you try: tape, insoles, medicine, visits, each with its days."
            ),
            PAST: self.tr("Then your check-ups and pain maps stand here, the newest first."),
        }
        asked = self.tr(
            "The questions follow the place. It takes a minute, and nothing leaves this computer."
        )
        return words.get(part, asked)

    def _in_head(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (self.parts.isAncestorOf(focused) or focused is self.picker)

    def _titles(self) -> dict[str, str]:
        return {
            GUIDE: self.tr("Heel pain guide"),
            MAP: self.tr("Pain map"),
            TRIED: self.tr("What was tried"),
        }

    @property
    def part(self) -> str:
        """The part that is shown."""
        return self._part

    @property
    def shown(self) -> str:
        """The panel that is shown."""
        return self._shown

    def show_question(self, state: QuestionState) -> None:
        """Show a question."""
        self.question.show_state(state)
        self.show_part(QUESTIONS)
        if self.isVisible():
            self.question.focus_first()

    def show_result(self, state: ResultState) -> None:
        """Show what the answers ask for."""
        self.result.show_state(state)
        if self.isVisible():
            # The page itself has the focus, so that the heading is seen first at any text size.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleDescription(f"{state.title}. {state.sentence}")
        self.show_part(QUESTIONS, RESULT)

    def reveal(self, widget: QWidget | None) -> None:
        """Scroll to a widget once the page has its layout."""
        self._to_reveal = widget
        QTimer.singleShot(0, self, self._on_reveal)

    def _on_reveal(self) -> None:
        widget, self._to_reveal = self._to_reveal, None
        if widget is not None and isValid(widget):
            self._scroll.body.activate()
            top = widget.mapTo(self._scroll.content, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top - tokens().px(20))

    def show_problem(self, text: str, _field: str | None = None) -> None:
        """One sentence below the heading; an empty text takes it back."""
        self.problem.set_text(text)

    def _on_picked(self) -> None:
        self.part_chosen.emit(self.picker.current())

    def _on_start(self, _key: str) -> None:
        self.start_clicked.emit()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y, N and U answer; Enter goes on, Backspace back; T logs a treatment."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self._shown == QUESTIONS and self._question_key(event):
            return
        if plain and self._shown == RESULT and self.result.calm and event.key() in _ENTER:
            self.result.action_chosen.emit("today")
            return
        letter = event.text().upper()
        if plain and self.single_keys and letter == "T" and self._part in (GUIDE, TRIED):
            self.log_key.emit()
            return
        super().keyPressEvent(event)

    def _question_key(self, event: QKeyEvent) -> bool:
        letter = event.text().upper()
        if self.single_keys and letter in KEYS and not event.isAutoRepeat():
            self.key_answered.emit(KEYS[letter])
        elif event.key() in _ENTER and self.question.next.isEnabled():
            self.question.next_clicked.emit()
        elif event.key() == Qt.Key.Key_Backspace and self.question.back.isVisible():
            self.question.back_clicked.emit()
        else:
            return False
        return True

    # geometry

    def _arrange(self) -> None:
        t = tokens()
        needed = self.title.sizeHint().width() + self.parts.sizeHint().width() + t.px(80)
        ways = QBoxLayout.Direction
        fits = needed <= self.width() and not t.wide_text
        self._head.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The parts stand beside the title, or below it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()


def _centred(panel: QWidget) -> QWidget:
    """A panel in the middle of its room, as wide as it may be."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(panel, 1000)
    row.addStretch(1)
    return holder
