"""What a file with runs is, found from its content, never from its name; and its runs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab.domain.errors import UserError
from rehab.exchange.activity import MAX_FILE, Activity, believed
from rehab.exchange.archive import gunzip, is_gzip, is_zip
from rehab.exchange.cells import DateOrder
from rehab.exchange.fit import is_fit, read_fit
from rehab.exchange.gpx import read_gpx
from rehab.exchange.log_sheets import RUN_COLUMNS, RUNS, table_named
from rehab.exchange.run_table import Columns, RowResult, guess, read_rows
from rehab.exchange.table import Table, read_table
from rehab.exchange.tcx import read_tcx
from rehab.exchange.xml_in import readable

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = 4_000
_ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s>/]")
_ROOTS = {b"gpx": "gpx", b"TrainingCenterDatabase": "tcx"}


_LOOKS = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"SQLite format 3", "database"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"{", "json"),
    (b"[", "json"),
)
"""How files begin that people choose by mistake."""

OUR_RUNS = Columns(
    date=RUN_COLUMNS.index("day"),
    time_of_day=RUN_COLUMNS.index("time"),
    distance=RUN_COLUMNS.index("distance_km"),
    duration=RUN_COLUMNS.index("moving_min"),
    name=RUN_COLUMNS.index("name"),
    unit="km",
    bare_s=60.0,
    order=DateOrder.DAY,
)
"""The table of runs that this program writes."""


class FileKind(StrEnum):
    """What a file looks like."""

    GPX = "gpx"
    TCX = "tcx"
    FIT = "fit"
    CSV = "csv"
    STRAVA = "strava"
    GARMIN = "garmin"
    ZIP = "zip"
    FOLDER = "folder"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RunFile:
    """What was read of one file.

    Attributes:
        runs: Its runs, believed.
        rows: Of a table: what became of each row.
        table: The table when nobody can tell yet which column says what.
    """

    kind: FileKind
    runs: tuple[Activity, ...] = ()
    rows: tuple[RowResult, ...] = ()
    problem: UserError | None = None
    table: Table | None = None
    columns: Columns | None = None


def kind_of(raw: bytes) -> FileKind:
    """What a file looks like from its first bytes; a table only when it names a date and a distance."""
    if is_zip(raw):
        return FileKind.ZIP
    if is_fit(raw):
        return FileKind.FIT
    head = _head(raw)
    if head.startswith(b"<"):
        # What stands before the root says nothing about the kind.
        plain = re.sub(
            rb"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(\[[^\]]*\])?[^>]*>", b"", head, flags=re.DOTALL
        )
        root = _ROOT.search(plain)
        return FileKind(_ROOTS.get(root.group(1), "unknown")) if root else FileKind.UNKNOWN
    return FileKind.UNKNOWN


def _head(raw: bytes) -> bytes:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in raw[:4]:
        return readable(raw[: HEAD * 2])[0]
    return readable(raw[:HEAD])[0]


def read_run_file(raw: bytes, columns: Columns | None = None) -> RunFile:
    """The runs of one file that is no archive; trouble is told in `problem`, never raised.

    Args:
        raw: The file.
        columns: Of a table: which column says what, if somebody chose.
    """
    kind = FileKind.UNKNOWN
    try:
        if len(raw) > MAX_FILE:
            raise UserError("run_file_too_large", limit=MAX_FILE // 1_000_000)
        if is_gzip(raw):
            raw = gunzip(raw)
        if not raw.strip(b"\0 \r\n\t"):
            raise UserError("run_file_empty")
        kind = kind_of(raw)
        if kind is FileKind.UNKNOWN:
            return _from_table(raw, columns)
        if kind is FileKind.ZIP:
            raise UserError("archive_too_deep")
        return RunFile(kind, tuple(believed(run) for run in _READERS[kind](raw)))
    except UserError as problem:
        return RunFile(kind, problem=problem)
    except Exception:  # noqa: BLE001 - a file from outside is refused, whatever it breaks in a reader
        return RunFile(kind, problem=UserError("run_file_broken"))


_READERS: dict[FileKind, Callable[[bytes], tuple[Activity, ...]]] = {
    FileKind.GPX: read_gpx,
    FileKind.TCX: read_tcx,
    FileKind.FIT: read_fit,
}


def looks(raw: bytes) -> str:
    """What a file without runs looks like, or nothing when that cannot be told."""
    head = _head(raw)
    if head.startswith(b"<"):
        return "page" if b"<html" in head.lower() else "xml"
    return next((word for start, word in _LOOKS if raw.startswith(start) or head.startswith(start)), "")


def _from_table(raw: bytes, chosen: Columns | None) -> RunFile:
    if word := looks(raw):
        raise UserError("run_file_looks", looks=word)
    table = read_table(raw)
    ours = table_named(table.header)
    if ours and ours != RUNS:
        raise UserError("run_csv_ours", table=ours)
    columns = chosen or (OUR_RUNS if ours else guess(table))
    kind = FileKind(columns.source)
    if kind is FileKind.CSV and columns.date is None and columns.distance is None and chosen is None:
        # Nothing in it speaks of runs; somebody can still say which columns do.
        return RunFile(FileKind.UNKNOWN, problem=UserError("run_file_unknown"), table=table, columns=columns)
    try:
        rows = tuple(_believed(row) for row in read_rows(table, columns))
    except UserError as problem:
        return RunFile(kind, problem=problem, table=table, columns=columns)
    runs = tuple(row.activity for row in rows if row.activity is not None)
    return RunFile(kind, runs, rows, table=table, columns=columns)


def _believed(row: RowResult) -> RowResult:
    if row.activity is None:
        return row
    try:
        return RowResult(row.line, believed(row.activity), file=row.file)
    except UserError as problem:
        return RowResult(row.line, problem=problem, file=row.file)
