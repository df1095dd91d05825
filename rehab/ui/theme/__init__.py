"""The look of everything: `tokens()` are its values, `apply_theme` puts them on the application."""

from rehab.ui.theme.apply import apply_theme, tokens
from rehab.ui.theme.colours import contrast
from rehab.ui.theme.values import Tokens

__all__ = ["Tokens", "apply_theme", "contrast", "tokens"]
