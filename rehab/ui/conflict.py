"""Somebody changed this: theirs, yours, or both. One card for every form that stores an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.conflict import Keep
from rehab.domain.errors import UserError
from rehab.ui.texts import conflict as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, IconTile, Label, ModalCard, Segments

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from rehab.domain.conflict import Conflict, Difference
    from rehab.services.conflict import ConflictDesk
    from rehab.services.outcome import Outcome

WIDTH, SIDE = 620, 26
"""The card, and the room beside its foot, in pixels at 100 %."""
T = TypeVar("T")


class Settle(Protocol):
    """Does one change; when somebody was faster, asks what stays and does it again with that."""

    def __call__(self, act: Callable[[], Outcome[T]]) -> Outcome[T]:
        """The outcome; raises as `settled`."""


class ConflictCard(ModalCard):
    """Each field that differs, with both values side by side.

    Args:
        parent: The page or window it belongs to.
        conflict: The two versions.
        now: The present time, for saying when it was.
    """

    decided = Signal(object)
    """Payload: what stays, by field."""

    def __init__(self, parent: QWidget, conflict: Conflict, now: datetime) -> None:
        title = self.tr("Somebody changed this meanwhile")
        super().__init__(parent, WIDTH, name=title)
        self.setObjectName("conflict_card")
        t = tokens()
        head = QHBoxLayout()
        head.setSpacing(t.px(14))
        head.addWidget(IconTile("patients", "neutral", 44), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(t.px(4))
        lines.addWidget(Label(title, "number", wrap=True))
        told = Label(words.told(conflict.who, conflict.at, now), "body", "ink2", wrap=True)
        told.setObjectName("conflict_told")
        lines.addWidget(told)
        head.addLayout(lines, 1)
        self.body.addLayout(head)
        self._choices: dict[str, Segments] = {}
        for difference in conflict.differences:
            self.body.addWidget(self._line(difference))
        self._fill_foot()
        self._look()

    def _line(self, difference: Difference) -> Card:
        t = tokens()
        line = Card(padding=(14, 10))
        column = line.body
        column.setSpacing(t.px(8))
        name = words.field(difference.field)
        column.addWidget(Label(name, "strong", wrap=True))
        wide = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        pair = QBoxLayout(wide)
        pair.setSpacing(t.px(16))
        told = words.both(difference.field, difference.theirs, difference.yours)
        for (key, caption), value in zip(
            (("theirs", self.tr("Stored")), ("yours", self.tr("Yours"))), told, strict=True
        ):
            side = QVBoxLayout()
            side.setSpacing(0)
            side.addWidget(Label(caption, "small", "ink3"))
            shown = Label(value, "body", wrap=True)
            shown.setObjectName(f"conflict_{difference.field}_{key}")
            side.addWidget(shown)
            side.addStretch(1)
            pair.addLayout(side, 1)
        column.addLayout(pair)
        ways = [(Keep.THEIRS.value, self.tr("Keep stored")), (Keep.YOURS.value, self.tr("Take yours"))]
        if difference.can_be_joined:
            ways.append((Keep.BOTH.value, self.tr("Both")))
        choice = Segments(ways)
        choice.setObjectName(f"conflict_{difference.field}")
        choice.setAccessibleName(name)
        choice.chosen.connect(self._look)
        self._choices[difference.field] = choice
        column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _fill_foot(self) -> None:
        back = Button(self.tr("Back to the form"), "quiet")
        back.setObjectName("conflict_back")
        back.clicked.connect(self.close_card)
        whole = []
        for keep, text in ((Keep.THEIRS, self.tr("All stored")), (Keep.YOURS, self.tr("All yours"))):
            button = Button(text)
            button.setObjectName(f"conflict_all_{keep.value}")
            button.setProperty("keep", keep.value)
            button.clicked.connect(self._on_all)
            whole.append(button)
        self.save = Button(self.tr("Store the choice"), "primary")
        self.save.setObjectName("conflict_save")
        self.save.clicked.connect(self._on_save)
        t = tokens()
        needed = sum(button.sizeHint().width() + t.px(10) for button in (back, *whole, self.save))
        if t.wide_text or needed > t.px(WIDTH - 2 * SIDE):
            self.ways.addLayout(_rows(whole, [back, self.save]), 1)
        else:
            self.ways.addWidget(back)
            self.ways.addStretch(1)
            for button in (*whole, self.save):
                self.ways.addWidget(button)
        self.show_foot()

    def _look(self) -> None:
        """Only a choice for every field can be stored."""
        self.save.setEnabled(all(choice.current() for choice in self._choices.values()))

    def _on_all(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._decide(dict.fromkeys(self._choices, Keep(str(sender.property("keep")))))

    def _on_save(self) -> None:
        self._decide({field: Keep(choice.current()) for field, choice in self._choices.items()})

    def _decide(self, choices: Mapping[str, Keep]) -> None:
        self.decided.emit(choices)
        self.close_card()


def _rows(*rows: Sequence[Button]) -> QVBoxLayout:
    """Buttons of large or many words, one row below the other."""
    column = QVBoxLayout()
    column.setSpacing(tokens().px(8))
    for buttons in rows:
        row = QHBoxLayout()
        row.setSpacing(tokens().px(10))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
    return column


def settled(
    page: QWidget, desk: ConflictDesk, now: Callable[[], datetime], act: Callable[[], Outcome[T]]
) -> Outcome[T]:
    """Do one change; when somebody was faster, ask what stays and do it again with that.

    Args:
        page: Where it was typed; what stands there stays until this returns.
        desk: Knows the two versions.
        now: The present time.
        act: The change.

    Raises:
        UserError: What the change refuses; ``changed_elsewhere`` when the person went back to the form.
        EnvironmentProblem: When the disk or the server refuses.
    """
    try:
        return act()
    except UserError as problem:
        conflict = desk.of(problem)
        choices = None if conflict is None else _asked(page, conflict, now())
        if conflict is None or choices is None:
            raise
    with desk.insisting(conflict, choices):
        return settled(page, desk, now, act)


def settling(page: QWidget, desk: ConflictDesk, now: Callable[[], datetime]) -> Settle:
    """`settled` for everything that is typed on a page."""

    def settle(act: Callable[[], Outcome[T]]) -> Outcome[T]:
        return settled(page, desk, now, act)

    return settle


def _asked(page: QWidget, conflict: Conflict, now: datetime) -> Mapping[str, Keep] | None:
    """What stays, None when the person went back. What called waits, so that it goes on as if nothing had been."""
    if not conflict.differences:
        return {}
    found: list[Mapping[str, Keep]] = []
    card = ConflictCard(page, conflict, now)
    waiting = QEventLoop()
    card.decided.connect(found.append)
    card.closed.connect(waiting.quit)
    card.destroyed.connect(waiting.quit)
    card.open_card()
    waiting.exec()
    card.deleteLater()
    return found[0] if found else None
