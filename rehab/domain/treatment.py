"""What else was tried, and when. One person, no control: a treatment is marked on the chart, never credited."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from rehab.domain.errors import UserError


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
    VISIT = "visit"
    OTHER = "other"


MASKING = frozenset({TreatmentKind.MEDICINE})
"""Kinds that hide pain while they are taken; anything else that lowers pain counts as real improvement."""


@dataclass(frozen=True, slots=True)
class Treatment:
    """One entry of the ledger. `end` None: still going on, or a one-off when `start` says all."""

    id: UUID
    episode_id: UUID
    kind: TreatmentKind
    start: date
    end: date | None = None
    note: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise UserError("treatment_ends_before_start", start=self.start, end=self.end)
