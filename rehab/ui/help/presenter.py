"""Opens help at a chapter, and searches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from rehab.ui.help.card import HelpCard
from rehab.ui.help.topics import PAGE, Book, Topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.ui.help.topics import Part
    from rehab.ui.window import Window


class HelpPresenter(QObject):
    """One help window; it is made anew when it is opened, for the text may have another size.

    Args:
        window: Where the card is shown.
        read: Gives all chapters, the first one about a page.
    """

    tour_wanted = Signal()

    def __init__(self, window: Window, read: Callable[[str], tuple[Part, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._read = window, read
        self._part = PAGE
        self._book = Book(())
        self.card: HelpCard | None = None

    def open(self, wanted: str) -> None:
        """Open a chapter by its key, or the one about a page by its name."""
        parts = self._read(self._window.current_page)
        self._book = Book(parts)
        self._part = wanted if wanted in self._book.parts else PAGE
        if self.card is not None:
            self.card.close_card()
        self.card = card = HelpCard(self._window)
        card.closed.connect(self._on_closed)
        card.part_chosen.connect(self.choose)
        card.typed.connect(self.search)
        card.tour_wanted.connect(self._start_tour)
        card.show_parts(parts)
        card.show_part(self._book.parts[self._part])
        card.ask()

    def choose(self, key: str) -> None:
        """Show another chapter."""
        self._part = key
        if self.card is not None:
            self.card.show_part(self._book.parts[key])

    def search(self, text: str) -> None:
        """Show what holds the words that are typed; without any, the chapter from before."""
        if self.card is None:
            return
        if not text.strip():
            self.card.show_part(self._book.parts[self._part])
            return
        nothing = Topic(
            QCoreApplication.translate("help", "Nothing found"),
            QCoreApplication.translate("help", "Try another word, or fewer letters of it."),
        )
        self.card.show_found(self._book.find(text), nothing)

    def _start_tour(self) -> None:
        if self.card is not None:
            self.card.close_card()
        self.tour_wanted.emit()

    def _on_closed(self) -> None:
        if self.card is not None:
            self.card.deleteLater()
            self.card = None
