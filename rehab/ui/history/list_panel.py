"""The list with its filters, and the line that appears while entries are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from rehab.domain.diary import EntryKind
from rehab.ui.history.entry_list import EntryList
from rehab.ui.texts import diary as diary_words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, ChoiceChip, EmptyState, FlowLayout, Label, SearchField

LEAST_LIST = 150
"""Least height of the list with large text, logical pixels at 100 %."""
TYPING_MS = 200
"""Pause in typing after which a search begins."""


class ListPanel(QWidget):
    """Search, kinds, list. Nothing chosen among the kinds means all of them."""

    filter_changed = Signal()
    delete_wanted = Signal(object)
    """Payload: list of the `EntryKey` that are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self._margins = (0, 0, 0)
        self._scroll: QScrollArea | None = None
        self.search = SearchField(self.tr("Search in words and notes"))
        self.search.setObjectName("history_search")
        self.search.setMaximumWidth(t.px(420))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.filter_changed)
        self.search.textChanged.connect(self._on_typed)
        self.search.left_downwards.connect(self._on_down)
        self.chips: dict[EntryKind, ChoiceChip] = {}
        kinds = QWidget()
        flow = FlowLayout(kinds, spacing=6, row_spacing=6)
        for kind in EntryKind:
            chip = ChoiceChip(diary_words.entry_kind(kind))
            chip.setObjectName(f"history_kind_{kind.value}")
            chip.clicked.connect(self.filter_changed)
            self.chips[kind] = chip
            flow.addWidget(chip)
        self.list = EntryList("history_list")
        self.list.setAccessibleName(self.tr("Everything logged, newest first"))
        self.list.choice_changed.connect(self._on_choice)
        self.list.delete_wanted.connect(self._on_delete)
        self.nothing = EmptyState(
            self.tr("Nothing matches"),
            self.tr("No entry has these words and kinds."),
            "search",
            [("clear", self.tr("Show all"), False)],
        )
        self.nothing.setObjectName("history_nothing")
        self.nothing.action_chosen.connect(self.clear)
        card = Card(padding=(6, 6))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        card.body.addWidget(self._stack, 1)
        self._column = self._make_column()
        self._column.setSpacing(t.px(10))
        self._column.addWidget(self.search)
        self._column.addWidget(kinds)
        self._column.addWidget(card, 1)
        (self._outer if t.wide_text else self._column).addWidget(self._build_bar())

    def _make_column(self) -> QVBoxLayout:
        """The parts one below the other; with large text they scroll, or the list would have no room."""
        t = tokens()
        if not t.wide_text:
            return QVBoxLayout(self)
        content = QWidget()
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        content.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        # What is done with the chosen entries stays in view below.
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(scroll, 1)
        scroll.verticalScrollBar().rangeChanged.connect(self._pad)
        self.list.setMinimumHeight(t.px(LEAST_LIST))
        return QVBoxLayout(content)

    def _build_bar(self) -> QWidget:
        self.bar = QWidget()
        row = self._bar_row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        self.count = Label("", "strong")
        self.count.setObjectName("history_count")
        let_go = Button(self.tr("Choose none"), "quiet", size="small")
        let_go.setObjectName("history_let_go")
        let_go.clicked.connect(self.list.clearSelection)
        self.delete = Button(self.tr("Delete"), icon="trash", key=self.tr("Del"))
        self.delete.setObjectName("history_delete")
        self.delete.clicked.connect(self._on_delete)
        row.addWidget(self.count, 1)
        row.addWidget(let_go)
        row.addWidget(self.delete)
        self.bar.hide()
        return self.bar

    def pad(self, left: int, right: int, bottom: int) -> None:
        """Keep the margins of a page, logical pixels."""
        self._margins = left, right, bottom
        self._pad()

    def _pad(self) -> None:
        t = tokens()
        left, right, bottom = self._margins
        shown = 0
        if self._scroll is not None:
            # The scroll bar lies in the margin, and the bar below what scrolls keeps the margins itself.
            bar = self._scroll.verticalScrollBar()
            shown = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
            self._bar_row.setContentsMargins(left, t.px(8), right, t.px(8))
        at_the_bar = -shown if self.isRightToLeft() else 0
        self._column.setContentsMargins(left + at_the_bar, t.px(12), right - shown - at_the_bar, bottom)

    def kinds(self) -> frozenset[EntryKind]:
        """Kinds to show."""
        chosen = frozenset(kind for kind, chip in self.chips.items() if chip.isChecked())
        return chosen or frozenset(EntryKind)

    def query(self) -> str:
        """Words to look for."""
        return " ".join(self.search.text().split()).casefold()

    def clear(self) -> None:
        """Show everything again."""
        self._typing.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        for chip in self.chips.values():
            chip.setChecked(False)
        self.filter_changed.emit()

    def show_nothing(self, nothing: bool) -> None:
        """Say that nothing matches, or show the list."""
        self._stack.setCurrentWidget(self.nothing if nothing else self.list)

    def _on_typed(self) -> None:
        self._typing.start()

    def _on_down(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.set_current(None)

    def _on_choice(self, count: int) -> None:
        self.count.setText(diary_words.entries_chosen(count))
        appears = count > 0 and self.bar.isHidden()
        self.bar.setVisible(count > 0)
        if appears and self._scroll is not None:
            self._outer.activate()
            self._scroll.ensureWidgetVisible(self.list, 0, 0)

    def _on_delete(self) -> None:
        keys = self.list.chosen()
        if keys:
            self.delete_wanted.emit(keys)
