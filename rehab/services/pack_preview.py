"""A look into a pack file before anything is written: what is new, the same, different, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from rehab.domain.errors import UserError
from rehab.domain.exercise import Exercise
from rehab.exchange.pack_file import MAX_ARCHIVE, PackPart, read_pack
from rehab.exchange.photo import small_photo
from rehab.services.own_exercise import completed
from rehab.storage.catalog_check import problem_at
from rehab.storage.catalog_file import Refused, document_of
from rehab.storage.disk import file_content
from rehab.storage.drawing_check import strange_drawing_problems
from rehab.storage.own import Kind, OwnStore
from rehab.storage.photos import PhotoStore

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.domain.content import ContentProblem
    from rehab.services.collection import Collection
    from rehab.storage.database import Database

MINE_TO_GIVE = frozenset({"code"})
"""Fields that every library gives by itself, so that they say nothing about a difference."""


UNSOLVABLE = "drawing_unsolvable"


class Status(StrEnum):
    """What a part of a pack is to this library."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"
    REFUSED = "refused"


class Choice(StrEnum):
    """What to do with a part."""

    LEAVE = "leave"
    TAKE = "take"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class PackItem:
    """One exercise or programme of a pack that was looked into.

    Attributes:
        choices: What can be done with it, the careful one first.
        why: For a refused one, what is wrong.
        code: The stable name of that.
        notes: What the checks find fault with in its drawing; it can be taken all the same.
    """

    kind: Kind
    slug: str
    name: str
    status: Status
    choices: tuple[Choice, ...]
    table: Mapping[str, Any] = field(default_factory=dict)
    photo: bytes = b""
    why: str = ""
    code: str = ""
    notes: tuple[ContentProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class PackPreview:
    """What an import would do, before anything is written."""

    file: str
    items: tuple[PackItem, ...]

    def of(self, *statuses: Status) -> tuple[PackItem, ...]:
        """The items of some statuses."""
        return tuple(item for item in self.items if item.status in statuses)


class PackReader:
    """Compares the parts of a pack with the library."""

    def __init__(self, database: Database, collection: Collection) -> None:
        self._database = database
        self._collection = collection

    def preview(self, file: Path) -> PackPreview:
        """Look into a pack file without writing anything.

        Raises:
            UserError: ``file_missing``, or a ``pack_...`` problem.
            EnvironmentProblem: When the file cannot be read.
        """
        return PackPreview(str(file), self._items(read_pack(file_content(file, MAX_ARCHIVE))))

    def _items(self, parts: tuple[PackPart, ...]) -> tuple[PackItem, ...]:
        exercises = {e.slug: e for e in self._collection.exercises()}
        items = [self._exercise_item(part) for part in parts if part.kind == Kind.EXERCISE]
        offered = dict(exercises)
        for item in items:
            judged = self._collection.catalog.judge_exercise(item.slug, item.table).value
            if isinstance(judged, Exercise) and item.status is not Status.REFUSED:
                offered.setdefault(item.slug, judged)
        programmes = (part for part in parts if part.kind == Kind.PROGRAMME)
        return (*items, *(self._programme_item(part, offered) for part in programmes))

    def _exercise_item(self, part: PackPart) -> PackItem:
        kind = Kind.EXERCISE
        try:
            table = document_of(part.text.encode()).data
            if part.photo:
                small_photo(part.photo)
        except Refused as refused:
            return _refused(kind, part.slug, _problem(part.slug, refused))
        except UserError:
            return _refused(kind, part.slug, problem_at(part.slug, 1, (), "photo_broken", ()))
        table = completed(_cleaned(table), "MY01")
        judged = self._collection.catalog.judge_exercise(part.slug, table)
        if judged.problems:
            return _refused(kind, part.slug, judged.problems[0])
        item = PackItem(kind, part.slug, str(table["name"]), Status.NEW, (), table, part.photo)
        return _drawn(self._compared(item))

    def _programme_item(self, part: PackPart, exercises: Mapping[str, Exercise]) -> PackItem:
        kind = Kind.PROGRAMME
        try:
            table = _cleaned(document_of(part.text.encode()).data)
        except Refused as refused:
            return _refused(kind, part.slug, _problem(part.slug, refused))
        judged = self._collection.catalog.judge_programme(part.slug, table, exercises)
        if judged.problems:
            return _refused(kind, part.slug, judged.problems[0])
        return self._compared(PackItem(kind, part.slug, str(table["name"]), Status.NEW, (), table))

    def _compared(self, item: PackItem) -> PackItem:
        """The item with what it is to this library and what can be done."""
        with self._database.read() as work:
            entry = OwnStore(work).entry(item.kind, item.slug)
            photo = PhotoStore(work).content(entry.photo) if entry is not None and entry.photo else b""
        if entry is not None:
            same = _says(item.table) == _says(entry.table) and _same_photo(photo, item.photo)
            choices: tuple[Choice, ...] = (Choice.LEAVE, Choice.TAKE, Choice.BOTH)
        elif self._is_built_in(item.slug):
            built_in = self._collection.catalog.table(item.slug)
            full = completed(built_in, "MY01") if item.kind is Kind.EXERCISE else built_in
            same = _says(item.table) == _says(full)
            choices = (Choice.LEAVE, Choice.BOTH)
        else:
            return replace(item, status=Status.NEW, choices=(Choice.TAKE, Choice.LEAVE))
        if same:
            return replace(item, status=Status.SAME, choices=(Choice.LEAVE,))
        return replace(item, status=Status.DIFFERS, choices=choices)

    def _is_built_in(self, slug: str) -> bool:
        catalog = self._collection.catalog
        return slug in {*(e.slug for e in catalog.exercises()), *(p.slug for p in catalog.programmes())}


def _drawn(item: PackItem) -> PackItem:
    """The item after its drawing was solved, unless it is here already."""
    if item.status not in (Status.NEW, Status.DIFFERS):
        return item
    problems = strange_drawing_problems(item.slug, item.table)
    for problem in problems:
        if problem.code == UNSOLVABLE:
            return _refused(item.kind, item.slug, problem)
    return replace(item, notes=problems)


def _refused(kind: Kind, slug: str, why: ContentProblem) -> PackItem:
    return PackItem(kind, slug, slug, Status.REFUSED, (Choice.LEAVE,), why=why.sentence, code=why.code)


def _problem(slug: str, refused: Refused) -> ContentProblem:
    return problem_at(slug, refused.line, (), refused.code, refused.values.items())


def _cleaned(value: Any) -> Any:
    """The same tables without control signs in their texts; everything else is kept letter for letter."""
    match value:
        case str():
            return "".join(" " if ord(sign) < 32 or ord(sign) == 127 else sign for sign in value)
        case list():
            return [_cleaned(item) for item in value]
        case dict():
            return {str(key): _cleaned(item) for key, item in value.items()}
        case _:
            return value


def _same_photo(kept: bytes, given: bytes) -> bool:
    """Whether a picture is the one that is kept, or would become it."""
    return kept == given or bool(kept and given and small_photo(given) == kept)


def _says(table: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in table.items() if name not in MINE_TO_GIVE}
