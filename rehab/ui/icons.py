"""Our own icons: 20 x 20 strokes, tinted when drawn, crisp at any size."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rehab.paths import resource
from rehab.ui.theme import tokens

GRID = 20
WINDOW_SIZES = (16, 24, 32, 48, 64, 128)
"""Edges of the program's own icon that window managers, task bars and switchers ask for, in pixels."""
_CACHE_SIZE = 256

VERDICT_ICONS = {
    "early": "sprout",
    "logs": "dots",
    "adherence": "bars",
    "ok": "trend-down",
    "carry": "wave",
    "fail": "flat",
    "worse": "trend-up",
    "flare": "spike",
    "recovered": "check-circle",
    "flag": "octagon",
}
"""Icon of each verdict key; every answer has a shape of its own."""
ZONE_ICONS = {"green": "check-circle", "amber": "triangle", "red": "octagon"}
"""Circle, triangle and octagon of the pain zones."""

POINTING = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "next", "undo", "refresh"}
)
"""Icons that point along the line of reading and turn round with it."""
_SYNONYMS = {
    "ok": "check-circle",
    "warning": "triangle",
    "stop": "octagon",
    "sliders": "settings",
    "forward": "arrow-right",
    "back": "arrow-left",
}


def icon_names() -> tuple[str, ...]:
    """All icons there are, by name."""
    return tuple(sorted(path.stem for path in resource("assets", "icons").glob("*.svg")))


@cache
def _source(name: str) -> bytes:
    path = resource("assets", "icons", f"{_SYNONYMS.get(name, name)}.svg")
    if not path.is_file():
        raise KeyError(name)
    return path.read_bytes()


@lru_cache(maxsize=_CACHE_SIZE)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))


@lru_cache(maxsize=_CACHE_SIZE)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    # Ends before the picture goes, also when there is no such icon: a painter that outlives its picture brings Qt down.
    with QPainter(pixmap) as painter:
        _renderer(name, colour).render(painter)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon in a colour.

    Args:
        name: Name of a file in `assets/icons` without its ending.
        colour: Its stroke.
        size: Edge in logical pixels.
        ratio: Device pixels for each logical pixel.

    Raises:
        KeyError: When there is no such icon.
    """
    return _pixmap(name, colour.name(), size, ratio)


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw an icon in the middle of a box, as large as fits.

    Raises:
        KeyError: When there is no such icon.
    """
    edge = min(box.width(), box.height())
    square = QRectF(0, 0, edge, edge)
    square.moveCenter(box.center())
    painter.save()
    painter.setOpacity(painter.opacity() * colour.alphaF())
    if painter.worldTransform().m11() < 0 and name not in POINTING:
        painter.translate(2 * square.center().x(), 0)
        painter.scale(-1, 1)
    _renderer(name, colour.name()).render(painter, square)
    painter.restore()


def icon(name: str, tone: str = "ink") -> QIcon:
    """An icon for menus and stock controls, in the colour of a token, with a dimmed disabled state."""
    t, result = tokens(), QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(icon_pixmap(name, t.colour(tone), t.px(GRID), ratio))
        result.addPixmap(icon_pixmap(name, t.ink3, t.px(GRID), ratio), QIcon.Mode.Disabled)
    return result


def program_icon() -> QIcon:
    """The icon of the program in its own colours, for the windows of desktops that show one."""
    drawing, result = QSvgRenderer(str(resource("assets", "icons", "fixed", "rehab.svg"))), QIcon()
    for edge in WINDOW_SIZES:
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            drawing.render(painter)
        result.addPixmap(pixmap)
    return result
