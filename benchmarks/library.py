"""The library page: all thumbnails from the kept files, and a key in the search field until the grid is painted."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import cycle
from typing import TYPE_CHECKING

from benchmarks.core import Case, Goal
from benchmarks.figure import cpu

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from rehab.ui.exercise.page import LibraryPage

GOALS = (
    Goal("library: page with all thumbnails from disk / one second", "page shown", "second", 1.0),
    Goal("library: key in the search until the grid is painted / 50 ms", "key answered", "fifty ms", 1.0),
    Goal("library: an own change until the grid is painted / 50 ms", "own change shown", "fifty ms", 1.0),
    Goal("library: content read for the first time / one second (in a job)", "content read", "second", 1.0),
)
TALL = (1280, 8000)
"""A page so high that every card is painted."""
USUAL = (1280, 800)
OWN = {
    "name": "Own stretch",
    "regions": ["foot"],
    "kind": "stretch",
    "position": "standing",
    "level": "easy",
    "target": "Foot",
    "steps": ["Stand.", "Lean."],
    "dose": {"reps": 5},
}
TYPED = ("h", "he", "hee", "heel", "heel r", "heel ra", "hel rase", "calf", "stertch", "qqq")


def cases(folder: Path) -> dict[str, Case]:
    """CPU time in milliseconds: other programs on the machine do not count."""
    from PySide6.QtWidgets import QApplication as Qt

    from rehab.paths import Paths, resource
    from rehab.services.bundle import open_services
    from rehab.storage.catalog import Catalog
    from rehab.ui.exercise.page import LibraryPage
    from rehab.ui.exercise.presenter import LibraryPresenter
    from rehab.ui.exercise.use import Use
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.theme import apply_theme
    from rehab.ui.widgets.sketches import sketches

    qt = Qt.instance() or Qt(["bench", "-platform", "offscreen"])
    assert isinstance(qt, Qt)
    paths = Paths(folder / "library").ensure()
    services = open_services(paths, lambda: datetime(2026, 11, 17, 7, 12, tzinfo=UTC))
    apply_theme(qt, services.preferences.settings)
    services.library.stock()
    pictures, jobs = paths.cache / "drawings", Jobs(ThreadPoolExecutor(max_workers=1))
    own, hidden = services.own.save(OWN).value.slug, cycle((True, False))

    def page_of(size: tuple[int, int]) -> LibraryPage:
        page = LibraryPage()
        use = Use(services.use, jobs, Feed(), page)
        presenter = LibraryPresenter(
            page, services.library, services.planner, services.preferences, lambda: None, use, page
        )
        page.resize(*size)
        presenter.refresh()
        page.grab()
        return page

    _draw_all(qt, pictures, lambda: page_of(TALL))

    def shown() -> None:
        sketches().detach()
        sketches().attach(pictures)
        page_of(TALL).deleteLater()

    sketches().attach(pictures)
    typed, searched = cycle(TYPED), page_of(USUAL)

    def answered() -> None:
        searched.searched.emit(next(typed))
        searched.grab()

    def change_shown() -> float:
        services.own.archive(own, next(hidden))
        return cpu(lambda: (searched.searched.emit(""), searched.grab()))

    return {
        "own change shown": change_shown,
        "page shown": lambda: cpu(shown),
        "key answered": lambda: cpu(answered),
        "content read": lambda: cpu(lambda: Catalog(resource("exercises")).exercises()),
        "second": lambda: 1000.0,
        "fifty ms": lambda: 50.0,
    }


def _draw_all(qt: QApplication, pictures: Path, make: Callable[[], LibraryPage]) -> None:
    """Fill the folder of kept pictures, as the first visit of a person does."""
    from rehab.ui.jobs import Jobs
    from rehab.ui.widgets.sketches import sketches

    with ThreadPoolExecutor(max_workers=1) as executor:
        sketches().attach(pictures)
        sketches().work_in(Jobs(executor))
        page = make()
        while not sketches().idle:
            qt.processEvents()
            time.sleep(0.005)
        page.deleteLater()
        sketches().detach()
