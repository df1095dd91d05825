"""The settings page: sections at the left, rows with one control each. Saved at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from rehab.ui.limit_list import LimitList
from rehab.ui.settings.backup_panel import BackupPanel
from rehab.ui.settings.privacy_panel import PrivacyPanel
from rehab.ui.settings.shared_panel import SharedPanel
from rehab.ui.settings.tone_choice import ToneChoice
from rehab.ui.theme import tokens
from rehab.ui.widgets import (
    Button,
    Card,
    Combo,
    ErrorText,
    IconLine,
    Label,
    MenuButton,
    NavList,
    PageScroll,
    Segments,
    Switch,
)

if TYPE_CHECKING:
    from rehab.ui.limits import LimitGroup
    from rehab.ui.settings.rows import Row, Section
    from rehab.ui.settings.state import SettingsState

CONTENT_WIDTH = 740
NAV_WIDTH, WIDEST_NAV = 202, 270
COMBO_WIDTH = 150
PICKER_WIDTH = 220
_ROW_DOWN = 11
_WIDEST_BESIDE = 290
"""Width in logical pixels at 100 % up to which a control stands beside its words."""
_PANE_SHARE = 1000
"""The pane grows up to its largest width before the room beside it does."""


class SettingsPage(QWidget):
    """Passive: shows sections, tells which setting was changed."""

    setting_edited = Signal(str, str)
    """Field and new value as text."""
    section_chosen = Signal(str)
    reset_clicked = Signal(str)
    limit_typed = Signal(str, str)
    """Name of a number of the rules and what was typed."""
    limit_reset = Signal(str)
    """Name; empty for all."""
    backups_shown = Signal(object)
    """Payload: the `BackupPanel` that was just made."""
    privacy_shown = Signal(object)
    """Payload: the `PrivacyPanel` that was just made."""

    shared_shown = Signal(object)
    """Payload: the `SharedPanel` that was just made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_page")
        self._scroll = PageScroll()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._shown: QWidget | None = None
        self._open: Section | None = None
        self.limits: LimitList | None = None
        self._opened_backups: BackupPanel | None = None
        self._opened_shared: SharedPanel | None = None
        self._opened_privacy: PrivacyPanel | None = None
        t = tokens()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        column.addWidget(Label(self.tr("Settings"), "title"))
        downwards = QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight
        body = QBoxLayout(downwards)
        body.setSpacing(t.px(22))
        self.nav = NavList()
        self.nav.setObjectName("settings_sections")
        self.nav.setAccessibleName(self.tr("Sections"))
        self.nav.chosen.connect(self.section_chosen)
        self.picker = Combo(self.tr("Sections"))
        self.picker.setObjectName("settings_picker")
        # The widest section name decides, not the one that is open when the page is built.
        self.picker.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.picker.setMinimumWidth(t.px(PICKER_WIDTH))
        self.picker.activated.connect(self._on_picked)
        # Large text leaves no room for a column of sections, nor for so many rows above the settings.
        # One of the two is hidden; showing the other before it has a parent would open a window for it.
        (self.nav if t.wide_text else self.picker).hide()
        body.addWidget(self.nav, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self.picker, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._build_pane(), _PANE_SHARE)
        body.addStretch(1)
        column.addLayout(body)
        column.addStretch(1)
        self._scroll.set_content(content)

    def _build_pane(self) -> QWidget:
        t = tokens()
        pane = QWidget()
        pane.setMaximumWidth(t.px(CONTENT_WIDTH))
        self._pane = QVBoxLayout(pane)
        self._pane.setContentsMargins(0, 0, 0, 0)
        self._pane.setSpacing(t.px(12))
        self.message = ErrorText()
        self.message.setObjectName("settings_message")
        self.done = IconLine("ok", "", "good")
        self.done.setObjectName("settings_done")
        self.done.hide()
        self._pane.addWidget(self.message)
        self._pane.addWidget(self.done)
        self._pane.addStretch(1)
        return pane

    def show_state(self, state: SettingsState) -> None:
        """Show the open section. What had the focus has it again."""
        t = tokens()
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        self.nav.set_items([(s.key, s.title, s.icon) for s in state.sections], state.current)
        self.nav.setFixedWidth(max(t.px(NAV_WIDTH), min(t.px(WIDEST_NAV), self.nav.sizeHint().width())))
        self.picker.set_choices([(s.key, s.title) for s in state.sections], state.current)
        section = next(s for s in state.sections if s.key == state.current)
        if (section.backups or section.shared or section.privacy) and section == self._open:
            return
        if self._only_numbers_differ(section):
            self.show_limits(section.limits)
            return
        self._open = section
        shown = self._section(section)
        if self._shown is not None:
            # The control that was just used may be in the old panel: it must outlive its own signal.
            self._pane.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = shown
        if self._opened_backups is not None:
            self.backups_shown.emit(self._opened_backups)
            self._opened_backups = None
        if self._opened_shared is not None:
            self.shared_shown.emit(self._opened_shared)
            self._opened_shared = None
        if self._opened_privacy is not None:
            self.privacy_shown.emit(self._opened_privacy)
            self._opened_privacy = None
        self._pane.insertWidget(2, shown)
        # A layout shows its widgets later; what is not shown cannot take the focus.
        shown.show()
        if name:
            self.focus_on(name)

    def _only_numbers_differ(self, section: Section) -> bool:
        """Whether the open section stays and only numbers in its fields change: somebody may be typing there."""
        if self._open is None or not section.limits or self.limits is None:
            return False
        return replace(section, limits=()) == replace(self._open, limits=())

    def focus_on(self, name: str) -> None:
        """Give the focus to a control of the open section by its object name, if it is there."""
        control = self._shown.findChild(QWidget, name) if self._shown is not None else None
        if control is not None:
            inner = [child for child in control.findChildren(QWidget) if child.focusPolicy()]
            checked = [b for b in inner if isinstance(b, QAbstractButton) and b.isChecked()]
            (checked or inner or [control])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focused_field(self) -> str:
        """Which setting has the focus, empty for none."""
        step = QApplication.focusWidget()
        while step is not None and step is not self:
            if step.property("field"):
                return str(step.property("field"))
            step = step.parentWidget()
        return ""

    def show_problem(self, text: str) -> None:
        """One sentence above the section, or none."""
        self.message.set_text(text)
        self.done.setVisible(False)

    def show_message(self, text: str) -> None:
        """Say what was done."""
        self.message.set_text("")
        self.done.set_text(text)
        self.done.setAccessibleName(text)
        self.done.setVisible(True)

    def _section(self, section: Section) -> QWidget:
        t = tokens()
        panel = QWidget()
        panel.setObjectName(f"section_{section.key}")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(14))
        if section.backups:
            self._opened_backups = BackupPanel()
            column.addWidget(self._opened_backups)
        if section.shared:
            self._opened_shared = SharedPanel()
            column.addWidget(self._opened_shared)
        if section.privacy:
            self._opened_privacy = PrivacyPanel()
            column.addWidget(self._opened_privacy)
        for rows in section.cards:
            column.addWidget(self._card(rows))
        for heading, words in section.paragraphs:
            card = Card(padding=(20, 14))
            lines = QVBoxLayout()
            lines.setSpacing(t.px(4))
            lines.addWidget(Label(heading, "subheading", wrap=True))
            lines.addWidget(Label(words, "small", "ink2", wrap=True))
            card.body.addLayout(lines)
            column.addWidget(card)
        self.limits = None
        if section.limits:
            column.addWidget(self._limits_card(section.limits))
        if section.can_reset:
            column.addLayout(self._foot(section))
        return panel

    def _limits_card(self, groups: tuple[LimitGroup, ...]) -> Card:
        card = Card(padding=(20, 14))
        intro = self.tr(
            "The numbers that decide. A change holds for you alone, is said beside every answer, and can be taken back."
        )
        card.body.addWidget(Label(self.tr("Numbers of the rules"), "subheading"))
        card.body.addWidget(Label(intro, "small", "ink2", wrap=True))
        self.limits = LimitList()
        self.limits.show_groups(groups)
        self.limits.limit_typed.connect(self.limit_typed)
        self.limits.limit_reset.connect(self.limit_reset)
        card.body.addWidget(self.limits)
        return card

    def show_limits(self, groups: tuple[LimitGroup, ...]) -> None:
        """Show other numbers in the open section; fields stay where they are."""
        if self.limits is not None:
            self.limits.show_groups(groups)

    def show_limit_problem(self, name: str, text: str) -> None:
        """Say why a number was refused."""
        if self.limits is not None and name:
            self.limits.show_problem(name, text)
        else:
            self.show_problem(text)

    def _card(self, rows: tuple[Row, ...]) -> Card:
        card = Card(padding=(20, 4))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        card.body.addLayout(lines)
        for index, row in enumerate(rows):
            if index:
                line = QFrame()
                line.setProperty("separator", True)
                line.setFixedHeight(1)
                lines.addWidget(line)
            lines.addLayout(self._row(row))
        return card

    def _foot(self, section: Section) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(Label(self.tr("Changes are saved at once."), "small", "ink3"))
        reset = Button(self.tr("Reset this page"), kind="quiet", size="small")
        reset.setObjectName("settings_reset")
        reset.setProperty("section", section.key)
        reset.clicked.connect(self._on_reset)
        foot.addWidget(reset)
        foot.addStretch(1)
        return foot

    def _row(self, row: Row) -> QBoxLayout:
        t = tokens()
        control = self._control(row)
        wide = t.wide_text or control.sizeHint().width() > t.px(_WIDEST_BESIDE)
        stacked = wide and row.control != "switch"
        line = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        line.setContentsMargins(0, t.px(_ROW_DOWN), 0, t.px(_ROW_DOWN))
        line.setSpacing(t.px(8 if stacked else 16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(row.title, "button", wrap=True))
        if row.caption:
            words.addWidget(Label(row.caption, "small", "ink3", wrap=True))
        words.addStretch(1)
        line.addLayout(words, 1)
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
        line.addWidget(control, 0, side)
        return line

    def _control(self, row: Row) -> QWidget:
        control: QWidget
        match row.control:
            case "segments":
                control = Segments(row.options, row.value)
                control.chosen.connect(self._on_chosen)
            case "tones":
                control = ToneChoice(row.options, row.value)
                control.chosen.connect(self._on_chosen)
            case "combo":
                control = Combo(row.title)
                control.setMinimumWidth(tokens().px(COMBO_WIDTH))
                control.set_choices(list(row.options), row.value)
                control.currentIndexChanged.connect(self._on_combo)
            case "menu":
                control = MenuButton(row.title, row.options, row.value, "globe")
                control.chosen.connect(self._on_chosen)
            case "switch":
                control = Switch(row.title, row.value == "on")
                control.toggled.connect(self._on_toggled)
            case _:
                raise ValueError(row.control)
        control.setObjectName(f"setting_{row.field}")
        control.setProperty("field", row.field)
        control.setAccessibleName(row.title)
        control.setAccessibleDescription(row.caption)
        return control

    def _on_picked(self, _index: int) -> None:
        self.section_chosen.emit(self.picker.current())

    def _on_chosen(self, key: str) -> None:
        self.setting_edited.emit(self.sender().property("field"), key)

    def _on_combo(self, index: int) -> None:
        combo = self.sender()
        if isinstance(combo, Combo):
            self.setting_edited.emit(combo.property("field"), combo.itemData(index))

    def _on_toggled(self, on: bool) -> None:
        self.setting_edited.emit(self.sender().property("field"), "on" if on else "off")

    def _on_reset(self) -> None:
        self.reset_clicked.emit(self.sender().property("section"))
