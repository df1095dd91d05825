"""The line above every page: an answer that waits for a look, or a reason in the log for the check-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab.domain.checkup import Trigger
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.ui import texts

if TYPE_CHECKING:
    from datetime import date

    from rehab.services.bundle import Services
    from rehab.services.checkup import OpenFlag
    from rehab.ui.feed import Feed, Published
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.undo import UndoHistory
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
    """What is known now.

    Attributes:
        last: Day of the newest check-up that was answered.
        skipped: Day on which the questions were skipped, when none was answered since.
    """

    waiting: tuple[OpenFlag, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    last: date | None = None
    skipped: date | None = None


class FlagNews(QObject):
    """Reads behind the window after each change and shows one line; a flag stands before an offer."""

    told = Signal(object)
    """Payload: `News`."""

    def __init__(
        self,
        window: Window,
        services: Services,
        jobs: Jobs,
        feed: Feed,
        undo: UndoHistory,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._services, self._jobs = window, services, jobs
        self._feed, self._undo = feed, undo
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

    def _on_changed(self, published: Published) -> None:
        self._wanted = self._wanted or bool(published.change.kinds & KINDS)

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
            s.checkups.waiting(episode.id),
            s.checkups.triggers(episode.id),
            s.checkups.last_day(episode.id),
            s.checkups.skipped_day(episode.id),
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
        text = f"{texts.trigger(offer, self.newest.last, self.newest.skipped)} {texts.trigger_offer()}"
        last = (
            ("skip", self.tr("Skip the questions")) if offer is Trigger.START else ("later", self.tr("Later"))
        )
        actions = (("answer", self.tr("Answer now")), last)
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
        elif action == "skip":
            self._skip()
        elif action == "answer":
            self._window.go(self._form())
        elif action == "looked":
            self._window.go("checkup:close")
        else:
            self._window.go("checkup:result")

    def _form(self) -> str:
        """The questions that fit the reason: those before a plan, all of them, or the few of every week."""
        if Trigger.START in self.newest.triggers:
            return "checkup:start"
        urgent = any(t is not Trigger.DUE for t in self.newest.triggers)
        return "checkup:questions" if urgent or self.newest.last is None else "checkup:short"

    def _skip(self) -> None:
        episode = self._services.people.current()
        if episode is None:
            return
        try:
            outcome = self._services.checkups.skip(episode.id)
        except UserError as problem:
            self._banner.show_text(texts.problem(problem), "amber", ())
        except EnvironmentProblem as problem:
            self._window.notices.show_problem(problem)
        else:
            self._undo.push(outcome.undo, texts.undo(outcome.undo.code))
            self._feed.publish(outcome.change)
