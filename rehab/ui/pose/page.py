"""The pose editor: a large drawing with handles, and a panel for what is being worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rehab.ui.pose.canvas import PoseCanvas
from rehab.ui.pose.fields import PanelScroll, emptied
from rehab.ui.pose.look_panels import ArrowPanel, FeltPanel, ViewPanel
from rehab.ui.pose.pose_panel import PosePanel
from rehab.ui.pose.state import TOOLS
from rehab.ui.pose.things_panel import ThingsPanel
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Ends, ErrorText, FlowLayout, Label, PageScroll, Segments
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from rehab.ui.pose.state import Remark

PANEL_WIDTH = 366
MOST_REMARKS = 3
STACKED_HEIGHT = 270
_MARGIN = 18


class PosePage(QWidget):
    """Passive: shows the board, tells what was done to it."""

    which_chosen = Signal(str)
    tool_chosen = Signal(str)
    take_over_clicked = Signal()
    play_clicked = Signal()
    undo_clicked = Signal()
    redo_clicked = Signal()
    copy_clicked = Signal()
    save_clicked = Signal()
    done_clicked = Signal()
    remark_clicked = Signal(str, str)
    """Pose and handle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pose_page")
        t = tokens()
        self.canvas = PoseCanvas()
        self.pose_panel, self.things_panel = PosePanel(), ThingsPanel()
        self.felt_panel, self.arrow_panel, self.view_panel = FeltPanel(), ArrowPanel(), ViewPanel()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(t.px(_MARGIN), t.px(12), t.px(_MARGIN), t.px(12))
        outer.setSpacing(t.px(10))
        outer.addWidget(self._header())
        self.message = ErrorText()
        self.message.setObjectName("pose_message")
        outer.addWidget(self.message)
        if t.wide_text:
            outer.addWidget(self._stacked(), 1)
            return
        body = QHBoxLayout()
        body.setSpacing(t.px(14))
        body.addLayout(self._easel(), 1)
        body.addWidget(self._panel())
        outer.addLayout(body, 1)

    def _stacked(self) -> PageScroll:
        """Large text leaves no room beside the drawing: the panel stands below and the page scrolls."""
        t = tokens()
        self.canvas.setFixedHeight(t.px(STACKED_HEIGHT))
        content = QWidget()
        column = QVBoxLayout(content)
        # Room for focus rings at the edges and for the scroll bar at the right.
        column.setContentsMargins(margins(t.px(3), t.px(3), t.px(9), t.px(9)))
        column.addLayout(self._easel())
        column.addWidget(self._panel())
        column.addStretch(1)
        scroll = PageScroll(max_width=0)
        scroll.set_bare()
        scroll.set_content(content)
        return scroll

    def _header(self) -> Ends:
        """What is drawn, and what can be done with the whole."""
        named = QWidget()
        words = QHBoxLayout(named)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(tokens().px(8))
        self.title = Label("", "heading")
        self.title.set_elided()
        words.addWidget(self.title, 1)
        self.state = Label("", "small", "ink3")
        self.state.setObjectName("pose_state")
        words.addWidget(self.state)
        self.undo = self._button(self.tr("Undo"), "pose_undo", self.undo_clicked, "undo")
        self.redo = self._button(self.tr("Redo"), "pose_redo", self.redo_clicked)
        text = self._button(self.tr("Copy as text"), "pose_text", self.copy_clicked, "copy")
        done = Button(self.tr("Save and close"), kind="primary")
        done.setObjectName("pose_done")
        done.clicked.connect(self.done_clicked)
        deeds = QWidget()
        flow = FlowLayout(deeds)
        for button in (self.undo, self.redo, text, done):
            flow.addWidget(button)
        return Ends(named, deeds)

    def _button(self, text: str, name: str, signal: object, icon: str = "") -> Button:
        button = Button(text, kind="quiet", icon=icon, size="small")
        button.setObjectName(name)
        button.clicked.connect(signal)
        return button

    def _easel(self) -> QVBoxLayout:
        t = tokens()
        column = QVBoxLayout()
        column.setSpacing(t.px(8))
        self.which = Segments([("a", self.tr("Pose A: start")), ("b", self.tr("Pose B: end"))], "a")
        self.which.setObjectName("pose_which")
        self.which.chosen.connect(self.which_chosen)
        self.take_over = self._button(self.tr("Same as A"), "pose_take_over", self.take_over_clicked, "copy")
        self.play = self._button(self.tr("Play"), "pose_play", self.play_clicked, "play")
        sides = QWidget()
        flow = FlowLayout(sides, spacing=10)
        flow.addWidget(self.which)
        flow.addWidget(self.take_over)
        end = QWidget()
        FlowLayout(end).addWidget(self.play)
        column.addWidget(Ends(sides, end))
        column.addWidget(self.canvas, 1)
        self.said = Label("", "small", "ink2", wrap=True)
        self.said.setObjectName("pose_said")
        column.addWidget(self.said)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(t.px(2))
        column.addLayout(self._remarks)
        return column

    def _panel(self) -> QWidget:
        t = tokens()
        card = Card(padding=(14, 12))
        if not t.wide_text:
            card.setFixedWidth(t.px(PANEL_WIDTH))
        column = QVBoxLayout()
        column.setSpacing(t.px(12))
        card.body.addLayout(column)
        names = (self.tr("Pose"), self.tr("Things"), self.tr("Felt"), self.tr("Arrow"), self.tr("View"))
        self.tools = Segments(list(zip(TOOLS, names, strict=True)), TOOLS[0], wraps=True)
        self.tools.setObjectName("pose_tools")
        self.tools.chosen.connect(self.tool_chosen)
        column.addWidget(self.tools)
        self._stack = QStackedWidget()
        panels = (self.pose_panel, self.things_panel, self.felt_panel, self.arrow_panel, self.view_panel)
        for panel in panels:
            self._stack.addWidget(panel if t.wide_text else PanelScroll(panel))
        column.addWidget(self._stack, 1)
        return card

    # what is shown

    def show_title(self, name: str) -> None:
        """Name of the exercise; with large text there is room for the name alone."""
        words = "{name}" if tokens().wide_text else self.tr("Drawing: {name}")
        self.title.setText(words.format(name=name))

    def show_tool(self, tool: str, which: str) -> None:
        """What is being worked on."""
        self.tools.set_current(tool)
        self._stack.setCurrentIndex(TOOLS.index(tool))
        self.which.set_current(which)
        self.take_over.setText(self.tr("Same as A") if which == "b" else self.tr("Same as B"))

    def show_steps(self, can_undo: bool, can_redo: bool, changed: bool) -> None:
        """Which steps there are, and whether something waits to be saved."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self.state.setText(self.tr("Not saved yet") if changed else self.tr("Saved"))

    def show_playing(self, playing: bool) -> None:
        """The button stops what plays."""
        self.play.setText(self.tr("Stop") if playing else self.tr("Play"))
        self.play.set_icon("pause" if playing else "play")

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """What the checks found; each leads to its place."""
        emptied(self._remarks)
        for number, remark in enumerate(remarks[:MOST_REMARKS]):
            button = Button(remark.text, kind="quiet", icon="triangle", size="small")
            button.setObjectName(f"pose_remark_{number}")
            button.clicked.connect(lambda _=False, r=remark: self.remark_clicked.emit(r.which, r.handle))
            self._remarks.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    # keys of the page

    def event(self, event: QEvent) -> bool:
        """Undo and redo mean the steps of the drawing here, not the last change of data."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps back and forth, saving, and Escape that saves and leaves."""
        signal = self._own(event)
        if signal is not None:
            signal.emit()  # type: ignore[attr-defined]
        elif event.key() == Qt.Key.Key_Escape:
            self.done_clicked.emit()
        else:
            super().keyPressEvent(event)

    def _own(self, event: QKeyEvent) -> object | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo_clicked
        redo = QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Y")
        if event.matches(QKeySequence.StandardKey.Redo) or redo:
            return self.redo_clicked
        if event.matches(QKeySequence.StandardKey.Save):
            return self.save_clicked
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return self.done_clicked if control and enter else None
