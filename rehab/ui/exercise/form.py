"""The form of an own exercise: four quiet sections, what is wrong below its field, and a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.domain.exercise import Condition, Equipment, Kind, Level, Position, Region
from rehab.ui import texts
from rehab.ui.exercise.form_fields import Field, WordChips
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Combo, ErrorText, Label, NoteField, PageScroll, TextField, Thumb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from rehab.ui.exercise.form_state import FormState, Values

WIDTH = 860
PICTURE = QSize(220, 150)


class FormView(QWidget):
    """Passive: shows values and mistakes, tells what was typed."""

    edited = Signal()
    saved = Signal()
    cancelled = Signal()
    discarded = Signal()
    photo_clicked = Signal()
    photo_removed = Signal()
    draw_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_form")
        self._filling = False
        self.fields: dict[str, Field] = {}
        self._scroll = PageScroll()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        t = tokens()
        content = QWidget()
        content.setMaximumWidth(t.px(WIDTH))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        column.addLayout(self._build_header())
        self.problem = ErrorText()
        self.problem.setObjectName("form_problem")
        column.addWidget(self.problem)
        for section in (self._what, self._how, self._how_much, self._care, self._picture):
            column.addWidget(section())
        column.addStretch(1)
        self._scroll.set_content(content)

    def _build_header(self) -> QVBoxLayout:
        t = tokens()
        whole = QVBoxLayout()
        whole.setSpacing(t.px(6))
        row = QHBoxLayout()
        row.setSpacing(t.px(10))
        back = Button(self.tr("Back"), kind="quiet", icon="chevron-left", flush="begin")
        back.setObjectName("form_back")
        back.clicked.connect(self.cancelled)
        row.addWidget(back)
        row.addStretch(1)
        self._discard = Button(self.tr("Start afresh"), kind="quiet")
        self._discard.setObjectName("form_discard")
        self._discard.clicked.connect(self.discarded)
        row.addWidget(self._discard)
        save = Button(self.tr("Save"), "primary", key=self.tr("Ctrl+Enter"))
        save.setObjectName("form_save")
        save.clicked.connect(self.saved)
        row.addWidget(save)
        whole.addLayout(row)
        self._title = Label("", "title", wrap=True)
        self._title.setObjectName("form_title")
        whole.addWidget(self._title)
        self._note = Label("", "small", "ink2", wrap=True)
        self._note.setObjectName("form_note")
        whole.addWidget(self._note)
        return whole

    # sections

    def _what(self) -> Card:
        card = self._card(self.tr("What it is"))
        card.body.addWidget(self._text("name", self.tr("Name"), self.tr("Heel raise on the stairs")))
        hint = self.tr("What it does, in one sentence")
        card.body.addWidget(self._text("summary", self.tr("In short"), hint))
        regions = [(r.value, texts.region(r)) for r in Region]
        card.body.addWidget(self._chips("regions", self.tr("Part of the body"), regions))
        row = self._row(card)
        row.addWidget(self._combo("kind", self.tr("Type"), [(k.value, texts.kind(k)) for k in Kind]), 1)
        positions = [(p.value, texts.position(p)) for p in Position]
        row.addWidget(self._combo("position", self.tr("Position"), positions), 1)
        levels = [(word.value, texts.level(word)) for word in Level]
        row.addWidget(self._combo("level", self.tr("Level"), levels), 1)
        needs = [(e.value, texts.equipment(e.value)) for e in Equipment]
        card.body.addWidget(self._chips("equipment", self.tr("What it needs"), needs))
        conditions = [(c.value, texts.condition(c.value)) for c in Condition]
        card.body.addWidget(self._chips("conditions", self.tr("What it is for"), conditions))
        return card

    def _how(self) -> Card:
        card = self._card(self.tr("How to do it"))
        card.body.addWidget(self._text("target", self.tr("Where it is felt"), self.tr("Calf")))
        card.body.addWidget(self._text("setup", self.tr("How to begin"), ""))
        card.body.addWidget(self._lines("steps", self.tr("Steps, one a line"), 4))
        card.body.addWidget(self._lines("cues", self.tr("To keep in mind, one a line"), 2))
        return card

    def _how_much(self) -> Card:
        t = tokens()
        card = self._card(self.tr("How much"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.px(12))
        grid.setVerticalSpacing(t.px(10))
        fields = (
            ("sets", self.tr("Sets")),
            ("reps", self.tr("Repetitions")),
            ("hold_s", self.tr("Hold, seconds")),
            ("minutes", self.tr("Minutes in one piece")),
            ("per_day", self.tr("Times a day")),
            ("days_per_week", self.tr("Days a week")),
        )
        across = 2 if t.wide_text else 3
        for place, (name, label) in enumerate(fields):
            field = self._text(name, label, "")
            grid.addWidget(field, place // across, place % across, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(grid)
        sides = [("both", self.tr("Both sides together, or the sore one")), ("each", self.tr("Each side"))]
        card.body.addWidget(self._combo("sides", self.tr("Sides"), sides))
        return card

    def _care(self) -> Card:
        card = self._card(self.tr("Signs and care"))
        card.body.addWidget(self._lines("good_signs", self.tr("Good signs, one a line"), 2))
        card.body.addWidget(self._lines("stop_if", self.tr("Stop when, one a line"), 2))
        card.body.addWidget(self._lines("cautions", self.tr("Take care, one a line"), 2))
        return card

    def _picture(self) -> Card:
        t = tokens()
        card = self._card(self.tr("Picture"))
        row = QHBoxLayout()
        row.setSpacing(t.px(14))
        self._thumb = Thumb(None, PICTURE)
        self._thumb.setObjectName("form_picture")
        row.addWidget(self._thumb, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QVBoxLayout()
        buttons.setSpacing(t.px(8))
        self._draw = Button(self.tr("Draw the movement"))
        self._draw.setObjectName("form_draw")
        self._draw.clicked.connect(self.draw_clicked)
        self._photo = Button(self.tr("Choose a photo…"))
        self._photo.setObjectName("form_photo")
        self._photo.clicked.connect(self.photo_clicked)
        self._no_photo = Button(self.tr("Remove the photo"), kind="quiet")
        self._no_photo.setObjectName("form_no_photo")
        self._no_photo.clicked.connect(self.photo_removed)
        for button in (self._draw, self._photo, self._no_photo):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        hint = self.tr("JPEG or PNG. It is copied, made small, and stays on this computer.")
        buttons.addWidget(Label(hint, "caption", "ink3", wrap=True))
        buttons.addStretch(1)
        row.addLayout(buttons, 1)
        card.body.addLayout(row)
        return card

    # fields

    def _card(self, heading: str) -> Card:
        card = Card(padding=(20, 16))
        card.body.addWidget(Label(heading, "subheading"))
        return card

    def _row(self, card: Card) -> QHBoxLayout | QVBoxLayout:
        row: QHBoxLayout | QVBoxLayout = QVBoxLayout() if tokens().wide_text else QHBoxLayout()
        row.setSpacing(tokens().px(12))
        card.body.addLayout(row)
        return row

    def _add(self, name: str, label: str, control: TextField | NoteField | Combo | WordChips) -> Field:
        control.setObjectName(f"form_{name}")
        control.setAccessibleName(label)
        field = Field(label, control)
        field.edited.connect(self._on_edited)
        self.fields[name] = field
        return field

    def _text(self, name: str, label: str, hint: str) -> Field:
        return self._add(name, label, TextField(hint))

    def _lines(self, name: str, label: str, lines: int) -> Field:
        control = NoteField("", lines)
        control.submitted.connect(self.saved)
        return self._add(name, label, control)

    def _combo(self, name: str, label: str, choices: list[tuple[str, str]]) -> Field:
        control = Combo(label)
        control.set_choices(choices, choices[0][0])
        return self._add(name, label, control)

    def _chips(self, name: str, label: str, choices: Sequence[tuple[str, str]]) -> Field:
        return self._add(name, label, WordChips(name, choices))

    # states

    def values(self) -> Values:
        """What stands in the form."""
        return {name: field.value() for name, field in self.fields.items()}

    def show_state(self, state: FormState) -> None:
        """Show values, mistakes and picture."""
        self._title.setText(state.title)
        note = self.tr("Half-filled entries from before were brought back.") if state.draft else ""
        self._note.setText(note or self.tr("Name, part of the body, two steps and a dose are enough."))
        self._discard.setVisible(state.draft)
        self._filling = True
        for name, field in self.fields.items():
            field.set_value(state.values[name])
        self._filling = False
        self.show_errors(state)
        self._thumb.set_exercise(state.shown)
        self._thumb.setVisible(state.shown is not None)
        self._draw.setVisible(state.can_draw)
        self._photo.setText(self.tr("Change the photo…") if state.photo else self.tr("Choose a photo…"))
        self._no_photo.setVisible(state.photo)

    def show_errors(self, state: FormState) -> None:
        """Say at each field what is wrong with it."""
        for name, field in self.fields.items():
            field.set_error(state.errors.get(name, ""))
        general = state.errors.get("", "")
        if state.errors and not general:
            general = self.tr("Something is missing. Look at what is marked below.")
        self.problem.set_text(general)

    def focus_first(self, names: Sequence[str] = ("name",)) -> None:
        """Put the cursor into the first of some fields, and bring it into view."""
        for name, field in self.fields.items():
            if name in names:
                field.take_focus()
                self._scroll.ensureWidgetVisible(field, 0, tokens().px(60))
                return

    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.saved.emit()
        else:
            super().keyPressEvent(event)
