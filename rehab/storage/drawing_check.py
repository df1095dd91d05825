"""Checks the drawings of exercise files and of packs: the pose checks of the figure, with the place of each field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from rehab.storage.catalog_check import Finding, problem_at, problems_of
from rehab.storage.catalog_file import Refused, read_document
from rehab.storage.catalog_schema import ExerciseFile
from rehab.storage.drawing_build import drawing_findings, make_drawing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path as FilePath

    from rehab.domain.content import ContentProblem
    from rehab.storage.catalog_file import Path
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
    return problems_of(name, document, _findings(document.data["drawing"], table))


def strange_drawing_problems(name: str, data: Mapping[str, Any]) -> tuple[ContentProblem, ...]:
    """What is wrong with the drawing of a table from a stranger, which has the shape of the schema already.

    Takes some tenths of a second. A drawing that no picture can be made of has one problem, ``drawing_unsolvable``.

    Args:
        name: Its name in problems.
        data: The table of an exercise.
    """
    if "drawing" not in data:
        return ()
    table = msgspec.convert(dict(data), ExerciseFile).drawing
    if table is None:
        return ()
    from rehab.figure.proof import can_be_drawn

    findings = [Finding(("drawing",), "drawing_unsolvable")]
    if can_be_drawn(make_drawing(table)):
        findings = _findings(data["drawing"], table)
    return tuple(problem_at(name, 1, f.path, f.code, f.values) for f in findings)


def _findings(data: dict[str, object], table: DrawingTable) -> list[Finding]:
    # The figure needs numpy and shapely; nothing on the way to the first page does.
    import numpy as np

    from rehab.figure.checks import faults
    from rehab.figure.proof import UNSOLVABLE

    try:
        with np.errstate(all="ignore"):
            found = faults(make_drawing(table))
    except UNSOLVABLE:
        return [Finding(("drawing",), "drawing_unsolvable")]
    return [Finding(_written(fault.path, data), fault.code, fault.values) for fault in found]


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
