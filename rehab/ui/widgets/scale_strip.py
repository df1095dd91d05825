"""Eleven neutral keys for something that is not pain: how well it goes, how it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab.ui import texts
from rehab.ui.widgets.pain_strip import KEYS, PainStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class ScaleStrip(PainStrip):
    """Keys from `low` to `low` + 10 with words for the two ends; a chosen key takes the primary colour.

    A scale below zero takes 0 to its end as digits, and after a minus the same below zero.

    Args:
        name: What is rated, read aloud with the value.
        ends: Words for the first and the last key.
        low: Value of the first key.
    """

    def __init__(self, name: str, ends: tuple[str, str], low: int = 0, parent: QWidget | None = None) -> None:
        self._words, self._low, self._minus = ends, low, False
        super().__init__(name, parent=parent)

    def score(self) -> int | None:
        """The chosen value on the scale, or None."""
        chosen = self.value()
        return None if chosen is None else chosen + self._low

    def set_score(self, score: int | None) -> None:
        """Show a value of the scale, or none, without a signal."""
        self.set_value(None if score is None else score - self._low)

    def key_text(self, value: int) -> str:
        """What stands on a key: with its sign on a scale below zero."""
        score = value + self._low
        return texts.signed(score, 0) if self._low < 0 else str(score)

    def key_look(self, value: int) -> tuple[str, str]:
        """No value of this scale is good or bad in itself."""
        return "pri", ""

    def _said(self, value: int) -> str:
        word = {0: self._words[0], KEYS - 1: self._words[1]}.get(value, "")
        return f"{self.key_text(value)}, {word}" if word else self.key_text(value)

    def _keys_help(self) -> str:
        if self._low >= 0:
            return super()._keys_help()
        words = self.tr("Type 0 to %1, minus first for less than 0, Backspace to clear.")
        return words.replace("%1", str(self._low + KEYS - 1))

    def _ends(self) -> tuple[str, str]:
        return self._words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits below zero come after a minus; everything else is as on the pain strip."""
        if self._low >= 0:
            super().keyPressEvent(event)
            return
        minus, self._minus = self._minus, event.key() == Qt.Key.Key_Minus
        digit = int(event.text()) if event.text() in tuple("0123456789") else None
        if digit is not None and digit <= -self._low:
            self._choose((-digit if minus else digit) - self._low)
        elif digit is None and not self._minus:
            super().keyPressEvent(event)
