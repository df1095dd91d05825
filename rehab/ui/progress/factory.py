"""Makes the Progress page with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.paths import resource
from rehab.ui.progress.page import ProgressPage
from rehab.ui.progress.presenter import ProgressPresenter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


def make_progress(
    services: Services,
    jobs: Jobs,
    undo: UndoHistory,
    feed: Feed,
    window: Window,
    choose_file: Callable[[str], Path | None],
) -> tuple[ProgressPage, ProgressPresenter]:
    """The page over the services of a window; charts are drawn in the font of the window."""
    fonts = tuple(str(file) for file in sorted(resource("assets", "fonts").glob("Inter-*.ttf")))
    s, page = services, ProgressPage(jobs, fonts)
    presenter = ProgressPresenter(
        page,
        s.people,
        s.progress,
        s.checkins,
        s.checkups,
        s.limits,
        s.self_tests,
        s.conflicts,
        s.preferences,
        feed,
        undo,
        jobs,
        window.go,
        choose_file,
        window.notices.show_problem,
        s.clock,
        page,
    )
    return page, presenter
