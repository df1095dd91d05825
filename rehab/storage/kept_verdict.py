"""Verdicts that are kept with the data, and taken back in the very unit of work that makes them wrong.

A row says of which day the verdict is and by which engine it was worked out; `marks` counts how often it was
taken back, so that an answer that was worked out from older entries is never stored over a newer state of the data.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from rehab.storage.limits import LIMITS
from rehab.storage.rows import (
    app_meta,
    checkin_answer,
    episode,
    flag,
    kept_verdict,
    pain_reading,
    pause,
    phase,
    program,
    programme_custom,
    rhythm,
    routine,
    run,
    session,
    shift,
    treatment,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from rehab.domain.caseload import KeptVerdict
    from rehab.storage.work import RowChange, Work

ENGINE = "2"
"""Raised with every change of the rules or the model, so that no answer of an older one is shown."""
_OF_EPISODE = frozenset(
    table.name for table in (pain_reading, checkin_answer, session, treatment, pause, shift, program)
)
_ABOVE = {
    phase.name: sa.select(program.c.episode_id).join_from(phase, program),
    routine.name: sa.select(program.c.episode_id).join_from(routine, phase).join(program),
    rhythm.name: sa.select(program.c.episode_id).join_from(rhythm, routine).join(phase).join(program),
}
"""The way from parts of a plan up to the complaint."""
_PARTS = {table.name: table for table in (phase, routine, rhythm)}
AT_ONCE = 500


@dataclass(slots=True)
class _Touched:
    """Whose history changes touch: complaints, persons, persons by one of their complaints, and parts of plans."""

    episodes: set[UUID] = field(default_factory=set)
    patients: set[UUID] = field(default_factory=set)
    flagged: set[UUID] = field(default_factory=set)
    parts: dict[str, set[UUID]] = field(default_factory=lambda: {name: set() for name in _PARTS})

    def add(self, change: RowChange) -> None:
        """Note what a change touches."""
        if change.table in _PARTS:
            self.parts[change.table].add(change.id)
            return
        for image in (change.before, change.after):
            self._add_image(change.table, image or {})

    def _add_image(self, table: str, image: Mapping[str, Any]) -> None:
        if table in _OF_EPISODE and "episode_id" in image:
            self.episodes.add(image["episode_id"])
        elif table == flag.name and "episode_id" in image:
            # A warning sign pauses every plan of the person.
            self.flagged.add(image["episode_id"])
        elif table == episode.name and "id" in image:
            self.episodes.add(image["id"])
        elif table == run.name and "patient_id" in image:
            self.patients.add(image["patient_id"])
        elif table == app_meta.name and str(image.get("key", "")).startswith(LIMITS):
            self.patients.add(UUID(str(image["key"]).removeprefix(LIMITS)))


def forget_touched(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Take back the kept verdicts of the complaints whose history, plan or numbers the changes touch."""
    if not changes or connection.execute(sa.select(kept_verdict.c.episode_id).limit(1)).first() is None:
        return
    if any(change.table == programme_custom.name for change in changes):
        _take_back(connection, sa.true())
        return
    touched = _Touched()
    for change in changes:
        touched.add(change)
    for name, ids in touched.parts.items():
        for some in _in_parts(ids):
            found = connection.execute(_ABOVE[name].where(_PARTS[name].c.id.in_(some)))
            touched.episodes.update(row.episode_id for row in found)
    for some in _in_parts(touched.flagged):
        owners = sa.select(episode.c.patient_id).where(episode.c.id.in_(some))
        touched.patients.update(row.patient_id for row in connection.execute(owners))
    for some in _in_parts(touched.episodes):
        _take_back(connection, kept_verdict.c.episode_id.in_(some))
    for some in _in_parts(touched.patients):
        theirs = sa.select(episode.c.id).where(episode.c.patient_id.in_(some))
        _take_back(connection, kept_verdict.c.episode_id.in_(theirs))


def _in_parts(ids: Iterable[UUID]) -> Iterable[list[UUID]]:
    every = list(ids)
    return (every[start : start + AT_ONCE] for start in range(0, len(every), AT_ONCE))


def _take_back(connection: Connection, which: sa.ColumnElement[bool]) -> None:
    connection.execute(
        sa.update(kept_verdict).where(which).values(marks=kept_verdict.c.marks + 1, state=None)
    )


class KeptVerdictStore:
    """Keeps verdicts of many complaints in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def claim(self, episode_ids: Sequence[UUID]) -> dict[UUID, int]:
        """How often the verdict of each complaint was taken back so far; asked before its history is read."""
        marks: dict[UUID, int] = {}
        for some in _in_parts(episode_ids):
            which = sa.select(kept_verdict.c.episode_id, kept_verdict.c.marks).where(
                kept_verdict.c.episode_id.in_(some)
            )
            marks.update((row.episode_id, row.marks) for row in self._work.rows(which))
        missing = [key for key in dict.fromkeys(episode_ids) if key not in marks]
        if missing:
            self._work.derive(sa.insert(kept_verdict), [_empty(key) for key in missing])
        return {**dict.fromkeys(missing, 0), **marks}

    def keep(self, verdicts: Iterable[tuple[KeptVerdict, int]]) -> None:
        """Keep verdicts, each with what `claim` said; one that was taken back meanwhile is left out."""
        values: dict[str, Any] = {name: sa.bindparam(f"_{name}") for name in _KEPT}
        statement = (
            sa.update(kept_verdict)
            .where(
                kept_verdict.c.episode_id == sa.bindparam("_key", type_=kept_verdict.c.episode_id.type),
                kept_verdict.c.marks == sa.bindparam("_marks"),
            )
            .values(engine=ENGINE, **values)
        )
        rows = [
            {
                "_key": one.episode_id,
                "_marks": marks,
                **{f"_{name}": getattr(one, name) for name in _KEPT},
            }
            for one, marks in verdicts
        ]
        if rows:
            self._work.derive(statement, rows)


_KEPT = ("day", "state", "undecided", "p_failing", "done", "planned", "baseline", "now", "days_logged")


def _empty(key: UUID) -> dict[str, Any]:
    nothing = {"day": None, "state": None, "baseline": None, "now": None, "engine": ENGINE}
    return {
        "episode_id": key, "marks": 0, "undecided": False, "p_failing": 0.0, "done": 0.0, "planned": 0.0,
        "days_logged": 0, **nothing,
    }  # fmt: skip
