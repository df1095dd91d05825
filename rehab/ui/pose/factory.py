"""Makes the page on which a drawing is made by hand, with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.pose.page import PosePage
from rehab.ui.pose.presenter import PosePresenter

if TYPE_CHECKING:
    from rehab.domain.drawing import Drawing
    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.pose.board import Board
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


def make_pose(
    services: Services, jobs: Jobs, undo: UndoHistory, feed: Feed, window: Window, board: Board
) -> tuple[PosePage, PosePresenter]:
    """The page over the services of a window; `board` holds what is not saved yet."""

    def built_in() -> list[tuple[str, str, Drawing]]:
        return [(e.slug, e.name, e.drawing) for e in services.library.exercises() if e.drawing is not None]

    page = PosePage()
    presenter = PosePresenter(
        page,
        board,
        services.drawings,
        built_in,
        feed,
        undo,
        jobs,
        window.back,
        window.notices.show_problem,
        page,
    )
    window.closing.connect(presenter.save)
    return page, presenter
