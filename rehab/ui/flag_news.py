"""The line above every page: an answer that waits for a look, or a reason in the log for the check-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab.domain.checkup import Trigger
from rehab.ui import texts

if TYPE_CHECKING:
    from datetime import date

    from rehab.services.bundle import Services
    from rehab.services.checkup import OpenFlag
    from rehab.services.outcome import Change
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.window import Window

KINDS = frozenset({"flag", "map", "pain", "session", "checkin", "program", "patient"})
"""Changes that can open or close a flag, or ask for the check-up."""
TELLING = frozenset({"checkup", "today", "progress"})
"""Pages that tell of a flag themselves."""
QUIET = frozenset({"checkup", "session", "first_run"})
"""Pages on which nothing is offered."""
HOME = "today"


@dataclass(frozen=True, slots=True)
class News:
    """What is known now. `last` is the day of the newest check-up."""

    waiting: tuple[OpenFlag, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    last: date | None = None


class FlagNews(QObject):
    """Reads behind the window after each change and shows one line; a flag stands before an offer."""

    told = Signal(object)
    """Payload: `News`."""

    def __init__(
        self, window: Window, services: Services, jobs: Jobs, feed: Feed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._services, self._jobs = window, services, jobs
        self._looking = self._again = self._wanted = False
        self._later: frozenset[Trigger] = frozenset()
        self.newest = News()
        self._banner = window.flag_banner
        self._banner.action_chosen.connect(self._follow)
        window.navigated.connect(self._on_navigated)
        feed.changed.connect(self._on_changed)
        # The page in view goes first.
        window.refreshed.connect(self._on_refreshed)

    def look(self) -> None:
        """Look now, or once more when a look is under way."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._jobs.start(self._work, self._on_looked)

    def _on_changed(self, change: Change) -> None:
        self._wanted = self._wanted or bool(change.kinds & KINDS)

    def _on_refreshed(self) -> None:
        if self._wanted:
            self._wanted = False
            self.look()

    def _work(self, _progress: Progress) -> News:
        s = self._services
        episode = s.people.current()
        if episode is None:
            return News()
        return News(
            s.checkups.waiting(episode.id), s.checkups.triggers(episode.id), s.checkups.last_day(episode.id)
        )

    def _on_looked(self, result: Result) -> None:
        self._looking = False
        # A problem here is told by the page that reads the same data.
        if isinstance(result.value, News):
            self.newest = result.value
            self._show(self._window.current_page)
            self.told.emit(result.value)
        if self._again:
            self._again = False
            self.look()

    def _on_navigated(self, page: str) -> None:
        self._show(page)

    def _show(self, page: str) -> None:
        if self.newest.waiting and page not in TELLING:
            first = self.newest.waiting[0]
            text = f"{texts.flag_title(first.flag.level)}. {texts.flag_reason(first.question, first.flag)}."
            actions = (
                ("what", self.tr("What to do")),
                ("looked", self.tr("I have had it looked at")),
            )
            self._banner.show_text(text, "red", actions)
            return
        offer = self._offer(page)
        if offer is None:
            self._banner.hide()
            return
        text = f"{texts.trigger(offer, self.newest.last)} {texts.trigger_offer()}"
        actions = (("answer", self.tr("Answer now")), ("later", self.tr("Later")))
        self._banner.show_text(text, "neutral" if offer is Trigger.DUE else "amber", actions)

    def _offer(self, page: str) -> Trigger | None:
        if page in QUIET or self.newest.waiting:
            return None
        offered = (t for t in self.newest.triggers if t not in self._later)
        return next((t for t in offered if t is not Trigger.DUE or page == HOME), None)

    def _follow(self, action: str) -> None:
        if action == "later":
            self._later |= {t for t in self.newest.triggers if t not in self._later}
            self._show(self._window.current_page)
        elif action == "answer":
            urgent = any(t is not Trigger.DUE for t in self.newest.triggers)
            full = urgent or self.newest.last is None
            self._window.go("checkup:questions" if full else "checkup:short")
        elif action == "looked":
            self._window.go("checkup:close")
        else:
            self._window.go("checkup:result")
