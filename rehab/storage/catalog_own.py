"""Own content judged as a file would be, and made into values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from rehab.storage.catalog_build import exercise_findings, make_exercise, make_programme, programme_findings
from rehab.storage.catalog_check import Finding, finding, problem_at, shape_findings
from rehab.storage.catalog_schema import ExerciseFile, ProgrammeFile
from rehab.storage.catalog_shelf import FATAL, HARMLESS, Shelf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rehab.domain.content import ContentProblem
    from rehab.domain.exercise import Exercise
    from rehab.domain.program import Programme

TableT = TypeVar("TableT", ExerciseFile, ProgrammeFile)


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a table: the value unless it cannot be used at all, and every mistake."""

    value: Exercise | Programme | None
    problems: tuple[ContentProblem, ...]


def judge_exercise(slug: str, data: Mapping[str, Any], shelf: Shelf) -> Judged:
    """Judge the table of an own exercise. Links that lead nowhere are left out of the value."""
    table, findings = _shaped(data, ExerciseFile)
    if table is None:
        return Judged(None, _problems(slug, findings))
    findings = [*exercise_findings(table)]
    problems = _problems(slug, findings)
    if any(found.code in FATAL for found in findings):
        return Judged(None, problems)
    made = make_exercise(slug, table, shelf.sources)
    easier, harder = (
        tuple(link for link in links if link in shelf.exercises and link != slug)
        for links in (made.easier, made.harder)
    )
    return Judged(replace(made, easier=easier, harder=harder, own=True), problems)


def judge_programme(
    slug: str, data: Mapping[str, Any], shelf: Shelf, exercises: Mapping[str, Exercise]
) -> Judged:
    """Judge the table of an own programme over all exercises that there are."""
    table, findings = _shaped(data, ProgrammeFile)
    if table is None:
        return Judged(None, _problems(slug, findings))
    known = replace(shelf, exercises=dict(exercises), problems=[], seen=set(), codes={}, slugs={})
    findings = [*programme_findings(table), *known.unknown_exercises(table)]
    problems = _problems(slug, findings)
    if any(found.code not in HARMLESS for found in findings):
        return Judged(None, problems)
    return Judged(make_programme(slug, table, known.exercises, shelf.sources), problems)


def _shaped(data: Mapping[str, Any], schema: type[TableT]) -> tuple[TableT | None, list[Finding]]:
    plain = dict(data)
    try:
        return msgspec.convert(plain, schema), []
    except msgspec.ValidationError as error:
        found = shape_findings(plain, schema)
        return None, found or [finding((), "not_understood", message=error)]


def _problems(slug: str, findings: Sequence[Finding]) -> tuple[ContentProblem, ...]:
    return tuple(problem_at(slug, 1, found.path, found.code, found.values) for found in findings)
