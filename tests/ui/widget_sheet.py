"""Draws all widgets on one sheet: ``python -m tests.ui.widget_sheet OUT.png [--dark] [--scale 2]``."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from rehab.domain.exercise import Kind, Position, Region
from rehab.domain.patient import Side, Site
from rehab.domain.settings import Appearance, Settings
from rehab.ui import widgets as w
from rehab.ui.icons import icon_names, icon_pixmap
from rehab.ui.theme import Tokens, apply_theme, tokens
from rehab.ui.widgets.figures import Figure
from rehab.ui.widgets.paint_kit import begin, focus_ring
from rehab.ui.widgets.placeholder import paint_exercise

CHIPS = (
    ("Too early to tell", "neutral", "sprout"),
    ("Not enough check-ins yet", "neutral", "dots"),
    ("Too few sessions to judge", "adh", "bars"),
    ("On track", "good", "trend-down"),
    ("Home care is not working", "fail", "flat"),
    ("Getting worse", "red", "trend-up"),
    ("Flare after a big running week", "amber", "spike"),
    ("Recovered", "good", "check-circle"),
)
DRAWINGS = (
    (Kind.STRETCH, Position.STANDING, Region.CALF),
    (Kind.STRENGTH, Position.STANDING, Region.CALF),
    (Kind.ISOMETRIC, Position.STANDING, Region.THIGH),
    (Kind.BALANCE, Position.STANDING, Region.ANKLE),
    (Kind.PLYOMETRIC, Position.STANDING, Region.KNEE),
    (Kind.MOBILITY, Position.STANDING, Region.HIP),
    (Kind.NEURODYNAMIC, Position.STANDING, Region.THIGH),
    (Kind.AEROBIC, Position.MOVING, Region.WHOLE_BODY),
    (Kind.STRETCH, Position.SITTING, Region.FOOT),
    (Kind.STRENGTH, Position.SITTING, Region.FOOT),
    (Kind.SELF_MASSAGE, Position.SITTING, Region.FOOT),
    (Kind.MOBILITY, Position.LONG_SITTING, Region.ANKLE),
    (Kind.STRENGTH, Position.SITTING, Region.KNEE),
    (Kind.STRETCH, Position.SITTING, Region.HIP),
    (Kind.STRETCH, Position.LONG_SITTING, Region.CALF),
    (Kind.STRENGTH, Position.SUPINE, Region.HIP),
    (Kind.STRETCH, Position.SUPINE, Region.THIGH),
    (Kind.MOBILITY, Position.SUPINE, Region.TRUNK),
    (Kind.STRENGTH, Position.PRONE, Region.THIGH),
    (Kind.STRENGTH, Position.SIDE_LYING, Region.HIP),
    (Kind.MOBILITY, Position.KNEELING, Region.HIP),
    (Kind.STRENGTH, Position.HANDS_AND_KNEES, Region.TRUNK),
    (Kind.STRETCH, Position.HANDS_AND_KNEES, Region.BACK),
    (Kind.STRENGTH, Position.STANDING, Region.SHOULDER),
)


class Drawing(Figure):
    """One placeholder drawing."""

    def __init__(self, what: tuple[Kind, Position, Region], width: int, height: int) -> None:
        super().__init__()
        self.what = what
        self.setFixedSize(tokens().px(width), tokens().px(height))

    def extent(self, t: Tokens) -> QSize:
        """The fixed size."""
        return self.size()

    def paintEvent(self, event: object) -> None:
        """Paint the drawing."""
        paint_exercise(begin(self), self.rect().toRectF(), *self.what, radius=12)


class Ringed(QWidget):
    """Shows a control as if the keyboard were on it."""

    def __init__(self, control: QWidget, radius: int = 9) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 5, 5, 5)
        row.addWidget(control)
        self.control, self.radius = control, radius

    def paintEvent(self, event: object) -> None:
        """Paint the ring."""
        focus_ring(begin(self), self.control.geometry().toRectF(), tokens().px(self.radius))


def flow(*items: QWidget) -> QWidget:
    """Widgets in a row that wraps."""
    panel = QWidget()
    layout = w.FlowLayout(panel)
    for item in items:
        layout.addWidget(item)
    return panel


def card(title: str, *items: QWidget | QLayout) -> w.Card:
    """A titled card."""
    result = w.Card()
    result.body.addWidget(w.Label(title, "subheading"))
    for item in items:
        if isinstance(item, QLayout):
            result.body.addLayout(item)
        else:
            result.body.addWidget(item)
    result.body.addStretch(1)
    return result


def buttons() -> w.Card:
    """Buttons, fields and choices in their states."""
    disabled = w.Button("Disabled", "primary")
    disabled.setEnabled(False)
    wrong = w.TextField()
    wrong.setText("12:61")
    wrong.set_problem(True)
    error = w.ErrorText("A minute has 60 seconds. Use 12:01 to 12:59.")
    combo = w.Combo("Week starts on")
    combo.set_choices([("0", "Monday"), ("6", "Sunday")])
    chosen = w.ChoiceChip("Selected")
    chosen.setChecked(True)
    box, radio = QCheckBox("Foot"), QRadioButton("Radio")
    box.setChecked(True)
    radio.setChecked(True)
    return card(
        "Buttons and states",
        flow(
            w.Button("Primary", "primary"),
            Ringed(w.Button("Focus", "primary")),
            disabled,
            w.Button("Start session", "primary", "play", "Enter", "large"),
        ),
        flow(
            w.Button("Secondary"),
            Ringed(w.Button("Focus")),
            w.Button("Destructive", "destructive"),
            w.Button("Quiet", "quiet"),
            w.Button("Run", icon="runs", key="R", size="small"),
            w.IconButton("close", "Close", framed=True),
        ),
        flow(w.TextField("Placeholder"), Ringed(w.TextField("Focused")), wrong),
        error,
        flow(w.SearchField("Heel, knee, lower back"), combo),
        flow(
            w.Segments([("first", "First steps"), ("worst", "Worst")], "first"),
            chosen,
            w.ChoiceChip("Choice"),
            w.FilterChip("Filter"),
            w.Tag("Tag"),
        ),
        flow(
            w.Switch("On", True),
            w.Switch("Off"),
            box,
            QCheckBox("Ankle"),
            radio,
            QRadioButton("Other"),
            w.KeyHint("Alt"),
        ),
        w.NoteField("Anything worth telling your physio?", 2),
    )


def strips() -> w.Card:
    """The pain strip neutral and with each zone chosen."""
    parts = []
    for value in (None, 1, 4, 8):
        strip = w.PainStrip("First-step pain", anchors=value is None)
        strip.set_value(value)
        parts.append(strip)
    return card("Pain scale", *parts)


def figures() -> w.Card:
    """Small figures."""
    first = date(2026, 11, 3)
    scores = (5, 6, 5, 6, None, 7, 5, 6, 5, 7, 6, 6, 5, 7)
    days = [("Mon", "done", False), ("Tue", "1/2", True), ("Wed", "open", False), ("Thu", "open", False)]
    days += [("Fri", "open", False), ("Sat", "rest", False), ("Sun", "open", False)]
    tiles = QHBoxLayout()
    for big, caption in (
        ("6.3 → 5.8", "first-step pain, start → last 14 days"),
        ("87 %", "of planned sessions done"),
    ):
        tiles.addWidget(w.StatTile(big, caption))
    return card(
        "Figures",
        flow(w.Ring(2, 9), w.Ring(2, 9, small=True), w.IconTile("flat", "fail"), w.ConfidenceBars(3, "fail"),
             w.ConfidenceBars(1, "adh"), w.Sparkline([6.3, 6, 6.1, 6, 6.2, None, 5.9, 5.8], "fail")),
        w.DayDots(days),
        w.MorningBars([(first + timedelta(days=i), score) for i, score in enumerate(scores)]),
        tiles,
    )  # fmt: skip


def type_roles() -> w.Card:
    """All roles of type."""
    parts = [
        w.Label(f"{role.capitalize()} 0123456789", role)
        for role in ("display", "title", "heading", "subheading")
    ]
    parts += [
        w.Label("22 of 28", "number"),
        w.Label("Body: the quick calm sentence goes on to a second line.", wrap=True),
    ]
    parts += [
        w.Label("Strong", "strong"),
        w.Label("Small 13/18", "small", "ink2"),
        w.Label("Caption", "caption", "ink3"),
    ]
    return card("Type", *parts)


def banners() -> w.Card:
    """Lines and bars."""
    bar = w.UndoBar()
    bar.show_text("First steps: 5 saved")
    trouble = "The disk is full. Nothing was lost. Free some space and try again."
    return card(
        "Lines",
        w.Banner("amber", trouble, [("retry", "Try again")], closable=True),
        w.Banner(
            "amber",
            "3 – acceptable. Tomorrow's first steps tell us whether this dose suits you. We will ask.",
        ),
        w.IconLine("check-circle", "A firm pull along the arch", "good"),
        bar,
        w.StepDots(1, 3),
    )


def drawings(width: int = 187, height: int = 132) -> w.Card:
    """Placeholder drawings."""
    return card("Drawings", flow(*(Drawing(what, width, height) for what in DRAWINGS)))


def icons() -> w.Card:
    """All icons."""
    return card("Icons", flow(*(Glyph(name) for name in icon_names())))


class Glyph(Figure):
    """One icon."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def extent(self, t: Tokens) -> QSize:
        """Grid of an icon."""
        return QSize(tokens().px(28), tokens().px(28))

    def paintEvent(self, event: object) -> None:
        """Paint it in the middle."""
        pixmap = icon_pixmap(self.name, tokens().ink, tokens().px(20), self.devicePixelRatioF())
        begin(self).drawPixmap(tokens().px(4), tokens().px(4), pixmap)


