"""The settings page: sections at the left, rows with one control each. Saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    Card,
    Combo,
    ErrorText,
    IconLine,
    Label,
    NavList,
    PageScroll,
    Segments,
    Switch,
)

if TYPE_CHECKING:
    from rehab.ui.settings.state import Row, Section, SettingsState

CONTENT_WIDTH = 740
NAV_WIDTH = 202


class SettingsPage(QWidget):
    """Passive: shows sections, tells which setting was changed."""

    setting_edited = Signal(str, str)
    """Field and new value as text."""
    section_chosen = Signal(str)
    action_clicked = Signal(str)
    reset_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_page")
        self._scroll = PageScroll()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Label(self.tr("Settings"), "title"))
        self.message = ErrorText()
        self.message.setObjectName("settings_message")
        column.addWidget(self.message)
        self.done = IconLine("ok", "", "good")
        self.done.setObjectName("settings_done")
        self.done.hide()
        column.addWidget(self.done)
        row = QHBoxLayout()
        row.setSpacing(22)
        self.nav = NavList()
        self.nav.setObjectName("settings_sections")
        self.nav.setAccessibleName(self.tr("Sections"))
        self.nav.chosen.connect(self.section_chosen)
        row.addWidget(self.nav, 0, Qt.AlignmentFlag.AlignTop)
        self._pane = QWidget()
        self._pane_column = QVBoxLayout(self._pane)
        self._pane_column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._pane, 1)
        row.addStretch(0)
        column.addLayout(row)
        column.addStretch(1)
        self._scroll.set_content(content)
        self._shown: QWidget | None = None

    def show_state(self, state: SettingsState) -> None:
        """Show the open section."""
        self.nav.setFixedWidth(tokens().px(NAV_WIDTH))
        self.nav.set_items([(s.key, s.title, s.icon) for s in state.sections], state.current)
        section = next(s for s in state.sections if s.key == state.current)
        shown = self._section(section)
        if self._shown is not None:
            self._pane_column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = shown
        self._pane_column.addWidget(shown)

    def show_problem(self, text: str) -> None:
        """One sentence above the sections, or none."""
        self.message.set_text(text)
        self.done.setVisible(False)

    def show_message(self, text: str) -> None:
        """Say what was done."""
        self.message.set_text("")
        self.done.set_text(text)
        self.done.setVisible(True)

    def _section(self, section: Section) -> QWidget:
        panel = QWidget()
        panel.setMaximumWidth(tokens().px(CONTENT_WIDTH))
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for rows in section.cards:
            card = Card(padding=(20, 4))
            card.body.setSpacing(0)
            for index, row in enumerate(rows):
                if index:
                    line = QFrame()
                    line.setProperty("separator", True)
                    line.setFixedHeight(1)
                    card.body.addWidget(line)
                card.body.addLayout(self._row(row))
            column.addWidget(card)
        for heading, words in section.paragraphs:
            card = Card(padding=(20, 14))
            card.body.setSpacing(4)
            card.body.addWidget(Label(heading, "subheading"))
            card.body.addWidget(Label(words, "small", "ink2", wrap=True))
            column.addWidget(card)
        if section.can_reset:
            foot = QHBoxLayout()
            foot.addWidget(Label(self.tr("Changes are saved at once."), "small", "ink3"))
            reset = Button(self.tr("Reset this page"), kind="quiet", size="small")
            reset.setObjectName("settings_reset")
            reset.setProperty("section", section.key)
            reset.clicked.connect(self._on_reset)
            foot.addWidget(reset)
            foot.addStretch(1)
            column.addLayout(foot)
        return panel

    def _row(self, row: Row) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 11, 0, 11)
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(row.title, "strong", wrap=True))
        if row.caption:
            words.addWidget(Label(row.caption, "small", "ink3", wrap=True))
        line.addLayout(words, 1)
        line.addWidget(self._control(row), 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _control(self, row: Row) -> QWidget:
        control: QWidget
        if row.control == "segments":
            segments = Segments(row.options, row.value)
            segments.chosen.connect(self._on_chosen)
            control = segments
        elif row.control == "combo":
            combo = Combo(row.title)
            combo.set_choices(list(row.options), row.value)
            combo.currentIndexChanged.connect(self._on_combo)
            control = combo
        elif row.control == "switch":
            switch = Switch(row.title, row.value == "on")
            switch.toggled.connect(self._on_toggled)
            control = switch
        else:
            button = Button(row.options[0][1])
            button.clicked.connect(self._on_action)
            control = button
        control.setObjectName(f"setting_{row.field}")
        control.setProperty("field", row.field)
        control.setAccessibleName(row.title)
        return control

    def _on_chosen(self, key: str) -> None:
        self.setting_edited.emit(self.sender().property("field"), key)

    def _on_combo(self, index: int) -> None:
        combo = self.sender()
        if isinstance(combo, Combo):
            self.setting_edited.emit(combo.property("field"), combo.itemData(index))

    def _on_toggled(self, on: bool) -> None:
        self.setting_edited.emit(self.sender().property("field"), "on" if on else "off")

    def _on_action(self) -> None:
        self.action_clicked.emit(self.sender().property("field"))

    def _on_reset(self) -> None:
        self.reset_clicked.emit(self.sender().property("section"))
