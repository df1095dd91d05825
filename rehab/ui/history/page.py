"""The History page: list, month, year, self tests. Passive: shows states, tells what is wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rehab.ui.forms.day_editor import DayEditor
from rehab.ui.history.list_panel import ListPanel
from rehab.ui.history.month_panel import MonthPanel
from rehab.ui.history.self_tests import SelfTestPanel
from rehab.ui.history.year_panel import YearPanel
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, EmptyState, ErrorText, Label, PageScroll, Segments
from rehab.ui.widgets.layout import page_margins

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from rehab.ui.forms.day_editor import DayState

Panel = TypeVar("Panel", bound=QWidget)
VIEWS = ("list", "month", "year", "tests")


class HistoryPage(QWidget):
    """One view at a time; 1 to 4 choose it."""

    view_chosen = Signal(str)
    view_made = Signal(str, object)
    """Name and panel of a view that is there from now on."""
    self_test_wanted = Signal(str)
    """Payload: kind of the test, empty for any."""
    day_wanted = Signal(object)
    """Payload: the `date` to add to or change."""
    add_wanted = Signal()
    action_chosen = Signal(str)
    """Key of an action of an empty page."""
    score_edited = Signal(object)
    answer_edited = Signal(object)
    session_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_page")
        self.day_editor: DayEditor | None = None
        self.single_keys = True
        self._bare = False
        self.list = ListPanel()
        self.empty = EmptyState(below_head=True)
        self.empty.action_chosen.connect(self.action_chosen)
        self.problem = ErrorText()
        self.problem.setObjectName("history_problem")
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head())
        self._column.addWidget(self._stack, 1)
        self._places: dict[str, QWidget] = {"list": self.list, "empty": self._scrolled(self.empty)}
        for place in self._places.values():
            self._stack.addWidget(place)

    # The page opens with the list; the other views are made when they are first asked for.

    @cached_property
    def month(self) -> MonthPanel:
        """The calendar."""
        return self._made("month", MonthPanel())

    @cached_property
    def year(self) -> YearPanel:
        """The map and the months of a year."""
        return self._made("year", YearPanel())

    @cached_property
    def tests(self) -> SelfTestPanel:
        """The self tests."""
        panel = self._made("tests", SelfTestPanel())
        panel.test_wanted.connect(self.self_test_wanted)
        return panel

    def _made(self, name: str, panel: Panel) -> Panel:
        scroll = self._places[name] = self._scrolled(panel)
        self._stack.addWidget(scroll)
        self.view_made.emit(name, panel)
        return panel

    @staticmethod
    def _scrolled(content: QWidget) -> PageScroll:
        scroll = PageScroll()
        scroll.set_content(content)
        return scroll

    def _head(self) -> QWidget:
        t = tokens()
        head = QWidget()
        self._head_column = QVBoxLayout(head)
        self._head_column.setSpacing(t.px(10))
        first = QHBoxLayout()
        first.setSpacing(t.px(10))
        first.addWidget(Label(self.tr("History"), "title"))
        first.addStretch(1)
        self.add = Button(self.tr("Add to a day"), icon="plus")
        self.add.setObjectName("history_add")
        self.add.clicked.connect(self.add_wanted)
        self.test = Button(self.tr("Self test"), icon="balance")
        self.test.setObjectName("history_self_test")
        self.test.clicked.connect(self._on_test)
        first.addWidget(self.add)
        first.addWidget(self.test)
        self.views = Segments(
            [
                ("list", self.tr("List")),
                ("month", self.tr("Month")),
                ("year", self.tr("Year")),
                ("tests", self.tr("Self tests")),
            ],
            "list",
        )
        self.views.setObjectName("history_views")
        self.views.chosen.connect(self.view_chosen)
        self._head_column.addLayout(first)
        self._head_column.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeft)
        self._head_column.addWidget(self.problem)
        return head

    # states

    def show_view(self, name: str) -> None:
        """Show one of the views and give it the focus if the page has it."""
        self._offer(True)
        self.views.set_current(name)
        if name not in self._places:
            getattr(self, name)
        self._stack.setCurrentWidget(self._places[name])

    def _offer(self, followed: bool) -> None:
        """Views and ways to add are there once there is a complaint that they belong to."""
        for part in (self.add, self.test, self.views):
            part.setVisible(followed)

    def show_empty(self, *, followed: bool) -> None:
        """Nothing was logged yet, or nothing is followed."""
        if followed:
            title = self.tr("Nothing logged yet")
            text = self.tr("What you log stands here, by day. You can also add days that lie behind.")
            actions = [("today", self.tr("Log today"), True), ("add", self.tr("Add to a day"), False)]
        else:
            title = self.tr("No programme yet")
            text = self.tr("Pick a ready-made one. What you log from then on stands here, by day.")
            actions = [("pick", self.tr("Pick a programme"), True)]
        self._offer(followed)
        focused = QApplication.focusWidget()
        inside = focused is not None and self._stack.isAncestorOf(focused)
        self.empty.set_content(title, text, "program", actions)
        self._stack.setCurrentWidget(self._places["empty"])
        if inside:
            # What had the focus is gone or hidden; it must not jump out of the page.
            self.empty.focus_first()

    def focus_view(self, name: str) -> None:
        """Give the focus to what a view is worked with; an empty page to its first way out."""
        if self._stack.currentWidget() is self._places["empty"]:
            self.empty.focus_first()
            return
        targets: dict[str, Callable[[], QWidget]] = {
            "list": lambda: self.list.list,
            "month": lambda: self.month.month,
            "year": lambda: self.year.map,
        }
        target = targets.get(name, lambda: self.views)()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str, field: str | None = None) -> None:
        """Say what did not work: in the card of the day for field ``"day"``, else on the page."""
        if field == "day" and self.day_editor is not None and self.day_editor.isVisible():
            self.day_editor.show_problem(text)
        else:
            self.problem.set_text(text)

    def show_day(self, state: DayState) -> None:
        """Open a day for editing, or show another day in the open card."""
        if self.day_editor is None:
            self.day_editor = DayEditor(self)
            self.day_editor.day_chosen.connect(self.day_wanted)
            self.day_editor.score_edited.connect(self.score_edited)
            self.day_editor.answer_edited.connect(self.answer_edited)
            self.day_editor.session_chosen.connect(self.session_chosen)
        self.day_editor.open_day(state)

    # hands

    def _on_test(self) -> None:
        self.self_test_wanted.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose the view, / searches, A adds to a day, S takes a self test."""
        text = event.text().lower()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if not (plain and self.single_keys and text):
            super().keyPressEvent(event)
        elif text in "1234":
            self.view_chosen.emit(VIEWS[int(text) - 1])
        elif text == "/":
            self.view_chosen.emit("list")
            self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif text == "a":
            self.add_wanted.emit()
        elif text == "s":
            self.self_test_wanted.emit("")
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Coming to the page starts at what is shown."""
        super().showEvent(event)
        if not event.spontaneous():
            self.focus_view(self.views.current())

    def set_bare(self) -> None:
        """Leave the padding to what it lies in: the page is part of another one."""
        self._bare = True
        self._pad(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pad the head like the pages below it."""
        super().resizeEvent(event)
        self._pad(event.size().width())

    def _pad(self, width: int) -> None:
        edges = QMargins() if self._bare else page_margins(width)
        self._head_column.setContentsMargins(edges.left(), edges.top(), edges.right(), 0)
        self.list.pad(edges.left(), edges.right(), edges.bottom())
