"""Settles that somebody else changed an entry meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rehab.domain.conflict import ChangedElsewhere, Conflict, Keep
from rehab.domain.program import Plan
from rehab.storage.plan_form import pack_plan, unpack_plan
from rehab.storage.rows import draft

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from rehab.domain.errors import UserError
    from rehab.storage.database import Database

FORM = "form"
"""Field that holds a plan that is being changed."""


class ConflictDesk:
    """Says who changed what, and lets a change be made again with what was chosen."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, problem: UserError) -> Conflict | None:
        """The two versions behind a problem; None when there is nothing to choose, as when the entry was deleted.

        Raises:
            EnvironmentProblem: When a server does not answer.
        """
        if not isinstance(problem, ChangedElsewhere):
            return None
        conflict = replace(problem.conflict, who=self._database.changed_by(problem.conflict.row_id))
        if conflict.table != draft.name or FORM not in conflict.wanted:
            return conflict
        stored, wanted = conflict.stored[FORM], conflict.wanted[FORM]
        if "spans" not in wanted:
            return conflict
        # A plan that is being changed is chosen as a whole, and shown as what it is.
        return replace(conflict, stored={FORM: unpack_plan(stored)}, wanted={FORM: unpack_plan(wanted)})

    def insisting(self, conflict: Conflict, choices: Mapping[str, Keep]) -> AbstractContextManager[None]:
        """While this is open, writing the entry takes the chosen value of each field that differs.

        Only over the version that was looked at: if somebody changed it once more, that is a conflict again.

        Args:
            conflict: What was looked at.
            choices: What stays, by field; what was wanted where nothing is said.
        """
        values = {d.field: d.kept(choices.get(d.field, Keep.YOURS)) for d in conflict.differences}
        if isinstance(plan := values.get(FORM), Plan):
            values[FORM] = pack_plan(plan)
        return self._database.insisting(conflict, values)
