"""Days and words of the chart that stands on the report for a doctor: the whole course, as on Progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab.ui import texts

if TYPE_CHECKING:
    from rehab.charts.layout import Span
    from rehab.charts.words import PainWords
    from rehab.domain.doctor_report import DoctorReport


def report_chart(found: DoctorReport, miles: bool) -> tuple[Span, PainWords]:
    """What the drawing needs besides the report.

    Args:
        found: What the report says.
        miles: Whether distances are shown in miles.
    """
    from rehab.charts.layout import Span
    from rehab.ui.progress.chart_state import build_chart
    from rehab.ui.progress.chart_words import build_words

    ctx = texts.report_context(found, miles)
    chart = build_chart(found.report, found.history, ctx, "all", found.made)
    return Span(chart.first, chart.last), build_words(chart)
