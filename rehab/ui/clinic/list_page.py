"""The page of the list: search, groups, further filters, saved ones, the table. Passive."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from rehab.domain.caseload import Filter, Group, Order
from rehab.ui.clinic.case_table import HEAD_HEIGHT, ROW_HEIGHT, CaseTable
from rehab.ui.clinic.forms import NameForm
from rehab.ui.texts import clinic as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    Card,
    ChoiceChip,
    Combo,
    EmptyState,
    FlowLayout,
    Label,
    PageScroll,
    SearchField,
)
from rehab.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from rehab.ui.clinic.state import ListState

LEAST_ROWS = 4
"""So many patients are in sight at least, whatever the size of the text."""
MORE = ("due", "quiet", "archived")


class PatientsPage(QWidget):
    """Shows a list, tells what is wanted."""

    filter_changed = Signal(object)
    """Payload: `Filter`."""
    patient_opened = Signal(object)
    add_wanted = Signal()
    file_wanted = Signal()
    act_wanted = Signal(object, str)
    """Payload: id of a patient, and ``archive``, ``bring_back``, ``rename`` or ``merge``."""
    filter_named = Signal(str)
    filter_forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patients_page")
        self._state: ListState | None = None
        self.table = CaseTable()
        self.empty = EmptyState(below_head=True)
        self.empty.setObjectName("patients_empty")
        self.name_form = NameForm(self, "patient", self.tr("New patient"), self.tr("Name or number"))
        self.filter_form = NameForm(
            self, "filter", self.tr("Save this filter"), self.tr("Name of the filter")
        )
        self.filter_form.named.connect(self.filter_named)
        t = tokens()
        scroll = PageScroll()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        column = scroll.body
        column.addWidget(self._build_head())
        column.addWidget(self._build_chips())
        card = Card(padding=(10, 6))
        card.body.setSpacing(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        card.body.addWidget(self._stack)
        card.setMinimumHeight(t.px(HEAD_HEIGHT + LEAST_ROWS * ROW_HEIGHT + 14))
        column.addWidget(card, 1)
        self.table.patient_opened.connect(self.patient_opened)
        self.table.menu_wanted.connect(self._on_menu)
        self.table.order_chosen.connect(self._on_order)
        self.table.typed.connect(self._on_typed)
        self.empty.action_chosen.connect(self._on_empty)
        self.setFocusProxy(self.table)

    def _build_head(self) -> QWidget:
        t = tokens()
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(Label(self.tr("Patients"), "title"))
        self.caption = Label("", "small", "ink2", wrap=True)
        self.caption.setObjectName("patients_caption")
        heading.addWidget(self.caption)
        self.search = SearchField(self.tr("Name or condition"))
        self.search.setObjectName("patients_search")
        self.search.setMinimumWidth(t.px(180))
        self.search.setMaximumWidth(t.px(250))
        self.search.textChanged.connect(self._on_search)
        self.search.left_downwards.connect(self._focus_table)
        self.search.returnPressed.connect(self._focus_table)
        self.file = Button(self.tr("Open patient file"), icon="import")
        self.file.setObjectName("patients_file")
        self.file.clicked.connect(self.file_wanted)
        self.add = Button(self.tr("New patient"), "primary", "plus")
        self.add.setObjectName("patients_add")
        self.add.clicked.connect(self.add_wanted)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.px(10))
        row.addLayout(heading, 1)
        # Pages are made anew when the text size changes, so this is asked once.
        if not t.wide_text:
            row.addWidget(self.search, 1)
        hands = QWidget()
        line: QLayout = FlowLayout(hands, spacing=10) if t.wide_text else QHBoxLayout(hands)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(t.px(10))
        for button in (self.file, self.add):
            line.addWidget(button)
        row.addWidget(hands, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _build_chips(self) -> QWidget:
        t = tokens()
        self._chips = FlowLayout(spacing=8)
        self._chip_of: dict[str, ChoiceChip] = {}
        self.order = Combo(self.tr("Order of the list"))
        self.order.setObjectName("patients_order")
        self.order.set_choices([(kind.value, words.order(kind)) for kind in Order], Order.URGENCY.value)
        self.order.activated.connect(lambda _row: self._on_order(Order(self.order.current())))
        holder = QWidget()
        row = QHBoxLayout()
        row.setSpacing(t.px(8))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(8))
        column.addLayout(row)
        if t.wide_text:
            # Large chips need all of the width; the table begins sooner when search and order share a row.
            self.search.setMaximumWidth(t.px(420))
            row.addWidget(self.search, 1)
            column.addLayout(self._chips)
        else:
            row.addLayout(self._chips, 1)
        row.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    # states

    def show_state(self, state: ListState) -> None:
        """Show another list."""
        self._state = state
        self.caption.setText(" · ".join(part for part in (state.caption, state.working) if part))
        if self.search.text() != state.wanted.words:
            self.search.setText(state.wanted.words)
        self.order.set_current(state.wanted.order.value)
        self._show_chips(state)
        self.table.show_cases(state.cases, state.today)
        self._stack.setCurrentWidget(self.table if state.cases else self.empty)
        if not state.cases:
            self._show_empty(state)

    def _show_chips(self, state: ListState) -> None:
        counted = {"due": state.due, "quiet": state.quiet, "archived": state.archived}
        wanted = [(kind.value, text, icon) for kind, text, icon in state.chips]
        wanted += [
            (code, f"{words.more_filter(code)} {counted[code]}", "")
            for code in MORE
            if counted[code] or getattr(state.wanted, code)
        ]
        wanted += [(f"saved:{saved.name}", saved.name, "star-filled") for saved in state.saved]
        named = next((s.name for s in state.saved if s.wanted == state.wanted), "")
        if named:
            wanted.append(("forget", self.tr("Forget “{name}”").format(name=named), "close"))
        elif not state.wanted.plain:
            wanted.append(("save", self.tr("Save this filter"), "star"))
        if [(key, chip.text()) for key, chip in self._chip_of.items()] != [w[:2] for w in wanted]:
            self._rebuild_chips(wanted)
        for key, chip in self._chip_of.items():
            chip.setChecked(_holds(key, state.wanted) or key == f"saved:{named}")

    def _rebuild_chips(self, wanted: list[tuple[str, str, str]]) -> None:
        focused = next((key for key, chip in self._chip_of.items() if chip.hasFocus()), "")
        self._chips.clear()
        self._chip_of = {}
        for key, text, icon in wanted:
            chip = ChoiceChip(text, icon=icon)
            chip.setObjectName(f"patients_{key}")
            chip.setCheckable(key not in ("save", "forget"))
            chip.clicked.connect(lambda _checked=False, key=key: self._on_chip(key))
            self._chips.addWidget(chip)
            self._chip_of[key] = chip
        if focused in self._chip_of:
            self._chip_of[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_empty(self, state: ListState) -> None:
        if state.everybody == 0:
            self.empty.set_content(
                self.tr("No patients yet"),
                self.tr("Add a patient and give them a plan, or open the log file that a runner sent you."),
                "patients",
                (("add", self.tr("New patient"), True), ("file", self.tr("Open patient file"), False)),
            )
            return
        self.empty.set_content(
            self.tr("Nobody fits"),
            self.tr("No patient fits what you are looking for."),
            "search",
            (("all", self.tr("Show everybody"), True),),
        )

    # intents

    def _on_search(self, text: str) -> None:
        if self._state is not None and text != self._state.wanted.words:
            self._want(replace(self._state.wanted, words=text))

    def _on_chip(self, key: str) -> None:
        if self._state is None:
            return
        now = self._state.wanted
        if key == "save":
            self.filter_form.ask()
        elif key == "forget":
            named = next(s.name for s in self._state.saved if s.wanted == now)
            self.filter_forgotten.emit(named)
        elif key.startswith("saved:"):
            self._want(next(s.wanted for s in self._state.saved if f"saved:{s.name}" == key))
        elif key in MORE:
            self._want(_toggled(now, key))
        else:
            archived = now.archived and key != Group.ALL
            self._want(replace(now, group=Group(key), archived=archived))

    def _on_order(self, order: Order) -> None:
        if self._state is not None:
            self._want(replace(self._state.wanted, order=order))

    def _want(self, wanted: Filter) -> None:
        self.filter_changed.emit(wanted)
        if self._state is not None:
            # A chip that was clicked shows what holds, not what was clicked.
            self._show_chips(self._state)

    def _on_empty(self, code: str) -> None:
        if code == "add":
            self.add_wanted.emit()
        elif code == "file":
            self.file_wanted.emit()
        else:
            self._want(Filter())

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(text)

    def _focus_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if self.table.current_id is None:
            self.table.set_current(None)

    def _on_menu(self, patient_id: UUID, place: QPoint) -> None:
        self.menu(patient_id).popup(place)

    def menu(self, patient_id: UUID) -> Menu:
        """What can be done with a patient of the list."""
        menu = Menu(self)
        menu.setObjectName("patient_menu")
        archived = self._state is not None and self._state.wanted.archived
        entries = [
            ("open", self.tr("&Open")),
            ("rename", self.tr("&Rename…")),
            ("merge", self.tr("&Put together with another record…")),
            ("bring_back", self.tr("&Bring back")) if archived else ("archive", self.tr("&Archive")),
        ]
        for code, text in entries:
            action = menu.addAction(text)
            action.setObjectName(f"patient_{code}")
            action.triggered.connect(lambda _on=False, code=code: self._act(patient_id, code))
        return menu

    def _act(self, patient_id: UUID, code: str) -> None:
        if code == "open":
            self.patient_opened.emit(patient_id)
        else:
            self.act_wanted.emit(patient_id, code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """``/`` goes to the search, Delete archives."""
        if event.text() == "/" and self._state is not None and self._state.single_keys:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus() and self.table.current_id is not None:
            self.act_wanted.emit(self.table.current_id, "archive")
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys belong to the list."""
        super().showEvent(event)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _toggled(wanted: Filter, key: str) -> Filter:
    match key:
        case "due":
            return replace(wanted, due=not wanted.due)
        case "quiet":
            return replace(wanted, quiet=not wanted.quiet)
        case _:
            return replace(wanted, archived=not wanted.archived)


def _holds(key: str, wanted: Filter) -> bool:
    if key in MORE:
        return bool(getattr(wanted, key))
    # Whoever looks into the archive does not look at everybody.
    return key == wanted.group.value and not (wanted.archived and key == Group.ALL)
