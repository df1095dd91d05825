"""Between the preview of the report and the services: makes its page in jobs, keeps the questions, saves, prints."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from rehab.domain.clock import local_day
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.paper import PaperSize, usual_size
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.paper.outlet import Outlet, Pages, Ways, pages_of
from rehab.ui.paper.report_page import ReportState
from rehab.ui.paper.work import Work
from rehab.ui.texts import preview as words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from rehab.charts.layout import Span
    from rehab.charts.words import PainWords
    from rehab.domain.doctor_report import DoctorReport, ReportSheet
    from rehab.services.bundle import Services
    from rehab.ui.jobs import Jobs, Progress
    from rehab.ui.paper.report_page import ReportPage

AFTER_TYPING_MS = 600
"""The page is made anew so long after the last letter of a question."""
Made = tuple["ReportSheet", Pages]


class ReportPresenter(QObject):
    """Shows the report of the complaint that is followed.

    Args:
        page: The page.
        services: What can be done.
        jobs: Where pages are made.
        chart: Days and words of the chart, by report and whether distances are miles.
        navigate: Shows another page.
        ways: How the computer is asked for files and printers.
    """

    def __init__(
        self,
        page: ReportPage,
        services: Services,
        jobs: Jobs,
        chart: Callable[[DoctorReport, bool], tuple[Span, PainWords]],
        navigate: Callable[[str], None],
        ways: Ways,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._services, self._chart = page, services, chart
        self._state = ReportState(size=usual_size(texts.country_of_computer()).value)
        self._episode: UUID | None = None
        self._made: Made | None = None
        self._then: Callable[[], None] | None = None
        """What is asked for once the page holds the last words that were typed."""
        self._work = Work(page, jobs, self)
        self._outlet = Outlet(page, services.press, self._work, self._today, ways)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(AFTER_TYPING_MS)
        self._typed.timeout.connect(self.keep)
        choices = page.choices
        choices.questions_typed.connect(self.type)
        choices.size_chosen.connect(lambda size: self._change(size=size))
        choices.appendix_toggled.connect(lambda on: self._change(appendix=on))
        choices.save_clicked.connect(self.save)
        choices.print_clicked.connect(self.print)
        page.pick_clicked.connect(lambda: navigate("first_run:where"))

    # what is shown

    def open(self, argument: str) -> None:
        """Show the report; ``print`` prints what is shown."""
        if argument == "print":
            self.print()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read the log again and make the page anew."""
        services = self._services
        self._forget()

        def work(_progress: Progress) -> tuple[UUID, str] | None:
            current = services.people.current()
            return None if current is None else (current.id, services.reports.questions(current.id))

        self._work.start(work, self._on_read, words.making_pages())

    def _on_read(self, found: tuple[UUID, str] | None) -> None:
        if found is None:
            self._page.show_nothing()
            return
        before, kept = self._episode, self._services.reports.keeps_questions
        self._episode, questions = found
        # What is only printed is nowhere else than here.
        typed = self._typed.isActive() or (not kept and before == self._episode)
        self._change(questions=self._state.questions if typed else questions, kept=kept)

    def _change(self, **fields: Any) -> None:
        self._state, self._then = replace(self._state, **fields), None
        self._show()

    def _show(self) -> None:
        self._page.show_problem("")
        self._page.show_state(self._state)
        self._make()

    # questions

    def type(self, text: str) -> None:
        """Take what is typed; it is kept a moment later."""
        self._state = replace(self._state, questions=text)
        self._then = None
        self._page.choices.set_ready(False)
        self._typed.start()

    def keep(self) -> None:
        """Keep the questions where that is possible, and show them on the page."""
        self._typed.stop()
        if self._episode is None:
            # Typed before the log was read: a moment later again.
            self._typed.start()
            return
        try:
            self._services.reports.keep_questions(self._episode, self._state.questions)
        except (UserError, EnvironmentProblem) as problem:
            self._then = None
            self._page.choices.show_problem(texts.problem(problem))
            return
        self._page.choices.show_problem("")
        self._make()

    # pages

    def _make(self) -> None:
        episode = self._episode
        if episode is None:
            return
        reports, press = self._services.reports, self._services.press
        chart, state = self._chart, self._state
        miles = self._services.preferences.settings.distance is Distance.MILES
        self._forget()

        def work(progress: Progress) -> Made:
            found = reports.gather(episode, state.appendix, None if state.kept else state.questions)
            progress.step(0)
            sheet = texts.report_sheet(found, miles)
            document = reports.document(found, sheet, PaperSize(state.size), *chart(found, miles))
            progress.step(0)
            return sheet, pages_of(press, document)

        self._work.start(work, self._on_made, words.making_pages())

    def _forget(self) -> None:
        self._made = None
        self._outlet.forget()

    def _on_made(self, made: Made) -> None:
        self._made = made
        sheet, pages = made
        self._outlet.show(pages, f"{sheet.title}. {sheet.finding}. {sheet.numbers}")
        then, self._then = self._then, None
        if then is not None:
            then()

    # out

    def _waits(self, then: Callable[[], None]) -> bool:
        """Whether the page must be made first with what was typed a moment ago; what was asked for follows."""
        if not self._typed.isActive():
            return False
        self._then = then
        self.keep()
        return True

    def save(self) -> None:
        """Save the pages that are shown as a PDF file."""
        if self._waits(self.save):
            return
        if self._made is not None:
            self._outlet.save("report", self._made[0].title)

    def print(self) -> None:
        """Print the pages that are shown."""
        if self._waits(self.print):
            return
        if self._made is not None:
            self._outlet.print(PaperSize(self._state.size), self._made[0].title)

    def _today(self) -> date:
        s = self._services
        return local_day(s.clock(), s.preferences.settings.day_ends_at)
