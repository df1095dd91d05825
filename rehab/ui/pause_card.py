"""The card that asks why and how long a plan is to rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from rehab.domain.pause import Pause, PauseReason
from rehab.ui import texts
from rehab.ui.texts import plans
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ChoiceChip, Combo, ErrorText, FlowLayout, Label, ModalCard

LENGTHS = (2, 3, 5, 7, 10, 14, 21)


@dataclass(frozen=True, slots=True)
class PauseAsked:
    """A pause as it was asked for; `end` None is until the person goes on."""

    reason: PauseReason
    start: date
    end: date | None


class PauseCard(ModalCard):
    """Reason, first day and length; both have a start that fits most.

    With a `known` pause it is that one which is changed.
    """

    asked = Signal(object)
    """Payload: `PauseAsked`."""

    def __init__(self, parent: QWidget, today: date, known: Pause | None = None) -> None:
        title = QCoreApplication.translate("PauseCard", "Pause the plan")
        if known is not None:
            title = QCoreApplication.translate("PauseCard", "Change the pause")
        super().__init__(parent, 480, title=title)
        self.setObjectName("pause_card")
        self.closed.connect(self.deleteLater)
        self._today, self._known = today, known
        self.body.addWidget(Label(plans.rest_words(), "body", "ink2", wrap=True))
        self._add_reasons()
        self._add_days()
        self.problem = ErrorText()
        self.body.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(tokens().px(10))
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("pause_cancel")
        cancel.clicked.connect(self.close_card)
        word = self.tr("Pause the plan") if known is None else self.tr("Save")
        self.confirm = Button(word, "primary", icon="pause" if known is None else "check")
        self.confirm.setObjectName("pause_confirm")
        self.confirm.clicked.connect(self._on_confirmed)
        row.addWidget(cancel)
        row.addWidget(self.confirm)
        self.body.addLayout(row)

    def _add_reasons(self) -> None:
        self.body.addWidget(Label(self.tr("Why?"), "strong"))
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6)
        self._chips: list[ChoiceChip] = []
        for reason in PauseReason:
            chip = ChoiceChip(plans.pause_reason(reason))
            chip.setObjectName(f"pause_{reason.value}")
            chip.setProperty("reason", reason.value)
            chip.setAutoExclusive(True)
            self._chips.append(chip)
            flow.addWidget(chip)
        chosen = 0 if self._known is None else tuple(PauseReason).index(self._known.reason)
        self._chips[chosen].setChecked(True)
        self.body.addWidget(holder)

    def _add_days(self) -> None:
        self.start = Combo(self.tr("From"))
        self.start.setObjectName("pause_from")
        middle = self._today if self._known is None else self._known.start
        around = range(-6, 8) if self._known is None else range(-14, 15)
        days = [middle + timedelta(days=i) for i in around]
        self.start.set_choices(
            [(day.isoformat(), texts.capitalised(texts.relative_day(day, self._today))) for day in days],
            middle.isoformat(),
        )
        self.length = Combo(self.tr("How long"))
        self.length.setObjectName("pause_length")
        open_end = ("", self.tr("until I go on"))
        end = None if self._known is None else self._known.end
        kept = 0 if end is None else (end - middle).days + 1
        lengths = sorted({*LENGTHS, kept} - {0})
        self.length.set_choices(
            [open_end, *((str(n), texts.days(n)) for n in lengths)], str(kept) if kept else ""
        )
        grid = QGridLayout()
        grid.setSpacing(tokens().px(10))
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            ((self.tr("From"), self.start), (self.tr("How long"), self.length))
        ):
            grid.addWidget(Label(label, "small", "ink2"), row, 0)
            grid.addWidget(field, row, 1)
        self.body.addLayout(grid)

    def _on_confirmed(self) -> None:
        chosen = next(chip for chip in self._chips if chip.isChecked())
        start = date.fromisoformat(self.start.current())
        days = self.length.current()
        end = start + timedelta(days=int(days) - 1) if days else None
        self.asked.emit(PauseAsked(PauseReason(str(chosen.property("reason"))), start, end))

    @property
    def first(self) -> ChoiceChip:
        """What takes the focus when it opens."""
        return self._chips[0]

    def show_problem(self, text: str) -> None:
        """Say what does not fit; the card stays open."""
        self.problem.set_text(text)
