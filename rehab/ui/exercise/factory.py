"""Makes the library page with its presenters and connects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.exercise.adding_presenter import AddPresenter
from rehab.ui.exercise.own_presenter import OwnPresenter
from rehab.ui.exercise.pack_presenter import PackPresenter
from rehab.ui.exercise.page import LibraryPage
from rehab.ui.exercise.presenter import LibraryPresenter
from rehab.ui.exercise.use import Use

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window


def make_library(
    services: Services,
    jobs: Jobs,
    undo: UndoHistory,
    feed: Feed,
    *,
    episode: Callable[[], UUID | None],
    choose_file: Callable[[str], Path | None],
    window: Window,
) -> tuple[LibraryPage, LibraryPresenter]:
    """The page and the presenter that the window talks to.

    Args:
        services: What can be done.
        jobs: Long work.
        undo: Takes changes back.
        feed: Tells the other pages.
        episode: The complaint that is followed.
        choose_file: Asks for a file.
        window: Where to go, and which pages there are.
    """
    s, page = services, LibraryPage()
    use = Use(s.use, jobs, feed, page)
    presenter = LibraryPresenter(page, s.library, s.planner, s.preferences, episode, use, page)
    own = OwnPresenter(
        page, s.own, s.library, jobs, undo, feed, episode, choose_file, window.go, window.has_page, page
    )
    own.saved.connect(presenter.show_saved)
    own.left.connect(presenter.return_to)
    packs = PackPresenter(
        page,
        s.packs,
        s.library,
        s.planner,
        jobs,
        undo,
        feed,
        choose_file,
        window.notices.show_notice,
        page,
    )
    AddPresenter(page, s.builder, s.library, s.preferences, s.clock, undo, feed, episode, window.go, page)
    presenter.new_wanted.connect(own.new)
    presenter.transfer_wanted.connect(packs.open)
    return page, presenter
