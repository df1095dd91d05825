"""A table in a text file: encoding, delimiter and rows, found from the content."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass

from rehab.domain.errors import UserError

MAX_TABLE = 60_000_000
MAX_ROWS = 200_000
MAX_COLUMNS = 400
MAX_CELL = 100_000
DELIMITERS = ",;\t|"
_SAMPLE_LINES = 20
_NULS = 0.2
_CENTRAL = re.compile(rb"[A-Za-z][\xb9\xb3\xbf\x9c\x9f]|[\xb9\xb3\xbf\x9c\x9f][a-z]")
"""Letters of Central Europe within words; in the Western code page these bytes are signs that no word holds."""
_BLANK = "\ufeff \t\r\n"


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of one row and the line it stands in, counted from 1."""

    line: int
    cells: tuple[str, ...]

    def cell(self, column: int | None) -> str:
        """A cell without blanks around it; nothing when the row or the choice has none."""
        return self.cells[column].strip() if column is not None and 0 <= column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the rows below it."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]


def text_of(raw: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or a Western or Central European code page.

    Raises:
        UserError: ``run_file_unknown`` when it is no text.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    head = raw[:2000]
    if head and head[1::2].count(0) > _NULS * len(head):
        return raw.decode("utf-16-le", "replace")
    if head and head[0::2].count(0) > _NULS * len(head):
        return raw.decode("utf-16-be", "replace")
    if b"\0" in head:
        raise UserError("run_file_unknown")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1250" if _CENTRAL.search(raw) else "cp1252", "replace")


def read_table(raw: bytes) -> Table:
    """The table of a CSV file, whatever its delimiter and line ends.

    Raises:
        UserError: ``run_file_unknown`` when it is no table, ``run_file_too_large``, ``run_csv_broken``.
    """
    if len(raw) > MAX_TABLE:
        raise UserError("run_file_too_large", limit=MAX_TABLE // 1_000_000)
    text = text_of(raw).lstrip(_BLANK).replace("\r\n", "\n").replace("\r", "\n")
    given, skipped = "", 0
    if text[:4].casefold() == "sep=" and text[4:5] and text[5:6] == "\n":
        given, text, skipped = text[4], text[6:], 1
    delimiter = given or delimiter_of(text)
    rows = _rows(text, delimiter, skipped)
    if not rows or len(rows[0].cells) < 2:
        raise UserError("run_file_unknown")
    if len(rows[0].cells) > MAX_COLUMNS:
        raise UserError("run_file_too_large", limit=MAX_COLUMNS)
    return Table(tuple(cell.strip().strip(_BLANK) for cell in rows[0].cells), tuple(rows[1:]))


def _rows(text: str, delimiter: str, skipped: int) -> list[Row]:
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows: list[Row] = []
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(reader.line_num + skipped, tuple(cells)))
            if len(rows) > MAX_ROWS:
                raise UserError("run_file_too_large", limit=MAX_ROWS)
    except csv.Error as error:
        raise UserError("run_csv_broken", line=reader.line_num + skipped) from error
    return rows


def delimiter_of(text: str) -> str:
    """The sign that splits the first lines into equally many cells; a comma where nothing does."""
    lines = [line for line in text.split("\n", _SAMPLE_LINES)[:_SAMPLE_LINES] if line.strip()]
    best, most = ",", 0
    for sign in DELIMITERS:
        counts = [_outside_quotes(line, sign) for line in lines]
        if not counts or not counts[0]:
            continue
        alike = Counter(counts)[counts[0]]
        # The header says how many columns there are; decimal commas are not in it.
        if counts[0] * alike > most:
            best, most = sign, counts[0] * alike
    return best


def _outside_quotes(line: str, sign: str) -> int:
    return sum(part.count(sign) for part in line.split('"')[::2])
