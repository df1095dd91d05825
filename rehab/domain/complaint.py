"""What to begin with when something hurts: a small choice of exercises for one complaint."""

from dataclasses import dataclass

from rehab.domain.exercise import Source


@dataclass(frozen=True, slots=True)
class PackEntry:
    """An exercise of a pack by its slug, and why it is in it."""

    exercise: str
    why: str


@dataclass(frozen=True, slots=True)
class ComplaintPack:
    """Exercises for one complaint, without a calendar: a few to begin with, harder ones for later.

    `condition` and `sites` hold the words of `Condition` and `Site`; `programmes` names ready-made programmes
    for whoever wants a plan.
    """

    slug: str
    code: str
    name: str
    summary: str
    condition: str
    sites: tuple[str, ...]
    begin: tuple[PackEntry, ...]
    next: tuple[PackEntry, ...]
    next_when: str
    not_when: tuple[str, ...]
    programmes: tuple[str, ...]
    evidence: str
    tags: tuple[str, ...]
    sources: tuple[Source, ...] = ()
