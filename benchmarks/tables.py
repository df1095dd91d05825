"""A large log as CSV: the export that a person asks for, against a bare writer on the bare cursor."""

from __future__ import annotations

import csv
import sqlite3
from importlib.util import find_spec
from typing import TYPE_CHECKING

from benchmarks.core import Absent, Case, Cases, timed
from benchmarks.goals import goals_of

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.services.bundle import Services

GOALS = goals_of("tables")
MOST_ROUNDS = 3
ROWS = 200_000
COLUMNS = ("day", "time", "session", "exercise", "name", "sets_done", "pain_0_10")


def cases(folder: Path) -> Cases:
    """Sets: read from the data file and written as CSV."""
    from benchmarks.database import fill_scores, made_sets, opened
    from rehab.storage.rows import set_entry

    services = opened(folder / "tables")
    filled, episode = fill_scores(services)
    filled.close()
    sets = made_sets(services, episode, ROWS)
    with services.database.write() as work:
        work.adopt(set_entry, sets)
    raw = sqlite3.connect(services.paths.database, isolation_level=None)
    query = (
        "SELECT s.day, s.at, s.name, e.exercise, e.name AS exercise_name, e.sets_done, e.pain FROM set_entry e "
        "JOIN session s ON s.id = e.session_id ORDER BY s.day, s.at, e.position"
    )

    def cursor() -> None:
        with (folder / "raw.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows(raw.execute(query))

    return {
        "CSV of 200,000": lambda: timed(lambda: _export(services, folder)),
        "written CSV of 200,000": _written(services),
        "csv.writer on the cursor": lambda: timed(cursor),
        "pandas": _pandas(raw, query, folder),
    }


def _export(services: Services, folder: Path) -> None:
    """As the product exports it: one table of everything."""
    from rehab.services.export import ExportWish

    services.exports.run("log", ExportWish(), folder / "log.csv", overwrite=True)


def _written(services: Services) -> Case:
    """The last step of it alone: values into text."""
    from rehab.exchange.sheets import Sheet, csv_bytes

    day = services.clock().date()
    row = (day, services.clock().time(), "Evening", "heel-raise", "Heel raise", 3, 2)
    sheet = Sheet("sets", COLUMNS, (row,) * ROWS)
    return lambda: timed(lambda: csv_bytes(sheet))


def _pandas(raw: sqlite3.Connection, query: str, folder: Path) -> Case | Absent:
    if find_spec("pandas") is None:
        return Absent("pandas is not installed")
    import pandas

    def write() -> None:
        pandas.read_sql_query(query, raw).to_csv(folder / "pandas.csv", index=False)

    return lambda: timed(write)
