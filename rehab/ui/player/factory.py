"""Makes the player with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui.player.awake import Awake
from rehab.ui.player.machine import Machine
from rehab.ui.player.page import PlayerPage
from rehab.ui.player.presenter import PlayerPresenter
from rehab.ui.player.sounds import play_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.window import Window


def make_player(
    services: Services, feed: Feed, window: Window, episode: Callable[[], UUID | None]
) -> tuple[PlayerPage, PlayerPresenter]:
    """The page over the services of a window; `episode` is the complaint that is followed."""
    page = PlayerPage()
    presenter = PlayerPresenter(
        page,
        plays=services.plays,
        waits=lambda: bool(services.checkups.waiting(episode())),
        library=services.library,
        preferences=services.preferences,
        feed=feed,
        navigate=window.go,
        clock=services.clock,
        problems=window.notices.show_problem,
        machine=Machine(play_file, Awake()),
        parent=page,
    )
    return page, presenter
