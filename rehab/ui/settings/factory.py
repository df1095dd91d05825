"""Makes the settings with their desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.services.login import start_at_login
from rehab.services.shared_access import SharedChoice
from rehab.ui.settings.page import SettingsPage
from rehab.ui.settings.presenter import SettingsPresenter
from rehab.ui.settings.privacy_desk import PrivacyDesk
from rehab.ui.settings.shared_desk import SharedDesk
from rehab.ui.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from rehab.services.bundle import Services
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.people import People
    from rehab.ui.settings.backup_desk import Reach
    from rehab.ui.undo import UndoHistory


def make_settings(
    services: Services,
    jobs: Jobs,
    undo: UndoHistory,
    feed: Feed,
    *,
    people: People,
    reach: Reach,
    episode: Callable[[], UUID | None],
    lock: Callable[[], None],
    protection_changed: Callable[[], None],
) -> tuple[SettingsPage, SettingsPresenter]:
    """The page and the presenter that the window talks to.

    Args:
        services: What can be done.
        jobs: Long work.
        undo: Takes changes back.
        feed: Tells the other pages.
        people: Turns the window to a clinic and back.
        reach: What the desks ask of the window around them.
        episode: The complaint that is followed.
        lock: Locks the window.
        protection_changed: Called when encryption was switched on or off, or the minutes of the lock are others.
    """
    s, page = services, SettingsPage()
    choice = SharedChoice(s.preferences, s.database, s.clock)
    shared = SharedDesk(choice, s.preferences, people, feed, reach.problems, page)
    privacy = PrivacyDesk(s.encryption, s.preferences, jobs, reach, lock, page)
    privacy.changed.connect(protection_changed)
    page.privacy_shown.connect(privacy.take)
    presenter = SettingsPresenter(
        page,
        s.preferences,
        s.care,
        s.checkups,
        jobs,
        s.paths.data_dir,
        reach,
        page,
        shared=shared,
        limits=s.limits,
        episode=episode,
        feed=feed,
        undo=undo,
        login=start_at_login,
        tray=Tray.available,
    )
    return page, presenter
