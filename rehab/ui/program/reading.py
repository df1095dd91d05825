"""What the programme page reads of a complaint, kept so that an edit need not read it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.ui.program.state import TemplateItem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from rehab.domain.exercise import Exercise
    from rehab.domain.gate import Gate
    from rehab.domain.pause import Pause
    from rehab.domain.program import Plan, Programme
    from rehab.services.builder import Editing
    from rehab.services.bundle import Services
    from rehab.services.program import WeekPlan
    from rehab.services.progression import Asked


@dataclass(frozen=True, slots=True)
class Reading:
    """The plan of a complaint with everything that is shown beside it.

    `editing` changes with each edit, all else only with what is logged or decided elsewhere.
    """

    episode: UUID
    editing: Editing
    week: WeekPlan
    asked: tuple[Asked, ...]
    gate: Gate | None
    pause: Pause | None
    templates: tuple[TemplateItem, ...]
    sample: bool
    exercises: Mapping[str, Exercise]
    programmes: Mapping[str, Programme]

    @property
    def plan(self) -> Plan | None:
        """The draft, or else the plan in force."""
        return self.editing.draft or self.editing.plan


def read(services: Services) -> Reading | None:
    """Everything of the current complaint, or None without one."""
    current = services.people.current()
    if current is None:
        return None
    offered = services.planner.programmes()
    built_in = (TemplateItem(p.slug, p.name, False) for p in offered)
    own = (TemplateItem(p.slug, p.name, True) for p in services.templates.own())
    starts_on = services.preferences.settings.week_starts_on
    return Reading(
        episode=current.id,
        editing=services.builder.editing(current.id),
        week=services.planner.week(current.id, starts_on=starts_on),
        asked=services.progression.proposals(current.id),
        gate=services.phases.gate(current.id),
        pause=services.pauses.current(current.id),
        templates=(*built_in, *own),
        sample=services.people.is_sample(),
        exercises={exercise.slug: exercise for exercise in services.library.exercises()},
        programmes={programme.slug: programme for programme in offered},
    )
