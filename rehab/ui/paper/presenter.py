"""Between the print preview and the services: makes pages in jobs, saves and prints what is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QImage

from rehab.domain.clock import local_day
from rehab.domain.errors import UserError
from rehab.domain.paper import DAY, PaperSize, file_name, usual_size
from rehab.ui import texts
from rehab.ui.paper.printing import print_pages
from rehab.ui.paper.state import DRAFT, NEXT_WEEK, PLAN, PaperState, PhaseChoice
from rehab.ui.paper.work import Work
from rehab.ui.texts import preview as words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from rehab.domain.paper import PlanPaper
    from rehab.domain.patient import Episode
    from rehab.domain.sheet import Sheet
    from rehab.services.bundle import Services
    from rehab.services.paper import Document, Wish
    from rehab.ui.jobs import Jobs, Progress
    from rehab.ui.paper.page import PaperPage

DAYS_OF_WEEK = 7
CALENDAR = "calendar"
Made = tuple["PlanPaper", "Sheet", "Document", tuple[QImage, ...]]


class PaperPresenter(QObject):
    """Shows a plan as pages.

    Args:
        page: The page.
        services: What can be done.
        jobs: Where pages are made.
        navigate: Shows another page.
        choose_file: Asks where to save, by ``save:`` and a name; None when cancelled. It asks before replacing.
        choose_printer: Asks for a printer by size of paper, title and dots an inch; None when cancelled.
        show_folder: Opens a folder in the program of the computer for files.
    """

    def __init__(
        self,
        page: PaperPage,
        services: Services,
        jobs: Jobs,
        navigate: Callable[[str], None],
        choose_file: Callable[[str], Path | None],
        choose_printer: Callable[[PaperSize, str, int], QPrinter | None],
        show_folder: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._services = page, services
        self._choose_file, self._choose_printer, self._show_folder = choose_file, choose_printer, show_folder
        self._folder: Path | None = None
        """Where the last file was written."""
        self._then: Callable[[], None] | None = None
        """What is asked for once the pages are there."""
        self._source = ""
        self._names: dict[str, str] = {}
        """Names of the own plan and its changes."""
        self._state: PaperState | None = None
        self._made: Made | None = None
        self._work = Work(page, jobs, self)
        choices = page.choices
        choices.source_chosen.connect(self.choose_source)
        choices.phase_toggled.connect(self.toggle_phase)
        choices.size_chosen.connect(lambda size: self._change(size=size))
        choices.week_chosen.connect(lambda week: self._change(week=week))
        choices.steps_toggled.connect(lambda steps: self._change(steps=steps))
        choices.save_clicked.connect(self.save)
        choices.print_clicked.connect(self.print)
        page.folder_clicked.connect(self._open_folder)
        choices.handout_clicked.connect(self.save_handout)
        choices.calendar_clicked.connect(self.save_calendar)
        page.pick_clicked.connect(lambda: navigate("first_run:program"))

    # what is shown

    @property
    def place(self) -> str:
        """What is shown, where the page is made anew."""
        return self._source

    def open(self, argument: str) -> None:
        """Show the plan, its draft, or a programme by its slug.

        ``print`` prints what is shown; ``calendar`` asks where to save the calendar file of the plan in use.
        """
        if argument == "print":
            self.print()
            return
        self._then = self.save_calendar if argument == CALENDAR else None
        self._source = PLAN if argument == CALENDAR else argument
        self.refresh()

    def refresh(self) -> None:
        """Read what can be printed, and make its pages anew."""
        sources = self._sources()
        keys = [key for key, _name in sources]
        if self._source not in keys:
            self._source = next((key for key in (DRAFT, PLAN) if key in keys), "")
        if not self._source:
            self._state = None
            self._page.show_nothing()
            return
        usual = usual_size(texts.country_of_computer()).value
        state = self._state or PaperState((), self._source, (), usual)
        phases = state.phases if state.source == self._source else ()
        self._state = replace(state, sources=sources, source=self._source, phases=phases)
        self._read_phases()

    def _is_programme(self) -> bool:
        return self._source not in ("", PLAN, DRAFT)

    def _sources(self) -> tuple[tuple[str, str], ...]:
        s, found = self._services, []
        episode = s.people.current()
        editing = s.builder.editing(episode.id) if episode is not None else None
        if editing is not None and editing.draft is not None:
            found.append((DRAFT, words.draft_source()))
            self._names[DRAFT] = editing.draft.name
        if editing is not None and editing.plan is not None:
            found.append((PLAN, words.plan_source()))
            self._names[PLAN] = editing.plan.name
        offered = (*s.planner.programmes(), *s.templates.own())
        return (*found, *((programme.slug, programme.name) for programme in offered))

    def choose_source(self, key: str) -> None:
        """Show something else."""
        self._source = key
        self.refresh()

    def toggle_phase(self, index: int, on: bool) -> None:
        """Print a phase too, or leave it out; one at least stays."""
        if self._state is None:
            return
        before = self._state.phases
        after = tuple(replace(phase, chosen=on) if i == index else phase for i, phase in enumerate(before))
        self._change(phases=after if any(phase.chosen for phase in after) else before)

    def _read_phases(self) -> None:
        """Read which phases there are; those that were chosen stay, while they have the same names."""
        assert self._state is not None
        before, dated = self._state.phases, not self._is_programme()
        self._state = replace(self._state, phases=(), dated=dated, calendar=self._source == PLAN)
        try:
            found = self._services.papers.phases(self._episode(), self._wish())
        except UserError as problem:
            self._page.show_problem(texts.problem(problem))
            return
        now = tuple(PhaseChoice(words.phase_name(name), chosen) for name, chosen in found)
        same = [phase.name for phase in before] == [phase.name for phase in now]
        self._state = replace(self._state, phases=before if same else now)
        self._show()

    def _change(self, **fields: Any) -> None:
        if self._state is not None:
            self._state = replace(self._state, **fields)
            self._show()

    def _show(self) -> None:
        assert self._state is not None
        name = self._names.get(self._source) or dict(self._state.sources)[self._source]
        self._page.show_problem("")
        self._page.show_state(self._state, words.print_title(name))
        self._make()

    # pages

    def _episode(self) -> Episode | None:
        return None if self._is_programme() else self._services.people.current()

    def _wish(self) -> Wish:
        from rehab.services.paper import Wish

        state = self._state
        assert state is not None
        chosen = frozenset(index for index, phase in enumerate(state.phases) if phase.chosen)
        first = self._today() + DAYS_OF_WEEK * DAY if state.week == NEXT_WEEK else None
        programme = self._source if self._is_programme() else ""
        return Wish(programme, self._source == DRAFT, chosen or None, first)

    def _make(self) -> None:
        from rehab.services.paper import SCREEN_PPI, Layout

        assert self._state is not None
        papers, episode, wish = self._services.papers, self._episode(), self._wish()
        layout = Layout(PaperSize(self._state.size), self._state.steps)
        country = texts.country_of_computer()
        self._made = None
        self._page.choices.set_ready(False)

        def work(progress: Progress) -> Made:
            paper = papers.paper(episode, wish, country)
            sheet = texts.plan_sheet(paper)
            document = papers.document(paper, sheet, layout, progress.step)
            pages = papers.pictures(document, SCREEN_PPI)
            return paper, sheet, document, tuple(QImage.fromData(QByteArray(page)) for page in pages)

        self._work.start(work, self._on_made, words.making_pages())

    def _on_made(self, value: Any) -> None:
        from rehab.services.paper import SCREEN_PPI

        self._made = value
        _paper, sheet, _document, pictures = value
        self._page.show_pages(pictures, SCREEN_PPI, words.pages_said(sheet))
        then, self._then = self._then, None
        if then is not None:
            then()

    # out

    def save(self) -> None:
        """Save the pages that are shown as a PDF file."""
        if self._made is None or self._work.running:
            return
        _paper, sheet, document, _pictures = self._made
        target = self._target("plan", sheet, ".pdf")
        if target is not None:
            papers = self._services.papers
            # The dialog of the computer has asked already whether a file may be replaced.
            self._work.start(
                lambda _progress: papers.save_pdf(document, target, replace_it=True),
                self._on_saved,
                words.saving(),
            )

    def save_handout(self) -> None:
        """Save what is shown as one web page."""
        if self._made is None or self._work.running:
            return
        paper, sheet, _document, _pictures = self._made
        target = self._target("plan", sheet, ".html")
        if target is not None:
            papers = self._services.papers
            self._work.start(
                lambda progress: papers.save_handout(paper, sheet, target, True, progress.step),
                self._on_saved,
                words.saving(),
            )

    def save_calendar(self) -> None:
        """Save what is due from today on for a calendar."""
        episode = self._services.people.current()
        if self._made is None or self._work.running or episode is None:
            return
        _paper, sheet, _document, _pictures = self._made
        target = self._target("calendar", sheet, ".ics")
        if target is not None:
            agenda, name = self._services.agenda, texts.calendar_name(episode)
            self._work.start(
                lambda _progress: agenda.save(episode, name, texts.appointment, target, replace_it=True),
                self._on_saved,
                words.saving(),
            )

    def print(self) -> None:
        """Print the pages that are shown."""
        from rehab.services.paper import PRINTER_PPI

        if self._made is None or self._work.running or self._state is None:
            return
        _paper, sheet, document, _pictures = self._made
        printer = self._choose_printer(PaperSize(self._state.size), sheet.title, PRINTER_PPI)
        if printer is None:
            return
        papers = self._services.papers

        def work(progress: Progress) -> str:
            pictures = papers.pictures(document, PRINTER_PPI)
            print_pages(printer, pictures, progress)
            return words.printed(len(pictures))

        self._work.start(work, self._page.show_saved, words.printing())

    def _target(self, kind: str, sheet: Sheet, ending: str) -> Path | None:
        name = file_name(kind, sheet.title, self._today(), ending)
        found = self._choose_file(f"save:{name}")
        return found if found is None or found.suffix else found.with_suffix(ending)

    def _on_saved(self, file: Path) -> None:
        self._folder = file.parent
        self._page.show_saved(words.saved(str(file)), with_folder=True)

    def _open_folder(self) -> None:
        if self._folder is not None:
            self._show_folder(self._folder)

    def _today(self) -> date:
        s = self._services
        return local_day(s.clock(), s.preferences.settings.day_ends_at)
