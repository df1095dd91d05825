"""Who it is about, and the complaint that is followed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from rehab.domain.pain import Measure


class Site(StrEnum):
    """Where it hurts."""

    HEEL = "heel"
    ACHILLES = "achilles"
    FOOT = "foot"
    ANKLE = "ankle"
    CALF = "calf"
    SHIN = "shin"
    KNEE = "knee"
    THIGH = "thigh"
    HIP = "hip"
    BACK = "back"
    SHOULDER = "shoulder"
    ELBOW = "elbow"


class Side(StrEnum):
    """Which side."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    NONE = "none"


class EpisodeState(StrEnum):
    """Whether a complaint is being followed."""

    ACTIVE = "active"
    CLOSED = "closed"


FIRST_STEP_SITES = frozenset({Site.HEEL, Site.ACHILLES, Site.FOOT})


def primary_measure(site: Site) -> Measure:
    """The measure that judges a complaint: first steps for heel, foot and Achilles, else worst of 24 h.

    Source: smallest changes that matter are known for these measures [V1, V2, V4].
    """
    return Measure.FIRST_STEP if site in FIRST_STEP_SITES else Measure.WORST


@dataclass(frozen=True, slots=True)
class Patient:
    """A person. `is_sample` marks invented data wherever it shows."""

    id: UUID
    name: str
    is_me: bool
    is_sample: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Episode:
    """A complaint that is followed."""

    id: UUID
    patient_id: UUID
    site: Site
    side: Side
    primary: Measure
    start: date
    state: EpisodeState = EpisodeState.ACTIVE
    onset: str = ""
    detail: str = ""
    worst_when: tuple[str, ...] = ()
    version: int = 1
