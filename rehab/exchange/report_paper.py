"""The report for a doctor as a document for the typesetter, with its chart as a vector drawing."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from rehab.exchange.typeset import Document

if TYPE_CHECKING:
    from datetime import datetime

    from rehab.charts.layout import Span
    from rehab.charts.words import PainWords
    from rehab.domain.doctor_report import ReportSheet
    from rehab.domain.paper import PaperSize
    from rehab.domain.progress import ProgressReport

CHART_SIZE = (900.0, 330.0)
"""Of the drawing, logical pixels; it is printed as wide as the text."""


def report_document(sheet: ReportSheet, size: PaperSize, chart: str, made_at: datetime) -> Document:
    """The document of a report.

    Args:
        sheet: All its words.
        size: The paper.
        chart: SVG of the chart; empty for none.
        made_at: Aware; the instant it is made at.
    """
    values = {**asdict(sheet), "size": size.value, "picture": chart}
    return Document("report.typ", sheet.title, sheet.language, values, made_at)


def draw_chart(report: ProgressReport, span: Span, words: PainWords, font_files: tuple[str, ...]) -> str:
    """The chart as SVG in the colours of paper; empty where nothing was logged.

    Args:
        report: What is known of the complaint.
        span: Days that are shown.
        words: Every text on it.
        font_files: Fonts of its letters.
    """
    if not report.points:
        return ""
    # The charts need matplotlib: not before one is drawn.
    from rehab.charts.pain import figure
    from rehab.charts.sheet import svg
    from rehab.charts.style import PRINT

    look = replace(PRINT, font_files=font_files)
    return svg(figure(report, look, CHART_SIZE, span, words), look.ground)