def sheet() -> QWidget:
    """The whole sheet."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(28, 22, 28, 22)
    column.setSpacing(16)
    column.addWidget(w.Label("Tokens and controls", "title"))
    grid = QGridLayout()
    grid.setSpacing(16)
    grid.addWidget(type_roles(), 0, 0)
    grid.addWidget(buttons(), 0, 1)
    grid.addWidget(strips(), 1, 0, 1, 2)
    grid.addWidget(figures(), 2, 0)
    grid.addWidget(banners(), 2, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    column.addWidget(
        card("Verdict chips", flow(*(w.Chip(*chip) for chip in CHIPS), w.Chip(*CHIPS[4], clickable=True)))
    )
    column.addWidget(icons())
    return page


def second_sheet() -> QWidget:
    """Drawings, cards to choose, body map, empty state."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(28, 22, 28, 22)
    column.setSpacing(16)
    column.addWidget(drawings())
    column.addWidget(card("Thumbs", flow(*(Drawing(what, 54, 44) for what in DRAWINGS))))
    row = QHBoxLayout()
    body = w.BodyMap(many=True)
    body.setMinimumHeight(tokens().px(460))
    body.set_spots(((Site.HEEL, Side.LEFT), (Site.KNEE, Side.LEFT)))
    row.addWidget(card("Body map", body), 1)
    side = QVBoxLayout()
    chosen = w.RadioCard(
        "For me",
        "I have pain.",
        picture="stretch",
        badge="Suggested for you",
        facts="8 min a day · no equipment",
    )
    chosen.setChecked(True)
    side.addWidget(chosen)
    side.addWidget(w.RadioCard("Look around first", "Nine weeks of sample entries.", picture="chart"))
    row.addLayout(side, 1)
    column.addLayout(row)
    states = QHBoxLayout()
    for picture in ("rest", "chart", "program", "search"):
        empty = w.Card()
        empty.body.addWidget(
            w.EmptyState("A rest day", "Nothing is due today. Rest is part of the programme.", picture,
                         [("go", "Log today", True), ("past", "Add past days", False)])
        )  # fmt: skip
        states.addWidget(empty)
    column.addLayout(states)
    return page


def main(arguments: list[str]) -> None:
    """Draw the sheet to a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0, help="text size factor, 1 to 2")
    parser.add_argument("--second", action="store_true", help="drawings, body map and empty states")
    parser.add_argument("--width", type=int, default=1280)
    chosen = parser.parse_args(arguments)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    settings = Settings(
        appearance=Appearance.DARK if chosen.dark else Appearance.LIGHT,
        text_size=round(chosen.scale * 100),
        high_contrast=chosen.contrast,
    )
    apply_theme(app, settings)
    page = second_sheet() if chosen.second else sheet()
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(chosen.width, page.heightForWidth(chosen.width))
    page.show()
    app.processEvents()
    page.resize(chosen.width, max(page.minimumSizeHint().height(), page.heightForWidth(chosen.width)))
    app.processEvents()
    page.grab().save(chosen.out)


if __name__ == "__main__":
    main(sys.argv[1:])
