"""What is handed over as one file between two people, or between two computers of one person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Record = Mapping[str, Any]
"""One row as JSON values by column. A column that is not there says nothing: neither empty nor deleted."""


class HandoverKind(StrEnum):
    """What a file holds."""

    PLAN = "plan"
    LOG = "log"
    EVERYTHING = "everything"


ENDINGS = {
    HandoverKind.PLAN: ".rehabplan",
    HandoverKind.LOG: ".rehablog",
    HandoverKind.EVERYTHING: ".zip",
}
"""How the names of these files end."""


@dataclass(frozen=True, slots=True)
class Handover:
    """The content of one file.

    Attributes:
        kind: What it is meant as.
        made: When it was made, ISO 8601 with an offset.
        schema: Revision of the tables it was made from, four digits.
        notes: Whether free texts came along.
        records: Rows by table.
        limits: Changed numbers of the rules by person.
        photos: Own pictures by name.
    """

    kind: HandoverKind
    made: str
    schema: str
    notes: bool = True
    records: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    limits: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    photos: Mapping[str, bytes] = field(default_factory=dict)
