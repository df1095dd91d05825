"""The exercise library: search that forgives typing errors, filters with live counts, favourites."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from rehab.domain.errors import UserError
from rehab.domain.exercise import (
    Contraindication,
    Exercise,
    Kind,
    Level,
    Position,
    Region,
    Stage,
    Tissue,
)
from rehab.services.search import Index, Query, exercise_fields

if TYPE_CHECKING:
    from enum import StrEnum

    from rehab.domain.complaint import ComplaintPack
    from rehab.domain.settings import Settings

Filters = Mapping[str, Collection[str]]
"""Chosen options by group. Options of one group are alternatives, groups narrow each other.

``without`` is the exception: it leaves out what any of its options speaks against.
"""

WITHOUT = "without"
GROUPS = (
    *("favourite", "mine", "region", "kind", "equipment", "position", "level", "condition"),
    *("tissue", "stage", WITHOUT),
)
ORDERED: Mapping[str, type[StrEnum]] = {
    "region": Region,
    "kind": Kind,
    "position": Position,
    "level": Level,
    "tissue": Tissue,
    "stage": Stage,
    WITHOUT: Contraindication,
}
"""Groups whose options have an order of their own."""
NO_EQUIPMENT = "none"
IS_FAVOURITE = "yes"
MINE, ARCHIVED = "yes", "archived"
"""Options of the group `mine`; what is archived is found only when it is asked for."""


class Exercises(Protocol):
    """Where exercises come from."""

    def exercises(self) -> tuple[Exercise, ...]:
        """All readable exercises."""

    def packs(self) -> tuple[ComplaintPack, ...]:
        """All readable packs."""


class Favourites(Protocol):
    """Where favourites are kept."""

    @property
    def settings(self) -> Settings:
        """What the person chose."""

    def change(self, **fields: object) -> Settings:
        """Store other choices."""


@dataclass(frozen=True, slots=True)
class Options:
    """Options of every group that some exercise has, in the order in which they are shown."""

    by_group: Mapping[str, tuple[str, ...]]

    def __getitem__(self, group: str) -> tuple[str, ...]:
        return self.by_group[group]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What was found, best first, and the query in words that the library knows, if that differs."""

    found: tuple[Exercise, ...]
    did_you_mean: str | None = None


class ExerciseLibrary:
    """Reads exercises from content files and favourites from the settings."""

    def __init__(self, catalog: Exercises, preferences: Favourites) -> None:
        self._catalog = catalog
        self._preferences = preferences
        self._read: tuple[Exercise, ...] = ()
        self._all: tuple[Exercise, ...] = ()
        self._index: Index[Exercise] | None = None
        self._before: Index[Exercise] | None = None
        self._options: Options | None = None
        self._stocked = False

    @property
    def ready(self) -> bool:
        """Whether a search answers at once; before that it reads all content, some tenths of a second."""
        return self._stocked

    def stock(self) -> None:
        """Read all content and make the index, in whatever thread calls."""
        self._query("")
        self._stocked = True

    def exercises(self) -> tuple[Exercise, ...]:
        """All exercises, in the order of their codes; archived own ones too."""
        read = self._catalog.exercises()
        if read is not self._read:
            self._all = tuple(sorted(read, key=_by_code))
            self._before = self._index or self._before
            self._read, self._index, self._options = read, None, None
        return self._all

    def exercise(self, slug: str) -> Exercise:
        """One exercise by slug or code.

        Raises:
            UserError: ``exercise_unknown``, or ``exercise_misspelt`` with the nearest slug.
        """
        wanted = slug.strip().casefold()
        for exercise in self.exercises():
            if wanted in (exercise.slug, exercise.code.casefold()):
                return exercise
        near = self.search(slug).found
        if near:
            raise UserError("exercise_misspelt", slug=slug, guess=near[0].slug)
        raise UserError("exercise_unknown", slug=slug)

    def packs(self) -> tuple[ComplaintPack, ...]:
        """Exercises to begin with, by complaint, in the order of their codes."""
        return self._catalog.packs()

    def pack(self, slug: str) -> ComplaintPack:
        """One pack by slug or code.

        Raises:
            UserError: ``pack_unknown``.
        """
        wanted = slug.strip().casefold()
        for pack in self.packs():
            if wanted in (pack.slug, pack.code.casefold()):
                return pack
        raise UserError("pack_unknown", slug=slug)

    def search(self, text: str = "", filters: Filters | None = None) -> SearchResult:
        """Exercises that match every word of a text and the filters.

        A word is found in names, synonyms, places, kinds, equipment and conditions; up to two typing errors
        are forgiven when nothing is spelt that way. Anything may be typed; no sign has a special meaning.

        Raises:
            UserError: ``filter_unknown``.
        """
        query = self._query(text)
        chosen = self._chosen(filters)
        favourites = frozenset(self._preferences.settings.favourites)
        found = tuple(e for e in query.found if _fits(e, chosen, favourites))
        return SearchResult(found, query.suggestion)

    def facets(self, text: str = "", filters: Filters | None = None) -> dict[str, dict[str, int]]:
        """For every option of every group, how many exercises it would show now.

        The count of an option keeps the text and the filters of all other groups.

        Raises:
            UserError: ``filter_unknown``.
        """
        query = self._query(text)
        chosen = self._chosen(filters)
        favourites = frozenset(self._preferences.settings.favourites)
        options = self._all_options()
        counts: dict[str, dict[str, int]] = {}
        for group in GROUPS:
            others = {name: picked for name, picked in chosen.items() if name != group}
            if group == "mine":
                # What is archived is hidden unless it is asked for, and counted all the same.
                others["mine"] = frozenset((MINE, ARCHIVED))
            shown = [e for e in query.found if _fits(e, others, favourites)]
            tally = Counter(option for e in shown for option in _options(e, group, favourites))
            if group == WITHOUT:
                tally = Counter({option: len(shown) - tally[option] for option in options[group]})
            counts[group] = {option: tally[option] for option in _named(group, options[group], chosen)}
        return counts

    def toggle_favourite(self, slug: str) -> bool:
        """Mark or unmark a favourite; returns whether it is one now.

        Raises:
            UserError: ``exercise_unknown`` or ``exercise_misspelt``.
        """
        known = self.exercise(slug).slug
        before = self._preferences.settings.favourites
        after = tuple(s for s in before if s != known) if known in before else (*before, known)
        self._preferences.change(favourites=after)
        return known in after

    @property
    def index(self) -> Index[Exercise] | None:
        """The words of the library, for whoever searches more than exercises; None before the first search."""
        return self._index

    def _query(self, text: str) -> Query[Exercise]:
        exercises = self.exercises()
        index = self._index
        if index is None:
            index = self._index = Index(exercises, exercise_fields, self._before)
            self._before = None
        return index.query(text)

    def _chosen(self, filters: Filters | None) -> dict[str, frozenset[str]]:
        for group in filters or {}:
            if group not in GROUPS:
                raise UserError("filter_unknown", group=group)
        return {group: frozenset(options) for group, options in (filters or {}).items() if options}

    def _all_options(self) -> Options:
        exercises = self.exercises()
        if self._options is None:
            self._options = Options({group: _group_options(exercises, group) for group in GROUPS})
        return self._options


