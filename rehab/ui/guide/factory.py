"""Makes the check-up page with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.guide.page import CheckUpPage
from rehab.ui.guide.presenter import CheckUpPresenter

if TYPE_CHECKING:
    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


def make_checkup(
    services: Services, jobs: Jobs, undo: UndoHistory, feed: Feed, window: Window
) -> tuple[CheckUpPage, CheckUpPresenter]:
    """The page over the services of a window."""
    page = CheckUpPage()
    presenter = CheckUpPresenter(
        page,
        people=services.people,
        checkups=services.checkups,
        maps=services.maps,
        treatments=services.treatments,
        progress=services.progress,
        checkin=services.checkins,
        library=services.library,
        preferences=services.preferences,
        feed=feed,
        undo=undo,
        jobs=jobs,
        conflicts=services.conflicts,
        clock=services.clock,
        navigate=window.go,
        problems=window.notices.show_problem,
        parent=page,
    )
    return page, presenter
