"""Settings, Privacy: whether the data file is encrypted, what opens it, and when the window is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui.texts import privacy as words
from rehab.ui.theme import tokens
from rehab.ui.widgets import Banner, Button, Card, Combo, IconTile, Label, Switch

if TYPE_CHECKING:
    from rehab.ui.settings.privacy import PrivacyState

_COMBO = 150


class PrivacyPanel(QWidget):
    """Passive: shows `PrivacyState`, tells what is wanted."""

    wanted = Signal(str)
    """``on``, ``off``, ``passphrase``, ``code``, ``lock``, ``encrypt_backups`` or ``remove_backups``."""
    remember_switched = Signal(bool)
    minutes_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy_panel")
        t = tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(12))
        self.news = Banner("good", closable=True)
        self.news.setObjectName("privacy_news")
        self.news.hide()
        self.plain = Banner("amber")
        self.plain.setObjectName("privacy_plain")
        self.plain.set_actions(
            (("encrypt_backups", self.tr("Encrypt them")), ("remove_backups", self.tr("Delete them")))
        )
        self.plain.action_chosen.connect(self.wanted)
        self.plain.hide()
        column.addWidget(self.news)
        column.addWidget(self._build_head())
        column.addWidget(self.plain)
        self._rows = self._build_rows()
        column.addWidget(self._rows)
        column.addWidget(self._told(self.tr("What it protects, and what it does not"), words.protects()))
        self._lock_told = self._told(self.tr("The lock"), words.lock_protects())
        self._curtain = self._told(self.tr("The lock"), words.curtain())
        column.addWidget(self._lock_told)
        column.addWidget(self._curtain)
        for widget in (self._rows, self._lock_told, self._curtain):
            widget.hide()

    # parts

    def _build_head(self) -> Card:
        t = tokens()
        card = Card(padding=(20, 16))
        stacked = t.wide_text
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(t.px(16))
        self._tile = IconTile("lock", "good", 44)
        self.title = Label("", "heading", wrap=True)
        self.title.setObjectName("privacy_title")
        self.told = Label("", "small", "ink2", wrap=True)
        self.told.setObjectName("privacy_told")
        lines = QVBoxLayout()
        lines.setSpacing(t.px(2))
        lines.addWidget(self.title)
        lines.addWidget(self.told)
        self.on = self._button("on", self.tr("Encrypt…"), "primary")
        self.off = self._button("off", self.tr("Switch off…"))
        for button in (self.on, self.off):
            button.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.on)
        buttons.addWidget(self.off)
        if stacked:
            buttons.addStretch(1)
        told = QHBoxLayout()
        told.setSpacing(t.px(16))
        told.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(lines, 1)
        row.addLayout(told, 1)
        row.addLayout(buttons)
        card.body.addLayout(row)
        return card

    def _build_rows(self) -> Card:
        card = Card(padding=(20, 4))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        card.body.addLayout(lines)
        self.remember = Switch(self.tr("Remember on this computer"))
        # Only what a person does counts: showing a state must not store it.
        self.remember.clicked.connect(self.remember_switched)
        self.remember.setObjectName("setting_remember_key")
        self.minutes = Combo(self.tr("Lock after"))
        self.minutes.setObjectName("setting_lock_minutes")
        self.minutes.setMinimumWidth(tokens().px(_COMBO))
        self.minutes.activated.connect(self._on_minutes)
        told = (
            (
                self.tr("Passphrase"),
                self.tr("Asked for when Rehab starts and under the lock."),
                self._button("passphrase", self.tr("Change…")),
            ),
            (
                self.tr("Recovery code"),
                self.tr(
                    "Opens everything when the passphrase is lost. A new code takes the place of the old one."
                ),
                self._button("code", self.tr("New code…")),
            ),
            (
                self.tr("Remember on this computer"),
                self.tr(
                    "Its password store keeps a copy of the key. Whoever can log in as you opens Rehab unasked."
                ),
                self.remember,
            ),
            (
                self.tr("Lock after"),
                self.tr("Minutes without a key or a movement of the mouse."),
                self.minutes,
            ),
            (
                self.tr("Lock now"),
                self.tr("Ctrl+L does the same anywhere."),
                self._button("lock", self.tr("Lock")),
            ),
        )
        for index, (title, caption, control) in enumerate(told):
            if index:
                line = QFrame()
                line.setProperty("separator", True)
                line.setFixedHeight(1)
                lines.addWidget(line)
            lines.addLayout(self._row(title, caption, control))
        return card

    def _row(self, title: str, caption: str, control: QWidget) -> QBoxLayout:
        t = tokens()
        stacked = t.wide_text and not isinstance(control, Switch)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(0, t.px(11), 0, t.px(11))
        row.setSpacing(t.px(8 if stacked else 16))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Label(title, "button", wrap=True))
        lines.addWidget(Label(caption, "small", "ink3", wrap=True))
        row.addLayout(lines, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter)
        control.setAccessibleName(title)
        control.setAccessibleDescription(caption)
        return row

    def _button(self, key: str, text: str, kind: str = "secondary") -> Button:
        button = Button(text, kind)
        button.setObjectName(f"privacy_{key}")
        button.setProperty("wanted", key)
        button.clicked.connect(self._on_wanted)
        return button

    @staticmethod
    def _told(title: str, text: str) -> Card:
        card = Card(padding=(20, 14))
        lines = QVBoxLayout()
        lines.setSpacing(tokens().px(4))
        lines.addWidget(Label(title, "subheading", wrap=True))
        lines.addWidget(Label(text, "small", "ink2", wrap=True))
        card.body.addLayout(lines)
        return card

    # state

    def show_state(self, state: PrivacyState) -> None:
        """Show how the data are protected."""
        self._tile.set_icon("lock" if state.on else "info", "good" if state.on else "amber")
        self.title.setText(state.title)
        self.told.setText(state.told)
        self.on.setVisible(not state.on)
        self.on.setEnabled(state.possible)
        self.off.setVisible(state.on)
        self._rows.setVisible(state.on)
        self._lock_told.setVisible(state.on)
        self._curtain.setVisible(not state.on)
        self.remember.setChecked(state.remembered)
        self.minutes.set_choices(list(state.choices), state.minutes)
        if state.plain:
            self.plain.show_text(state.plain)
        else:
            self.plain.hide()

    def show_news(self, text: str, tone: str = "good") -> None:
        """Say what was done."""
        if text:
            self.news.show_text(text, tone)

    def set_busy(self, busy: bool) -> None:
        """While the file is written anew nothing else can be asked for."""
        self.setEnabled(not busy)
        if busy:
            self.news.show_text(self.tr("Working on it. This takes a few seconds."), "neutral")

    def _on_wanted(self) -> None:
        self.wanted.emit(str(self.sender().property("wanted")))

    def _on_minutes(self, _index: int) -> None:
        self.minutes_chosen.emit(int(self.minutes.current()))
