"""The line above every page: an answer that waits for a look, or a reason in the log for the check-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab.domain.checkup import Trigger
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.ui import texts
from rehab.ui.news import News

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QObject

    from rehab.services.bundle import Services
    from rehab.services.checkup import OpenFlag
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs
    from rehab.ui.undo import UndoHistory
    from rehab.ui.window import Window

TELLING = frozenset({"checkup", "today", "progress"})
"""Pages that tell of a flag themselves."""
QUIET = frozenset({"checkup", "session", "first_run"})
"""Pages on which nothing is offered."""
HOME = "today"


@dataclass(frozen=True, slots=True)
class Flags:
    """What is known now.

    Attributes:
        last: Day of the newest check-up that was answered.
        skipped: Day on which the questions were skipped, when none was answered since.
    """

    waiting: tuple[OpenFlag, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    last: date | None = None
    skipped: date | None = None


class FlagNews(News):
    """Tells `Flags` and shows one line; a flag stands before an offer."""

    KINDS = frozenset({"flag", "map", "pain", "session", "checkin", "program", "patient"})

    def __init__(
        self,
        window: Window,
        services: Services,
        jobs: Jobs,
        feed: Feed,
        undo: UndoHistory,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(window, services, jobs, feed, parent)
        self._window, self._feed, self._undo = window, feed, undo
        self._later: frozenset[Trigger] = frozenset()
        self.newest = Flags()
        self._banner = window.flag_banner
        self._banner.action_chosen.connect(self._follow)
        window.navigated.connect(self._show)
        self.told.connect(self._on_told)

    def _read(self) -> Flags:
        s = self._services
        episode = s.people.current()
        if episode is None:
            return Flags()
        return Flags(
            s.checkups.waiting(episode.id),
            s.checkups.triggers(episode.id),
            s.checkups.last_day(episode.id),
            s.checkups.skipped_day(episode.id),
        )

    def _forget(self) -> None:
        self._later = frozenset()
        self._on_told(Flags())

    def _on_told(self, flags: Flags) -> None:
        self.newest = flags
        self._show(self._window.current_page)

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
