"""A workbook with one sheet a table: real days, times and numbers, and no cell that is worked out."""

from __future__ import annotations

import io
from datetime import date, time
from typing import TYPE_CHECKING, Any

from rehab.exchange.sheets import MOST_CHARS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rehab.exchange.sheets import Cell, Sheet

_WIDEST, _NARROWEST = 48, 10
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}


def xlsx_bytes(sheets: Iterable[Sheet]) -> bytes:
    """The workbook. A text that begins like a formula stays a text; it needs no apostrophe here."""
    # Not before somebody exports: the import takes a tenth of a second.
    import xlsxwriter

    sink = io.BytesIO()
    book = xlsxwriter.Workbook(sink, _OPTIONS)
    head = book.add_format({"bold": True, "bottom": 1})
    formats = {
        date: book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
        time: book.add_format({"num_format": "hh:mm", "align": "left"}),
    }
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        page.freeze_panes(1, 0)
        for column, name in enumerate(sheet.columns):
            page.write_string(0, column, name, head)
            lengths = [len(str(row[column] or "")) for row in sheet.rows[:200]]
            page.set_column(column, column, min(_WIDEST, max(_NARROWEST, len(name) + 2, *lengths, 0)))
        for number, row in enumerate(sheet.rows, start=1):
            for column, cell in enumerate(row):
                _write(page, number, column, cell, formats)
        if sheet.rows:
            page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    book.close()
    return sink.getvalue()


def _write(page: Any, row: int, column: int, cell: Cell, formats: dict[type, Any]) -> None:
    match cell:
        case None | "":
            return
        case bool():
            # A true boolean is read back as a formula by some programs.
            page.write_string(row, column, "yes" if cell else "no")
        case int() | float():
            page.write_number(row, column, cell)
        case date() | time():
            page.write_datetime(row, column, cell, formats[date if isinstance(cell, date) else time])
        case str():
            plain = "".join(" " if sign < " " and sign not in "\t\n" else sign for sign in cell)
            page.write_string(row, column, plain.encode("utf-8", "replace").decode()[:MOST_CHARS])
