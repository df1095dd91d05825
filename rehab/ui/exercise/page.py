"""The library page: the grid, what to begin with by complaint, one exercise, and the form of an own one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rehab.ui.exercise.complaints import ComplaintView
from rehab.ui.exercise.detail import DetailView
from rehab.ui.exercise.form import FormView
from rehab.ui.exercise.list_view import QUERY_SHOWN, ListView
from rehab.ui.widgets import ErrorText
from rehab.ui.widgets.layout import page_margins

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from rehab.ui.exercise.complaints import ComplaintState
    from rehab.ui.exercise.form_state import FormState
    from rehab.ui.exercise.state import DetailState, LibraryState

__all__ = ["QUERY_SHOWN", "LibraryPage"]


class LibraryPage(QWidget):
    """Passive: shows states, tells what the person wants."""

    searched = Signal(str)
    filter_edited = Signal(str, str, bool)
    """Group key, option key, checked."""
    filters_cleared = Signal()
    exercise_chosen = Signal(str)
    favourite_clicked = Signal(str)
    add_clicked = Signal(str)
    back_clicked = Signal()
    complaints_clicked = Signal()
    complaints_left = Signal()
    file_dropped = Signal(object)
    """Payload: the `Path` of a file that was dropped here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_page")
        self.setAcceptDrops(True)
        self._single_keys = True
        self._stack = QStackedWidget()
        self.problem = ErrorText()
        self.problem.setObjectName("library_problem")
        self.list = ListView()
        self.grid, self.search, self.nothing = self.list.grid, self.list.search, self.list.nothing
        self.detail = DetailView()
        self.complaints = ComplaintView()
        self.form = FormView()
        for view in (self.list, self.detail, self.complaints, self.form):
            self._stack.addWidget(view)
        self._wire()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.problem)
        outer.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self.list.searched.connect(self.searched)
        self.list.filter_edited.connect(self.filter_edited)
        self.list.filters_cleared.connect(self.filters_cleared)
        self.list.exercise_chosen.connect(self.exercise_chosen)
        self.list.complaints_clicked.connect(self.complaints_clicked)
        self.list.grid.add_clicked.connect(self.add_clicked)
        self.detail.add_clicked.connect(self.add_clicked)
        self.detail.back_clicked.connect(self.back_clicked)
        self.detail.favourite_clicked.connect(self.favourite_clicked)
        self.detail.link_chosen.connect(self.exercise_chosen)
        self.complaints.back_clicked.connect(self.complaints_left)
        self.complaints.exercise_chosen.connect(self.exercise_chosen)

    # states

    def show_state(self, state: LibraryState) -> None:
        """Show the grid with its filters."""
        self.problem.set_text("")
        self._single_keys = state.single_keys
        self.list.show_state(state)

    def show_list(self, slug: str = "") -> None:
        """Return to the grid, with the cursor on an exercise when it is there."""
        self._stack.setCurrentWidget(self.list)
        self.grid.set_current(slug)
        self.list.focus_grid()

    def show_search(self) -> None:
        """Show the grid with the cursor in the search field."""
        self._stack.setCurrentWidget(self.list)
        self.list.focus_search()

    def show_detail(self, state: DetailState) -> None:
        """Show one exercise in full."""
        another = self.detail.slug != state.exercise.slug or not self.shows_detail
        self.detail.show_state(state)
        self._stack.setCurrentWidget(self.detail)
        if another:
            self.detail.setFocus()

    def show_complaints(self, state: ComplaintState) -> None:
        """Show what to begin with by complaint."""
        self.complaints.show_state(state)
        if self._stack.currentWidget() is not self.complaints:
            self._stack.setCurrentWidget(self.complaints)
            self.complaints.focus_list()

    def show_form(self, state: FormState) -> None:
        """Show the form of an own exercise."""
        self.form.show_state(state)
        if self._stack.currentWidget() is not self.form:
            self._stack.setCurrentWidget(self.form)
            self.form.focus_first()

    def show_problem(self, text: str, _field: str | None = None) -> None:
        """One sentence above the page."""
        self.problem.set_text(text)

    @property
    def shows_detail(self) -> bool:
        """Whether one exercise is open."""
        return self._stack.currentWidget() is self.detail

    @property
    def shows_complaints(self) -> bool:
        """Whether the choices by complaint are open."""
        return self._stack.currentWidget() is self.complaints

    @property
    def shows_form(self) -> bool:
        """Whether the form of an own exercise is open."""
        return self._stack.currentWidget() is self.form

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edges of a page."""
        super().resizeEvent(event)
        edges = page_margins(self.width(), limit=0)
        self.problem.setContentsMargins(edges.left(), edges.top() // 2, edges.right(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Slash searches, F marks a favourite, A adds to the plan, Escape leaves the exercise."""
        plain = self._single_keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        plain = plain and not self.shows_form
        slug = self.detail.slug if self.shows_detail else self.grid.current_slug()
        leaves = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back)
        if event.text() == "/" and plain:
            self.show_search()
        elif event.key() == Qt.Key.Key_F and plain and slug and not self.shows_complaints:
            self.favourite_clicked.emit(slug)
        elif event.key() == Qt.Key.Key_A and plain and slug and not self.shows_complaints:
            self.add_clicked.emit(slug)
        elif leaves and self.shows_detail:
            # Whoever came from another page returns there: the window hears the key too.
            visit = self.detail.visit
            self.back_clicked.emit()
            if visit:
                super().keyPressEvent(event)
        elif leaves and self.shows_complaints:
            self.complaints_left.emit()
        elif leaves and self.shows_form:
            self.form.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take packs; every other file is left to the window."""
        if any(
            url.isLocalFile() and url.path().casefold().endswith(".rehabpack")
            for url in event.mimeData().urls()
        ):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the first file."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.file_dropped.emit(Path(url.toLocalFile()))
                return
