"""Between the page of runs and the use cases: reads in a job, writes at once, everything can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.gear import GearKind
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.conflict import settled
from rehab.ui.forms import words
from rehab.ui.forms.presenter import QuickLogPresenter
from rehab.ui.run.gear_card import GearForm
from rehab.ui.run.import_presenter import RunImportPresenter
from rehab.ui.run.state import RANGES, build_runs
from rehab.ui.run.way_card import GateForm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

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
        self._gear_form: GearForm | None = None
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
        self._wire(page)

    def _wire(self, page: RunsPage) -> None:
        page.range_chosen.connect(self.choose_range)
        page.log_wanted.connect(self.log)
        page.empty_chosen.connect(self.act)
        page.list.delete_wanted.connect(self.delete)
        page.list.worn.connect(self.wear)
        page.list.table.run_opened.connect(self.quick.edit_run)
        page.list.table.pain_typed.connect(self.note_pain)
        page.gear.add_wanted.connect(self.add_gear)
        page.gear.edit_wanted.connect(self.edit_gear)
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

    def wear(self, gear_id: str) -> None:
        """Say what was worn in the chosen runs."""
        pair = next((pair for pair in self.gear() if str(pair.id) == gear_id), None)
        ids = [row.run.id for row in self._page.list.table.chosen()]
        if pair is not None and ids:
            said = self.tr("{name}: {runs}").format(name=pair.name, runs=texts.runs_counted(len(ids)))
            self._write(lambda: self._s.gear.wear(ids, pair.kind, pair.id), said)

    # shoes and insoles

    @property
    def _miles(self) -> bool:
        return self._s.preferences.settings.distance is Distance.MILES

    def _made_gear_form(self) -> GearForm:
        if self._gear_form is None:
            self._gear_form = GearForm(self._page, words.miles() if self._miles else words.km())
            self._gear_form.saved.connect(self.save_gear)
            self._gear_form.delete_wanted.connect(self.delete_gear)
        return self._gear_form

    def add_gear(self) -> None:
        """Open the form for a new pair."""
        self._made_gear_form().start()

    def edit_gear(self, gear_id: UUID) -> None:
        """Open the form with a pair."""
        pair = next((pair for pair in self.gear() if pair.id == gear_id), None)
        if pair is not None:
            km = pair.metres_before / 1000
            before = texts.trimmed(km / texts.KM_PER_MILE if self._miles else km)
            self._made_gear_form().edit(pair, before)

    def save_gear(self) -> None:
        """Store the pair of the form."""
        form = self._made_gear_form()
        typed = form.before.text().strip()
        before = words.number(typed) if typed else 0.0
        form.before.set_problem(before is None)
        if before is None:
            form.show_problem(words.not_a_distance(typed, words.miles() if self._miles else words.km()))
            return
        km = before * texts.KM_PER_MILE if self._miles else before
        kind, name = GearKind(form.kind.current()), form.name.text()
        old = next((pair for pair in self.gear() if pair.id == form.pair), None)
        if old is None:
            done = self._write(lambda: self._s.gear.add(kind, name, km), name, form.show_problem)
        else:
            away = old.retired_on or (None if self._found is None else self._found.today)
            retired = away if form.state.current() == "away" else None
            changed = replace(old, kind=kind, name=name, metres_before=km * 1000, retired_on=retired)
            done = self._write(lambda: self._s.gear.amend(changed), name, form.show_problem)
        if done is not None:
            form.close_card()

    def delete_gear(self) -> None:
        """Delete the pair of the form."""
        form = self._made_gear_form()
        pair = form.pair
        if pair is not None:
            form.close_card()
            self._write(
                lambda: self._s.gear.delete(pair), self.tr("Deleted: {name}").format(name=form.name.text())
            )

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
