"""Between the Progress page and the services: reads off the window's thread, shows, stores changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.clock import Clock, local_day
from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.domain.lag import Load
from rehab.domain.pain import Measure
from rehab.ui import texts
from rehab.ui.conflict import settling
from rehab.ui.forms.day_desk import DayDesk
from rehab.ui.forms.day_editor import day_without_score
from rehab.ui.limit_editor import LimitEditor
from rehab.ui.progress.chart_state import RANGES
from rehab.ui.progress.replay import Replay
from rehab.ui.progress.state import ProgressState, Sources, build_progress_state

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from rehab.services.checkin import CheckIn
    from rehab.services.checkup import CheckUps
    from rehab.services.conflict import ConflictDesk
    from rehab.services.limits import LimitDesk
    from rehab.services.patient import People
    from rehab.services.preferences import Preferences
    from rehab.services.progress import ProgressReader
    from rehab.services.self_test import SelfTestLog
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.progress.page import ProgressPage
    from rehab.ui.undo import UndoHistory

TARGETS = {
    "plan": "program",
    "next_phase": "program",
    "pick": "first_run:where",
    "log_today": "today",
    "flag": "checkup:result",
    "flag_close": "checkup:close",
    "report": "report",
}


class ProgressPresenter(QObject):
    """Keeps measure and range; everything else is read again when asked.

    Args:
        page: The passive page.
        people, progress, checkins, checkups, limits, self_tests, preferences: Services.
        feed, undo, jobs: Where changes are published and remembered, and reports worked out.
        navigate: Shows another page by name.
        choose_file: Asks where to save a ``png``, ``svg`` or ``pdf``; None when cancelled.
        problems: Takes what the computer refuses.
    """

    def __init__(
        self,
        page: ProgressPage,
        people: People,
        progress: ProgressReader,
        checkins: CheckIn,
        checkups: CheckUps,
        limits: LimitDesk,
        self_tests: SelfTestLog,
        conflicts: ConflictDesk,
        preferences: Preferences,
        feed: Feed,
        undo: UndoHistory,
        jobs: Jobs,
        navigate: Callable[[str], None],
        choose_file: Callable[[str], Path | None],
        problems: Callable[[EnvironmentProblem], None],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._people, self._progress = page, people, progress
        self._self_tests, self._preferences = self_tests, preferences
        self._checkups = checkups
        self._feed, self._undo, self._jobs = feed, undo, jobs
        self._navigate, self._choose_file = navigate, choose_file
        self._problems, self._clock = problems, clock
        self._measure: Measure | None = None
        self._sources: Sources | None = None
        self._asked = 0
        self._wants_looked_at = False
        page.measure_chosen.connect(self.set_measure)
        page.range_chosen.connect(self.set_range)
        page.action_chosen.connect(self.act)
        page.edit_day_clicked.connect(self.edit_day)
        page.save_chosen.connect(self.save)
        page.header.export_clicked.connect(lambda: navigate("export:log-file"))
        self._load: Load | None = None
        page.lag_toggled.connect(self.toggle_lag)
        page.load_chosen.connect(self.set_load)
        self._replay = Replay(page, jobs, self)
        page.replay_clicked.connect(self.look_back)
        page.replay_day_chosen.connect(self._replay.show)
        page.replay_closed.connect(self.stop_looking_back)
        page.left.connect(self.stop_looking_back)
        self._limits = LimitEditor(
            limits, self._episode_id, feed, undo, page.show_limit_problem, problems, parent=self
        )
        page.limit_typed.connect(self._limits.type_number)
        page.limit_reset.connect(self._limits.reset)
        self.days = DayDesk(
            people,
            progress,
            checkins,
            preferences,
            clock,
            feed=feed,
            undo=undo,
            settle=settling(page, conflicts, clock),
            show=page.show_day,
            tell=self._tell,
            parent=self,
        )
        page.score_edited.connect(self.days.edit_score)
        page.answer_edited.connect(self.days.edit_answer)
        page.session_chosen.connect(navigate)
        page.self_test.opened.connect(lambda: navigate("history:tests"))
        page.self_test.taken.connect(lambda: navigate("history:test"))

    # reading

    def refresh(self) -> None:
        """Read again, off the window's thread, and show when it is there."""
        self._asked += 1
        asked, measure = self._asked, self._measure
        self._page.wait()

        def read(_progress: Progress) -> tuple[int, Sources | None]:
            return asked, self._read(measure)

        self._jobs.start(read, self._on_read)

    def open(self, argument: str) -> None:
        """Show the page; an ISO date opens that day for editing, ``looked_at`` what the verdict rests on."""
        self._wants_looked_at = argument == "looked_at"
        self.refresh()
        try:
            day = date.fromisoformat(argument)
        except ValueError:
            return
        self.edit_day(day)

    def _read(self, measure: Measure | None) -> Sources | None:
        episode = self._people.current()
        if episode is None:
            return None
        view = self._progress.view(episode.id, measure)
        return Sources(
            episode=view.episode,
            judged=view.judged,
            shown=view.shown,
            history=view.history,
            treatments=view.treatments,
            notes=view.notes,
            settings=self._preferences.settings,
            sample=self._people.is_sample(),
            left_out=view.left_out,
            asked=view.asked,
            waiting=self._checkups.waiting(episode.id),
            self_test=next(reversed(self._self_tests.tests(episode.id)), None),
            emergency=self._checkups.emergency(texts.country_of_computer()),
        )

    def _on_read(self, result: Result) -> None:
        from shiboken6 import isValid

        if not isValid(self._page):
            return
        if isinstance(result.problem, EnvironmentProblem):
            self._problems(result.problem)
        elif result.problem is not None:
            self._page.show_problem(texts.problem(result.problem))
        elif result.bug is not None:
            self._page.show_problem(texts.bug())
        elif result.value is not None:
            asked, sources = result.value
            if asked == self._asked:
                self._sources = sources
                self._show()
                if self._wants_looked_at:
                    self._wants_looked_at = False
                    self._page.open_looked_at()

    def _show(self) -> None:
        self._replay.stop()
        if self._sources is None:
            self._page.show_state(ProgressState("no_program"))
            return
        settings = self._preferences.settings
        measure = self._sources.shown.measure
        sources = replace(self._sources, settings=settings)
        state = build_progress_state(sources, measure, self._range_key(), self._today(), self._load)
        self._page.show_state(state)
        self._page.self_test.show_test(sources.self_test, self._today())

    def _range_key(self) -> str:
        chosen = self._preferences.settings.chart_range
        return chosen if chosen in RANGES else "9wk"

    def _episode_id(self) -> UUID | None:
        episode = self._people.current()
        return None if episode is None else episode.id

    def _today(self) -> date:
        return local_day(self._clock(), self._preferences.settings.day_ends_at)

    # intents

    def set_measure(self, key: str) -> None:
        """Show another measure."""
        self._load = None
        self._measure = Measure(key)
        self.refresh()

    def set_range(self, key: str) -> None:
        """Show more or less time, and remember it."""
        try:
            self._preferences.change(chart_range=key)
        except EnvironmentProblem as problem:
            self._problems(problem)
        self._show()

    def toggle_lag(self) -> None:
        """Show load and next morning instead of the course, or the course again."""
        if self._sources is None:
            return
        runs = any(km for _, km in self._sources.history.run_km or ())
        self._load = (Load.RUN if runs else Load.SESSION) if self._load is None else None
        self._show()

    def set_load(self, key: str) -> None:
        """Compare another load of the day with the next morning."""
        self._load = Load(key)
        self._show()

    def look_back(self) -> None:
        """Show what was said on past days."""
        if self._sources is None or not self._preferences.settings.show_verdict:
            return
        if self._sources.waiting:
            # Answers of past days would sound like an all-clear while a warning sign waits for a look.
            self._navigate(TARGETS["flag"])
            return
        self._load = None
        sources = replace(self._sources, settings=self._preferences.settings)
        self._replay.start(sources, sources.shown.measure, self._range_key(), self._today())

    def stop_looking_back(self) -> None:
        """Show the present again."""
        if self._replay.running:
            self._show()

    def act(self, code: str) -> None:
        """Do what a button of the card or of an empty page asks for."""
        if code in TARGETS:
            self._navigate(TARGETS[code])
        elif code == "add_days":
            self.edit_day(self._free_day())

    def _free_day(self) -> date:
        yesterday = self._today() - timedelta(days=1)
        return yesterday if self._sources is None else day_without_score(self._sources.history, yesterday)

    # a day

    def edit_day(self, day: date) -> None:
        """Open a day for editing."""
        self.days.open(day)

    def _tell(self, problem: Problem, field: str | None = None) -> None:
        if isinstance(problem, EnvironmentProblem):
            self._problems(problem)
        else:
            self._page.show_problem(texts.problem(problem), field)

    # saving

    def save(self, kind: str) -> None:
        """Save the days that are on screen, in the colours of paper."""
        target = self._choose_file(kind)
        if target is None:
            return
        if target.suffix.lower() != f".{kind}":
            target = target.with_name(f"{target.name}.{kind}")
        work = self._page.chart_card.saving(target)
        if work is not None:
            self._jobs.start(work, self._on_saved)

    def _on_saved(self, result: Result) -> None:
        if result.problem is not None:
            self._page.show_problem(texts.problem(result.problem))
        elif result.value is not None:
            self._page.show_saved(result.value)
        elif not result.cancelled:
            self._page.show_problem(texts.bug())
