"""What a start, a screen and a saved session cost, counted instead of timed: modules, statements, plans, commits."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from rehab.domain.pain import Measure
from rehab.domain.session import Done, SessionDraft, SetEntry
from rehab.ui.today.reader import DayReader
from tests.builders import Desk, at
from tests.e2e.test_first_paint import modules_at_first_paint

if TYPE_CHECKING:
    from uuid import UUID

ROOT = Path(__file__).resolve().parents[2]
NEVER = {"scipy", "pandas"}
FOREIGN_AT_FIRST_PAINT = 60
"""So many modules beside our own may be loaded more than a bare window has."""
TODAY, CHART = 61, 8
"""Statements that Today and the chart with its verdict may take, however long the log is."""
LOGS = ("session", "set_entry", "pain_reading", "checkin_answer", "run")
"""Tables that grow with every day."""
BARE = """
import json, sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Rehab"))
window.show()
application.processEvents()
print(json.dumps(sorted(sys.modules)))
"""


def foreign(modules: set[str]) -> set[str]:
    return {name for name in modules if name.partition(".")[0] != "rehab"}


def test_that_the_first_paint_loads_hardly_more_than_a_bare_window(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BARE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    bare = set(json.loads(done.stdout.splitlines()[-1]))
    more = foreign(modules_at_first_paint(tmp_path / "data")) - bare
    assert len(more) <= FOREIGN_AT_FIRST_PAINT, sorted(more)
    assert not {"pydantic", "psycopg", "reportlab"} & more


def test_that_statistics_packages_are_neither_required_nor_imported() -> None:
    required = {
        line.partition("==")[0]
        for line in (ROOT / "requirements.txt").read_text().splitlines()
        if "==" in line
    }
    assert "numpy" in required
    assert not NEVER & required
    for file in (ROOT / "rehab").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert not NEVER & {alias.name.partition(".")[0] for alias in node.names}, file
            elif isinstance(node, ast.ImportFrom):
                assert (node.module or "").partition(".")[0] not in NEVER, file


def test_that_qt_leaves_no_hook_in_import(tmp_path: Path) -> None:
    code = (
        "import builtins, sys; plain = builtins.__import__; sys.argv = ['rehab', '--version'];"
        "from rehab.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(builtins.__import__ is plain, 'PySide6.QtCore' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "True True"


@contextmanager
def asked(desk: Desk) -> Iterator[list[tuple[str, Any]]]:
    """The statements of a stretch of code, with their values."""
    found: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_more: Any) -> None:
        if not statement.startswith("BEGIN"):
            found.append((statement, values))

    event.listen(desk.database._engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(desk.database._engine, "before_cursor_execute", note)


def draft() -> SessionDraft:
    sets = tuple(SetEntry("heel-raise", "Heel raise", 3, 3) for _ in range(4))
    return SessionDraft(Done.ALL, before=3, during=4, after=3, effort=6, sets=sets)


def log(desk: Desk, episode: UUID, first: int, last: int) -> None:
    """A score and a session on each day, some days ago."""
    for ago in range(first, last, -1):
        day = desk.clock.today - timedelta(days=ago)
        desk.checkins.log(Measure.FIRST_STEP, 4, episode, at(day, 7))


def today(desk: Desk, _episode: UUID) -> None:
    reader = DayReader(
        desk.people,
        desk.planner,
        desk.sessions,
        desk.checkins,
        desk.weekly,
        desk.plays,
        desk.progression,
        desk.phases,
    )
    assert reader.read(desk.clock.today, 0)


def chart(desk: Desk, episode: UUID) -> None:
    desk.progress.view(episode)


SCREENS: dict[str, tuple[Callable[..., None], int]] = {
    "today": (today, TODAY),
    "chart": (chart, CHART),
}


@pytest.mark.data_file
@pytest.mark.parametrize("name", SCREENS)
def test_that_a_screen_takes_as_many_statements_for_a_long_log_as_for_a_short_one(
    desk: Desk, name: str
) -> None:
    show, most = SCREENS[name]
    start: date = desk.clock.today - timedelta(days=30)
    episode = desk.start_plan(on=start)
    log(desk, episode, 28, 20)
    show(desk, episode)
    log(desk, episode, 20, 19)
    with asked(desk) as short:
        show(desk, episode)
    log(desk, episode, 19, 1)
    with asked(desk) as long:
        show(desk, episode)
    assert len(long) <= len(short) <= most


@pytest.mark.data_file
@pytest.mark.parametrize("name", SCREENS)
def test_that_no_screen_goes_through_a_whole_log(desk: Desk, name: str) -> None:
    show, _most = SCREENS[name]
    episode = desk.start_plan(on=desk.clock.today - timedelta(days=10))
    log(desk, episode, 5, 1)
    desk.sessions.record(draft(), episode)
    with asked(desk) as statements:
        show(desk, episode)
    assert scans(desk, statements) == []


def scans(desk: Desk, statements: list[tuple[str, Any]]) -> list[str]:
    """Plans that look at every row of a table that grows."""
    found = []
    with desk.database._engine.connect() as connection:
        for statement, values in statements:
            if statement.lstrip().startswith(("SELECT", "WITH")):
                plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                found += [f"{row[3]}: {statement}" for row in plan if SCAN.match(row[3])]
    return found


SCAN = re.compile(rf"SCAN (?:{'|'.join(LOGS)})\b")


@pytest.mark.data_file
def test_that_the_look_at_plans_notices_a_scan(desk: Desk) -> None:
    statement = "SELECT count(*) FROM pain_reading WHERE value = ?"
    assert len(scans(desk, [(statement, (3,))])) == 1


@pytest.mark.data_file
def test_that_saving_a_session_is_one_commit(desk: Desk) -> None:
    episode = desk.start_plan()
    commits = 0

    def count(_connection: Any) -> None:
        nonlocal commits
        commits += 1

    event.listen(desk.database._engine, "commit", count)
    desk.sessions.record(draft(), episode)
    assert commits == 1
