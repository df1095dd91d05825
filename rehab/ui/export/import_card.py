"""Cards over the window: what a file would bring, and the passphrase of one that is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, ErrorText, IconLine, Label, ModalCard, Segments, TextField
from rehab.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    from rehab.ui.export.import_state import GroupRow, ImportState

NAME_CHARS = 200


class HandoverCard(ModalCard):
    """Shows what taking a file over would do; nothing is written before it is confirmed."""

    confirmed = Signal(object)
    """Payload: choice by kind of entry."""
    look_clicked = Signal()
    whose_chosen = Signal(str)

    def __init__(self, parent: QWidget, state: ImportState) -> None:
        super().__init__(parent, width=700, title=state.title)
        self.setObjectName("handover_card")
        self._choices: dict[str, Combo] = {}
        self._unfolded = False
        t = tokens()
        head = QVBoxLayout()
        head.setSpacing(t.px(2))
        head.addWidget(Label(state.file, "strong", wrap=True))
        head.addWidget(Label(state.about, "small", "ink2", wrap=True))
        self.body.addLayout(head)
        if state.whose:
            self.body.addWidget(self._person(state))
        self._brief = Label("", "body", wrap=True)
        self._brief.setObjectName("handover_brief")
        self.body.addWidget(self._brief)
        self.by_kind = Button(
            self.tr("Choose by kind…"), "quiet", "chevron-right", size="small", flush="begin"
        )
        self.by_kind.setObjectName("handover_by_kind")
        self.by_kind.clicked.connect(self._unfold)
        self.body.addWidget(self.by_kind, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(t.px(8))
        self.body.addWidget(self._list)
        self._same = Label("", "small", "ink3", wrap=True)
        self.body.addWidget(self._same)
        self._promise = IconLine("lock", "", "ink2")
        self.body.addWidget(self._promise)
        self.problem = ErrorText()
        self.problem.setObjectName("handover_problem")
        self.body.addWidget(self.problem)
        self._build_foot()
        self.show_state(state)

    def _person(self, state: ImportState) -> QWidget:
        t = tokens()
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(6))
        column.addWidget(Label(self.tr("Who is it about?"), "strong", "ink2"))
        self._whose = Segments([("me", self.tr("Me")), ("other", self.tr("Somebody else"))])
        self._whose.setObjectName("handover_whose")
        self._whose.setAccessibleName(self.tr("Who is it about?"))
        self._whose.set_current(state.whose)
        self._whose.chosen.connect(self.whose_chosen)
        column.addWidget(self._whose, 0, Qt.AlignmentFlag.AlignLeft)
        self.name = TextField(self.tr("Name"))
        self.name.setObjectName("handover_name")
        self.name.setMaxLength(NAME_CHARS)
        self.name.setText(state.name)
        column.addWidget(self.name)
        return panel

    def _build_foot(self) -> None:
        self.look = Button(self.tr("Only look at it"), "secondary", "eye")
        self.look.setObjectName("handover_look")
        self.look.clicked.connect(self.look_clicked)
        self.ways.addWidget(self.look)
        self.ways.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("handover_cancel")
        cancel.clicked.connect(self.close_card)
        self.ways.addWidget(cancel)
        self.take = Button(self.tr("Take over"), "primary", "import")
        self.take.setObjectName("handover_take")
        self.take.clicked.connect(self._on_confirmed)
        self.ways.addWidget(self.take)
        self.show_foot()

    def show_state(self, state: ImportState) -> None:
        """Show what the file would bring as it is meant now."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._choices.clear()
        for row in state.rows:
            self._rows.addWidget(self._row(row))
        # Where nothing differs there is hardly anything to choose, so the list is folded away.
        folded = bool(state.brief) and not self._unfolded
        self._brief.setText(state.brief)
        self._brief.setVisible(bool(state.brief))
        self.by_kind.setVisible(folded)
        self._list.setVisible(not folded)
        self.look.setVisible(state.can_look)
        self._same.setText(state.same)
        self._same.setVisible(bool(state.same))
        if state.whose:
            self.name.setVisible(state.whose == "other")
        self.take.setEnabled(state.can_take)
        self._promise.set_text(
            self.tr("Nothing was changed so far. A backup is made first, and all of it can be undone.")
            if state.can_take
            else self.tr("Everything in this file is here already.")
        )

    def _unfold(self) -> None:
        self._unfolded = True
        self.by_kind.hide()
        self._list.show()
        first = next(iter(self._choices.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, row: GroupRow) -> QWidget:
        t = tokens()
        panel = QWidget()
        panel.setObjectName(f"handover_row_{row.code}")
        line: QHBoxLayout | QVBoxLayout = QVBoxLayout(panel) if t.wide_text else QHBoxLayout(panel)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(t.px(10))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(row.name, "body", wrap=True))
        names.addWidget(Label(row.said, "caption", "ink3", wrap=True))
        line.addLayout(names, 1)
        if len(row.choices) > 1:
            choice = Combo(row.name)
            choice.setObjectName(f"handover_choice_{row.code}")
            choice.set_choices(list(row.choices), row.choices[0][0])
            self._choices[row.code] = choice
            line.addWidget(choice)
        return panel

    def typed_name(self) -> str:
        """What somebody else is called."""
        return self.name.text().strip() if hasattr(self, "name") else ""

    def _on_confirmed(self) -> None:
        self.confirmed.emit({code: choice.current() for code, choice in self._choices.items()})


class PassphraseCard(FormCard):
    """Asks for the passphrase of a file."""

    def __init__(self, parent: QWidget, file: str) -> None:
        caption = self.tr("{file} is behind a passphrase. Type the one it was made with.").format(file=file)
        super().__init__(parent, "passphrase", self.tr("Locked file"), caption)
        self.field = TextField(self.tr("Passphrase"))
        self.field.setObjectName("passphrase_field")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field("", self.field)
        self.save.setText(self.tr("Open"))

    def refuse(self, text: str) -> None:
        """Say that it did not fit, and let it be typed again."""
        self.show_problem(text)
        self.save.setEnabled(True)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
