"""The current look as values: colours, text size, fonts, and what the person asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtGui import QColor, QFont

from rehab.ui.theme.colours import SOFT_TONES
from rehab.ui.theme.fonts import ROLES, make_font


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One look. Colours are named by what they are for; sizes are asked for with `px`.

    Attributes:
        dark: Whether light text stands on a dark ground.
        high_contrast: System colours, 2 px borders, no soft fills.
        scale: Text size factor, 1.0-2.0; all sizes follow it.
        reduced_motion: No transitions.
        key_hints: Whether keys are painted on buttons.
        figure_tone: Skin tone of drawn people.
    """

    bg: QColor
    side: QColor
    surf: QColor
    inset: QColor
    hover: QColor
    line: QColor
    line2: QColor
    edge: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    pri: QColor
    pri_h: QColor
    pri_ink: QColor
    pri_soft: QColor
    pri_soft_ink: QColor
    good: QColor
    good_soft: QColor
    amber: QColor
    amber_soft: QColor
    red: QColor
    red_soft: QColor
    fail: QColor
    fail_soft: QColor
    adh: QColor
    adh_soft: QColor
    neutral: QColor
    neutral_soft: QColor
    data: QColor
    run: QColor
    run_ink: QColor
    treat: QColor
    ill: QColor
    target: QColor
    target_edge: QColor
    dark: bool = False
    high_contrast: bool = False
    scale: float = 1.0
    reduced_motion: bool = False
    key_hints: bool = True
    bundled_font: bool = False
    figure_tone: str = "sand"
    _fonts: dict[str, QFont] = field(default_factory=dict, compare=False, repr=False, hash=False)

    def __hash__(self) -> int:
        return hash(
            (self.dark, self.high_contrast, self.scale, self.figure_tone, self.bg.rgba(), self.ink.rgba())
        )

    def px(self, n: float) -> int:
        """`n` logical pixels at 100 %, at the present text size."""
        return round(n * self.scale)

    def font(self, role: str) -> QFont:
        """A copy of the font of a role (``display title heading ... caption``)."""
        if role not in self._fonts:
            self._fonts[role] = make_font(role, self.scale, self.bundled_font)
        return QFont(self._fonts[role])

    def line_height(self, role: str) -> int:
        """Distance of two baselines of a role, in logical pixels."""
        return self.px(ROLES[role].line)

    def colour(self, name: str) -> QColor:
        """A colour by its name.

        Raises:
            KeyError: When there is no such colour.
        """
        colour = getattr(self, name, None)
        if not isinstance(colour, QColor):
            raise KeyError(name)
        return colour

    def soft(self, tone: str) -> QColor:
        """The soft ground of a tone; tones without one stand on `inset`."""
        return self.colour(f"{tone}_soft") if tone in SOFT_TONES else self.inset

    def on_soft(self, tone: str) -> QColor:
        """Text and icon on the soft ground of a tone."""
        return self.pri_soft_ink if tone == "pri" else self.colour(tone)

    @property
    def border(self) -> int:
        """Width of a border in logical pixels."""
        return 2 if self.high_contrast else 1

    @property
    def wide_text(self) -> bool:
        """Whether the text is so large (150 % and more) that two columns become one."""
        return self.scale >= 1.5


def make_tokens(colours: dict[str, str], **traits: Any) -> Tokens:
    """Tokens from colour names.

    Args:
        colours: Hexadecimal colours by token name, complete.
        **traits: `dark`, `scale` and the other traits of `Tokens`.
    """
    values: dict[str, Any] = {name: QColor(value) for name, value in colours.items()}
    return Tokens(**values, **traits)
