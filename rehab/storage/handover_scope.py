"""Which rows go along in a file: everything, the whole log of a person, or their plan."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from rehab.domain.checkin import Question
from rehab.domain.handover import HandoverKind, Record
from rehab.storage.handover_rows import IN_ORDER, parents, record_of
from rehab.storage.limits import LimitStore
from rehab.storage.rows import (
    care,
    care_note,
    checkin_answer,
    draft,
    episode,
    exercise_custom,
    patient,
    phase,
    prescription,
    program,
    program_template,
    programme_custom,
    progression_rule,
    rhythm,
    routine,
    set_entry,
    shift,
    weekly_answer,
)
from rehab.storage.work import Work

OWN = (exercise_custom, programme_custom, program_template)
"""Own content, which belongs to no person."""
PLAN = (patient, episode, program, phase, routine, rhythm, prescription, progression_rule, shift, care_note)
"""What a plan is made of, and what whoever made it has to say about it."""

Records = dict[str, tuple[Record, ...]]


def records_of(work: Work, kind: HandoverKind, patient_id: UUID | None, notes: bool) -> Records:
    """The rows that go along, by table; tables without any are left out.

    Args:
        work: Reads.
        kind: What the file is meant as.
        patient_id: Whose; None for everybody, which is only for `HandoverKind.EVERYTHING`.
        notes: Whether free words about entries go along; those of the plan always do.
    """
    if kind is HandoverKind.EVERYTHING:
        every = {table.name: _all(work, sa.select(table)) for table in IN_ORDER}
        return _some({name: [record_of(row) for row in rows] for name, rows in every.items()})
    found: dict[str, list[Record]] = {}
    alive: dict[str, set[UUID]] = {}
    for table in IN_ORDER:
        if table in (*OWN, draft, care) or (kind is HandoverKind.PLAN and table not in PLAN):
            continue
        rows = _all(work, sa.select(table).where(belongs(table, patient_id)))
        if table is care_note and not (notes and kind is HandoverKind.LOG):
            rows = [row for row in rows if row["shared"]]
        alive[table.name] = _alive(table, rows, alive)
        found[table.name] = list(_spoken(table, rows, alive, notes or table in PLAN))
    for table, slugs in _used(found).items():
        rows = _all(work, sa.select(table).where(table.c.deleted_at.is_(None)))
        found[table.name] = [record_of(row) for row in rows if row["slug"] in slugs]
    return _some(found)


def _some(found: Mapping[str, Sequence[Record]]) -> Records:
    return {name: tuple(rows) for name, rows in found.items() if rows}


def limits_of(work: Work, records: Mapping[str, Iterable[Record]]) -> dict[str, dict[str, float]]:
    """Changed numbers of the rules of the persons among the rows."""
    store = LimitStore(work)
    people = [str(row["id"]) for row in records.get(patient.name, ()) if row.get("deleted_at") is None]
    return {person: dict(numbers) for person in people if (numbers := store.changed(UUID(person)))}


def photo_names(records: Mapping[str, Iterable[Record]]) -> set[str]:
    """Names of the own pictures that the rows speak of."""
    contents = (row.get("content") for row in records.get(exercise_custom.name, ()))
    return {str(c["photo"]) for c in contents if isinstance(c, dict) and c.get("photo")}


def _all(work: Work, statement: sa.Select[Any]) -> list[dict[str, Any]]:
    table = statement.get_final_froms()[0]
    order = (table.c.created_at, table.c.id)
    return [row._asdict() for row in work.rows(statement.order_by(*order))]


def belongs(table: sa.Table, patient_id: UUID | None) -> sa.ColumnElement[bool]:
    """The way from a table up to the person."""
    if table is patient:
        return patient.c.id == patient_id
    column, above = next(iter(parents(table).items()), (None, None))
    if column is None or above is None:
        return sa.false()
    return table.c[column].in_(sa.select(above.c.id).where(belongs(above, patient_id)))


def _alive(table: sa.Table, rows: list[dict[str, Any]], alive: Mapping[str, set[UUID]]) -> set[UUID]:
    """Rows that are not deleted, and neither is anything they cannot do without."""
    above = {c: t for c, t in parents(table).items() if not _spared(table, c)}
    return {
        row["id"]
        for row in rows
        if row["deleted_at"] is None
        and all(row[c] is None or row[c] in alive.get(t.name, ()) for c, t in above.items())
    }


def _spared(table: sa.Table, column: str) -> bool:
    """Whether a row is whole without what a column points at, as a run is without its shoes."""
    return bool(table.c[column].nullable) and table is not weekly_answer


def _spoken(
    table: sa.Table, rows: list[dict[str, Any]], alive: Mapping[str, set[UUID]], notes: bool
) -> Iterable[Record]:
    loose = {c: t for c, t in parents(table).items() if _spared(table, c)}
    for row in rows:
        if row["deleted_at"] is not None:
            # That something was deleted goes along, what it said does not.
            yield record_of({name: row[name] for name in ("id", "updated_at", "deleted_at")})
        elif row["id"] in alive[table.name]:
            if not notes and table is checkin_answer and row["question"] == Question.NOTE:
                continue
            gone = {c: None for c, t in loose.items() if row[c] not in alive.get(t.name, ())}
            yield record_of({**row, **gone}, notes)


def _used(found: Mapping[str, list[Record]]) -> dict[sa.Table, set[str]]:
    """Slugs of exercises and programmes that are spoken of, by the table of own ones."""
    exercises = {
        str(row["exercise"])
        for table in (prescription, set_entry)
        for row in found.get(table.name, ())
        if "exercise" in row
    }
    programmes = {str(row["slug"]) for row in found.get(program.name, ()) if "slug" in row}
    return {exercise_custom: exercises, programme_custom: programmes}
