"""What was said on each past day: worked out in the background, shown as it comes, dropped on leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rehab.ui import texts
from rehab.ui.progress.replay_bar import ReplayDay, ReplayState
from rehab.ui.progress.state import TONES, Moment, Sources, build_moment

if TYPE_CHECKING:
    from datetime import date

    from rehab.domain.pain import Measure
    from rehab.ui.jobs import Job, Jobs, Progress, Result
    from rehab.ui.progress.page import ProgressPage

IN_ADVANCE = 182
"""So many days (26 weeks) are worked out before anybody asks; older ones when they are asked for."""


class Replay(QObject):
    """One look back at a time; the newest days are worked out first.

    Args:
        page: Shows the slider, and card and chart of the day.
        jobs: Where the days are worked out.
    """

    def __init__(self, page: ProgressPage, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._jobs = page, jobs
        self._job: Job | None = None
        self._sources: Sources | None = None
        self._moments: dict[int, Moment] = {}
        self._shown = 0

    @property
    def running(self) -> bool:
        """Whether the page looks back."""
        return self._sources is not None

    def start(self, sources: Sources, measure: Measure, range_key: str, today: date) -> None:
        """Look back, beginning with the newest day."""
        self.stop()
        self._sources, self._measure, self._range_key, self._today = sources, measure, range_key, today
        self._moments = {}
        self._shown = len(sources.judged.course) - 1
        self._page.replay.track.set_ready(0)
        self.show(self._shown)
        self._job = self._jobs.start(self._work, self._on_worked)
        self._job.progress.stepped.connect(self._on_stepped)

    def stop(self) -> None:
        """Stop working and forget."""
        if self._job is not None:
            self._job.progress.cancel()
            self._job = None
        self._sources = None
        self._moments = {}

    def show(self, place: int) -> None:
        """Show what was said on a day, by its place in the course."""
        if self._sources is None:
            return
        self._shown = place
        moment = self._moment(self._sources, self._moments, place)
        self._page.show_moment(moment.card, moment.chart, self._state(self._sources, moment.words))

    def _state(self, sources: Sources, words: str) -> ReplayState:
        course = sources.judged.course
        days = tuple(
            ReplayDay(told.day, TONES[texts.answer_key(told)], texts.answer_names(told)) for told in course
        )
        return ReplayState(days, self._shown, words)

    def _moment(self, sources: Sources, known: dict[int, Moment], place: int) -> Moment:
        found = known.get(place)
        if found is None:
            found = build_moment(sources, place, self._measure, self._range_key, self._today)
            known[place] = found
        return found

    def _work(self, progress: Progress) -> None:
        # The look back may end, and another begin, while this still runs: it keeps to its own.
        sources, known = self._sources, self._moments
        if sources is None:
            return
        last = len(sources.judged.course) - 1
        first = max(0, last - IN_ADVANCE + 1)
        for done, place in enumerate(range(last, first - 1, -1), start=1):
            self._moment(sources, known, place)
            progress.step(done, last - first + 1)

    @Slot(int, int)
    def _on_stepped(self, done: int, total: int) -> None:
        if self._sources is None:
            return
        ready = len(self._sources.judged.course) if done == total else done
        self._page.replay.track.set_ready(ready)

    def _on_worked(self, result: Result) -> None:
        if result.bug is not None or result.problem is not None:
            self._page.show_problem(texts.bug())
