"""The print preview: pages as they will be, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from rehab.ui.paper.choices import Choices, PreviewPanel
from rehab.ui.paper.sheet_view import SheetView
from rehab.ui.theme import tokens
from rehab.ui.widgets import Banner, Button, EmptyState, ErrorText, IconButton, Label, PageScroll

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from rehab.ui.paper.state import PaperState

translate = QCoreApplication.translate

PANEL_WIDTH, PANEL_WIDEST = 330, 440
"""Width of the choices, in pixels at 100 %, and how wide the words of a language may make them."""
STACKED_HEIGHT = 270
"""Height of the pages above the choices with large text: title and pages fit into the window together."""


class PreviewPage(QWidget):
    """Passive: shows pages beside a panel, tells what is asked for.

    Args:
        panel: What can be chosen, with the buttons.
        empty: Makes what stands here while there is nothing to show; its action is `pick_clicked`.
    """

    cancel_clicked = Signal()
    pick_clicked = Signal()
    folder_clicked = Signal()

    def __init__(
        self, panel: PreviewPanel, empty: Callable[[], EmptyState], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = SheetView()
        self.panel = panel
        self.title = Label(self.tr("Print"), "title", wrap=True)
        self.problem = ErrorText()
        self.problem.setObjectName("paper_problem")
        self.saved = Banner("good")
        self.saved.setObjectName("paper_saved")
        self.saved.action_chosen.connect(lambda _key: self.folder_clicked.emit())
        self.saved.hide()
        self.note = Banner("amber")
        self.note.setObjectName("paper_note")
        self.note.hide()
        self._all = QStackedWidget()
        self._all.addWidget(self._full())
        self._empty = empty
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._all)
        self.view.turned.connect(self._on_turned)
        self._on_turned()

    # parts

    def _full(self) -> QWidget:
        t = tokens()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(t.px(10))
        column.addWidget(self.title)
        column.addWidget(self.problem)
        column.addWidget(self.saved)
        column.addWidget(self.note)
        if t.wide_text:
            self.view.setFixedHeight(t.px(STACKED_HEIGHT))
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._pages())
            column.addWidget(self.panel)
            scroll = PageScroll()
            scroll.set_content(content)
            return scroll
        column.setContentsMargins(t.px(28), t.px(22), t.px(28), t.px(20))
        row = QHBoxLayout()
        row.setSpacing(t.px(16))
        row.addWidget(self._pages(), 1)
        row.addWidget(self.panel)
        self.panel.setFixedWidth(max(t.px(PANEL_WIDTH), min(t.px(PANEL_WIDEST), self.panel.wanted_width())))
        column.addLayout(row, 1)
        return content

    def _pages(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(6))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._busy())
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot())
        return holder

    def _busy(self) -> QWidget:
        t = tokens()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(t.px(10))
        self._doing = Label("", "body", "ink2")
        self._doing.setObjectName("paper_doing")
        self.bar = QProgressBar()
        self.bar.setObjectName("paper_progress")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(t.px(260))
        self.bar.setAccessibleName(self.tr("Making the pages"))
        self.cancel = Button(self.tr("Stop"), size="small")
        self.cancel.setObjectName("paper_cancel")
        self.cancel.clicked.connect(self.cancel_clicked)
        for widget in (self._doing, self.bar, self.cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        return holder

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens().px(6))
        self.back = self._icon(
            "chevron-left", self.tr("Page before"), "paper_back", lambda: self.view.turn(-1)
        )
        self.forward = self._icon(
            "chevron-right", self.tr("Next page"), "paper_next", lambda: self.view.turn(1)
        )
        self.where = Label("", "small", "ink2")
        self.where.setObjectName("paper_where")
        self.smaller = self._icon("minus", self.tr("Smaller"), "paper_smaller", lambda: self.view.zoom(-1))
        self.larger = self._icon("plus", self.tr("Larger"), "paper_larger", lambda: self.view.zoom(1))
        self.percent = Label("", "small", "ink2")
        self.percent.setObjectName("paper_percent")
        self.fit = Button(self.tr("Fit"), "quiet", size="small")
        self.fit.setObjectName("paper_fit")
        self.fit.clicked.connect(lambda: self.view.zoom(0))
        row.addStretch(1)
        for widget in (self.back, self.where, self.forward):
            row.addWidget(widget)
        row.addSpacing(tokens().px(18))
        for other in (self.smaller, self.percent, self.larger, self.fit):
            row.addWidget(other)
        row.addStretch(1)
        return row

    def _icon(self, icon: str, text: str, name: str, act: object) -> IconButton:
        button = IconButton(icon, text, text)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button

    def _on_pick(self, _key: str) -> None:
        self.pick_clicked.emit()

    # what is shown

    def show_title(self, title: str) -> None:
        """There is something to show, under this heading."""
        self._all.setCurrentIndex(0)
        self.title.setText(title)

    def show_nothing(self) -> None:
        """There is no plan."""
        if self._all.count() == 1:
            empty = self._empty()
            empty.action_chosen.connect(self._on_pick)
            self._all.addWidget(empty)
        self._all.setCurrentIndex(1)

    def show_pages(self, pages: Sequence[QImage], ppi: float, words: str) -> None:
        """Show pages; the saving and printing of them is possible from now on."""
        waiting = self._stack.currentIndex() == 1 and self.cancel.hasFocus()
        self._stack.setCurrentIndex(0)
        self.view.show_pages(pages, ppi, words)
        self.panel.set_ready(True)
        if waiting:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say what is being made, and how far it is; a total of 0 means unknown."""
        self._stack.setCurrentIndex(1)
        self._doing.setText(text)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_problem(self, text: str) -> None:
        """Say what did not work; an empty text takes it away."""
        self.problem.set_text(text)
        if text:
            self.saved.hide()
            self._stack.setCurrentIndex(0)

    def show_note(self, text: str) -> None:
        """Say what is not as it was typed; an empty text takes it away."""
        self.note.show_text(text, "amber", ())
        self.note.setVisible(bool(text))

    def show_saved(self, text: str, with_folder: bool = False) -> None:
        """Say what was done; `with_folder` offers to show where the file is."""
        self.show_problem("")
        self._stack.setCurrentIndex(0)
        actions = (("folder", self.tr("Show in folder")),) if with_folder else ()
        self.saved.show_text(text, "good", actions)

    def _on_turned(self) -> None:
        view = self.view
        self.where.setText(self.tr("Page {number} of {count}").format(number=view.number, count=view.count))
        self.percent.setText(self.tr("{number} %").format(number=view.percent))
        self.back.setEnabled(view.number > 1)
        self.forward.setEnabled(view.number < view.count)
        self.fit.setEnabled(not view.fits)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save; the pages' own keys work from everywhere on the page."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.panel.save_clicked.emit()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.view.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Start with the focus on the pages."""
        if event.type() == QEvent.Type.Show:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().event(event)


class PaperPage(PreviewPage):
    """The preview of a plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        choices = Choices()
        super().__init__(choices, _no_plan, parent)
        self.setObjectName("paper_page")
        self.choices = choices

    def show_state(self, state: PaperState, title: str) -> None:
        """Show the choices."""
        self.show_title(title)
        self.choices.show_state(state)


def _no_plan() -> EmptyState:
    empty = EmptyState(
        translate("PaperPage", "Nothing to print yet"),
        translate(
            "PaperPage",
            "Pick a programme first. Then it can go on paper, with its drawings and boxes to tick.",
        ),
        "program",
        (("pick", translate("PaperPage", "Pick a programme"), True),),
    )
    empty.setObjectName("paper_empty")
    return empty
