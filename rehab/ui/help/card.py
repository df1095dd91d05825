"""The help window: chapters at the left, what they say at the right, a search above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rehab.ui.help.topics import ICONS
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Combo, KeyHint, Label, ModalCard, NavList, SearchField
from rehab.ui.widgets.focus import Ringed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from rehab.ui.help.topics import Part, Topic

WIDTH = 900
NAV_WIDTH, NAV_WIDEST = 216, 280
PANE_HEIGHT = 470
KEY_WIDTH, WORD_WIDTH = 176, 48
"""Least room for keys and for short words, so that all tables of a page begin at the same edge."""
ROWS_AT_ONCE = 18
"""Rows that are made in one turn of the event loop: more than are in sight."""
_AROUND = 210
"""Room around the pane in logical pixels at 100 %."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class HelpPane(Ringed, QScrollArea):
    """What is said. It takes the focus, so that the arrows scroll it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help_pane")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._column = QVBoxLayout()
        self._waiting: list[Topic] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._add_more)

    @property
    def complete(self) -> bool:
        """Whether all of a chapter is there; a long one grows below what is in sight."""
        return not self._waiting

    def show_topics(self, title: str, topics: Sequence[Topic]) -> None:
        """Replace everything, from the top."""
        t = tokens()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(t.px(6), t.px(2), t.px(14), t.px(6))
        self._column.setSpacing(t.px(6))
        self._column.addStretch(1)
        self._waiting = list(topics)
        self._add_more()
        self.setWidget(content)
        # A scroll area fills its content by default; help lies on the card.
        content.setAutoFillBackground(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(_said(topic) for topic in topics))
        self.verticalScrollBar().setSingleStep(t.line_height("small") * 2)
        self.verticalScrollBar().setValue(0)

    def _add_more(self) -> None:
        """Add what fits into one turn of the event loop; the rest follows."""
        rows = 0
        while self._waiting and rows < ROWS_AT_ONCE:
            topic = self._waiting.pop(0)
            self._add(topic)
            rows += len(topic.rows) + 1
        if self._waiting:
            self._timer.start(0)

    def _add(self, topic: Topic) -> None:
        parts = QVBoxLayout()
        parts.setSpacing(tokens().px(6))
        if topic.heading:
            above = tokens().px(10) if self._column.count() > 1 else 0
            parts.setContentsMargins(0, above, 0, 0)
            parts.addWidget(Label(topic.heading, "subheading", wrap=True))
        if topic.text:
            parts.addWidget(Label(topic.text, "small", "ink2", wrap=True))
        if topic.rows:
            parts.addLayout(_table(topic))
        self._column.insertLayout(self._column.count() - 1, parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; the arrows and Page Up and Down scroll."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)


def _said(topic: Topic) -> str:
    rows = (f"{first}: {second}" for first, second in topic.rows)
    return "\n".join(part for part in (topic.heading, topic.text, *rows) if part)


def _table(topic: Topic) -> QGridLayout:
    t = tokens()
    grid = QGridLayout()
    grid.setHorizontalSpacing(t.px(18))
    grid.setVerticalSpacing(t.px(5))
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, t.px(KEY_WIDTH if topic.keys else WORD_WIDTH))
    for number, (first, second) in enumerate(topic.rows):
        head = KeyHint(first, always=True) if topic.keys else Label(first, "table", "ink")
        words = Label(second, "small", "ink2", wrap=True)
        if t.wide_text:
            # Large text leaves the second column no room beside the first.
            grid.addWidget(head, 2 * number, 0, 1, 2, _LEFT)
            grid.addWidget(words, 2 * number + 1, 0, 1, 2)
        else:
            grid.addWidget(head, number, 0, _LEFT)
            grid.addWidget(words, number, 1)
    return grid


class HelpCard(ModalCard):
    """Passive: tells which chapter is wanted and what is searched."""

    part_chosen = Signal(str)
    typed = Signal(str)
    tour_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, WIDTH, title=QCoreApplication.translate("help", "Help"))
        self.setObjectName("help_card")
        self.search = SearchField(self.tr("Search in help"))
        self.search.setObjectName("help_search")
        self.nav = NavList()
        self.nav.setObjectName("help_parts")
        self.nav.setAccessibleName(self.tr("Chapters"))
        self.picker = Combo(self.tr("Chapters"))
        self.picker.setObjectName("help_picker")
        self.tour = Button(self.tr("Tour in five steps"), icon="arrow-right", size="small")
        self.tour.setObjectName("help_tour")
        self.pane = HelpPane()
        self._lay_out()
        self.search.textChanged.connect(self.typed)
        self.search.left_downwards.connect(self._to_pane)
        self.nav.chosen.connect(self.part_chosen)
        self.picker.activated.connect(self._on_picked)
        self.tour.clicked.connect(self.tour_wanted)

    def _lay_out(self) -> None:
        t = tokens()
        side = QVBoxLayout()
        side.setSpacing(t.px(14))
        side.addWidget(self.nav)
        side.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.picker)
        foot.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(t.px(20))
        if t.wide_text:
            self.nav.hide()
            foot.addWidget(self.tour)
        else:
            self.picker.hide()
            side.addWidget(self.tour, 0, Qt.AlignmentFlag.AlignLeft)
            body.addLayout(side)
        body.addWidget(self.pane, 1)
        self.body.addWidget(self.search)
        if t.wide_text:
            self.body.addLayout(foot)
        self.body.addLayout(body)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """List the chapters."""
        self.nav.set_items([(part.key, part.title, ICONS[part.key]) for part in parts])
        t = tokens()
        self.nav.setFixedWidth(max(t.px(NAV_WIDTH), min(t.px(NAV_WIDEST), self.nav.sizeHint().width())))
        self.picker.set_choices([(part.key, part.title) for part in parts])

    def show_part(self, part: Part) -> None:
        """Open a chapter."""
        self.nav.set_current(part.key)
        self.picker.set_current(part.key)
        self.pane.show_topics(part.title, part.topics)

    def show_found(self, topics: Sequence[Topic], nothing: Topic) -> None:
        """Show what a search found, whatever its chapter."""
        self.nav.set_current("")
        self.pane.show_topics(self.tr("Found"), topics or (nothing,))

    def ask(self) -> None:
        """Open with the chapter ready to be scrolled."""
        self._fit()
        blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(blocked)
        self.open_card(self.pane)

    def _fit(self) -> None:
        t = tokens()
        most = self._owner.window().height() - t.px(_AROUND + (34 if t.wide_text else 0))
        self.pane.setFixedHeight(max(t.px(60), min(t.px(PANE_HEIGHT), most)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the window."""
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A slash goes to the search; Page Up and Down scroll from wherever the focus is."""
        if event.text() == "/" and QApplication.focusWidget() is not self.search:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not self.pane.hasFocus():
            self.pane.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _to_pane(self) -> None:
        self.pane.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_picked(self, _index: int) -> None:
        self.part_chosen.emit(self.picker.current())
