"""Between the list of patients and the services: reads, has answers worked out, shows them as they come."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rehab.domain.caseload import Case, Filter, KeptVerdict, Order, Spoken, ordered, passing
from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.domain.saved_filter import unpacked, with_filter, without_filter
from rehab.ui import texts
from rehab.ui.clinic.state import build_list, count_all, search_words
from rehab.ui.texts import clinic as words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.ui.clinic.list_page import PatientsPage
    from rehab.ui.clinic.walk import Walk
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Job, Jobs, Progress, Result
    from rehab.ui.undo import UndoHistory

    Everybody = tuple[tuple[Case, ...], dict[UUID, str]]
    """All patients, and by patient the words that can be searched, in small letters."""

REST = 10
"""After the list was renewed the window has so many times as long for everything else."""


class PatientsPresenter(QObject):
    """Keeps everybody and the filter.

    Args:
        page: The passive page.
        services: What can be done.
        jobs: A queue of its own: working answers out takes long, and no other page shall wait for it.
        walk: Told the order of the list.
        navigate: Shows another page by name.
        open_file: Asks for a file of a patient.
        merge: Opens the card in which a record is put together with another.
        problems: Takes what the computer refuses.
    """

    _told = Signal(object, int, int)
    """From the job: answers, how many are done, how many there are."""
    _begun = Signal(object, int, int)
    """From the job: who is read so far, how many that is, how many there are."""

    def __init__(
        self,
        page: PatientsPage,
        services: Services,
        feed: Feed,
        undo: UndoHistory,
        jobs: Jobs,
        walk: Walk,
        *,
        navigate: Callable[[str], None],
        open_file: Callable[[], None],
        merge: Callable[[UUID], None],
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._services, self._feed, self._undo = page, services, feed, undo
        self._jobs, self._walk, self._navigate = jobs, walk, navigate
        self._merge, self._problems = merge, problems
        self._cases: tuple[Case, ...] = ()
        self._spoken: dict[UUID, str] = {}
        self._wanted = Filter()
        self._in_order: tuple[Order, tuple[Spoken, ...]] | None = None
        self._totals = count_all((), services.caseload.today)
        self._answers: dict[UUID, KeptVerdict] = {}
        """Answers that came and are not in the list yet."""
        self._working = ""
        self._complete = False
        self._rests_until = 0.0
        self._job: Job | None = None
        self._renaming: UUID | None = None
        self._told.connect(self._on_told)
        self._begun.connect(self._on_begun)
        page.filter_changed.connect(self.set_filter)
        page.patient_opened.connect(self.open_patient)
        page.add_wanted.connect(self._ask_name)
        page.file_wanted.connect(open_file)
        page.act_wanted.connect(self.act)
        page.name_form.named.connect(self._on_named)
        page.filter_named.connect(self._save_filter)
        page.filter_forgotten.connect(self._forget_filter)

    # reading

    def refresh(self) -> None:
        """Read everybody again, then work out what is missing."""
        if self._job is not None:
            self._job.progress.cancel()
        self._job = self._jobs.start(self._read, self._on_read)

    def open(self, argument: str) -> None:
        """Show the list; ``?`` goes to the search."""
        self.refresh()
        if argument == "?":
            self._page.search.setFocus()

    def _read(self, progress: Progress) -> Everybody:
        caseload = self._services.caseload
        today = caseload.today
        found: list[Case] = []
        spoken: dict[UUID, str] = {}
        for part, count in caseload.parts():
            found += part
            spoken |= {case.patient_id: search_words(case, today).casefold() for case in part}
            progress.step(len(found), count)
            if not self._complete and len(found) < count:
                self._begun.emit((tuple(found), dict(spoken)), len(found), count)
        return tuple(found), spoken

    def _on_begun(self, read: Everybody, done: int, total: int) -> None:
        """Some are read: whoever waits for a list sees them, a list that is there stays until all are read."""
        if self._complete or not self._rested:
            return
        self._cases, self._spoken = read
        self._working = words.reading(done, total)
        self._renew()

    def _on_read(self, result: Result) -> None:
        if isinstance(result.problem, EnvironmentProblem):
            self._problems(result.problem)
        if result.value is None:
            return
        self._cases, self._spoken = result.value
        self._answers = {}
        self._complete = True
        self._working = ""
        self._renew()
        self._job = self._jobs.start(lambda progress: self._judge(self._cases, progress), self._on_judged)

    def _judge(self, cases: Sequence[Case], progress: Progress) -> None:
        done = [(0, 0)]

        def step(number: int, total: int) -> None:
            done[0] = (number, total)
            progress.step(number, total)

        for some in self._services.caseload.judge(cases, step):
            number, total = done[0]
            self._told.emit(some, number + len(some), total)

    def _on_told(self, some: tuple[KeptVerdict, ...], done: int, total: int) -> None:
        self._answers.update((verdict.episode_id, verdict) for verdict in some)
        self._working = words.working(done, total) if total > done else ""
        if self._rested:
            self._take_answers()

    def _on_judged(self, result: Result) -> None:
        if isinstance(result.problem, EnvironmentProblem):
            self._problems(result.problem)
        self._working = ""
        self._take_answers()

    def _take_answers(self) -> None:
        """Put the answers that came into the list."""
        today, answers = self._services.caseload.today, self._answers
        self._answers = {}
        cases = list(self._cases)
        for row, case in enumerate(cases):
            if case.episode_id in answers:
                cases[row] = told = replace(case, verdict=answers[case.episode_id])
                self._spoken[case.patient_id] = search_words(told, today).casefold()
        self._cases = tuple(cases)
        self._renew()

    @property
    def _rested(self) -> bool:
        """Whether the window had many times as long for itself as the last renewal took."""
        return time.monotonic() >= self._rests_until

    def _renew(self) -> None:
        """Show what has become of everybody."""
        begun = time.monotonic()
        today = self._services.caseload.today
        self._totals = count_all(self._cases, today)
        self._in_order = None
        self._show()
        self._rests_until = time.monotonic() + REST * (time.monotonic() - begun)

    def _show(self) -> None:
        settings, wanted = self._services.preferences.settings, self._wanted
        today = self._services.caseload.today
        if self._in_order is None or self._in_order[0] is not wanted.order:
            pairs = ((case, self._spoken[case.patient_id]) for case in self._cases)
            self._in_order = wanted.order, ordered(pairs, wanted.order, today)
        shown = passing(self._in_order[1], wanted, today)
        self._walk.ids = tuple(case.patient_id for case in shown)
        saved, single_keys = unpacked(settings.saved_filters), settings.single_keys
        self._page.show_state(
            build_list(self._totals, shown, wanted, today, saved, self._working, single_keys)
        )

    # filters

    def set_filter(self, wanted: Filter) -> None:
        """List others, or in another order."""
        self._wanted = wanted
        self._show()

    def _save_filter(self, name: str) -> None:
        saved = self._services.preferences.settings.saved_filters
        try:
            self._services.preferences.change(saved_filters=with_filter(saved, name, self._wanted))
        except Problem as problem:
            self._page.filter_form.show_problem(texts.problem(problem))
            return
        self._page.filter_form.close_card()
        self._show()

    def _forget_filter(self, name: str) -> None:
        saved = self._services.preferences.settings.saved_filters
        try:
            self._services.preferences.change(saved_filters=without_filter(saved, name))
        except EnvironmentProblem as problem:
            self._problems(problem)
        self._show()

    # people

    def open_patient(self, patient_id: UUID) -> None:
        """Go to the page of a patient."""
        self._navigate(f"patient:{patient_id}")

    def _ask_name(self) -> None:
        self._renaming = None
        self._page.name_form.set_title(self.tr("New patient"))
        self._page.name_form.ask()

    def _on_named(self, name: str) -> None:
        clinic, renaming = self._services.clinic, self._renaming
        try:
            made = clinic.add(name) if renaming is None else clinic.rename(renaming, name)
        except Problem as problem:
            self._page.name_form.show_problem(texts.problem(problem))
            return
        self._page.name_form.close_card()
        self._publish(made)
        if renaming is None:
            self._navigate(f"patient:{made.value.id}")

    def act(self, patient_id: UUID, code: str) -> None:
        """Archive, bring back, rename, or put together with another record."""
        clinic = self._services.clinic
        if code == "merge":
            self._merge(patient_id)
            return
        if code == "rename":
            self._renaming = patient_id
            name = next((case.name for case in self._cases if case.patient_id == patient_id), "")
            self._page.name_form.set_title(self.tr("Rename"))
            self._page.name_form.ask(name)
            return
        do = clinic.bring_back if code == "bring_back" or self._wanted.archived else clinic.archive
        try:
            self._publish(do(patient_id))
        except Problem as problem:
            if isinstance(problem, EnvironmentProblem):
                self._problems(problem)
            self.refresh()

    def _publish(self, made: Outcome[Any]) -> None:
        self._undo.push(made.undo, texts.undo(made.undo.code))
        self._feed.publish(made.change)
