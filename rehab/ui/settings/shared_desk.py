"""Between the panel of the shared database, the settings and the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.services.moving import MoveReport
from rehab.services.outcome import ALL_KINDS, Change
from rehab.ui import texts
from rehab.ui.settings.shared_panel import SharedState
from rehab.ui.texts import shared as words

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab.services.preferences import Preferences
    from rehab.services.shared_access import SharedChoice
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Job, Progress, Result
    from rehab.ui.people import People
    from rehab.ui.settings.shared_panel import SharedPanel


class SharedDesk(QObject):
    """Tests a server, and notes which data is worked with from the next start on."""

    def __init__(
        self,
        choice: SharedChoice,
        preferences: Preferences,
        people: People,
        feed: Feed,
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice, self._preferences, self._problems = choice, preferences, problems
        self._people, self._jobs = people, people.jobs
        self._feed = feed
        self._panel: SharedPanel | None = None
        self._moving: Job | None = None

    def take(self, panel: SharedPanel) -> None:
        """Serve a panel from now on."""
        self._panel = panel
        panel.wanted.connect(self._act)
        panel.clinic_chosen.connect(self._set_clinic)
        panel.moving.wanted.connect(self._move)
        panel.moving.stop_wanted.connect(self._stop_moving)
        self.refresh()

    def refresh(self) -> None:
        """Show what is worked with now."""
        if self._panel is None or not isValid(self._panel):
            return
        fields, now = self._choice.fields(), self._choice.now
        chosen = self._preferences.settings.shared_database
        self._panel.show_state(
            SharedState(
                title=words.works_with(now),
                caption=words.from_next_start(chosen, now),
                connected=now is not None,
                chosen=bool(chosen),
                fields=fields,
                clinic=self._preferences.settings.clinic,
            )
        )

    def _act(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {"test": self._test, "use": self._use, "leave": self._leave}
        acts[what]()

    def _test(self) -> None:
        panel = self._panel
        if panel is None:
            return
        typed, password = panel.typed(), panel.fields["password"].text()
        panel.set_waiting(True)
        panel.show_problem("")

        def told(result: Result) -> None:
            if panel is not self._panel or not isValid(panel):
                return
            panel.set_waiting(False)
            if result.problem is not None:
                panel.show_problem(texts.problem(result.problem))
            elif result.bug is None and not result.cancelled:
                panel.show_news(words.connection_works())

        def run(_progress: Progress) -> Any:
            return self._choice.try_out(typed, password)

        self._jobs.start(run, told)

    def _set_clinic(self, on: bool) -> None:
        # The page of the settings is one of those that are made anew.
        QTimer.singleShot(0, self._people, lambda: self._people.set_clinic(on))

    def _move(self, inwards: bool) -> None:
        """Copy everybody, behind the window."""
        panel = self._panel
        if panel is None or self._moving is not None:
            return
        typed, password = panel.typed(), panel.fields["password"].text()
        panel.moving.show_step(0, 0, words.moving_begins())

        def run(progress: Progress) -> MoveReport:
            return self._choice.move(inwards, typed, password, progress.step)

        def told(result: Result) -> None:
            self._moving = None
            if isinstance(result.value, MoveReport) or result.cancelled:
                self._feed.publish(Change(ALL_KINDS))
            # The section may have been left and opened again: it shows how far the copying is.
            if self._panel is not None and isValid(self._panel):
                self._panel.moving.show_end(_told_of(result))

        self._moving = self._jobs.start(run, told)
        self._moving.progress.stepped.connect(self._on_step)

    def _on_step(self, done: int, total: int) -> None:
        if self._panel is not None and isValid(self._panel) and self._moving is not None:
            self._panel.moving.show_step(done, total, words.moving(done, total))

    def _stop_moving(self) -> None:
        if self._moving is not None:
            self._moving.progress.cancel()

    def _use(self) -> None:
        if self._panel is None:
            return
        try:
            self._choice.choose(self._panel.typed())
        except UserError as problem:
            self._panel.show_problem(texts.problem(problem))
            return
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        self.refresh()
        self._panel.show_news(words.used_from_next_start())

    def _leave(self) -> None:
        try:
            self._choice.leave()
        except EnvironmentProblem as problem:
            self._problems(problem)
            return
        self.refresh()
        if self._panel is not None:
            self._panel.show_news(words.left_from_next_start())


def _told_of(result: Result) -> str:
    """How a move ended, in words."""
    if result.problem is not None:
        return texts.problem(result.problem)
    if result.cancelled:
        return words.moving_stopped()
    if not isinstance(result.value, MoveReport):
        return ""
    return words.move_report(result.value)
