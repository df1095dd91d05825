"""The list of patients: from kept answers, from nothing, and how long the window is deaf meanwhile.

``REHAB_BENCH_PATIENTS`` says how many patients there are: 2,000 is what the goals are about, by default fewer.
The time of the triage is scaled to 2,000 patients from those that were judged.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, timed

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.ui.window import Window

PATIENTS_VARIABLE = "REHAB_BENCH_PATIENTS"
USUAL, ASKED = 120, 2000
JUDGED, ALONE = 100, 10
"""So many answers are worked out in one round."""
NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
GOALS = (
    Goal("clinic: list from kept answers / 1 s", "list from kept answers", "one second", 1.0),
    Goal("clinic: triage of 2,000 from nothing / 60 s", "triage of 2,000 from nothing", "one minute", 1.0),
    Goal("clinic: the same, processor time of two cores / 60 s", "triage, two cores", "one minute", 1.0),
    Goal("clinic: longest silence of the window / 50 ms", "longest silence of the window", "fifty ms", 1.0),
    Goal("clinic: search as you type / 50 ms", "search as you type", "fifty ms", 1.0),
)


def cases(folder: Path) -> dict[str, Case]:
    """One clinic for all cases."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    clinic = Opened(folder / "clinic")
    OPENED.append(clinic)
    return {
        "list from kept answers": clinic.read,
        "triage of 2,000 from nothing": clinic.triage,
        "triage, two cores": clinic.processor,
        "longest silence of the window": clinic.silence,
        "search as you type": clinic.search,
        "one second": lambda: 1000.0,
        "one minute": lambda: 60_000.0,
        "fifty ms": lambda: 50.0,
    }


OPENED: list[Opened] = []


def close() -> None:
    """Close the windows, so that nothing is worked out any more."""
    for clinic in OPENED:
        clinic.app.close()
    OPENED.clear()


class Opened:
    """A clinic window over made-up patients."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from benchmarks.made_clinic import fill_clinic
        from rehab.app import Application
        from rehab.paths import Paths
        from rehab.services.bundle import open_services
        from rehab.services.preferences import Preferences

        self.now = NOW
        self.qt = QApplication.instance() or QApplication([])
        paths = Paths(folder).ensure()
        preferences = Preferences(paths)
        preferences.change(clinic=True)
        self.services = open_services(paths, lambda: self.now, preferences)
        fill_clinic(self.services, int(os.environ.get(PATIENTS_VARIABLE, USUAL)), NOW.date())
        self.app = Application(self.qt, paths, lambda: self.now, preferences)  # type: ignore[arg-type]
        self.window: Window | None = None

    def read(self) -> float:
        """Everybody with their answers, as the list reads them."""
        return timed(self.services.caseload.cases)

    def triage(self) -> float:
        """Milliseconds for `ASKED` patients, from those of a few."""
        cases = self.services.caseload.cases()[:JUDGED]
        bare = [_without_answer(case) for case in cases]
        spent = timed(lambda: list(self.services.caseload.judge(bare)))
        return spent * ASKED / len(bare)

    def processor(self) -> float:
        """Processor time of the same, shared by two cores: what a quiet computer needs."""
        from rehab.domain.course import current
        from rehab.paths import resource
        from rehab.services.collection import Collection
        from rehab.services.verdicts import VerdictShelf
        from rehab.storage.catalog import Catalog

        s = self.services
        content = Collection(Catalog(resource("exercises")), s.database, s.paths.photos)
        shelf = VerdictShelf(s.database, lambda: self.now, s.preferences, content)
        ids = [case.episode_id for case in s.caseload.cases()[:ALONE] if case.episode_id is not None]
        began = time.process_time()
        for episode_id in ids:
            current(*shelf.asked(episode_id))
        return (time.process_time() - began) * 1000 * ASKED / len(ids) / 2

    def _shown(self) -> Window:
        if self.window is None:
            self.app.window.show()
            self.app.attach(self.services)
            self.window = self.app.window
            self._wait(lambda: self.app.pages.clinic.walk.ids != ())
        return self.window

    def _wait(self, until: object) -> None:
        while not until():  # type: ignore[operator]
            self.qt.processEvents()
            time.sleep(0.001)

    def silence(self) -> float:
        """The longest time between two turns of the window while answers are worked out behind it."""
        window = self._shown()
        # A new day: every answer is worked out again.
        self.now += timedelta(days=1)
        window.refresh_all()
        longest, last, ends = 0.0, time.perf_counter(), time.perf_counter() + 3
        while last < ends:
            self.qt.processEvents()
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            time.sleep(0.001)
        return longest * 1000

    def search(self) -> float:
        """One more letter in the search, until the list is filtered and painted."""
        from rehab.ui.clinic.list_page import PatientsPage

        page = self._shown().page("patients")
        assert isinstance(page, PatientsPage)
        page.search.setText("")
        self.qt.processEvents()

        def type_one() -> None:
            page.search.setText("0")
            page.table.viewport().repaint()

        return timed(type_one)


def _without_answer(case: object) -> object:
    from dataclasses import replace

    return replace(case, verdict=None)  # type: ignore[type-var]
