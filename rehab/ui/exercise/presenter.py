"""Between the library page and the exercise library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab.domain.errors import Problem
from rehab.ui import texts
from rehab.ui.exercise.complaints import build_complaint_state
from rehab.ui.exercise.state import (
    BY_USE,
    Group,
    LibraryState,
    Link,
    Option,
    WhereUsed,
    build_card,
    build_detail_state,
    sorted_cards,
)

if TYPE_CHECKING:
    from uuid import UUID

    from rehab.domain.program import Phase
    from rehab.services.exercise import ExerciseLibrary
    from rehab.services.preferences import Preferences
    from rehab.services.program import Planner
    from rehab.ui.exercise.page import LibraryPage
    from rehab.ui.exercise.use import Use

GROUP_ORDER = (
    *("favourite", "mine", "region", "kind", "equipment", "position", "level", "condition"),
    *("tissue", "stage", "without"),
)
SEARCH, COMPLAINTS, NEW, IMPORT, EXPORT = "?", "complaints", "new", "import", "export"
"""What may be asked for instead of an exercise: a search, what to begin with, an empty form, and packs."""


class LibraryPresenter(QObject):
    """Keeps the query and the filters, reads the library, shows states."""

    new_wanted = Signal()
    """An empty form was asked for from elsewhere."""
    transfer_wanted = Signal(str)
    """``import`` or ``export`` was asked for from elsewhere."""

    def __init__(
        self,
        page: LibraryPage,
        library: ExerciseLibrary,
        planner: Planner,
        preferences: Preferences,
        episode: Callable[[], UUID | None],
        use: Use,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._use = use
        use.counted.connect(self._on_counted)
        self._library = library
        self._planner = planner
        self._preferences = preferences
        self._episode = episode
        self._query = ""
        self._filters: dict[str, frozenset[str]] = {}
        self._open = ""
        self._visit = False
        self._sort = "best"
        self._complaint = ""
        page.searched.connect(self.search)
        page.filter_edited.connect(self.set_filter)
        page.filters_cleared.connect(self.clear_filters)
        page.exercise_chosen.connect(self.choose)
        page.favourite_clicked.connect(self.toggle_favourite)
        page.back_clicked.connect(self.close_detail)
        page.list.sort_chosen.connect(self.set_sort)
        page.complaints_clicked.connect(self.open_complaints)
        page.complaints_left.connect(self.leave_complaints)
        page.complaints.complaint_chosen.connect(self.choose_complaint)
        page.detail.pack_chosen.connect(self.choose_complaint)

    def refresh(self) -> None:
        """Read again and show the grid, or the open exercise; until the content is read there is nothing."""
        if not self._library.ready:
            return
        self._show_list()
        if self._open and not self._page.shows_form:
            self._show_detail()

    def open(self, argument: str) -> None:
        """Show one exercise by its slug for somebody who comes from another page, or one of the words above."""
        if argument == SEARCH:
            self._open = ""
            self.refresh()
            self._page.show_search()
        elif argument == COMPLAINTS:
            self.open_complaints()
        elif argument in (NEW, IMPORT, EXPORT):
            self._open = ""
            self.refresh()
            if argument == NEW:
                self.new_wanted.emit()
            else:
                self.transfer_wanted.emit(argument)
        else:
            self._visit = True
            self._open = argument
            self.refresh()
            if self._library.ready and self._page.shows_form:
                # What was typed into it is kept and comes back with it.
                self._show_detail()

    def show_saved(self, slug: str) -> None:
        """Show an exercise that was just saved."""
        self._open, self._visit = slug, False
        self._show_list()
        self._show_detail()

    def return_to(self, slug: str) -> None:
        """Show an exercise again after its form, or the grid."""
        if slug:
            self.show_saved(slug)
        else:
            self._page.show_list()

    def choose(self, slug: str) -> None:
        """Show one exercise of the grid, or the one that another exercise leads to."""
        self._visit = self._visit and bool(self._open)
        self._open = slug
        self._show_detail()

    def close_detail(self) -> None:
        """Return to the grid with the cursor on the exercise that was open."""
        slug, self._open, self._visit = self._open, "", False
        if self._complaint:
            self._show_complaint()
        else:
            self._page.show_list(slug)

    def set_sort(self, sort: str) -> None:
        """Another order."""
        self._sort = sort
        self._show_list()

    def _on_counted(self) -> None:
        """The log was counted: what shows it is shown again."""
        if self._sort in BY_USE:
            self._show_list()
        if self._open and self._page.shows_detail:
            self._show_detail()

    def open_complaints(self) -> None:
        """Show what to begin with; first for the complaint that is followed or was looked at last."""
        self._open = ""
        self.choose_complaint(self._complaint)

    def choose_complaint(self, slug: str) -> None:
        """Show what to begin with for one complaint."""
        self._complaint, self._open = slug, ""
        self._show_complaint()

    def leave_complaints(self) -> None:
        """Return to the grid."""
        self._complaint = ""
        self._page.show_list()

    def _show_complaint(self) -> None:
        exercises = {exercise.slug: exercise for exercise in self._library.exercises()}
        programmes = {programme.slug: programme.name for programme in self._planner.programmes()}
        state = build_complaint_state(self._library.packs(), self._complaint, exercises, programmes)
        if state is not None:
            self._complaint = state.pack.slug
            self._page.show_complaints(state)

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
        if self._sort in BY_USE:
            self._use.ask()
        result = self._library.search(self._query, self._filters)
        favourites = self._favourites()
        meant = result.did_you_mean
        suggested = len(self._library.search(meant, self._filters).found) if meant else 0
        self._page.show_state(
            LibraryState(
                query=self._query,
                total=sum(not exercise.archived for exercise in self._library.exercises()),
                cards=sorted_cards(
                    tuple(build_card(e, favourites) for e in result.found), self._sort, self._use.known
                ),
                sort=self._sort,
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
        self._use.ask()
        others = {exercise.slug: exercise for exercise in self._library.exercises()}
        exercise = others.get(self._open)
        if exercise is None:
            self._open = ""
            self._page.show_list()
            return
        self._page.show_detail(
            build_detail_state(exercise, others, self._favourites(), self._used(), self._visit)
        )

    def _used(self) -> WhereUsed:
        programmes = tuple(
            programme.short_name or programme.name
            for programme in self._planner.programmes()
            if _uses(programme.phases, self._open)
        )
        packs = tuple(
            Link(pack.slug, pack.name)
            for pack in self._library.packs()
            if any(entry.exercise == self._open for entry in pack.begin)
        )
        return WhereUsed(self._in_plan(), packs, texts.in_programmes(programmes))

    def _in_plan(self) -> str:
        episode = self._episode()
        plan = self._planner.plan(episode) if episode is not None else None
        routines = [
            routine.name
            for span in (plan.spans if plan is not None else ())
            for routine in span.phase.routines
            if any(p.exercise == self._open for p in routine.prescriptions)
        ]
        done = self._use.known.get(self._open)
        return texts.used_in(tuple(dict.fromkeys(routines)), done.times if done is not None else 0)


def _uses(phases: tuple[Phase, ...], slug: str) -> bool:
    routines = (routine for phase in phases for routine in phase.routines)
    return any(item.exercise == slug for routine in routines for item in routine.prescriptions)
