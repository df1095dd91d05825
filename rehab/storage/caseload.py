"""All patients at once: a handful of statements, however many patients there are."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from rehab.domain.caseload import WEEKS, Case, KeptVerdict, rank_of
from rehab.domain.patient import EpisodeState, Side, Site
from rehab.domain.verdict import State
from rehab.storage.kept_verdict import ENGINE
from rehab.storage.rows import (
    care,
    checkin_answer,
    episode,
    flag,
    kept_verdict,
    pain_reading,
    patient,
    program,
    run,
    session,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from rehab.storage.work import Work


class CaseStore:
    """Reads what the list of patients shows."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def everybody(self, most: int | None = None) -> tuple[UUID, ...]:
        """Patients, archived ones last: those first who are most urgent by a warning sign and the kept answers.

        Args:
            most: So many of them; all by default.
        """
        return tuple(dict.fromkeys(row.id for row in self._work.rows(_URGENT.limit(most))))

    def count(self) -> int:
        """How many patients there are, archived ones too."""
        live = sa.select(sa.func.count()).select_from(patient).where(patient.c.deleted_at.is_(None))
        return int(self._work.first(live)[0])

    def cases(self, today: date, patient_ids: Sequence[UUID]) -> tuple[Case, ...]:
        """Some patients, in the order they were added; of several complaints the current one.

        Args:
            today: The local day.
            patient_ids: At most some thousand.
        """
        rows = self._work.rows(_CASES.where(patient.c.id.in_(patient_ids)))
        points = self._points(today, [row.episode_id for row in rows if row.episode_id is not None])
        flagged = self._flagged()
        found: dict[UUID, Case] = {}
        for row in rows:
            # Ordered so that the complaint whose plan was made last comes last.
            found[row.patient_id] = _case(row, points, flagged)
        return tuple(found.values())

    def _flagged(self) -> set[UUID]:
        return {row.patient_id for row in self._work.rows(_FLAGGED)}

    def _points(self, today: date, episode_ids: Sequence[UUID]) -> dict[UUID, tuple[float | None, ...]]:
        """Mean of the primary measure of each of the last weeks, oldest first."""
        first = today - timedelta(days=7 * WEEKS - 1)
        ends = [first + timedelta(days=7 * week) for week in range(1, WEEKS)]
        week = sa.case(
            *((pain_reading.c.day < end, index) for index, end in enumerate(ends)), else_=WEEKS - 1
        )
        statement = (
            sa.select(pain_reading.c.episode_id, week.label("week"), sa.func.avg(pain_reading.c.value))
            .join_from(episode, pain_reading)
            .where(
                episode.c.deleted_at.is_(None),
                episode.c.state == EpisodeState.ACTIVE,
                pain_reading.c.measure == episode.c.primary_measure,
                pain_reading.c.day.between(first, today),
                pain_reading.c.value.is_not(None),
                pain_reading.c.deleted_at.is_(None),
                # Of both tables, so that a server looks these up instead of going through all scores.
                episode.c.id.in_(episode_ids),
                pain_reading.c.episode_id.in_(episode_ids),
            )
            .group_by(pain_reading.c.episode_id, week)
        )
        gathered: dict[UUID, list[float | None]] = defaultdict(lambda: [None] * WEEKS)
        for key, index, mean in self._work.rows(statement):
            gathered[key][index] = float(mean)
        return {key: tuple(means) for key, means in gathered.items()}


def _latest(table: sa.Table) -> sa.ScalarSelect[Any]:
    """Latest day with an entry of a complaint; found from the end of an index."""
    live = (table.c.episode_id == episode.c.id, table.c.deleted_at.is_(None))
    return (
        sa.select(table.c.day)
        .where(*live)
        .order_by(table.c.day.desc())
        .limit(1)
        .correlate(episode)
        .scalar_subquery()
    )


def _of_plan(column: sa.Column[Any], newest: bool = True) -> sa.ScalarSelect[Any]:
    """What the newest, or the first, version of the plan of a complaint says."""
    live = (program.c.episode_id == episode.c.id, program.c.deleted_at.is_(None))
    order = program.c.effective_from.desc() if newest else program.c.starts_on
    return sa.select(column).where(*live).order_by(order).limit(1).correlate(episode).scalar_subquery()


