"""Makes the form of a session with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.session.page import SessionPage
from rehab.ui.session.presenter import SessionPresenter

if TYPE_CHECKING:
    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


def make_session(
    services: Services, undo: UndoHistory, feed: Feed, window: Window
) -> tuple[SessionPage, SessionPresenter]:
    """The page over the services of a window. A session that was opened from History leads back there."""

    def leave(target: str) -> None:
        back = window.previous_page == "history" and target.partition(":")[0] == "today"
        window.go("history" if back else target)

    s, page = services, SessionPage()
    presenter = SessionPresenter(
        page,
        people=s.people,
        planner=s.planner,
        sessions=s.sessions,
        plays=s.plays,
        progression=s.progression,
        preferences=s.preferences,
        feed=feed,
        undo=undo,
        navigate=leave,
        clock=s.clock,
        conflicts=s.conflicts,
        problems=window.notices.show_problem,
        parent=page,
    )
    return page, presenter
