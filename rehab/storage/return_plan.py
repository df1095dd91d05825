"""The way back to running."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from rehab.domain.return_plan import ReturnPlan
from rehab.storage.rows import return_plan
from rehab.storage.work import Work


class ReturnPlanStore:
    """Reads and writes the way back of a complaint in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def current(self, episode_id: UUID) -> ReturnPlan | None:
        """The way back that goes on now, or None."""
        statement = select(return_plan).where(
            return_plan.c.episode_id == episode_id,
            return_plan.c.ends_on.is_(None),
            return_plan.c.deleted_at.is_(None),
        )
        row = self._work.first(statement.order_by(return_plan.c.created_at.desc()))
        if row is None:
            return None
        return ReturnPlan(
            id=row.id,
            episode_id=row.episode_id,
            starts_on=row.starts_on,
            level=row.level,
            level_since=row.level_since,
            bone=row.bone,
            gate=row.gate,
            declined_on=row.declined_on,
            ends_on=row.ends_on,
            version=row.version,
        )

    def add(self, plan: ReturnPlan) -> None:
        """Begin one."""
        self._work.insert(return_plan, {"id": plan.id, "episode_id": plan.episode_id, **_columns(plan)})

    def amend(self, plan: ReturnPlan) -> None:
        """Write one over the version it was read in."""
        self._work.update(return_plan, plan.id, plan.version, _columns(plan))


def _columns(plan: ReturnPlan) -> dict[str, Any]:
    return {
        "starts_on": plan.starts_on,
        "ends_on": plan.ends_on,
        "level": plan.level,
        "level_since": plan.level_since,
        "declined_on": plan.declined_on,
        "bone": plan.bone,
        "gate": dict(plan.gate or {}),
    }
