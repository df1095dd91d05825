"""What the first minutes ask and offer, without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab.domain.patient import Side, Site
from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.domain.exercise import Exercise
    from rehab.domain.program import Programme


class Step(StrEnum):
    """The three steps."""

    WHO = "who"
    WHERE = "where"
    PROGRAM = "program"


STEPS = tuple(Step)
WITHOUT = "-"
"""Stands in the place of a programme for whoever wants to log pain only."""
SHOWN_PICTURES = 2
"""Exercises of the first phase that a programme's card shows."""

WHERE_EXACTLY: dict[Site, tuple[str, ...]] = {
    Site.HEEL: ("under", "back", "inside", "all-over"),
    Site.ACHILLES: ("middle", "heel-bone"),
    Site.CALF: ("upper", "lower"),
}
HOW_LONG = ("days", "weeks", "months", "over-a-year")
WORST_WHEN = ("first-steps", "standing", "running", "at-night")


@dataclass(frozen=True, slots=True)
class Choices:
    """What was answered so far. Nothing is stored before Start.

    Attributes:
        adult: Whether the person is 18 or older, None while it is not said.
    """

    site: Site = Site.HEEL
    side: Side = Side.LEFT
    exactly: str = ""
    how_long: str = ""
    worst_when: frozenset[str] = frozenset()
    programme: str = ""
    adult: bool | None = None

    def at(self, site: Site, side: Side) -> Choices:
        """Another place; where exactly it hurt in the one before no longer holds."""
        exactly = self.exactly if self.exactly in WHERE_EXACTLY.get(site, ()) else ""
        return replace(self, site=site, side=side, exactly=exactly, programme="")

    def toggle_worst(self, key: str) -> Choices:
        """Add or remove one of the times when it is worst."""
        return replace(self, worst_when=self.worst_when ^ {key})


@dataclass(frozen=True, slots=True)
class ProgramCard:
    """One programme on offer."""

    slug: str
    title: str
    text: str
    facts: str
    suggested: bool
    fits: bool
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """The page: which step, what was answered, what is on offer."""

    step: Step
    choices: Choices
    cards: tuple[ProgramCard, ...] = ()
    first_time: bool = True

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps to go; who it is for is asked only once."""
        return STEPS if self.first_time else STEPS[1:]


def build_cards(
    programmes: tuple[Programme, ...], exercises: dict[str, Exercise], choices: Choices, suggested: str
) -> tuple[ProgramCard, ...]:
    """Programmes on offer: the suggested one first, then those for the place, then the rest."""
    cards = []
    for programme in programmes:
        first = programme.phases[0]
        slugs = dict.fromkeys(p.exercise for r in first.routines for p in r.prescriptions)
        shown = tuple(exercises[slug] for slug in slugs if slug in exercises)[:SHOWN_PICTURES]
        minutes = max((r.minutes for r in first.routines), default=0)
        cards.append(
            ProgramCard(
                slug=programme.slug,
                title=programme.short_name or programme.name,
                text=programme.summary,
                facts=texts.program_facts(minutes, programme.equipment, programme.weeks),
                suggested=programme.slug == suggested,
                fits=choices.site.value in programme.sites,
                exercises=shown,
            )
        )
    return tuple(sorted(cards, key=lambda card: (not card.suggested, not card.fits)))
