"""Cards over the library: what an import would do, and what an export takes along."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, ErrorText, Label, ModalCard, Tag


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One part of a pack: what it is called, what it is to this library, and what can be done.

    Attributes:
        choices: Key and words, the careful way first; a single one is not asked for.
        why: What is wrong with one that cannot be used.
        notes: What its drawing leaves to be wished for, a sentence each.
    """

    slug: str
    name: str
    kind: str
    status: str
    choices: tuple[tuple[str, str], ...] = ()
    why: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportState:
    """What a pack holds. `summary` counts it."""

    file: str
    summary: str
    rows: tuple[ImportRow, ...]
    can_import: bool


class ImportCard(ModalCard):
    """Shows what an import would do; nothing is written before it is confirmed."""

    confirmed = Signal(object)
    """Payload: choice by slug."""

    def __init__(self, parent: QWidget, state: ImportState) -> None:
        super().__init__(parent, width=680, title=self.tr("Import a pack"))
        self.setObjectName("import_card")
        self._choices: dict[str, Combo] = {}
        t = tokens()
        said = self.tr("{file} holds {summary}. Nothing has been changed yet.")
        words = said.format(file=state.file, summary=state.summary)
        summary = Label(words, "body", "ink2", wrap=True)
        summary.setObjectName("import_summary")
        self.body.addWidget(summary)
        rows = QVBoxLayout()
        rows.setSpacing(t.px(10))
        for row in state.rows:
            rows.addWidget(self._row(row))
        self.body.addLayout(rows)
        self.problem = ErrorText()
        self.problem.setObjectName("import_problem")
        self.body.addWidget(self.problem)
        self.ways.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("import_cancel")
        cancel.clicked.connect(self.close_card)
        self.ways.addWidget(cancel)
        self.take = Button(self.tr("Import"), "primary")
        self.take.setObjectName("import_confirm")
        self.take.setEnabled(state.can_import)
        self.take.clicked.connect(self._on_confirmed)
        self.ways.addWidget(self.take)
        self.show_foot()

    def _row(self, row: ImportRow) -> QWidget:
        t = tokens()
        panel = QWidget()
        panel.setObjectName(f"import_row_{row.slug}")
        whole = QVBoxLayout(panel)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(t.px(2))
        line: QHBoxLayout | QVBoxLayout = QVBoxLayout() if t.wide_text else QHBoxLayout()
        line.setSpacing(t.px(10))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(row.name, "strong", wrap=True))
        names.addWidget(Label(row.kind, "caption", "ink3"))
        line.addLayout(names, 1)
        line.addWidget(Tag(row.status), 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if len(row.choices) > 1:
            choice = Combo(row.name)
            choice.setObjectName(f"import_choice_{row.slug}")
            choice.set_choices(list(row.choices), row.choices[0][0])
            self._choices[row.slug] = choice
            line.addWidget(choice)
        whole.addLayout(line)
        if row.why:
            whole.addWidget(Label(row.why, "small", "red", wrap=True))
        for note in row.notes:
            whole.addWidget(Label(note, "small", "ink2", wrap=True))
        return panel

    def _on_confirmed(self) -> None:
        self.confirmed.emit({slug: choice.current() for slug, choice in self._choices.items()})


class ExportCard(ModalCard):
    """Asks what a pack shall hold."""

    confirmed = Signal(object)
    """Payload: the chosen keys."""

    def __init__(self, parent: QWidget, own: tuple[tuple[str, str], ...], shown: str) -> None:
        """`own` are slugs and names of own content; `shown` offers what the library shows now, empty for no offer."""
        super().__init__(parent, width=560, title=self.tr("Export a pack"))
        self.setObjectName("export_card")
        self._boxes: dict[str, QCheckBox] = {}
        t = tokens()
        hint = self.tr(
            "One file that another person can open in Rehab: exercises, programmes and own photos."
        )
        self.body.addWidget(Label(hint, "body", "ink2", wrap=True))
        rows = QVBoxLayout()
        rows.setSpacing(t.px(4))
        for slug, name in own:
            rows.addWidget(self._box(slug, name, checked=True))
        if shown:
            rows.addWidget(self._box("", shown, checked=not own))
        self.body.addLayout(rows)
        self.ways.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_card)
        self.ways.addWidget(cancel)
        self._save = Button(self.tr("Save as…"), "primary")
        self._save.setObjectName("export_confirm")
        self._save.clicked.connect(self._on_confirmed)
        self.ways.addWidget(self._save)
        self.show_foot()
        self._on_toggled(True)

    def _box(self, slug: str, name: str, checked: bool) -> QCheckBox:
        box = QCheckBox(name.replace("&", "&&"))
        box.setObjectName(f"export_{slug or 'shown'}")
        box.setChecked(checked)
        box.toggled.connect(self._on_toggled)
        self._boxes[slug] = box
        return box

    def _on_toggled(self, _checked: bool) -> None:
        if hasattr(self, "_save"):
            self._save.setEnabled(any(box.isChecked() for box in self._boxes.values()))

    def _on_confirmed(self) -> None:
        self.close_card()
        self.confirmed.emit([slug for slug, box in self._boxes.items() if box.isChecked()])
