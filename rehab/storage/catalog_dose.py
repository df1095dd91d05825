"""Doses of content files: limits, ranges, and the changes that a programme makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import structs

from rehab.domain.dose import LIMITS, RANGED, Dose, DoseRange
from rehab.storage.catalog_check import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab.domain.exercise import Exercise
    from rehab.storage.catalog_file import Path
    from rehab.storage.catalog_schema import DoseChange, DoseTable, RangeTable


def _dose_fields(table: DoseChange) -> dict[str, Any]:
    """Given fields only, under the names of `Dose`."""
    given = {name: value for name, value in structs.asdict(table).items() if value is not None}
    tempo = given.pop("tempo", None)
    if tempo is not None:
        names = ("tempo_up_s", "tempo_hold_s", "tempo_down_s")
        given.update(zip(names, map(float, tempo.split("-")), strict=True))
    return {name: value for name, value in given.items() if name in Dose.__slots__}


def dose_findings(table: DoseChange, path: Path, base: Dose | None = None) -> Iterator[Finding]:
    """Values out of the limits of a dose, and a dose without work."""
    given = _dose_fields(table)
    for name, value in given.items():
        if not _within_limits(name, value):
            low, high = LIMITS[name]
            shown = "tempo" if name.startswith("tempo") else name
            yield finding((*path, shown), "out_of_range", low=low, high=high, found=value)
    if base is None and not (given.get("reps") or given.get("hold_s") or given.get("minutes")):
        yield finding(path, "dose_empty")


def leaves_no_work(table: DoseChange, base: Dose) -> bool:
    """Whether a change takes everything off a dose that there is to do."""
    changed = {"reps": base.reps, "hold_s": base.hold_s, "minutes": base.minutes} | _dose_fields(table)
    return not (changed["reps"] or changed["hold_s"] or changed["minutes"])


def make_dose(table: DoseChange, base: Dose | None = None) -> Dose:
    given = _dose_fields(table)
    return Dose(**given) if base is None else base.with_changes(**given)


def days_per_week(table: DoseTable) -> int:
    """Days a week; a rhythm of every so many days is rounded down, at least 1."""
    if table.days_per_week is not None:
        return table.days_per_week
    return max(1, 7 // table.every_n_days) if table.every_n_days else 7


def make_range(table: RangeTable) -> DoseRange:
    ends = ((name, value) for name, value in structs.asdict(table).items() if value is not None)
    return DoseRange(**{name: (value[0], value[1]) for name, value in ends})


def range_findings(table: DoseTable) -> Iterator[Finding]:
    """Ranges that are upside down, missing or of no use, and a dose outside its own range."""
    given = {name: ends for name, ends in structs.asdict(table.range).items() if ends is not None}
    for name, (low, high) in given.items():
        if not 0 <= low <= high:
            yield finding(("dose", "range", name), "range_order", found=f"{low}, {high}")
    if not (table.reps or table.hold_s or table.minutes):
        return
    limits = make_range(table.range)
    values = {name: getattr(table, name) for name in RANGED}
    values |= {"sets": table.sets or 1, "per_day": table.per_day, "days_per_week": days_per_week(table)}
    for name, value in values.items():
        if name in given and value is None and name == "reps":
            yield finding(("dose", "range", name), "range_unused")
        elif name in given:
            yield from _outside(limits, name, value, ("dose", name))
        elif value and name in RANGED and _within_limits(name, value):
            yield finding(("dose", "range", name), "range_missing")


def change_findings(table: DoseChange, exercise: Exercise, path: Path) -> Iterator[Finding]:
    """What a programme's change of a dose does wrong: no work left, or outside the range of the exercise."""
    if leaves_no_work(table, exercise.dose):
        yield finding(path, "dose_empty")
        return
    for name, value in _dose_fields(table).items():
        if name not in RANGED or not value:
            continue
        if getattr(exercise.dose_range, name) is None:
            yield finding((*path, name), "change_without_range", found=exercise.slug)
        else:
            yield from _outside(exercise.dose_range, name, value, (*path, name))


def _outside(limits: DoseRange, name: str, value: float | None, path: Path) -> Iterator[Finding]:
    """A value outside a range that is in order; what breaks the limits of every dose is told elsewhere."""
    low, high = getattr(limits, name)
    if low <= high and _within_limits(name, value or 0) and not limits.holds(name, value):
        yield finding(path, "dose_outside_range", low=low, high=high, found=value)


def _within_limits(name: str, value: Any) -> bool:
    """Whether a field keeps the limits of every dose; fields without limits always do."""
    low, high = LIMITS.get(name, (0, 0))
    return name not in LIMITS or bool(low <= value <= high)
