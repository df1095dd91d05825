"""Makes the print previews with their presenters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from rehab.ui.paper.outlet import Ways
from rehab.ui.paper.page import PaperPage
from rehab.ui.paper.presenter import PaperPresenter
from rehab.ui.paper.printing import ask_printer, show_folder
from rehab.ui.paper.report_page import ReportPage
from rehab.ui.paper.report_presenter import ReportPresenter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from rehab.charts.layout import Span
    from rehab.charts.words import PainWords
    from rehab.domain.doctor_report import DoctorReport
    from rehab.domain.paper import PaperSize
    from rehab.services.bundle import Services
    from rehab.ui.jobs import Jobs
    from rehab.ui.window import Window


def make_paper(
    services: Services,
    jobs: Jobs,
    window: Window,
    choose_file: Callable[[str], Path | None],
    choose_printer: Callable[[PaperSize, str, int], QPrinter | None] | None = None,
) -> tuple[PaperPage, PaperPresenter]:
    """The page and its presenter; `choose_printer` None asks with the dialog of the computer."""
    page = PaperPage()
    ask = choose_printer or partial(ask_printer, window)
    return page, PaperPresenter(page, services, jobs, window.go, Ways(choose_file, ask, show_folder), page)


def make_report(
    services: Services,
    jobs: Jobs,
    window: Window,
    chart: Callable[[DoctorReport, bool], tuple[Span, PainWords]],
    choose_file: Callable[[str], Path | None],
    choose_printer: Callable[[PaperSize, str, int], QPrinter | None] | None = None,
) -> tuple[ReportPage, ReportPresenter]:
    """The preview of the report for a doctor; arguments as in `make_paper`, and days and words of its chart."""
    page = ReportPage()
    ask = choose_printer or partial(ask_printer, window)
    ways = Ways(choose_file, ask, show_folder)
    return page, ReportPresenter(page, services, jobs, chart, window.go, ways, page)
