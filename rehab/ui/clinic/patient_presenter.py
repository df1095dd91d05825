"""Between the page of a patient and the services; the tabs are pages of other features, made anew for each patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from rehab.domain.errors import EnvironmentProblem, Problem
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.clinic.patient_page import TABS
from rehab.ui.clinic.patient_state import PatientSources, build_patient
from rehab.ui.conflict import settling

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rehab.domain.care import CareNote
    from rehab.services.bundle import Services
    from rehab.services.outcome import Outcome
    from rehab.ui.clinic.patient_page import PatientPage
    from rehab.ui.clinic.walk import Walk
    from rehab.ui.feed import Feed
    from rehab.ui.jobs import Jobs, Progress, Result
    from rehab.ui.page_kind import PageFactory, Presenter
    from rehab.ui.undo import UndoHistory

LEADS = {"program": "program", "report": "report", "runs": "", "plan_file": "export:plan-file"}
"""Where actions lead; an empty one is a tab of the page itself."""


class PatientPresenter(QObject):
    """Keeps who is shown and which tab.

    Args:
        page: The passive page.
        services: What can be done.
        jobs: Where the report is worked out.
        walk: The order of the list.
        tabs: Makes the page of each tab.
        show_person: Turns everything in the window to a person; None: to nobody.
        navigate: Shows another page by name.
        merge: Opens the card in which a record is put together with another.
        problems: Takes what the computer refuses.
    """

    def __init__(
        self,
        page: PatientPage,
        services: Services,
        feed: Feed,
        undo: UndoHistory,
        jobs: Jobs,
        walk: Walk,
        *,
        tabs: Mapping[str, PageFactory],
        show_person: Callable[[UUID | None], None],
        navigate: Callable[[str], None],
        merge: Callable[[UUID], None],
        problems: Callable[[EnvironmentProblem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._services, self._feed, self._undo = page, services, feed, undo
        self._jobs, self._walk, self._tabs = jobs, walk, tabs
        self._show_person, self._navigate, self._merge = show_person, navigate, merge
        self._problems = problems
        self._settle = settling(page, services.conflicts, services.clock)
        self._id: UUID | None = services.people.chosen
        self._tab = TABS[0]
        self._presenters: dict[str, tuple[Any, Presenter]] = {}
        self._changing: CareNote | None = None
        page.back_clicked.connect(lambda: navigate("patients"))
        page.step_clicked.connect(self.step)
        page.tab_chosen.connect(self.show_tab)
        page.action_chosen.connect(self.act)
        page.note_chosen.connect(self._change_note)
        page.note_deleted.connect(self._delete_note)
        page.review_chosen.connect(self._review)
        page.note_form.written.connect(self._on_written)
        page.name_form.named.connect(self._on_named)

    @property
    def place(self) -> str:
        """The patient and the tab, for a page that is made anew."""
        return "" if self._id is None else f"{self._id}/{self._tab}"

    # reading

    def open(self, argument: str) -> None:
        """Show a patient by id, with ``/`` and a tab behind it if one is wanted."""
        key, _, tab = argument.partition("/")
        wanted = UUID(key)
        if wanted != self._services.people.chosen:
            self._show_person(wanted)
        if wanted != self._id:
            self._page.clear_tabs()
            self._presenters = {}
        self._id = wanted
        self._tab = tab if tab in TABS else self._tab
        self.refresh()

    def refresh(self) -> None:
        """Read again, and let the tab in view read again."""
        if self._id is None:
            return
        fresh = self._tab not in self._presenters
        self.show_tab(self._tab)
        for name, (_, presenter) in self._presenters.items():
            if not (fresh and name == self._tab):
                presenter.refresh()
        wanted = self._id
        self._jobs.start(lambda _progress: self._read(wanted, _progress), self._on_read)

    def _read(self, patient_id: UUID, _progress: Progress) -> PatientSources | None:
        s = self._services
        case = s.caseload.case(patient_id)
        if case is None:
            return None
        notes, today = s.clinic.notes(patient_id), s.caseload.today
        if case.episode_id is None:
            return PatientSources(case, today, notes)
        view = s.progress.view(case.episode_id)
        return PatientSources(
            case=case,
            today=today,
            notes=notes,
            view=view if view.judged.around.phases else None,
            waiting=s.checkups.waiting(case.episode_id),
            gate=s.phases.gate(case.episode_id),
            proposals=len(s.progression.proposals(case.episode_id)),
            miles=s.preferences.settings.distance is Distance.MILES,
        )

    def _on_read(self, result: Result) -> None:
        if isinstance(result.problem, EnvironmentProblem):
            self._problems(result.problem)
        sources = result.value
        if sources is not None and sources.case.patient_id == self._id:
            self._page.single_keys = self._services.preferences.settings.single_keys
            self._page.show_state(build_patient(sources, self._walk.place(self._id)))

    def show_tab(self, name: str) -> None:
        """Show the chart, the log, the runs or the check-ups."""
        self._tab = name
        if name not in self._presenters:
            self._presenters[name] = self._tabs[name]()
            self._page.show_tab(name, self._presenters[name][0])
            self._presenters[name][1].refresh()
        else:
            self._page.show_tab(name, self._presenters[name][0])

    # ways

    def step(self, by: int) -> None:
        """Go to the patient before or after in the list that was last shown."""
        beside = None if self._id is None else self._walk.beside(self._id, by)
        if beside is not None:
            self.open(f"{beside}/{self._tab}")

    def act(self, code: str) -> None:
        """Carry out an action of the page, or go where a decision leads."""
        if self._id is None:
            return
        clinic = self._services.clinic
        if code == "note":
            self._changing = None
            self._page.note_form.write(self.tr("Note of today"))
        elif code == "rename":
            self._page.name_form.ask(self._page.name.text())
        elif code == "merge":
            self._merge(self._id)
        elif code == "archive":
            made = self._try(lambda: clinic.archive(self._id))  # type: ignore[arg-type]
            if made is not None:
                self._navigate("patients")
                self._publish(made)
        elif code == "bring_back":
            self._do(lambda: clinic.bring_back(self._id))  # type: ignore[arg-type]
        elif code == "looked_at":
            self._look()
        elif code == "runs":
            self.show_tab("runs")
        else:
            self._navigate(LEADS.get(code, code))

    def _look(self) -> None:
        self.show_tab("chart")
        self._presenters["chart"][1].open("looked_at")

    # notes and reviews

    def _change_note(self, note: CareNote) -> None:
        self._changing = note
        title = self.tr("Note of {day}").replace("{day}", texts.day_month(note.day))
        self._page.note_form.write(title, note.text, note.shared)

    def _on_written(self, text: str, shared: bool) -> None:
        clinic, changing, patient_id = self._services.clinic, self._changing, self._id
        if patient_id is None:
            return
        try:
            made = self._settle(
                lambda: (
                    clinic.note(patient_id, text, shared)
                    if changing is None
                    else clinic.change_note(changing, text, shared)
                )
            )
        except Problem as problem:
            self._page.note_form.show_problem(texts.problem(problem))
            return
        self._page.note_form.close_card()
        self._publish(made)

    def _delete_note(self, note: CareNote) -> None:
        self._do(lambda: self._services.clinic.delete_note(note))

    def _review(self, day: Any) -> None:
        self._do(lambda: self._services.clinic.review(self._id, day))  # type: ignore[arg-type]

    def _on_named(self, name: str) -> None:
        try:
            made = self._settle(lambda: self._services.clinic.rename(self._id, name))  # type: ignore[arg-type]
        except Problem as problem:
            self._page.name_form.show_problem(texts.problem(problem))
            return
        self._page.name_form.close_card()
        self._publish(made)

    def _do(self, change: Callable[[], Outcome[Any]]) -> None:
        made = self._try(change)
        if made is not None:
            self._publish(made)

    def _try(self, change: Callable[[], Outcome[Any]]) -> Outcome[Any] | None:
        try:
            return self._settle(change)
        except EnvironmentProblem as problem:
            self._problems(problem)
        except Problem as problem:
            self._page.problem.set_text(texts.problem(problem))
        return None

    def _publish(self, made: Outcome[Any]) -> None:
        self._undo.push(made.undo, texts.undo(made.undo.code))
        self._feed.publish(made.change)
