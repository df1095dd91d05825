"""Opens the search over everything, and goes where somebody chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.ui.find.card import FindCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.ui.find.state import Entry, Finder
    from rehab.ui.window import Window


class FindPresenter(QObject):
    """Gathers what is known when it is opened, and searches as somebody types.

    Args:
        window: Where the card is shown.
        gather: Gives a search over what is known now.
        go: Goes to the target of an entry.
    """

    def __init__(
        self, window: Window, gather: Callable[[], Finder], go: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._gather, self._go = gather, go
        self._finder: Finder | None = None
        self.card = FindCard(window)
        self.card.typed.connect(self._search)
        self.card.entry_chosen.connect(self._choose)

    def open(self) -> None:
        """Ask."""
        self._finder = self._gather()
        self.card.ask()
        self._search("")

    def _search(self, text: str) -> None:
        if self._finder is not None:
            self.card.show_found(self._finder.find(text))

    def _choose(self, entry: Entry) -> None:
        self.card.close_card()
        self._finder = None
        self._go(entry.target)
