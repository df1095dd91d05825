"""One exercise in full: picture, steps, dose, signs, cautions, evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from rehab.ui import texts
from rehab.ui.exercise.panels import Halves, ladder, naming, signs, steps, tiles
from rehab.ui.exercise.pictures import Pictures
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, Chip, Ends, FlowLayout, IconButton, Label, PageScroll

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from rehab.ui.exercise.state import DetailState

_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
"""Keys that scroll while no control has the focus, in steps of the scroll bar."""


class DetailView(QWidget):
    """Passive view of one exercise."""

    back_clicked = Signal()
    favourite_clicked = Signal(str)
    add_clicked = Signal(str)
    link_chosen = Signal(str)
    pack_chosen = Signal(str)
    copy_clicked = Signal(str)
    edit_clicked = Signal(str)
    archive_clicked = Signal(str, bool)
    """Slug, and whether to archive it or bring it back."""
    erase_clicked = Signal(str)
    export_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_detail")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._state: DetailState | None = None
        self._favourite: Button | None = None
        self._pictures: Pictures | None = None
        self._scroll = PageScroll()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    @property
    def slug(self) -> str:
        """The exercise that is shown, empty before the first."""
        return self._state.exercise.slug if self._state is not None else ""

    @property
    def visit(self) -> bool:
        """Whether the person came from another page."""
        return self._state is not None and self._state.visit

    def show_state(self, state: DetailState) -> None:
        """Show one exercise; another mark of favourite changes the button alone."""
        before, self._state = self._state, state
        if before is not None and replace(before, favourite=state.favourite) == state:
            self._mark_favourite(state.favourite)
            return
        self.setAccessibleName(state.name)
        focused = QApplication.focusWidget()
        kept = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        t = tokens()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(18))
        column.addWidget(self._header(state))
        if t.wide_text:
            column.addWidget(naming(state))
        same = before is not None and before.exercise.slug == state.exercise.slug
        left = self._pictures.left if same and self._pictures is not None else None
        self._pictures = Pictures(state, left)
        column.addWidget(Halves(self._look(state), self._words(state)))
        column.addStretch(1)
        self._scroll.set_content(content)
        self._keep_focus(content, kept)
        if before is None or before.exercise.slug != state.exercise.slug:
            self._scroll.verticalScrollBar().setValue(0)

    def _keep_focus(self, content: QWidget, name: str) -> None:
        """What had the focus has it again, or the view as a whole: keys must not go astray."""
        if name:
            again = content.findChild(QWidget, name)
            content.show()
            (again or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _header(self, state: DetailState) -> Ends:
        """The way back and what can be done."""
        way = QWidget()
        line = QHBoxLayout(way)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens().px(10))
        back = Button(self.tr("Library"), kind="quiet", icon="chevron-left", flush="begin")
        back.setObjectName("exercise_back")
        back.clicked.connect(self.back_clicked)
        line.addWidget(back)
        crumbs = Label(state.crumbs, "small", "ink3")
        crumbs.set_elided()
        line.addWidget(crumbs, 1)
        self._favourite = Button(key="F")
        self._favourite.setObjectName("exercise_favourite")
        self._favourite.clicked.connect(self._on_favourite)
        self._mark_favourite(state.favourite)
        add = Button(self.tr("Add to programme"), "primary", icon="plus", key="A")
        add.setObjectName("exercise_add")
        add.clicked.connect(self._on_add)
        deeds = QWidget()
        flow = FlowLayout(deeds, spacing=10)
        for button in (self._favourite, *self._actions(state), add):
            flow.addWidget(button)
        return Ends(way, deeds)

    def _actions(self, state: DetailState) -> list[QWidget]:
        """What can be done with an exercise: a copy of any, more with an own one."""
        exercise = state.exercise
        copied = Button(self.tr("Make my own copy"))
        copied.setObjectName("exercise_copy")
        copied.clicked.connect(self._on_copy)
        buttons: list[QWidget] = [copied]
        if exercise.own:
            copied.setText(self.tr("Copy"))
            hidden = exercise.archived
            archive = Button(self.tr("Bring back") if hidden else self.tr("Archive"))
            archive.setObjectName("exercise_archive")
            archive.clicked.connect(self._on_archive)
            edit = Button(self.tr("Edit"))
            edit.setObjectName("exercise_edit")
            edit.clicked.connect(self._on_edit)
            buttons += [archive, edit]
            if hidden:
                erase = Button(self.tr("Delete"))
                erase.setObjectName("exercise_erase")
                erase.clicked.connect(self._on_erase)
                buttons.append(erase)
        share = IconButton("share", self.tr("Export as a pack"), framed=True)
        share.setObjectName("exercise_export")
        share.clicked.connect(self._on_export)
        return [*buttons, share]

    def _mark_favourite(self, marked: bool) -> None:
        if self._favourite is not None:
            self._favourite.setText(self.tr("Favourite, marked") if marked else self.tr("Favourite"))
            self._favourite.set_icon("star-filled" if marked else "star")

    def _look(self, state: DetailState) -> QWidget:
        """What is seen: the pictures, and the easier and harder exercises."""
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(16))
        if self._pictures is not None:
            column.addWidget(self._pictures)
        if state.ladder:
            column.addWidget(ladder(state, self.link_chosen.emit))
        column.addStretch(1)
        return panel

    def _words(self, state: DetailState) -> QWidget:
        """What is said: steps, dose, signs, evidence, and where it is used."""
        t = tokens()
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(t.px(10))
        if not t.wide_text:
            column.addWidget(naming(state))
        column.addWidget(steps(state))
        column.addWidget(tiles(state))
        limits = texts.dose_range(state.exercise)
        if limits:
            said = self.tr("Can be set to {limits}.").format(limits=limits)
            span = Label(said, "caption", "ink3", wrap=True)
            span.setObjectName("exercise_range")
            column.addWidget(span)
        column.addSpacing(t.px(4))
        column.addWidget(signs(state))
        column.addSpacing(t.px(4))
        column.addWidget(self._support(state))
        column.addStretch(1)
        return panel

    def _support(self, state: DetailState) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().px(10))
        column.addWidget(self._evidence(state))
        if state.used_in:
            used = Label(state.used_in, "small", "ink2", wrap=True)
            used.setObjectName("exercise_used_in")
            column.addWidget(used)
        if state.programmes:
            named = Label(state.programmes, "small", "ink2", wrap=True)
            named.setObjectName("exercise_programmes")
            column.addWidget(named)
        if state.packs:
            column.addWidget(self._packs(state))
        column.addStretch(1)
        return panel

    def _packs(self, state: DetailState) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, spacing=4)
        flow.addWidget(Label(self.tr("Among the first exercises for"), "small", "ink3"))
        for link in state.packs:
            button = Button(link.text, kind="quiet", size="small")
            button.setObjectName(f"pack_{link.slug}")
            button.setProperty("slug", link.slug)
            button.clicked.connect(self._on_pack)
            flow.addWidget(button)
        return row

    def _evidence(self, state: DetailState) -> QWidget:
        card = Card(padding=(15, 12))
        card.setObjectName("exercise_evidence")
        column = QVBoxLayout()
        column.setSpacing(tokens().px(6))
        card.body.addLayout(column)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Evidence"), "subheading"))
        head.addStretch(1)
        strength = Chip(state.strength, state.strength_tone, icon="info")
        strength.setObjectName("exercise_strength")
        head.addWidget(strength)
        column.addLayout(head)
        column.addWidget(Label(state.exercise.evidence.sentence, "small", "ink2", wrap=True))
        if state.sources:
            sources = Button(self.tr("Sources"), kind="quiet", size="small")
            sources.setObjectName("exercise_sources")
            sources.setCheckable(True)
            column.addWidget(sources, 0, Qt.AlignmentFlag.AlignLeft)
            named = QWidget()
            named.setObjectName("exercise_source_list")
            lines = QVBoxLayout(named)
            lines.setContentsMargins(0, 0, 0, 0)
            for source in state.sources:
                lines.addWidget(Label(source, "small", "ink2", wrap=True))
            named.hide()
            sources.toggled.connect(named.setVisible)
            column.addWidget(named)
        return card

    def _on_favourite(self) -> None:
        self.favourite_clicked.emit(self.slug)

    def _on_add(self) -> None:
        self.add_clicked.emit(self.slug)

    def _on_pack(self) -> None:
        self.pack_chosen.emit(self.sender().property("slug"))

    def _on_copy(self) -> None:
        self.copy_clicked.emit(self.slug)

    def _on_edit(self) -> None:
        self.edit_clicked.emit(self.slug)

    def _on_archive(self) -> None:
        if self._state is not None:
            self.archive_clicked.emit(self.slug, not self._state.exercise.archived)

    def _on_erase(self) -> None:
        self.erase_clicked.emit(self.slug)

    def _on_export(self) -> None:
        self.export_clicked.emit(self.slug)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow and page keys scroll while the view itself has the focus."""
        steps_down = _WAYS.get(Qt.Key(event.key()), 0) if self.hasFocus() else 0
        if steps_down:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + steps_down * tokens().px(40))
        else:
            super().keyPressEvent(event)
