"""Put a look on the whole application and keep it in step with the system."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from rehab.domain.settings import Appearance, Settings
from rehab.paths import resource
from rehab.ui.theme.colours import DARK, LIGHT, high_contrast
from rehab.ui.theme.fonts import load_fonts
from rehab.ui.theme.qss import style_sheet
from rehab.ui.theme.values import Tokens, make_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLLOWER = "theme_follower"
_HALF = 0.5


class _Current:
    """The tokens in force; widgets read them at every paint, so they are kept in one place."""

    tokens: Tokens = make_tokens(LIGHT)


def tokens() -> Tokens:
    """The look in force. Ask again at each paint: it changes with theme and text size."""
    return _Current.tokens


class _Follower(QObject):
    """Applies the look again when the system changes between light and dark."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self.setObjectName(_FOLLOWER)
        self.settings = settings
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self.settings.appearance is Appearance.SYSTEM:
            app = QApplication.instance()
            if isinstance(app, QApplication):
                _put(app, self.settings)


def apply_theme(app: QApplication, settings: Settings) -> None:
    """Style the application by the person's settings; call again when one of them changes.

    Args:
        app: The application; its style, palette, font and style sheet are replaced.
        settings: `appearance`, `text_size`, `high_contrast`, `animated` and `key_hints` are read.
    """
    follower = app.findChild(_Follower, _FOLLOWER)
    if isinstance(follower, _Follower):
        follower.settings = settings
    else:
        _Follower(app, settings)
        app.setStyle("Fusion")
    _put(app, settings)


def _put(app: QApplication, settings: Settings) -> None:
    new = _tokens_for(app, settings)
    if new == _Current.tokens and app.styleSheet():
        return
    _Current.tokens = new
    with _no_widget_dies():
        app.setFont(new.font("body"))
        app.setPalette(_palette(new))
        QToolTip.setFont(new.font("small"))
        QToolTip.setPalette(_palette(new))
        app.setStyleSheet(style_sheet(new, resource("assets", "icons", "fixed")))


@contextmanager
def _no_widget_dies() -> Iterator[None]:
    """Keep Python from collecting widgets meanwhile.

    Qt walks a list of all widgets and tells each; a collection in the middle (any Python code can start one) frees
    widgets that are still on that list, and the process dies. So what can go, goes first.
    """
    gc.collect()
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _tokens_for(app: QApplication, settings: Settings) -> Tokens:
    traits: dict[str, bool | float | str] = {
        "scale": settings.text_size / 100,
        "reduced_motion": not settings.animated or _system_says(app, "motionPreference", "ReducedMotion"),
        "key_hints": settings.key_hints,
        "figure_tone": settings.tone.value,
        "bundled_font": load_fonts(resource("assets", "fonts")),
    }
    if settings.high_contrast or _system_says(app, "contrastPreference", "HighContrast"):
        app.setPalette(QPalette())
        colours = high_contrast(app.palette(), _wants_dark(app, settings))
        dark = QColor(colours["bg"]).lightnessF() < _HALF
        return make_tokens(colours, dark=dark, high_contrast=True, **traits)
    dark = _wants_dark(app, settings)
    return make_tokens(DARK if dark else LIGHT, dark=dark, **traits)


def _wants_dark(app: QGuiApplication, settings: Settings) -> bool:
    system = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return settings.appearance is Appearance.DARK or (settings.appearance is Appearance.SYSTEM and system)


def _system_says(app: QGuiApplication, question: str, answer: str) -> bool:
    """Ask the system's accessibility settings; Qt knows some questions only from 6.10 or 6.12 on."""
    accessibility = getattr(app.styleHints(), "accessibility", None)
    ask = getattr(accessibility(), question, None) if accessibility is not None else None
    return ask is not None and getattr(ask(), "name", "") == answer


def _palette(t: Tokens) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    colours = {
        role.Window: t.bg,
        role.WindowText: t.ink,
        role.Base: t.surf,
        role.AlternateBase: t.inset,
        role.Text: t.ink,
        role.Button: t.surf,
        role.ButtonText: t.ink,
        role.BrightText: t.red,
        role.ToolTipBase: t.surf,
        role.ToolTipText: t.ink,
        role.PlaceholderText: t.ink3,
        role.Highlight: t.pri,
        role.HighlightedText: t.pri_ink,
        role.Accent: t.pri,
        role.Link: t.pri,
        role.LinkVisited: t.pri,
        role.Light: t.surf,
        role.Midlight: t.inset,
        role.Mid: t.line2,
        role.Dark: t.edge,
        role.Shadow: t.edge,
    }
    for which, colour in colours.items():
        for state in (group.Active, group.Inactive):
            palette.setColor(state, which, colour)
        palette.setColor(group.Disabled, which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(group.Disabled, which, t.ink3)
    palette.setColor(group.Disabled, role.Highlight, t.line2)
    palette.setColor(group.Disabled, role.HighlightedText, t.ink2)
    return palette
