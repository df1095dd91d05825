"""Own exercises: made from nothing or from a copy, changed, archived, with an own picture."""

from __future__ import annotations

import copy
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rehab.domain.errors import UserError
from rehab.exchange.photo import small_photo
from rehab.services.outcome import Outcome, outcome
from rehab.storage.draft import DraftStore
from rehab.storage.own import Kind, OwnEntry, OwnStore
from rehab.storage.photos import PhotoStore, needs_tidying, sweep_folder

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from rehab.domain.content import ContentProblem
    from rehab.domain.exercise import Exercise
    from rehab.services.collection import Collection
    from rehab.storage.database import Database
    from rehab.storage.work import Work

Table = dict[str, Any]
"""What a file of `docs/content-format.md` says, as plain values."""

CODE = "MY"
"""Letters of the codes of own exercises."""
LIMITS: Mapping[str, tuple[float, float]] = {
    "sets": (1, 20),
    "reps": (1, 200),
    "hold_s": (1, 600),
    "minutes": (0.5, 240),
    "load": (0, 300),
    "per_day": (1, 10),
    "days_per_week": (1, 7),
}
"""Widest range of a dose; an own exercise takes it where nothing narrower is said."""
SLUG_LENGTH = 50


class OwnExercises:
    """Writes own exercises; the collection shows them among the others."""

    def __init__(self, database: Database, collection: Collection, photos: Path) -> None:
        self._database = database
        self._collection = collection
        self._photos = photos

    # reading

    def table(self, slug: str) -> Table:
        """What the own exercise says, to change it.

        Raises:
            UserError: ``exercise_unknown``.
        """
        with self._database.read() as work:
            return copy.deepcopy(dict(_stored(work, slug).table))

    def copied(self, slug: str) -> Table:
        """A table to begin an own copy of any exercise with: without its code, its links and its evidence.

        Raises:
            UserError: ``exercise_unknown``.
        """
        exercise = self._collection.exercise(slug)
        table = self.table(slug) if exercise.own else self._collection.catalog.table(slug)
        table = copy.deepcopy(table)
        for name in ("code", "easier", "harder", "evidence"):
            table.pop(name, None)
        return table

    def check(self, table: Mapping[str, Any]) -> tuple[ContentProblem, ...]:
        """Every mistake of a table, judged like a file, after what nobody has to say was filled in."""
        return self._collection.catalog.judge_exercise("own", completed(table, f"{CODE}01")).problems

    # writing

    def checked_photo(self, raw: bytes) -> bytes:
        """An own picture as it would be kept, for an exercise that is still to be saved.

        Raises:
            UserError: As `set_photo`.
        """
        return small_photo(raw)

    def save(self, table: Mapping[str, Any], slug: str = "", photo: bytes | None = None) -> Outcome[Exercise]:
        """Add an exercise, or change the own one of a slug.

        Args:
            table: What its file would say.
            slug: The one to change; empty for a new one.
            photo: Its own picture from `checked_photo`; nothing leaves the picture as it is.

        Raises:
            UserError: ``exercise_unknown``, ``changed_elsewhere``, or ``own_invalid`` with the first mistake; `check`
                names all of them.
        """
        with self._database.write() as work:
            store = OwnStore(work)
            if slug:
                entry = _stored(work, slug)
            else:
                entry = OwnEntry(Kind.EXERCISE, self._free_slug(str(table.get("name", ""))))
            code = str(entry.table.get("code") or self._free_code())
            full = completed(table, code)
            problems = self._collection.catalog.judge_exercise(entry.slug, full).problems
            if problems:
                first = problems[0]
                raise UserError("own_invalid", field=first.field)
            name = PhotoStore(work).keep(photo) if photo is not None else entry.photo
            store.put(replace(entry, table=full, photo=name))
            rows = work.changes
        made = self._collection.exercise(entry.slug)
        return outcome(made, "exercise_changed" if slug else "exercise_added", {"exercise"}, None, rows)

    def archive(self, slug: str, archived: bool = True) -> Outcome[Exercise]:
        """Hide an own exercise from the library, or bring it back; plans that use it keep it.

        Raises:
            UserError: ``exercise_unknown``.
        """
        with self._database.write() as work:
            OwnStore(work).put(replace(_stored(work, slug), archived=archived))
            rows = work.changes
        code = "exercise_archived" if archived else "exercise_restored"
        return outcome(self._collection.exercise(slug), code, {"exercise"}, None, rows)

    def erase(self, slug: str) -> Outcome[None]:
        """Take an own exercise out of the library; plans that use it keep its name and dose.

        It can be taken back until the program ends; its picture is forgotten at the next start.

        Raises:
            UserError: ``exercise_unknown``.
        """
        with self._database.write() as work:
            OwnStore(work).delete(_stored(work, slug))
            rows = work.changes
        return outcome(None, "exercise_erased", {"exercise"}, None, rows)

    def set_photo(self, slug: str, raw: bytes) -> Outcome[Exercise]:
        """Show an own picture (the bytes of a JPEG or PNG) instead of a drawing.

        Raises:
            UserError: ``exercise_unknown``, ``photo_too_large``, ``photo_kind_unknown`` or ``photo_unreadable``.
            EnvironmentProblem: When the disk refuses.
        """
        return self._put_photo(slug, small_photo(raw), "photo_added")

    def clear_photo(self, slug: str) -> Outcome[Exercise]:
        """Take the own picture away; it stays in the data file until the next start, so that this can be taken back."""
        return self._put_photo(slug, b"", "photo_removed")

    def tidy_photos(self) -> None:
        """Forget pictures that no exercise uses. For the start alone: afterwards undo could want them back.

        Raises:
            EnvironmentProblem: When the computer refuses; nothing is forgotten then.
        """
        with self._database.read() as work:
            if not needs_tidying(work, self._photos):
                return
        with self._database.write() as work:
            PhotoStore(work).tidy(self._photos)
            entries = OwnStore(work).entries(Kind.EXERCISE)
        sweep_folder(self._photos, {entry.photo for entry in entries})

    def _put_photo(self, slug: str, content: bytes, code: str) -> Outcome[Exercise]:
        with self._database.write() as work:
            name = PhotoStore(work).keep(content) if content else ""
            OwnStore(work).put(replace(_stored(work, slug), photo=name))
            rows = work.changes
        return outcome(self._collection.exercise(slug), code, {"exercise"}, None, rows)

    # half-filled forms

    def keep_draft(self, episode_id: UUID, key: str, form: Mapping[str, Any]) -> None:
        """Keep a half-filled form (plain JSON values) of a slug, or of a new exercise (an empty key)."""
        with self._database.write() as work:
            DraftStore(work).save(episode_id, f"exercise:{key}", form)

    def load_draft(self, episode_id: UUID, key: str) -> dict[str, Any] | None:
        """The half-filled form of a key, or None."""
        with self._database.read() as work:
            return DraftStore(work).load(episode_id, f"exercise:{key}")

    def drop_draft(self, episode_id: UUID, key: str) -> None:
        """Forget a half-filled form."""
        with self._database.write() as work:
            DraftStore(work).clear(episode_id, f"exercise:{key}")

    def _free_slug(self, name: str) -> str:
        taken = {exercise.slug for exercise in self._collection.exercises()}
        taken |= {programme.slug for programme in self._collection.programmes()}
        return free_slug(name, taken)

    def _free_code(self) -> str:
        return free_code({exercise.code for exercise in self._collection.exercises()})


