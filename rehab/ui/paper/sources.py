"""Reads what can be printed, for a job."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rehab.ui.paper.state import DRAFT, PLAN, PhaseChoice
from rehab.ui.texts import preview as words

if TYPE_CHECKING:
    from rehab.domain.patient import Episode
    from rehab.services.bundle import Services


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be printed.

    Attributes:
        sources: Key and name of everything; empty when there is nothing.
        source: Key of what is shown; empty for nothing.
        phases: Its phases, those ticked that are printed unless somebody chooses.
        names: Names of the own plan and its changes, by key.
    """

    sources: tuple[tuple[str, str], ...]
    source: str
    phases: tuple[PhaseChoice, ...] = ()
    names: dict[str, str] = field(default_factory=dict)


def is_programme(source: str) -> bool:
    """Whether a key is that of a programme of the library."""
    return source not in ("", PLAN, DRAFT)


def read_offer(services: Services, episode: Episode | None, wanted: str) -> Offer:
    """What can be printed, and the phases of what is wanted or else of the own plan.

    Raises:
        UserError: ``no_plan`` or ``programme_unknown``.
    """
    from rehab.services.paper import Wish

    sources, names = _sources(services, episode)
    keys = [key for key, _name in sources]
    source = wanted if wanted in keys else next((key for key in (DRAFT, PLAN) if key in keys), "")
    if not source:
        return Offer(sources, "")
    wish = Wish(source if is_programme(source) else "", source == DRAFT)
    found = services.papers.phases(None if is_programme(source) else episode, wish)
    phases = tuple(PhaseChoice(words.phase_name(name), chosen) for name, chosen in found)
    return Offer(sources, source, phases, names)


def _sources(
    services: Services, episode: Episode | None
) -> tuple[tuple[tuple[str, str], ...], dict[str, str]]:
    found: list[tuple[str, str]] = []
    names: dict[str, str] = {}
    editing = services.builder.editing(episode.id) if episode is not None else None
    if editing is not None and editing.draft is not None:
        found.append((DRAFT, words.draft_source()))
        names[DRAFT] = editing.draft.name
    if editing is not None and editing.plan is not None:
        found.append((PLAN, words.plan_source()))
        names[PLAN] = editing.plan.name
    offered = (*services.planner.programmes(), *services.templates.own())
    return (*found, *((programme.slug, programme.name) for programme in offered)), names
