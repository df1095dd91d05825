"""A box to tick whose words go on in the next line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout

from rehab.ui.theme import tokens
from rehab.ui.widgets.focus import Ringed
from rehab.ui.widgets.label import Label
from rehab.ui.widgets.layout import AsItsLayout
from rehab.ui.widgets.reading_order import margins

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint


class TickBox(AsItsLayout, Ringed, QCheckBox):
    """A box and its words, which wrap. More lines go into `column`."""

    ring_radius = 6.0

    def __init__(self, words: str = "") -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margins(tokens().px(28), 0, 0, 0))
        self.column.setSpacing(0)
        self._label = self.add_line("", "body", "ink")
        self.set_words(words)

    def add_line(self, text: str, role: str, tone: str) -> Label:
        """Put a further line below; a click on it ticks, too."""
        line = Label(text, role, tone, wrap=True)
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.column.addWidget(line)
        return line

    @property
    def words(self) -> str:
        """What is ticked."""
        return self._label.text()

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._label.setText(words)
        self.setAccessibleName(words)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Its words can be clicked too."""
        return self.rect().contains(pos)
