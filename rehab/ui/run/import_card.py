"""What an import of runs would do, before it does it; and which columns of a table say what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.texts import running as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, ErrorText, Label, ModalCard, Tag

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from rehab.domain.settings import Distance
    from rehab.exchange.run_table import Columns
    from rehab.exchange.table import Table
    from rehab.services.run_preview import FoundRun, RunPreview

MOST_ROWS = 12
"""Runs that are written out one by one; the rest is counted."""
MOST_REFUSED = 4
"""With more files that cannot be read they stand in a box that is scrolled."""
BOX_LINES = 8
ASKED = ("date", "distance", "duration", "name", "heart", "sport")
EXAMPLES = 2


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One run or one refusal in words."""

    title: str
    detail: str
    tag: str
    bad: bool = False


@dataclass(frozen=True, slots=True)
class ImportState:
    """What the card shows.

    Attributes:
        counts: ``408 new · 3 known``.
        lines: Runs to be added, then what was left out.
        more: What stands behind the last line, or nothing.
        refused: Place and reason of everything that cannot be read, where it is much; a line each.
        new, by_hand: How many would be added, and how many were probably typed by hand.
        stopped: Reading was ended early.
    """

    source: str
    counts: str
    lines: tuple[ImportLine, ...]
    more: str
    refused: str
    new: int
    by_hand: int
    stopped: bool


def build_import(preview: RunPreview, unit: Distance, source: str) -> ImportState:
    """The card of a look: refusals first, as they want to be read, then what is new, the newest on top."""
    from rehab.services.run_preview import RunStatus

    new, known, by_hand = (preview.count(s) for s in (RunStatus.NEW, RunStatus.KNOWN, RunStatus.BY_HAND))
    others = sum(report.other_sports for report in preview.files)
    given = {report.file for report in preview.files}
    told = [(_shown(refusal.place, given), texts.problem(refusal.problem)) for refusal in preview.refused]
    many = len(told) > MOST_REFUSED
    lines = [] if many else [ImportLine(place, why, _tag("refused"), bad=True) for place, why in told]
    order = (RunStatus.BY_HAND, RunStatus.NEW, RunStatus.KNOWN)
    runs = [found for status in order for found in sorted(preview.runs(status), key=_when, reverse=True)]
    lines += [_line(found, unit) for found in runs[:MOST_ROWS]]
    left = len(runs) - MOST_ROWS
    more = words.translate("runs", "and {count} more").format(count=left) if left > 0 else ""
    refused = "\n".join(f"{place}: {why}" for place, why in told) if many else ""
    counts = texts.run_files_found(new, known, by_hand, len(preview.refused), others)
    return ImportState(source, counts, tuple(lines), more, refused, new, by_hand, preview.stopped)


def _when(found: FoundRun) -> datetime:
    return found.run.at


def _shown(place: str, given: set[str]) -> str:
    """A place as it is read: of a file that was given its name, without the folders it lies in."""
    file = next((file for file in given if place == file or place.startswith(f"{file}:")), "")
    return Path(file).name + place[len(file) :] if file else place


def _line(found: FoundRun, unit: Distance) -> ImportLine:
    run = found.run
    detail = [words.far(run.distance_m, unit), words.clock(run.moving_s), run.name]
    detail += [texts.run_note(code) for code in found.notes]
    title = f"{texts.day_short(run.day)} {run.day.year}"
    return ImportLine(title, " · ".join(part for part in detail if part), _tag(found.status.value))


def _tag(status: str) -> str:
    names = {
        "new": words.translate("runs", "New"),
        "known": words.translate("runs", "Known"),
        "by-hand": words.translate("runs", "Typed by hand?"),
        "refused": words.translate("runs", "Unreadable"),
    }
    return names[status]


