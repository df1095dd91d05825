"""The sentence that says when to do more: which one, and its blanks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.dose_step import Rule, RuleKind
from rehab.domain.errors import UserError
from rehab.ui import texts
from rehab.ui.texts import plans
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ChoiceChip, ErrorText, FlowLayout, Label, TextField
from rehab.ui.widgets.paint_kit import begin, soft_box

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class RuleEditor(QFrame):
    """Chips for the kinds of rule, then the sentence of the chosen one with fields for its blanks."""

    saved = Signal(int, object)
    closed = Signal()

    def __init__(self, index: int, rules: tuple[Rule, ...], chosen: Rule) -> None:
        super().__init__()
        t = tokens()
        self._index = index
        self._rules = {rule.kind: rule for rule in rules} | {chosen.kind: chosen}
        self._rule = chosen
        self._fields: dict[str, TextField] = {}
        self.setObjectName("rule_editor")
        column = QVBoxLayout(self)
        column.setContentsMargins(t.px(14), t.px(10), t.px(14), t.px(10))
        column.setSpacing(t.px(8))
        kinds = QWidget()
        flow = FlowLayout(kinds, spacing=6)
        self._chips: dict[RuleKind, ChoiceChip] = {}
        for kind in self._rules:
            chip = ChoiceChip(plans.rule_kind(kind))
            chip.setObjectName(f"rule_kind_{kind.value}")
            chip.setAutoExclusive(True)
            chip.setProperty("kind", kind.value)
            chip.clicked.connect(self._on_kind)
            self._chips[kind] = chip
            flow.addWidget(chip)
        column.addWidget(kinds)
        self._sentence = QWidget()
        self._flow = FlowLayout(self._sentence, spacing=6, row_spacing=6)
        column.addWidget(self._sentence)
        self.problem = ErrorText()
        self.problem.setObjectName("rule_problem")
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(t.px(8))
        save = Button(self.tr("Use this rule"), "primary", size="small")
        save.setObjectName("rule_save")
        save.clicked.connect(self._on_save)
        close = Button(self.tr("Cancel"), "quiet", size="small")
        close.setObjectName("rule_cancel")
        close.clicked.connect(self.closed)
        row.addWidget(save)
        row.addWidget(close)
        row.addStretch(1)
        column.addLayout(row)
        self._show()

    def _show(self) -> None:
        self._chips[self._rule.kind].setChecked(True)
        self._flow.clear()
        self._fields = {}
        text = plans.rule_template(self._rule)
        while "{" in text:
            words, _, text = text.partition("{")
            field, _, text = text.partition("}")
            self._words(words)
            self._flow.addWidget(self._field(field))
        self._words(text)
        self._sentence.updateGeometry()

    def _words(self, words: str) -> None:
        if words.strip():
            self._flow.addWidget(Label(words.strip(), "body", "ink"))

    def _field(self, name: str) -> TextField:
        value = getattr(self._rule, name)
        field = TextField()
        field.setText(texts.trimmed(value))
        field.setObjectName(f"blank_{name}")
        field.setAccessibleName(plans.blank_name(name))
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setFixedWidth(tokens().px(54))
        field.setMaxLength(5)
        field.returnPressed.connect(self._on_save)
        self._fields[name] = field
        return field

    def focus_first(self) -> None:
        """Begin at the first blank, or at the chosen sentence."""
        first = next(iter(self._fields.values()), None) or self._chips[self._rule.kind]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kind(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._rule = self._rules[RuleKind(str(sender.property("kind")))]
            self.problem.set_text("")
            self._show()

    def _on_save(self) -> None:
        try:
            rule = self._typed()
        except UserError as problem:
            self.problem.set_text(texts.problem(problem))
            return
        self.saved.emit(self._index, rule)

    def _typed(self) -> Rule:
        values: dict[str, float] = {}
        for name, field in self._fields.items():
            text = field.text().strip().replace(",", ".")
            whole = name != "add" or self._rule.kind is not RuleKind.ADD_LOAD
            try:
                values[name] = int(text) if whole else float(text)
            except ValueError:
                raise UserError("blank_not_a_number", text=field.text()) from None
        return replace(self._rule, **values)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        t = tokens()
        soft_box(begin(self), QRectF(self.rect()), t.px(10), t.inset, t)
