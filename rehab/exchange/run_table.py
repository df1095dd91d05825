"""Runs in tables: Garmin's list of activities in several languages, Strava's list, and any table with a date and a
distance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.exchange.activity import MAX_SPEED, OTHER, RUN, Activity, sport_of
from rehab.exchange.cells import METRES, DateOrder, date_order, folded, moment, readings, seconds, unit_in
from rehab.exchange.column_names import CADENCE, FAVOURITE, NAMES, STRIDE

if TYPE_CHECKING:
    from rehab.exchange.table import Row, Table

SLOWEST = 0.4
"""Metres a second below which distance and time of a row do not belong together."""
ROLES = ("date", "time_of_day", "distance", "duration", "elapsed", "name", "heart", "sport")
"""What a column can say."""
STRAVA_HEAD = ("activity id", "activity date", "activity name", "activity type")
STRAVA_COLUMNS = {
    "date": 1,
    "name": 2,
    "sport": 3,
    "elapsed": 15,
    "duration": 16,
    "distance": 17,
    "heart": 31,
}
"""Columns of Strava's list by place: their names follow the language of the account, their order does not."""
STRAVA_FILE, STRAVA_SHORT = 12, {"elapsed": 5, "distance": 6}
_STRAVA_WIDTH = 18


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column says what, by place; None: no column does.

    Attributes:
        unit: Of the distance; empty: each cell says it, or what fits the time.
        bare_s: Seconds of one in a duration without a unit.
        order: Of dates in numbers.
        utc: Times are UTC instead of those on the wall.
    """

    date: int | None = None
    time_of_day: int | None = None
    distance: int | None = None
    duration: int | None = None
    elapsed: int | None = None
    name: int | None = None
    heart: int | None = None
    sport: int | None = None
    unit: str = ""
    bare_s: float = 1.0
    order: DateOrder | None = None
    utc: bool = False
    source: str = "csv"


@dataclass(frozen=True, slots=True)
class RowResult:
    """What one row became: a run, or why not. `file` is the track that belongs to it."""

    line: int
    activity: Activity | None = None
    problem: UserError | None = None
    file: str = ""


def guess(table: Table) -> Columns:
    """The columns as their names tell; those that no name tells stay open."""
    heads = [folded(_without_unit(head)) for head in table.header]
    if _is_strava(heads, len(table.header)):
        return _strava(table)
    found: dict[str, int] = {}
    for role, names in NAMES.items():
        for name in names:
            place = next(
                (n for n, head in enumerate(heads) if head == name and n not in found.values()), None
            )
            if place is not None:
                found[role] = place
                break
    garmin = any(head in FAVOURITE for head in heads) and "sport" in found
    columns = Columns(**found, source="garmin" if garmin else "csv")  # type: ignore[arg-type]
    columns = replace(columns, bare_s=_bare(table, columns), unit=_unit(table, columns))
    order = None if columns.date is None else date_order(row.cell(columns.date) for row in table.rows)
    if garmin and not columns.unit:
        columns = replace(columns, unit=_garmin_unit(table, columns, heads))
    return replace(columns, order=order)


def _is_strava(heads: list[str], width: int) -> bool:
    english = tuple(heads[:4]) == STRAVA_HEAD
    # In other languages the names differ; two columns of the same name for time and for distance do not.
    twins = width > _STRAVA_WIDTH and heads[5] == heads[15] and heads[6] == heads[17]
    return english or twins


def _strava(table: Table) -> Columns:
    wide = len(table.header) >= _STRAVA_WIDTH
    places = STRAVA_COLUMNS if wide else {"date": 1, "name": 2, "sport": 3, **STRAVA_SHORT}
    heart = places.get("heart")
    if heart is not None and heart >= len(table.header):
        places = {role: place for role, place in places.items() if role != "heart"}
    order = date_order(row.cell(1) for row in table.rows)
    return Columns(
        **places,
        unit="m" if wide else "km",
        order=order,
        utc=True,
        source="strava",
    )


def _without_unit(head: str) -> str:
    """The name without what stands in brackets or behind the last underscore, if that is a unit."""
    name, _, rest = head.rpartition("_")
    if name and unit_in(rest):
        return name
    return head.replace("(", "[").partition("[")[0]


def _unit(table: Table, columns: Columns) -> str:
    if columns.distance is None:
        return ""
    head = table.header[columns.distance]
    bracketed = head.replace("(", "[").partition("[")[2] or head.rpartition("_")[2]
    return unit_in(bracketed) if bracketed != head else ""


def _bare(table: Table, columns: Columns) -> float:
    """A bare number is minutes where the name of the column says so."""
    if columns.duration is None:
        return 1.0
    head = table.header[columns.duration].casefold()
    return 60.0 if "min" in head else 3600.0 if "hour" in head or "[h]" in head or "(h)" in head else 1.0


def _garmin_unit(table: Table, columns: Columns, heads: list[str]) -> str:
    """Garmin's list does not say km or miles, but length and number of steps do."""
    stride = next((n for n, head in enumerate(heads) if head in STRIDE), None)
    cadence = next((n for n, head in enumerate(heads) if head in CADENCE), None)
    votes = {"km": 0, "mi": 0}
    for row in table.rows:
        far, pace, rhythm = (
            readings(row.cell(columns.distance)),
            readings(row.cell(stride)),
            readings(row.cell(cadence)),
        )
        took = seconds(row.cell(columns.duration), None)
        if far and pace and rhythm and took and pace[0] > 0 and far[0] > 0:
            unit = pace[0] * rhythm[0] * took / 60 / far[0]
            votes["mi" if unit > (METRES["mi"] + METRES["km"]) / 2 else "km"] += 1
    return "mi" if votes["mi"] > votes["km"] else "km"


