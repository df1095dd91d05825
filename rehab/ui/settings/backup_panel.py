"""Settings, Data and backup: proof of the last backup, all backups, the ways back and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.settings.backups import FIRST_ROWS
from rehab.ui.theme import tokens
from rehab.ui.widgets import Banner, Button, Card, FlowLayout, IconTile, Label, Switch

if TYPE_CHECKING:
    from rehab.ui.settings.backups import BackupRow, BackupsState

_WHEN, _SIZE = 200, 80


class BackupPanel(QWidget):
    """Passive: shows `BackupsState`, tells what is wanted."""

    wanted = Signal(str)
    """``backup``, ``folder``, ``check``, ``restore``, ``undo``, ``erase`` or ``erase_person``."""
    switched = Signal(bool)
    """Backups by themselves, on or off."""
    inside_wanted = Signal(str)
    restore_wanted = Signal(str)
    """File of a backup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backup_panel")
        t = tokens()
        self._all = False
        self._state: BackupsState | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        self.news = Banner("good", closable=True)
        self.news.setObjectName("backup_news")
        self.news.action_chosen.connect(self.wanted)
        self.news.hide()
        column.addWidget(self.news)
        column.addWidget(self._build_head())
        column.addWidget(self._build_switch())
        column.addWidget(self._build_list())
        column.addWidget(self._build_foot())

    # parts

    def _button(self, key: str, text: str, kind: str = "secondary", icon: str = "") -> Button:
        button = Button(text, kind, icon)
        button.setObjectName(f"setting_{key}")
        button.setProperty("field", key)
        button.clicked.connect(self._on_wanted)
        return button

    def _build_head(self) -> Card:
        t = tokens()
        card = Card(padding=(20, 16))
        row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        )
        row.setSpacing(t.px(16))
        self._tile = IconTile("check-circle", "good", 44)
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        self.title = Label("", "heading", wrap=True)
        self.title.setObjectName("backup_title")
        self.proof = Label("", "small", "ink2", wrap=True)
        self.proof.setObjectName("backup_proof")
        self.folder = Label("", "small", "ink2", wrap=True)
        self.folder.setObjectName("backup_folder")
        for label in (self.title, self.proof, self.folder):
            words.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(t.px(10))
        buttons.addWidget(self._button("folder", self.tr("Choose folder")))
        buttons.addWidget(self._button("backup", self.tr("Back up now"), "primary"))
        if t.wide_text:
            buttons.addStretch(1)
        told = QHBoxLayout()
        told.setSpacing(t.px(16))
        told.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        row.addLayout(told, 1)
        row.addLayout(buttons)
        card.body.addLayout(row)
        return card

    def _build_switch(self) -> Card:
        t = tokens()
        card = Card(padding=(20, 12))
        row = QHBoxLayout()
        row.setSpacing(t.px(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        title = self.tr("Back up by itself")
        words.addWidget(Label(title, "button", wrap=True))
        told = self.tr(
            "When Rehab starts and when it ends, if something changed. The newest of 12 days, 10 weeks and "
            "12 months stay."
        )
        words.addWidget(Label(told, "small", "ink3", wrap=True))
        self.switch = Switch(title)
        self.switch.setObjectName("setting_auto_backup")
        self.switch.setAccessibleName(title)
        self.switch.setAccessibleDescription(told)
        self.switch.setProperty("field", "auto_backup")
        # Only what a person does counts: showing a state must not store it.
        self.switch.clicked.connect(self.switched)
        row.addLayout(words, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _build_list(self) -> Card:
        t = tokens()
        card = Card(padding=(20, 10))
        card.body.setSpacing(0)
        if not t.wide_text:
            card.body.addLayout(self._build_names())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        card.body.addLayout(self._rows)
        self.more = Button("", "quiet", "chevron-down", size="small", flush="begin")
        self.more.setObjectName("backup_more")
        self.more.clicked.connect(self._on_more)
        self.more.hide()
        card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        note = Label(
            self.tr("Restoring first makes a backup of what you have now, so you can always go back."),
            "small",
            "ink3",
            wrap=True,
        )
        note.setContentsMargins(0, t.px(10), 0, t.px(4))
        card.body.addWidget(note)
        return card

    def _build_names(self) -> QHBoxLayout:
        t = tokens()
        names = QHBoxLayout()
        names.setSpacing(t.px(12))
        names.setContentsMargins(0, t.px(4), 0, t.px(8))
        when = Label(self.tr("Backup"), "table", "ink2")
        when.setMinimumWidth(t.px(_WHEN))
        names.addWidget(when)
        names.addWidget(Label(self.tr("Holds"), "table", "ink2"), 1)
        size = Label(self.tr("Size"), "table", "ink2")
        size.setMinimumWidth(t.px(_SIZE))
        names.addWidget(size)
        # As wide as the two buttons of a row, so that the heading stands above the sizes.
        self._above_buttons = QWidget()
        names.addWidget(self._above_buttons)
        return names

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(foot, spacing=10, row_spacing=10)
        flow.addWidget(self._button("restore", self.tr("Restore from a file…"), icon="import"))
        flow.addWidget(self._button("check", self.tr("Check the data file"), icon="check-circle"))
        flow.addWidget(self._button("erase_person", self.tr("Delete one person…"), "destructive"))
        flow.addWidget(self._button("erase", self.tr("Delete all data…"), "destructive"))
        return foot

    # state

    def show_state(self, state: BackupsState) -> None:
        """Show backups; a row that had the focus has it again."""
        self._state = state
        self._tile.set_icon("check-circle" if state.tone == "good" else "triangle", state.tone)
        self.title.setText(state.title)
        self.proof.setText(state.proof)
        self.folder.setText(state.folder)
        self.switch.setChecked(state.by_itself)
        self._fill()

    def show_news(self, text: str, undo: bool = False) -> None:
        """Say what was done, and offer to take a restore back."""
        self.news.show_text(text, "good", (("undo", self.tr("Undo")),) if undo else ())

    def hide_news(self) -> None:
        """Nothing to say."""
        self.news.hide()

    def _fill(self) -> None:
        if self._state is None:
            return
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        shown = self._state.rows if self._all else self._state.rows[:FIRST_ROWS]
        for index, row in enumerate(shown):
            if index or not tokens().wide_text:
                line = QFrame()
                line.setProperty("separator", True)
                line.setFixedHeight(1)
                self._rows.addWidget(line)
            self._rows.addWidget(self._row(index, row))
        hidden = len(self._state.rows) - len(shown)
        self.more.setVisible(hidden > 0)
        self.more.setText(self.tr("Show %n more", None, hidden))

    def _row(self, index: int, row: BackupRow) -> QWidget:
        t = tokens()
        widget = QWidget()
        widget.setObjectName(f"backup_row_{index}")
        line = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight, widget
        )
        line.setContentsMargins(0, t.px(7), 0, t.px(7))
        line.setSpacing(t.px(6 if t.wide_text else 12))
        when = Label(row.written, "button", wrap=True)
        holds = Label(row.holds, "body", "ink2" if row.readable else "amber", wrap=True)
        size = Label(row.size, "body", "ink2")
        if not t.wide_text:
            when.setMinimumWidth(t.px(_WHEN))
            size.setMinimumWidth(t.px(_SIZE))
        buttons = QHBoxLayout()
        buttons.setSpacing(t.px(6))
        width = t.px(6)
        for name, text in (("inside", self.tr("Look inside")), ("restore", self.tr("Restore"))):
            button = Button(text, size="small")
            button.setObjectName(f"backup_{name}_{index}")
            button.setAccessibleName(f"{text}: {row.written}")
            button.setProperty("file", row.file)
            button.setProperty("signal", name)
            button.setEnabled(row.readable)
            button.clicked.connect(self._on_row)
            buttons.addWidget(button)
            width += button.sizeHint().width()
        if t.wide_text:
            buttons.addStretch(1)
        else:
            self._above_buttons.setFixedWidth(width)
        line.addWidget(when)
        line.addWidget(holds, 1)
        line.addWidget(size)
        line.addLayout(buttons)
        return widget

    # what was clicked

    def _on_wanted(self) -> None:
        self.wanted.emit(str(self.sender().property("field")))

    def _on_row(self) -> None:
        button = self.sender()
        file = str(button.property("file"))
        signal = self.inside_wanted if button.property("signal") == "inside" else self.restore_wanted
        signal.emit(file)

    def _on_more(self) -> None:
        self._all = True
        self._fill()
