"""Checks the drawings of exercise files: the pose checks of the figure, with the line of each field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from rehab.storage.catalog_check import Finding, problems_of
from rehab.storage.catalog_file import Refused, read_document
from rehab.storage.catalog_schema import ExerciseFile
from rehab.storage.drawing_build import drawing_findings, make_drawing

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from rehab.domain.content import ContentProblem
    from rehab.storage.catalog_file import Document, Path
    from rehab.storage.drawing_schema import DrawingTable


def drawing_problems(file: FilePath, name: str) -> tuple[ContentProblem, ...]:
    """What is wrong with the drawing of one file; nothing for a file whose shape is already wrong.

    Args:
        file: The file.
        name: Its name in problems.
    """
    try:
        document = read_document(file)
        table = msgspec.convert(document.data, ExerciseFile).drawing
    except (Refused, msgspec.ValidationError):
        return ()
    if table is None or any(drawing_findings(table)):
        return ()
    return problems_of(name, document, _findings(document, table))


def _findings(document: Document, table: DrawingTable) -> list[Finding]:
    # The figure needs numpy and shapely; nothing on the way to the first page does.
    from rehab.figure.checks import faults

    data = document.data["drawing"]
    return [
        Finding(_written(fault.path, data), fault.code, fault.values) for fault in faults(make_drawing(table))
    ]


def _written(path: Path, data: dict[str, object]) -> Path:
    """The field as the file has it: of one half or of both, in the pose itself or in the one before."""
    pose, *rest = path
    if pose not in ("a", "b") or not rest:
        return ("drawing", *path)
    word = str(rest[0])
    both = word.removesuffix("_right").removesuffix("_left")
    for table in (pose, "a"):
        fields = data.get(str(table))
        for name in (word, both):
            if isinstance(fields, dict) and name in fields:
                return ("drawing", table, name)
    return ("drawing", pose, word)
