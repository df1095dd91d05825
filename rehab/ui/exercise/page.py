"""The library page: search field, filters, grid; one exercise opens in place of the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.exercise.detail import DetailView
from rehab.ui.exercise.filters import FilterColumn
from rehab.ui.exercise.grid import INSET, CardGrid
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, EmptyState, ErrorText, FilterChip, FlowLayout, Label, SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from rehab.ui.exercise.state import DetailState, LibraryState, Option

TYPING_MS = 40
NARROW = 920
"""Below this width of the page the filters fold into a button, logical pixels at 100 % text."""
QUERY_SHOWN = 60
"""Letters of the search text that are repeated in a sentence."""
_LEFT, _TOP, _RIGHT, _SCROLL_EDGE = 28, 22, 28, 3


class LibraryPage(QWidget):
    """Passive: shows states, tells what the person wants."""

    searched = Signal(str)
    filter_edited = Signal(str, str, bool)
    """Group key, option key, checked."""
    filters_cleared = Signal()
    exercise_chosen = Signal(str)
    favourite_clicked = Signal(str)
    back_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_page")
        self._suggestion = ""
        self._single_keys = True
        self._chosen: tuple[tuple[str, Option], ...] = ()
        self._stack = QStackedWidget()
        self.problem = ErrorText()
        self.problem.setObjectName("library_problem")
        self.problem.setContentsMargins(_LEFT, _TOP // 2, _RIGHT, 0)
        self.detail = DetailView()
        self.detail.back_clicked.connect(self.back_clicked)
        self.detail.favourite_clicked.connect(self.favourite_clicked)
        self.detail.link_chosen.connect(self.exercise_chosen)
        self._stack.addWidget(self._build_list())
        self._stack.addWidget(self.detail)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.problem)
        outer.addWidget(self._stack, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._emit_search)

    def _build_list(self) -> QWidget:
        t = tokens()
        whole = QWidget()
        column = QVBoxLayout(whole)
        # The grid keeps its ring inside and its scroll bar in the margin of the page.
        column.setContentsMargins(t.px(_LEFT) - INSET, t.px(_TOP), _SCROLL_EDGE, 0)
        column.setSpacing(t.px(14))
        column.addLayout(self._build_header())
        body = QHBoxLayout()
        body.setSpacing(t.px(8))
        self._filters = FilterColumn()
        self._filters.filter_edited.connect(self.filter_edited)
        self._filters.cleared.connect(self.filters_cleared)
        body.addWidget(self._filters)
        right = QVBoxLayout()
        right.setSpacing(t.px(8))
        self._chip_row = QWidget()
        self._chips = FlowLayout(self._chip_row)
        self._chips.setContentsMargins(INSET, 0, t.px(_RIGHT), 0)
        right.addWidget(self._chip_row)
        self.grid = CardGrid()
        self.grid.setAccessibleName(self.tr("Exercises"))
        self.grid.exercise_chosen.connect(self.exercise_chosen)
        self._results = QStackedWidget()
        self._results.addWidget(self.grid)
        self.nothing = EmptyState(picture="search")
        self.nothing.setObjectName("library_nothing")
        self.nothing.action_chosen.connect(self._on_nothing_action)
        self._results.addWidget(self.nothing)
        right.addWidget(self._results, 1)
        body.addLayout(right, 1)
        column.addLayout(body, 1)
        return whole

    def _build_header(self) -> QHBoxLayout:
        t = tokens()
        header = QHBoxLayout()
        header.setContentsMargins(INSET, 0, t.px(_RIGHT) - _SCROLL_EDGE, 0)
        header.setSpacing(t.px(12))
        header.addWidget(Label(self.tr("Library"), "title"))
        self._count = Label("", "body", "ink2")
        self._count.setObjectName("library_count")
        header.addWidget(self._count)
        header.addStretch(1)
        self._filter_button = Button(self.tr("Filters"), icon="filter")
        self._filter_button.setObjectName("library_filter_button")
        self._filter_button.setCheckable(True)
        self._filter_button.toggled.connect(self._on_filters_toggled)
        header.addWidget(self._filter_button)
        self.search = SearchField(self.tr("Name, body part, synonym"), key="/")
        self.search.setObjectName("library_search")
        self.search.setAccessibleName(self.tr("Search exercises"))
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._focus_grid)
        self.search.left_downwards.connect(self._focus_grid)
        header.addWidget(self.search)
        return header

    # states

    def show_state(self, state: LibraryState) -> None:
        """Show the grid with its filters."""
        self.problem.set_text("")
        self._single_keys = state.single_keys
        found = len(state.cards)
        if found == state.total:
            self._count.setText(texts.exercise_count(found))
        else:
            count = self.tr("{found} of {total} exercises")
            self._count.setText(count.format(found=found, total=state.total))
        self._filters.show_groups(state.groups)
        self._place_filters()
        self._show_chips(state)
        self.grid.cards.set_cards(state.cards)
        self._results.setCurrentIndex(0 if state.cards else 1)
        if not state.cards:
            self._show_nothing(state)

    def show_list(self, slug: str = "") -> None:
        """Return to the grid, with the cursor on an exercise when it is there."""
        self._stack.setCurrentIndex(0)
        self.grid.set_current(slug)
        self._focus_grid()

    def show_search(self) -> None:
        """Show the grid with the cursor in the search field."""
        self._stack.setCurrentIndex(0)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_detail(self, state: DetailState) -> None:
        """Show one exercise in full."""
        another = self.detail.slug != state.exercise.slug or not self.shows_detail
        self.detail.show_state(state)
        self._stack.setCurrentIndex(1)
        if another:
            self.detail.setFocus()

    def show_problem(self, text: str, _field: str | None = None) -> None:
        """One sentence above the page."""
        self.problem.set_text(text)

    @property
    def shows_detail(self) -> bool:
        """Whether one exercise is open."""
        return self._stack.currentIndex() == 1

    def _show_nothing(self, state: LibraryState) -> None:
        self._suggestion = state.did_you_mean or ""
        title = self.tr("No exercise fits these filters")
        if state.query:
            title = self.tr("Nothing found for “{query}”").format(query=state.query[:QUERY_SHOWN])
        text = self.tr("Try fewer letters or fewer filters.")
        actions = [("clear", self.tr("Clear filters"), not state.did_you_mean)]
        if state.did_you_mean:
            question = self.tr("Did you mean {word}? {count}.")
            count = texts.exercise_count(state.suggested)
            text = question.format(word=state.did_you_mean, count=count)
            search = self.tr("Search {word}").format(word=state.did_you_mean)
            actions.insert(0, ("suggest", search, True))
        self.nothing.set_content(title, text, "search", actions)

    def _show_chips(self, state: LibraryState) -> None:
        chosen = tuple((group, option) for group, option in state.chosen)
        self._chip_row.setVisible(bool(chosen))
        keys = [(group, option.key) for group, option in chosen]
        if keys == [(group, option.key) for group, option in self._chosen]:
            return
        self._chosen = chosen
        self._chips.clear()
        for group, option in chosen:
            chip = FilterChip(option.label)
            chip.setObjectName(f"chip_{group}_{option.key}")
            chip.setProperty("filter", [group, option.key])
            chip.removed.connect(self._on_chip_removed)
            self._chips.addWidget(chip)
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

    def _focus_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.grid.currentIndex().isValid() and self.grid.cards.rowCount():
            self.grid.setCurrentIndex(self.grid.cards.index(0))

    def _on_filters_toggled(self, _shown: bool) -> None:
        self._place_filters()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Slash searches, F marks a favourite, Escape leaves the exercise."""
        plain = self._single_keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        slug = self.detail.slug if self.shows_detail else self.grid.current_slug()
        if event.text() == "/" and plain:
            self.show_search()
        elif event.key() == Qt.Key.Key_F and plain and slug:
            self.favourite_clicked.emit(slug)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back) and self.shows_detail:
            # Whoever came from another page returns there: the window hears the key too.
            visit = self.detail.visit
            self.back_clicked.emit()
            if visit:
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the filters away on a narrow page."""
        super().resizeEvent(event)
        self._place_filters()

    def _place_filters(self) -> None:
        t = tokens()
        narrow = self.width() < t.px(NARROW)
        self._filter_button.setVisible(narrow)
        self._filters.setVisible(not narrow or self._filter_button.isChecked())
        self.search.setMinimumWidth(t.px(200) if narrow else t.px(300))
