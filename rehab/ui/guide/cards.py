"""A card of the guide that opens in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.icons import paint_icon
from rehab.ui.theme import tokens
from rehab.ui.widgets import Button, Card, FlowLayout, IconButton, Label
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.layout import AsItsLayout
from rehab.ui.widgets.paint_kit import begin
from rehab.ui.widgets.reading_order import margins
from rehab.ui.widgets.roles import FOLDS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


@dataclass(frozen=True, slots=True)
class LinkState:
    """One thing the app does: kind in a word, the sentence, and where a click leads (empty: nowhere)."""

    kind: str
    words: str
    target: str


@dataclass(frozen=True, slots=True)
class CardState:
    """A card. `sections` are headed paragraphs of the open card.

    Attributes:
        clue: The small line; `marked` when it repeats what was logged.
        strength: Strength of evidence in words, empty for a cause; `strength_tone` is its colour.
        log_kind: Kind of the treatment log that the card offers to log; empty for none.
    """

    slug: str
    name: str
    also: str
    summary: str
    clue: str
    marked: bool
    strength: str
    strength_tone: str
    sections: tuple[tuple[str, str], ...]
    links: tuple[LinkState, ...]
    sources: tuple[str, ...]
    log_kind: str = ""


class _Head(AsItsLayout, Ringed, QAbstractButton):
    """The part of a card that is always seen; all of it opens and closes the card."""

    ring_radius = 13.0

    def __init__(self, state: CardState, picture: QWidget) -> None:
        super().__init__()
        t = tokens()
        self.setCheckable(True)
        self.setProperty(FOLDS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(state.name)
        self.setAccessibleDescription(" ".join((state.summary, state.clue, state.strength)))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(t.px(14), t.px(11), t.px(14), t.px(11))
        row.setSpacing(t.px(10))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(t.px(2))
        name = Label(state.name, "strong", wrap=True)
        name.setContentsMargins(margins(0, 0, t.px(20), 0))
        words.addWidget(name)
        words.addWidget(Label(state.summary, "small", "ink2", wrap=True))
        words.addSpacing(t.px(4))
        if state.strength:
            line = QWidget()
            flow = FlowLayout(line, spacing=12, row_spacing=2)
            if state.clue:
                flow.addWidget(Label(state.clue, "caption", "ink2"))
            flow.addWidget(Label(state.strength, "caption", state.strength_tone))
            words.addWidget(line)
        elif state.clue:
            words.addWidget(Label(state.clue, "caption", "pri" if state.marked else "ink2", wrap=True))
        row.addLayout(words, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark that tells whether it is open."""
        t = tokens()
        edge = t.px(14)
        box = QRectF(self.width() - t.px(14) - edge, t.px(13), edge, edge)
        name = "chevron-up" if self.isChecked() else "chevron-down"
        paint_icon(begin(self), name, box, t.ink2 if self.underMouse() else t.ink3)

    def event(self, event: QEvent) -> bool:
        """Follow hover."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and closes too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class GuideCard(Card):
    """A card that shows its details below its head while it is open."""

    toggled = Signal(str, bool)
    """Slug, and whether it is open now."""
    link_clicked = Signal(str)
    log_clicked = Signal(str)

    def __init__(self, state: CardState, picture: QWidget, is_open: bool) -> None:
        super().__init__(padding=(0, 0))
        self.state = state
        self.setObjectName(f"card_{state.slug}")
        self.body.setSpacing(0)
        self.head = _Head(state, picture)
        self.head.setObjectName(f"head_{state.slug}")
        self.head.setChecked(is_open)
        self.head.clicked.connect(self._on_clicked)
        self.body.addWidget(self.head)
        self._details: QWidget | None = None
        if is_open:
            self._open()

    def _on_clicked(self) -> None:
        if self.head.isChecked():
            self._open()
        elif self._details is not None:
            self.body.removeWidget(self._details)
            self._details.hide()
            self._details.deleteLater()
            self._details = None
        self.toggled.emit(self.state.slug, self.head.isChecked())

    def _open(self) -> None:
        t = tokens()
        self._details = QWidget()
        self._details.setObjectName(f"details_{self.state.slug}")
        column = QVBoxLayout(self._details)
        column.setContentsMargins(t.px(16), t.px(2), t.px(16), t.px(14))
        column.setSpacing(t.px(8))
        if self.state.also:
            column.addWidget(
                Label(
                    self.tr("Also called: {names}").format(names=self.state.also),
                    "caption",
                    "ink3",
                    wrap=True,
                )
            )
        for heading, text in self.state.sections:
            block = QVBoxLayout()
            block.setSpacing(t.px(1))
            block.addWidget(Label(heading, "strong", wrap=True))
            block.addWidget(Label(text, "small", "ink2", wrap=True))
            column.addLayout(block)
        column.addWidget(Label(self.tr("What the app does"), "strong", wrap=True))
        for link in self.state.links:
            column.addWidget(self._link(link))
        if self.state.log_kind:
            log = Button(self.tr("Log it"), icon="treatment", size="small")
            log.setObjectName(f"log_{self.state.slug}")
            log.clicked.connect(self._on_log)
            column.addWidget(log, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(self.tr("Sources"), "strong"))
        for source in self.state.sources:
            column.addWidget(Label(source, "caption", "ink3", wrap=True))
        self.body.addWidget(self._details)
        self._details.show()

    def _link(self, link: LinkState) -> QWidget:
        t = tokens()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.px(8))
        row.addWidget(Label(f"{link.kind}: {link.words}", "small", "ink2", wrap=True), 1)
        if link.target:
            go = IconButton("arrow-right", self.tr("Open: {words}").format(words=link.words))
            go.setObjectName(f"link_{link.target}")
            go.setProperty("target", link.target)
            go.clicked.connect(self._on_link)
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _on_link(self) -> None:
        self.link_clicked.emit(str(self.sender().property("target")))

    def _on_log(self) -> None:
        self.log_clicked.emit(self.state.log_kind)
