"""The look: contrast, fonts, icons, text size, and what it costs to import."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLabel, QLineEdit, QSpinBox, QWidget

from rehab.domain.settings import Appearance, Settings
from rehab.paths import resource
from rehab.ui.icons import VERDICT_ICONS, ZONE_ICONS, icon, icon_names, icon_pixmap
from rehab.ui.theme import apply_theme, contrast, tokens
from rehab.ui.theme.colours import DARK, LIGHT
from rehab.ui.theme.values import Tokens, make_tokens

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LIGHT_LOOK = Settings(appearance=Appearance.LIGHT)
THEMES = {"light": make_tokens(LIGHT), "dark": make_tokens(DARK, dark=True)}
GROUNDS = ("bg", "side", "surf", "inset")
STATUS = ("good", "amber", "red", "fail", "adh", "neutral")
TEXT_PAIRS = (
    *((ink, ground) for ink in ("ink", "ink2", "ink3") for ground in GROUNDS),
    *((ink, "hover") for ink in ("ink", "ink2", "pri", "red")),
    *((tone, f"{tone}_soft") for tone in STATUS),
    *((tone, ground) for tone in (*STATUS, "pri", "run_ink", "treat", "data") for ground in ("surf", "bg")),
    *(("surf", tone) for tone in ("good", "amber", "red")),
    *((ink, ground) for ink in ("ink", "ink2", "ink3") for ground in ("hover", "pri_soft")),
    *((ink, f"{tone}_soft") for tone in STATUS for ink in ("ink", "ink2")),
    *((ink, "ill") for ink in ("ink", "ink2")),
    *(("pri", ground) for ground in ("inset", "side", "pri_soft")),
    *(("surf", tone) for tone in ("fail", "adh", "neutral")),
    ("pri_soft_ink", "pri_soft"),
    ("pri_ink", "pri"),
    ("pri_ink", "pri_h"),
    ("bg", "ink"),
)
SEEN_PAIRS = (
    # borders of fields, boxes and switches
    *(("edge", ground) for ground in GROUNDS),
    # the ring of the focus, and the line around what is chosen
    *(("pri", ground) for ground in (*GROUNDS, "hover", "pri_soft")),
    # lines, bars, dots and icons that mean something
    *((mark, ground) for mark in ("data", "treat", "run", *STATUS) for ground in ("surf", "bg")),
    ("target", "ill"),
    ("target", "surf"),
)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Every test starts and ends in the light look."""
    apply_theme(qapp, LIGHT_LOOK)
    yield
    apply_theme(qapp, LIGHT_LOOK)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_that_text_can_be_read(theme: str, text: str, ground: str) -> None:
    t = THEMES[theme]
    assert contrast(t.colour(text), t.colour(ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("mark", "ground"), SEEN_PAIRS)
def test_that_marks_and_edges_can_be_seen(theme: str, mark: str, ground: str) -> None:
    t = THEMES[theme]
    assert contrast(t.colour(mark), t.colour(ground)) >= 3


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_that_every_pair_can_be_read_with_high_contrast_too(
    qapp: QApplication, appearance: Appearance
) -> None:
    apply_theme(qapp, Settings(appearance=appearance, high_contrast=True))
    t = tokens()
    faint = [pair for pair in TEXT_PAIRS if contrast(t.colour(pair[0]), t.colour(pair[1])) < 4.5]
    unseen = [pair for pair in SEEN_PAIRS if contrast(t.colour(pair[0]), t.colour(pair[1])) < 3]
    assert (faint, unseen) == ([], [])


def test_that_contrast_is_the_ratio_of_the_guideline() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_that_light_and_dark_name_the_same_colours() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_that_the_palette_follows_the_theme(qapp: QApplication) -> None:
    apply_theme(qapp, Settings(appearance=Appearance.DARK))
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    assert tokens().dark
    assert qapp.palette().color(role.Window) == tokens().bg
    for state in (group.Active, group.Inactive, group.Disabled):
        assert qapp.palette().color(state, role.Base) == tokens().surf
    assert qapp.palette().color(group.Disabled, role.Text) == tokens().ink3


def test_that_a_chosen_appearance_outweighs_the_system(qapp: QApplication) -> None:
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not tokens().dark


def test_that_a_widget_hears_of_a_new_look(qapp: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    before = field.sizeHint().height()
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, text_size=200))
    assert field.sizeHint().height() >= 2 * before - 4


@pytest.mark.parametrize("size", [100, 125, 150, 200])
def test_that_sizes_follow_the_text_size(qapp: QApplication, size: int) -> None:
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, text_size=size))
    assert tokens().px(100) == size
    assert tokens().font("body").pixelSize() == round(14 * size / 100)
    assert tokens().wide_text is (size >= 150)
    assert qapp.font().pixelSize() == tokens().font("body").pixelSize()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_that_high_contrast_has_no_soft_grounds(qapp: QApplication, appearance: Appearance) -> None:
    apply_theme(qapp, Settings(appearance=appearance, high_contrast=True))
    t = tokens()
    assert t.border == 2
    assert all(t.soft(tone) == t.surf for tone in STATUS)
    assert contrast(t.ink, t.bg) >= 15
    assert contrast(t.pri, t.bg) >= 7
    assert contrast(t.pri_ink, t.pri) >= 4.5