class RunImportCard(ModalCard):
    """Shows what was found; nothing is written before it is confirmed."""

    confirmed = Signal(bool)
    """Payload: also those that were probably typed by hand."""

    def __init__(self, parent: QWidget, state: ImportState) -> None:
        title = self._title(state)
        super().__init__(parent, width=680, title=title)
        self.setObjectName("run_import_card")
        self.closed.connect(self.deleteLater)
        t = tokens()
        said = Label(f"{state.source}: {state.counts}.", "body", "ink2", wrap=True)
        said.setObjectName("run_import_counts")
        self.body.addWidget(said)
        if state.refused:
            self.body.addWidget(self._box(state.refused))
        rows = QVBoxLayout()
        rows.setSpacing(t.px(8))
        for line in state.lines:
            rows.addWidget(self._row(line))
        if state.more:
            rows.addWidget(Label(state.more, "small", "ink3"))
        self.body.addLayout(rows)
        self.by_hand = QCheckBox(self.tr("Also add those that are there already, typed by hand"))
        self.by_hand.setObjectName("run_import_by_hand")
        self.by_hand.setVisible(state.by_hand > 0)
        self.by_hand.toggled.connect(self._on_toggled)
        self.body.addWidget(self.by_hand)
        self.problem = ErrorText()
        self.problem.setObjectName("run_import_problem")
        self.body.addWidget(self.problem)
        self._state = state
        self._build_foot(state)

    def _title(self, state: ImportState) -> str:
        if state.stopped:
            return self.tr("Keep {runs}?").format(runs=texts.runs_counted(state.new))
        return self.tr("Import runs")

    def _build_foot(self, state: ImportState) -> None:
        self.ways.addStretch(1)
        self.leave = Button(self.tr("Keep none") if state.stopped else self.tr("Cancel"))
        self.leave.setObjectName("run_import_cancel")
        self.leave.clicked.connect(self.close_card)
        self.take = Button("", "primary")
        self.take.setObjectName("run_import_confirm")
        self.take.clicked.connect(self._on_confirmed)
        self.ways.addWidget(self.leave)
        self.ways.addWidget(self.take)
        self.show_foot()
        self._on_toggled()

    def _box(self, text: str) -> QPlainTextEdit:
        box = QPlainTextEdit(text)
        box.setReadOnly(True)
        box.setObjectName("run_import_refused")
        box.setAccessibleName(self.tr("Files that cannot be read, with the reason"))
        box.setTabChangesFocus(True)
        box.setFixedHeight(box.fontMetrics().lineSpacing() * BOX_LINES + tokens().px(16))
        return box

    def _row(self, line: ImportLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().px(10))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(line.title, "strong", wrap=True))
        column.addWidget(Label(line.detail, "small", "red" if line.bad else "ink2", wrap=True))
        row.addLayout(column, 1)
        row.addWidget(Tag(line.tag), 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _on_toggled(self) -> None:
        count = self._state.new + (self._state.by_hand if self.by_hand.isChecked() else 0)
        word = self.tr("Keep {runs}") if self._state.stopped else self.tr("Add {runs}")
        self.take.setText(word.format(runs=texts.runs_counted(count)))
        self.take.setEnabled(count > 0)

    def show_problem(self, text: str) -> None:
        """Say why nothing was stored; it can be tried again."""
        self.problem.set_text(text)
        self._on_toggled()

    def _on_confirmed(self) -> None:
        self.take.setEnabled(False)
        self.confirmed.emit(self.by_hand.isChecked())


class ColumnCard(ModalCard):
    """Asks which column of a table is what, with two rows of it as examples."""

    chosen = Signal(object)
    """Payload: the `Columns`."""

    def __init__(self, parent: QWidget, name: str, table: Table, columns: Columns, why: str) -> None:
        super().__init__(parent, width=600, title=self.tr("Which column is what?"))
        self.setObjectName("run_columns_card")
        self.closed.connect(self.deleteLater)
        self._columns = columns
        self.body.addWidget(Label(f"{name}. {why}", "body", "ink2", wrap=True))
        self.combos: dict[str, Combo] = {}
        offered = [("", self.tr("none"))] + [
            (str(place), _offer(table, place)) for place in range(len(table.header))
        ]
        names = self._role_names()
        for role in ASKED:
            place = getattr(columns, role)
            self.combos[role] = self._ask(role, names[role], offered, "" if place is None else str(place))
        units = [
            ("", self.tr("as each row says")),
            ("km", "km"),
            ("mi", self.tr("miles")),
            ("m", self.tr("metres")),
        ]
        self.unit = self._ask("unit", self.tr("Distance is in"), units, columns.unit)
        orders = [("day-first", self.tr("day, month, year")), ("month-first", self.tr("month, day, year"))]
        self.order = self._ask(
            "order", self.tr("Dates in numbers are"), orders, str(columns.order or "day-first")
        )
        self.ways.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("run_columns_cancel")
        cancel.clicked.connect(self.close_card)
        self.read = Button(self.tr("Read"), "primary")
        self.read.setObjectName("run_columns_read")
        self.read.clicked.connect(self._on_read)
        self.ways.addWidget(cancel)
        self.ways.addWidget(self.read)
        self.show_foot()
        self._on_changed()

    def _role_names(self) -> dict[str, str]:
        return {
            "date": self.tr("Date"),
            "distance": self.tr("Distance"),
            "duration": self.tr("Time"),
            "name": self.tr("Name"),
            "heart": self.tr("Heart rate"),
            "sport": self.tr("Kind of sport"),
        }

    def _ask(self, role: str, name: str, offered: Sequence[tuple[str, str]], current: str) -> Combo:
        combo = Combo(name)
        combo.setObjectName(f"run_column_{role}")
        combo.set_choices(list(offered), current)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(18)
        combo.currentIndexChanged.connect(self._on_changed)
        row = QHBoxLayout() if not tokens().wide_text else QVBoxLayout()
        label = Label(name, "body", wrap=True)
        label.setBuddy(combo)
        row.addWidget(label, 1)
        row.addWidget(combo, 2)
        self.body.addLayout(row)
        return combo

    def _on_changed(self) -> None:
        if hasattr(self, "read"):
            self.read.setEnabled(bool(self.combos["date"].current() and self.combos["distance"].current()))

    def _on_read(self) -> None:
        from rehab.services.run_preview import chosen_columns

        places = {role: int(c.current()) if c.current() else None for role, c in self.combos.items()}
        chosen = chosen_columns(self._columns, places, self.unit.current(), self.order.current())
        self.close_card()
        self.chosen.emit(chosen)


def _offer(table: Table, place: int) -> str:
    """A column by its name and what stands in it: ``Distance (6.2, 8.1)``."""
    cells = [row.cell(place) for row in table.rows[:EXAMPLES] if row.cell(place)]
    name = table.header[place] or str(place + 1)
    return f"{name[:30]} ({', '.join(cell[:20] for cell in cells)})" if cells else name[:40]