def _last_score() -> sa.ScalarSelect[Any]:
    r = pain_reading.c
    live = (r.episode_id == episode.c.id, r.measure == episode.c.primary_measure, r.deleted_at.is_(None))
    newest = (r.day.desc(), r.at.desc())
    return (
        sa.select(r.value)
        .where(*live, r.value.is_not(None))
        .order_by(*newest)
        .limit(1)
        .correlate(episode)
        .scalar_subquery()
    )


def _last_run() -> sa.ScalarSelect[Any]:
    live = (run.c.patient_id == patient.c.id, run.c.deleted_at.is_(None))
    latest = sa.select(run.c.day).where(*live).order_by(run.c.day.desc()).limit(1)
    return latest.correlate(patient).scalar_subquery()


_FLAGGED = (
    sa.select(episode.c.patient_id)
    .join_from(flag, episode)
    .where(flag.c.closed_on.is_(None), flag.c.deleted_at.is_(None), episode.c.deleted_at.is_(None))
    .distinct()
)
_KEPT = kept_verdict.c
_NEWEST_PLAN = _of_plan(program.c.created_at)
_EVERYBODY = (
    patient.outerjoin(
        episode,
        (episode.c.patient_id == patient.c.id)
        & episode.c.deleted_at.is_(None)
        & (episode.c.state == EpisodeState.ACTIVE),
    )
    .outerjoin(care, (care.c.patient_id == patient.c.id) & care.c.deleted_at.is_(None))
    .outerjoin(kept_verdict, _KEPT.episode_id == episode.c.id)
)
"""Every person with the complaint that is treated, what those who treat them keep, and the last answer."""
_CASES = (
    sa.select(
        patient.c.id.label("patient_id"),
        patient.c.name,
        patient.c.is_me,
        patient.c.is_sample,
        episode.c.id.label("episode_id"),
        episode.c.site,
        episode.c.side,
        episode.c.starts_on,
        _of_plan(program.c.starts_on, newest=False).label("plan_start"),
        _of_plan(program.c.name).label("program"),
        _latest(pain_reading).label("last_pain"),
        _latest(session).label("last_session"),
        _latest(checkin_answer).label("last_answer"),
        _last_run().label("last_run"),
        _last_score().label("last_score"),
        care.c.review_on,
        care.c.archived_on,
        _KEPT.day,
        _KEPT.state,
        _KEPT.undecided,
        _KEPT.engine,
        _KEPT.p_failing,
        _KEPT.done,
        _KEPT.planned,
        _KEPT.baseline,
        _KEPT.now,
        _KEPT.days_logged,
    )
    .select_from(_EVERYBODY)
    .where(patient.c.deleted_at.is_(None))
    .order_by(
        patient.c.created_at,
        patient.c.id,
        sa.func.coalesce(_NEWEST_PLAN, episode.c.created_at),
        episode.c.created_at,
        episode.c.id,
    )
)

_RANK = sa.case(*((_KEPT.state == state, rank_of(state)) for state in State), else_=rank_of(None))
_URGENT = (
    sa.select(patient.c.id)
    .select_from(_EVERYBODY)
    .where(patient.c.deleted_at.is_(None))
    .order_by(
        care.c.archived_on.is_not(None), patient.c.id.not_in(_FLAGGED), _RANK, patient.c.name, patient.c.id
    )
)


def _case(row: Any, points: dict[UUID, tuple[float | None, ...]], flagged: set[UUID]) -> Case:
    logs = [d for d in (row.last_pain, row.last_session, row.last_answer, row.last_run) if d is not None]
    return Case(
        patient_id=row.patient_id,
        name=row.name,
        is_me=row.is_me,
        is_sample=row.is_sample,
        episode_id=row.episode_id,
        site=None if row.site is None else Site(row.site),
        side=Side.NONE if row.side is None else Side(row.side),
        start=row.plan_start or row.starts_on,
        program=row.program or "",
        flagged=row.patient_id in flagged,
        last_log=max(logs, default=None),
        last_score=row.last_score,
        points=points.get(row.episode_id, ()),
        review_on=row.review_on,
        archived_on=row.archived_on,
        verdict=_kept(row),
    )


def _kept(row: Any) -> KeptVerdict | None:
    if row.state is None or row.day is None or row.engine != ENGINE:
        return None
    return KeptVerdict(
        episode_id=row.episode_id,
        day=row.day,
        state=State(row.state),
        p_failing=row.p_failing,
        done=row.done,
        planned=row.planned,
        baseline=row.baseline,
        now=row.now,
        days_logged=row.days_logged,
        undecided=row.undecided,
    )