def test_that_settings_reach_the_tokens(qapp: QApplication) -> None:
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, animated=False, key_hints=False))
    assert tokens().reduced_motion
    assert not tokens().key_hints


def test_that_an_unknown_colour_is_refused() -> None:
    with pytest.raises(KeyError):
        tokens().colour("blue")
    with pytest.raises(KeyError):
        tokens().colour("dark")


# fonts


def test_that_the_bundled_typeface_is_used() -> None:
    assert QFontInfo(tokens().font("body")).family() == "Inter"
    assert QFontInfo(tokens().font("title")).family() == "Inter Display"


def test_that_figures_have_one_width() -> None:
    for role in ("table", "number", "timer", "key"):
        metrics = QFontMetricsF(tokens().font(role))
        assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("0000"))


def test_that_a_hyphen_keeps_its_width_in_running_text() -> None:
    metrics = QFontMetricsF(tokens().font("body"))
    assert metrics.horizontalAdvance("-") < metrics.horizontalAdvance("0") * 0.8


def test_that_nothing_is_smaller_than_a_caption() -> None:
    roles = ("display", "title", "heading", "subheading", "number", "timer", "body", "strong", "small", "key")
    assert (
        min(tokens().font(role).pixelSize() for role in roles) >= tokens().font("caption").pixelSize() == 12
    )


def test_that_fonts_ship_small_and_with_their_licence() -> None:
    folder = resource("assets", "fonts")
    assert "SIL Open Font License" in (folder / "OFL.txt").read_text(encoding="utf-8")
    assert 0 < sum(path.stat().st_size for path in folder.glob("*.ttf")) < 3_000_000


# icons


@pytest.mark.parametrize("name", icon_names())
def test_that_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    colour = QColor("#a12d25")
    image = icon_pixmap(name, colour, 20, 2.0).toImage()
    assert image.size() == QSize(40, 40)
    pixels = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
    solid = [pixel for pixel in pixels if pixel.alpha() > 250]
    assert len(solid) > 8
    assert all(
        abs(pixel.red() - colour.red()) < 6 and abs(pixel.blue() - colour.blue()) < 6 for pixel in solid
    )
    border = [image.pixelColor(x, y).alpha() for x in range(40) for y in (0, 39)]
    assert max(border) < 128


def test_that_every_verdict_and_zone_has_a_shape_of_its_own(qapp: QApplication) -> None:
    for names in (VERDICT_ICONS, ZONE_ICONS):
        assert len(set(names.values())) == len(names)
        assert set(names.values()) <= set(icon_names())


def test_that_an_icon_of_a_menu_has_a_dimmed_state(qapp: QApplication) -> None:
    drawn = icon("undo")
    normal = drawn.pixmap(QSize(20, 20)).toImage()
    assert normal != drawn.pixmap(QSize(20, 20), drawn.Mode.Disabled).toImage()


def test_that_an_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon_pixmap("no-such-icon", QColor("black"), 20)


# the whole application


def test_that_text_is_plain_even_in_stock_labels(qtbot: QtBot) -> None:
    label = QLabel("<b>not bold</b>")
    qtbot.addWidget(label)
    label.show()
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_that_the_same_look_is_not_applied_twice(qapp: QApplication) -> None:
    before: Tokens = tokens()
    apply_theme(qapp, LIGHT_LOOK)
    assert tokens() is before


def test_that_widgets_load_without_the_heavy_packages() -> None:
    heavy = (
        "numpy",
        "matplotlib",
        "sqlalchemy",
        "alembic",
        "rehab.storage",
        "rehab.services",
        "rehab.charts",
    )
    program = (
        "import sys, rehab.ui.widgets, rehab.ui.shell, rehab.ui.dialogs;"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_that_calls_into_qt_do_not_eat_references(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(300):
        widget.update()
        widget.setToolTip("")
    assert sys.getrefcount(None) > before - 50


@pytest.mark.parametrize("size", [100, 200])
def test_that_fields_of_every_kind_have_one_height(qapp: QApplication, qtbot: QtBot, size: int) -> None:
    apply_theme(qapp, Settings(appearance=Appearance.LIGHT, text_size=size))
    day = QDateEdit()
    day.setCalendarPopup(True)
    fields = (QLineEdit(), QComboBox(), QSpinBox(), QDateEdit(), day)
    for field in fields:
        qtbot.addWidget(field)
        field.show()
        field.adjustSize()
    assert {field.height() for field in fields} == {tokens().px(36)}
