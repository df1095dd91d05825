"""One edit in the plan builder, in a real window: the whole, and what the page adds to keeping the draft."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal, bare_commit, processor, timed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.domain.program import Plan
    from rehab.services.outcome import Outcome

NOW = datetime(2026, 11, 17, 7, 12, tzinfo=UTC)
PAGE_MS, EDIT_MS = 25.0, 50.0
GOALS = (
    Goal(
        "builder: the page after an edit / 25 ms", "the page after an edit", "twenty-five milliseconds", 1.0
    ),
    Goal("builder: an edit with its commit / 50 ms", "an edit", "fifty milliseconds", 1.0),
    Goal("builder: keeping the draft / 50 ms", "keeping the draft", "fifty milliseconds", 1.0),
    Goal("builder: an edit / a bare commit", "an edit", "a bare commit of a draft", None),
    Goal(
        "builder: processor of an edit / 50 ms", "processor of an edit of a plan", "fifty milliseconds", 1.0
    ),
)

_opened: list[Opened] = []


def cases(folder: Path) -> dict[str, Case]:
    """A session is open; the dose of its first row is typed anew each time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    opened = Opened(folder / "builder")
    _opened.append(opened)
    return {
        "an edit": lambda: opened.edit()[0],
        "keeping the draft": lambda: opened.edit()[1],
        "the page after an edit": opened.page_part,
        "a bare commit of a draft": bare_commit(folder / "bare_draft.db"),
        "processor of an edit of a plan": lambda: opened.edit(processor)[0],
        "twenty-five milliseconds": lambda: PAGE_MS,
        "fifty milliseconds": lambda: EDIT_MS,
    }


def close() -> None:
    """Close the window in this thread; it stays referenced, so that no job of another group clears it away."""
    for opened in _opened:
        opened.app.window.close()


class Opened:
    """The program page with an evening session open."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication, QWidget

        from rehab.app import Application
        from rehab.domain.patient import Side, Site
        from rehab.paths import Paths
        from rehab.services.builder import PlanBuilder
        from rehab.services.bundle import open_services
        from rehab.services.preferences import Preferences

        class Stopwatch(PlanBuilder):
            """Notes how long keeping took."""

            spent_ms = 0.0

            def keep(self, draft: Plan, code: str = "plan_changed") -> Outcome[Plan]:
                begun = time.perf_counter()
                kept = super().keep(draft, code)
                self.spent_ms = (time.perf_counter() - begun) * 1000
                return kept

        qt = QApplication.instance() or QApplication([])
        assert isinstance(qt, QApplication)
        self.qt, paths = qt, Paths(folder).ensure()
        preferences = Preferences(paths)
        self.app = Application(qt, paths, lambda: NOW, preferences)
        services = open_services(paths, lambda: NOW, preferences)
        services.planner.start("P02", Site.HEEL, Side.LEFT, NOW.date() - timedelta(days=15))
        self.builder = Stopwatch(services.database, services.clock, services.planner, preferences)
        self.app.window.show()
        self.app.attach(replace(services, builder=self.builder))
        self.app.window.go("program")
        page = self.app.window.page("program")
        page.editor.head.session_chosen.emit("evening-strength")
        self.qt.processEvents()
        assert page.findChild(QWidget, "amount_0") is not None
        self.page = page
        self.doses = cycle(("3x8", "3x9", "3x10", "3x11"))

    def edit(self, cost: Callable[[Callable[[], object]], float] = timed) -> tuple[float, float]:
        """Milliseconds of an edit, and of keeping the draft in it."""
        self.qt.processEvents()
        text = next(self.doses)
        whole = cost(lambda: self.page.editor.list.dose_typed.emit({0}, "amount", text))
        return whole, self.builder.spent_ms

    def page_part(self) -> float:
        """What is left of an edit without keeping the draft."""
        whole, kept = self.edit()
        return whole - kept