def _group_options(exercises: Iterable[Exercise], group: str) -> tuple[str, ...]:
    """Options of a group in the order in which they are shown; only those that some exercise has."""
    if group == "favourite":
        return (IS_FAVOURITE,)
    used = {option for e in exercises for option in _options(e, group, frozenset())}
    if group == "mine":
        return (MINE, ARCHIVED) if ARCHIVED in used else (MINE,) if used else ()
    if group in ORDERED:
        return tuple(word.value for word in ORDERED[group] if word.value in used)
    return tuple(sorted(used, key=lambda option: (option != NO_EQUIPMENT, option)))


def _named(group: str, used: tuple[str, ...], chosen: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """Options that are shown: an own one that is ticked stays, so that it can be unticked when it is empty."""
    if group != "mine":
        return used
    ticked = chosen.get("mine", frozenset())
    return tuple(option for option in (MINE, ARCHIVED) if option in used or option in ticked)


def _options(exercise: Exercise, group: str, favourites: frozenset[str]) -> tuple[str, ...]:
    """Under which options of a group an exercise is found."""
    match group:
        case "favourite":
            return (IS_FAVOURITE,) if exercise.slug in favourites else ()
        case "mine":
            return () if not exercise.own else (ARCHIVED,) if exercise.archived else (MINE,)
        case "equipment":
            return exercise.equipment or (NO_EQUIPMENT,)
        case "without":
            return exercise.contraindications
        case "kind" | "position" | "level":
            return (str(getattr(exercise, group)),)
        case _:
            # Regions, tissues, stages and conditions stand in lists named after them.
            return tuple(str(word) for word in getattr(exercise, f"{group}s"))


def _fits(exercise: Exercise, chosen: Mapping[str, frozenset[str]], favourites: frozenset[str]) -> bool:
    if exercise.archived and ARCHIVED not in chosen.get("mine", ()):
        return False
    return all(
        bool(options & set(_options(exercise, group, favourites))) is (group != WITHOUT)
        for group, options in chosen.items()
    )


def _by_code(exercise: Exercise) -> tuple[str, int, str]:
    """E09 before E10 before E100."""
    letters = exercise.code.rstrip("0123456789")
    return letters, int(exercise.code[len(letters) :] or 0), exercise.name
