"""The grid of the library with its search field, its filters and its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.exercise.filters import FilterColumn
from rehab.ui.exercise.grid import INSET, LEAD, CardGrid
from rehab.ui.exercise.state import SORTS
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    Combo,
    EmptyState,
    FilterChip,
    FlowLayout,
    IconButton,
    Label,
    SearchField,
    Segments,
)
from rehab.ui.widgets.layout import page_margins
from rehab.ui.widgets.menu import Menu
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from rehab.ui.exercise.state import LibraryState, Option

TYPING_MS = 40
NARROW = 920
"""Below this width of the page the filters fold into a button, logical pixels at 100 % text."""
SEARCH_WIDTH = 280
"""What the search field takes where there is room, in the same pixels."""
QUERY_SHOWN = 60
"""Letters of the search text that are repeated in a sentence."""
SCROLL_EDGE = 3
"""Room right of a scroll bar that lies in the margin of the page, pixels."""


class ListView(QWidget):
    """Passive: shows what was found, tells what the person wants."""

    searched = Signal(str)
    filter_edited = Signal(str, str, bool)
    """Group key, option key, checked."""
    filters_cleared = Signal()
    sort_chosen = Signal(str)
    exercise_chosen = Signal(str)
    new_clicked = Signal()
    complaints_clicked = Signal()
    transfer_chosen = Signal(str)
    """``import`` or ``export``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestion = ""
        self._chosen: tuple[tuple[str, Option], ...] = ()
        self._build()
        # Coming to the page means searching, also where the filters are folded behind their button.
        self.setTabOrder(self.search, self._filter_button)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._emit_search)

    def _build(self) -> None:
        t = tokens()
        column = self._column = QVBoxLayout(self)
        column.setSpacing(t.px(12))
        self._inset = (self._build_header(), self._build_bar())
        for row in self._inset:
            column.addLayout(row)
        body = QHBoxLayout()
        body.setSpacing(t.px(8) + INSET - LEAD)
        self._filters = FilterColumn()
        self._filters.filter_edited.connect(self.filter_edited)
        self._filters.cleared.connect(self.filters_cleared)
        body.addWidget(self._filters)
        self.grid = CardGrid()
        self.grid.setAccessibleName(self.tr("Exercises"))
        self.grid.exercise_chosen.connect(self.exercise_chosen)
        self._results = QStackedWidget()
        self._results.addWidget(self.grid)
        self.nothing = EmptyState(picture="search")
        self.nothing.setObjectName("library_nothing")
        self.nothing.action_chosen.connect(self._on_nothing_action)
        self._results.addWidget(self.nothing)
        body.addWidget(self._results, 1)
        column.addLayout(body, 1)

    def _build_header(self) -> QVBoxLayout:
        """Title and count, then what can be done; on two rows when the text is large."""
        t = tokens()
        whole = QVBoxLayout()
        whole.setSpacing(t.px(10))
        header = QHBoxLayout()
        header.setSpacing(t.px(10))
        header.addWidget(Label(self.tr("Library"), "title"))
        self._count = Label("", "body", "ink2")
        self._count.setObjectName("library_count")
        header.addWidget(self._count)
        header.addStretch(1)
        whole.addLayout(header)
        if t.wide_text:
            header = QHBoxLayout()
            header.setSpacing(t.px(10))
            whole.addLayout(header)
        self._add_actions(header)
        return whole

    def _add_actions(self, header: QHBoxLayout) -> None:
        self._filter_button = Button(self.tr("Filters"), icon="filter")
        self._filter_button.setObjectName("library_filter_button")
        self._filter_button.setCheckable(True)
        self._filter_button.toggled.connect(self._on_filters_toggled)
        header.addWidget(self._filter_button)
        self.search = SearchField(self.tr("Name, body part, synonym"), key="/")
        self.search.setObjectName("library_search")
        self.search.setAccessibleName(self.tr("Search exercises"))
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self.focus_grid)
        self.search.left_downwards.connect(self.focus_grid)
        if not tokens().wide_text:
            self.search.setMaximumWidth(tokens().px(SEARCH_WIDTH))
        header.addWidget(self.search, 3)
        self._new = Button(self.tr("New exercise"), icon="plus")
        self._new.setObjectName("library_new")
        self._new.clicked.connect(self.new_clicked)
        header.addWidget(self._new)
        self._transfer = IconButton("share", self.tr("Import or export a pack"), framed=True)
        self._transfer.setObjectName("library_transfer")
        self._transfer.clicked.connect(self._open_menu)
        header.addWidget(self._transfer)

    def _build_bar(self) -> QHBoxLayout:
        """What is shown, what is filtered, and the order; large text leaves the filters no room between the two."""
        t = tokens()
        bar = QHBoxLayout()
        bar.setSpacing(t.px(12))
        self.views = Segments(
            [("all", self.tr("Exercises")), ("complaints", self.tr("By complaint"))], current="all"
        )
        self.views.setObjectName("library_views")
        self.views.setAccessibleName(self.tr("What the library shows"))
        self.views.chosen.connect(self._on_view)
        self._chip_row = QWidget()
        self._chip_row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._chips = FlowLayout(self._chip_row)
        self.sort = Combo(self.tr("Order"))
        self.sort.setObjectName("library_sort")
        self.sort.set_choices([(word, texts.sort_order(word)) for word in SORTS], SORTS[0])
        self.sort.activated.connect(self._on_sort)
        if t.wide_text:
            rows = QVBoxLayout()
            rows.setSpacing(t.px(10))
            choices = FlowLayout(spacing=12)
            choices.addWidget(self.views)
            choices.addWidget(self.sort)
            rows.addLayout(choices)
            rows.addWidget(self._chip_row)
            self._chip_row.hide()
            bar.addLayout(rows, 1)
            return bar
        bar.addWidget(self.views, 0, Qt.AlignmentFlag.AlignTop)
        bar.addWidget(self._chip_row, 1, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.sort, 0, Qt.AlignmentFlag.AlignTop)
        return bar

    # states

    def show_state(self, state: LibraryState) -> None:
        """Show the grid with its filters."""
        found = len(state.cards)
        if found == state.total:
            self._count.setText(texts.exercise_count(found))
        else:
            count = self.tr("{found} of {total} exercises")
            self._count.setText(count.format(found=found, total=state.total))
        self._filters.show_groups(state.groups)
        self._place_filters()
        self._show_chips(state)
        self.sort.set_current(state.sort)
        self.grid.cards.set_cards(state.cards)
        self._results.setCurrentIndex(0 if state.cards else 1)
        if not state.cards:
            self._show_nothing(state)

    def focus_grid(self) -> None:
        """Put the cursor on a card."""
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.grid.currentIndex().isValid() and self.grid.cards.rowCount():
            self.grid.setCurrentIndex(self.grid.cards.index(0))

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_nothing(self, state: LibraryState) -> None:
        self._suggestion = state.did_you_mean or ""
        title = self.tr("No exercise fits these filters")
        if state.query:
            title = self.tr("Nothing found for “{query}”").format(query=state.query[:QUERY_SHOWN])
        text = self.tr("Try fewer letters or fewer filters.")
        actions = [("clear", self.tr("Show all exercises"), not state.did_you_mean)]
        if state.did_you_mean:
            question = self.tr("Did you mean {word}? {count}.")
            count = texts.exercise_count(state.suggested)
            text = question.format(word=state.did_you_mean, count=count)
            search = self.tr("Search {word}").format(word=state.did_you_mean)
            actions.insert(0, ("suggest", search, True))
        self.nothing.set_content(title, text, "search", actions)

    def _show_chips(self, state: LibraryState) -> None:
        chosen = tuple((group, option) for group, option in state.chosen)
        keys = [(group, option.key) for group, option in chosen]
        if keys == [(group, option.key) for group, option in self._chosen]:
            return
        self._chosen = chosen
        self._chips.clear()
        for group, option in chosen:
            leave_out = self.tr("Leave out: {what}").format(what=option.label)
            chip = FilterChip(leave_out if group == "without" else option.label)
            chip.setObjectName(f"chip_{group}_{option.key}")
            chip.setProperty("filter", [group, option.key])
            chip.removed.connect(self._on_chip_removed)
            self._chips.addWidget(chip)
        self._chip_row.setVisible(bool(chosen) or not tokens().wide_text)
        self._chip_row.updateGeometry()

    # intents

    def _on_typed(self, _text: str) -> None:
        self._typing.start()

    def _emit_search(self) -> None:
        self.searched.emit(self.search.text())

    def _on_chip_removed(self) -> None:
        group, option = self.sender().property("filter")
        self.filter_edited.emit(group, option, False)

    def _on_nothing_action(self, key: str) -> None:
        if key == "suggest":
            self.search.setText(self._suggestion)
        else:
            self.search.clear()
            self.filters_cleared.emit()
        self.search.setFocus()

    def _on_view(self, key: str) -> None:
        if key == "complaints":
            self.views.set_current("all")
            self.complaints_clicked.emit()

    def _on_sort(self, _row: int) -> None:
        self.sort_chosen.emit(self.sort.current())

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setObjectName("library_transfer_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in (("import", self.tr("Import pack…")), ("export", self.tr("Export pack…"))):
            action = QAction(words, menu)
            action.setObjectName(f"transfer_{key}")
            action.setData(key)
            action.triggered.connect(self._on_transfer)
            menu.addAction(action)
        menu.popup(self._transfer.mapToGlobal(self._transfer.rect().bottomLeft()))

    def _on_transfer(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.transfer_chosen.emit(str(action.data()))

    def _on_filters_toggled(self, _shown: bool) -> None:
        self._place_filters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the filters away on a narrow page, and keep its edges."""
        super().resizeEvent(event)
        self._place_filters()

    def _place_filters(self) -> None:
        t = tokens()
        narrow = self.width() < t.px(NARROW)
        self._filter_button.setVisible(narrow)
        self._filters.setVisible(not narrow or self._filter_button.isChecked())
        self._new.setText(self.tr("New") if narrow else self.tr("New exercise"))
        self.search.setMinimumWidth(t.px(180 if narrow else SEARCH_WIDTH))
        # The grid keeps its ring inside and its scroll bar in the margin of the page.
        edges = page_margins(self.width(), limit=0)
        before = LEAD if self._filters.isHidden() else INSET
        self.grid.room_after = edges.right() - SCROLL_EDGE
        self._column.setContentsMargins(margins(edges.left() - before, edges.top(), SCROLL_EDGE, 0))
        for row in self._inset:
            row.setContentsMargins(margins(before, 0, self.grid.room_after, 0))
