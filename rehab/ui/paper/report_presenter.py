"""Between the preview of the report and the services: makes its page in jobs, keeps the questions, saves, prints."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QImage

from rehab.domain.clock import local_day
from rehab.domain.errors import EnvironmentProblem, UserError
from rehab.domain.paper import PaperSize, file_name, usual_size
from rehab.domain.settings import Distance
from rehab.ui import texts
from rehab.ui.paper.printing import print_pages
from rehab.ui.paper.report_page import ReportState
from rehab.ui.paper.work import Work
from rehab.ui.texts import preview as words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtPrintSupport import QPrinter

    from rehab.charts.layout import Span
    from rehab.charts.words import PainWords
    from rehab.domain.doctor_report import DoctorReport, ReportSheet
    from rehab.services.bundle import Services
    from rehab.services.report import Document
    from rehab.ui.jobs import Jobs, Progress
    from rehab.ui.paper.report_page import ReportPage

AFTER_TYPING_MS = 600
"""The page is made anew so long after the last letter of a question."""
Made = tuple["ReportSheet", "Document", tuple[QImage, ...]]


class ReportPresenter(QObject):
    """Shows the report of the complaint that is followed.

    Args:
        page: The page.
        services: What can be done.
        jobs: Where pages are made.
        chart: Days and words of the chart, by report and whether distances are miles.
        navigate: Shows another page.
        choose_file: Asks where to save, by ``save:`` and a name; None when cancelled. It asks before replacing.
        choose_printer: Asks for a printer by size of paper, title and dots an inch; None when cancelled.
        show_folder: Opens a folder in the program of the computer for files.
    """

    def __init__(
        self,
        page: ReportPage,
        services: Services,
        jobs: Jobs,
        chart: Callable[[DoctorReport, bool], tuple[Span, PainWords]],
        navigate: Callable[[str], None],
        choose_file: Callable[[str], Path | None],
        choose_printer: Callable[[PaperSize, str, int], QPrinter | None],
        show_folder: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._services, self._chart = page, services, chart
        self._choose_file, self._choose_printer, self._show_folder = choose_file, choose_printer, show_folder
        self._folder: Path | None = None
        self._state = ReportState("", usual_size(texts.country_of_computer()).value)
        self._made: Made | None = None
        self._work = Work(page, jobs, self)
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
        page.folder_clicked.connect(self._open_folder)
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
        episode = self._episode()
        if episode is None:
            self._page.show_nothing()
            return
        if not self._typed.isActive():
            self._state = replace(self._state, questions=self._services.reports.questions(episode))
        self._show()

    def _episode(self) -> UUID | None:
        current = self._services.people.current()
        return None if current is None else current.id

    def _change(self, **fields: Any) -> None:
        self._state = replace(self._state, **fields)
        self._show()

    def _show(self) -> None:
        self._page.show_problem("")
        self._page.show_state(self._state)
        self._make()

    # questions

    def type(self, text: str) -> None:
        """Take what is typed; it is kept a moment later."""
        self._state = replace(self._state, questions=text)
        self._page.choices.set_ready(False)
        self._typed.start()

    def keep(self) -> None:
        """Keep the questions and show them on the page."""
        self._typed.stop()
        episode = self._episode()
        if episode is None:
            return
        try:
            self._services.reports.keep_questions(episode, self._state.questions)
        except (UserError, EnvironmentProblem) as problem:
            self._page.choices.show_problem(texts.problem(problem))
            return
        self._page.choices.show_problem("")
        self._make()

    # pages

    def _make(self) -> None:
        from rehab.services.report import SCREEN_PPI

        episode = self._episode()
        if episode is None:
            return
        reports, chart, state = self._services.reports, self._chart, self._state
        miles = self._services.preferences.settings.distance is Distance.MILES
        self._made = None
        self._page.choices.set_ready(False)

        def work(progress: Progress) -> Made:
            found = reports.gather(episode, state.appendix)
            progress.step(0)
            sheet = texts.report_sheet(found)
            document = reports.document(found, sheet, PaperSize(state.size), *chart(found, miles))
            progress.step(0)
            pages = reports.pictures(document, SCREEN_PPI)
            return sheet, document, tuple(QImage.fromData(QByteArray(page)) for page in pages)

        self._work.start(work, self._on_made, words.making_pages())

    def _on_made(self, made: Made) -> None:
        from rehab.services.report import SCREEN_PPI

        self._made = made
        sheet, _document, pictures = made
        self._page.show_pages(pictures, SCREEN_PPI, f"{sheet.title}. {sheet.finding}. {sheet.numbers}")

    # out

    def save(self) -> None:
        """Save the pages that are shown as a PDF file."""
        if self._made is None or self._work.running:
            return
        sheet, document, _pictures = self._made
        name = file_name("report", sheet.title, self._today(), ".pdf")
        found = self._choose_file(f"save:{name}")
        if found is None:
            return
        target = found if found.suffix else found.with_suffix(".pdf")
        reports = self._services.reports
        # The dialog of the computer has asked already whether a file may be replaced.
        self._work.start(
            lambda _progress: reports.save(document, target, replace_it=True), self._on_saved, words.saving()
        )

    def print(self) -> None:
        """Print the pages that are shown."""
        from rehab.services.report import PRINTER_PPI

        if self._made is None or self._work.running:
            return
        sheet, document, _pictures = self._made
        printer = self._choose_printer(PaperSize(self._state.size), sheet.title, PRINTER_PPI)
        if printer is None:
            return
        reports = self._services.reports

        def work(progress: Progress) -> str:
            pictures = reports.pictures(document, PRINTER_PPI)
            print_pages(printer, pictures, progress)
            return words.printed(len(pictures))

        self._work.start(work, self._page.show_saved, words.printing())

    def _on_saved(self, file: Path) -> None:
        self._folder = file.parent
        self._page.show_saved(words.saved(str(file)), with_folder=True)

    def _open_folder(self) -> None:
        if self._folder is not None:
            self._show_folder(self._folder)

    def _today(self) -> date:
        s = self._services
        return local_day(s.clock(), s.preferences.settings.day_ends_at)
