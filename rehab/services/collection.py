"""Built-in and own content as one: what every feature asks for exercises and programmes."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise
from rehab.domain.program import Programme
from rehab.services.own_exercise import free_code
from rehab.storage.own import Kind, OwnEntry, OwnStore
from rehab.storage.photos import shown_copy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from rehab.domain.complaint import ComplaintPack
    from rehab.domain.guide import Guide
    from rehab.storage.catalog import Catalog
    from rehab.storage.database import Database


Stamp = tuple[tuple[int, int, int], ...]
Coded = TypeVar("Coded", Exercise, Programme)


@dataclass(frozen=True, slots=True)
class _Holdings:
    """What there was at one state of the own content."""

    stamp: Stamp
    exercises: tuple[Exercise, ...]
    programmes: tuple[Programme, ...]


class Collection:
    """Reads files once and own content whenever it changed, by whatever way: a form, an import, an undo."""

    def __init__(self, catalog: Catalog, database: Database, photos: Path) -> None:
        self.catalog = catalog
        self._database = database
        self._photos = photos
        self._held: _Holdings | None = None
        self._turn = threading.Lock()

    @property
    def ready(self) -> bool:
        """Whether the files have been read."""
        return self.catalog.ready

    def exercises(self) -> tuple[Exercise, ...]:
        """All exercises, built-in ones first, archived ones among the own; the same tuple until one changes."""
        return self._holdings().exercises

    def exercise(self, slug: str) -> Exercise:
        """One exercise.

        Raises:
            UserError: ``exercise_unknown``.
        """
        found = next((e for e in self.exercises() if e.slug == slug), None)
        if found is None:
            raise UserError("exercise_unknown", slug=slug)
        return found

    def programmes(self) -> tuple[Programme, ...]:
        """All programmes, built-in ones first."""
        return self._holdings().programmes

    def programme(self, slug_or_code: str) -> Programme:
        """One programme by slug or code.

        Raises:
            UserError: ``programme_unknown``.
        """
        wanted = slug_or_code.strip().casefold()
        for programme in self.programmes():
            if wanted in (programme.slug.casefold(), programme.code.casefold()):
                return programme
        raise UserError("programme_unknown", slug=slug_or_code)

    def guide(self) -> Guide:
        """The guide: questions of the check-up, cards, facts and emergency numbers."""
        return self.catalog.guide()

    def condition(self, slug: str) -> str:
        """Condition of a programme without reading the library; empty when it is not known."""
        built_in = self.catalog.condition(slug)
        if built_in:
            return built_in
        with self._database.read() as work:
            own = OwnStore(work).entry(Kind.PROGRAMME, slug)
        return "" if own is None else str(own.table.get("condition", ""))

    def packs(self) -> tuple[ComplaintPack, ...]:
        """What to begin with, by complaint."""
        return self.catalog.packs()

    def _holdings(self) -> _Holdings:
        # Two threads may ask at the start; one of them reads, and both get the same tuples.
        with self._turn:
            with self._database.read() as work:
                store = OwnStore(work)
                stamp = store.stamp()
                if self._held is not None and self._held.stamp == stamp:
                    return self._held
                entries = {kind: store.entries(kind) for kind in Kind}
                photos = {
                    entry.photo: shown_copy(work, self._photos, entry.photo)
                    for entry in entries[Kind.EXERCISE]
                    if entry.photo
                }
            self._held = self._gathered(stamp, entries, photos)
            return self._held

    def _gathered(
        self, stamp: Stamp, entries: Mapping[Kind, tuple[OwnEntry, ...]], photos: Mapping[str, str]
    ) -> _Holdings:
        read = (self._exercise(entry, photos.get(entry.photo, "")) for entry in entries[Kind.EXERCISE])
        own = _told_apart([exercise for exercise in read if exercise is not None])
        exercises = (*self.catalog.exercises(), *own)
        by_slug = {e.slug: e for e in exercises}
        judged = [
            self.catalog.judge_programme(entry.slug, entry.table, by_slug).value
            for entry in entries[Kind.PROGRAMME]
            if not entry.archived
        ]
        mine = [programme for programme in judged if isinstance(programme, Programme)]
        programmes = (*self.catalog.programmes(), *_told_apart(mine, own))
        return _Holdings(stamp, exercises, programmes)

    def _exercise(self, entry: OwnEntry, photo: str) -> Exercise | None:
        """An own exercise as a value; None for a row that no program of today understands."""
        made = self.catalog.judge_exercise(entry.slug, entry.table).value
        if not isinstance(made, Exercise):
            return None
        return replace(made, archived=entry.archived, photo=photo)


def _told_apart(own: Sequence[Coded], before: Sequence[Exercise] = ()) -> list[Coded]:
    """Own content in which no code stands twice.

    Each computer counts its own codes, so that content of two of them, taken over, has some twice. The later one is
    shown with the next free code; what is stored stays as it came.
    """
    taken = {other.code for other in before}
    given = taken | {one.code for one in own}
    found: list[Coded] = []
    for one in own:
        code = one.code if one.code not in taken else free_code(given)
        taken.add(code)
        given.add(code)
        found.append(one if code == one.code else replace(one, code=code))
    return found
