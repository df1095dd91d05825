"""The five steps as values."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TourStep:
    """One step.

    Attributes:
        page: The page that is shown.
        targets: Object names of what it points at; the first one in sight counts. Without any it points at the
            way to the page.
    """

    page: str
    targets: tuple[str, ...]
    title: str
    text: str


def tour_steps() -> tuple[TourStep, ...]:
    """The morning score, the session, the answer, the plan, the report."""
    return (
        TourStep(
            "today",
            ("checkin_card",),
            translate("tour", "One key in the morning"),
            translate(
                "tour",
                "How were the first steps? Press one digit. That is all a day needs; everything else on this page can "
                "wait.",
            ),
        ),
        TourStep(
            "today",
            ("due_card", "coming_card", "quick_log", "quick_log_grid"),
            translate("tour", "The session of the day"),
            translate(
                "tour",
                "Start leads you through it with drawings and a timer. Done without it? Mark it as done, or fill in "
                "how it felt.",
            ),
        ),
        TourStep(
            "progress",
            ("verdict_card", "progress_empty", "chart_card"),
            translate("tour", "Does it help?"),
            translate(
                "tour",
                "The answer stands here, and below it the chart it comes from. For the first two weeks it is too early "
                "to say anything.",
            ),
        ),
        TourStep(
            "program",
            ("program_phases", "program_empty", "program_title"),
            translate("tour", "The plan is yours"),
            translate(
                "tour",
                "Phases, sessions and days. Change a dose, a day or an exercise; what was done before stays as it was.",
            ),
        ),
        TourStep(
            "progress",
            ("progress_report", "verdict_report"),
            translate("tour", "Something for the doctor"),
            translate(
                "tour",
                "When home care is not enough, this makes one page of the course, what you did and what you tried.",
            ),
        ),
    )
