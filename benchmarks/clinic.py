"""The list of 2,000 patients: from kept answers, from nothing, and how long the window is deaf meanwhile.

``REHAB_BENCH_PATIENTS`` says how many of them have two years of entries and are judged: 2,000 is what the goals are
about, by default fewer, and the others have answers that are kept. The time of the triage is then that of the start of
the further processes, once, and of the rest scaled to 2,000; everything else is as it was measured.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, processor, timed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.ui.clinic.list_page import PatientsPage
    from rehab.ui.window import Window

PATIENTS_VARIABLE = "REHAB_BENCH_PATIENTS"
USUAL, ASKED = 120, 2000
CORES = 2
ALONE = 40
"""So many are judged for the processor time."""
NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
GOALS = (
    Goal("clinic: list from kept answers / 1 s", "list from kept answers", "one second", 1.0),
    Goal("clinic: triage of 2,000 from nothing / 60 s", "triage of 2,000 from nothing", "one minute", 1.0),
    Goal("clinic: the same, processor time of two cores / 60 s", "triage, two cores", "one minute", 1.0),
    Goal("clinic: longest silence of the window / 50 ms", "longest silence of the window", "fifty ms", 1.0),
    Goal("clinic: longest turn, processor time / 50 ms", "longest turn of the window", "fifty ms", 1.0),
    Goal("clinic: search as you type / 50 ms", "search as you type", "fifty ms", 1.0),
)


def cases(folder: Path) -> dict[str, Case]:
    """One clinic for all cases."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    clinic = Opened(folder / "clinic")
    OPENED.append(clinic)
    return {
        "list from kept answers": clinic.read,
        "triage of 2,000 from nothing": lambda: clinic.triage().wall,
        "triage, two cores": clinic.processor,
        "longest silence of the window": lambda: clinic.last().silence,
        "longest turn of the window": lambda: clinic.last().turn,
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


@dataclass(frozen=True, slots=True)
class Triage:
    """One triage from nothing, milliseconds for `ASKED` patients.

    Attributes:
        wall: From the first look to the last answer in the list.
        silence: The longest time between two turns of the window.
        turn: The longest processor time of its thread between them: the same on a busy computer.
    """

    wall: float
    silence: float
    turn: float


class Opened:
    """A clinic window over made-up patients."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from benchmarks.made_clinic import add_known, fill_clinic
        from rehab.app import Application
        from rehab.paths import Paths
        from rehab.services.bundle import open_services
        from rehab.services.preferences import Preferences

        self.qt = QApplication.instance() or QApplication([])
        paths = Paths(folder).ensure()
        preferences = Preferences(paths)
        preferences.change(clinic=True)
        self.services = open_services(paths, lambda: NOW, preferences)
        self.judged = int(os.environ.get(PATIENTS_VARIABLE, USUAL))
        fill_clinic(self.services, self.judged, NOW.date())
        self.known = add_known(self.services, ASKED - self.judged)
        self.app = Application(self.qt, paths, lambda: NOW, preferences)  # type: ignore[arg-type]
        self.window: Window | None = None
        self._last: Triage | None = None

    def _shown(self) -> Window:
        if self.window is None:
            self.app.window.show()
            self.app.attach(self.services)
            self.window = self.app.window
            self._wait(lambda: len(self.app.pages.clinic.walk.ids) == ASKED)
            self._wait(self._is_done)
        return self.window

    def _page(self) -> PatientsPage:
        from rehab.ui.clinic.list_page import PatientsPage

        page = self._shown().page("patients")
        assert isinstance(page, PatientsPage)
        return page

    def _wait(self, until: Callable[[], bool]) -> tuple[float, float]:
        """Take the window's turns until something is so; the longest time and processor time between two, seconds."""
        longest, hardest = 0.0, 0.0
        last, used = time.perf_counter(), time.thread_time()
        while not until():
            self.qt.processEvents()
            now, spent = time.perf_counter(), time.thread_time()
            longest, hardest = max(longest, now - last), max(hardest, spent - used)
            last, used = now, spent
            time.sleep(0.001)
        return longest, hardest

    def _is_done(self) -> bool:
        """Whether every answer is known and shown."""
        cases = self._page().table.cases.cases
        return len(cases) == ASKED and all(case.verdict is not None for case in cases)

    def read(self) -> float:
        """From looking anew to the painted list of everybody."""
        page = self._page()
        model = page.table.cases
        before = model.cases

        def look() -> None:
            self._shown().refresh_all()
            self._wait(lambda: model.cases is not before)
            page.table.viewport().repaint()

        return timed(look)

    def triage(self) -> Triage:
        """Forget the answers of everybody who has entries and have them worked out again."""
        from benchmarks.made_clinic import forget_all_but

        table = self._page().table
        forget_all_but(self.services, self.known)
        begun = time.perf_counter()
        self._shown().refresh_all()
        turns = [self._wait(lambda: _waiting(table.cases.cases) >= self.judged)]
        turns.append(self._wait(lambda: _waiting(table.cases.cases) < self.judged))
        start = time.perf_counter() - begun
        turns.append(self._wait(self._is_done))
        rest = time.perf_counter() - begun - start
        silence, turn = (1000 * max(times) for times in zip(*turns, strict=True))
        self._last = Triage(1000 * (start + rest * ASKED / self.judged), silence, turn)
        return self._last

    def last(self) -> Triage:
        """The last triage."""
        return self._last or self.triage()

    def processor(self) -> float:
        """Processor time of reading and judging, shared by `CORES`: what a quiet computer needs."""
        from rehab.paths import resource
        from rehab.services.collection import Collection
        from rehab.services.verdicts import VerdictShelf
        from rehab.storage.catalog import Catalog

        s = self.services
        content = Collection(Catalog(resource("exercises")), s.database, s.paths.photos)
        shelf = VerdictShelf(s.database, s.clock, s.preferences, content)
        keys = [case.episode_id for case in s.caseload.cases() if case.episode_id not in self.known]
        asked = [key for key in keys if key is not None][:ALONE]
        return processor(lambda: shelf.answers(asked)) * ASKED / len(asked) / CORES

    def search(self) -> float:
        """One more letter in the search, until the list is filtered and painted."""
        page = self._page()
        page.search.setText("")
        self.qt.processEvents()

        def type_one() -> None:
            page.search.setText("0")
            page.table.viewport().repaint()

        return timed(type_one)


def _waiting(cases: tuple[object, ...]) -> int:
    return sum(case.verdict is None for case in cases)  # type: ignore[attr-defined]
