"""Between the print preview and the services: reads and makes pages in jobs, saves and prints what is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rehab.domain.clock import local_day
from rehab.domain.paper import DAY, PaperSize, usual_size
from rehab.ui import texts
from rehab.ui.paper.outlet import Outlet, Pages, Ways, pages_of
from rehab.ui.paper.sources import Offer, is_programme, read_offer
from rehab.ui.paper.state import DRAFT, NEXT_WEEK, PLAN, PaperState
from rehab.ui.paper.work import Work
from rehab.ui.texts import preview as words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rehab.domain.paper import PlanPaper
    from rehab.domain.patient import Episode
    from rehab.domain.sheet import Sheet
    from rehab.services.bundle import Services
    from rehab.services.paper import Wish
    from rehab.ui.jobs import Jobs, Progress
    from rehab.ui.paper.page import PaperPage

DAYS_OF_WEEK = 7
CALENDAR = "calendar"
Made = tuple["PlanPaper", "Sheet", Pages]


class PaperPresenter(QObject):
    """Shows a plan as pages.

    Args:
        page: The page.
        services: What can be done.
        jobs: Where pages are made.
        navigate: Shows another page.
        ways: How the computer is asked for files and printers.
    """

    def __init__(
        self,
        page: PaperPage,
        services: Services,
        jobs: Jobs,
        navigate: Callable[[str], None],
        ways: Ways,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._services = page, services
        self._then: Callable[[], None] | None = None
        """What is asked for once the pages are there."""
        self._source = ""
        self._names: dict[str, str] = {}
        """Names of the own plan and its changes."""
        self._state: PaperState | None = None
        self._made: Made | None = None
        self._work = Work(page, jobs, self)
        self._outlet = Outlet(page, services.press, self._work, self._today, ways)
        choices = page.choices
        choices.source_chosen.connect(self.choose_source)
        choices.phase_toggled.connect(self.toggle_phase)
        choices.size_chosen.connect(lambda size: self._change(size=size))
        choices.week_chosen.connect(lambda week: self._change(week=week))
        choices.steps_toggled.connect(lambda steps: self._change(steps=steps))
        choices.save_clicked.connect(self.save)
        choices.print_clicked.connect(self.print)
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
        services, episode, wanted = self._services, self._services.people.current(), self._source
        self._forget()
        self._work.start(
            lambda _progress: read_offer(services, episode, wanted), self._on_read, words.making_pages()
        )

    def _on_read(self, offer: Offer) -> None:
        self._source, self._names = offer.source, offer.names
        if not offer.source:
            self._state = None
            self._page.show_nothing()
            return
        usual = usual_size(texts.country_of_computer()).value
        before = self._state or PaperState((), "", (), usual)
        # Phases that were chosen stay so, while the same thing has phases of the same names.
        names = [phase.name for phase in offer.phases]
        kept = before.source == offer.source and [phase.name for phase in before.phases] == names
        self._state = replace(
            before,
            sources=offer.sources,
            source=offer.source,
            phases=before.phases if kept else offer.phases,
            dated=not is_programme(offer.source),
            calendar=offer.source == PLAN,
        )
        self._show()

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
        return None if is_programme(self._source) else self._services.people.current()

    def _wish(self, state: PaperState) -> Wish:
        from rehab.services.paper import Wish

        chosen = frozenset(index for index, phase in enumerate(state.phases) if phase.chosen)
        first = self._today() + DAYS_OF_WEEK * DAY if state.week == NEXT_WEEK else None
        programme = self._source if is_programme(self._source) else ""
        return Wish(programme, self._source == DRAFT, chosen or None, first)

    def _make(self) -> None:
        from rehab.services.paper import Layout

        assert self._state is not None
        papers, press = self._services.papers, self._services.press
        episode, wish = self._episode(), self._wish(self._state)
        layout = Layout(PaperSize(self._state.size), self._state.steps)
        country = texts.country_of_computer()
        self._forget()

        def work(progress: Progress) -> Made:
            paper = papers.paper(episode, wish, country)
            sheet = texts.plan_sheet(paper)
            return paper, sheet, pages_of(press, papers.document(paper, sheet, layout, progress.step))

        self._work.start(work, self._on_made, words.making_pages())

    def _forget(self) -> None:
        self._made = None
        self._outlet.forget()

    def _on_made(self, made: Made) -> None:
        self._made = made
        _paper, sheet, pages = made
        self._outlet.show(pages, words.pages_said(sheet))
        then, self._then = self._then, None
        if then is not None:
            then()

    # out

    def save(self) -> None:
        """Save the pages that are shown as a PDF file."""
        if self._made is not None:
            self._outlet.save("plan", self._made[1].title)

    def save_handout(self) -> None:
        """Save what is shown as one web page."""
        if self._made is not None:
            paper, sheet, _pages = self._made
            papers = self._services.papers
            self._outlet.save_by(
                "plan",
                sheet.title,
                ".html",
                lambda to, progress: papers.save_handout(paper, sheet, to.file, to.replace, progress.step),
            )

    def save_calendar(self) -> None:
        """Save what is due from today on for a calendar."""
        episode = self._services.people.current()
        if self._made is not None and episode is not None:
            agenda, name = self._services.agenda, texts.calendar_name(episode)
            self._outlet.save_by(
                "calendar",
                self._made[1].title,
                ".ics",
                lambda to, _progress: agenda.save(
                    episode, name, texts.appointment, to.file, replace_it=to.replace
                ),
            )

    def print(self) -> None:
        """Print the pages that are shown."""
        if self._made is not None and self._state is not None:
            self._outlet.print(PaperSize(self._state.size), self._made[1].title)

    def _today(self) -> date:
        s = self._services
        return local_day(s.clock(), s.preferences.settings.day_ends_at)
