"""Which keys answer a strip of scores."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab.ui.theme import tokens
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.tags import KeyHint


class KeysHint(QWidget):
    """``Type 0-9 or - for 10`` with key caps.

    Args:
        short: Whether the verb is left out.
    """

    def __init__(self, short: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().px(4))
        self._type = Label(self.tr("Type"), "caption", "ink3")
        row.addWidget(self._type)
        row.addWidget(KeyHint("0"))
        row.addWidget(Label("–", "caption", "ink3"))
        row.addWidget(KeyHint("9"))
        row.addWidget(Label(self.tr("or", "one key or another"), "caption", "ink3"))
        row.addWidget(KeyHint("-"))
        row.addWidget(Label(self.tr("for 10"), "caption", "ink3"))
        self.set_short(short)

    def set_short(self, short: bool) -> None:
        """Leave the verb out."""
        self._type.setVisible(not short)
