"""A shared database with 50,000 patients, as the window uses it: the first screen, and a search by name.

Starts a PostgreSQL server of its own; everything goes through the row-level security of a member of the team.
``REHAB_BENCH_SHARED`` says how many patients there are.
"""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.ui.clinic.list_page import PatientsPage

PATIENTS_VARIABLE = "REHAB_BENCH_SHARED"
PATIENTS, SCORES = 50_000, 28
NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
GOALS = (
    Goal("shared: first screen of 50,000 / 1 s", "first screen of 50,000", "one shared second", 1.0),
    Goal("shared: search among 50,000 / 1 s", "search among 50,000", "one shared second", 1.0),
    Goal("shared: whole list of 50,000 / 1 s", "whole list of 50,000", "one shared second", None),
)
FILL = """
SET session_replication_role = replica;
INSERT INTO rehab.patient (id, version, created_at, updated_at, name, is_me, is_sample, care_team)
SELECT md5('p' || n)::uuid, 1, now(), now(), 'Person ' || md5(n::text), false, false, t.id
FROM generate_series(1, {patients}) n, rehab_guard.team t WHERE t.name = 'North';
INSERT INTO rehab.episode (id, version, created_at, updated_at, patient_id, site, side, primary_measure, starts_on,
    state, onset, detail, worst_when, care_team)
SELECT md5('e' || id)::uuid, 1, now(), now(), id, 'heel', 'left', 'first_step', current_date - 60, 'active', '', '',
    '[]', care_team FROM rehab.patient;
INSERT INTO rehab.pain_reading (id, version, created_at, updated_at, episode_id, measure, value, at, offset_min, day,
    care_team)
SELECT md5(e.id || '-' || n)::uuid, 1, now(), now(), e.id, 'first_step', n % 11, now() - n * interval '1 day', 60,
    current_date - n, e.care_team FROM rehab.episode e, generate_series(1, {scores}) n;
INSERT INTO rehab.kept_verdict (episode_id, marks, day, state, engine, p_failing, done, planned, baseline, now,
    days_logged, care_team)
SELECT id, 0, date '{today}', (ARRAY['on-track', 'failing', 'low-adherence', 'worsening'])[1 + n % 4], '{engine}', 0.5,
    30, 42, 6, 5, 28, care_team FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM rehab.episode) AS numbered;
ANALYZE;
"""


def why_not() -> str | None:
    """Why there is nothing to measure here, or None."""
    from tests import server

    return server.why_not()


def cases(folder: Path) -> dict[str, Case]:
    """One server for all cases."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    practice = Practice(folder / "shared")
    OPENED.append(practice)
    return {
        "first screen of 50,000": practice.first_screen,
        "whole list of 50,000": practice.whole,
        "search among 50,000": practice.search,
        "one shared second": lambda: 1000.0,
    }


OPENED: list[Practice] = []


def close() -> None:
    """Stop the servers."""
    for practice in OPENED:
        practice.ends.close()
    OPENED.clear()


class Practice:
    """Pages of the list over a server full of made-up patients."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from rehab.paths import Paths
        from rehab.services.bundle import open_services
        from rehab.services.preferences import Preferences
        from rehab.services.shared_access import Access
        from rehab.storage.kept_verdict import ENGINE
        from rehab.ui.theme import apply_theme
        from tests.server import running

        qt = QApplication.instance()
        self.qt = qt if isinstance(qt, QApplication) else QApplication([])
        self.ends = ExitStack()
        server = self.ends.enter_context(running())
        name = server.new_database()
        self.patients = int(os.environ.get(PATIENTS_VARIABLE, PATIENTS))
        today = NOW.date().isoformat()
        server.run_sql(name, FILL.format(patients=self.patients, scores=SCORES, today=today, engine=ENGINE))
        paths = Paths(folder).ensure()
        preferences = Preferences(paths)
        apply_theme(self.qt, preferences.settings)
        self.services = open_services(paths, lambda: NOW, preferences, shared=Access(server.address(name)))
        self.ends.callback(self.services.close)
        self.executor = self.ends.enter_context(ThreadPoolExecutor(1))
        self.page: PatientsPage | None = None
        self.took = (0.0, 0.0)

    def _wait(self, until: Callable[[], bool]) -> None:
        while not until():
            self.qt.processEvents()
            time.sleep(0.001)

    def _open(self) -> PatientsPage:
        """A new page: milliseconds to its first painted screen and until everybody is listed."""
        from rehab.ui.clinic.list_page import PatientsPage
        from rehab.ui.clinic.list_presenter import PatientsPresenter
        from rehab.ui.clinic.walk import Walk
        from rehab.ui.feed import Feed
        from rehab.ui.jobs import Jobs
        from rehab.ui.undo import UndoHistory

        if self.page is not None:
            self.page.deleteLater()
        page, feed, jobs = PatientsPage(), Feed(), Jobs(self.executor)
        undo = UndoHistory(self.services.undoer, feed)
        presenter = PatientsPresenter(
            page,
            self.services,
            feed,
            undo,
            jobs,
            Walk(),
            navigate=_ignored,
            open_file=lambda: None,
            merge=_ignored,
            problems=_raised,
            parent=page,
        )
        page.resize(1100, 760)
        page.show()
        self.qt.processEvents()
        shown = page.table.cases
        begun = time.perf_counter()
        presenter.refresh()
        self._wait(lambda: bool(shown.cases))
        page.table.viewport().repaint()
        first = time.perf_counter() - begun
        self._wait(lambda: len(shown.cases) == self.patients)
        self.took = first * 1000, (time.perf_counter() - begun) * 1000
        self._wait(lambda: jobs.idle)
        self.page = page
        return page

    def first_screen(self) -> float:
        """From asking for the list to the painted screen of the most urgent ones."""
        self._open()
        return self.took[0]

    def whole(self) -> float:
        """Until everybody is listed, of the last page that was opened."""
        if self.page is None:
            self._open()
        return self.took[1]

    def search(self) -> float:
        """Letters of a name, until the list is filtered and painted."""
        page = self.page or self._open()
        page.search.setText("")
        self.qt.processEvents()

        def type_three() -> None:
            page.search.setText("fab")
            page.table.viewport().repaint()

        return timed(type_three)


def _ignored(_what: object) -> None:
    """Nobody goes anywhere."""


def _raised(problem: Exception) -> None:
    raise problem
