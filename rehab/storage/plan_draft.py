"""The plan that is being changed and not yet followed: one for each complaint, kept at every change."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from rehab.domain.program import Plan
from rehab.storage.plan_form import pack_plan, unpack_plan
from rehab.storage.rows import draft
from rehab.storage.work import Work

PLAN, CRITERIA = "program:plan", "program:criteria"


class PlanDraftStore:
    """Reads and writes drafts in one unit of work. They are marked as deleted and not removed, so undo reaches them."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def plan(self, episode_id: UUID) -> Plan | None:
        """The plan that is being changed, or None."""
        form = self._load(episode_id, PLAN)
        return unpack_plan(form) if form is not None else None

    def keep_plan(self, plan: Plan) -> None:
        """Keep the plan that is being changed."""
        self._save(plan.episode_id, PLAN, pack_plan(plan))

    def keep_over(self, plan: Plan, seen: Plan | None) -> None:
        """Keep the plan that is being changed in place of the one that was seen.

        Raises:
            UserError: ``changed_elsewhere`` when somebody else keeps another one by now.
        """
        there = self.plan(plan.episode_id)
        if there is None or same_plan(there, seen):
            self.keep_plan(plan)
            return
        row = self._row(plan.episode_id, PLAN)
        self._work.update(draft, row.id, row.version - 1, {"form": pack_plan(plan)})

    def drop_plan(self, episode_id: UUID) -> None:
        """Give the changes up, or note that they are in force."""
        self._drop(episode_id, PLAN)

    def ticked(self, episode_id: UUID) -> frozenset[str]:
        """Entry criteria that the person ticked."""
        form = self._load(episode_id, CRITERIA)
        return frozenset(form["ticked"]) if form is not None else frozenset()

    def keep_ticked(self, episode_id: UUID, ticked: frozenset[str]) -> None:
        """Keep which entry criteria are ticked."""
        self._save(episode_id, CRITERIA, {"ticked": sorted(ticked)})

    def drop_ticked(self, episode_id: UUID) -> None:
        """Forget the ticks: another phase has begun."""
        self._drop(episode_id, CRITERIA)

    def _load(self, episode_id: UUID, key: str) -> dict[str, Any] | None:
        row = self._row(episode_id, key)
        return dict(row.form) if row is not None and row.deleted_at is None else None

    def _save(self, episode_id: UUID, key: str, form: dict[str, Any]) -> None:
        row = self._row(episode_id, key)
        if row is None:
            self._work.insert(draft, {"episode_id": episode_id, "key": key, "form": form})
            return
        if row.deleted_at is not None:
            self._work.restore(draft, row.id)
        self._work.update(draft, row.id, None, {"form": form})

    def _drop(self, episode_id: UUID, key: str) -> None:
        row = self._row(episode_id, key)
        if row is not None and row.deleted_at is None:
            self._work.soft_delete(draft, row.id)

    def _row(self, episode_id: UUID, key: str) -> Any:
        return self._work.first(select(draft).where(draft.c.episode_id == episode_id, draft.c.key == key))


def same_plan(one: Plan, other: Plan | None) -> bool:
    """Whether two drafts say the same once they are stored."""
    return other is not None and pack_plan(one) == pack_plan(other)
