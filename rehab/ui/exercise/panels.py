"""Parts of one exercise in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets import Card, FlowLayout, IconLine, Label, ModalCard, StatTile, Tag, Thumb
from rehab.ui.widgets.figure_view import FigureView
from rehab.ui.widgets.paint_kit import begin, draw_text, rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from rehab.ui.exercise.state import DetailState

PICTURE, LOW_PICTURE = QSize(560, 372), QSize(560, 250)
POSE_PICTURE = QSize(274, 168)
"""Shape of the drawing; the low one leaves room for the words when the text is large."""
STACKED_BELOW = 700
"""Width at 100 % text below which the two halves lie one below the other."""
tr = QCoreApplication.translate


class Halves(QWidget):
    """Two panels side by side, the left one a quarter wider; one below the other when it is narrow."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().px(22))
        self._row.addWidget(left, 5)
        self._row.addWidget(right, 4)
        self._stack_below_width(0)

    def _stack_below_width(self, width: int) -> None:
        t = tokens()
        stacked = t.wide_text or width < t.px(STACKED_BELOW)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)
            for index in range(self._row.count()):
                self._row.setStretch(index, 0 if stacked else 5 - index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack or unstack."""
        self._stack_below_width(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider half, because they can be stacked."""
        items = [self._row.itemAt(index) for index in range(self._row.count())]
        width = max((item.minimumSize().width() for item in items if item is not None), default=0)
        return QSize(width, super().minimumSizeHint().height())


class TargetTag(QLabel):
    """Where the exercise works, as a pill with the orange of the drawing."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("exercise_target")
        self.setAccessibleName(tr("exercise", "Works on: {place}").format(place=text))
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        """Square, word and padding."""
        t = tokens()
        return QSize(int(text_width(t.font("small"), self.text()) + t.px(42) + 1), t.px(28))

    def minimumSizeHint(self) -> QSize:
        """The word is cut with an ellipsis in a narrow picture."""
        return QSize(tokens().px(60), tokens().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, square and word."""
        t = tokens()
        painter = begin(self)
        box = QRectF(self.rect())
        rounded(painter, box, box.height() / 2, t.surf, t.line, t.border)
        edge = t.px(10)
        square = QRectF(t.px(12), (box.height() - edge) / 2, edge, edge)
        rounded(painter, square, t.px(3), t.target, t.target_edge, 1)
        words = box.adjusted(t.px(29), 0, -t.px(11), 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, words, self.text(), t.font("small"), t.ink, left, elide=True)


def pictures(state: DetailState) -> QWidget:
    """The drawing with what it works on, and start and end of the movement in words."""
    t = tokens()
    panel, column = _panel(12)
    picture = FigureView(LOW_PICTURE if t.wide_text else PICTURE)
    picture.setObjectName("exercise_picture")
    picture.show_exercise(state.exercise)
    picture.setAccessibleName(state.exercise.pose_b or state.exercise.summary)
    corner = QWidget()
    inner = QHBoxLayout(corner)
    inner.setContentsMargins(t.px(15), t.px(10), t.px(15), t.px(10))
    inner.addWidget(TargetTag(state.exercise.target))
    layers = QGridLayout()
    layers.addWidget(picture, 0, 0)
    layers.addWidget(corner, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    column.addLayout(layers)
    row = QHBoxLayout()
    row.setSpacing(t.px(12))
    for share, title, words in (
        (0.0, tr("exercise", "A – start"), state.exercise.pose_a),
        (1.0, tr("exercise", "B – end"), state.exercise.pose_b),
    ):
        if words:
            row.addWidget(_pose(state, share, title, words), 1)
    column.addLayout(row)
    column.addStretch(1)
    return panel


def _pose(state: DetailState, share: float, title: str, words: str) -> QWidget:
    """Start or end: its picture where there is a drawing, and its words."""
    t = tokens()
    panel = QWidget()
    lines = QVBoxLayout(panel)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(t.px(2))
    if state.exercise.drawing is not None:
        thumb = Thumb(state.exercise, POSE_PICTURE, fluid=True, share=share)
        thumb.setAccessibleName(words)
        lines.addWidget(thumb)
        lines.addSpacing(t.px(5))
    lines.addWidget(Label(title, "caption", "ink3"))
    lines.addWidget(Label(words, "small", "ink2", wrap=True))
    lines.addStretch(1)
    if state.exercise.drawing is not None:
        return panel
    card = Card(padding=(14, 11))
    card.body.addWidget(panel)
    return card


def naming(state: DetailState) -> QWidget:
    """What it is called, its tags, and what it does in one sentence."""
    panel, column = _panel(10)
    title = Label(state.name, "title", wrap=True)
    title.setObjectName("exercise_name")
    column.addWidget(title)
    tags = QWidget()
    flow = FlowLayout(tags)
    for tag in state.tags:
        flow.addWidget(Tag(tag))
    column.addWidget(tags)
    column.addWidget(Label(state.exercise.summary, "body", "ink2", wrap=True))
    return panel


def steps(state: DetailState) -> QWidget:
    """How to do it, in numbered steps."""
    t = tokens()
    panel, column = _panel(4)
    column.addWidget(Label(tr("exercise", "How to"), "subheading"))
    if state.exercise.setup:
        column.addWidget(Label(state.exercise.setup, "body", "ink2", wrap=True))
    for number, step in enumerate(state.exercise.steps, start=1):
        row = QHBoxLayout()
        row.setSpacing(t.px(6))
        count = Label(f"{number}.", "body")
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        count.setFixedWidth(t.px(20))
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(step, "body", wrap=True), 1)
        column.addLayout(row)
    if state.exercise.cues:
        column.addSpacing(t.px(2))
        column.addWidget(Label(" ".join(state.exercise.cues), "small", "ink3", wrap=True))
    return panel


def tiles(state: DetailState) -> QWidget:
    """The dose as figures; large text puts them on several rows."""
    t = tokens()
    panel = QWidget()
    panel.setObjectName("exercise_dose")
    if t.wide_text:
        flow = FlowLayout(panel)
        for tile in state.tiles:
            box = StatTile(tile.big, tile.caption)
            box.setMinimumWidth(t.px(110))
            flow.addWidget(box)
        return panel
    row = QHBoxLayout(panel)
    row.setContentsMargins(0, t.px(2), 0, 0)
    row.setSpacing(t.px(8))
    for tile in state.tiles:
        row.addWidget(StatTile(tile.big, tile.caption), 1)
    return panel


def signs(state: DetailState) -> QWidget:
    """What shows that it goes well, and when to stop or to be careful."""
    t = tokens()
    panel = QWidget()
    panel.setObjectName("exercise_signs")
    row = QBoxLayout(QBoxLayout.Direction.TopToBottom if t.wide_text else QBoxLayout.Direction.LeftToRight)
    panel.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(t.px(18))
    lists = (
        (tr("exercise", "Good signs"), "ok", "good", state.good_signs, 4),
        (tr("exercise", "Take care"), "warning", "amber", state.take_care, 5),
    )
    for heading, icon, tone, lines, share in lists:
        if not lines:
            continue
        side = QVBoxLayout()
        side.setSpacing(t.px(5))
        side.addWidget(Label(heading, "subheading"))
        for line in lines:
            side.addWidget(IconLine(icon, line, tone))
        side.addStretch(1)
        row.addLayout(side, share)
    return panel


class SourcesCard(ModalCard):
    """Where the sentence about the evidence comes from."""

    def __init__(self, parent: QWidget, state: DetailState) -> None:
        super().__init__(parent, title=tr("exercise", "Sources"))
        self.setObjectName("sources_card")
        self.body.addWidget(Label(state.exercise.evidence.sentence, "body", "ink2", wrap=True))
        for source in state.sources:
            self.body.addWidget(Label(source, "small", wrap=True))


def _panel(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens().px(spacing))
    return panel, column
