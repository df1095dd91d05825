"""Between the library page and the exercise library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.errors import Problem
from rehab.ui import texts
from rehab.ui.exercise.state import Group, LibraryState, Option, build_card, build_detail_state

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.preferences import Preferences
    from rehab.services.program import Planner
    from rehab.ui.exercise.page import LibraryPage

GROUP_ORDER = ("favourite", "region", "kind", "equipment", "position", "level", "condition")
SEARCH = "?"
"""What is asked for instead of an exercise when somebody wants to search."""


class LibraryPresenter(QObject):
    """Keeps the query and the filters, reads the library, shows states."""

    def __init__(
        self,
        page: LibraryPage,
        library: ExerciseLibrary,
        planner: Planner,
        preferences: Preferences,
        episode: Callable[[], UUID | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._library = library
        self._planner = planner
        self._preferences = preferences
        self._episode = episode
        self._query = ""
        self._filters: dict[str, frozenset[str]] = {}
        self._open = ""
        self._visit = False
        page.searched.connect(self.search)
        page.filter_edited.connect(self.set_filter)
        page.filters_cleared.connect(self.clear_filters)
        page.exercise_chosen.connect(self.choose)
        page.favourite_clicked.connect(self.toggle_favourite)
        page.back_clicked.connect(self.close_detail)

    def refresh(self) -> None:
        """Read again and show the grid, or the open exercise."""
        self._show_list()
        if self._open:
            self._show_detail()

    def open(self, argument: str) -> None:
        """Show one exercise by its slug for somebody who comes from another page; ``"?"`` begins a search."""
        if argument == SEARCH:
            self._open = ""
            self._show_list()
            self._page.show_search()
        else:
            self._visit = True
            self._open = argument
            self.refresh()

    def choose(self, slug: str) -> None:
        """Show one exercise of the grid, or the one that another exercise leads to."""
        self._visit = self._visit and bool(self._open)
        self._open = slug
        self._show_detail()

    def close_detail(self) -> None:
        """Return to the grid with the cursor on the exercise that was open."""
        slug, self._open, self._visit = self._open, "", False
        self._page.show_list(slug)

    def search(self, text: str) -> None:
        """Search as typed."""
        self._query = text
        self._show_list()

    def set_filter(self, group: str, option: str, checked: bool) -> None:
        """Add or remove one filter."""
        chosen = self._filters.get(group, frozenset())
        self._filters[group] = chosen | {option} if checked else chosen - {option}
        self._show_list()

    def clear_filters(self) -> None:
        """Remove all filters."""
        self._filters.clear()
        self._show_list()

    def toggle_favourite(self, slug: str) -> None:
        """Mark or unmark a favourite."""
        try:
            self._library.toggle_favourite(slug)
        except Problem as problem:
            self._page.show_problem(texts.problem(problem))
            return
        self.refresh()

    def _favourites(self) -> frozenset[str]:
        return frozenset(self._preferences.settings.favourites)

    def _show_list(self) -> None:
        result = self._library.search(self._query, self._filters)
        favourites = self._favourites()
        meant = result.did_you_mean
        suggested = len(self._library.search(meant, self._filters).found) if meant else 0
        self._page.show_state(
            LibraryState(
                query=self._query,
                total=len(self._library.exercises()),
                cards=tuple(build_card(exercise, favourites) for exercise in result.found),
                groups=self._groups(),
                did_you_mean=meant if suggested else None,
                suggested=suggested,
                single_keys=self._preferences.settings.single_keys,
            )
        )

    def _groups(self) -> tuple[Group, ...]:
        counts = self._library.facets(self._query, self._filters)
        groups = []
        for key in GROUP_ORDER:
            chosen = self._filters.get(key, frozenset())
            options = tuple(
                Option(name, texts.filter_option(key, name), count, name in chosen)
                for name, count in counts.get(key, {}).items()
            )
            if options:
                groups.append(Group(key, texts.filter_group(key), options))
        return tuple(groups)

    def _show_detail(self) -> None:
        names = {exercise.slug: exercise.name for exercise in self._library.exercises()}
        if self._open not in names:
            self._open = ""
            self._page.show_list()
            return
        exercise = self._library.exercise(self._open)
        self._page.show_detail(
            build_detail_state(exercise, names, self._favourites(), self._used_in(), self._visit)
        )

    def _used_in(self) -> str:
        episode = self._episode()
        plan = self._planner.plan(episode) if episode is not None else None
        if plan is None:
            return ""
        routines = [
            routine.name
            for span in plan.spans
            for routine in span.phase.routines
            if any(p.exercise == self._open for p in routine.prescriptions)
        ]
        return texts.used_in(tuple(dict.fromkeys(routines)))