def read_rows(table: Table, columns: Columns) -> tuple[RowResult, ...]:
    """The runs of a table, row by row.

    Raises:
        UserError: ``run_csv_columns`` when no column is known to be the date or the distance, ``run_csv_order``
            when its dates can be read in two ways.
    """
    if columns.date is None or columns.distance is None:
        raise UserError("run_csv_columns", columns=table.header[:12])
    if columns.order is None:
        raise UserError("run_csv_order", example=_unclear(table, columns))
    return tuple(_result(row, columns) for row in table.rows)


def _unclear(table: Table, columns: Columns) -> str:
    return next((row.cell(columns.date) for row in table.rows if row.cell(columns.date)), "")


def _result(row: Row, columns: Columns) -> RowResult:
    file = row.cell(STRAVA_FILE) if columns.source == "strava" else ""
    try:
        return RowResult(row.line, _activity(row, columns), file=file)
    except UserError as problem:
        return RowResult(row.line, problem=problem, file=file)


def _activity(row: Row, columns: Columns) -> Activity:
    sport = row.cell(columns.sport)
    kind = sport_of(sport)
    if kind == OTHER or (columns.source in ("strava", "garmin") and kind != RUN):
        raise UserError("run_other_sport", sport=sport)
    start = _start(row, columns)
    moving = _duration(row, columns.duration, columns.bare_s)
    elapsed = _duration(row, columns.elapsed, columns.bare_s)
    rates = readings(row.cell(columns.heart))
    return Activity(
        start=start,
        distance_m=_metres(row, columns, moving or elapsed),
        source=columns.source,
        moving_s=moving,
        elapsed_s=elapsed,
        avg_hr=round(rates[0]) if rates and 0 < rates[0] < 1000 else None,
        name=row.cell(columns.name).removeprefix("'"),
        sport=kind,
        sport_word=sport,
        zoned=start.tzinfo is not None and not columns.utc,
    )


def _start(row: Row, columns: Columns) -> datetime:
    text = f"{row.cell(columns.date)} {row.cell(columns.time_of_day)}".strip()
    start = moment(text, columns.order) or moment(row.cell(columns.date), columns.order)
    if start is None:
        raise UserError("run_csv_date", line=row.line, text=row.cell(columns.date))
    return start.replace(tzinfo=UTC) if columns.utc and start.tzinfo is None else start


def _duration(row: Row, column: int | None, bare: float) -> float | None:
    cell = row.cell(column)
    if not cell.strip("-–—0:.,"):
        return None
    found = seconds(cell, bare)
    if found is None:
        raise UserError("run_csv_number", line=row.line, text=cell)
    return found


def _metres(row: Row, columns: Columns, took: float | None) -> float:
    """The distance in the reading that fits the time; without a time the likelier reading."""
    cell = row.cell(columns.distance)
    values = [value for value in readings(cell) if value > 0]
    if not values:
        raise UserError(
            "run_no_distance" if not cell.strip("-–—0.,") else "run_csv_number", line=row.line, text=cell
        )
    units = [columns.unit or unit_in(cell)] if columns.unit or unit_in(cell) else ["km", "m"]
    options = [value * METRES[unit] for unit in units for value in values]
    if took is None:
        return options[0]
    fitting = [metres for metres in options if SLOWEST <= metres / took <= MAX_SPEED]
    if not fitting:
        raise UserError("run_csv_mismatch", line=row.line, text=cell)
    return fitting[0]
