"""Tables for other programs: columns with a unit in their name, and cells that are numbers, days or texts.

The names of columns are part of the format (`docs/file-format.md`) and are not translated.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Cell = str | int | float | bool | date | time | None
BOM = b"\xef\xbb\xbf"
"""Tells spreadsheet programs that a text is UTF-8."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a text must not begin with, since a spreadsheet would work it out (OWASP)."""
MOST_CHARS = 32_000
"""Longest text of a cell that spreadsheet programs take."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table.

    Attributes:
        name: Lower case words joined by hyphens.
        columns: Names of the columns, units included.
        rows: Cells; every row is as long as the columns.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(self.name)


def csv_bytes(sheet: Sheet) -> bytes:
    """A table as comma-separated values in UTF-8 with a mark at its beginning, lines ending in CR LF."""
    sink = io.StringIO(newline="")
    writer = csv.writer(sink, lineterminator="\r\n")
    writer.writerow(sheet.columns)
    writer.writerows([_said(cell) for cell in row] for row in sheet.rows)
    return BOM + sink.getvalue().encode("utf-8", "replace")


def safe_text(text: str) -> str:
    """A text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe in front."""
    plain = text
    if not text.isprintable():
        plain = "".join(" " if sign < " " and sign not in "\t\n" else sign for sign in text)
    plain = plain[:MOST_CHARS]
    return f"'{plain}" if plain.lstrip(" ").startswith(FORMULA) else plain


def _said(cell: Cell) -> str | int | float:
    if isinstance(cell, str):
        return safe_text(cell)
    say = _SAYING.get(type(cell))
    if say is not None:
        return say(cell)
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


_SAYING: dict[type, Callable[[Any], str | int | float]] = {
    type(None): lambda _cell: "",
    int: int,
    float: float,
    bool: lambda cell: "yes" if cell else "no",
    date: date.isoformat,
    time: lambda cell: cell.strftime("%H:%M"),
}
"""By the exact kind: there are millions of cells in the log of some years."""
