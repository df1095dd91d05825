"""Rows that were salvaged, tied together again: what belongs to a row that is gone finds a stand-in or stays out."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa

from rehab.domain.handover import Record
from rehab.domain.loss import Loss, Why
from rehab.domain.pain import Measure
from rehab.domain.patient import EpisodeState, Side, Site, primary_measure
from rehab.storage.handover_rows import IN_ORDER, parents
from rehab.storage.rows import episode, pain_reading, patient, weekly_answer
from rehab.storage.salvage import Salvage

Rows = dict[str, tuple[Record, ...]]
Fits = Callable[[Mapping[str, tuple[Record, ...]]], bool]
"""Whether rows can be taken into a new data file and read as its pages would."""


def tied(found: Salvage, now: datetime) -> Salvage:
    """The same with nothing in it that points at a row which is not there.

    Args:
        found: What was read.
        now: Stands in the times of stand-ins.
    """
    records, losses = dict(found.records), list(found.losses)
    _stand_in_complaints(records, losses, now)
    _stand_in_persons(records, losses, now)
    kept: Rows = {}
    for table in IN_ORDER:
        rows, orphans = _held(table, records.get(table.name, ()), kept)
        if orphans:
            losses.append(Loss(table.name, Why.ORPHAN, orphans))
        if rows:
            kept[table.name] = rows
    return replace(found, records=kept, losses=tuple(losses))


def fitting(found: Salvage, fits: Fits) -> Salvage:
    """The same without rows that make no sense to the pages; each is looked for by halves.

    Args:
        found: What was read and tied.
        fits: Tries some rows.
    """
    if fits(found.records):
        return found
    kept: Rows = {}
    losses = list(found.losses)
    for table in IN_ORDER:
        rows, orphans = _held(table, found.records.get(table.name, ()), kept)
        good = _good(table, rows, kept, fits)
        if good:
            kept[table.name] = good
        if len(good) < len(rows):
            losses.append(Loss(table.name, Why.NONSENSE, len(rows) - len(good)))
        if orphans:
            losses.append(Loss(table.name, Why.ORPHAN, orphans))
    return replace(found, records=kept, losses=tuple(losses))


def _good(table: sa.Table, rows: tuple[Record, ...], kept: Rows, fits: Fits) -> tuple[Record, ...]:
    if not rows or fits({**kept, table.name: rows}):
        return rows
    if len(rows) == 1:
        return ()
    middle = len(rows) // 2
    first = _good(table, rows[:middle], kept, fits)
    return first + _good(table, rows[middle:], kept, fits)


def _held(
    table: sa.Table, rows: Iterable[Record], kept: Mapping[str, tuple[Record, ...]]
) -> tuple[tuple[Record, ...], int]:
    """Rows whose rows above are there, and how many have none. What a row can do without is taken out of it."""
    above = {column: {row["id"] for row in kept.get(t.name, ())} for column, t in parents(table).items()}
    held, orphans = [], 0
    for row in rows:
        missing = [c for c, ids in above.items() if row.get(c) is not None and row[c] not in ids]
        if any(not table.c[column].nullable or table is weekly_answer for column in missing):
            orphans += 1
            continue
        held.append({**row, **dict.fromkeys(missing)} if missing else row)
    return tuple(held), orphans


def _pointed_at(records: Rows, target: sa.Table) -> Counter[str]:
    """Keys of a table that rows of others speak of, and how often."""
    found: Counter[str] = Counter()
    for table in IN_ORDER:
        for column, above in parents(table).items():
            if above is target:
                found.update(row[column] for row in records.get(table.name, ()) if row.get(column))
    return found


def _stand_in_complaints(records: Rows, losses: list[Loss], now: datetime) -> None:
    """Entries without their complaint belong to the only person there is; with several nobody can say to whom."""
    there = {row["id"] for row in records.get(episode.name, ())}
    gone = [key for key in _pointed_at(records, episode) if key not in there]
    people = {str(row["id"]) for row in records.get(patient.name, ())} | set(_pointed_at(records, patient))
    if not gone or len(people) > 1:
        return
    person = next(iter(people), str(uuid4()))
    made = tuple(_complaint(records, key, person, now) for key in gone)
    records[episode.name] = (*records.get(episode.name, ()), *made)
    losses.append(Loss(episode.name, Why.STAND_IN, len(made)))


def _complaint(records: Rows, key: str, person: str, now: datetime) -> dict[str, Any]:
    """What a stand-in says of the place is a guess from the scores; the list of losses says so."""
    days = [
        str(row["day"])
        for rows in records.values()
        for row in rows
        if row.get("episode_id") == key and row.get("day")
    ]
    measures = {r.get("measure") for r in records.get(pain_reading.name, ()) if r.get("episode_id") == key}
    site = Site.KNEE if measures and Measure.FIRST_STEP.value not in measures else Site.HEEL
    return {
        **_row(key, now),
        "patient_id": person,
        "site": site.value,
        "side": Side.NONE.value,
        "primary_measure": primary_measure(site).value,
        "starts_on": min(days, default=now.date().isoformat()),
        "state": EpisodeState.ACTIVE.value,
        "onset": "",
        "detail": "",
        "worst_when": [],
    }


def _stand_in_persons(records: Rows, losses: list[Loss], now: datetime) -> None:
    there = records.get(patient.name, ())
    gone = [key for key in _pointed_at(records, patient) if key not in {row["id"] for row in there}]
    if not gone:
        return
    somebody_is_me = any(row.get("is_me") for row in there)
    made = tuple(
        {**_row(key, now), "name": "", "is_me": not somebody_is_me and number == 0, "is_sample": False}
        for number, key in enumerate(gone)
    )
    records[patient.name] = (*there, *made)
    losses.append(Loss(patient.name, Why.STAND_IN, len(made)))


def _row(key: str, now: datetime) -> dict[str, Any]:
    at = now.astimezone(UTC).isoformat()
    return {"id": str(UUID(key)), "version": 1, "created_at": at, "updated_at": at, "deleted_at": None}
