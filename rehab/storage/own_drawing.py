"""The drawing of an own exercise: the table `[drawing]` inside what is kept of the exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from rehab.storage.drawing_build import drawing_findings, make_drawing
from rehab.storage.drawing_schema import DrawingTable

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing

FIELD = "drawing"
"""Field of the kept exercise that holds it."""


def read_drawing(data: object) -> Drawing | None:
    """The drawing of a kept table; None for one that is not there or has mistakes."""
    try:
        table = msgspec.convert(data, DrawingTable)
    except msgspec.ValidationError:
        return None
    return None if any(drawing_findings(table)) else make_drawing(table)
