"""A window of its own over a log file that is only looked at: Progress and History, and nothing can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from rehab.ui import texts
from rehab.ui.feed import Feed
from rehab.ui.undo import UndoHistory
from rehab.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rehab.domain.errors import Problem
    from rehab.services.bundle import Services
    from rehab.services.handover import Opened
    from rehab.services.look import Look
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.page_kind import PageFactory


class Looker(QObject):
    """Opens log files to be looked at, one at a time.

    Args:
        window: Where what went wrong is said.
        services: Those of the person who looks.
        jobs: Long work.
        factories: Makes the pages of a window over other services.
    """

    def __init__(
        self,
        window: Window,
        services: Services,
        jobs: Jobs,
        factories: Callable[[Window, Services, Feed, UndoHistory], Mapping[str, PageFactory]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._services, self._jobs = window, services, jobs
        self._factories = factories
        self._look: Look | None = None
        self.view: Window | None = None

    def open(self, opened: Opened, name: str) -> None:
        """Show a file; the one that was looked at before is closed."""
        from rehab.services.look import look_into

        self.close()
        s = self._services

        def work(_progress: Progress) -> Look:
            return look_into(opened, s.paths, s.clock, s.preferences)

        self._jobs.start(work, lambda result: self._on_ready(result, opened, name))

    def _on_ready(self, result: Result, opened: Opened, name: str) -> None:
        if result.problem is not None:
            self._say(result.problem)
        if result.value is None:
            return
        self._look = result.value
        view, services = Window(self._window), result.value.services
        view.setObjectName("look_window")
        feed = Feed(view)
        undo = UndoHistory(services.undoer, feed, view)
        view.attach(self._factories(view, services, feed, undo), frozenset(), feed)
        episode = services.people.current()
        caption = texts.capitalised(texts.complaint(episode.site, episode.side)) if episode else ""
        called = name or self.tr("Log file")
        view.sidebar.set_profile(called, caption, services.people.is_sample())
        view.sidebar.foot.hide()
        # One person is in the file: there is nobody to change to.
        view.sidebar.profile.setEnabled(False)
        view.setWindowTitle(self.tr("Only looking: {file}").format(file=opened.file.name))
        said = self.tr("You look at {file}. Nothing of it is kept, and nothing in it can be changed.")
        ways = (("progress", self.tr("Chart and answer")), ("history", self.tr("All entries")))
        view.notices.banner.show_text(said.format(file=opened.file.name), "neutral", ways)
        view.notices.banner.action_chosen.connect(view.go)
        view.closing.connect(self._on_closing)
        self.view = view
        view.show()
        view.go("progress")
        # The page is made anew when its answer is there; this stays.
        view.sidebar.rows["progress"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_closing(self) -> None:
        # The window is still being closed: its pages go first.
        QTimer.singleShot(0, self, self.close)

    def close(self) -> None:
        """Close what is looked at, and forget it."""
        view, look = self.view, self._look
        self.view = self._look = None
        if view is not None:
            view.hide()
            view.deleteLater()
        if look is not None:
            look.close()

    def _say(self, problem: Problem) -> None:
        self._window.notices.banner.show_text(texts.problem(problem), "amber", ())
