"""Between the page of runs and the use cases: reads in a job, writes at once, everything can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.ui import texts
from rehab.ui.conflict import settled
from rehab.ui.forms.presenter import QuickLogPresenter
from rehab.ui.run.gear_desk import GearDesk
from rehab.ui.run.import_presenter import RunImportPresenter
from rehab.ui.run.state import RANGES, build_runs
from rehab.ui.run.way_card import GateForm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from rehab.domain.gear import Gear
    from rehab.domain.run import Run
    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.services.run_view import RunOverview
    from rehab.ui.feed import Feed
    from rehab.ui.forms.presenter import T
    from rehab.ui.jobs import Jobs, Result
    from rehab.ui.run.page import RunsPage
    from rehab.ui.undo import UndoHistory


class RunsPresenter(QObject):
    """Keeps the range; everything else is read again."""

    def __init__(
        self,
        page: RunsPage,
        services: Services,
        *,
        feed: Feed,
        undo: UndoHistory,
        jobs: Jobs,
        choose_files: Callable[[], Sequence[Path]],
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._s = page, services
        self._feed, self._undo, self._jobs, self._problems = feed, undo, jobs, problems
        self._range = next(iter(RANGES))
        self._found: RunOverview | None = None
        self._reading = self._again = False
        self._gate_form: GateForm | None = None
        self.quick = QuickLogPresenter(
            page,
            runs=services.runs,
            treatments=services.treatments,
            checkin=services.checkins,
            preferences=services.preferences,
            clock=services.clock,
            episode=lambda: None if self._found is None else self._found.episode_id,
            write=self._write,
            refuse=page.show_problem,
            extras=self,
        )
        self.imports = RunImportPresenter(
            page,
            services.run_imports,
            services.preferences,
            jobs=jobs,
            undo=undo,
            feed=feed,
            choose_files=choose_files,
            parent=self,
        )
        self.pairs = GearDesk(
            page,
            services.gear,
            services.preferences,
            pairs=self.gear,
            today=lambda: None if self._found is None else self._found.today,
            write=self._write,
        )
        self._wire(page)

    def _wire(self, page: RunsPage) -> None:
        page.range_chosen.connect(self.choose_range)
        page.log_wanted.connect(self.log)
        page.empty_chosen.connect(self.act)
        page.list.delete_wanted.connect(self.delete)
        page.list.table.run_opened.connect(self.quick.edit_run)
        page.list.table.pain_typed.connect(self.note_pain)
        page.way.action_chosen.connect(self.move)

    # what the form of a run asks

    def gear(self) -> Sequence[Gear]:
        """Shoes and insoles."""
        return () if self._found is None else tuple(use.gear for use in self._found.gear)

    def level(self) -> int | None:
        """Level of the way back, None when none goes on."""
        way = None if self._found is None else self._found.way
        return None if way is None else way.plan.level

    # reading

    def refresh(self) -> None:
        """Read again in a job."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._jobs.start(lambda _progress: self._s.run_reader.overview(), self._on_read)

    def _on_read(self, result: Result) -> None:
        self._reading = False
        if isinstance(result.problem, EnvironmentProblem):
            self._problems(result.problem)
        if result.value is not None:
            self._found = result.value
            self._show()
        if self._again:
            self._again = False
            self.refresh()

    def _show(self) -> None:
        if self._found is None:
            return
        settings = self._s.preferences.settings
        self._page.single_keys = self._page.list.table.single_keys = settings.single_keys
        self._page.show_state(build_runs(self._found, self._range, settings.distance), self._range)

    @property
    def place(self) -> str:
        """What `open` of a page made anew shows again."""
        return self._range

    def open(self, argument: str) -> None:
        """Show a range, open the form (``log``), ask for files (``import``) or for the checks (``begin``)."""
        if argument in RANGES:
            self._range = argument
        self.refresh()
        if argument == "log":
            self.log()
        elif argument == "import":
            self.imports.ask()

    def open_files(self, files: Sequence[Path]) -> None:
        """Read files that were dropped on the window."""
        self.imports.read(files)

    def choose_range(self, key: str) -> None:
        """Show other weeks."""
        self._range = key
        self._show()

    # writing

    def act(self, key: str) -> None:
        """Carry out an action of the empty page."""
        if key == "log":
            self.log()
        else:
            self.imports.ask()

    def log(self) -> None:
        """Open the form of a run."""
        self._page.show_problem("")
        self.quick.open("run")

    def delete(self) -> None:
        """Delete the chosen runs."""
        rows = self._page.list.table.chosen()
        if rows:
            ids = [row.run.id for row in rows]
            said = self.tr("Deleted: {runs}").format(runs=texts.runs_counted(len(ids)))
            self._write(lambda: self._s.runs.delete_all(ids), said)

    def note_pain(self, run: Run, score: int) -> None:
        """Note the worst pain during a run."""
        said = self.tr("Pain during the run: {score}").format(score=score)
        self._write(lambda: self._s.runs.set_pain(run.id, run.version, score), said)

    # the way back

    def move(self, key: str) -> None:
        """Begin, accept, put off or end."""
        episode = None if self._found is None else self._found.episode_id
        if episode is None:
            return
        ways = self._s.ways_back
        if key == "begin":
            self._ask_gate()
        elif key == "accept":
            self._write(lambda: ways.accept(episode), self.tr("Way back to running"))
        elif key == "decline":
            self._write(lambda: ways.decline(episode), self.tr("Put off until after the next run"))
        else:
            self._write(lambda: ways.end(episode), self.tr("Way back to running ended"))

    def _ask_gate(self) -> None:
        if self._gate_form is None:
            self._gate_form = GateForm(self._page)
            self._gate_form.saved.connect(self._begin)
        self._gate_form.start()

    def _begin(self) -> None:
        form, episode = self._gate_form, None if self._found is None else self._found.episode_id
        if form is None or episode is None:
            return
        gate, bone = form.gate(), form.bone.isChecked()
        said = self.tr("Way back to running begun")
        if (
            self._write(lambda: self._s.ways_back.begin(episode, gate, bone), said, form.show_problem)
            is not None
        ):
            form.close_card()

    def _write(
        self, act: Callable[[], Outcome[T]], said: str, refuse: Callable[[str], None] | None = None
    ) -> Outcome[T] | None:
        """Do one change, offer to take it back, and read again."""
        self._page.show_problem("")
        try:
            outcome = settled(self._page, self._s.conflicts, self._s.clock, act)
        except UserError as problem:
            (refuse or self._page.show_problem)(texts.problem(problem))
            return None
        except EnvironmentProblem as problem:
            self._problems(problem)
            return None
        self._undo.push(outcome.undo, said)
        self._feed.publish(outcome.change)
        return outcome
