"""Two records of one person: what is the same, what differs, and putting one into the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from rehab.storage.handover_rows import IN_ORDER, parents
from rehab.storage.limits import LimitStore
from rehab.storage.rows import (
    care,
    care_note,
    checkin_answer,
    checkup,
    draft,
    episode,
    flag,
    gear,
    goal,
    pain_map,
    pain_reading,
    patient,
    pause,
    program,
    redflag_answer,
    return_plan,
    run,
    self_test,
    session,
    shift,
    treatment,
    weekly_answer,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from rehab.storage.work import Work

Row = dict[str, Any]
KEYS: dict[sa.Table, tuple[tuple[str, ...], tuple[str, ...]]] = {
    session: (("at", "routine_key"), ("done", "pain_before", "pain_during", "pain_after", "effort", "note")),
    pain_reading: (("measure", "at"), ("value",)),
    checkin_answer: (("question", "day"), ("value",)),
    goal: (("activity",), ("note",)),
    weekly_answer: (("question", "day", "goal_id"), ("value",)),
    self_test: (("test", "side", "at"), ("value",)),
    treatment: (("kind", "starts_on", "side"), ("ends_on", "note", "dose")),
    checkup: (("form", "at"), ("level",)),
    pain_map: (("at",), ("note",)),
    pause: (("starts_on", "ends_on"), ("reason",)),
    run: (("at",), ("distance_m", "moving_s")),
    gear: (("kind", "name"), ("metres_before",)),
    care_note: (("day", "text"), ("shared",)),
}
"""By table: the columns that make two rows the same entry, and those in which they can differ; what rows of
others point at stands before them."""
OF_PLAN = (program, return_plan, shift, draft)
"""What one complaint has once: it comes from whichever record wins."""
WITH_HEAD = {redflag_answer: "checkup_id", flag: "checkup_id"}
"""Rows that share the fate of another row of the same complaint."""


@dataclass(slots=True)
class Tally:
    """Entries of one table: only in the record that stays, only in the other, the same in both, differing."""

    here: int = 0
    there: int = 0
    same: int = 0
    differ: int = 0


@dataclass(slots=True)
class Plan:
    """What has to be done to put one record into another.

    Attributes:
        moves: Rows that get another person or complaint, with the columns to write.
        drops: Rows that go.
        tallies: Counts by name of the table.
        joined: Complaints of both records that become one, kept and given up.
    """

    moves: list[tuple[sa.Table, UUID, Row]] = field(default_factory=list)
    drops: list[tuple[sa.Table, UUID]] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=dict)
    joined: list[tuple[UUID, UUID]] = field(default_factory=list)


class MergeStore:
    """Plans and carries out in one unit of work.

    Args:
        work: The unit of work.
        stays: The person whose record stays.
        goes: The person whose record is put into it.
        other_wins: Whether entries that differ, the plan and the name come from the record that goes.
    """

    def __init__(self, work: Work, stays: UUID, goes: UUID, other_wins: bool) -> None:
        self._work, self._stays, self._goes, self._other_wins = work, stays, goes, other_wins

    def plan(self) -> Plan:
        """What would be done; nothing is written."""
        made = Plan()
        homes = self._complaints(made)
        like: dict[UUID, UUID] = {}
        for table in (gear, run, care_note):
            mine = self._of(table, "patient_id", self._stays)
            like |= self._match(made, table, mine, self._goes, self._stays, "patient_id", like)
        for gone, stays in homes.items():
            self._move_complaint(made, gone, stays)
        mine, theirs = (self._of(care, "patient_id", key) for key in (self._stays, self._goes))
        made.moves += [(care, row["id"], {"patient_id": self._stays}) for row in theirs if not mine]
        made.drops += [(care, row["id"]) for row in theirs if mine]
        made.drops.append((patient, self._goes))
        return made

    def carry_out(self, made: Plan) -> None:
        """Write it."""
        dropped = {row_id for _, row_id in made.drops}
        for table, row_id, values in made.moves:
            if row_id not in dropped:
                self._work.update(table, row_id, None, values)
        order = {table.name: place for place, table in enumerate(IN_ORDER)}
        for table, row_id in sorted(made.drops, key=lambda drop: -order[drop[0].name]):
            self._drop_below(table, row_id)
            self._work.soft_delete(table, row_id)
        other = self._work.row(patient, self._goes)
        if self._other_wins and other is not None:
            self._work.update(patient, self._stays, None, {"name": other["name"]})
        limits = LimitStore(self._work)
        if (changed := limits.changed(self._goes)) and (self._other_wins or not limits.changed(self._stays)):
            limits.put(self._stays, changed)

    def _complaints(self, made: Plan) -> dict[UUID, UUID]:
        """Complaint of the other record to the one it becomes; those without a like stay themselves."""
        here = {
            (row["site"], row["side"], row["state"]): row["id"]
            for row in self._of(episode, "patient_id", self._stays)
        }
        homes: dict[UUID, UUID] = {}
        tally = made.tallies.setdefault(episode.name, Tally())
        for row in self._of(episode, "patient_id", self._goes):
            like = here.pop((row["site"], row["side"], row["state"]), None)
            if like is None:
                made.moves.append((episode, row["id"], {"patient_id": self._stays}))
                tally.there += 1
            else:
                homes[row["id"]] = like
                made.joined.append((like, row["id"]))
                made.drops.append((episode, row["id"]))
                tally.same += 1
        tally.here += len(here)
        return homes

    def _move_complaint(self, made: Plan, gone: UUID, stays: UUID) -> None:
        kept: dict[UUID, UUID] = {}
        for table in KEYS:
            if "episode_id" in table.c:
                kept |= self._match(
                    made, table, self._of(table, "episode_id", stays), gone, stays, "episode_id", kept
                )
        dropped = {row_id for _, row_id in made.drops}
        for table, column in WITH_HEAD.items():
            for row in self._of(table, "episode_id", gone):
                if row[column] in dropped:
                    made.drops.append((table, row["id"]))
                else:
                    made.moves.append((table, row["id"], {"episode_id": stays}))
        has_plan = bool(self._of(program, "episode_id", stays))
        takes = bool(self._of(program, "episode_id", gone)) and (self._other_wins or not has_plan)
        for table in OF_PLAN:
            for row in self._of(table, "episode_id", stays) if takes else ():
                made.drops.append((table, row["id"]))
            for row in self._of(table, "episode_id", gone):
                if takes:
                    made.moves.append((table, row["id"], {"episode_id": stays}))
                else:
                    made.drops.append((table, row["id"]))

    def _match(
        self,
        made: Plan,
        table: sa.Table,
        mine: Iterable[Row],
        gone: UUID,
        stays: UUID,
        column: str,
        like: dict[UUID, UUID] | None = None,
    ) -> dict[UUID, UUID]:
        """Decide about each row of a table; which rows of the other record are which ones here."""
        key, content = KEYS[table]
        here = {tuple(row[name] for name in key): row for row in mine}
        tally = made.tallies.setdefault(table.name, Tally())
        same: dict[UUID, UUID] = {}
        points = {name: t for name, t in parents(table).items() if name != column}
        for row in self._of(table, column, gone):
            values = {
                name: (like or {}).get(row[name], row[name]) for name in points if row[name] is not None
            }
            found = here.pop(tuple({**row, **values}[name] for name in key), None)
            if found is None:
                changed = {name: value for name, value in values.items() if value != row[name]}
                made.moves.append((table, row["id"], {column: stays, **changed}))
                tally.there += 1
                continue
            equal = all(row[name] == found[name] for name in content)
            tally.same += equal
            tally.differ += not equal
            same[row["id"]] = found["id"]
            made.drops.append((table, row["id"]))
            if not equal and self._other_wins:
                made.moves.append((table, found["id"], {name: row[name] for name in content}))
        tally.here += len(here)
        return same

    def _of(self, table: sa.Table, column: str, key: UUID) -> list[Row]:
        statement = sa.select(table).where(table.c[column] == key, table.c.deleted_at.is_(None))
        return [row._asdict() for row in self._work.rows(statement.order_by(table.c.created_at, table.c.id))]

    def _drop_below(self, table: sa.Table, row_id: UUID) -> None:
        """Rows that belong to one that goes, such as the sets of a session."""
        for below in IN_ORDER:
            column = next((name for name, above in parents(below).items() if above is table), None)
            if column is None or below in (episode, *KEYS, *OF_PLAN, *WITH_HEAD, care):
                continue
            for row in self._of(below, column, row_id):
                self._drop_below(below, row["id"])
                self._work.soft_delete(below, row["id"])
