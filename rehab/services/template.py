"""Own programmes that can be used again."""

from dataclasses import replace

from rehab.domain.errors import UserError
from rehab.domain.program import Phase, Plan, Programme
from rehab.services.outcome import Outcome, outcome
from rehab.storage.database import Database
from rehab.storage.template import OWN, TemplateStore

MAX_NAME = 80


class Templates:
    """Keeps plans as templates. Built-in programmes come from the planner."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def own(self) -> tuple[Programme, ...]:
        """Own templates by name."""
        with self._database.read() as work:
            return TemplateStore(work).templates()

    def save(self, plan: Plan, name: str) -> Outcome[Programme]:
        """Keep a plan as a template.

        Raises:
            UserError: ``name_empty`` or ``name_too_long``.
        """
        words = name.strip()
        if not words:
            raise UserError("name_empty")
        if len(words) > MAX_NAME:
            raise UserError("name_too_long", length=len(words), limit=MAX_NAME)
        with self._database.write() as work:
            kept = TemplateStore(work).add(as_programme(plan, words))
            rows = work.changes
        return outcome(kept, "template_saved", {"template"}, None, rows)

    def delete(self, slug: str) -> Outcome[None]:
        """Delete an own template; plans made from it stay as they are.

        Raises:
            UserError: ``programme_unknown`` for a built-in one, ``changed_elsewhere`` when it is gone.
        """
        if not slug.startswith(OWN):
            raise UserError("programme_unknown", slug=slug)
        with self._database.write() as work:
            TemplateStore(work).delete(slug)
            rows = work.changes
        return outcome(None, "template_deleted", {"template"}, None, rows)


def as_programme(plan: Plan, name: str) -> Programme:
    """A plan without its dates, its rows and what was decided about its proposals."""
    return Programme(
        slug="",
        code="",
        name=name,
        summary="",
        condition="",
        sites=(),
        review_weeks=plan.review_weeks,
        phases=tuple(_bare(span.phase) for span in plan.spans),
        evidence="",
        tags=(),
    )


def _bare(phase: Phase) -> Phase:
    routines = tuple(
        replace(
            routine,
            id=None,
            prescriptions=tuple(replace(p, id=None, declined_on=None) for p in routine.prescriptions),
        )
        for routine in phase.routines
    )
    return replace(phase, id=None, routines=routines)
