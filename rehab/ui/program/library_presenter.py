"""The library beside the plan: what was searched for, with what the open session has already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.ui.program.build import build_library

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rehab.services.exercise import ExerciseLibrary
    from rehab.ui.program.page import ProgramPage
    from rehab.ui.program.state import LibraryRow


class LibraryPresenter:
    """Keeps the rows of what was found until something else is searched for."""

    def __init__(
        self, page: ProgramPage, library: ExerciseLibrary, used: Callable[[], frozenset[str]]
    ) -> None:
        self._page, self._library, self._used = page, library, used
        self._typed = ""
        self._found: Mapping[str, LibraryRow] | None = None
        page.searched.connect(self.search)

    def forget(self) -> None:
        """Own exercises may have come or changed: find anew when it is shown."""
        self._found = None

    def search(self, text: str) -> None:
        """Look for other words."""
        self._typed = text
        self.forget()
        self.show()

    def show(self) -> None:
        """Show what was found."""
        if self._found is None:
            self._found = build_library(self._library.search(self._typed).found)
        used = self._used()
        self._page.show_library(
            tuple(replace(row, used=True) if slug in used else row for slug, row in self._found.items())
        )
