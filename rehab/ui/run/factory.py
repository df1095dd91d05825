"""Makes the page of runs with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.dialogs import ask_for_run_files
from rehab.ui.run.page import RunsPage
from rehab.ui.run.presenter import RunsPresenter

if TYPE_CHECKING:
    from rehab.services.bundle import Services
    from rehab.ui.drops import FileDrops
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.notices import Notices
    from rehab.ui.undo import UndoHistory


def make_runs(
    services: Services, jobs: Jobs, undo: UndoHistory, feed: Feed, *, drops: FileDrops, notices: Notices
) -> tuple[RunsPage, RunsPresenter]:
    """The page and what works it; `drops` shows on it that files are held above the window."""
    page = RunsPage()
    presenter = RunsPresenter(
        page,
        services,
        feed=feed,
        undo=undo,
        jobs=jobs,
        choose_files=lambda: ask_for_run_files(page.window()),
        problems=notices.show_problem,
        parent=page,
    )
    drops.over.connect(page.drop.set_over)
    return page, presenter
