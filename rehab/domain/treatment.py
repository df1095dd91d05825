"""What else was tried, and when. One person, no control: a treatment is marked on the chart, never credited."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from rehab.domain.errors import UserError
from rehab.domain.patient import Side


class TreatmentKind(StrEnum):
    """Kinds of the ledger. Values are the words of files and of the command line."""

    EXERCISE = "exercise"
    MEDICINE = "nsaid"
    PAINKILLER = "painkiller"
    ICE = "ice"
    TAPE = "tape"
    INSOLE = "insole"
    NIGHT_SPLINT = "night-splint"
    FOOTWEAR = "footwear"
    MANUAL = "manual"
    LASER = "laser"
    ULTRASOUND = "ultrasound"
    IONTOPHORESIS = "iontophoresis"
    CRYOTHERAPY = "cryotherapy"
    SHOCKWAVE = "shockwave"
    INJECTION = "injection"
    NEEDLING = "needling"
    SURGERY = "surgery"
    NERVE_RELEASE = "nerve-release"
    FASCIA_RELEASE = "fascia-release"
    SPUR_REMOVAL = "spur-removal"
    FOOT_CORRECTION = "foot-correction"
    VISIT = "visit"
    PHYSIOTHERAPIST = "physiotherapist"
    ORTHOPAEDIST = "orthopaedist"
    IMAGING = "imaging"
    WEIGHT = "weight"
    OTHER = "other"


class StartedBy(StrEnum):
    """Whose idea a treatment was."""

    ME = "me"
    CLINICIAN = "clinician"
    UNKNOWN = "unknown"


MAX_DOSE_CHARS = 200
MAX_PROVIDER_CHARS = 200

MASKING = frozenset({TreatmentKind.MEDICINE})
"""Kinds that hide pain while they are taken; anything else that lowers pain counts as real improvement."""


@dataclass(frozen=True, slots=True)
class Treatment:
    """One entry of the ledger.

    Attributes:
        end: Last day; None: still going on. A one-off ends on its first day.
        side: Which side it was done to.
        dose: How much and how often, in the person's words; nothing is worked out from it.
        started_by: Whose idea it was.
        provider: Who did it, in the person's words.
    """

    id: UUID
    episode_id: UUID
    kind: TreatmentKind
    start: date
    end: date | None = None
    note: str = ""
    version: int = 1
    side: Side = Side.NONE
    dose: str = ""
    started_by: StartedBy = StartedBy.UNKNOWN
    provider: str = ""

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise UserError("treatment_ends_before_start", start=self.start, end=self.end)
        if len(self.dose) > MAX_DOSE_CHARS or len(self.provider) > MAX_PROVIDER_CHARS:
            raise UserError("treatment_text_too_long", limit=MAX_DOSE_CHARS)

    @property
    def one_off(self) -> bool:
        """Whether it was done on one day only."""
        return self.end == self.start