def _stored(work: Work, slug: str) -> OwnEntry:
    found = OwnStore(work).entry(Kind.EXERCISE, slug)
    if found is None:
        raise UserError("exercise_unknown", slug=slug)
    return found


def free_slug(name: str, taken: set[str]) -> str:
    """An identity made of a name that nothing else has."""
    flat = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    stem = re.sub(r"[^a-z0-9]+", "-", flat).strip("-")[:SLUG_LENGTH].strip("-") or "own-exercise"
    slug, number = stem, 2
    while slug in taken:
        slug, number = f"{stem}-{number}", number + 1
    return slug


def free_code(taken: set[str]) -> str:
    """The next code of an own exercise."""
    number = 1
    while f"{CODE}{number:02}" in taken:
        number += 1
    return f"{CODE}{number:02}"


def completed(table: Mapping[str, Any], code: str) -> Table:
    """A table with everything that a file needs and a person does not have to say."""
    full: Table = copy.deepcopy(dict(table))
    full["code"] = code
    steps = [str(step) for step in full.get("steps", ())]
    name = str(full.get("name", ""))
    full.setdefault("summary", name)
    full.setdefault("impact", "none")
    full.setdefault("setup", steps[0] if steps else "")
    full.setdefault("cues", steps[-1:])
    full.setdefault("poses", {"a": steps[0] if steps else "", "b": steps[-1] if steps else ""})
    for field, value in _DEFAULTS.items():
        if not full.get(field):
            full[field] = copy.deepcopy(value)
    dose = full.get("dose")
    if isinstance(dose, dict):
        given = dose.get("range")
        dose["range"] = _full_range(dose, given if isinstance(given, dict) else {})
    return full


_DEFAULTS: Table = {
    "conditions": ["prevention"],
    "tissues": ["muscle"],
    "stages": ["early", "middle", "late"],
    "stop_if": ["Pain passes 5 of 10 or turns sharp."],
    "progression": "Add a little when all sets were easy twice.",
    "regression": "Do less, or move less far.",
    "evidence": {
        "strength": "unclear",
        "sentence": "An own exercise; how well it works is not known.",
        "tags": ["P"],
    },
}
"""What stands in for fields that nobody filled in. The sentences belong to the content, like those of files."""


def _full_range(dose: Mapping[str, Any], given: Mapping[str, Any]) -> Table:
    """A range for everything that the dose says, as narrow as it was given and wide enough for the dose."""
    wanted: Table = {}
    for field, (low, high) in LIMITS.items():
        value = dose.get(field, 1 if field == "sets" else None)
        if not value:
            continue
        ends = given.get(field)
        known = isinstance(ends, list | tuple) and len(ends) == 2
        first, last = (ends[0], ends[1]) if known and ends is not None else (low, high)
        whole = field not in ("minutes", "load")
        if isinstance(value, int | float) and low <= value <= high:
            first, last = min(first, value), max(last, value)
        wanted[field] = [int(first), int(last)] if whole else [first, last]
    return wanted
