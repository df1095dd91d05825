"""Makes Today with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.today.page import TodayPage
from rehab.ui.today.presenter import TodayPresenter

if TYPE_CHECKING:
    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


def make_today(
    services: Services, undo: UndoHistory, feed: Feed, window: Window
) -> tuple[TodayPage, TodayPresenter]:
    """The page over the services of a window."""
    s, page = services, TodayPage()
    presenter = TodayPresenter(
        page,
        people=s.people,
        planner=s.planner,
        sessions=s.sessions,
        plays=s.plays,
        progression=s.progression,
        phases=s.phases,
        checkin=s.checkins,
        weekly=s.weekly,
        runs=s.runs,
        treatments=s.treatments,
        pauses=s.pauses,
        library=s.library,
        preferences=s.preferences,
        feed=feed,
        undo=undo,
        navigate=window.go,
        clock=s.clock,
        problems=window.notices.show_problem,
        parent=page,
    )
    return page, presenter
