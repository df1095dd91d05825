"""Packs: exercises and programmes as one file, out and in. Nothing is overwritten without being asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import tomli_w

from rehab.domain.errors import UserError
from rehab.exchange.pack_file import PackPart, write_pack
from rehab.exchange.photo import small_photo
from rehab.services.outcome import Outcome, outcome
from rehab.services.own_exercise import free_code, free_slug
from rehab.services.pack_preview import Choice, PackItem, PackPreview, PackReader, Status
from rehab.storage.disk import write_whole
from rehab.storage.own import Kind, OwnEntry, OwnStore
from rehab.storage.photos import PhotoStore

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.clock import Clock
    from rehab.services.collection import Collection
    from rehab.storage.database import Database


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: slugs as they are now."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    left: tuple[str, ...]


class Packs:
    """Writes and reads pack files."""

    def __init__(self, database: Database, clock: Clock, collection: Collection) -> None:
        self._database = database
        self._clock = clock
        self._collection = collection

    # out

    def own_slugs(self) -> tuple[str, ...]:
        """Own exercises and programmes that are not archived."""
        with self._database.read() as work:
            store = OwnStore(work)
            return tuple(e.slug for kind in Kind for e in store.entries(kind) if not e.archived)

    def export(self, slugs: Iterable[str], file: Path, overwrite: bool = False) -> tuple[str, ...]:
        """Write exercises and programmes to a file, with the own exercises that the programmes use.

        Args:
            slugs: Which.
            file: Where to.
            overwrite: Whether a file that is there may be replaced.

        Returns:
            The slugs that are in the file.

        Raises:
            UserError: ``pack_empty``, ``exercise_unknown`` or ``file_exists``.
            EnvironmentProblem: When the disk refuses; no partial file stays.
        """
        wanted = self._with_used(dict.fromkeys(slugs))
        if not wanted:
            raise UserError("pack_empty")
        raw = write_pack([self._part(slug) for slug in wanted], self._clock().isoformat())
        write_whole(file, raw, overwrite)
        return tuple(wanted)

    def _with_used(self, slugs: dict[str, None]) -> dict[str, None]:
        own = {exercise.slug for exercise in self._collection.exercises() if exercise.own}
        wanted = dict(slugs)
        for programme in self._collection.programmes():
            if programme.slug in slugs:
                routines = [routine for phase in programme.phases for routine in phase.routines]
                used = (item.exercise for routine in routines for item in routine.prescriptions)
                wanted.update(dict.fromkeys(slug for slug in used if slug in own))
        return wanted

    def _part(self, slug: str) -> PackPart:
        programme = any(p.slug == slug for p in self._collection.programmes())
        kind = Kind.PROGRAMME if programme else Kind.EXERCISE
        with self._database.read() as work:
            entry = OwnStore(work).entry(kind, slug)
            photo = PhotoStore(work).content(entry.photo) if entry is not None and entry.photo else b""
        if entry is None:
            return PackPart(kind.value, slug, tomli_w.dumps(self._collection.catalog.table(slug)))
        return PackPart(kind.value, slug, tomli_w.dumps(dict(entry.table)), photo)

    # in

    def preview(self, file: Path) -> PackPreview:
        """Look into a pack file without writing anything.

        Raises:
            UserError: ``file_missing``, or a ``pack_...`` problem.
            EnvironmentProblem: When the file cannot be read.
        """
        return PackReader(self._database, self._collection).preview(file)

    def take(self, preview: PackPreview, choices: Mapping[str, Choice] | None = None) -> Outcome[Imported]:
        """Carry an import out in one step that can be taken back.

        Args:
            preview: What was looked at.
            choices: By slug; what is not named takes the careful way: new ones are added, others left.

        Raises:
            UserError: ``changed_elsewhere`` when the library changed since the preview.
            EnvironmentProblem: When the disk refuses; nothing was added then.
        """
        todo = _chosen(preview, choices or {})
        names = {item.slug: self._free(item.slug) for item, choice in todo if choice is Choice.BOTH}
        photos = {
            item.slug: small_photo(item.photo)
            for item, choice in todo
            if item.photo and choice is not Choice.LEAVE
        }
        done: dict[str, list[str]] = {"added": [], "changed": [], "left": []}
        codes = {exercise.code for exercise in self._collection.exercises()}
        codes |= {programme.code for programme in self._collection.programmes()}
        with self._database.write() as work:
            store = OwnStore(work)
            for item, choice in todo:
                if choice is Choice.LEAVE:
                    done["left"].append(item.slug)
                    continue
                slug = names.get(item.slug, item.slug)
                before = store.entry(item.kind, slug)
                if item.status is Status.NEW and before is not None:
                    raise UserError("changed_elsewhere", table=item.kind, id=slug)
                code = str(before.table.get("code")) if before is not None else free_code(codes)
                codes.add(code)
                table = {**_renamed(item.table, names), "code": code}
                entry = before or OwnEntry(item.kind, slug)
                photo = PhotoStore(work).keep(photos[item.slug]) if item.slug in photos else ""
                store.put(replace(entry, table=table, photo=photo, archived=False))
                done["added" if before is None else "changed"].append(slug)
            rows = work.changes
        imported = Imported(tuple(done["added"]), tuple(done["changed"]), tuple(done["left"]))
        return outcome(imported, "pack_imported", {"exercise", "program"}, None, rows)

    def _free(self, slug: str) -> str:
        taken = {exercise.slug for exercise in self._collection.exercises()}
        return free_slug(slug, taken | {programme.slug for programme in self._collection.programmes()})


def _chosen(preview: PackPreview, choices: Mapping[str, Choice]) -> list[tuple[PackItem, Choice]]:
    """What to do with every item that is not here already; what cannot be done is left."""
    todo = []
    for item in preview.of(Status.NEW, Status.DIFFERS):
        choice = choices.get(item.slug, item.choices[0])
        todo.append((item, choice if choice in item.choices else item.choices[0]))
    return todo


def _renamed(table: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """A programme that follows exercises of its pack that were added under another name."""

    def follow(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return [follow(item) for item in value]
        if isinstance(value, dict):
            return {
                key: names.get(item, item) if key == "exercise" and isinstance(item, str) else follow(item)
                for key, item in value.items()
            }
        return value

    return {key: follow(value) for key, value in table.items()}
