"""Makes the History page with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.forms.run_presenter import RunBelongings
from rehab.ui.history.page import HistoryPage
from rehab.ui.history.presenter import HistoryPresenter

if TYPE_CHECKING:
    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


def make_history(
    services: Services, jobs: Jobs, undo: UndoHistory, feed: Feed, window: Window
) -> tuple[HistoryPage, HistoryPresenter]:
    """The page over the services of a window; its form of a run knows shoes and levels."""
    page = HistoryPage()
    presenter = HistoryPresenter(
        page,
        services,
        feed=feed,
        undo=undo,
        jobs=jobs,
        navigate=window.go,
        problems=window.notices.show_problem,
        parent=page,
    )
    presenter.editors.quick.run.extras = RunBelongings(services)
    return page, presenter
