"""Own programmes, kept as templates."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from rehab.domain.program import Programme
from rehab.storage.plan_form import pack_phase, unpack_phase
from rehab.storage.rows import program_template
from rehab.storage.work import Work

OWN = "own-"


class TemplateStore:
    """Reads and writes own templates in one unit of work."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def templates(self) -> tuple[Programme, ...]:
        """All own templates by name."""
        live = program_template.c.deleted_at.is_(None)
        return tuple(
            _template(row)
            for row in self._work.rows(select(program_template).where(live).order_by(program_template.c.name))
        )

    def add(self, programme: Programme) -> Programme:
        """Keep a programme as a template; its slug is that of the new row."""
        content = {
            "summary": programme.summary,
            "condition": programme.condition,
            "sites": list(programme.sites),
            "review_weeks": list(programme.review_weeks),
            "phases": [pack_phase(phase) for phase in programme.phases],
        }
        row_id = self._work.insert(program_template, {"name": programme.name, "content": content})
        return next(t for t in self.templates() if t.slug == f"{OWN}{row_id}")

    def delete(self, slug: str) -> None:
        """Mark a template as deleted."""
        self._work.soft_delete(program_template, UUID(slug.removeprefix(OWN)))


def _template(row: Row[Any]) -> Programme:
    content = row.content
    return Programme(
        slug=f"{OWN}{row.id}",
        code="",
        name=row.name,
        summary=content["summary"],
        condition=content["condition"],
        sites=tuple(content["sites"]),
        review_weeks=tuple(content["review_weeks"]),
        phases=tuple(unpack_phase(phase) for phase in content["phases"]),
        evidence="",
        tags=(),
    )
