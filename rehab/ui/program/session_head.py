"""The head of the editor: name and days of the open session, and the other sessions of the phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.program.session_menu import SessionMenu
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, ChoiceChip, FlowLayout, IconButton, IconLine, Label

if TYPE_CHECKING:
    from rehab.ui.program.state import EditorState


class SessionHead(QWidget):
    """Title, buttons, one chip for each session, and what is worth a look."""

    session_chosen = Signal(str)
    session_added = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = tokens()
        self._state: EditorState | None = None
        self._tabs: tuple[tuple[str, str], ...] | None = None
        self._chips: dict[str, ChoiceChip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(t.px(8), 0, t.px(8), t.px(5))
        column.setSpacing(t.px(5))
        column.addLayout(self._build_line())
        holder = QWidget()
        self._flow = FlowLayout(holder, spacing=6)
        column.addWidget(holder)
        self._hint = IconLine("info", "", "amber", "ink2", "small")
        self._hint.setObjectName("session_hint")
        column.addWidget(self._hint)
        self.menu = SessionMenu(self)

    def _build_line(self) -> QBoxLayout:
        t = tokens()
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        line = QBoxLayout(downwards)
        line.setSpacing(t.px(10))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Label("", "subheading", wrap=True)
        self._title.setObjectName("session_title")
        self._when = Label("", "caption", "ink3", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._when)
        line.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(t.px(6))
        self.add = Button(
            self.tr("Add exercise"), "quiet", icon="plus", key="A", flush="begin" if t.wide_text else ""
        )
        self.add.setObjectName("add_exercise")
        self.add.clicked.connect(self.add_wanted)
        tooltip = self.tr("Days, times and name of the session")
        self.more = IconButton("more", self.tr("Days and times"), tooltip)
        self.more.setObjectName("session_more")
        self.more.clicked.connect(self._on_more)
        buttons.addWidget(self.add)
        buttons.addWidget(self.more)
        if t.wide_text:
            buttons.addStretch(1)
        line.addLayout(buttons)
        return line

    def show_state(self, state: EditorState | None) -> None:
        """Show a session; None is a phase without one."""
        self._state = state
        for widget in (self.add, self.more):
            widget.setVisible(state is not None)
        self._title.setText(self.tr("No session in this phase") if state is None else state.name)
        self._when.setText("" if state is None else state.when)
        hints = () if state is None else state.hints
        self._hint.set_text(" ".join(hints))
        self._hint.setVisible(bool(hints))
        tabs = () if state is None else state.tabs
        if tabs != self._tabs:
            self._tabs = tabs
            self._show_tabs(tabs)
        for key, chip in self._chips.items():
            chip.setChecked(state is not None and key == state.key)

    def _show_tabs(self, tabs: tuple[tuple[str, str], ...]) -> None:
        self._flow.clear()
        self._chips = {}
        for each, name in tabs:
            chip = ChoiceChip(name)
            chip.setObjectName(f"session_{each}")
            chip.setProperty("key", each)
            chip.clicked.connect(self._on_tab)
            self._chips[each] = chip
            self._flow.addWidget(chip)
        new = Button(self.tr("New session"), "quiet", icon="plus", size="small")
        new.setObjectName("session_new")
        new.clicked.connect(self.session_added)
        self._flow.addWidget(new)

    def _on_tab(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChoiceChip):
            chip.setChecked(self._state is not None and chip.property("key") == self._state.key)
            self.session_chosen.emit(str(chip.property("key")))

    def _on_more(self) -> None:
        if self._state is not None:
            menu = self.menu.build(self._state)
            menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
