"""``rehab export report``: one page for a doctor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from rehab.commands.desk import written, written_line
from rehab.commands.paper import SIZES, print_pdf
from rehab.domain.errors import UserError
from rehab.domain.paper import usual_size
from rehab.domain.settings import Distance
from rehab.ui import texts

if TYPE_CHECKING:
    from pathlib import Path

    from rehab.commands.desk import Desk

REPORT = "report"
F = TypeVar("F", bound=Callable[..., Any])


def options(function: F) -> F:
    """The option of this file, added to ``rehab export``."""
    return click.option("--appendix", is_flag=True, help="All entries behind the page too (report).")(
        function
    )


def export(desk: Desk, slugs: tuple[str, ...], output: Path, paper: str | None, appendix: bool) -> None:
    """Write the report of the complaint that is followed."""
    from rehab.ui.doctor_chart import report_chart

    if slugs:
        raise UserError("report_takes_no_name", name=slugs[0])
    reports = desk.services.reports
    found = reports.gather(desk.episode().id, appendix)
    size = SIZES[paper] if paper else usual_size(texts.country_of_computer())
    miles = desk.preferences.settings.distance is Distance.MILES
    sheet = texts.report_sheet(found, miles)
    document = reports.document(found, sheet, size, *report_chart(found, miles))
    file = print_pdf(desk, document, output)
    data = {**written(file, REPORT), "finding": sheet.finding, "appendix": appendix}
    desk.answer(data, written_line(file, sheet.finding))
